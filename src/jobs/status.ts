/**
 * What may be told to everybody of how the system does: when each job last ran, what waits to be sent. Instants and names
 * from our own code; nothing of anybody, and nothing of what was worked on.
 */
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { DatabaseError } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { JOBS, lastDueOf } from './schedule.ts';

const Run = z.object({
  job: z.string(),
  livemode: z.boolean(),
  dueAt: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  outcome: z.enum(['done', 'failed', 'running']).nullable(),
  /** When the last run was due that went well. */
  doneFor: z.string().nullable(),
});

const Found = z.object({ runs: z.array(Run), live: z.string().nullable(), test: z.string().nullable() });

/** So long the platform, or the sweep of the next hour, may take to make good what did not run. */
const GRACE = 90 * 60_000;

export async function readStatus(db: Database, now: Date) {
  const { runs, live, test } = await found(db);
  return {
    asAt: now.toISOString(),
    jobs: runs.map(({ doneFor, ...run }) => ({ ...run, isBehind: isBehind(run.job, doneFor, now) })),
    oldestWaitingEvent: { live, test },
  };
}

/** Cron that does not come is seen by nobody: so who watches looks here, and at nothing but this. */
function isBehind(name: string, doneFor: string | null, now: Date): boolean {
  const job = JOBS.find((one) => one.name === name);
  const expected = job === undefined ? null : lastDueOf(job, new Date(now.getTime() - GRACE));
  return expected !== null && (doneFor === null || Date.parse(doneFor) < expected.getTime());
}

async function found(db: Database): Promise<z.infer<typeof Found>> {
  try {
    const [result] = await db.batch([
      {
        text: `select app.last_runs(string_to_array($1, ',')) as runs, app.oldest_waiting(true) as live,
          app.oldest_waiting(false) as test`,
        values: [JOBS.map(({ name }) => name).join(',')],
      },
    ]);
    return Found.parse(result?.rows[0]);
  } catch (error) {
    if (error instanceof DatabaseError) throw new Refusal('not-ready');
    throw error;
  }
}
