/** Obligations as they are read and paged, with their lines. Who sees which, the database decides. */
import { look } from '../db/act.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import type { State } from './lifecycle.ts';
import { linesIn, linesOf, sumsOf } from './lines.ts';
import {
  OBLIGATION_JSON,
  type ObligationBody,
  type ObligationRow,
  obligationAnswer,
  obligationBody,
  obligationRow,
} from './obligation-view.ts';

/** Null for what is not there, and for what is not the caller's to see. */
export async function findObligation({ db, actor }: Acting, id: string): Promise<ObligationRow | null> {
  const [found] = await look(db, actor, [obligationAnswer(id)]);
  const answer = found?.rows[0]?.answer;
  return answer === undefined ? null : obligationRow(answer);
}

export async function readObligation(acting: Acting, id: string): Promise<ObligationBody> {
  const row = await findObligation(acting, id);
  if (row === null) throw new Refusal('not-found');
  return obligationBody(row, acting.actor);
}

/** Its lines and their sums, of one moment. */
export async function readLines({ db, actor }: Acting, id: string) {
  const [found, lines] = await look(db, actor, [obligationAnswer(id), linesOf(id)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  const { version, period, frozen } = obligationRow(answer);
  const items = linesIn(lines);
  return {
    obligation: id,
    version,
    period,
    isFrozen: frozen !== null,
    lines: items,
    adjustments: sumsOf(
      items.filter(({ belongsTo }) => belongsTo !== period),
      period,
    ),
    total: sumsOf(items, period),
  };
}

export type ObligationQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly period?: string | undefined;
  readonly scheme?: Scheme | undefined;
  readonly holder?: string | undefined;
  readonly state?: State | undefined;
};

export async function pageObligations({ db, actor }: Acting, asked: ObligationQuery) {
  const { limit, cursor = null, period = null, scheme = null, holder = null, state = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${OBLIGATION_JSON} as answer from app.obligation o
        where o.province = $1 and ($2::uuid is null or o.id > $2) and ($3::text is null or o.period = $3)
          and ($4::text is null or o.scheme = $4) and ($5::text is null or o.holder = $5)
          and ($6::text is null or o.state = $6)
        order by o.id limit $7`,
      values: [actor.agency.province, cursor, period, scheme, holder, state, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => obligationRow(answer)) ?? [], limit);
  return { items: rows.map((row) => obligationBody(row, actor)), next };
}
