// Protects the whole of it, as the offices meet it: a year of lists in Huế and Hà Nội by their own requests, from the opening
// of the round to what the insurer accepts. The steps and their answers stand in dev/demo, where a person walks them too.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '../../../dev/database.ts';
import { STORY } from '../../../dev/demo/story.ts';
import { newWalk, type Walk } from '../../../dev/demo/walk.ts';
import { DEMO_AGENCIES, seedDemoOffices, subjectOf } from '../../../dev/demo-offices.ts';
import { peopleIn } from '../../support/logged-people.ts';
import { type System, startSystem } from '../../support/running.ts';
import { eventsOf } from '../../support/told-events.ts';

let system: System;
let folder: string;
let walk: Walk;
let steps = 0;
/** A chapter may rest on every one before it. */
let failed: string | null = null;
beforeAll(async () => {
  system = await startSystem();
  folder = await mkdtemp(join(tmpdir(), 'ansinh-walk-'));
  const { hostname: host, port, username: user, password, pathname } = new URL(system.databaseUrl('owner'));
  const login = { host, port: Number(port), user, password, database: pathname.slice(1) };
  await withClient(login, (client) => seedDemoOffices(client, folder));
  walk = newWalk({
    api: system.url,
    year: 2027,
    tokenFor(slug, role) {
      const agency = DEMO_AGENCIES.find((one) => one.slug === slug)?.id ?? '';
      return system.issuer.tokenFor({ subject: subjectOf(slug, role), agency, role });
    },
    listener({ asks, does, status, answer = {} }, { status: answered, body }) {
      steps += 1;
      expect({ asks, does, ...body, status: answered }).toMatchObject({ asks, does, ...answer, status });
    },
  });
});
afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each(STORY.map((chapter) => [chapter.title, chapter] as const))('%s', async (_, chapter) => {
  if (failed !== null) throw new Error(`rests on “${failed}”`);
  failed = chapter.title;
  const before = steps;
  await chapter.walk(walk);
  expect(steps).toBeGreaterThan(before);
  failed = null;
});

it('tells only what the document says of each event', async () => {
  const { types, undocumented } = await eventsOf(system);

  expect(undocumented).toEqual([]);
  expect(types).toBeGreaterThan(4);
});

it('leaves no person in what the Worker wrote', () => {
  expect(system.logs().length).toBeGreaterThan(steps);
  expect(peopleIn(system.logs())).toEqual([]);
});
