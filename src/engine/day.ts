/** Days as plain strings, `YYYY-MM-DD`, in the calendar that has been in use everywhere since 1583. */
import type { Day } from './facts.ts';

const MILLISECONDS = 86_400_000;

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days of the months before each month of a year that begins in March, so that a leap day is the last of its year. */
const BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

/** Days since 1 March of the year 0. Counted, not parsed: a date object costs more than many a decision. */
function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (BEFORE[month - 1] ?? 0) + Number(day.slice(8, 10));
}
