/**
 * `npm run faults`: lists come in while the way between the Worker and its database breaks at every point of every call and
 * Postgres is killed; then all that was answered is held against what is stored.
 *
 *     -- --seed N       the same plan again; one is drawn and printed otherwise
 *     -- --minutes M    how long lists are sent in (5)
 *     -- --lanes L      offices side by side (10)
 *     -- --naive        clients take a new key each time they ask again: the control, which has to be caught
 *
 * States of a request: open → sent → (put off | broken | hung up → sent)* → answered. Invariants: a request is sent again
 * under the key it was given before it was first sent; nothing counts as done but by an answer that says so; nothing is
 * held against the database before everything has healed and every client was answered. It ends with 1 where anything is
 * wrong, and leaves no process behind.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bundleWorker } from '../bundle.ts';
import { CannotStart, reasonOf } from '../cannot-start.ts';
import { pairsMet, reportText } from './report.ts';
import { runFaults } from './run.ts';

const OPTIONS = {
  seed: { type: 'string' },
  minutes: { type: 'string', default: '5' },
  lanes: { type: 'string', default: '10' },
  naive: { type: 'boolean', default: false },
} as const;

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new CannotStart(`--${name} must be a number above 0; it is "${text}".`);
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: OPTIONS });
  const seed = values.seed === undefined ? randomInt(2 ** 31) : positive('seed', values.seed);
  const minutes = positive('minutes', values.minutes);
  console.log(`seed ${seed}, ${minutes} minutes`);
  const report = await runFaults({
    seed,
    lanes: positive('lanes', values.lanes),
    until: { seconds: minutes * 60 },
    shares: { acts: 0.3, looks: 0.1, outage: 0.004, mostLong: Number.POSITIVE_INFINITY },
    killEvery: 400,
    manners: values.naive ? 'takes a new key' : 'keeps its key',
    durable: true,
    modules: await bundleWorker(),
    say: console.log,
  });
  const { met, all } = pairsMet(report.journal.entries);
  console.log(`\n${reportText(report)}\n\n${met} of ${all} pairs of a call and a phase were met`);
  return report.wrong.length === 0;
}

const isSound = await main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : `The faults cannot be run: ${reasonOf(error)}`);
  return false;
});
process.exit(isSound ? 0 : 1);
