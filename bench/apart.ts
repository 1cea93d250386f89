/**
 * A part of the bench in a process of its own. The client and the stand-in for Neon run in it, and would pay for what the
 * parts before left behind: people by the ten thousand and the compiled code of every contender. It ends with the bench.
 */
import { fork } from 'node:child_process';
import { briefingTimes } from './briefings.ts';
import { intake } from './intake.ts';
import { ledgerTimes } from './ledger.ts';
import { webhookRates } from './webhooks.ts';

const PARTS = { intake, webhookRates, ledgerTimes, briefingTimes } as const;

type Name = keyof typeof PARTS;
type Given<N extends Name> = Parameters<(typeof PARTS)[N]>;
type Found<N extends Name> = Awaited<ReturnType<(typeof PARTS)[N]>>;

export async function apart<N extends Name>(name: N, ...given: Given<N>): Promise<Found<N>> {
  // So that what is not a number comes back as what it is.
  const child = fork(import.meta.filename, { serialization: 'advanced' });
  const end = () => child.kill();
  process.once('exit', end);
  child.send({ name, given });
  const found = await new Promise<Found<N> | null>((resolve) => {
    child.once('message', (message: Found<N>) => resolve(message)).once('exit', () => resolve(null));
  });
  process.off('exit', end);
  if (found === null) throw new Error(`${name} ended and told nothing`);
  return found;
}

type Task = { readonly [N in Name]: { readonly name: N; readonly given: Given<N> } }[Name];

function measured(task: Task): Promise<Found<Name>> {
  return task.name === 'ledgerTimes' ? ledgerTimes(...task.given) : PARTS[task.name]();
}

if (import.meta.main) {
  // What it started goes with it.
  process.once('SIGTERM', () => process.exit(143)).once('disconnect', () => process.exit(1));
  process.once('message', async (task: Task) => {
    const found = await measured(task);
    process.send?.(found, () => process.exit(0));
  });
}
