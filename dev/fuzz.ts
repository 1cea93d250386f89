/**
 * `npm run fuzz -- --seed N --runs M`: the fuzz of test/fuzz with more requests an operation than `npm test` has time for,
 * and what it met. `--only askQuote,openRound` for some operations. Without a seed another one each time; it is printed.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    runs: { type: 'string', default: '1000' },
    only: { type: 'string', default: '' },
  },
});
for (const name of ['seed', 'runs'] as const) {
  if (!/^\d{1,10}$/.test(values[name])) throw new Error(`--${name} takes a number`);
}

console.log(`seed ${values.seed}, ${values.runs} requests an operation`);
const vitest = join('node_modules', '.bin', 'vitest');
const args = [
  'run',
  '--config',
  join('test', 'vitest.config.ts'),
  '--reporter=dot',
  join('test', 'fuzz', 'fuzz.test.ts'),
];
const env = { ...process.env, FUZZ_SEED: values.seed, FUZZ_RUNS: values.runs, FUZZ_ONLY: values.only };
const child = spawn(vitest, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
