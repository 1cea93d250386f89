/**
 * Protects the promise the OpenAPI document is: every operation, with requests made from its schemas, half of them wrong in
 * exactly one place, on the real Worker and a real database. An operation that cannot be fuzzed fails by its name.
 * FUZZ_SEED and FUZZ_RUNS, or `npm run fuzz -- --seed N --runs M`, for a longer one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type System, startSystem } from '../support/running.ts';
import { OPERATIONS } from './document.ts';
import { fuzz, type Tally } from './fuzz.ts';
import { type Subjects, subjectsOf } from './subject.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_224);
const RUNS = Number(process.env.FUZZ_RUNS ?? 25);
const ONLY = process.env.FUZZ_ONLY ?? '';
const tried = OPERATIONS.filter(({ id }) => ONLY === '' || ONLY.split(',').includes(id));

let system: System;
let subjects: Subjects;
const tallies = new Map<string, Tally>();
const began = performance.now();

beforeAll(async () => {
  system = await startSystem();
  subjects = await subjectsOf(system);
});
afterAll(async () => {
  report();
  await subjects?.close();
  await system?.stop();
});

describe(`seed ${SEED}, ${RUNS} requests an operation`, { concurrent: true }, () => {
  it.each(tried)(
    '$id does what the document says',
    async (operation) => {
      const tally = await fuzz(operation, { url: system.url, subjects, seed: SEED, runs: RUNS });
      tallies.set(operation.id, tally);

      expect({ ...tally, done: tally.done > 0, refused: tally.refused > 0 }).toMatchObject({
        done: true,
        refused: true,
      });
    },
    30_000 + RUNS * 1_000,
  );
});

/** For a run by hand. */
function report(): void {
  if (process.env.FUZZ_SEED === undefined) return;
  const sum = (part: 'done' | 'explained' | 'refused' | 'odd') =>
    [...tallies.values()].reduce((total, tally) => total + tally[part], 0);
  const unseen = OPERATIONS.flatMap(({ id, answers }) => {
    const seen = tallies.get(id)?.statuses;
    const missing = Object.keys(answers).filter(
      (status) => !['429', '500', '503'].includes(status) && seen?.has(Number(status)) === false,
    );
    return missing.length === 0 ? [] : [`  ${id}: ${missing.join(' ')}`];
  });
  console.log(
    [
      `seed ${SEED}: ${tallies.size} of ${OPERATIONS.length} operations, ${((performance.now() - began) / 1000).toFixed(0)} s`,
      `right: ${sum('done')} done, ${sum('explained')} refused for a reason; wrong: ${sum('refused')} refused; odd: ${sum('odd')}`,
      ...[...tallies].map(
        ([id, { done, explained, refused, odd }]) => `  ${id}: ${done} ${explained} ${refused} ${odd}`,
      ),
      'documented and never met, 429, 500 and 503 aside:',
      ...unseen,
    ].join('\n'),
  );
}
