/**
 * Legal dates, in Asia/Ho_Chi_Minh. "Trước ngày 25/12" ends with 24/12; "chậm nhất đến ngày 31/12" includes it. Days are
 * never moved silently. This module never reads the clock: the day of asking is given.
 */
import { addDays } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';
import type { Deadline } from '../engine/policy.ts';

/** The next last day of a yearly deadline, on or after the day of asking; null where the text fixes no day. */
export function nextLastDay(deadline: Deadline, asOn: Day): Day | null {
  if (deadline.on.every !== 'year') return null;
  const year = Number(asOn.slice(0, 4));
  const thisYear = lastDayIn(year, deadline.on.month, deadline.on.day, deadline.limit);
  return thisYear >= asOn ? thisYear : lastDayIn(year + 1, deadline.on.month, deadline.on.day, deadline.limit);
}

function lastDayIn(year: number, month: number, day: number, limit: Deadline['limit']): Day {
  const printed = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return limit === 'before' ? addDays(printed, -1) : printed;
}
