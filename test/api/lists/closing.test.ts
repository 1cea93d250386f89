// Protects the legal deadline: to the millisecond, whoever runs the closing and however often or late; what was in time is
// locked, what was not says so, what comes later is supplementary; one office may be given longer, by name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';

// “Trước ngày 25/12”: 25/12/2026 00:00 in Việt Nam, for the lists of 2027.
const LAST = '2026-12-24T16:59:59.999Z';
const CLOSED = '2026-12-24T17:00:00.000Z';
const AFTER = '2026-12-26T01:00:00.000Z';

let system: System;
let desk: Desk;
let keeper: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  keeper = await desk.officer(await desk.agency('insurer-city'), 'approver');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

type Commune = { readonly agency: Officer['agency']; readonly clerk: Officer; readonly chair: Officer };

let used = 0;
const CODES = [
  '19753',
  '19774',
  '19777',
  '19789',
  '19858',
  '19804',
  '19813',
  '19815',
  '19867',
  '19819',
  '19828',
  '19831',
];
const known = new Map<string, Commune>();

/** The n-th commune of Huế. */
async function commune(at: number): Promise<Commune> {
  const code = CODES[at] ?? '';
  const agency = known.get(code)?.agency ?? (await desk.agency('commune', code));
  const made = { agency, clerk: await desk.officer(agency, 'maker'), chair: await desk.officer(agency, 'approver') };
  known.set(code, made);
  return made;
}

/** Before any of these rounds closes. */
const EARLY = '2025-12-01T08:00:00.000Z';

/** A round of its own for each test: rounds of different kinds and years close on days of their own. */
async function newRound(): Promise<{ round: string; last: string; closed: string; after: string }> {
  used += 1;
  const kind = used % 2 === 0 ? 'commune-exited' : 'commune-yearly';
  const year = 2025 + Math.ceil(used / 2);
  const body = { kind, period: String(year) };
  const { body: made } = await desk.post(keeper, '/v1/rounds', { body, now: '2025-01-05T00:00:00Z' });
  const inYear = (instant: string) => instant.replace('2026', String(year - 1));
  return { round: String(made?.id), last: inYear(LAST), closed: inYear(CLOSED), after: inYear(AFTER) };
}

const approve = ({ chair }: Commune, list: string, version: number, now: string) =>
  desk.post(chair, `/v1/lists/${list}/approve`, { version, now });

async function submitted(by: Commune, round: string, now?: string): Promise<string> {
  const list = await desk.draft(by.clerk, round, undefined, EARLY);
  await desk.steps(list, [[by.clerk, 'submit', now === undefined ? {} : { now }]]);
  return list;
}

const close = (round: string, now: string, key?: string): Promise<Answered> =>
  desk.post(keeper, `/v1/rounds/${round}/close`, { now, ...(key === undefined ? {} : { key }) });

describe('the cut-off', () => {
  it('takes what is approved up to the last millisecond as in time, and everything from the closing on as late', async () => {
    const { round, last, closed } = await newRound();
    const [inTime, late] = [await commune(0), await commune(1)];
    const lists = [await submitted(inTime, round), await submitted(late, round)] as const;

    expect((await approve(inTime, lists[0], 2, last)).body).toMatchObject({ state: 'approved', timeliness: 'on-time' });
    expect((await approve(late, lists[1], 2, closed)).body).toMatchObject({ state: 'approved', timeliness: 'late' });
    // Nobody has closed the round: the clock alone decided.
    expect((await desk.get(keeper, `/v1/rounds/${round}`)).body).toMatchObject({ closesAt: closed, closedAt: null });
  });

  it('locks what was decided in time, marks what was not, and counts once, however often it is closed', async () => {
    const { round, last, closed, after } = await newRound();
    const [first, second, third, fourth] = [await commune(0), await commune(1), await commune(2), await commune(3)];
    const approved = await submitted(first, round);
    await approve(first, approved, 2, last);
    const waiting = await submitted(second, round, last);
    const drafted = await desk.draft(third.clerk, round, undefined, EARLY);
    const withdrawn = await desk.draft(fourth.clerk, round, undefined, EARLY);
    await desk.steps(withdrawn, [[fourth.clerk, 'withdraw', { now: last }]]);

    expect((await close(round, last)).body).toMatchObject({ status: 409, code: 'round-not-due' });
    const done = await close(round, closed);
    expect(done.body).toMatchObject({ closedAt: closed, closing: { lists: 3, onTime: 1, late: 2 } });
    expect((await desk.get(first.clerk, `/v1/lists/${approved}`)).body).toMatchObject({
      locked: true,
      timeliness: 'on-time',
      version: 4,
    });
    expect((await desk.get(second.clerk, `/v1/lists/${waiting}`)).body).toMatchObject({
      locked: false,
      timeliness: 'late',
      decidedOn: null,
    });
    expect((await desk.get(third.clerk, `/v1/lists/${drafted}`)).body).toMatchObject({
      timeliness: 'late',
      may: ['edit', 'submit', 'withdraw'],
    });
    expect((await desk.get(fourth.clerk, `/v1/lists/${withdrawn}`)).body).toMatchObject({
      timeliness: null,
      state: 'withdrawn',
    });

    // A late one is still handed on; again and later changes nothing.
    expect((await approve(second, waiting, await desk.version(waiting), after)).body).toMatchObject({
      timeliness: 'late',
      locked: false,
    });
    expect((await close(round, after)).body?.closing).toEqual(done.body?.closing);
    expect((await close(round, after)).body?.closedAt).toBe(closed);
    expect((await desk.get(first.clerk, `/v1/lists/${approved}`)).body).toMatchObject({ version: 4 });
  });

  it('leaves a locked list with the insurer: it is received, and neither returned nor withdrawn', async () => {
    const { round, last, closed, after } = await newRound();
    const maker = await commune(4);
    const counter = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const list = await submitted(maker, round);
    await approve(maker, list, 2, last);
    await close(round, closed);
    const version = await desk.version(list);
    const back = await desk.post(counter, `/v1/lists/${list}/return`, { version, now: after, body: bodyOf('return') });

    expect(back.body).toMatchObject({ status: 409, code: 'list-locked' });
    expect((await desk.get(counter, `/v1/lists/${list}`)).body?.may).toEqual(['receive']);
    expect((await desk.steps(list, [[counter, 'receive', { now: after }]])).body).toMatchObject({ state: 'received' });
  });

  it('is not undone by a clock that says otherwise: what is closed is closed', async () => {
    const { round, last, closed } = await newRound();
    const maker = await commune(5);
    const list = await submitted(maker, round);
    await close(round, closed);

    expect((await approve(maker, list, await desk.version(list), last)).body).toMatchObject({ timeliness: 'late' });
    const begun = await desk.post(maker.clerk, '/v1/lists', { body: { round }, now: last });
    expect(begun.body).toMatchObject({ supplementary: true });
  });

  it('keeps a list in time that was returned before it and is mended after it', async () => {
    const { round, last, closed, after } = await newRound();
    const maker = await commune(6);
    const counter = await desk.officer(await desk.agency('insurer-local'), 'maker');
    const list = await submitted(maker, round);
    await approve(maker, list, 2, last);
    await desk.steps(list, [[counter, 'return', { now: last }]]);
    const done = await close(round, closed);

    expect(done.body?.closing).toMatchObject({ onTime: 1, late: 0 });
    const mended = await desk.steps(list, [
      [maker.clerk, 'submit', { now: after }],
      [maker.chair, 'approve', { now: after }],
    ]);
    expect(mended.body).toMatchObject({ state: 'approved', timeliness: 'on-time', locked: false });
  });
});

describe('a supplementary list', () => {
  it('is one that is begun after the closing, and counts from the day of its decision', async () => {
    const { round, closed, after } = await newRound();
    const maker = await commune(7);
    const begun = await desk.post(maker.clerk, '/v1/lists', { body: { round }, now: closed });
    const list = String(begun.body?.id);
    expect(begun.body).toMatchObject({ supplementary: true, timeliness: null });
    await desk.fill(list, [{ commune: maker.agency.commune }]);
    // 01/04 in the morning in Việt Nam is the evening of 31/03 in UTC.
    const year = Number(after.slice(0, 4)) + 1;
    const approved = await desk.steps(list, [
      [maker.clerk, 'submit', { now: after }],
      [maker.chair, 'approve', { now: `${year}-03-31T23:30:00Z` }],
    ]);

    expect(approved.body).toMatchObject({ timeliness: 'supplementary', decidedOn: `${year}-04-01` });
  });

  it('asks for no month before its decision: not when it is written, and not when it is decided later', async () => {
    const { round, closed } = await newRound();
    const { agency, clerk, chair } = await commune(10);
    const list = String((await desk.post(clerk, '/v1/lists', { body: { round }, now: closed })).body?.id);
    const year = Number((await desk.get(clerk, `/v1/rounds/${round}`)).body?.period);
    const hand = (fromMonth: string) =>
      desk.post(clerk, `/v1/lists/${list}/entries?mode=good`, {
        body: [nearPoor({ commune: agency.commune, fromMonth, months: 3 })],
        now: `${year}-01-31T16:59:59Z`,
      });
    expect((await hand(`${year}-01`)).body).toMatchObject({ counts: { refused: 0 } });
    await desk.steps(list, [[clerk, 'submit', { now: `${year}-01-31T16:59:59Z` }]]);
    const approve = async (now: string) =>
      desk.post(chair, `/v1/lists/${list}/approve`, { version: await desk.version(list), now });
    expect((await approve(`${year}-01-31T17:00:00Z`)).body).toMatchObject({
      status: 409,
      code: 'starts-before-decision',
    });
    expect((await approve(`${year}-01-31T16:59:59.999Z`)).body).toMatchObject({ decidedOn: `${year}-01-31` });
  });
});

describe('an exception', () => {
  it('gives one office longer, to the millisecond, and tells who allowed it and why', async () => {
    const { round, closed, after } = await newRound();
    const [excepted, other] = [await commune(8), await commune(9)];
    const lists = [await submitted(excepted, round), await submitted(other, round)] as const;
    await close(round, closed);
    expect((await desk.get(excepted.clerk, `/v1/lists/${lists[0]}`)).body).toMatchObject({ timeliness: 'late' });

    const until = after.replace('26T01', '28T00');
    const lastMoment = new Date(Date.parse(until) - 1).toISOString();
    const reason = 'Bão số 14; công văn của UBND thành phố';
    const body = { agency: excepted.agency.id, until, allowedBy: 'city', reason };
    const granted = await desk.post(keeper, `/v1/rounds/${round}/exceptions`, { body, now: after });
    expect(granted).toMatchObject({
      status: 201,
      body: { round, agency: excepted.agency.id, until, allowedBy: 'city' },
    });

    expect((await desk.get(excepted.clerk, `/v1/lists/${lists[0]}`)).body).toMatchObject({
      timeliness: null,
      closesAt: until,
    });
    expect((await approve(other, lists[1], await desk.version(lists[1]), after)).body).toMatchObject({
      timeliness: 'late',
    });
    const inTime = await approve(excepted, lists[0], await desk.version(lists[0]), lastMoment);
    expect(inTime.body).toMatchObject({ timeliness: 'on-time' });
    const begun = await desk.post(excepted.clerk, '/v1/lists', { body: { round }, now: lastMoment });
    expect(begun.body).toMatchObject({ supplementary: false });
    const tooLate = await desk.post(excepted.clerk, '/v1/lists', { body: { round }, now: until });
    expect(tooLate.body).toMatchObject({ supplementary: true });

    // Who sees it: the office itself and those who watch; the other commune sees nothing, and nothing stands in the clear.
    expect((await desk.get(excepted.chair, `/v1/rounds/${round}/exceptions`)).body?.items).toMatchObject([{ reason }]);
    expect((await desk.get(keeper, `/v1/rounds/${round}/exceptions`)).body?.items).toMatchObject([{ reason }]);
    expect((await desk.get(other.chair, `/v1/rounds/${round}/exceptions`)).body?.items).toEqual([]);
    const [row] = await desk.offices.sql('select e::text as text from app.round_exception e where e.round = $1', [
      round,
    ]);
    expect(String(row?.text)).not.toMatch(/Bão|UBND/);
  });

  it('is refused where it would not be later, is for nobody who makes such lists, or there is no closing time', async () => {
    const { round, closed, last } = await newRound();
    const maker = await commune(10);
    const body = { agency: maker.agency.id, until: closed, allowedBy: 'city', reason: 'Lý do' };
    const path = `/v1/rounds/${round}/exceptions`;

    expect((await desk.post(keeper, path, { body, now: last })).body).toMatchObject({
      status: 409,
      code: 'exception-not-later',
    });
    const later = { ...body, until: '2040-01-01T00:00:00Z' };
    expect(
      (await desk.post(keeper, path, { body: { ...later, agency: keeper.agency.id }, now: last })).body,
    ).toMatchObject({
      status: 409,
      code: 'not-a-maker',
    });
    expect((await desk.post(maker.chair, path, { body: later, now: last })).status).toBe(403);
    expect((await desk.post(keeper, path, { body: { ...later, until: '2026-12-28' }, now: last })).status).toBe(422);
    const hanoi = await desk.officer(await desk.agency('insurer-city', undefined, '01'), 'approver');
    expect((await desk.post(hanoi, path, { body: later, now: last })).status).toBe(404);
    const never = await desk.openRound('01', 'schools', '2026-2027');
    const school = await desk.agency('school', undefined, '01');
    const refused = await desk.post(hanoi, `/v1/rounds/${never}/exceptions`, { body: { ...later, agency: school.id } });
    expect(refused.body).toMatchObject({ status: 409, code: 'round-never-closes' });
    expect((await desk.post(hanoi, `/v1/rounds/${never}/close`)).body).toMatchObject({ code: 'round-never-closes' });
  });
});

describe('the overview', () => {
  it('shows how far each commune is, in time, late and missing apart, and nobody who is on a list', async () => {
    const { round, last, closed, after } = await newRound();
    const [inTime, late, submittedOnly, drafting, none] = [
      await commune(0),
      await commune(1),
      await commune(2),
      await commune(3),
      await commune(4),
    ];
    const approved = await submitted(inTime, round);
    await approve(inTime, approved, 2, last);
    const lateOne = await submitted(late, round);
    await submitted(submittedOnly, round);
    await desk.draft(drafting.clerk, round, undefined, EARLY);
    const supervisor = await desk.officer(await desk.agency('supervisor'), 'reader');
    const read = async (now: string) => (await desk.get(supervisor, `/v1/rounds/${round}/overview`, now)).body;
    const standing = (body: Answered['body'], code: string | null) => {
      const rows = body?.communes;
      return Array.isArray(rows) ? rows.find((row) => row.commune === code) : null;
    };

    const before = await read(last);
    expect(before).toMatchObject({
      isOver: false,
      totals: { communes: 40, noList: 36, draft: 1, submitted: 2, approved: 1, onTime: 1, late: 0, missing: 0 },
    });
    expect(standing(before, none.agency.commune)).toMatchObject({ standing: 'no-list', timeliness: null, offices: 1 });

    // Over by the clock, whether or not anybody has closed it.
    await approve(late, lateOne, 2, closed);
    const over = await read(closed);
    await close(round, closed);
    const closedNow = await read(after);
    expect(closedNow?.totals).toEqual(over?.totals);
    expect(over).toMatchObject({
      isOver: true,
      totals: { communes: 40, noList: 36, draft: 1, submitted: 1, approved: 2, onTime: 1, late: 3, missing: 36 },
    });
    expect(standing(over, inTime.agency.commune)).toMatchObject({
      standing: 'approved',
      timeliness: 'on-time',
      lists: 1,
    });
    expect(standing(over, late.agency.commune)).toMatchObject({ standing: 'approved', timeliness: 'late' });
    expect(standing(over, submittedOnly.agency.commune)).toMatchObject({ standing: 'submitted', timeliness: 'late' });
    expect(standing(over, drafting.agency.commune)).toMatchObject({ standing: 'draft', timeliness: 'late' });
    expect(standing(over, none.agency.commune)).toMatchObject({ standing: 'no-list', timeliness: 'missing' });

    const supplementary = await desk.post(inTime.clerk, '/v1/lists', { body: { round }, now: after });
    expect(supplementary.status).toBe(201);
    expect(standing(await read(after), inTime.agency.commune)).toMatchObject({
      timeliness: 'on-time',
      lists: 1,
      supplementaryLists: 1,
    });
    expect(JSON.stringify(await read(after))).not.toMatch(/people|person|stored/);
    expect((await desk.get(inTime.chair, `/v1/rounds/${round}/overview`)).status).toBe(403);
    const hanoi = await desk.officer(await desk.agency('supervisor', undefined, '01'), 'reader');
    expect((await desk.get(hanoi, `/v1/rounds/${round}/overview`)).status).toBe(404);
  });
});

describe('the job', () => {
  it('closes by cron what is due, for test and live, however often it runs', async () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const rounds = [
      [false, 'job-due', '2020-12-24T17:00:00Z'],
      [true, 'job-due', '2020-12-24T17:00:00Z'],
      [false, 'job-later', '2090-12-24T17:00:00Z'],
    ] as const;
    for (const [at, [livemode, kind, closesAt]] of rounds.entries()) {
      await desk.offices.sql(
        `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, closes_at, opened_at)
         values ($1, $2, '46', $3, '2027', 'p', '', '{commune}', 'coverage', $4, '2020-01-01')`,
        [ids[at], livemode, kind, closesAt],
      );
      await desk.offices.sql(
        "insert into app.audit_chain (chain, livemode, agency, province) values ($1, $2, null, '46')",
        [ids[at], livemode],
      );
    }
    const run = () => system.scheduled('0 17 24 12 *', new Date('2026-12-24T17:00:00Z'));
    await Promise.all([run(), run()]);
    await run();

    const closed = await desk.offices.sql(
      'select id, closed_at is not null as closed from app.round where id = any ($1)',
      [ids],
    );
    expect(new Map(closed.map(({ id, closed: is }) => [id, is]))).toEqual(
      new Map([
        [ids[0], true],
        [ids[1], true],
        [ids[2], false],
      ]),
    );
    const told = system
      .logs()
      .map((line) => JSON.parse(line))
      .filter(({ cron, job }) => cron !== undefined && job === 'closeRounds');
    expect(told).toHaveLength(6);
    expect(told[5]).toMatchObject({ job: 'closeRounds', run: 'done-before', failure: null });
  });
});
