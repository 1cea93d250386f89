// Protects offices from a network that breaks and a database that dies: whatever was acknowledged is stored, once and whole,
// and everybody is answered in the end. A small run of `npm run faults` with a seed of its own; the same with clients that
// take a new key each time they ask again, which has to go wrong, or the run would prove nothing.
import { expect, test } from 'vitest';
import { pairsMet, reportText } from '../../dev/faults/report.ts';
import { type Run, runFaults } from '../../dev/faults/run.ts';
import { bundledModules } from '../support/running.ts';

const SEED = 20_261_225;

async function run(more: Partial<Run>) {
  return runFaults({
    seed: SEED,
    lanes: 5,
    until: { lists: 1 },
    shares: { acts: 0.35, looks: 0.12, outage: 0.004, mostLong: 3 },
    killEvery: 130,
    manners: 'keeps its key',
    durable: false,
    modules: await bundledModules(),
    ...more,
  });
}

test('calls that break anywhere and a database that dies lose nothing, double nothing and leave nothing half', async () => {
  const report = await run({});

  expect(report.wrong, reportText(report)).toEqual([]);
  // Enough was met for that to mean something; how much in what time is nobody's promise.
  expect(report.kills.length).toBeGreaterThan(1);
  expect(pairsMet(report.journal.entries).met).toBeGreaterThan(40);
  expect(report.journal.entries.flatMap(({ tries }) => tries).some(({ outcome }) => outcome === 'put off')).toBe(true);
}, 240_000);

test('clients that take a new key each time they ask again do it twice: the control that has to fail', async () => {
  const report = await run({
    manners: 'takes a new key',
    lanes: 2,
    shares: { acts: 0.9, looks: 0, outage: 0, mostLong: 0 },
    killEvery: 0,
  });

  expect(report.wrong.join('\n')).toMatch(/stored that nobody was told of/);
}, 240_000);
