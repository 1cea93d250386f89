/**
 * When a batch may be sent again. What was taken back for certain may always be; where nobody can say whether it was
 * committed, only what would not be done twice: a read, or an act under a key. Never waits longer than its budget.
 */
import { Refusal } from '../refusal.ts';
import { DatabaseError } from './database.ts';

const TRIES = 4;
const BUDGET_MS = 8_000;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 800;

/** Serialization failure and deadlock: rolled back, and likely to go through the next time. */
const TAKEN_BACK = new Set(['40001', '40P01']);

/** The session ended, or the way to it: the batch may have been committed. */
const UNKNOWN = new Set(['unreachable', 'timeout', 'connection-lost', '57P01', '57P02', '57P03', '53300']);

/** Postgres ended a statement that took too long, or cannot work for want of disk or memory: no use in trying again. */
const IN_VAIN = new Set(['57014', '53100', '53200', 'too-large']);

type Outcome = 'taken-back' | 'unknown' | 'in-vain' | 'answer';

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof DatabaseError)) return 'answer';
  if (TAKEN_BACK.has(error.code)) return 'taken-back';
  if (UNKNOWN.has(error.code) || error.code.startsWith('08')) return 'unknown';
  return IN_VAIN.has(error.code) ? 'in-vain' : 'answer';
}

/**
 * `mayRepeat`: doing it twice is doing it once. The work is told when to give up. Where it did not go through, the
 * refusal says so; an answer of the database, a refused condition among them, is thrown as it came.
 */
export async function attempt<T>(mayRepeat: boolean, work: (giveUp: AbortSignal) => Promise<T>): Promise<T> {
  const giveUp = AbortSignal.timeout(BUDGET_MS);
  for (let tried = 1; ; tried += 1) {
    try {
      return await work(giveUp);
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome === 'answer') throw error;
      const again = outcome === 'taken-back' || (outcome === 'unknown' && mayRepeat);
      if (!again || tried === TRIES || giveUp.aborted) throw new Refusal('unavailable');
      await pause(tried);
    }
  }
}

/** Somewhere between nothing and a bound that doubles: those who failed together must not come back together. */
async function pause(tried: number): Promise<void> {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const bound = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tried + 1));
  await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS + (drawn / 2 ** 32) * (bound - FIRST_WAIT_MS)));
}
