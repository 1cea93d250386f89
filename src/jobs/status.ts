/**
 * What may be told to everybody of how the system does: when each job last ran, what waits to be sent. Instants and names
 * from our own code; nothing of anybody, and nothing of what was worked on.
 */
import { z } from 'zod';
import { type Duty, dutiesIn, sourcesOf } from '../calendar/schedule.ts';
import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { type Database, DatabaseError } from '../db/database.ts';
import type { Language } from '../engine/answer.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
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

const Found = z.object({
  runs: z.array(Run),
  /** Since when the database has all that this release's jobs need. */
  setUpAt: z.string(),
  live: z.string().nullable(),
  test: z.string().nullable(),
});

/** So long the platform, or the sweep of the next hour, may take to make good what did not run. */
const GRACE = 90 * 60_000;

export async function readStatus(db: Database, now: Date, language: Language) {
  const { runs, setUpAt, live, test } = await found(db);
  return {
    asAt: now.toISOString(),
    jobs: runs.map(({ doneFor, ...run }) => ({ ...run, isBehind: isBehind(run.job, doneFor, new Date(setUpAt), now) })),
    oldestWaitingEvent: { live, test },
    nextDeadlines: nextDuties(now).map((duty) => told(duty, language)),
  };
}

const MOST_DEADLINES = 10;

/** The state's stand once, whatever provinces they bind. */
function nextDuties(now: Date): readonly (Duty & { readonly lastDay: string })[] {
  const on = dayInVietNam(now);
  const year = Number(on.slice(0, 4));
  const provinces = new Set(rulebook.policies.map(({ province }) => province));
  const all = [...provinces].flatMap((province) => {
    const sources = sourcesOf(rulebook, province);
    return [year, year + 1].flatMap((one) => dutiesIn(sources, one));
  });
  return [...new Map(all.map((duty) => [duty.id, duty])).values()]
    .flatMap((duty) => (duty.lastDay === null || duty.lastDay < on ? [] : [{ ...duty, lastDay: duty.lastDay }]))
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)))
    .slice(0, MOST_DEADLINES);
}

function told({ id, source, deadline, lastDay }: Duty & { readonly lastDay: string }, language: Language) {
  const { province, commune } = source;
  return {
    id,
    province,
    commune,
    lastDay,
    who: deadline.who,
    what: deadline.what[language],
    cite: rulebook.citeText(deadline.cite),
  };
}

/**
 * Cron that does not come is seen by nobody: so who watches looks here, and at nothing but this. Null of a job that was
 * never done and has not come due since the system was set up.
 */
export function isBehind(name: string, doneFor: string | null, setUpAt: Date, now: Date): boolean | null {
  const job = JOBS.find((one) => one.name === name);
  if (job === undefined) return false;
  const expected = lastDueOf(job, new Date(now.getTime() - GRACE));
  if (doneFor !== null) return Date.parse(doneFor) < expected.getTime();
  if (expected >= setUpAt) return true;
  return lastDueOf(job, now) >= setUpAt ? false : null;
}

async function found(db: Database): Promise<z.infer<typeof Found>> {
  try {
    const [result] = await db.batch([
      {
        text: `select app.last_runs(string_to_array($1, ',')) as runs, app.oldest_waiting(true) as live,
          app.oldest_waiting(false) as test,
          (select app.instant(max(m.applied_at)) from app.migration m) as "setUpAt"`,
        values: [JOBS.map(({ name }) => name).join(',')],
      },
    ]);
    return Found.parse(result?.rows[0]);
  } catch (error) {
    if (error instanceof DatabaseError) throw new Refusal('not-ready');
    throw error;
  }
}
