// Protects the played year, as a person sees it by `npm run demo:year`: the same chapters, with the jobs of cron run at the
// times they were due, but looked after once in a fortnight only: whatever was missed in between, they catch up.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../dev/database.ts';
import { newWalk, type Walk } from '../../../dev/demo/walk.ts';
import { type Clockwork, type Deed, momentsBetween, newClockwork } from '../../../dev/demo/year/clockwork.ts';
import { onClock } from '../../../dev/demo/year/play.ts';
import { bar } from '../../../dev/demo/year/progress.ts';
import { FIRST_DAY, YEAR } from '../../../dev/demo/year/story.ts';
import { DEMO_AGENCIES, seedDemoOffices, subjectOf } from '../../../dev/demo-offices.ts';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type System, startSystem } from '../../support/running.ts';
import { eventsOf } from '../../support/told-events.ts';

const FORTNIGHT = 14;

let system: System;
let folder: string;
let walk: Walk;
let clock: Clockwork;
const deeds: Deed[] = [];
let steps = 0;
/** A chapter may rest on every one before it. */
let failed: string | null = null;
beforeAll(async () => {
  system = await startSystem();
  folder = await mkdtemp(join(tmpdir(), 'ansinh-year-'));
  const { hostname: host, port, username: user, password, pathname } = new URL(system.databaseUrl('owner'));
  const login = { host, port: Number(port), user, password, database: pathname.slice(1) };
  await withClient(login, (client) => seedDemoOffices(client, folder));
  const told = newWalk({
    api: system.url,
    year: 2027,
    tokenFor(slug, role, isSecond) {
      const agency = DEMO_AGENCIES.find((one) => one.slug === slug)?.id ?? '';
      return system.issuer.tokenFor({ subject: subjectOf(slug, role, isSecond), agency, role });
    },
    listener({ asks, does, status, answer = {} }, { status: answered, body }) {
      steps += 1;
      expect({ asks, does, ...body, status: answered }).toMatchObject({ asks, does, ...answer, status });
    },
  });
  clock = newClockwork({
    from: new Date(told.on(FIRST_DAY)),
    everyDays: FORTNIGHT,
    onDeed: (deed) => deeds.push(deed),
    async tick(cron, at) {
      const start = system.logs().length;
      await system.scheduled(cron, at);
      return system
        .logs()
        .slice(start)
        .filter((line) => line.includes('"job":'));
    },
  });
  walk = onClock(told, clock);
});
afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each(YEAR.map((chapter) => [chapter.title, chapter] as const))('%s', async (_, chapter) => {
  if (failed !== null) throw new Error(`rests on “${failed}”`);
  failed = chapter.title;
  const before = steps;
  await chapter.walk(walk);
  expect(steps).toBeGreaterThan(before);
  failed = null;
});

it('has the round closed by the job of the legal date, at its instant', () => {
  expect(deeds).toContainEqual({ job: 'closeRounds', at: new Date('2026-12-24T17:00:00Z'), counts: { closed: 1 } });
});

it('has the city told of its late quarter by the job of the day after the last one', () => {
  expect(deeds).toContainEqual({ job: 'tellOfTransfers', at: new Date('2027-07-24T17:00:00Z'), counts: { told: 1 } });
});

it('tells only what the document says of each event', async () => {
  const { types, undocumented } = await eventsOf(system);

  expect(undocumented).toEqual([]);
  expect(types).toBeGreaterThan(4);
});

it('has every obligation looked at each night, and finds none that differs', () => {
  const nights = deeds.filter(({ job }) => job === 'reconcileObligations');

  expect(nights.length).toBeGreaterThan(10);
  expect(nights.filter(({ counts }) => counts.differing !== undefined)).toEqual([]);
});

describe('the clock of a played year', () => {
  const told = (after: string, until: string, everyDays = 1) =>
    momentsBetween(new Date(after), new Date(until), everyDays).map(({ cron, at }) => `${at.toISOString()} ${cron}`);

  it('lets the hour come once a day, and a legal date before the hour it comes with', () => {
    expect(told('2026-12-24T00:00:00Z', '2026-12-24T17:00:00Z')).toEqual([
      `2026-12-24T17:00:00.000Z ${TRIGGERS.before25}`,
      `2026-12-24T17:00:00.000Z ${TRIGGERS.hour}`,
    ]);
  });

  it('comes to each moment once, wherever it stops on its way', () => {
    const whole = told('2026-12-20T03:00:00Z', '2027-01-03T09:00:00Z');
    const stopped = [
      ...told('2026-12-20T03:00:00Z', '2026-12-24T17:00:00Z'),
      ...told('2026-12-24T17:00:00Z', '2026-12-31T23:30:00Z'),
      ...told('2026-12-31T23:30:00Z', '2027-01-03T09:00:00Z'),
    ];

    expect(new Set(stopped).size).toBe(stopped.length);
    const seldom = (one: string) => !one.endsWith(TRIGGERS.hour);
    expect(stopped.filter(seldom)).toEqual(whole.filter(seldom));
  });

  it('leaves out no legal date, however seldom the others come', () => {
    const seldom = told('2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 60);

    expect(seldom.filter((one) => one.endsWith(TRIGGERS.before25))).toHaveLength(4);
    expect(seldom.filter((one) => one.endsWith(TRIGGERS.yearEnd))).toHaveLength(3);
    expect(seldom.length).toBeLessThan(30);
  });
});

it('shows how far it is', () => {
  const [from, until] = [new Date('2026-11-02T00:00:00Z'), new Date('2028-01-02T00:00:00Z')];

  expect(bar(from, until, from)).toMatch(/^ {2}░{30} 02\/11\/2026$/);
  expect(bar(from, until, until)).toMatch(/^ {2}█{30} 02\/01\/2028$/);
  expect(bar(from, until, new Date('2026-12-24T17:00:00Z'))).toMatch(/^ {2}█{4}░{26} 25\/12\/2026$/);
});
