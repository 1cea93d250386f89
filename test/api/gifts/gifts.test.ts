// Protects gifts: pupils without a card first, nobody twice, a second person confirms; the sponsor pays for whom it was
// promised to and for nobody else, through the ledger; who has the money learns no name.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { citizenNumber, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { acceptedBy, postingsOf } from '../coverage/accepting.ts';

const NOW = '2027-01-05T04:00:00.000Z';
const WARD = '19774';
const SPONSOR = {
  name: 'Hội Khuyến học phường Ví Dụ',
  scheme: 'social-insurance',
  groups: null,
  communes: [WARD],
  rate: 10_000,
  cap: null,
  people: 2,
  named: true,
  from: '2027-01',
  until: null,
};

let system: System;
let desk: Desk;
let [finance, matcher, ward, school, insurer]: (Officer | undefined)[] = [];
let sponsor = '';
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const department = await desk.agency('finance');
  finance = await desk.officer(department, 'approver');
  matcher = await desk.officer(department, 'maker');
  ward = await desk.officer(await desk.agency('commune', WARD), 'maker');
  school = await desk.officer(await desk.agency('school', WARD), 'maker');
  insurer = await desk.officer(await desk.agency('insurer-local'), 'maker');
  sponsor = idOf(await desk.post(finance, '/v1/sponsors', { body: SPONSOR, now: NOW }));
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const NUMBERS = Array.from({ length: 4 }, () => citizenNumber());
const reported: string[] = [];
/** Reported one minute after another. */
let minute = 0;

function report(who: Officer | undefined, number: string | undefined, isPupil: boolean, scheme = 'social-insurance') {
  const person = { name: 'Trần Văn Thử', citizenNumber: number, birthDate: null, note: 'Hoàn cảnh khó khăn' };
  const body = { scheme, commune: WARD, isPupil, person };
  if (who === undefined) throw new Error('nobody reports');
  minute += 1;
  return desk.post(who, '/v1/needs', { body, now: `2027-01-05T03:${String(minute).padStart(2, '0')}:00.000Z` });
}
const of = async (who: Officer | undefined, path: string) =>
  Object((await desk.get(who ?? never(), path, NOW)).body).items;
const never = (): never => {
  throw new Error('nobody asks');
};
const step = (who: Officer | undefined, need: string | undefined, taken: string, version: number) =>
  desk.post(who ?? never(), `/v1/needs/${need}/${taken}`, { version, now: NOW });

describe('people in need', () => {
  it('are reported by their ward and their school, each once', async () => {
    for (const [who, number, isPupil] of [
      [ward, NUMBERS[0], false],
      [ward, NUMBERS[1], false],
      [school, NUMBERS[2], true],
    ] as const) {
      const answered = await report(who, number, isPupil);
      expect(answered.status).toBe(201);
      expect(answered.body).toEqual({ id: expect.any(String), state: 'waiting', sponsor: null, version: 1 });
      reported.push(idOf(answered));
    }
    const again = await report(school, NUMBERS[0], true);
    expect([again.status, again.body?.code]).toEqual([409, 'already-there']);
    expect((await report(school, NUMBERS[3], false)).status).toBe(403);
  });

  it('are known to who reported them and to the ward, by name', async () => {
    expect(await of(school, '/v1/needs')).toMatchObject([{ id: reported[2], person: { citizenNumber: NUMBERS[2] } }]);
    expect(await of(ward, '/v1/needs')).toHaveLength(3);
    const elsewhere = await desk.officer(await desk.agency('commune', '19777'), 'maker');
    expect(await of(elsewhere, '/v1/needs')).toEqual([]);
    expect((await desk.get(matcher ?? never(), '/v1/needs', NOW)).status).toBe(403);
  });
});

describe('the places of a sponsor', () => {
  it('go to the pupil first, and to as many as there are', async () => {
    const path = `/v1/sponsors/${sponsor}/matches`;
    const answered = await desk.post(matcher ?? never(), path, { body: { most: 10 }, version: 1, now: NOW });
    expect(answered.body).toEqual({ sponsor, version: 2, matched: 2, promised: 0, given: 0, placesLeft: 0 });

    const met = await of(matcher, `/v1/sponsors/${sponsor}/needs`);
    expect(met.map((one: { id: string }) => one.id).toSorted()).toEqual([reported[0], reported[2]].toSorted());
    expect(
      met.every((one: { person: unknown; isCovered: unknown }) => one.person === null && one.isCovered === null),
    ).toBe(true);
    expect(JSON.stringify(met)).not.toContain('Trần');
  });

  it('are confirmed by a second person, let go again, and matched anew', async () => {
    expect((await step(matcher, reported[0], 'confirm', 2)).status).toBe(403);
    expect((await step(finance, reported[2], 'confirm', 1)).status).toBe(412);
    expect((await step(finance, reported[2], 'confirm', 2)).body).toMatchObject({ state: 'promised', version: 3 });
    expect((await step(finance, reported[0], 'release', 2)).body).toMatchObject({ state: 'waiting', sponsor: null });
    expect((await step(school, reported[0], 'withdraw', 3)).status).toBe(404);

    const again = await desk.post(matcher ?? never(), `/v1/sponsors/${sponsor}/matches`, {
      body: { most: 1 },
      version: 2,
      now: NOW,
    });
    expect(again.body).toMatchObject({ matched: 1, promised: 1, placesLeft: 0 });
    // As if the same person had matched it, in another role.
    const { body: me } = await desk.get(finance ?? never(), '/v1/me', NOW);
    const person = Object(me).person?.id ?? Object(me).id;
    await desk.offices.sql('update app.need set matched_by = $1 where id = $2', [person, reported[0]]);
    expect((await step(finance, reported[0], 'confirm', 4)).body?.code).toBe('four-eyes');
    await desk.offices.sql('update app.need set matched_by = gen_random_uuid() where id = $1', [reported[0]]);
    expect((await step(finance, reported[0], 'confirm', 4)).body).toMatchObject({ state: 'promised' });
    expect((await step(ward, reported[0], 'withdraw', 5)).body).toMatchObject({ state: 'withdrawn', sponsor: null });
  });
});

describe('a gift', () => {
  it('is paid by the sponsor when the list is covered, for whom it was promised to and for nobody else', async () => {
    const round = await desk.openRound('46', 'social-insurer', '2027-01');
    const list = await desk.draft(insurer ?? never(), round, [], NOW);
    const rows = NUMBERS.slice(0, 3).map((number) =>
      nearPoor({ citizenNumber: number ?? '', commune: WARD, months: 1, fromMonth: '2027-01', group: null }),
    );
    const ids = idsOf(await handIn(system, insurer ?? never(), list, rows, { now: NOW }));
    await acceptedBy(desk, insurer ?? never(), list, { now: NOW, approved: false });

    // 484,000 đ, of which the state pays 20 % and the city 10 %.
    const posted = await Promise.all(ids.map((id) => postingsOf(desk, id)));
    expect(posted.map((lines) => lines.some((line) => line.includes('sponsor')))).toEqual([false, false, true]);
    expect(posted[2]).toContain(`2027-Q1 2027-01 1 sponsor sponsor:${sponsor} 338800`);
    expect(posted[2]?.some((line) => line.includes('participant'))).toBe(false);

    const found = await of(school, '/v1/needs');
    expect(found).toMatchObject([{ id: reported[2], state: 'given', coverage: ids[2], isCovered: true }]);
    const [told] = await desk.offices.sql("select count(*)::int as events from app.outbox where type = 'need.given'");
    expect(told?.events).toBe(1);
  });

  it('is no more to be had: whoever is covered is not matched, and what was given is not taken back', async () => {
    expect((await step(finance, reported[2], 'release', 4)).body).toMatchObject({ code: 'step-not-possible' });
    const [row] = await desk.offices.sql('select version from app.sponsor where id = $1', [sponsor]);
    const answered = await desk.post(matcher ?? never(), `/v1/sponsors/${sponsor}/matches`, {
      body: { most: 5 },
      version: Number(row?.version),
      now: NOW,
    });
    expect(answered.body).toMatchObject({ matched: 0, promised: 0, given: 1, placesLeft: 1 });
  });

  it('is waited for again where the sponsor is closed', async () => {
    expect((await report(ward, NUMBERS[3], false)).status).toBe(201);
    const [before] = await desk.offices.sql('select version from app.sponsor where id = $1', [sponsor]);
    const matching = { body: { most: 5 }, version: Number(before?.version), now: NOW };
    await desk.post(matcher ?? never(), `/v1/sponsors/${sponsor}/matches`, matching);
    const [held] = await desk.offices.sql('select version from app.sponsor where id = $1', [sponsor]);
    await desk.post(finance ?? never(), `/v1/sponsors/${sponsor}/close`, { version: Number(held?.version), now: NOW });

    const states = await desk.offices.sql(
      "select state, sponsor from app.need where state <> 'given' order by reported_at",
    );
    expect(states).toEqual([
      { state: 'withdrawn', sponsor: null },
      { state: 'waiting', sponsor: null },
      { state: 'waiting', sponsor: null },
    ]);
  });
});

it('waits for another office that is just reporting the same person', async () => {
  const number = citizenNumber();
  const [known] = await desk.offices.sql('select people, sealed from app.need where id = $1', [
    idOf(await report(ward, number, true)),
  ]);
  const client = new pg.Client({ connectionString: system.databaseUrl('superuser') });
  await client.connect();
  const agency = ward?.agency.id;
  await client.query('begin');
  await client.query(
    "select app.enter($1, (select person from app.member where agency = $1 and 'maker' = any (roles) limit 1), false, null)",
    [agency],
  );
  await client.query("select app.report_need(gen_random_uuid(), 'health-insurance', $1, true, $2, $3)", [
    WARD,
    known?.sealed,
    known?.people,
  ]);

  let answered = false;
  const second = report(school, number, true, 'health-insurance').finally(() => {
    answered = true;
  });
  const waits = async () => {
    const { rows } = await client.query("select from pg_locks where locktype = 'advisory' and not granted");
    return rows.length > 0;
  };
  while (!answered && !(await waits()));
  await client.query('commit');
  await client.end();
  expect((await second).body?.code).toBe('already-there');
});
