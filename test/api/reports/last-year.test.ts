// Protects the report of Huế before 20/01: figures by hand from people who were listed and covered, frozen to the posting,
// signed by four eyes, filed in time, amended only by a new edition; and the people's list apart from it, with a record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';
import { download, XLSX } from '../../support/papers.ts';
import { dutyState, type Reporting, reportingOf } from '../../support/reporting.ts';
import { citizenNumber, clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { bookOf } from '../../support/workbooks.ts';
import { acceptedBy } from '../coverage/accepting.ts';

let system: System;
let desk: Desk;
let insurer: TestAgency;
let reporting: Reporting;
let watcher: Officer;
let report: string;

const KIND = 'hue-last-year';
const DUTY = '46.last-year-report.2027';
const NEW_YEAR = '2028-01-10T08:00:00+07:00';
const LAST_DAY = '2028-01-19T23:59:59.999+07:00';

/** One man of a ward, paying for one month of voluntary social insurance. */
const social = (fromMonth: string, number: string) => ({
  name: 'Nguyễn Văn Thử',
  citizenNumber: number,
  birthDate: '12/09/1980',
  sex: 'Nam',
  commune: 'Phường Kim Long',
  income: 2_200_000,
  months: 1,
  fromMonth,
});

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  insurer = await desk.agency('insurer-city');
  reporting = await reportingOf(desk, insurer);
  watcher = await desk.officer(await desk.agency('supervisor'), 'reader');
  const round = await desk.openRound('46', 'commune-yearly', '2027');
  const year = (count: number) => Array.from({ length: count }, () => nearPoor());
  await covered('19774', round, [...year(11), nearPoor({ months: 4, fromMonth: '2027-09' })]);
  await covered('19789', round, year(2));
  // The same man twice: one person, two months.
  const maker = await desk.officer(await desk.agency('insurer-local'), 'maker');
  const number = citizenNumber();
  for (const month of ['2027-01', '2027-02']) {
    const now = `${month}-10T08:00:00.000Z`;
    const list = await desk.draft(maker, await desk.openRound('46', 'social-insurer', month), [], now);
    await handIn(system, maker, list, [social(month, number)], { now });
    await acceptedBy(desk, maker, list, { approved: false, now });
  }
}, 120_000);
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

async function covered(commune: string, round: string, rows: readonly ReturnType<typeof nearPoor>[]): Promise<void> {
  const { clerk, list } = await clerkOf(desk, commune, round);
  await handIn(system, clerk, list, rows);
  await acceptedBy(desk, clerk, list);
}

type Section = { id: string; lines: { line: string; values: (number | null)[]; isHidden: boolean }[] };

async function linesOf(who: Officer, section: string, query = '', of = report) {
  const { body } = await desk.get(who, `/v1/reports/${of}${query}`, NEW_YEAR);
  const sections: Section[] = Object(body?.figures).sections;
  return Object.fromEntries(
    sections.find(({ id }) => id === section)?.lines.map((one) => [one.line, one.values]) ?? [],
  );
}

// 4.5 % of 2,530,000 đ a month, 70 % of it by the state and 30 % by the city: 11 × 12 + 4 months here, 2 × 12 there.
const health = (people: number, months: number) => {
  return [people, people, months, 113_850 * months, 79_695 * months, 34_155 * months, 0, 0, 0];
};
// 22 % of 2,200,000 đ a month, the poverty line of 2027: 20 % of it by the state, 10 % by the city.
const SOCIAL = [1, 1, 2, 968_000, 193_600, 96_800, 0, 0, 677_600];

describe('the report', () => {
  it('is owed by the insurer, and nothing of it is there before it is drafted', async () => {
    const { body } = await desk.get(reporting.maker, '/v1/report-duties?year=2028', NEW_YEAR);

    expect(Object(body).items).toContainEqual(
      expect.objectContaining({
        kind: KIND,
        period: '2027',
        state: 'upcoming',
        report: null,
        serves: expect.objectContaining({ duty: DUTY, lastDay: '2028-01-19', words: 'Trước ngày 20/01' }),
      }),
    );
  });

  it('is drafted once, by the office that owes it, for a time it is owed for', async () => {
    report = await reporting.draft(KIND, '2027', { now: '2027-12-30T08:00:00+07:00' });
    const clerk = await desk.officer(await desk.agency('commune', '19753'), 'maker');
    const again = await desk.post(reporting.maker, '/v1/reports', { body: { kind: KIND, period: '2027' } });
    const other = await desk.post(clerk, '/v1/reports', { body: { kind: KIND, period: '2027' } });
    const quarter = await desk.post(reporting.maker, '/v1/reports', { body: { kind: KIND, period: '2027-Q1' } });

    expect([again.body?.code, other.body?.code, quarter.body?.errors]).toMatchObject([
      'already-there',
      'not-allowed',
      [{ pointer: '/period', code: 'wrong-period' }],
    ]);
  });

  it('counts by hand: each person once, months and đồng by group, by commune and by who owes', async () => {
    const two = health(14, 160);

    expect(await linesOf(reporting.maker, 'supported')).toEqual({
      'health-insurance': two,
      'health-insurance/hi-near-poor': two,
      'social-insurance': SOCIAL,
      'social-insurance/si-all': SOCIAL,
    });
    expect(await linesOf(reporting.maker, 'communes')).toMatchObject({
      'health-insurance/19774': health(12, 136),
      'health-insurance/19789': health(2, 24),
    });
    expect(await linesOf(reporting.maker, 'budgets')).toMatchObject({
      'health-insurance/city': [14, 5_464_800, 0, 5_464_800],
      'social-insurance/state': [1, 193_600, 0, 193_600],
    });
  });

  it('says in words what the office says, and refuses numbers of people', async () => {
    const path = `/v1/reports/${report}/words`;
    const asked = { version: 1, now: NEW_YEAR };
    const named = await desk.post(reporting.maker, path, { ...asked, body: { results: 'Ông 046080000123 đã đóng' } });
    const written = await desk.post(reporting.maker, path, { ...asked, body: { results: 'Chi 5.464.800 đồng.' } });
    const [row] = await desk.offices.sql('select words from app.report where id = $1', [report]);

    expect([named.status, written.status]).toEqual([422, 200]);
    expect(String(row?.words)).toMatch(/^v1\./);
    expect((await desk.get(reporting.maker, `/v1/reports/${report}`, NEW_YEAR)).body?.words).toEqual({
      results: 'Chi 5.464.800 đồng.',
    });
  });

  it('is not submitted before the year is over, nor by an old version, nor signed by who made it', async () => {
    const early = await reporting.step(reporting.maker, report, 'submit', { now: '2027-12-31T23:59:59.999+07:00' });
    const stale = await reporting.step(reporting.maker, report, 'submit', { now: NEW_YEAR, version: 1 });
    const done = await reporting.step(reporting.maker, report, 'submit', { now: NEW_YEAR });
    await desk.offices.sql("update app.member set roles = '{maker,approver}' where id = $1", [reporting.maker.member]);
    const { subject, agency } = reporting.maker;
    const token = await system.issuer.tokenFor({ subject, agency: agency.id, role: 'approver', livemode: false });
    const himself = await reporting.step({ ...reporting.maker, role: 'approver', token }, report, 'sign', {
      now: NEW_YEAR,
    });

    expect([early, stale, himself].map(({ status, body }) => `${status} ${body?.code}`)).toEqual([
      '409 period-not-over',
      '412 stale',
      '403 four-eyes',
    ]);
    expect(done.body).toMatchObject({
      state: 'submitted',
      may: [],
      frozen: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('goes back with reasons, counts live again, and is submitted anew', async () => {
    const reasons = ['Thiếu phần nguyên nhân'];
    const without = await reporting.step(reporting.approver, report, 'return', { now: NEW_YEAR });
    const back = await reporting.step(reporting.approver, report, 'return', { now: NEW_YEAR, body: { reasons } });
    const anew = await reporting.step(reporting.maker, report, 'submit', { now: NEW_YEAR });
    const { body } = await desk.get(reporting.maker, `/v1/reports/${report}/steps`, NEW_YEAR);
    const told = await desk.offices.sql(
      "select detail from app.outbox where type = 'report.returned' and subject = $1",
      [report],
    );

    expect(without.body?.errors).toMatchObject([{ pointer: '/reasons', code: 'missing' }]);
    expect([back.body?.frozen, anew.body?.state, told.length]).toEqual([null, 'submitted', 1]);
    expect(Object(body).items.map(({ step }: { step: string }) => step)).toEqual([
      'draft',
      'write',
      'submit',
      'return',
      'submit',
    ]);
    expect(Object(body).items[3].reasons).toEqual(reasons);
  });

  it('is its own office’s alone until it is filed, and meets its deadline then', async () => {
    const finance = await desk.officer(await desk.agency('finance'), 'reader');
    const hidden = await desk.get(finance, `/v1/reports/${report}`, NEW_YEAR);
    const before = await dutyState(desk, watcher, DUTY, LAST_DAY);
    await reporting.step(reporting.approver, report, 'sign', { now: NEW_YEAR });
    const filed = await reporting.step(reporting.maker, report, 'file', { now: LAST_DAY });
    const seen = await desk.get(finance, `/v1/reports/${report}`, NEW_YEAR);

    expect([hidden.status, seen.status]).toEqual([404, 200]);
    expect(before).toMatchObject({ state: 'upcoming', evidence: { done: false } });
    expect(filed.body).toMatchObject({ state: 'filed', filedOn: '2028-01-19', inTime: true, may: ['amend'] });
    expect(await dutyState(desk, watcher, DUTY, '2028-02-01T08:00:00+07:00')).toMatchObject({
      state: 'met',
      evidence: { done: true, inTime: true, doneOn: '2028-01-19' },
    });
  });

  it('tells who watches from outside of no small number, nor of its money, and nothing that gives one away', async () => {
    const whole = await linesOf(reporting.maker, 'communes', '?audience=offices');
    const outside = await linesOf(watcher, 'communes', '?audience=offices');

    expect(whole['health-insurance/19789']).toEqual(health(2, 24));
    // Two of fourteen: the twelve would tell of them. To five people, 60 months and 7 million đồng.
    expect(outside['health-insurance']).toEqual([15, 15, 180, 21_000_000, 14_000_000, 7_000_000, 0, 0, 0]);
    expect([outside['health-insurance/19774'], outside['health-insurance/19789']].flat()).toEqual(Array(18).fill(null));
    expect(outside['social-insurance']).toEqual(Array(9).fill(null));
    // What is owed for one man would tell of him.
    expect(await linesOf(watcher, 'budgets')).toMatchObject({
      'health-insurance/city': [15, 7_000_000, 0, 7_000_000],
      'social-insurance': [null, null, null, null],
      'social-insurance/state': [null, null, null, null],
    });
  });
});

describe('half a year, its quarters and the year', () => {
  it('count the same people once each, and money that adds up, in the reports of two offices', async () => {
    const home = await reportingOf(desk, await desk.agency('home-affairs'));
    const half = await home.file('hue-half-year', '2027-H1', NEW_YEAR);
    const year = await home.draft('hue-year', '2027', { now: NEW_YEAR });
    const of = async (kind: string, period: string) => {
      const id = await reporting.file(kind, period, NEW_YEAR);
      return { id, lines: await linesOf(reporting.maker, 'supported', '', id) };
    };
    const [first, second, third, fourth] = [
      await of('funds-quarter', '2027-Q1'),
      await of('funds-quarter', '2027-Q2'),
      await of('funds-quarter', '2027-Q3'),
      await of('funds-quarter', '2027-Q4'),
    ].map(({ lines }) => lines['health-insurance'] ?? []);
    const communes = await linesOf(home.maker, 'communes', '', half);
    const sums = await desk.get(home.maker, `/v1/reports/${half}`, NEW_YEAR);

    // Whoever pays from September on is in no half-year of spring.
    expect([first, second, third, fourth]).toEqual([health(13, 39), health(13, 39), health(14, 40), health(14, 42)]);
    expect(await linesOf(home.maker, 'supported', '', half)).toMatchObject({
      'health-insurance/hi-near-poor': health(13, 78),
      'social-insurance/si-all': SOCIAL,
    });
    expect([communes['health-insurance/19774'], communes['health-insurance/19789']]).toEqual([
      health(11, 66),
      health(2, 12),
    ]);
    expect((await linesOf(home.maker, 'supported', '', year))['health-insurance']).toEqual(health(14, 160));
    expect(Object(sums.body?.figures).sections.map(({ id }: { id: string }) => id)).toEqual([
      ...['supported', 'communes', 'budgets', 'targets', 'difficulties', 'inspections'],
    ]);
    expect(sums.body).toMatchObject({ state: 'filed', printed: { signer: 'GIÁM ĐỐC SỞ NỘI VỤ' } });
  });
});

describe('afterwards', () => {
  it('what is frozen stays as it was, to the last digit, and what came later stands in a new edition', async () => {
    const frozen = await linesOf(reporting.maker, 'supported');
    const maker = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const now = '2027-03-10T08:00:00.000Z';
    const list = await desk.draft(maker, await desk.openRound('46', 'social-insurer', '2027-03'), [], now);
    await handIn(system, maker, list, [social('2027-03', citizenNumber())], { now });
    await acceptedBy(desk, maker, list, { approved: false, now });
    const amended = await reporting.draft(KIND, '2027', { amends: report, now: NEW_YEAR });
    const again = await desk.get(reporting.maker, `/v1/reports/${report}/recomputation`, NEW_YEAR);
    const first = await desk.get(reporting.maker, `/v1/reports/${report}`, NEW_YEAR);

    expect(await linesOf(reporting.maker, 'supported')).toEqual(frozen);
    expect(again.body).toEqual({ agrees: true, differs: [] });
    expect((await linesOf(reporting.maker, 'supported', '', amended))['social-insurance']).toEqual([
      ...[2, 2, 3, 1_452_000, 290_400, 145_200, 0, 0, 1_016_400],
    ]);
    expect(first.body).toMatchObject({ state: 'filed', edition: 1, amendedBy: amended, may: [] });
  });

  it('keeps the words it was signed with, whatever is called otherwise later', async () => {
    const sql = (text: string) => desk.offices.sql(text, [report]);
    const [kept] = await sql('select labels from app.report_freeze where report = $1 order by version desc limit 1');
    await desk.offices.sql('alter table app.report_freeze disable trigger never_changed');
    await sql(
      `update app.report_freeze set labels = replace(labels::text, 'ận nghèo', 'ận nghèo (tên cũ)')::jsonb where report = $1`,
    );
    const { body, text } = await desk.get(reporting.maker, `/v1/reports/${report}/export?format=html`, NEW_YEAR);
    const people = await desk.get(reporting.maker, `/v1/reports/${report}/people?format=csv`, NEW_YEAR);
    const again = await desk.get(reporting.maker, `/v1/reports/${report}/recomputation`, NEW_YEAR);
    await desk.offices.sql('update app.report_freeze set labels = $2 where report = $1', [report, kept?.labels]);
    await desk.offices.sql('alter table app.report_freeze enable trigger never_changed');

    expect(body ?? text).toContain('ận nghèo (tên cũ)');
    expect(people.text).toContain('ận nghèo (tên cũ)');
    expect(again.body).toEqual({ agrees: false, differs: ['hash'] });
  });

  it('is found out where somebody has changed a figure', async () => {
    const sql = (text: string) => desk.offices.sql(text, [report]);
    await desk.offices.sql('alter table app.report_freeze disable trigger never_changed');
    await sql(
      `update app.report_freeze set figures = jsonb_set(figures, '{supported,0,values,0}', '15') where report = $1`,
    );
    const { body } = await desk.get(reporting.maker, `/v1/reports/${report}/recomputation`, NEW_YEAR);
    await sql(
      `update app.report_freeze set figures = jsonb_set(figures, '{supported,0,values,0}', '14') where report = $1`,
    );
    await desk.offices.sql('alter table app.report_freeze enable trigger never_changed');

    expect(body).toEqual({ agrees: false, differs: ['supported', 'hash'] });
  });

  it('comes as a workbook and as a page in both languages, without anybody’s name', async () => {
    const file = await download(system, `/v1/reports/${report}/export?audience=outside`, reporting.maker);
    const book = bookOf(file.bytes);
    const cells = [...book.cells('2. Theo xã, phường, đặc khu').values()];
    const page = await desk.get(reporting.maker, `/v1/reports/${report}/export?format=html`, NEW_YEAR);
    const seen = await desk.get(watcher, `/v1/reports/${report}/export?format=html`, NEW_YEAR);

    expect([file.headers.get('content-type'), book.sheets]).toEqual([
      XLSX,
      ['Báo cáo', '1. Người tham gia và kinh phí', '2. Theo xã, phường, đặc khu', '3. Kinh phí phải chuyển và đã'],
    ]);
    expect(cells).toContain('…');
    expect(cells).not.toContain('12');
    expect(page.text).toContain('Chi 5.464.800 đồng.');
    expect(page.text).toContain('5.464.800');
    expect([page.text.includes('Bản đủ số'), seen.text.includes('Bản công bố')]).toEqual([true, true]);
    expect(file.headers.get('content-disposition')).toContain('bao-cao-hue-last-year-2027-1-cong-bo.xlsx');
    expect(page.text).not.toMatch(/Nguyễn Văn Thử|046\d{9}/);
  });

  it('gives the people to the insurer alone, by itself, and writes down who took them', async () => {
    const path = `/v1/reports/${report}/people?format=csv`;
    const { text, status } = await desk.get(reporting.maker, path, NEW_YEAR);
    const refused = [
      await desk.get(watcher, path, NEW_YEAR),
      await desk.get(await desk.officer(insurer, 'reader'), path),
    ];
    const { body } = await desk.get(reporting.maker, `/v1/reports/${report}/audit`, NEW_YEAR);

    expect(status).toBe(200);
    // Fourteen of health insurance, and one man on two lists.
    expect(text.match(/Nguyễn Văn Thử/g)).toHaveLength(16);
    expect(text.match(/046\d{9}/g)).toHaveLength(16);
    expect(refused.map((one) => one.status)).toEqual([403, 403]);
    expect(Object(body).items.at(-1)).toMatchObject({ operation: 'report.people', detail: { format: 'csv' } });
  });
});
