// Protects what happens to a coverage after it was made: it ends from a month on, by a list of people who leave or by the
// insurer; the money that the law gives back comes back, and no other; the person may be listed anew; and its card is issued.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { citizenNumber, clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { acceptedBy, postingsOf } from './accepting.ts';

let system: System;
let desk: Desk;
let round: string;
let approver: Officer;
let counter: Officer;
const NOW = '2026-12-22T08:00:00.000Z';
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  round = await desk.openRound('46', 'commune-yearly', '2027');
  const insurer = await desk.agency('insurer-city');
  approver = await desk.officer(insurer, 'approver');
  counter = await desk.officer(insurer, 'maker');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

/** A near-poor man of a ward, covered for 2027. */
async function covered(ward: string, number = citizenNumber()): Promise<{ id: string; clerk: Officer; list: string }> {
  const { clerk, list } = await clerkOf(desk, ward, round);
  const [id = ''] = idsOf(await handIn(system, clerk, list, [nearPoor({ citizenNumber: number })]));
  await acceptedBy(desk, clerk, list);
  return { id, clerk, list };
}

const end = (id: string, body: unknown, version = 1, who = approver) =>
  desk.post(who, `/v1/coverages/${id}/end`, { body, version, now: NOW });

const month = (period: string, from: string, months: number, sign: number) => [
  `${period} ${from} ${sign * months} fund null ${-sign * 113_850 * months}`,
  `${period} ${from} ${sign * months} local city ${sign * 34_155 * months}`,
  `${period} ${from} ${sign * months} state state ${sign * 79_695 * months}`,
];

describe('the insurer ends a coverage', () => {
  it('for a death: every month from then on comes back, to every payer', async () => {
    const { id } = await covered('19774');
    const ended = await end(id, { from: '2027-06', because: 'death' });

    expect(ended.body).toMatchObject({
      version: 2,
      ended: { from: '2027-06', because: 'death', money: 'all', cite: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 13' },
    });
    expect(ended.headers.get('etag')).toBe('"2"');
    expect((await postingsOf(desk, id)).slice(12)).toEqual([
      ...month('2027-Q2', '2027-06', 1, -1),
      ...month('2027-Q3', '2027-07', 3, -1),
      ...month('2027-Q4', '2027-10', 3, -1),
    ]);
    const read = await desk.get(approver, `/v1/coverages/${id}`);
    expect(read.body?.postings).toHaveLength(12 + 9);
  });

  it('for a reason no text settles: the money stays, and the answer says so', async () => {
    const { id } = await covered('19775');
    const ended = await end(id, { from: '2027-06', because: 'other-ground' });

    expect(ended.body?.ended).toMatchObject({ money: 'unknown', cite: null });
    expect(String(Object(ended.body?.ended).says)).toContain('Không văn bản nào');
    expect(await postingsOf(desk, id)).toHaveLength(12);
  });

  it('once, as it was read, within its months, and nobody else does', async () => {
    const { id, clerk } = await covered('19776');
    const body = { from: '2027-06', because: 'death' };
    expect((await end(id, { ...body, from: '2028-01' })).body).toMatchObject({
      status: 409,
      code: 'month-not-covered',
    });
    expect((await end(id, body, 2)).status).toBe(412);
    expect((await end(id, body, 1, counter)).status).toBe(403);
    expect((await end(id, body, 1, clerk)).status).toBe(403);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => end(id, body)));
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 412)).toHaveLength(19);
    expect((await end(id, body, 2)).body).toMatchObject({ status: 409, code: 'coverage-ended' });
  });

  it('lets go of the later months: another list may have the person from then on', async () => {
    const number = citizenNumber();
    const { id } = await covered('19777', number);
    const next = await clerkOf(desk, '19778', round);
    const again = async (from: string, months: number) => {
      const row = nearPoor({ citizenNumber: number, fromMonth: from, months });
      const taken = await handIn(system, next.clerk, (await clerkOf(desk, '19778', round)).list, [row]);
      const [entry] = idsOf(taken);
      const [found] = await desk.offices.sql(
        'select count(*)::integer as findings from app.claim_finding where entry = $1 and ended_at is null',
        [entry],
      );
      return found?.findings;
    };
    expect(await again('2027-07', 6)).toBe(1);
    await end(id, { from: '2027-06', because: 'death' });
    // What was found before has ended, and nothing is found any more; of the months before, it still is.
    const [open] = await desk.offices.sql(
      'select count(*)::integer as open from app.claim_finding where (entry = $1 or other_entry = $1) and ended_at is null',
      [id],
    );
    expect(open?.open).toBe(0);
    expect(await again('2027-05', 3)).toBeGreaterThan(0);
  });
});

describe('a list of people who leave', () => {
  it('ends their coverages from its months on, by what it notes', async () => {
    const numbers = [citizenNumber(), citizenNumber(), citizenNumber()];
    const { clerk, list } = await clerkOf(desk, '19780', round);
    const rows = numbers.map((number) => nearPoor({ citizenNumber: number }));
    const [first = '', second = '', third = ''] = idsOf(await handIn(system, clerk, list, rows));
    await acceptedBy(desk, clerk, list);
    const { list: later } = await clerkOf(desk, '19780', round);
    const leaving = (at: number, more: object) =>
      nearPoor({ citizenNumber: numbers[at] ?? '', change: 'Giảm', ...more });
    const handed = await handIn(system, clerk, later, [
      leaving(0, { fromMonth: '2027-10', note: 'Đã chết' }),
      leaving(1, { fromMonth: '2027-10', note: 'Chuyển đi' }),
      leaving(2, { fromMonth: null }),
    ]);
    const taken = await acceptedBy(desk, clerk, later);

    expect(taken.body?.covering).toEqual({ state: 'done', people: 3, covered: 0, ended: 2, gaps: 1 });
    expect((await postingsOf(desk, first)).slice(12)).toEqual(month('2027-Q4', '2027-10', 3, -1));
    expect(await postingsOf(desk, second)).toHaveLength(12);
    const of = async (id: string) => (await desk.get(clerk, `/v1/coverages/${id}`)).body?.ended;
    expect(await of(first)).toMatchObject({ from: '2027-10', because: 'death', money: 'all' });
    expect(await of(second)).toMatchObject({ from: '2027-10', because: 'other', money: 'unknown' });
    expect(await of(third)).toBeNull();
    const gaps = await desk.get(clerk, `/v1/lists/${later}/coverage-gaps`);
    expect(gaps.body).toMatchObject({
      items: [{ entry: idsOf(handed)[2], change: 'decrease', code: 'month-unknown' }],
      next: null,
    });
  });
});

describe('coverages', () => {
  it('are found by whom they are of, in a body, and by nobody else', async () => {
    const number = citizenNumber();
    const { id, clerk } = await covered('19783', number);
    const search = (who: Officer) => desk.post(who, '/v1/coverages/search', { body: { citizenNumber: number } });
    expect((await search(clerk)).body?.items).toMatchObject([{ id, rule: 'hi-near-poor', commune: '19783' }]);
    expect((await search(counter)).body?.items).toMatchObject([{ id }]);
    const stranger = await clerkOf(desk, '19786', round);
    expect((await search(stranger.clerk)).body?.items).toEqual([]);
    expect((await desk.get(stranger.clerk, `/v1/coverages/${id}`)).status).toBe(404);
  });

  it('come page by page, of one list', async () => {
    const { clerk, list } = await clerkOf(desk, '19789', round);
    const ids = idsOf(await handIn(system, clerk, list, [nearPoor(), nearPoor(), nearPoor()]));
    await acceptedBy(desk, clerk, list);
    const first = await desk.get(clerk, `/v1/coverages?list=${list}&limit=2`);
    const rest = await desk.get(clerk, `/v1/coverages?list=${list}&limit=2&cursor=${first.body?.next}`);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual([...ids].toSorted());
    expect(rest.body?.next).toBeNull();
  });
});

describe('a card', () => {
  it('is due in five working days, overdue after them, and written down sealed', async () => {
    const { id, list } = await covered('19792');
    const overdue = (now: string) => desk.get(counter, `/v1/coverages?list=${list}&card=overdue`, now);
    const read = (await desk.get(counter, `/v1/coverages/${id}`, NOW)).body;
    // Accepted on Sunday, 20 December 2026.
    expect(read?.card).toEqual({
      dueOn: '2026-12-25',
      issuedOn: null,
      from: null,
      until: null,
      overdue: false,
      number: null,
    });
    expect(idsOf(await overdue('2026-12-25T16:59:59Z'))).toEqual([]);
    expect(idsOf(await overdue('2026-12-25T17:00:00Z'))).toEqual([id]);

    const card = { issuedOn: '2026-12-22', from: '2027-01-01', until: '2027-12-31', number: '4601234567' };
    const write = (version: number, body: object = card) =>
      desk.post(counter, `/v1/coverages/${id}/card`, { body, version, now: NOW });
    expect((await write(1, { ...card, issuedOn: '2026-12-23' })).status).toBe(422);
    expect((await write(1, { ...card, until: '2026-12-31' })).status).toBe(422);
    const written = await write(1);
    expect(written.body).toMatchObject({ version: 2, card: { issuedOn: '2026-12-22', overdue: false } });
    expect(written.text).not.toContain(card.number);
    expect((await write(1)).status).toBe(412);
    expect((await desk.get(counter, `/v1/coverages/${id}`)).body?.card).toMatchObject({ number: card.number });
    const [row] = await desk.offices.sql('select card_number as sealed from app.coverage where id = $1', [id]);
    expect(String(row?.sealed)).toMatch(/^v1\./);
    expect(idsOf(await overdue('2027-02-01T00:00:00Z'))).toEqual([]);
  });

  const write = (id: string, version: number, body: object) =>
    desk.post(counter, `/v1/coverages/${id}/card`, { body, version, now: NOW });
  const CARD = { issuedOn: '2026-12-22', from: '2027-01-01', until: '2027-12-31' };

  it('holds as long as was paid for: from the decision or the payment on, or thirty days after it', async () => {
    const { id } = await covered('19795');
    const number = '4607654321';
    const outside = async (from: string, until: string, version: number) => {
      const { status, body } = await write(id, version, { ...CARD, number, from, until });
      return status === 200 ? status : body?.code;
    };
    for (const [from, until] of [
      ['2027-01-01', '2028-01-01'],
      ['2027-01-31', '2028-01-31'],
      ['2026-11-30', '2027-11-29'],
      ['2026-12-01', '2026-12-31'],
      ['2028-01-01', '2028-01-31'],
    ] as const) {
      expect([from, await outside(from, until, 1)]).toEqual([from, 'card-outside-coverage']);
    }
    expect(await outside('2026-12-31', '2027-12-31', 1)).toBe(200);
    expect(await outside('2027-01-31', '2028-01-30', 2)).toBe(200);
    await end(id, { from: '2027-06', because: 'death' }, 3);
    expect(await outside('2027-01-01', '2027-12-31', 4)).toBe(200);
  });

  it('has the number of its own person, by either form, whose next card has it again', async () => {
    const number = citizenNumber();
    const { id } = await covered('19798', number);
    const other = await covered('19801');
    await end(id, { from: '2027-06', because: 'other-ground' });
    const again = await clerkOf(desk, '19798', round);
    const [next = ''] = idsOf(
      await handIn(system, again.clerk, again.list, [
        nearPoor({ citizenNumber: number, fromMonth: '2027-06', months: 7 }),
      ]),
    );
    await acceptedBy(desk, again.clerk, again.list);

    expect((await write(id, 2, { ...CARD, number: '4609999991' })).status).toBe(200);
    expect((await write(next, 1, { ...CARD, from: '2027-06-01', number: 'CN3464609999991' })).status).toBe(200);
    for (const one of ['4609999991', 'HC4464609999991']) {
      expect(await write(other.id, 1, { ...CARD, number: one })).toMatchObject({
        status: 409,
        body: { code: 'card-of-another' },
      });
    }
    // What was written down by mistake is free for whose it is.
    expect((await write(id, 3, { ...CARD, number: '4609999993' })).status).toBe(200);
    expect((await write(next, 2, { ...CARD, from: '2027-06-01', number: '4609999993' })).status).toBe(200);
    expect((await write(other.id, 1, { ...CARD, number: '4609999991' })).status).toBe(200);
  });

  it('has a number that one alone has, of many who are given it at once', async () => {
    const { clerk, list } = await clerkOf(desk, '19804', round);
    const many = idsOf(
      await handIn(
        system,
        clerk,
        list,
        Array.from({ length: 16 }, () => nearPoor()),
      ),
    );
    await acceptedBy(desk, clerk, list);
    const raced = await Promise.all(many.map((one) => write(one, 1, { ...CARD, number: '4609999992' })));
    expect(raced.map(({ status }) => status).toSorted()).toEqual([200, ...many.slice(1).map(() => 409)]);
  });
});
