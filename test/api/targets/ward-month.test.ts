// Protects a ward's month as its offices work it: ten residential groups, targets drafted out of the plan's goals and given by
// somebody else, figures reported and corrected, progress with gap, pace and rank, the briefing as data, page and workbook;
// targets that add up or say what is missing; and that no commune learns anything of another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/writing/styles.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { sendForBytes } from '../../support/send.ts';
import { bookOf, splitPlace } from '../../support/workbooks.ts';

const NOW = '2026-10-20T03:00:00.000Z';
const WARD = 'commune:09562';

let system: System;
let desk: Desk;
let ward: TestAgency;
let city: TestAgency;
const groups: string[] = [];

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  ward = await desk.agency('commune', '09562', '01');
  city = await desk.agency('insurer-city', undefined, '01');
  const chair = await desk.officer(ward, 'approver');
  for (let nth = 1; nth <= 10; nth++) {
    const body = { code: `TDP${nth}`, name: `Tổ dân phố ${nth}` };
    const made = await desk.post(chair, `/v1/agencies/${ward.id}/residential-groups`, { body });
    groups.push(`group:${idOf(made)}`);
  }
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const by = (agency: TestAgency, role: Officer['role']) => desk.officer(agency, role);
const post = async (agency: TestAgency, role: Officer['role'], path: string, body?: object, version?: number) =>
  desk.post(await by(agency, role), path, { now: NOW, ...(body && { body }), ...(version && { version }) });
const get = async (agency: TestAgency, path: string) => desk.get(await by(agency, 'reader'), path);
const items = async (agency: TestAgency, path: string) => Object((await get(agency, path)).body).items;

const report = (agency: TestAgency, figures: readonly object[], more: object = {}) =>
  post(agency, 'maker', '/v1/figures', { month: '2026-09', source: 'own-count', figures, ...more });
const enter = (agency: TestAgency, denominators: readonly object[], more: object = {}) =>
  post(agency, 'maker', '/v1/denominators', { origin: 'police-register', denominators, ...more });

/** Drafted by one person, given by another. */
async function give(agency: TestAgency, body: object, path = '/v1/target-plans'): Promise<Record<string, unknown>> {
  const drafted = await post(agency, 'maker', path, body);
  expect(drafted).toMatchObject({ status: 201, body: { state: 'draft', version: 1 } });
  const given = await post(agency, 'approver', `/v1/target-plans/${idOf(drafted)}/assign`, undefined, 1);
  expect(given).toMatchObject({ status: 200, body: { state: 'assigned', version: 2 } });
  return { ...drafted.body };
}

const rate = (unit: string | undefined, value: number, indicator = 'health-coverage-rate') => ({
  unit,
  indicator,
  value,
});

describe('a ward’s month', () => {
  it('begins with how many people there are, and how many of them are insured', async () => {
    const people = groups.map((unit) => ({ unit, base: 'population', on: '2026-01-01', value: 1_000 }));
    expect(await enter(ward, people)).toMatchObject({ status: 201, body: { denominators: 10 } });
    // The first group 91 %, the second 92 %, … the tenth 100 %.
    const insured = groups.map((unit, at) => ({ unit, indicator: 'health-coverage-rate', value: 910 + at * 10 }));
    expect(await report(ward, insured)).toMatchObject({ status: 201, body: { month: '2026-09', figures: 10 } });
  });

  it('goes on with targets out of the plan’s goals, drafted by one and given by another', async () => {
    const drafted = await post(ward, 'maker', '/v1/target-plans/from-goals', { year: 2026, document: '12/KH-UBND' });
    expect(drafted).toMatchObject({ status: 201, body: { unit: WARD, targets: 10, document: '12/KH-UBND' } });
    // Of VssID accounts and of voluntary insurance no group has a figure to start from: named, and not guessed.
    expect(Object(drafted.body).without).toHaveLength(20);
    expect(Object(drafted.body).without).toContainEqual({
      unit: groups[3],
      indicator: 'vssid-rate',
      because: 'no-figure',
    });
    expect(await items(ward, `/v1/targets?unit=${groups[0]}&year=2026`)).toEqual([]);

    const path = `/v1/target-plans/${idOf(drafted)}/assign`;
    const chair = await by(ward, 'approver');
    const asked = { now: NOW, version: 1 };
    const answers = await Promise.all(Array.from({ length: 4 }, () => desk.post(chair, path, asked)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    // From 91 % in 2025 to 100 % in 2030: a fifth of the way.
    expect(await items(ward, `/v1/targets?unit=${groups[0]}&year=2026`)).toMatchObject([
      { indicator: 'health-coverage-rate', month: null, value: 9280, nth: 1, state: 'assigned', reason: null },
    ]);
  });

  it('is told whether what the groups were given comes to what the ward was given', async () => {
    const sums = async () => items(ward, `/v1/targets/sums?unit=${WARD}&year=2026`);
    expect(await sums()).toMatchObject([{ outcome: 'no-target-above', below: 9640, missing: [] }]);
    await give(city, {
      year: 2026,
      lines: [rate(WARD, 9600), { ...rate(WARD, 30, 'new-voluntary-participants') }],
    });
    const counts = groups.slice(0, 9).map((unit) => rate(unit, 3, 'new-voluntary-participants'));
    await give(ward, { year: 2026, lines: counts });
    expect(await sums()).toMatchObject([
      { indicator: 'new-voluntary-participants', outcome: 'incomplete', above: 30, below: 27, missing: [groups[9]] },
      { indicator: 'health-coverage-rate', outcome: 'adds-up', above: 9600, below: 9640, difference: 40 },
    ]);
    await give(ward, { year: 2026, lines: [rate(groups[9], 2, 'new-voluntary-participants')] });
    expect(await sums()).toContainEqual(expect.objectContaining({ outcome: 'short', below: 29, difference: -1 }));
    const below = await items(city, '/v1/targets/sums?unit=province:01&year=2026');
    expect(below).toContainEqual(expect.objectContaining({ level: 'commune', outcome: 'no-target-above' }));
  });

  it('keeps a target that is replaced, with the reason, and takes none without', async () => {
    const lines = [rate(groups[0], 9200)];
    const silent = await post(ward, 'maker', '/v1/target-plans', { year: 2026, lines });
    const refused = await post(ward, 'approver', `/v1/target-plans/${idOf(silent)}/assign`, undefined, 1);
    expect(refused).toMatchObject({ status: 422, body: { code: 'reason-needed' } });
    expect(await post(ward, 'maker', `/v1/target-plans/${idOf(silent)}/discard`, undefined, 1)).toMatchObject({
      status: 200,
      body: { state: 'discarded' },
    });
    await give(ward, { year: 2026, reason: 'Tổ mới nhập dân từ khu nhà trọ', lines });
    expect(await items(ward, `/v1/targets?unit=${groups[0]}&year=2026&history=true`)).toMatchObject([
      { value: 9280, nth: 1, state: 'replaced', replacedBy: expect.any(String) },
      { value: 9200, nth: 2, state: 'assigned', reason: 'Tổ mới nhập dân từ khu nhà trọ' },
      { indicator: 'new-voluntary-participants', nth: 1 },
    ]);
  });

  it('corrects a figure and keeps what was said before, by whom and from where', async () => {
    const figures = [{ unit: groups[0], indicator: 'health-coverage-rate', value: 914 }];
    expect(await report(ward, figures)).toMatchObject({ status: 409, body: { code: 'figure-there' } });
    const document = '31/BC-UBND';
    expect(await report(ward, figures, { correction: true, document })).toMatchObject({ status: 201 });
    const said: { value: number; nth: number }[] = await items(ward, `/v1/figures?unit=${groups[0]}`);
    expect(said.sort((a, b) => a.nth - b.nth)).toMatchObject([
      { value: 910, nth: 1, isCurrent: false, base: 1000, source: 'own-count', enteredBy: ward.id, document: null },
      { value: 914, nth: 2, isCurrent: true, base: 1000, document },
    ]);
    expect(await report(ward, [{ ...figures[0], value: 1001 }], { correction: true })).toMatchObject({
      status: 422,
      body: { code: 'part-above-whole' },
    });
    expect(await report(ward, figures, { month: '2026-11' })).toMatchObject({ body: { code: 'month-ahead' } });
  });

  it('shows how each stands: target, reached, gap, pace, rank', async () => {
    const { body } = await get(ward, `/v1/progress?unit=${WARD}&month=2026-09`);
    const { self, below, silent } = Object(body);
    const health = (unit: { indicators: { indicator: string }[] }) =>
      unit.indicators.find(({ indicator }) => indicator === 'health-coverage-rate');
    // 9,554 of 10,000 people, added up from the groups.
    expect(health(self)).toMatchObject({
      ...{ target: 9600, value: 9554, base: 10_000, below: 10, reached: 9554, gap: 46, missing: 46, isMet: false },
      ...{ pace: { monthsLeft: 3, perMonth: 16 }, rank: 1, of: 1, goal: { by: 2030, value: 10_000 } },
    });
    const first = below.find(({ unit }: { unit: string }) => unit === groups[0]);
    expect(first).toMatchObject({ name: 'Tổ dân phố 1', level: 'group' });
    expect(health(first)).toMatchObject({
      ...{ target: 9200, reached: 9140, gap: 60, missing: 6, pace: { monthsLeft: 3, perMonth: 2 }, rank: 5, of: 10 },
      direction: 'unknown',
    });
    const last = below.find(({ unit }: { unit: string }) => unit === groups[9]);
    expect(health(last)).toMatchObject({ reached: 10_000, isMet: true, gap: 0, rank: 1 });
    expect(silent).toEqual([]);
    const alone = Object((await get(ward, `/v1/progress?unit=${groups[0]}&month=2026-09`)).body);
    expect(alone).toEqual({ unit: groups[0], month: '2026-09', self: first, below: [], silent: [] });
  });

  it('has what the groups count themselves beside what is counted from lists, and never instead of it', async () => {
    const joined = (unit: string | undefined, value: number) => ({
      ...{ unit, indicator: 'new-voluntary-participants', value },
    });
    await report(
      ward,
      groups.slice(0, 3).map((unit) => joined(unit, 5)),
      { month: '2026-08' },
    );
    await report(
      ward,
      groups.slice(0, 2).map((unit) => joined(unit, 4)),
    );
    const { body } = await get(ward, `/v1/progress?unit=${WARD}&month=2026-09`);
    expect(Object(body).self.indicators).toContainEqual(
      expect.objectContaining({
        ...{ indicator: 'new-voluntary-participants', origin: 'computed', target: 30, reached: 0, isMet: false },
        told: { value: 23, inMonth: 8, latest: '2026-09', units: 2 },
      }),
    );
    const [own] = Object((await get(city, `/v1/progress?unit=province:01&month=2026-09`)).body).self.indicators;
    expect(own).toMatchObject({ indicator: 'new-voluntary-participants', value: 0, told: { value: 23, units: 2 } });
    const [alone] = Object((await get(ward, `/v1/progress?unit=${groups[0]}&month=2026-10`)).body).self.indicators;
    expect(alone).toMatchObject({ origin: 'reported', value: 9, told: null });
  });

  it('follows a target of the month and the way it goes', async () => {
    const rising = [
      ['2026-07', 880],
      ['2026-08', 900],
    ] as const;
    for (const [month, value] of rising) {
      await report(ward, [{ unit: groups[1], indicator: 'health-coverage-rate', value }], { month });
    }
    await give(ward, { year: 2026, lines: [{ ...rate(groups[1], 9250), month: 9 }] });
    const { body } = await get(ward, `/v1/progress?unit=${groups[1]}&month=2026-09`);
    expect(Object(body).self.indicators).toContainEqual(
      expect.objectContaining({
        ...{ indicator: 'health-coverage-rate', monthTarget: 9250, inMonth: 920, direction: 'better' },
        trend: [
          { month: '2026-07', reached: 8800 },
          { month: '2026-08', reached: 9000 },
          { month: '2026-09', reached: 9200 },
        ],
      }),
    );
  });

  it('measures what was reported before by a number of people that is corrected', async () => {
    const unit = groups[2];
    const people = [{ unit, base: 'population', on: '2026-01-01', value: 940 }];
    expect(await enter(ward, people)).toMatchObject({ status: 409, body: { code: 'figure-there' } });
    expect(await enter(ward, people, { correction: true })).toMatchObject({ status: 201 });
    const { body } = await get(ward, `/v1/progress?unit=${unit}&month=2026-09`);
    expect(Object(body).self.indicators).toContainEqual(
      expect.objectContaining({ value: 930, base: 940, reached: 9893 }),
    );
    const said: object[] = await items(ward, `/v1/denominators?unit=${unit}`);
    expect(said).toHaveLength(2);
    expect(await enter(ward, [{ ...people[0], value: 900 }], { correction: true })).toMatchObject({ status: 422 });
  });
});

const note = (more: object) =>
  post(ward, 'maker', '/v1/briefings/notes', {
    unit: WARD,
    month: '2026-09',
    kind: 'cause',
    words: 'Mưa bão',
    ...more,
  });

describe('the briefing', () => {
  it('has new participants, each group’s result, causes, tasks and weekly updates', async () => {
    expect(await note({})).toMatchObject({ status: 201, body: { kind: 'cause', on: null } });
    expect(await note({ kind: 'task', words: 'Vận động <khu trọ> ở tổ 7' })).toMatchObject({ status: 201 });
    const weekly = { kind: 'update', unit: groups[6], on: '2026-09-20', newVoluntary: 2, newHealth: 5, words: 'Tổ 7' };
    expect(await note(weekly)).toMatchObject({ status: 201 });
    for (const words of ['Hộ ông A 001092000001 chưa đóng', 'Gọi 0912345678', 'Số 001 092 000 001']) {
      expect(await note({ words })).toMatchObject({ status: 422 });
    }
    expect(await note({ kind: 'update' })).toMatchObject({ status: 422 });
    for (const on of ['2026-08-31', '2026-10-07']) expect(await note({ ...weekly, on })).toMatchObject({ status: 422 });

    const { body } = await get(ward, `/v1/briefings?unit=${WARD}&month=2026-09`);
    expect(body).toMatchObject({
      unit: WARD,
      name: 'Phường Yên Nghĩa',
      newParticipants: { voluntary: 0, voluntaryThisYear: 0, health: 0, healthThisYear: 0 },
      causes: [{ words: 'Mưa bão' }],
      tasks: [{ words: 'Vận động <khu trọ> ở tổ 7' }],
      updates: [{ words: 'Tổ 7', unit: groups[6], name: 'Tổ dân phố 7', newVoluntary: 2, newHealth: 5 }],
    });
    expect(Object(body).below).toHaveLength(10);
    expect(await desk.offices.sql("select words from app.briefing_note where words not like 'v1.%'")).toEqual([]);
  });

  it('is a page to print and a workbook, in the reader’s language, with nothing of a person’s markup', async () => {
    const reader = await by(ward, 'reader');
    const path = `${system.url}/v1/briefings?unit=${WARD}&month=2026-09&format=`;
    const headers = { Authorization: `Bearer ${reader.token}` };
    const page = await sendForBytes(`${path}html`, { headers: { ...headers, 'Accept-Language': 'vi' } });
    const text = new TextDecoder().decode(page.bytes);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const words of [
      ...['Phường Yên Nghĩa', 'Tháng 09/2026', '96,11 %', 'Tổ dân phố 10', 'Vận động &lt;khu trọ&gt;'],
      ...['tính từ danh sách; các tổ báo cáo 23 (2 tổ)', 'cộng báo cáo của 10 đơn vị'],
      '20/09/2026 · Tổ dân phố 7 · BHXH tự nguyện: 2 · BHYT có hỗ trợ: 5: Tổ 7',
    ])
      expect(text).toContain(words);
    const english = await sendForBytes(`${path}html`, { headers: { ...headers, 'Accept-Language': 'en' } });
    expect(new TextDecoder().decode(english.bytes)).toContain('96.11 %');

    const { bytes } = await sendForBytes(`${path}xlsx`, { headers });
    const book = bookOf(bytes);
    const [progress = ''] = book.sheets;
    const cells = book.cells(progress);
    const last = [...cells].findLast(([, held]) => held === 'Tỷ lệ bao phủ BHYT')?.[0] ?? '';
    const { row } = splitPlace(last);
    // Of numbers, so that whoever opens it can reckon with them.
    expect(['A', 'B', 'C', 'D'].map((column) => cells.get(`${column}${row}`))).toEqual([
      ...['Tổ dân phố 10', 'Tỷ lệ bao phủ BHYT', '1', '1'],
    ]);
    expect(book.xml(progress)).toContain(`<c r="D${row}" s="${STYLE.percent}"><v>1</v></c>`);
  });
});

describe('who watches from outside the offices', () => {
  it('sees what comes of it without small numbers, rounded, and neither figures one by one nor what is said', async () => {
    const council = await desk.agency('supervisor', undefined, '01');
    for (const path of [`briefings?unit=${WARD}&month=2026-09`, `figures?unit=${WARD}`, `denominators?unit=${WARD}`]) {
      expect((await get(council, `/v1/${path}`)).status).toBe(403);
    }
    const { self, below } = Object((await get(council, `/v1/progress?unit=${WARD}&month=2026-09`)).body);
    // Of the tenth group everybody is insured; in the others fewer than ten are not, or there is one that is.
    const shown = (unit: { indicators: object[] }, indicator: string) =>
      unit.indicators.find((one) => Object(one).indicator === indicator);
    const health = below.map((unit: { indicators: object[] }) => shown(unit, 'health-coverage-rate'));
    expect(health.every((one: { value: number | null }) => one.value === null || one.value % 5 === 0)).toBe(true);
    expect(shown(self, 'health-coverage-rate')).toMatchObject({ isHidden: false, value: 9555, base: 9940 });
    // Counted here: nobody. Reported: 23 in the year; of the month, eight, which is not told.
    expect(shown(self, 'new-voluntary-participants')).toMatchObject({
      ...{ isHidden: false, value: 0, told: { value: 25, inMonth: null } },
    });
    const first = below.find(({ unit }: { unit: string }) => unit === groups[0]);
    expect(shown(first, 'new-voluntary-participants')).toMatchObject({
      ...{ isHidden: true, target: 3, value: null, inMonth: null, reached: null, gap: null, rank: null, trend: [] },
    });
    const running = await desk.get(await by(council, 'reader'), `/v1/progress?unit=${WARD}&month=2026-10`, NOW);
    expect(running.body).toMatchObject({
      errors: [{ code: 'out-of-range', detail: expect.stringContaining('2026-09') }],
    });
    expect((await get(council, `/v1/progress?unit=${groups[1]}&month=2026-09`)).status).toBe(404);
    const given: { reason: unknown }[] = await items(council, `/v1/targets?unit=${groups[0]}&year=2026&history=true`);
    expect(given.map(({ reason }) => reason)).toEqual([null, null, null]);
  });
});

describe('a plan out of goals', () => {
  it('is not given while no figure makes a target of any', async () => {
    const asked = { year: 2026, indicators: ['vssid-rate'] };
    const drafted = await post(ward, 'maker', '/v1/target-plans/from-goals', asked);
    expect(drafted).toMatchObject({ status: 201, body: { targets: 0 } });
    const given = await post(ward, 'approver', `/v1/target-plans/${idOf(drafted)}/assign`, undefined, 1);
    expect(given).toMatchObject({ status: 422, body: { code: 'plan-empty' } });
    const discard = `/v1/target-plans/${idOf(drafted)}/discard`;
    expect((await post(ward, 'maker', discard, undefined, 1)).status).toBe(200);
  });
});

describe('a group that was closed', () => {
  it('keeps its name and its target, has no rank, and is named where targets are added up', async () => {
    const drafted = await post(ward, 'maker', '/v1/target-plans', { year: 2027, lines: [rate(groups[9], 9900)] });
    const path = `/v1/agencies/${ward.id}/residential-groups/${groups[9]?.replace('group:', '')}/close`;
    expect((await post(ward, 'approver', path)).status).toBe(200);
    // Offices and their parts end by the real clock, whatever a test sets; the months of this one are those of 2026.
    await desk.offices.sql(
      "update app.residential_group set closed_at = '2026-10-19T03:00:00Z' where closed_at is not null",
    );
    const given = await post(ward, 'approver', `/v1/target-plans/${idOf(drafted)}/assign`, undefined, 1);
    expect(given).toMatchObject({ status: 422, body: { code: 'unknown-unit' } });

    const tenth = async (month: string) =>
      Object((await get(ward, `/v1/progress?unit=${WARD}&month=${month}`)).body).below.find(
        ({ unit }: { unit: string }) => unit === groups[9],
      );
    expect(await tenth('2026-09')).toMatchObject({ isClosed: false, indicators: [{}, { rank: 2, of: 10 }] });
    expect(await tenth('2026-10')).toMatchObject({
      ...{ name: 'Tổ dân phố 10', isClosed: true },
      indicators: [{}, { target: 10_000, rank: null, of: 9 }],
    });
    const sums = Object((await get(ward, `/v1/targets/sums?unit=${WARD}&year=2026`)).body);
    expect(sums.items).toContainEqual(
      expect.objectContaining({ outcome: 'short', above: 30, below: 27, closed: [groups[9]] }),
    );
    expect(sums.names).toContainEqual({ unit: groups[9], name: 'Tổ dân phố 10' });
  });
});

describe('the city', () => {
  it('drafts a ward’s target from what its groups add up to', async () => {
    const asked = { year: 2027, indicators: ['health-coverage-rate'] };
    const drafted = await post(city, 'maker', '/v1/target-plans/from-goals', asked);
    // 96.11 % of 2026, a quarter of what is left to 100 % in 2030.
    const { lines } = Object((await get(city, `/v1/target-plans/${idOf(drafted)}`)).body);
    expect(lines).toMatchObject([{ unit: WARD, value: 9611 + 98 }]);
  });

  it('sees a school that lies in no commune among what is its own, as that school does', async () => {
    const school = await desk.agency('school', undefined, '01');
    const unit = `school:${school.id}`;
    await give(city, { year: 2026, lines: [rate(unit, 10_000, 'students-insured-rate')] });
    await enter(school, [{ unit, base: 'pupils', on: '2026-09-01', value: 200 }], { origin: 'school-roll' });
    const figure = { unit, indicator: 'students-insured-rate', value: 199 };
    expect(await report(school, [figure], { source: 'school-roll' })).toMatchObject({ status: 201 });
    const { self } = Object((await get(school, `/v1/progress?unit=${unit}&month=2026-10`)).body);
    expect(self.indicators).toMatchObject([{ reached: 9950, missing: 1, rank: 1, of: 1, latest: '2026-09' }]);
    const { below } = Object((await get(city, '/v1/progress?unit=province:01&month=2026-10')).body);
    expect(below).toContainEqual(self);
    expect(await items(city, '/v1/targets/sums?unit=province:01&year=2026')).toContainEqual(
      expect.objectContaining({ level: 'school', below: 10_000, missing: [] }),
    );
  });
});

describe('who may', () => {
  it('not give what they drafted', async () => {
    const drafted = await post(ward, 'maker', '/v1/target-plans', { year: 2027, lines: [rate(groups[0], 9300)] });
    const maker = await by(ward, 'maker');
    await desk.offices.sql("update app.member set roles = '{maker,approver}' where id = $1", [maker.member]);
    const token = await system.issuer.tokenFor({ subject: maker.subject, agency: ward.id, role: 'approver' });
    const asked = { now: NOW, version: 1 };
    const given = await desk.post({ ...maker, token }, `/v1/target-plans/${idOf(drafted)}/assign`, asked);
    expect(given).toMatchObject({ status: 403, body: { code: 'four-eyes' } });
  });

  it('give and report for their own units alone, and what an indicator is for', async () => {
    const other = await desk.agency('commune', '00070', '01');
    const wrong = async (line: object) =>
      (await post(ward, 'maker', '/v1/target-plans', { year: 2026, lines: [line] })).body;
    expect(await wrong(rate('commune:00070', 9500))).toMatchObject({ code: 'unknown-unit' });
    expect(await wrong(rate(WARD, 9500))).toMatchObject({ code: 'unknown-unit' });
    expect(await wrong(rate(groups[0], 9500, 'late-payment-rate'))).toMatchObject({
      errors: [{ pointer: '/lines/0/indicator', code: 'not-at-this-level' }],
    });
    expect(await wrong(rate(groups[0], 10_001))).toMatchObject({ errors: [{ code: 'out-of-range' }] });
    const foreign = await report(other, [{ unit: groups[0], indicator: 'vssid-rate', value: 1 }]);
    expect(foreign).toMatchObject({ status: 422, body: { code: 'unknown-unit' } });
    const computed = await report(ward, [{ unit: WARD, indicator: 'new-voluntary-participants', value: 1 }]);
    expect(computed).toMatchObject({ body: { errors: [{ code: 'not-reported-here' }] } });
    const late = { unit: WARD, indicator: 'late-payment-rate', value: 5 };
    expect(await report(ward, [late])).toMatchObject({ body: { errors: [{ code: 'not-reported-here' }] } });
    expect(await report(city, [late])).toMatchObject({ body: { errors: [{ code: 'missing' }] } });
    expect(await report(city, [{ ...late, base: 100 }])).toMatchObject({ status: 201 });
  });

  it('see nothing of another commune, which is as if it were not there', async () => {
    const other = await desk.agency('commune', '00004', '01');
    for (const path of [
      `/v1/progress?unit=${WARD}&month=2026-09`,
      `/v1/progress?unit=${groups[0]}&month=2026-09`,
      '/v1/progress?unit=province:01&month=2026-09',
      `/v1/targets?unit=${groups[0]}&year=2026`,
      `/v1/targets/sums?unit=${WARD}&year=2026`,
      `/v1/figures?unit=${groups[0]}`,
      `/v1/denominators?unit=${groups[0]}`,
      `/v1/briefings?unit=${WARD}&month=2026-09`,
    ]) {
      const { status, body } = await get(other, path);
      expect([status, body?.code], path).toEqual([404, 'not-found']);
    }
    expect(await items(other, '/v1/target-plans')).toEqual([]);
    expect((await get(city, `/v1/progress?unit=${groups[0]}&month=2026-09`)).status).toBe(200);
  });
});
