// Protects the days of reports: met by filing, late by a day, two offices of a ward apart, a ward told of itself alone; who
// owes is told 30, 7 and 1 days before and when it is late, each once; and what is being posted while figures are frozen.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { dutyState, type Reporting, reportingOf } from '../../support/reporting.ts';
import { type System, startSystem } from '../../support/running.ts';

const WARD = '09562';
const NOVEMBER = '2026-11-20T08:00:00+07:00';
const IN_TIME = '2026-11-29T23:59:59.999+07:00';
const LATE = '2026-11-30T00:00:00.000+07:00';

let system: System;
let desk: Desk;
let city: Reporting;
let ward: Reporting;
let neighbour: Officer;

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  city = await reportingOf(desk, await desk.agency('insurer-city', undefined, '01'));
  ward = await reportingOf(desk, await desk.agency('commune', WARD, '01'));
  neighbour = await desk.officer(await desk.agency('commune', '00004', '01'), 'reader');
  const ledger = await ledgerOf(desk.offices.sql, '01');
  const quarter = { belongsTo: '2026-Q4', month: '2026-10', state: 221_130, local: 94_770 };
  for (const commune of [WARD, WARD, '00004']) {
    await ledger.cover({ sets: [quarter], commune, localHolder: `commune:${commune}`, rule: 'hi-near-poor' });
  }
  await ledger.cover({ sets: [quarter], localHolder: 'city', rule: 'sensitive' });
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

async function told(type: string) {
  const rows = await desk.offices.sql(
    `select e.once || coalesce(' ' || (e.detail ->> 'days'), '') as told from app.outbox e
     where e.type = $1 and e.province = '01' order by e.once`,
    [type],
  );
  return rows.map((row) => String(row.told));
}

async function valuesOf(who: Officer, report: string, section: string, line: string) {
  const { body } = await desk.get(who, `/v1/reports/${report}`, NOVEMBER);
  type Line = { line: string; values: number[] };
  const sections: { id: string; lines: Line[] }[] = Object(body?.figures).sections;
  return sections.find(({ id }) => id === section)?.lines.find((one) => one.line === line)?.values;
}

describe('reminders', () => {
  it('come 30, 7 and 1 days before, each once, to who owes a report and has not filed it', async () => {
    const tick = (at: string) => system.scheduled(TRIGGERS.hour, new Date(at));
    await Promise.all(Array.from({ length: 5 }, () => tick('2026-11-08T20:00:00Z')));
    await tick('2026-11-22T20:00:00Z');
    const ours = ['01.yearly-report.2026', '09562.culture-report.2026', '09562.economy-report.2026'];

    expect(await told('report.due')).toEqual(
      ours.flatMap((duty) => [`${duty}.30-days 20`, `${duty}.7-days 6`]).toSorted(),
    );
    expect(await told('report.late')).toEqual([]);
  });
});

describe('the report of Hà Nội before 30/11', () => {
  let report: string;

  it('is of the running year up to its day, and met by filing it on the 29th', async () => {
    expect(await dutyState(desk, city.maker, '01.yearly-report.2026', LATE)).toMatchObject({ state: 'late' });
    report = await city.file('hanoi-year', '2026', IN_TIME);

    expect(await valuesOf(city.maker, report, 'supported', 'health-insurance')).toEqual([
      ...[4, 4, 12, 4 * 315_900, 4 * 221_130, 4 * 94_770, 0, 0, 0],
    ]);
    expect(await valuesOf(city.maker, report, 'communes', 'health-insurance/province')).toEqual([
      ...[1, 1, 3, 315_900, 221_130, 94_770, 0, 0, 0],
    ]);
    expect(await dutyState(desk, city.maker, '01.yearly-report.2026', LATE)).toMatchObject({
      state: 'met',
      evidence: { doneOn: '2026-11-29', says: { en: 'The report was filed' } },
    });
  });

  it('leaves out what was being posted when its figures were frozen, though its number came first', async () => {
    const other = new pg.Client({ connectionString: system.databaseUrl('owner') });
    await other.connect();
    await other.query('begin');
    const slow = await ledgerOf(async (text, values = []) => (await other.query(text, [...values])).rows, '01');
    const set = { belongsTo: '2026-Q4', month: '2026-11', months: 2, state: 147_420, local: 63_180 };
    await slow.cover({ sets: [set], commune: '00008', localHolder: 'commune:00008' });
    const quick = await ledgerOf(desk.offices.sql, '01');
    await quick.cover({ sets: [set], commune: '00025', localHolder: 'commune:00025' });
    const again = await city.draft('hanoi-year', '2026', { amends: report, now: LATE });
    const submitted = await city.step(city.maker, again, 'submit', { now: LATE });
    await other.query('commit');
    await other.end();
    const { body } = await desk.get(city.maker, `/v1/reports/${again}/recomputation`, LATE);

    expect(submitted.status).toBe(200);
    expect(await valuesOf(city.maker, again, 'communes', 'health-insurance/00025')).toHaveLength(9);
    expect(await valuesOf(city.maker, again, 'communes', 'health-insurance/00008')).toBeUndefined();
    expect(body).toEqual({ agrees: true, differs: [] });
  });
});

describe('the two offices of Yên Nghĩa', () => {
  it('report apart: the one in time, the other a day late, each on the ward alone', async () => {
    const school = await desk.offices.agency({ kind: 'school', province: '01', commune: WARD });
    const inspection = { sort: 'regular', unit: `school:${school.id}`, contents: ['targets'], plannedOn: '2026-11-25' };
    const lines = [{ unit: `commune:${WARD}`, indicator: 'health-coverage-rate', value: 9_500 }];
    const said = (who: Officer, path: string, body?: object, version?: number) =>
      desk.post(who, path, { now: NOVEMBER, ...(body === undefined ? {} : { body }), ...(version && { version }) });
    const plan = await said(city.maker, '/v1/target-plans', { year: 2026, lines });
    const made = [
      await said(ward.maker, '/v1/difficulties', { kind: 'card', says: 'Thẻ cấp chậm' }),
      await said(ward.maker, '/v1/inspections', inspection),
      plan,
      await said(city.approver, `/v1/target-plans/${idOf(plan)}/assign`, undefined, 1),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 200]);
    const raised = `/v1/difficulties/${made[0] === undefined ? '' : idOf(made[0])}`;
    await said(city.approver, `${raised}/take`, { answerBy: '2026-12-31' }, 1);
    expect((await said(city.approver, `${raised}/answer`, { answer: 'Đã cấp' }, 2)).status).toBe(200);
    const culture = await ward.file('yen-nghia-culture', '2026', IN_TIME);
    await ward.file('yen-nghia-economy', '2026', LATE);
    const { body } = await desk.get(ward.maker, '/v1/report-duties?year=2026', LATE);

    expect(Object(body).items.map((one: Record<string, unknown>) => [one.kind, one.state, one.filedOn])).toEqual([
      ['yen-nghia-culture', 'met', '2026-11-29'],
      ['yen-nghia-economy', 'late', '2026-11-30'],
    ]);
    expect(await valuesOf(ward.maker, culture, 'supported', 'health-insurance')).toEqual([
      ...[2, 2, 6, 2 * 315_900, 2 * 221_130, 2 * 94_770, 0, 0, 0],
    ]);
    expect(await valuesOf(ward.maker, culture, 'budgets', 'health-insurance/commune')).toEqual([
      2, 189_540, 0, 189_540,
    ]);
    expect(await valuesOf(ward.maker, culture, 'supported', 'health-insurance/sensitive')).toBeUndefined();
    // Nothing was done to win people over, and nobody reviewed: counted as none, and as not known.
    expect(await valuesOf(ward.maker, culture, 'outreach', 'meetings')).toEqual([null, 0]);
    expect(await valuesOf(ward.maker, culture, 'outreach', 'reviewed')).toEqual([null, null]);
    expect(await valuesOf(ward.maker, culture, 'difficulties', 'difficulties')).toEqual([1, 1, 1, 0, 0, 0]);
    expect(await valuesOf(ward.maker, culture, 'difficulties', 'difficulties/card')).toEqual([1, 1, 1, 0, 0, 0]);
    expect(await valuesOf(ward.maker, culture, 'inspections', 'planned')).toEqual([1]);
    expect(await valuesOf(ward.maker, culture, 'targets', 'health-coverage-rate')).toEqual([
      null,
      null,
      null,
      9_500,
      null,
      null,
    ]);
  });

  it('are the ward’s own: another commune neither has them nor reads them', async () => {
    const { body } = await desk.get(neighbour, '/v1/report-duties?year=2026', LATE);
    const { body: list } = await desk.get(neighbour, '/v1/reports', LATE);
    const states = await dutyState(desk, neighbour, '09562.culture-report.2026', LATE);

    expect([Object(body).items, Object(list).items, states]).toEqual([[], [], undefined]);
  });
});

describe('afterwards', () => {
  it('who has filed hears of nothing late, and what no text dates is late for nobody', async () => {
    await system.scheduled(TRIGGERS.hour, new Date('2026-11-29T18:00:00Z'));
    const hue = await desk.officer(await desk.agency('home-affairs'), 'reader');

    expect(await told('report.late')).toEqual([]);
    expect(await dutyState(desk, hue, '46.council-half-year.2026-H1', LATE)).toMatchObject({
      state: 'not-known',
      evidence: null,
    });
  });

  it('the insurer files the part of its province in what BHXH Việt Nam reports, and it says so', async () => {
    const now = '2027-01-30T08:00:00+07:00';
    await city.file('funds-quarter', '2026-Q4', now);

    expect(await dutyState(desk, city.maker, 'vn.funds-quarter-report.2026-Q4', now)).toMatchObject({
      state: 'met',
      evidence: { says: { vi: expect.stringContaining('phần của tỉnh') } },
    });
  });
});
