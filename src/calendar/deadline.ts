/**
 * Legal dates, in Asia/Ho_Chi_Minh. "Trước ngày 25/12" ends with 24/12; "chậm nhất đến ngày 31/12" includes it; where a text
 * names no day, the last one of the time it names is taken and the deadline's reading says so. A day is never moved: that it
 * is a day off, and the working day that follows (BLDS 2015, Điều 148 khoản 5), are told beside it. This module never reads
 * the clock: the day or the year of asking is given.
 */
import { addDays } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';
import { lastDayOf, monthIndex, monthOf } from '../engine/month.ts';
import type { Deadline, Recurrence } from '../engine/policy.ts';
import { type CountedDay, workingDaysAfter } from './working-days.ts';

/** One time a deadline falls due: what it is about (`2026`, `2026-Q3`, `2026-03`, `2026-H1`) and its days. */
export type Occurrence = {
  readonly period: string;
  /** The first day of the time it names; null where it names only an end. */
  readonly firstDay: Day | null;
  /** The last day in time; null where somebody has yet to say it, as for a session. */
  readonly lastDay: Day | null;
};

/** The times of a year: each comes in exactly one year, the one of its last day. Events have none. */
export function occurrencesIn({ on, limit, from }: Deadline, year: number): readonly Occurrence[] {
  const near = [year - 1, year, year + 1].flatMap((one) => occurrencesOf(on, limit, one));
  return near.filter(({ period, lastDay }) => {
    if (lastDay === null) return period === yearText(year);
    return lastDay.startsWith(yearText(year)) && (from === undefined || from <= lastDay);
  });
}

/** The next last day of a yearly deadline, on or after the day of asking; null where the text fixes no day. */
export function nextLastDay({ on, limit, from }: Deadline, asOn: Day): Day | null {
  if (on.every !== 'year') return null;
  const since = from === undefined || from < asOn ? asOn : from;
  const year = Number(since.slice(0, 4));
  const thisYear = lastDayIn(year, on, limit);
  return thisYear >= since ? thisYear : lastDayIn(year + 1, on, limit);
}

export type CountedTime = { readonly firstDay: Day | null; readonly last: CountedDay };

/** The last day of a time counted from an event, or back from it; null where the deadline counts from none. */
export function countedFrom(on: Recurrence, event: Day): CountedTime | null {
  if (on.every !== 'event') return null;
  const { side, unit, count, least } = on;
  const sign = side === 'before' ? -1 : 1;
  if (unit === 'working-days') return { firstDay: null, last: workingDaysAfter(event, count) };
  const firstDay = least === undefined ? null : addDays(event, sign * least);
  return { firstDay, last: { day: addDays(event, sign * count), unknownYears: [], doubtful: [] } };
}

type Limit = Deadline['limit'];

/** The times that belong to a year by what they are about; their last days may lie in the next one. */
function occurrencesOf(on: Recurrence, limit: Limit, year: number): readonly Occurrence[] {
  const text = yearText(year);
  switch (on.every) {
    case 'year': {
      const period = on.about === 'year-before' ? yearText(year - 1) : text;
      return [{ period, firstDay: null, lastDay: lastDayIn(year, on, limit) }];
    }
    case 'quarter':
      return on.quarters.map((quarter) => {
        const month = year * 12 + quarter * 3 - 1 + on.monthsAfter;
        const printed = dayOf(Math.floor(month / 12), (month % 12) + 1, on.day);
        return { period: `${text}-Q${quarter}`, firstDay: null, lastDay: limited(printed, limit) };
      });
    case 'session':
      return [{ period: text, firstDay: null, lastDay: null }];
    case 'once': {
      if (!on.day.startsWith(text)) return [];
      return [{ period: text, firstDay: on.from ?? null, lastDay: limited(on.day, limit) }];
    }
    case 'event':
      return [];
    default:
      return spansOf(on.every, year);
  }
}

const SPANS = { month: 1, 'quarter-open': 3, 'half-year': 6 } as const;

function spansOf(every: keyof typeof SPANS, year: number): readonly Occurrence[] {
  const months = SPANS[every];
  return Array.from({ length: 12 / months }, (_, at) => {
    const first = year * 12 + at * months;
    const period =
      every === 'month' ? monthOf(first) : `${yearText(year)}-${every === 'half-year' ? 'H' : 'Q'}${at + 1}`;
    return { period, firstDay: `${monthOf(first)}-01`, lastDay: lastDayOf(monthOf(first + months - 1)) };
  });
}

function lastDayIn(year: number, on: { readonly month: number; readonly day: number }, limit: Limit): Day {
  return limited(dayOf(year, on.month, on.day), limit);
}

function limited(printed: Day, limit: Limit): Day {
  return limit === 'before' ? addDays(printed, -1) : printed;
}

/** A printed day; beyond the end of its month, the last of it. */
function dayOf(year: number, month: number, day: number): Day {
  const first = monthIndex(`${yearText(year)}-${String(month).padStart(2, '0')}`);
  if (day > 28) {
    const last = lastDayOf(monthOf(first));
    if (day > Number(last.slice(8))) return last;
  }
  return `${monthOf(first)}-${String(day).padStart(2, '0')}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
