/**
 * Accepted lists with random payments for a test of the database, and the statements that cover them and end a coverage, as
 * src/coverage/cover.ts writes them. Nobody stands behind the rows: what is in them nobody can read.
 */
import { randomUUID } from 'node:crypto';
import type { PersonActor } from '../../src/auth/actor.ts';
import { PAYERS, type Payment, type PostingSet, setsOf } from '../../src/coverage/sets.ts';
import { DatabaseError, type Statement } from '../../src/db/database.ts';
import { addMonths } from '../../src/engine/month.ts';
import { type Acted, startActing } from './acting.ts';

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

/** The database, and the commune that makes lists in it. */
export type Books = { readonly acted: Acted; readonly maker: PersonActor };

/** With the insurer of the same province, and one of another. */
export async function startBooks() {
  const acted = await startActing();
  const books: Books = { acted, maker: await acted.person({ kind: 'commune' }) };
  const insurer = await acted.person({ kind: 'insurer-local' }, 'approver');
  const far = await acted.person({ kind: 'insurer-local', province: '01' }, 'approver');
  return { acted, books, insurer, far };
}

export type Listed = {
  readonly id: string;
  readonly payments: readonly Payment[];
  readonly counted: 'paid' | 'monthly';
};

export const lastOf = (payments: readonly Payment[]) => {
  const last = payments.at(-1);
  return last === undefined ? '' : addMonths(last.month, last.months - 1);
};

/** A list of these people, accepted a moment ago. */
export async function acceptedList({ acted, maker }: Books, people: readonly Listed[]): Promise<string> {
  const [round, list, upload] = [randomUUID(), randomUUID(), randomUUID()];
  await acted.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, opened_at)
     values ($1, false, '46', $2, '2027', 'hue/2026-01', '', '{commune}', 'coverage', now())`,
    [round, `r-${round}`],
  );
  await acted.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, state, waits_for, version, supplementary, people, accepted,
       made_at, changed_at)
     values ($1, false, $2, $3, '46', $4, 'received', 'accept', 5, false, $5, $5, now(), now())`,
    [list, round, maker.agency.id, maker.agency.commune, people.length],
  );
  await acted.sql(
    `insert into app.upload (id, livemode, list, agency, no, state, replaces, made_at, changed_at)
     values ($1, false, $2, $3, 1, 'done', false, now(), now())`,
    [upload, list, maker.agency.id],
  );
  await acted.sql(
    `insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, first_month, last_month, sealed, made_at,
       changed_at)
     select p.id, false, $1, $2, app.first_place(1) + p.nth, 'increase', 'accepted', $3, p.first, p.last, $4, now(), now()
     from json_to_recordset($5) as p(id uuid, nth integer, first text, last text)`,
    [
      list,
      upload,
      maker.agency.commune,
      SEALED,
      JSON.stringify(
        people.map(({ id, payments }, at) => ({ id, nth: at + 1, first: payments[0]?.month, last: lastOf(payments) })),
      ),
    ],
  );
  await acted.sql("update app.list set state = 'accepted', waits_for = null where id = $1", [list]);
  return list;
}

export const FIRST = 10_000_000_000;

/** As src/coverage/cover.ts writes a chunk: all people from the one place to the other. */
export function covering(list: string, people: readonly Listed[], from = 0, to = FIRST + people.length): Statement {
  const coverages = people.map(({ id, counted }) => ({
    id,
    scheme: 'health-insurance',
    rule: 'hi-near-poor',
    policy: 'hue/2026-01@0123456789ab',
    ruleset: 'r',
    counted,
    localHolder: 'city',
    cardDueOn: '2026-12-28',
  }));
  const payments = people.flatMap(({ id, payments: paid }) =>
    paid.map((one, at) => ({ coverage: id, nth: at + 1, ...one })),
  );
  const sets = people.flatMap(({ id, payments: paid, counted }) =>
    setsOf(paid, counted).map((set) => ({ coverage: id, ...set, ...HOLDERS })),
  );
  return {
    text: 'select app.cover($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [list, from, to, randomUUID(), ...[coverages, payments, sets, [], []].map((one) => JSON.stringify(one))],
  };
}

const HOLDERS = { topUpHolder: 'commune:19789', sponsorHolder: `sponsor:${randomUUID()}` };

function entering({ agency, id, livemode }: PersonActor): Statement {
  return { text: 'select app.enter($1, $2, $3, null)', values: [agency.id, id, livemode] };
}

export const actingAs = ({ acted }: Books, actor: PersonActor, ...statements: readonly Statement[]) =>
  acted.db.batch([entering(actor), ...statements]);

/** The SQLSTATE it is refused with; 'done' where it is not. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof DatabaseError) return error.code;
    throw error;
  }
}

export function year(month = '2027-01', months = 12): readonly Payment[] {
  const parts = { state: 70 * months, local: 30 * months, topUp: 0, sponsor: 0, participant: 20 * months };
  return [{ paidIn: month, month, months, policy: null, rule: 'hi-near-poor', due: 120 * months, ...parts }];
}

export const person = (payments = year(), counted: Listed['counted'] = 'monthly'): Listed => {
  return { id: randomUUID(), payments, counted };
};

const ACCOUNTS = { state: 'state', local: 'local', topUp: 'top-up', sponsor: 'sponsor', participant: 'participant' };

/** By quarter and payer, of the people of a list, as SQL adds it up. */
export async function summed({ acted }: Books, list: string): Promise<readonly string[]> {
  const rows = await acted.sql(
    `select p.belongs_to || ' ' || p.account || ' ' || sum(p.amount) as line from app.posting p
     join app.coverage c on c.id = p.coverage where c.list = $1 and p.account <> 'fund'
     group by p.belongs_to, p.account having sum(p.amount) <> 0 order by 1`,
    [list],
  );
  return rows.map(({ line }) => String(line));
}

export function added(sets: readonly PostingSet[], less: readonly PostingSet[] = []): readonly string[] {
  const sums = new Map<string, number>();
  for (const [sign, all] of [[1, sets] as const, [-1, less] as const]) {
    for (const set of all) {
      for (const payer of PAYERS) {
        const key = `${set.belongsTo} ${ACCOUNTS[payer]}`;
        sums.set(key, (sums.get(key) ?? 0) + sign * set[payer]);
      }
    }
  }
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([key, sum]) => `${key} ${sum}`)
    .toSorted();
}

export const ending = (
  coverage: string,
  from: string,
  gives: string,
  version = 1,
  lump: number | null = null,
): Statement => ({
  text: "select app.end_coverage($1, $2, $3, 'death', $4, $5)",
  values: [coverage, version, from, gives, lump],
});
