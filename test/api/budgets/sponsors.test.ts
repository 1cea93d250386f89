// Protects sponsors' promises and commune top-ups where they become money: posted under their own holders in parts that add
// up, used in the order of the lists, and never more than was promised, however many lists are covered at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';
import { acceptedBy, postingsOf } from '../coverage/accepting.ts';

let system: System;
let desk: Desk;
let finance: Officer;
let clerk: Officer;
let round: string;
const NOW = '2027-01-05T03:00:00.000Z';
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  finance = await desk.officer(await desk.agency('finance'), 'approver');
  clerk = await desk.officer(await desk.agency('insurer-local'), 'maker');
  round = await desk.openRound('46', 'social-insurer', '2027-01');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const SPONSOR = {
  name: 'Quỹ Vì người nghèo thành phố',
  scheme: 'social-insurance',
  groups: null,
  communes: ['19774'],
  rate: 10_000,
  cap: null,
  from: '2026-01',
  until: null,
};
const register = (over: object, who = finance) => desk.post(who, '/v1/sponsors', { body: { ...SPONSOR, ...over } });
const usedOf = async (id: string) => {
  const { body } = await desk.get(finance, '/v1/sponsors?limit=200');
  return [...Object(body).items].find((one) => one.id === id);
};

async function listOf(commune: string, people: number, months = 1): Promise<{ list: string; rows: readonly string[] }> {
  const list = await desk.draft(clerk, round, [], NOW);
  const rows = Array.from({ length: people }, () => nearPoor({ commune, months, fromMonth: '2027-01', group: null }));
  return { list, rows: idsOf(await handIn(system, clerk, list, rows, { now: NOW })) };
}
const accept = (list: string): Promise<Answered> => acceptedBy(desk, clerk, list, { now: NOW, approved: false });

describe('what a sponsor promised', () => {
  it('pays what is left, after state, city and commune, under a holder of its own, and quotes say 0', async () => {
    const ward = await desk.agency('commune', '19774');
    const line = { scheme: 'social-insurance', groups: null, rate: 1000, cap: 40_000, from: '2026-01', until: null };
    const body = { lines: [{ ...line, decision: { number: '08/NQ-HĐND', decidedOn: '2025-12-10' } }] };
    const drafted = idOf(await desk.post(await desk.officer(ward, 'maker'), '/v1/top-ups', { body }));
    await desk.post(await desk.officer(ward, 'approver'), `/v1/top-ups/${drafted}/publish`, { version: 1 });
    const sponsor = idOf(await register({ people: 1, rate: 2000 }));

    const { list, rows } = await listOf('19774', 2, 3);
    expect((await accept(list)).body).toMatchObject({ covering: { state: 'done', covered: 2, gaps: 0 } });
    // 22 % of 2,200,000 đ a month; the state 20 %, the city 10 %, the ward at most 40,000 đ, the sponsor 20 %.
    const [first, second] = await Promise.all(rows.map((row) => postingsOf(desk, row)));
    expect(first).toEqual([
      `2027-Q1 2027-01 3 fund null ${-484_000 * 3}`,
      `2027-Q1 2027-01 3 local city ${48_400 * 3}`,
      `2027-Q1 2027-01 3 participant null ${(484_000 - 96_800 - 48_400 - 40_000 - 96_800) * 3}`,
      `2027-Q1 2027-01 3 sponsor sponsor:${sponsor} ${96_800 * 3}`,
      `2027-Q1 2027-01 3 state state ${96_800 * 3}`,
      `2027-Q1 2027-01 3 top-up commune:19774 ${40_000 * 3}`,
    ]);
    expect(second).toContain(`2027-Q1 2027-01 3 participant null ${(484_000 - 96_800 - 48_400 - 40_000) * 3}`);
    expect(await usedOf(sponsor)).toMatchObject({ usedPeople: 1, usedAmount: 96_800 * 3 });
  });

  it('is never used beyond what it is, when many lists are covered at once', async () => {
    // 484,000 − 193,600 − 48,400 đ are left to each.
    const each = 338_800;
    const byPeople = idOf(await register({ people: 5, communes: ['19777'] }));
    const byAmount = idOf(await register({ amount: each * 3 + 1000, communes: ['19789'] }));
    const lists = await Promise.all(
      ['19777', '19789', '19777', '19789', '19777', '19789'].map((commune) => listOf(commune, 3)),
    );
    const accepted = await Promise.all(lists.map(({ list }) => accept(list)));
    expect(accepted.map(({ body }) => Object(body).covering)).toEqual(
      lists.map(() => expect.objectContaining({ state: 'done', covered: 3, gaps: 0 })),
    );
    expect(await usedOf(byPeople)).toMatchObject({ usedPeople: 5, usedAmount: 5 * each });
    expect(await usedOf(byAmount)).toMatchObject({ usedPeople: 3, usedAmount: 3 * each });
    for (const id of [byPeople, byAmount]) {
      const [sums] = await desk.offices.sql(
        `select (select sum(amount)::bigint from app.posting where holder = 'sponsor:' || $1) as posted,
           (select sum(amount)::bigint from app.sponsorship where sponsor = $1::uuid) as taken,
           (select used_amount from app.sponsor where id = $1::uuid) as used`,
        [id],
      );
      expect([sums?.posted, sums?.taken]).toEqual([sums?.used, sums?.used]);
    }
  });

  it('ends when it is closed, and is for the scheme, groups, communes and months it names', async () => {
    const closed = await register({ people: 9, communes: ['19804'] });
    const body = await desk.post(finance, `/v1/sponsors/${idOf(closed)}/close`, { version: 1 });
    expect(body).toMatchObject({ status: 200, body: { version: 2, closedAt: expect.any(String) } });
    const others = await Promise.all([
      register({ people: 9, communes: ['19804'], scheme: 'health-insurance' }),
      register({ people: 9, communes: ['19804'], groups: ['si-near-poor'] }),
      register({ people: 9, communes: ['19804'], from: '2027-02' }),
    ]);
    const { list } = await listOf('19804', 1);
    await accept(list);
    for (const one of [closed, ...others]) expect(await usedOf(idOf(one))).toMatchObject({ usedPeople: 0 });
  });

  it('is entered by finance, the city’s insurer, or a commune for its own, with an amount or a number of people', async () => {
    const chair = await desk.officer(await desk.agency('commune', '19813'), 'approver');
    expect((await register({ people: 2, communes: ['19813'] }, chair)).status).toBe(201);
    expect((await register({ people: 2, communes: ['19804'] }, chair)).status).toBe(403);
    expect((await register({ people: 2, communes: null }, chair)).status).toBe(403);
    expect((await register({ people: 2, amount: 1000 })).status).toBe(422);
    expect((await register({})).status).toBe(422);
    expect((await register({ people: 1, communes: ['00070'] })).status).toBe(422);
    expect((await register({ people: 1, name: 'Ông A 046080123456' })).status).toBe(422);
  });
});

describe('what a sponsor promised for somebody who leaves', () => {
  /** A farming household of Hải Phòng: 113,850 đ a month; the state 30 %, the city 20 %, the sponsor what is left. */
  const HALF = 56_925;
  const FARMING = { group: 'Hộ nông nghiệp có mức sống trung bình', months: 12, fromMonth: '2027-01' };
  const TAKEN_ON = '2026-12-22T08:00:00.000Z';
  let approver: Officer;
  let sponsor: string;
  let covered: readonly string[];

  const end = (id: string | undefined, body: object) =>
    desk.post(approver, `/v1/coverages/${id}/end`, { body, version: 1, now: TAKEN_ON });
  const standing = async () => {
    const { body } = await desk.get(approver, '/v1/sponsors?limit=200');
    const { usedAmount, usedPeople } = [...Object(body).items].find((one) => one.id === sponsor);
    return { usedAmount, usedPeople };
  };

  beforeAll(async () => {
    approver = await desk.officer(await desk.agency('insurer-city', undefined, '31'), 'approver');
    const payer = await desk.officer(await desk.agency('finance', undefined, '31'), 'approver');
    const promised = { scheme: 'health-insurance', communes: null, groups: ['hi-farming'], people: 3 };
    sponsor = idOf(await register(promised, payer));
    const { clerk: maker, list } = await clerkOf(desk, '11317', await desk.openRound('31', 'commune', '2027'), '31');
    covered = idsOf(await handIn(system, maker, list, [nearPoor(FARMING), nearPoor(FARMING), nearPoor(FARMING)]));
    await acceptedBy(desk, maker, list);
  });

  it('is used by those who are covered', async () => {
    expect(await standing()).toEqual({ usedAmount: 3 * 12 * HALF, usedPeople: 3 });
  });

  it('goes back for the months that nobody pays any more; the person stays one of those paid for', async () => {
    const ended = await end(covered[0], { from: '2027-06', because: 'death' });

    expect(ended.body).toMatchObject({ ended: { money: 'all' } });
    expect(await standing()).toEqual({ usedAmount: (3 * 12 - 7) * HALF, usedPeople: 3 });
  });

  it('is free again where all of it came back: another may have it', async () => {
    await end(covered[1], { from: '2027-01', because: 'left-country' });

    expect(await standing()).toEqual({ usedAmount: (2 * 12 - 7) * HALF, usedPeople: 2 });
  });

  it('stays with the fund where no text gives it back', async () => {
    const ended = await end(covered[2], { from: '2027-06', because: 'other-ground' });

    expect(ended.body).toMatchObject({ ended: { money: 'unknown' } });
    expect(await standing()).toEqual({ usedAmount: (2 * 12 - 7) * HALF, usedPeople: 2 });
  });

  it('is what the ledger has of the sponsor, to the đồng, and stands in its record', async () => {
    const [sums] = await desk.offices.sql(
      `select (select sum(amount)::bigint from app.posting where holder = 'sponsor:' || $1) as posted,
         (select used_amount from app.sponsor where id = $1::uuid) as used,
         (select array_agg(detail ->> 'amount' order by seq) from app.audit
           where chain = $1::uuid and operation = 'sponsor.give-back') as back`,
      [sponsor],
    );

    expect(sums?.posted).toBe(sums?.used);
    expect(sums?.back).toEqual([String(7 * HALF), String(12 * HALF)]);
  });

  it('is used anew by the next list', async () => {
    const anew = await desk.openRound('31', 'commune', '2028');
    const { clerk: maker, list } = await clerkOf(desk, '11317', anew, '31');
    const rows = [nearPoor({ ...FARMING, fromMonth: '2028-01' }), nearPoor({ ...FARMING, fromMonth: '2028-01' })];
    await handIn(system, maker, list, rows);
    await acceptedBy(desk, maker, list);

    expect(await standing()).toMatchObject({ usedPeople: 3 });
  });
});
