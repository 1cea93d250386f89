/**
 * The clock of a played year: it goes forward only, from one request to the next, and on its way the jobs of cron run at
 * the times they were due, as Cloudflare would run them: the triggers of legal dates to the minute, the hourly one once a
 * day. What the hours between would have done, and the triggers of the night, it catches up: that is what it is for.
 */

import { cronIn, lastDue } from '../../../src/jobs/cron.ts';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import type { Tick } from '../../issuer-page.ts';
import { writtenTime } from '../written-time.ts';

export type Moment = { readonly cron: string; readonly at: Date };

/** What a job did for the data that are played on. */
export type Deed = { readonly job: string; readonly at: Date; readonly counts: Readonly<Record<string, number>> };

export interface Clockwork {
  readonly now: () => Date;
  /** Runs what is due until then; an instant that has passed is no harm. */
  advanceTo(at: Date): Promise<void>;
}

export type Winding = {
  readonly from: Date;
  readonly tick: Tick;
  readonly onMoment?: (at: Date) => void;
  readonly onDeed?: (deed: Deed) => void;
  /** Days between two ticks of the hourly trigger; those of legal dates always come. */
  readonly everyDays?: number;
};

export function newClockwork({ from, tick, onMoment, onDeed, everyDays = 1 }: Winding): Clockwork {
  let now = from;
  return {
    now: () => now,
    async advanceTo(at) {
      for (const moment of momentsBetween(now, at, everyDays)) {
        onMoment?.(moment.at);
        for (const line of await tick(moment.cron, moment.at)) {
          const deed = deedIn(line, moment.at);
          if (deed !== null) onDeed?.(deed);
        }
      }
      if (at > now) now = at;
      onMoment?.(now);
    },
  };
}

const DAY = 86_400_000;
/** 02:00 in Việt Nam: after the jobs of the night were due. */
const END_OF_NIGHT = 19 * 3_600_000;

const PLAYED = Object.values(TRIGGERS).filter((cron) => cron === TRIGGERS.hour || isYearly(cron));

/** After the one and up to the other, in their order; of those due at once the one of the legal date first. */
export function momentsBetween(after: Date, until: Date, everyDays: number): readonly Moment[] {
  const moments: Moment[] = [];
  const firstDay = Math.floor(after.getTime() / DAY);
  for (let day = firstDay; day * DAY <= until.getTime(); day += 1) {
    const by = new Date(Math.min(day * DAY + END_OF_NIGHT, until.getTime()));
    for (const cron of PLAYED) {
      const at = lastDue(cronIn(cron), by);
      const isOfThisDay = at.getTime() >= day * DAY && at > after;
      if (isOfThisDay && (isYearly(cron) || (day - firstDay) % everyDays === 0)) moments.push({ cron, at });
    }
  }
  return moments.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(isYearly(b.cron)) - Number(isYearly(a.cron)),
  );
}

function isYearly(cron: string): boolean {
  return cronIn(cron).months.size < 12;
}

/** Null where it did nothing, or nothing to these data. Fails where a job has failed: nothing may be played over it. */
function deedIn(line: string, at: Date): Deed | null {
  const { job, livemode, run, result, failure }: Record<string, unknown> = JSON.parse(line);
  if (run === 'failed') throw new Error(`the job ${String(job)} failed: ${JSON.stringify(failure)}`);
  if (livemode !== false || typeof result !== 'object' || result === null) return null;
  const counts = Object.fromEntries(Object.entries(result).filter(([, count]) => count !== 0));
  return Object.keys(counts).length === 0 ? null : { job: String(job), at, counts };
}

export function toldDeed({ job, at, counts }: Deed): string {
  const done = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `   ${writtenTime(at)}  the job ${job}: ${done.join(', ')}`;
}
