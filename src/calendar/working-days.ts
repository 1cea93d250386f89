/**
 * Working days and days off in Việt Nam. Counts by what is known and says what is not: an answer that went through a year
 * whose holidays are not decided, or over a day that may be one, names it. Pure: it is told the day, and guesses none.
 */
import { addDays, daysBetween } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';
import { type DayOff, DECIDED_YEARS, FIXED_HOLIDAYS } from './days-off.ts';

/** A day that was counted to, and how sure it is. */
export type CountedDay = {
  readonly day: Day;
  /** Years gone through whose Tết and moved days are not decided: the day may be another one. */
  readonly unknownYears: readonly number[];
  /** Days gone through that are announced as days off and not known to be law: counted as working days. */
  readonly doubtful: readonly DayOff[];
};

const WEEKEND: Readonly<Record<number, Words>> = {
  5: { vi: 'thứ Bảy', en: 'Saturday' },
  6: { vi: 'Chủ nhật', en: 'Sunday' },
};

const decided = new Map(DECIDED_YEARS.map((one) => [one.year, one]));
const daysOff = new Map(DECIDED_YEARS.flatMap((one) => one.daysOff).map(({ day, name }) => [day, name]));
const worked = new Set(DECIDED_YEARS.flatMap((one) => one.worked).map(({ day }) => day));
const doubtful = new Map(DECIDED_YEARS.flatMap((one) => one.doubtful).map((one) => [one.day, one]));
const fixed = new Map(FIXED_HOLIDAYS.map(({ month, day, name }) => [month * 100 + day, name]));

const A_MONDAY = '2001-01-01';

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}

/** Why public offices are closed on a day; null on a working day, as far as is known. */
export function dayOffOn(day: Day): Words | null {
  const holiday = daysOff.get(day) ?? fixed.get(Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10)));
  if (holiday !== undefined) return holiday;
  return worked.has(day) ? null : (WEEKEND[weekdayOf(day)] ?? null);
}

/** Whether all holidays of a year were decided and read. */
export function isDecided(year: number): boolean {
  return decided.has(year);
}

/** The holidays decided for a year, in order; null where they are not known. */
export function holidaysOf(year: number): readonly DayOff[] | null {
  const own = decided.get(year);
  if (own === undefined) return null;
  const everyYear = FIXED_HOLIDAYS.map(({ month, day, name, cite }) => {
    return { day: `${year}-${twoDigits(month)}-${twoDigits(day)}`, name, source: cite };
  });
  return [...everyYear, ...own.daysOff].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The nth working day after a day; the day itself never counts (Bộ luật Dân sự 2015, Điều 147 khoản 2). */
export function workingDaysAfter(day: Day, count: number): CountedDay {
  const unknownYears = new Set<number>();
  const passed: DayOff[] = [];
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    const year = Number(at.slice(0, 4));
    if (!decided.has(year)) unknownYears.add(year);
    const doubt = doubtful.get(at);
    if (doubt !== undefined) passed.push(doubt);
    if (dayOffOn(at) === null) left -= 1;
  }
  return { day: at, unknownYears: [...unknownYears], doubtful: passed };
}

/** The working day that follows a day off, on which a period that ends there ends (BLDS 2015, Điều 148 khoản 5). */
export function nextWorkingDay(day: Day): CountedDay {
  return workingDaysAfter(day, 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
