// Protects what the next year is said to need: the ledger's people at that year's known price, stated people in their place,
// sent up, adopted and granted in one act; and the same people under other rates, to the đồng and of nobody in particular.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';
import { acceptedBy } from '../coverage/accepting.ts';
import { type Agencies, officerIn } from './agencies.ts';

let system: System;
let desk: Desk;
const agencies: Agencies = {};
const who = (name: string, role: Officer['role']) => officerIn(desk, agencies, name, role);
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  agencies.finance = await desk.agency('finance');
  agencies.insurer = await desk.agency('insurer-city');
  const round = await desk.openRound('46', 'commune-yearly', '2027');
  const { clerk, list } = await clerkOf(desk, '19774', round);
  agencies.commune = clerk.agency;
  await handIn(system, clerk, list, [nearPoor(), nearPoor(), nearPoor({ months: 4, fromMonth: '2027-09' })]);
  await acceptedBy(desk, clerk, list);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const draft = async (by: string, body: object) =>
  desk.post(await who(by, 'maker'), '/v1/estimates', { body: { year: 2028, ...body } });
const take = (officer: Officer, id: string, step: string, version: number, body: object = {}) =>
  desk.post(officer, `/v1/estimates/${id}/${step}`, { version, body });
const linesOf = ({ body }: Answered) => Object(body).lines;

/** 4.5 % of 2,530,000 đ a month; the city's 30 % and the state's 70 %. Twice twelve months and four. */
const MONTHS = 28;
const NEAR_POOR = { scheme: 'health-insurance', commune: '19774', rule: 'hi-near-poor' };

describe('an estimate', () => {
  it('is what the ledger has of the year before, at the price of the next, or the people that are stated', async () => {
    const counted = await draft('insurer', { holder: 'city' });
    expect(counted).toMatchObject({ status: 201, body: { state: 'drafted', people: 3, amount: 34_155 * MONTHS } });
    expect(linesOf(counted)).toEqual([
      {
        ...NEAR_POOR,
        peopleBefore: 3,
        people: 3,
        months: MONTHS,
        due: 113_850 * MONTHS,
        state: 79_695 * MONTHS,
        local: 34_155 * MONTHS,
        topUp: 0,
        participant: 0,
        amount: 34_155 * MONTHS,
        basis: 'rule',
      },
    ]);
    const stated = [
      { ...NEAR_POOR, people: 6 },
      { ...NEAR_POOR, commune: '19777', people: 2 },
    ];
    const more = await draft('insurer', { holder: 'city', stated });
    expect(linesOf(more)).toMatchObject([
      { commune: '19774', peopleBefore: 3, people: 6, months: 2 * MONTHS, basis: 'rule' },
      { commune: '19777', peopleBefore: 0, people: 2, months: 24, local: 34_155 * 24, basis: 'stated' },
    ]);
    const state = await draft('insurer', { holder: 'state' });
    expect(state.body).toMatchObject({ people: 3, amount: 79_695 * MONTHS });
    expect((await draft('commune', { holder: 'city' })).status).toBe(403);
  });

  it('is sent up, rolled up and adopted, and then granted; who drafted it takes no other step', async () => {
    const holder = 'commune:19774';
    const id = idOf(await draft('commune', { holder, stated: [{ ...NEAR_POOR, people: 1 }] }));
    expect((await desk.get(await who('insurer', 'reader'), `/v1/estimates/${id}`)).status).toBe(404);
    const chair = await who('commune', 'approver');
    expect(await take(chair, id, 'send', 1)).toMatchObject({ status: 200, body: { state: 'sent', may: ['adopt'] } });
    const { body } = await desk.get(await who('finance', 'reader'), '/v1/estimates?year=2028');
    expect(body).toMatchObject({
      // NQ 53/2025, Điều 4 lays the local part on the city: a ward of Huế says how many, and owes none of it.
      sums: [{ of: 'communes', estimates: 1, people: 1, amount: 0, adopted: 0 }],
    });
    expect((await draft('commune', { holder })).status).toBe(409);

    const returned = await take(await who('insurer', 'confirmer'), id, 'return', 2);
    expect(returned).toMatchObject({ status: 200, body: { state: 'returned' } });
    const again = idOf(await draft('commune', { holder, stated: [{ ...NEAR_POOR, people: 2 }] }));
    await take(chair, again, 'send', 1);
    const adopting = { amount: 800_000, decision: '21/NQ-HĐND', decidedOn: '2026-11-20' };
    expect((await take(chair, again, 'adopt', 2)).status).toBe(422);
    const adopted = await take(chair, again, 'adopt', 2, adopting);
    expect(adopted).toMatchObject({ status: 200, body: { state: 'adopted', adoptedAmount: 800_000, may: [] } });
    const budgets = await desk.get(await who('commune', 'reader'), '/v1/budgets?year=2028');
    expect(budgets.body).toMatchObject({ items: [{ holder, granted: 800_000, left: 800_000 }] });
    expect((await draft('commune', { holder })).status).toBe(409);
  });
});

describe('other rates', () => {
  const compare = async (change: object, by = 'insurer', holder = 'city') =>
    desk.post(await who(by, 'reader'), '/v1/estimates/what-if', { body: { holder, year: 2028, ...change } });
  const totalOf = ({ body }: Answered) => Object(body).total;

  it('cost the same people as much more or less, by the engine itself', async () => {
    const fewer = await compare({ rules: [{ rule: 'hi-near-poor', share: 2000 }] });
    expect(totalOf(fewer)).toMatchObject({
      before: { people: 3, local: 34_155 * MONTHS, participant: 0 },
      after: { people: 3, local: 22_770 * MONTHS, participant: 11_385 * MONTHS },
      difference: { people: 0, due: 0, state: 0, local: -11_385 * MONTHS, amount: -11_385 * MONTHS },
    });
    const dearer = await compare({ referenceLevel: 2_700_000 });
    expect(totalOf(dearer).after).toMatchObject({
      due: 121_500 * MONTHS,
      state: 85_050 * MONTHS,
      local: 36_450 * MONTHS,
    });
    const none = await compare({ rules: [{ rule: 'hi-near-poor', share: 0 }] });
    expect(totalOf(none).after).toMatchObject({ local: 0, state: 79_695 * MONTHS, participant: 34_155 * MONTHS });
    expect(totalOf(await compare({}))).toMatchObject({ difference: { people: 0, due: 0, local: 0, amount: 0 } });
    expect(totalOf(await compare({}, 'commune')).before.people).toBe(0);
  });
});

it('counts of somebody who died the months that were kept, and of what was only not given back all of them', async () => {
  const { body } = await desk.get(await who('insurer', 'reader'), '/v1/coverages?limit=50');
  const [first, second] = Object(body).items.filter(({ from }: { from: string }) => from === '2027-01');
  const chief = await who('insurer', 'approver');
  const end = (id: string, because: string) =>
    desk.post(chief, `/v1/coverages/${id}/end`, {
      body: { from: '2027-04', because },
      version: 1,
      now: '2027-03-20T08:00:00+07:00',
    });
  expect((await end(first.id, 'death')).body).toMatchObject({ ended: { money: 'all' } });
  expect((await end(second.id, 'other-ground')).body).toMatchObject({ ended: { money: 'unknown' } });

  const counted = linesOf(await draft('insurer', { holder: 'city' }));
  expect(counted).toMatchObject([{ people: 3, months: MONTHS - 9, amount: 34_155 * (MONTHS - 9) }]);
});
