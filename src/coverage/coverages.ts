/**
 * Coverages as they are read: of a list, of a province, one with its money, or those of one person. Who sees which, the
 * database decides; postings are for those alone who keep the books.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Parameter } from '../db/database.ts';
import type { Language } from '../engine/answer.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf } from '../seal/blind-index.ts';
import { open } from '../seal/seal.ts';
import { COVERAGE_JSON, CoverageRow, coverageBody } from './coverage-view.ts';
import { GAPS } from './covered-row.ts';

export const CARDS = ['due', 'overdue', 'issued'] as const;
export type CardState = (typeof CARDS)[number];

export type CoverageQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly list?: string | undefined;
  readonly scheme?: Scheme | undefined;
  readonly card?: CardState | undefined;
  readonly ended?: boolean | undefined;
};

/** In the words of the index of what is due: a card of somebody who has left is not. */
const CARD_IS: Readonly<Record<CardState, string>> = {
  due: 'c.card_due_on is not null and c.card_issued_on is null and c.ended_from is null',
  overdue: `c.card_due_on is not null and c.card_issued_on is null and c.ended_from is null
    and c.card_due_on < (app.now() at time zone 'Asia/Ho_Chi_Minh')::date`,
  issued: 'c.card_issued_on is not null',
};

export async function pageCoverages({ db, actor }: Acting, asked: CoverageQuery, language: Language) {
  const { limit, cursor, list, scheme, card, ended } = asked;
  const values: Parameter[] = [limit + 1];
  const where = ['c.province = app.province()'];
  const add = (condition: string, value: Parameter) => {
    values.push(value);
    where.push(condition.replace('$?', `$${values.length}`));
  };
  if (cursor !== undefined) add('c.id > $?::uuid', cursor);
  if (list !== undefined) add('c.list = $?::uuid', list);
  if (scheme !== undefined) add('c.scheme = $?', scheme);
  if (card !== undefined) where.push(CARD_IS[card]);
  if (ended !== undefined) where.push(`c.ended_from is ${ended ? 'not null' : 'null'}`);
  const [found] = await look(db, actor, [
    {
      text: `select ${COVERAGE_JSON} as answer from app.coverage c where ${where.join(' and ')} order by c.id limit $1`,
      values,
    },
  ]);
  const { rows, next } = pageOf(rowsOf(found?.rows), limit);
  return { items: rows.map((row) => coverageBody(row, language)), next };
}

const MOST_FOUND = 100;

/** All coverages of one person that the caller may see: the number is sent in a body, and looked for by its blind index. */
export async function findCoverages({ db, actor, keys }: Keyed, citizenNumber: string, language: Language) {
  const [found] = await look(db, actor, [
    {
      text: `select ${COVERAGE_JSON} as answer from app.coverage c join app.entry e on e.id = c.id
        where e.index = any (string_to_array($1, ' ')) and c.province = app.province() order by c.first_month, c.id limit $2`,
      values: [indexesOf(keys.index, 'entry', citizenNumber).join(' '), MOST_FOUND],
    },
  ]);
  return { items: rowsOf(found?.rows).map((row) => coverageBody(row, language)) };
}

const amount = z.int();
const Payment = z.object({
  paidIn: z.string(),
  from: z.string(),
  months: z.int(),
  policy: z.string().nullable(),
  rule: z.string().nullable(),
  due: amount,
  state: amount,
  local: amount,
  communeTopUp: amount,
  sponsor: amount,
  participant: amount,
});

const Posting = z.object({
  journal: z.string(),
  kind: z.enum(['coverage', 'decrease', 'refund', 'transfer', 'retraction', 'credit']),
  madeAt: z.string(),
  period: z.string(),
  belongsTo: z.string(),
  month: z.string(),
  months: z.int(),
  account: z.enum(['fund', 'participant', 'state', 'local', 'top-up', 'sponsor', 'transferred', 'received']),
  holder: z.string().nullable(),
  amount,
  isReversal: z.boolean(),
});

const Money = z.object({
  payments: z.array(Payment),
  postings: z.array(Posting).nullable(),
  number: z.string().nullable(),
});

/** Postings are read by those who keep the books: for others there are none to be seen, which is not the same as none. */
const MONEY_JSON = `json_build_object('number', c.card_number,
  'payments', (select coalesce(json_agg(json_build_object('paidIn', p.paid_in, 'from', p.first_month, 'months', p.months,
      'policy', p.policy, 'rule', p.rule, 'due', p.due, 'state', p.state, 'local', p.local, 'communeTopUp', p.top_up,
      'sponsor', p.sponsor, 'participant', p.participant) order by p.nth), '[]')
    from app.coverage_payment p where p.coverage = c.id),
  'postings', case when app.is_insurer() then (
    select coalesce(json_agg(json_build_object('journal', o.journal, 'kind', j.kind, 'madeAt', app.instant(j.made_at),
      'period', o.period, 'belongsTo', o.belongs_to, 'month', o.month, 'months', o.months, 'account', o.account,
      'holder', o.holder, 'amount', o.amount, 'isReversal', o.reverses is not null) order by o.seq), '[]')
    from app.posting o join app.journal j on j.id = o.journal where o.coverage = c.id
  ) end)`;

export async function readCoverage({ db, actor, keys }: Keyed, id: string, language: Language) {
  const [found] = await look(db, actor, [
    {
      text: `select ${COVERAGE_JSON} as answer, ${MONEY_JSON} as money from app.coverage c where c.id = $1`,
      values: [id],
    },
  ]);
  const [row] = found?.rows ?? [];
  if (row === undefined) throw new Refusal('not-found');
  const coverage = coverageBody(CoverageRow.parse(row.answer), language);
  const { payments, postings, number: sealed } = Money.parse(row.money);
  const number = sealed === null ? null : z.string().parse(await open(keys.seal, numberOf(id), sealed));
  const card = coverage.card === null ? null : { ...coverage.card, number };
  return { ...coverage, card, payments, postings };
}

/** Where the number of a card stands. */
export function numberOf(coverage: string) {
  return { table: 'coverage', column: 'card_number', row: coverage };
}

const Gap = z.object({
  id: z.string(),
  change: z.enum(['increase', 'decrease']),
  code: z.enum(GAPS),
  foundAt: z.string(),
});

export type GapQuery = { readonly limit: number; readonly cursor?: string | undefined };

export async function pageGaps({ db, actor }: Acting, list: string, { limit, cursor }: GapQuery) {
  const [seen, found] = await look(db, actor, [
    { text: 'select l.id from app.list l where l.id = $1', values: [list] },
    {
      text: `select json_build_object('id', g.entry, 'change', e.change, 'code', g.code,
          'foundAt', app.instant(g.found_at)) as answer
        from app.coverage_gap g join app.entry e on e.id = g.entry
        where g.list = $1 and ($2::uuid is null or g.entry > $2) order by g.entry limit $3`,
      values: [list, cursor ?? null, limit + 1],
    },
  ]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  const { rows, next } = pageOf(
    (found?.rows ?? []).map(({ answer }) => Gap.parse(answer)),
    limit,
  );
  return { items: rows.map(({ id: entry, change, code, foundAt }) => ({ entry, change, code, foundAt })), next };
}

function rowsOf(rows: readonly { readonly [column: string]: unknown }[] = []): readonly CoverageRow[] {
  return rows.map(({ answer }) => CoverageRow.parse(answer));
}
