/**
 * A story of the demo (dev/demo) played as tests, a chapter each: the same requests on a system of the test's own, whose jobs
 * come when they were due. Call it once at the top of a file; what comes back is filled while the story goes on.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '../../dev/database.ts';
import { type Chapter, newWalk, type Walk } from '../../dev/demo/walk.ts';
import { type Deed, newClockwork } from '../../dev/demo/year/clockwork.ts';
import { onClock } from '../../dev/demo/year/play.ts';
import { DEMO_AGENCIES, seedDemoOffices, subjectOf } from '../../dev/demo-offices.ts';
import { type System, startSystem } from './running.ts';

export type Story = {
  readonly chapters: readonly Chapter[];
  readonly firstDay: string;
  /** The year that lists are for. */
  readonly year: number;
  /** How often somebody looks after the jobs: what was missed in between, they catch up. */
  readonly everyDays: number;
};

export type Played = {
  readonly system: () => System;
  /** What the jobs did. */
  readonly deeds: readonly Deed[];
  /** How many requests were answered as the story tells. */
  readonly steps: () => number;
};

export function playing({ chapters, firstDay, year, everyDays }: Story): Played {
  let system: System | null = null;
  let walk: Walk;
  let folder: string;
  const deeds: Deed[] = [];
  let steps = 0;
  /** A chapter may rest on every one before it. */
  let failed: string | null = null;

  beforeAll(async () => {
    system = await startSystem();
    folder = await mkdtemp(join(tmpdir(), 'ansinh-played-'));
    await seed(system, folder);
    const told = walkOn(system, year, () => {
      steps += 1;
    });
    walk = onClock(told, clockOf(system, { from: new Date(told.on(firstDay)), everyDays, deeds }));
  });
  afterAll(async () => {
    await system?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(chapters.map((chapter) => [chapter.title, chapter] as const))('%s', async (_, chapter) => {
    if (failed !== null) throw new Error(`rests on “${failed}”`);
    failed = chapter.title;
    const before = steps;
    await chapter.walk(walk);
    expect(steps).toBeGreaterThan(before);
    failed = null;
  });

  const started = () => {
    if (system === null) throw new Error('nothing is played before the tests begin');
    return system;
  };
  return { system: started, deeds, steps: () => steps };
}

async function seed(system: System, folder: string): Promise<void> {
  const { hostname: host, port, username: user, password, pathname } = new URL(system.databaseUrl('owner'));
  const login = { host, port: Number(port), user, password, database: pathname.slice(1) };
  await withClient(login, (client) => seedDemoOffices(client, folder));
}

function walkOn(system: System, year: number, onAnswer: () => void): Walk {
  return newWalk({
    api: system.url,
    year,
    tokenFor(slug, role, isSecond) {
      const agency = DEMO_AGENCIES.find((one) => one.slug === slug)?.id ?? '';
      return system.issuer.tokenFor({ subject: subjectOf(slug, role, isSecond), agency, role });
    },
    listener({ asks, does, status, answer = {} }, { status: answered, body }) {
      onAnswer();
      expect({ asks, does, ...body, status: answered }).toMatchObject({ asks, does, ...answer, status });
    },
  });
}

function clockOf(system: System, { from, everyDays, deeds }: { from: Date; everyDays: number; deeds: Deed[] }) {
  return newClockwork({
    from,
    everyDays,
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
}
