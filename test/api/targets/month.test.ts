// Protects the month of a ward's programme as its offices meet it by `npm run demo:month`: the same chapters, on a system
// whose jobs are looked after on a few days only; the pages that are printed, and what the jobs tell.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '../../../dev/database.ts';
import { FIRST_DAY, LISTED_FOR, monthOf } from '../../../dev/demo/month/story.ts';
import { newWalk, type Walk } from '../../../dev/demo/walk.ts';
import { type Deed, newClockwork } from '../../../dev/demo/year/clockwork.ts';
import { onClock } from '../../../dev/demo/year/play.ts';
import { DEMO_AGENCIES, seedDemoOffices, subjectOf } from '../../../dev/demo-offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { eventsOf } from '../../support/told-events.ts';

/** The last day of following up is over at the second of them. */
const EVERY_DAYS = 8;

let system: System;
let folder: string;
let walk: Walk;
const deeds: Deed[] = [];
const pages = new Map<string, string>();
let steps = 0;
/** A chapter may rest on every one before it. */
let failed: string | null = null;

const MONTH = monthOf(async (name, { bytes }) => {
  pages.set(name, new TextDecoder().decode(bytes));
  return name;
});

beforeAll(async () => {
  system = await startSystem();
  folder = await mkdtemp(join(tmpdir(), 'ansinh-month-'));
  const { hostname: host, port, username: user, password, pathname } = new URL(system.databaseUrl('owner'));
  const login = { host, port: Number(port), user, password, database: pathname.slice(1) };
  await withClient(login, (client) => seedDemoOffices(client, folder));
  const told = newWalk({
    api: system.url,
    year: LISTED_FOR,
    tokenFor(slug, role, isSecond) {
      const agency = DEMO_AGENCIES.find((one) => one.slug === slug)?.id ?? '';
      return system.issuer.tokenFor({ subject: subjectOf(slug, role, isSecond), agency, role });
    },
    listener({ asks, does, status, answer = {} }, { status: answered, body }) {
      steps += 1;
      expect({ asks, does, ...body, status: answered }).toMatchObject({ asks, does, ...answer, status });
    },
  });
  const clock = newClockwork({
    from: new Date(told.on(FIRST_DAY)),
    everyDays: EVERY_DAYS,
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

it.each(MONTH.map((chapter) => [chapter.title, chapter] as const))('%s', async (_, chapter) => {
  if (failed !== null) throw new Error(`rests on “${failed}”`);
  failed = chapter.title;
  const before = steps;
  await chapter.walk(walk);
  expect(steps).toBeGreaterThan(before);
  failed = null;
});

it('has the ward told by a job, once, of the visit that nobody made', () => {
  expect(deeds.filter(({ job }) => job === 'tellOfFollowUps').map(({ counts }) => counts)).toEqual([{ told: 1 }]);
});

it('prints pages in the words of the ward, and names people in the letters alone', () => {
  const { letters, briefing, report } = Object.fromEntries(
    [...pages].map(([name, page]) => [name.split('.')[0], page]),
  );
  expect(letters?.match(/GIẤY MỜI<\/h1>/g)).toHaveLength(32);
  for (const said of ['Tổ dân phố 10', 'tính từ danh sách; các tổ báo cáo 20 (10 tổ)'])
    expect(briefing).toContain(said);
  for (const said of [
    'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI',
    '96,75 %',
    'Tồn tại được nêu',
    'Lập, xác nhận, phê duyệt danh sách',
  ])
    expect(report).toContain(said);
  expect(`${briefing}${report}`).not.toContain('Ví Dụ');
});

it('tells only what the document says of each event', async () => {
  const { types, undocumented } = await eventsOf(system);

  expect(undocumented).toEqual([]);
  expect(types).toBeGreaterThan(10);
});

it('leaves no person in what the Worker wrote', () => {
  expect(system.logs().length).toBeGreaterThan(steps);
  expect(system.logs().join('\n')).not.toMatch(/Ví Dụ|\b0\d{11}\b/);
});
