/**
 * Postgres dies while lists come in: ended at once, killed whole, or one session killed so that the server ends the others
 * and recovers by itself. Counted in calls and not in seconds, so that a slow machine meets as many in the same work.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { diceOf } from './dice.ts';
import type { FaultySystem } from './system.ts';

export const KILLS = ['ended at once', 'killed whole', 'one session killed'] as const;
export type Kill = (typeof KILLS)[number];

export interface Killer {
  /** Told of every call: it may be the one at which Postgres dies. */
  onCall(): void;
  /** No more of it: Postgres runs again once this settles. */
  rest(): Promise<readonly Kill[]>;
}

/** Between two kills. */
const LEAST_CALLS = 0.6;
const LONGEST_DOWN_MS = 900;

export function killerOf(system: () => FaultySystem, seed: number, everyCalls: number): Killer {
  const dice = diceOf(seed, 'kills');
  const done: Kill[] = [];
  let left = everyCalls;
  let resting = everyCalls === 0;
  let working: Promise<void> = Promise.resolve();

  async function kill(how: Kill): Promise<void> {
    if (how === 'one session killed') return system().killSession();
    await system().stopPostgres(how === 'killed whole' ? 'killed' : 'at once');
    await pause(dice.below(LONGEST_DOWN_MS));
    await system().startPostgres();
  }

  return {
    onCall() {
      left -= 1;
      if (left > 0 || resting) return;
      left = Math.ceil(everyCalls * (LEAST_CALLS + 2 * (1 - LEAST_CALLS) * dice.next()));
      const how = KILLS[done.length % KILLS.length] ?? 'ended at once';
      done.push(how);
      working = working.then(() => kill(how));
    },
    async rest() {
      resting = true;
      await working;
      return done;
    },
  };
}
