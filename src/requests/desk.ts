/**
 * Requests at the office that lists such people: read, taken on a list, refused. Taking one puts a row on a draft, judged
 * as if a clerk had typed it, with the day of the wish; both happen in one act, or neither.
 */

import { z } from 'zod';
import { jsonText } from '../audit/json-text.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { type Required, requires } from '../db/refusals.ts';
import { addMonths } from '../engine/month.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import type { ListContext } from '../lists/checks/context.ts';
import { lastMonthListed } from '../lists/checks/months.ts';
import { addRow } from '../lists/entries/add-row.ts';
import { filledList } from '../lists/entries/list-context.ts';
import { Refusal } from '../refusal.ts';
import { rowSaid } from '../registers/said.ts';
import { open, seal } from '../seal/seal.ts';
import { REQUEST_STATES, type RequestState } from './requests.ts';
import { openWish, type Wish } from './wish.ts';

const STATE = 'app.request_standing(q.state, q.entry)';

const REQUEST_JSON = `json_build_object('id', q.id, 'version', q.version, 'state', ${STATE}, 'portal', q.portal,
  'office', q.office, 'wishedOn', q.wished_on, 'list', q.list, 'entry', q.entry, 'madeAt', app.instant(q.made_at),
  'changedAt', app.instant(q.changed_at), 'wish', q.wish, 'answer', q.answer)`;

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  version: z.int(),
  state: z.enum(REQUEST_STATES),
  portal: z.string(),
  office: z.string(),
  wishedOn: z.string(),
  list: text,
  entry: text,
  madeAt: z.string(),
  changedAt: z.string(),
  wish: text,
  answer: text,
});
type Row = z.infer<typeof Row>;

export type RequestQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: RequestState | undefined;
};

export async function pageRequests({ db, actor, keys }: Keyed, asked: RequestQuery) {
  const { limit, cursor = null, state = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${REQUEST_JSON} as answer from app.request q
        where q.office = app.agency_id() and ($1::uuid is null or q.id > $1) and ($2::text is null or ${STATE} = $2)
        order by q.id limit $3`,
      values: [cursor, state, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(
    (found?.rows ?? []).map(({ answer }) => Row.parse(answer)),
    limit,
  );
  return { items: await Promise.all(rows.map((row) => requestBody(keys, row))), next };
}

export async function readRequest(acting: Keyed, id: string) {
  const row = await findRow(acting, id);
  if (row === null) throw new Refusal('not-found');
  return requestBody(acting.keys, row);
}

async function findRow({ db, actor }: Keyed, id: string): Promise<Row | null> {
  const [found] = await look(db, actor, [
    { text: `select ${REQUEST_JSON} as answer from app.request q where q.id = $1`, values: [id] },
  ]);
  const answer = found?.rows[0]?.answer;
  return answer === undefined ? null : Row.parse(answer);
}

/** Named field by field. Of what was withdrawn nothing is left but that it was. */
async function requestBody({ seal: ring }: Keyed['keys'], row: Row) {
  const { id, version, state, portal, office, wishedOn, list, entry, madeAt, changedAt } = row;
  const wish = row.wish === null ? null : await openWish(ring, id, row.wish);
  const reason = row.answer === null ? null : z.string().parse(await open(ring, answerOf(id), row.answer));
  const shown = wish === null ? null : wishBody(wish);
  return { id, version, state, portal, office, wishedOn, list, entry, wish: shown, reason, madeAt, changedAt };
}

function wishBody({
  scheme,
  from,
  months,
  kind,
  policy,
  rule,
  cite,
  person,
  facts,
  monthlyIncome,
  papers,
  consent,
}: Wish) {
  return { scheme, from, months, kind, policy, rule, cite, person, facts, monthlyIncome, papers, consent };
}

const Moved = z.object({ id: z.string(), version: z.int(), state: z.enum(REQUEST_STATES), list: text, entry: text });
export type Moved = z.infer<typeof Moved>;

export type Moving = { readonly id: string; readonly version: number };

/** `at`: the instant of the act. */
export async function takeRequest(acting: Keyed, key: ActKey, { id, version }: Moving, list: string, at: Date) {
  const { db, actor, keys } = acting;
  const [row, filled] = await Promise.all([findRow(acting, id), filledList(acting, list, at)]);
  const wish = row === null || row.wish === null ? null : await openWish(keys.seal, id, row.wish);
  const objection = row === null ? 'not-found' : objectionTo(wish, filled.row.kind, filled.context.scheme);
  const added = wish === null ? null : await addRow(keys, filled, rowOf(wish, row?.wishedOn ?? null, filled.context));
  const statements: readonly Statement[] =
    objection !== null || added === null
      ? [requires('false', objection ?? 'request-closed')]
      : [
          ...added.statements,
          { text: 'select app.list_request($1, $2, $3, $4)', values: [id, version, list, added.entry] },
          recordOf(list, { request: id, entry: added.entry, verdict: added.verdict }),
        ];
  const { answer } = await act(db, {
    actor,
    operation: 'request.take',
    key,
    statements,
    answer: movedAnswer(id),
    audit: { chain: id, detail: { list, held: version } },
  });
  return Moved.parse(answer);
}

function objectionTo(wish: Wish | null, kind: string, scheme: string): Required | null {
  if (wish === null) return 'request-closed';
  return wish.kind === kind && wish.scheme === scheme ? null : 'wrong-list';
}

/** The list's own record says where the row came from. */
function recordOf(list: string, detail: { readonly [name: string]: string }): Statement {
  return {
    text: 'insert into app.audit (chain, operation, detail) values ($1, $2, $3)',
    values: [list, 'entry.from-request', jsonText(detail)],
  };
}

type Counting = Pick<ListContext, 'countsFrom' | 'kind' | 'period'>;

/** The row a clerk would have typed, with the day of the wish. Months the list does not count are left to it to say. */
function rowOf(wish: Wish, requestedOn: string | null, counting: Counting) {
  const { person, group, monthlyIncome } = wish;
  const { from, months } = monthsListed(wish, counting);
  return rowSaid({
    name: person.name,
    citizenNumber: person.citizenNumber,
    birthDate: person.birthDate,
    sex: person.sex === null ? null : person.sex === 'male' ? 'nam' : 'nữ',
    commune: person.commune,
    residentialGroup: person.residentialGroup,
    address: person.address,
    phone: person.phone,
    group,
    months: months === null ? null : String(months),
    fromMonth: from,
    income: monthlyIncome === null ? null : String(monthlyIncome),
    requestedOn,
  });
}

function monthsListed(wish: Pick<Wish, 'from' | 'months'>, counting: Counting): Pick<Wish, 'from' | 'months'> {
  const { countsFrom, period } = counting;
  const from = wish.from !== null && countsFrom !== null && wish.from < countsFrom ? null : wish.from;
  const until = lastMonthListed(counting);
  const last = wish.months === null ? null : addMonths(from ?? period.from, wish.months - 1);
  return { from, months: until !== null && last !== null && last > until ? null : wish.months };
}

export async function refuseRequest(acting: Keyed, key: ActKey, { id, version }: Moving, reason: string) {
  const sealed = await seal(acting.keys.seal, answerOf(id), reason);
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'request.refuse',
    key,
    statements: [{ text: 'select app.refuse_request($1, $2, $3)', values: [id, version, sealed] }],
    answer: movedAnswer(id),
    audit: { chain: id, detail: { held: version } },
  });
  return Moved.parse(answer);
}

function movedAnswer(id: string): Statement {
  return {
    text: `select json_build_object('id', q.id, 'version', q.version, 'state', ${STATE}, 'list', q.list, 'entry', q.entry)
      as answer from app.request q where q.id = $1`,
    values: [id],
  };
}

function answerOf(id: string) {
  return { table: 'request', column: 'answer', row: id };
}
