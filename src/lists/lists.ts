/**
 * Lists as they are begun, read and paged. Who sees which, the database decides; what may be done with one, lifecycle.ts.
 */
import type { Actor } from '../auth/actor.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import type { State } from './lifecycle.ts';
import { LIST_JSON, LISTS, type ListBody, type ListRow, listAnswer, listBody, listRow } from './list-view.ts';

/** Supplementary where the round is over for this office by then: the database knows. */
export async function createList({ db, actor }: Acting, key: ActKey, round: string): Promise<ListBody> {
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'list.create',
    key,
    statements: [{ text: 'select app.make_list($1, $2)', values: [id, round] }],
    answer: listAnswer(id),
    audit: { chain: id, detail: { round }, opens: { agency: actor.agency.id } },
  });
  return listBody(listRow(answer), actor);
}

/** Null for what is not there, and for what is not the caller's to see. */
export async function findList({ db, actor }: Acting, id: string): Promise<ListRow | null> {
  const [found] = await look(db, actor, [listAnswer(id)]);
  const answer = found?.rows[0]?.answer;
  return answer === undefined ? null : listRow(answer);
}

export async function readList(acting: Acting, id: string): Promise<ListBody> {
  const row = await findList(acting, id);
  if (row === null) throw new Refusal('not-found');
  return listBody(row, acting.actor);
}

export type ListQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly round?: string | undefined;
  readonly agency?: string | undefined;
  readonly state?: State | undefined;
  readonly leadsTo?: 'coverage' | 'calls' | undefined;
};

export async function pageLists({ db, actor }: Acting, asked: ListQuery) {
  const { limit, cursor = null, round = null, agency = null, state = null, leadsTo = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select l.id, ${LIST_JSON} as answer from ${LISTS}
        where l.province = $1 and ($2::uuid is null or l.id > $2) and ($3::uuid is null or l.round = $3)
          and ($4::uuid is null or l.agency = $4) and ($5::text is null or l.state = $5)
          and ($6::text is null or r.leads_to = $6)
        order by l.id limit $7`,
      values: [provinceOf(actor), cursor, round, agency, state, leadsTo, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => listRow(answer)) ?? [], limit);
  return { items: rows.map((row) => listBody(row, actor)), next };
}

/** Lists are of a province, and so is everybody who has to do with them. */
function provinceOf({ agency }: Actor): string | null {
  return agency.province;
}
