/** Months and birthdays as plain numbers: a month is counted from year 0, so that windows and ages are subtractions. */
import { addDays } from './day.ts';
import type { Day, Month } from './facts.ts';

/** `2026-03` → 24314. Also takes a day, `2026-03-15`, whose month counts. */
export function monthIndex(month: string): number {
  return yearOf(month) * 12 + twoDigits(month, 5) - 1;
}

/** Digits read in place: dates are read for every person, and cutting strings would cost more than deciding. */
function twoDigits(date: string, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

function yearOf(date: string): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

const written = new Map<number, Month>();

/** Each month is written out once, as far as anybody asks for years that exist in a question. */
export function monthOf(index: number): Month {
  const known = written.get(index);
  if (known !== undefined) return known;
  const month = writtenOut(index);
  if (index >= 0 && index < WRITTEN_UNTIL) written.set(index, month);
  return month;
}

const WRITTEN_UNTIL = 2_300 * 12;

function writtenOut(index: number): Month {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}`;
}

/** The months from which a value holds, and no longer holds. */
export function turnsOf({ from, until }: { readonly from: Month; readonly until: Month | null }): readonly number[] {
  return until === null ? [monthIndex(from)] : [monthIndex(from), monthIndex(until) + 1];
}

export function addMonths(month: Month, count: number): Month {
  return monthOf(monthIndex(month) + count);
}

export function lastDayOf(month: Month): Day {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** A day of birth. `leapDay`: born on 29 February, whose birthday is 1 March in common years (a reading). */
export type Birth = { readonly month: number; readonly day: number; readonly leapDay: boolean };

/** Only the year or the month known: the first day of it (TT 11/2025/TT-BNV, Điều 5 khoản 7, read for both schemes). */
export function birthOf(date: string): Birth {
  const month = yearOf(date) * 12 + (date.length > 4 ? twoDigits(date, 5) - 1 : 0);
  const day = date.length > 7 ? twoDigits(date, 8) : 1;
  return { month, day, leapDay: day === 29 && month % 12 === 1 };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The month in which somebody turns `years`. */
export function birthdayMonth(birth: Birth, years: number): number {
  const month = birth.month + years * 12;
  return birth.leapDay && !isLeapYear(Math.floor(month / 12)) ? month + 1 : month;
}

/** The first month in which somebody is no longer under `years` on any day: a birthday on the 1st leaves none before it. */
export function firstMonthPast(birth: Birth, years: number): number {
  const month = birthdayMonth(birth, years);
  const day = birth.leapDay && month !== birth.month + years * 12 ? 1 : birth.day;
  return month + Number(day !== 1);
}
