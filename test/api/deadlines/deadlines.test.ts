// Protects the calendar as it is asked for over HTTP: by everybody, cached, in both forms and languages, with the day of a
// session once it is entered; and the states, which are for officers of the province.
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send } from '../../support/send.ts';

let system: System;
let desk: Desk;
let affairs: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  affairs = await desk.officer(await desk.agency('home-affairs', undefined, '01'), 'approver');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

type Duty = Readonly<Record<string, unknown>>;
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => send(`${system.url}${path}`, { headers });
const dutiesIn = ({ body }: Answered): readonly Duty[] => (Array.isArray(body?.duties) ? body.duties : []);
const named = (answered: Answered, id: string) => dutiesIn(answered).find((one) => one.id === id);

describe('the deadlines of a year', () => {
  it('are told to everybody: words, last day, instant, next working day, who and the clause', async () => {
    const answered = await get('/v1/deadlines?province=01&year=2026');

    expect(answered.status).toBe(200);
    expect(named(answered, '01.yearly-report.2026')).toMatchObject({
      words: 'trước ngày 30 tháng 11 hằng năm',
      lastDay: '2026-11-29',
      endsAt: '2026-11-29T17:00:00.000Z',
      dayOff: { vi: 'Chủ nhật', en: 'Sunday' },
      nextWorkingDay: { day: '2026-11-30', unknownYears: [] },
      holidaysKnown: true,
      who: 'insurer-city',
      cite: 'Kế hoạch 321/KH-UBND, IV.2.1',
      policy: 'hanoi/2026-07',
      readings: [{ id: 'exclusive-days' }, { id: 'report-before-year-end' }],
    });
    expect(answered.body).toMatchObject({ sessionsKnown: true, holidays: { known: true } });
    expect(answered.body?.standing).toMatchObject([
      { deadline: 'follow-up', commune: '09562', counted: { event: 'meeting', atLeast: 3, count: 5, unit: 'days' } },
      { deadline: 'card', counted: { event: 'full-file', atLeast: null, count: 5, unit: 'working-days' } },
      { deadline: 'card-end-notice', words: null, counted: { event: 'card-end', side: 'before', count: 10 } },
    ]);
  });

  it('say of a year that its holidays are not known', async () => {
    const answered = await get('/v1/deadlines?province=46&year=2028');
    expect(answered.body).toMatchObject({ holidays: { known: false, days: null } });
    expect(dutiesIn(answered).every(({ holidaysKnown }) => holidaysKnown === false)).toBe(true);
  });

  it('are of one kind of office, or leave out the wards that are not meant', async () => {
    const finance = await get('/v1/deadlines?province=46&year=2026&agency=finance');
    expect(new Set(dutiesIn(finance).map(({ who }) => who))).toEqual(new Set(['finance']));
    const elsewhere = await get('/v1/deadlines?province=01&year=2026&commune=00070');
    expect(dutiesIn(elsewhere).filter(({ commune }) => commune !== null)).toEqual([]);
    const there = await get('/v1/deadlines?province=01&year=2026&commune=09562');
    expect(dutiesIn(there).filter(({ commune }) => commune === '09562')).toHaveLength(15);
  });

  it('are refused for what is no province, year or office, by name', async () => {
    for (const query of ['province=99&year=2026', 'province=46&year=2101', 'province=46&year=26', 'province=46']) {
      expect((await get(`/v1/deadlines?${query}`)).status).toBe(422);
    }
    expect((await get('/v1/deadlines?province=46&year=2026&agency=nobody')).status).toBe(422);
    expect((await get('/v1/deadlines?province=46&year=2026&more=1')).status).toBe(422);
  });

  it.each(['?year=2026&', '.ics?', '/page?year=2026&'])(
    '%s of a commune of another province are refused',
    async (path) => {
      const refused = await get(`/v1/deadlines${path}province=46&commune=09562`);

      expect([refused.status, refused.body?.errors]).toMatchObject([
        422,
        [{ parameter: 'commune', code: 'commune-of-another-province' }],
      ]);
    },
  );

  it.each([
    '/v1/deadlines?province=46&year=2026',
    '/v1/deadlines.ics?province=46',
    '/v1/deadlines/page?province=46&year=2026',
  ])('%s is kept by caches, and not sent again to who has it', async (path) => {
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=/);
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    const again = await get(path, { 'If-None-Match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('the feed', () => {
  it('is a calendar a parser that is not ours reads, of this year and the next', async () => {
    const answered = await get('/v1/deadlines.ics?province=46&agency=commune&language=en');
    expect(answered.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answered.headers.get('content-language')).toBe('en');
    const events = new ICAL.Component(ICAL.parse(answered.text)).getAllSubcomponents('vevent');
    const uids = events.map((one) => String(one.getFirstPropertyValue('uid')));

    expect(uids).toHaveLength(4);
    expect(uids.every((uid) => /^46\.(commune|exited)-lists\.\d{4}@ansinh$/.test(uid))).toBe(true);
  });
});

describe('the page', () => {
  it('is HTML in the language asked for, with a policy that lets nothing in', async () => {
    const answered = await get('/v1/deadlines/page?province=46&year=2026', { 'Accept-Language': 'en' });
    expect(answered.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answered.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answered.text).toContain('<html lang="en">');
    expect(answered.text).toContain('24/12/2026, Thursday');
  });
});

describe('the session of the council', () => {
  const session = (over: object = {}) => ({ heldOn: '2026-12-09', instrument: 'Giấy mời 118/GM-HĐND', ...over });
  const enter = (body: object, who = affairs) => desk.post(who, '/v1/sessions', { body, now: EARLY });
  const report = async (test: string, year = 2026) =>
    named(await get(`/v1/deadlines?province=01&year=${year}${test}`), `01.council-report.${year}`)?.lastDay;

  it('gives the report its day, in the mode it was entered in, and moves it', async () => {
    expect(await report('&test=true')).toBeNull();
    const entered = await enter(session());
    expect(entered).toMatchObject({
      status: 201,
      body: { province: '01', year: 2026, heldOn: '2026-12-09', version: 1 },
    });
    expect(await report('&test=true')).toBe('2026-12-09');
    expect(await report('')).toBeNull();
    expect((await get('/v1/deadlines.ics?province=01&test=true')).text).toContain('UID:01.council-report.2026@ansinh');

    const path = `/v1/sessions/${idOf(entered)}/move`;
    const moved = await desk.post(affairs, path, { body: session({ heldOn: '2026-12-15' }), version: 1, now: EARLY });
    expect(moved).toMatchObject({ status: 200, body: { heldOn: '2026-12-15', version: 2 } });
    expect(await report('&test=true')).toBe('2026-12-15');
    const stale = await desk.post(affairs, path, { body: session({ heldOn: '2026-12-16' }), version: 1, now: EARLY });
    expect(stale.status).toBe(412);
    const other = await desk.post(affairs, path, { body: session({ heldOn: '2027-12-16' }), version: 2, now: EARLY });
    expect(other).toMatchObject({ status: 409, body: { code: 'already-there' } });
    const listed = await get('/v1/provinces/01/sessions?test=true');
    expect(listed.body?.items).toMatchObject([{ heldOn: '2026-12-15', instrument: 'Giấy mời 118/GM-HĐND' }]);
  });

  it('is one a year, whoever enters it first', async () => {
    const answers = await Promise.all(
      ['2030-12-03', '2030-12-04', '2030-12-05'].map((heldOn) => enter(session({ heldOn }))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it('is a day, and is called by a paper with a number and nothing of anybody', async () => {
    const wrong = [
      session({ heldOn: '2026-02-30' }),
      session({ heldOn: '2017-12-09' }),
      session({ instrument: 'ngày mai' }),
      session({ instrument: 'Giấy mời 012345678901/GM' }),
    ];
    for (const body of wrong) expect((await enter(body)).status).toBe(422);
  });

  it('is nobody else’s to enter or move', async () => {
    const id = idOf(await enter(session({ heldOn: '2031-12-09' })));
    const far = await desk.officer(await desk.agency('home-affairs', undefined, '46'), 'approver');
    const clerk = await desk.officer(affairs.agency, 'maker');
    expect((await enter(session({ province: '01', heldOn: '2032-12-09' }), far)).status).toBe(403);
    expect((await enter(session({ heldOn: '2032-12-09' }), clerk)).status).toBe(403);
    const moving = { body: session({ heldOn: '2031-12-10' }), version: 1, now: EARLY };
    expect((await desk.post(far, `/v1/sessions/${id}/move`, moving)).status).toBe(404);
  });
});

describe('the states', () => {
  const LAST = '2026-12-24T16:59:59.999Z';
  const CLOSED = '2026-12-24T17:00:00.000Z';
  const states = (who: Officer, now: string) => desk.get(who, '/v1/deadlines/states?year=2026', now);

  it('of lists follow the rounds: one’s own for a commune, all of them for who watches', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const agency = await desk.agency('commune', '19789');
    const clerk = await desk.officer(agency, 'maker');
    const chair = await desk.officer(agency, 'approver');
    const late = await desk.officer(await desk.agency('commune', '19753'), 'maker');
    const watcher = await desk.officer(await desk.agency('home-affairs'), 'reader');
    const list = await desk.draft(clerk, round);
    const own = async (who: Officer, now: string) => named(await states(who, now), '46.commune-lists.2026');
    expect(await own(clerk, EARLY)).toMatchObject({ state: 'upcoming', evidence: { done: false, inTime: false } });

    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'approve'],
    ]);
    expect(await own(clerk, EARLY)).toMatchObject({ state: 'met', evidence: { done: true, inTime: true } });
    expect(await own(clerk, CLOSED)).toMatchObject({ state: 'met' });
    expect(await own(late, LAST)).toMatchObject({ state: 'upcoming' });
    expect(await own(late, CLOSED)).toMatchObject({ state: 'late' });
    expect(await own(watcher, LAST)).toMatchObject({
      state: 'upcoming',
      evidence: { done: false, says: { vi: 'Danh sách của các xã, phường: 1/40 phê duyệt đúng hạn, 0 quá hạn' } },
    });
    expect(await own(watcher, CLOSED)).toMatchObject({ state: 'late', evidence: { done: false, inTime: false } });
  });

  it('of what nothing here shows are upcoming, and then not known', async () => {
    const finance = await desk.officer(await desk.agency('finance'), 'reader');
    const report = async (now: string) => named(await states(finance, now), '46.last-year-report.2025');
    const summary = async (now: string) => named(await states(finance, now), '46.quarter-summary.2026-Q4');

    expect(await report(EARLY)).toBeUndefined();
    expect(await summary('2026-12-31T16:59:59.999Z')).toMatchObject({ state: 'upcoming', evidence: null });
    expect(await summary('2026-12-31T17:00:00.000Z')).toMatchObject({ state: 'not-known', evidence: null });
    expect(named(await states(finance, EARLY), '46.exited-lists.2026')).toMatchObject({ state: 'upcoming' });
  });

  it('are of one’s own province, and never cached', async () => {
    const finance = await desk.officer(await desk.agency('finance'), 'reader');
    const answered = await states(finance, EARLY);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    expect(answered.body).toMatchObject({ province: '46', year: 2026, asOn: '2026-12-01' });
    expect((await desk.get(finance, '/v1/deadlines/states?year=2026&province=01', EARLY)).status).toBe(404);
    expect((await get('/v1/deadlines/states?year=2026')).status).toBe(401);
  });
});
