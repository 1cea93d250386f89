// Protects the counts of obligations that are too long to be looked at at once: people, cards or months alone that are wrong
// are found by pieces, each at its place, and told of; and cards that were issued after a freeze are no difference.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { reconcile, reconcileAll } from '../../src/settlements/reconciliation.ts';
import { type Acted, startActing, system } from '../support/acting.ts';
import { ledgerOf } from '../support/ledger.ts';
import { insurerOf, issuing, proposing, SET } from '../support/sums.ts';

const PLACE = '2026-Q1 hi-near-poor 19803 city';
const PARTS = { state: 1_000, local: 500, topUp: 300, sponsor: 200, participant: 100 };
let acted: Acted;
let city: string;
let insurer: PersonActor;
let people: readonly string[];

/** Twenty people whose cards came with them, before the freeze and after it; six postings of each of 170 payments. */
beforeAll(async () => {
  acted = await startActing();
  const own = await ledgerOf(acted.sql, '92');
  const sets = Array.from({ length: 170 }, () => ({ ...SET, ...PARTS, months: 1 }));
  const holders = { topUpHolder: 'commune:19803', sponsorHolder: 'sponsor:92000000-0000-4000-8000-0000000000aa' };
  const ids: string[] = [];
  for (let at = 0; at < 20; at += 1) {
    const card = at < 18 ? { cardIssuedOn: '2026-01-05' } : {};
    ids.push(await own.cover({ sets, commune: '19803', ...holders, ...card }));
  }
  people = ids;
  insurer = await insurerOf(acted, '92');
  city = await own.obligation('city', '2026-Q1');
  await acted.sql(issuing(ids[18] ?? '', '2026-02-01'));
  expect(await proposing(acted, insurer, city)).toBe('done');
  await acted.sql(issuing(ids[19] ?? '', '2026-04-02'));
});

afterAll(() => acted.stop());

/** As nobody but a superuser can: past every trigger. */
async function plant(text: string): Promise<void> {
  await acted.superuser(`begin; set local session_replication_role = replica; ${text}; commit`);
}

const differing = async () =>
  (await reconcile({ db: acted.db, actor: insurer }, city)).differences.map(
    ({ kind, place, stated, found }) => `${kind} ${place}: ${stated}, ${found}`,
  );

it('has more postings than are looked at at once, and nothing that differs', async () => {
  const [long] = await acted.sql('select sum(postings)::integer as many from app.posting_sum where obligation = $1', [
    city,
  ]);

  expect(long?.many).toBe(20 * 170 * 6);
  expect(await differing()).toEqual([]);
});

const PLANTED: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['people', 'obligation_line set people', '21', [`line ${PLACE} people: 21, 20`, 'line 2026-Q1 people: 20, 21']],
  ['cards, of more than there are', 'obligation_line set cards', '21', [`line ${PLACE} cards: 21, 20`]],
  ['cards, of fewer than there were', 'obligation_line set cards', '17', [`line ${PLACE} cards: 17, 18`]],
  ['months', 'obligation_line set months', '3401', [`line ${PLACE} months: 3401, 3400`]],
  ['people in all', 'obligation_freeze set people', '19', ['line 2026-Q1 people: 19, 20']],
];

it.each(PLANTED)('finds a wrong count of %s', async (_, set, count, places) => {
  const column = set.split(' ').at(-1);
  const [was] = await acted.sql(`select ${column} as was from app.${set.split(' ')[0]} where obligation = $1`, [city]);
  await plant(`update app.${set} = ${count} where obligation = '${city}'`);
  const found = await differing();
  await plant(`update app.${set} = ${was?.was} where obligation = '${city}'`);

  expect(found).toEqual(places);
});

it('finds wrong cards in the sums of a block, and wrong months of a payment, and tells of it', async () => {
  await plant(`update app.card_sum set cards = cards + 1 where obligation = '${city}'`);
  await plant(`update app.coverage_payment set months = 4 where coverage = '${people[0]}' and nth = 7`);
  const found = await differing();
  await reconcileAll(acted.db, system());
  const told = await acted.sql("select detail from app.outbox where type = 'obligation.differs' and subject = $1", [
    city,
  ]);

  expect(found.filter((one) => one.startsWith('coverage'))).toEqual([`coverage ${people[0]} months: 173, 170`]);
  expect(found.filter((one) => /^sum block \d+ 2026-Q1 hi-near-poor 19803 city cards: /.test(one))).toHaveLength(2);
  expect(found).toHaveLength(3);
  expect(told.map(({ detail }) => Object(detail).places)).toEqual([3]);
});
