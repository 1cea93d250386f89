/**
 * Which transfers are to be told of on a day, by the calendar: those whose last day is near, and those whose last day has
 * passed. Only where a text names the day: a quarter in which money is to be transferred "each quarter" is late for nobody
 * on its last day, before it can even be proposed. Pure: whether the money came, the database knows.
 */
import { type AllLaw, type Duty, dutiesIn, sourcesOf } from '../calendar/schedule.ts';
import { daysBetween } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';

/** One duty of a province: what is told of each obligation that still owes, at most once under its name. */
export type Telling = {
  readonly type: 'transfer.due' | 'transfer.late';
  readonly once: string;
  readonly province: string;
  /** Whose money: a commune's own, or that of which the finance department answers. */
  readonly communes: boolean;
  readonly schemes: readonly string[];
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  readonly deadline: string;
  readonly lastDay: Day;
  /** Whole days that are left; null where it is late. */
  readonly days: number | null;
};

/** Days before the last day. */
const DAYS_BEFORE = [30, 7, 1] as const;

const SCHEMES = ['social-insurance', 'health-insurance'] as const;

/** Of late ones those of this year and the one before: what was missed meanwhile is told once it is found. */
export function tellingsOn(law: AllLaw, provinces: readonly string[], on: Day): readonly Telling[] {
  const year = Number(on.slice(0, 4));
  return provinces.flatMap((province) => {
    const sources = sourcesOf(law, province);
    const duties = [year - 1, year, year + 1].flatMap((one) => dutiesIn(sources, one));
    return duties.flatMap((duty) => tellingOf(duty, province, on));
  });
}

function tellingOf({ id, deadline, period, lastDay }: Duty, province: string, on: Day): readonly Telling[] {
  const quarters = quartersOf(period);
  if (deadline.kind !== 'transfer' || deadline.limit === 'within' || lastDay === null || quarters === null) return [];
  const left = daysBetween(on, lastDay);
  const isLate = left < 0;
  const before = DAYS_BEFORE.findLast((days) => days >= left);
  if (!isLate && before === undefined) return [];
  const [firstPeriod, lastPeriod] = quarters;
  return [
    {
      type: isLate ? 'transfer.late' : 'transfer.due',
      once: `${id}.${isLate ? 'late' : `${before}-days`}`,
      province,
      communes: deadline.who === 'commune',
      schemes: deadline.schemes ?? SCHEMES,
      firstPeriod,
      lastPeriod,
      deadline: deadline.id,
      lastDay,
      days: isLate ? null : left,
    },
  ];
}

/** The quarters whose money a duty is about; null where it is about months, which no obligation is of. */
function quartersOf(period: string): readonly [string, string] | null {
  if (/^\d{4}$/.test(period)) return [`${period}-Q1`, `${period}-Q4`];
  return /^\d{4}-Q[1-4]$/.test(period) ? [period, period] : null;
}
