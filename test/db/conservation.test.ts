// Protects every đồng over 1,000 quarters: people covered and ended, late ones, top-ups and sponsors, transfers in advance,
// in parts, too much and too little, returns, mistakes, credits, closings. A model of a few lines in TypeScript does the same sums; SQL
// has to agree at the end of every quarter, nothing may be made or lost, and everything may be recomputed in the end.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';

const QUARTERS = 1_000;
/** Each in a province of its own, so that one lane's quarters follow one another: 25 lanes of 40. */
const LANES = 25;
const SEED = 20_261_123;
/** Half a minute where the machine is quiet. */
const GENEROUS = 900_000;

let acted: Acted;
let client: pg.Client;
beforeAll(async () => {
  acted = await startActing();
  client = new pg.Client({ connectionString: acted.standIn.tcpUrl('owner') });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await acted?.stop();
});

const sql = async (text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows;

/** A small generator of its own, so that the same seed is the same thousand quarters everywhere. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const periodAt = (at: number) => `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}`;
const monthAt = (at: number) => `${2020 + Math.floor(at / 4)}-${String((at % 4) * 3 + 1).padStart(2, '0')}`;

/** What the model knows: by holder, and the quarter it settles in. */
type Account = { owed: number; paid: number };

type Person = { readonly id: string; readonly at: number; readonly parts: Readonly<Record<string, number>> };

type Lane = {
  readonly ledger: Ledger;
  readonly insurers: readonly [PersonActor, PersonActor];
  readonly finance: readonly [PersonActor, PersonActor];
  readonly treasurer: PersonActor;
  readonly accounts: Map<string, Account>;
  /** The first quarter that still takes postings: all holders are frozen together. */
  open: number;
};

const CITY = 'city';
const SPONSOR = 'sponsor:46000000-0000-4000-8000-0000000000aa';
/** And how often its obligations are settled. */
const HOLDERS = [
  [CITY, 1],
  ['state', 4],
  [SPONSOR, 5],
] as const;

function account(lane: Lane, holder: string, at: number): Account {
  const key = `${holder} ${periodAt(at)}`;
  const known = lane.accounts.get(key) ?? { owed: 0, paid: 0 };
  lane.accounts.set(key, known);
  return known;
}

async function laneOf(province: string): Promise<Lane> {
  const person = (kind: 'insurer-city' | 'finance' | 'treasury') => acted.person({ kind, province }, 'approver');
  return {
    ledger: await ledgerOf(sql, province),
    insurers: [await person('insurer-city'), await person('insurer-city')],
    finance: [await person('finance'), await person('finance')],
    treasurer: await person('treasury'),
    accounts: new Map(),
    open: 0,
  };
}

/** Somebody joins in a quarter, or belongs to one that was settled long ago; months are alike, so parts are threefold. */
async function join(lane: Lane, belongs: number, roll: (below: number) => number): Promise<Person> {
  const parts = {
    [CITY]: 3 * roll(100_000),
    state: 3 * (1 + roll(200_000)),
    [SPONSOR]: roll(4) === 0 ? 3 * roll(10_000) : 0,
  };
  const id = await lane.ledger.cover({
    sets: [
      {
        belongsTo: periodAt(belongs),
        month: monthAt(belongs),
        local: parts[CITY] ?? 0,
        state: parts.state ?? 0,
        sponsor: parts[SPONSOR] ?? 0,
        participant: 3 * roll(50_000),
      },
    ],
    rule: ['hi-near-poor', 'hi-exited'][roll(2)] ?? '',
    commune: '19789',
    sponsorHolder: SPONSOR,
  });
  const settles = Math.max(belongs, lane.open);
  for (const [holder, amount] of Object.entries(parts)) account(lane, holder, settles).owed += amount;
  return { id, at: belongs, parts };
}

/** From a month of their quarter on nobody pays: those months come back in the first quarter that is open. */
async function leave(lane: Lane, { id, at, parts }: Person, roll: (below: number) => number): Promise<void> {
  const used = roll(3);
  const month = `${monthAt(at).slice(0, 5)}${String((at % 4) * 3 + 1 + used).padStart(2, '0')}`;
  await lane.ledger.end(id, month);
  const settles = Math.max(at, lane.open);
  for (const [holder, amount] of Object.entries(parts))
    account(lane, holder, settles).owed -= (amount / 3) * (3 - used);
}

function enter({ agency, id }: PersonActor): string {
  return `select app.enter('${agency.id}', '${id}', false, '2099-12-31')`;
}

/** As calls of the treasurer, for one obligation. */
function paying(lane: Lane, of: string, to: Account, amount: number): readonly string[] {
  if (amount <= 0) return [];
  to.paid += amount;
  return [
    enter(lane.treasurer),
    `select app.record_transfer('${randomUUID()}', '${of}', 'health-insurance', '${randomUUID().toUpperCase()}', '2020-01-01', ${amount})`,
  ];
}

/** Proposed, sometimes returned and proposed anew, agreed, paid too much, too little or rightly, credited, closed. */
async function settle(lane: Lane, holder: string, at: number, roll: (below: number) => number): Promise<void> {
  const of = await lane.ledger.obligation(holder, periodAt(at));
  if (of === 'undefined') return;
  const [[proposer, closer], [agreer, creditor]] = [lane.insurers, lane.finance];
  const owns = account(lane, holder, at);
  const version = `(select version from app.obligation where id = '${of}')`;
  const people = `(select coalesce(sum(people) filter (where belongs_to = '${periodAt(at)}'), 0)::bigint
    from app.settled_line where obligation = '${of}')`;
  const proposing = [
    enter(proposer),
    `select app.propose_obligation('${of}', ${version}, gen_random_uuid(), ${people}, ${carriedFree(lane, holder, at)})`,
  ];
  const answering = (step: string, reasons: string) => [
    enter(agreer),
    `select app.answer_obligation('${of}', ${version}, '${step}', gen_random_uuid(), ${reasons})`,
  ];
  const again = roll(5) === 0 ? [...answering('return', `'${SEALED}'`), ...proposing] : [];
  const missing = owns.owed - owns.paid;
  // So much that what was agreed is transferred by it, and agreed again without it.
  const mistake = roll(5) === 0 ? mistaken(lane, of, Math.max(missing, 0) + 1 + roll(9_000)) : [];
  const amounts = [missing, missing + 1 + roll(5_000), missing - roll(5_000), Math.floor(missing / 2)];
  const paid = paying(lane, of, owns, amounts[roll(4)] ?? 0);
  const left = owns.owed - owns.paid;
  const next = left < 0 ? await target(lane, holder, at) : '';
  const crediting = `select app.credit_excess('${randomUUID()}', '${of}', ${version}, '${next}', ${-left})`;
  const closing = `select app.close_obligation('${of}', ${version}, gen_random_uuid())`;
  const credited = left < 0 ? [enter(creditor), crediting] : [];
  const calls = [
    ...proposing,
    ...again,
    ...answering('agree', 'null'),
    ...mistake,
    ...paid,
    ...credited,
    enter(closer),
    closing,
  ];
  await sql(calls.join('; '));
  if (left === 0) return;
  const after = account(lane, holder, at + 1);
  owns.paid += left;
  if (left < 0) after.paid -= left;
  else {
    after.owed += left;
    arrears.set(`${lane.ledger.province} ${holder} ${at + 1}`, left);
  }
}

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;
const arrears = new Map<string, number>();

/** What the lines come to: what is owed, without what was carried here. */
function carriedFree(lane: Lane, holder: string, at: number): number {
  return account(lane, holder, at).owed - (arrears.get(`${lane.ledger.province} ${holder} ${at}`) ?? 0);
}

/** Recorded by mistake, and taken back by a second person: as if it had never been, also under the same reference. */
function mistaken(lane: Lane, of: string, amount: number): readonly string[] {
  const [id, reference] = [randomUUID(), randomUUID().toUpperCase()];
  const record = (as: string, paid: number) =>
    `select app.record_transfer('${as}', '${of}', 'health-insurance', '${reference}', '2020-01-01', ${paid})`;
  const retract = (what: string) =>
    `select app.retract_transfer(gen_random_uuid(), '${of}', '${what}',
      (select version from app.obligation where id = '${of}'), gen_random_uuid(), '${SEALED}')`;
  const again = randomUUID();
  const recorded = (as: string, paid: number) => [enter(lane.treasurer), record(as, paid), enter(lane.finance[1])];
  return [...recorded(id, amount), retract(id), ...recorded(again, amount + 1), retract(again)];
}

async function payInAdvance(lane: Lane, at: number, amount: number): Promise<void> {
  const of = await lane.ledger.obligation(CITY, periodAt(at));
  await sql(paying(lane, of, account(lane, CITY, at), amount).join('; '));
}

async function target(lane: Lane, holder: string, at: number): Promise<string> {
  await sql(
    `select app.enter_system(false, null);
     select app.settles_in('${lane.ledger.province}', 'health-insurance', array['${holder}'], '${periodAt(at + 1)}')`,
  );
  return lane.ledger.obligation(holder, periodAt(at + 1));
}

/** SQL's own sums, by the ledger alone. */
async function agrees(lane: Lane): Promise<readonly string[]> {
  const rows = await sql(
    `select o.holder, o.period, app.left_of(o)::text as left from app.obligation o where o.province = $1 order by 1, 2`,
    [lane.ledger.province],
  );
  const wrong: string[] = [];
  for (const { holder, period, left } of rows) {
    const { owed, paid } = lane.accounts.get(`${holder} ${period}`) ?? { owed: 0, paid: 0 };
    if (BigInt(left) !== BigInt(owed - paid))
      wrong.push(`${lane.ledger.province} ${holder} ${period}: ${left}, not ${owed - paid}`);
  }
  return wrong;
}

it(
  `makes and loses no đồng over ${QUARTERS} quarters`,
  async () => {
    const roll = dice(SEED);
    let quarters = 0;
    for (let lane = 0; lane < LANES; lane += 1) {
      const one = await laneOf(String(10 + lane));
      const people: Person[] = [];
      for (let at = 0; at < QUARTERS / LANES; at += 1) {
        people.push(await join(one, at, roll));
        if (at > 1 && roll(3) === 0) people.push(await join(one, at - 1 - roll(2), roll));
        if (people.length > 0 && roll(3) === 0)
          await leave(one, people.splice(roll(people.length), 1)[0] ?? never(), roll);
        if (roll(3) === 0) await payInAdvance(one, at, roll(100_000));
        one.open = at + 1;
        // The city each quarter; the others leave some open, which what comes later does not settle in either.
        for (const [holder, every] of HOLDERS) if (at % every === 0) await settle(one, holder, at, roll);
        expect(await agrees(one)).toEqual([]);
        quarters += 1;
      }
      // As autovacuum does, which a test does not wait for.
      await sql('analyze app.posting, app.obligation, app.coverage, app.coverage_payment');
    }
    expect(quarters).toBe(QUARTERS);
  },
  GENEROUS,
);

it('leaves nothing open that is closed, and every set of postings at nought', async () => {
  const [closed] = await sql(
    "select count(*)::integer as many, count(*) filter (where app.left_of(o) <> 0)::integer as wrong from app.obligation o where state = 'closed'",
  );
  const [sums] = await sql('select coalesce(sum(amount), 0)::text as all from app.posting');
  const [money] = await sql(
    `select (select sum(amount) from app.standing_transfer)::text as came,
      (select count(*) from app.retraction)::integer as retracted,
      (select sum(amount) from app.posting where account = 'received')::text as had`,
  );

  expect(closed).toMatchObject({ wrong: 0 });
  expect(Number(closed?.many)).toBeGreaterThan(QUARTERS);
  expect(sums?.all).toBe('0');
  // What was received is what was transferred: credits and arrears only move it.
  expect(money?.came).toBe(money?.had);
  expect(Number(money?.retracted)).toBeGreaterThan(QUARTERS / 10);
});

it(
  'recomputes every frozen figure from the ledger, bit by bit',
  async () => {
    const [found] = await sql(
      `select count(*)::integer as obligations,
      count(*) filter (where exists (select from app.line_differences(o.id)))::integer as differing,
      count(*) filter (where exists (select from app.coverage_differences(o.id)))::integer as uncovered
      from app.obligation o where frozen_version is not null`,
    );

    expect(found).toMatchObject({ differing: 0, uncovered: 0 });
    expect(Number(found?.obligations)).toBeGreaterThan(QUARTERS);
  },
  GENEROUS,
);

function never(): never {
  throw new Error('there is nobody to leave');
}
