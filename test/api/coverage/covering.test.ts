// Protects what accepting comes to: people are covered by what was answered when they were listed, the money stands in the
// ledger in the quarters it belongs to, and whatever is not known of somebody is said instead of guessed.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import { citizenNumber, clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { acceptedBy, postingsOf } from './accepting.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

describe('a near-poor list of Huế', () => {
  it('is covered month by month: the state and the city owe each quarter its own months', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const { clerk, list } = await clerkOf(desk, '19774', round);
    const [whole, late] = idsOf(
      await handIn(system, clerk, list, [nearPoor(), nearPoor({ months: 4, fromMonth: '2027-09' })]),
    );
    const accepted = await acceptedBy(desk, clerk, list);

    expect(accepted.body).toMatchObject({
      state: 'accepted',
      covering: { state: 'done', people: 2, covered: 2, ended: 0, gaps: 0 },
    });
    // 4.5 % of 2,530,000 đ a month; 70 % of it by the state, 30 % by the city.
    const quarter = (period: string, month: string, months: number) => [
      `${period} ${month} ${months} fund null ${-113_850 * months}`,
      `${period} ${month} ${months} local city ${34_155 * months}`,
      `${period} ${month} ${months} state state ${79_695 * months}`,
    ];
    expect(await postingsOf(desk, whole)).toEqual([
      ...quarter('2027-Q1', '2027-01', 3),
      ...quarter('2027-Q2', '2027-04', 3),
      ...quarter('2027-Q3', '2027-07', 3),
      ...quarter('2027-Q4', '2027-10', 3),
    ]);
    expect(await postingsOf(desk, late)).toEqual([
      ...quarter('2027-Q3', '2027-09', 1),
      ...quarter('2027-Q4', '2027-10', 3),
    ]);
  });
});

describe('a school of Hà Nội', () => {
  it('is covered when it pays: each commune owes its own pupils, in one quarter', async () => {
    const maker = await desk.officer(await desk.agency('school', undefined, '01'), 'maker');
    const list = await desk.draft(maker, await desk.openRound('01', 'schools', '2026-2027'), []);
    const pupil = (commune: string) =>
      nearPoor({
        birthDate: '02/03/2012',
        citizenNumber: citizenNumber({ birthYear: 2012 }),
        group: 'Học sinh',
        commune,
        fromMonth: '2026-12',
      });
    const [first, second] = idsOf(await handIn(system, maker, list, [pupil('00004'), pupil('00008')]));
    const confirmer = async (code: string) => desk.officer(await desk.agency('commune', code, '01'), 'confirmer');
    const insurer = await desk.agency('insurer-city', undefined, '01');
    const accepted = await desk.steps(list, [
      [maker, 'submit'],
      [await confirmer('00004'), 'confirm'],
      [await confirmer('00008'), 'confirm'],
      [await desk.officer(insurer, 'maker'), 'receive'],
      [await desk.officer(insurer, 'approver'), 'accept'],
    ]);

    expect(accepted.body?.covering).toEqual({ state: 'done', people: 2, covered: 2, ended: 0, gaps: 0 });
    const owed = (commune: string) => [
      '2026-Q4 2026-12 12 fund null -1366200',
      `2026-Q4 2026-12 12 local commune:${commune} 683100`,
      '2026-Q4 2026-12 12 state state 683100',
    ];
    expect(await postingsOf(desk, first)).toEqual(owed('00004'));
    expect(await postingsOf(desk, second)).toEqual(owed('00008'));
  });
});

describe('voluntary social insurance in Huế', () => {
  it('counts in the quarter of each payment', async () => {
    const maker = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const social = (month: string, months: number) => ({
      name: 'Nguyễn Văn Thử',
      citizenNumber: citizenNumber(),
      birthDate: '12/09/1980',
      sex: 'Nam',
      commune: 'Phường Kim Long',
      income: 2_000_000,
      months,
      fromMonth: month,
    });
    const list = await desk.draft(maker, await desk.openRound('46', 'social-insurer', '2026-12'), []);
    const [monthly, halfYear] = idsOf(await handIn(system, maker, list, [social('2026-12', 1), social('2026-12', 6)]));
    const accepted = await acceptedBy(desk, maker, list, { approved: false });

    expect(accepted.body?.covering).toMatchObject({ covered: 2, gaps: 0 });
    // 22 % of 2,000,000 đ; 20 % and 10 % of 22 % of 1,500,000 đ.
    const paid = (months: number) => [
      `2026-Q4 2026-12 ${months} fund null ${-440_000 * months}`,
      `2026-Q4 2026-12 ${months} local city ${33_000 * months}`,
      `2026-Q4 2026-12 ${months} participant null ${341_000 * months}`,
      `2026-Q4 2026-12 ${months} state state ${66_000 * months}`,
    ];
    expect(await postingsOf(desk, monthly)).toEqual(paid(1));
    expect(await postingsOf(desk, halfYear)).toEqual(paid(6));
  });
});

describe('a rule that rests on ethnic origin', () => {
  it('stands in clear nowhere, and its money adds up all the same', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2028');
    const { clerk, list } = await clerkOf(desk, '19777', round);
    const group = 'Người dân tộc thiểu số ở xã ra khỏi vùng khó khăn ngày 15/12/2026';
    const [id = ''] = idsOf(await handIn(system, clerk, list, [nearPoor({ group, fromMonth: '2028-01' })]));
    await acceptedBy(desk, clerk, list);

    const { body } = await desk.get(clerk, `/v1/coverages/${id}`);
    expect(body).toMatchObject({ rule: 'sensitive', commune: null, payments: [{ rule: 'sensitive' }], postings: null });
    const [row] = await desk.offices.sql(
      `select (select json_agg(c) from app.coverage c where c.id = $1)::text
        || (select json_agg(p) from app.coverage_payment p where p.coverage = $1)::text
        || (select json_agg(o) from app.posting o where o.coverage = $1)::text as clear`,
      [id],
    );
    expect(String(row?.clear)).not.toMatch(/ethnic|19777/);
    expect(await postingsOf(desk, id)).toContain('2028-Q1 2028-01 3 local city 102465');
  });
});

/** Accepted, and cut off before the first chunk: nobody gets a coverage written while somebody holds all of them. */
async function cutOff(ward: string, key: string) {
  const round = await rounds('2029');
  const { clerk, list } = await clerkOf(desk, ward, round);
  const rows = Array.from({ length: 3 }, () => nearPoor({ fromMonth: '2029-01' }));
  const ids = idsOf(await handIn(system, clerk, list, rows));
  const insurer = await desk.agency('insurer-local');
  await desk.steps(list, [
    [clerk, 'submit'],
    [await desk.officer(clerk.agency, 'approver'), 'approve'],
    [await desk.officer(insurer, 'maker'), 'receive'],
  ]);
  const approver = await desk.officer(insurer, 'approver');
  const asked = { body: {}, now: EARLY, version: await desk.version(list), key };
  const accept = () => desk.post(approver, `/v1/lists/${list}/accept`, asked);
  const holder = new pg.Client({ connectionString: system.databaseUrl('superuser') });
  await holder.connect();
  await holder.query('begin; lock table app.coverage in share mode');
  const accepted = await accept();
  await holder.end();
  return { clerk, list, ids, accept, accepted };
}

const opened = new Map<string, Promise<string>>();

function rounds(period: string): Promise<string> {
  const known = opened.get(period) ?? desk.openRound('46', 'commune-yearly', period);
  opened.set(period, known);
  return known;
}

const DONE = { state: 'done', people: 3, covered: 3, ended: 0, gaps: 0 };

describe('covering', () => {
  it('that is cut off leaves the list accepted, and goes on when the same is sent again', async () => {
    const { ids, accept, accepted } = await cutOff('19780', randomUUID());
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      covering: { state: 'running', people: 3, covered: 0 },
    });
    expect((await accept()).body).toMatchObject({ state: 'accepted', covering: DONE });
    const before = await Promise.all(ids.map((id) => postingsOf(desk, id)));
    // Again, and by twenty at once: nothing more.
    const again = await Promise.all(Array.from({ length: 20 }, accept));
    expect(again.map(({ body }) => body?.covering)).toEqual(again.map(() => DONE));
    expect(await Promise.all(ids.map((id) => postingsOf(desk, id)))).toEqual(before);
  });

  it('that is cut off is gone on with by the job', async () => {
    const { clerk, list, ids, accepted } = await cutOff('19786', randomUUID());
    expect(accepted.body?.covering).toMatchObject({ state: 'running' });
    await system.scheduled('0 * * * *', new Date('2026-12-21T03:00:00Z'));
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.covering).toEqual(DONE);
    expect(await postingsOf(desk, ids[2])).toHaveLength(12);
    const record = await desk.get(clerk, `/v1/lists/${list}/audit`);
    expect(record.text).toContain('"operation":"list.cover"');
    expect((await desk.get(clerk, `/v1/lists/${list}/audit/verify`)).body).toMatchObject({ broken: null });
  });

  it('says of a list to call that nobody is covered by it', async () => {
    const round = await desk.openRound('46', 'commune-exited', '2027');
    const { clerk, list } = await clerkOf(desk, '19783', round);
    const group = 'Thoát nghèo, thoát cận nghèo ngày 15/10/2026';
    await handIn(system, clerk, list, [nearPoor({ group })]);
    expect((await acceptedBy(desk, clerk, list)).body).toMatchObject({ leadsTo: 'calls', covering: null });
  });
});
