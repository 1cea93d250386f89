// Protects every kind of date: the last day, the day before and the day after it, the instant that is late and the
// millisecond before it, from 2026 to 2035; and counting from an event.
import { describe, expect, it } from 'vitest';
import { countedFrom, occurrencesIn } from '../../src/calendar/deadline.ts';
import { dayInVietNam, endOf, isOver } from '../../src/calendar/vietnam-day.ts';
import { addDays } from '../../src/engine/day.ts';
import type { Deadline, Recurrence } from '../../src/engine/policy.ts';

const YEARS = Array.from({ length: 10 }, (_, at) => 2026 + at);

function deadline(on: Recurrence, limit: Deadline['limit'], from?: string): Deadline {
  return {
    id: 'd',
    cite: { instrument: 'i', clause: 'c' },
    words: 'w',
    what: { vi: 'v', en: 'e' },
    who: 'finance',
    kind: 'transfer',
    limit,
    on,
    ...(from === undefined ? {} : { from }),
  };
}

const daysIn = (on: Recurrence, limit: Deadline['limit'], year: number) =>
  occurrencesIn(deadline(on, limit), year).map(({ lastDay }) => lastDay);

type Table = readonly [
  name: string,
  on: Recurrence,
  limit: Deadline['limit'],
  days: (year: number) => readonly string[],
];

const leap = (year: number) => year % 4 === 0;

/** What the texts ask for, written out a second time. */
const KINDS: readonly Table[] = [
  ['trước ngày 20/01', { every: 'year', month: 1, day: 20, about: 'year-before' }, 'before', (y) => [`${y}-01-19`]],
  ['trước ngày 30/11', { every: 'year', month: 11, day: 30 }, 'before', (y) => [`${y}-11-29`]],
  ['trước ngày 25/12', { every: 'year', month: 12, day: 25 }, 'before', (y) => [`${y}-12-24`]],
  ['chậm nhất đến ngày 31/12', { every: 'year', month: 12, day: 31 }, 'by', (y) => [`${y}-12-31`]],
  ['chậm nhất đến ngày 15/12', { every: 'year', month: 12, day: 15 }, 'by', (y) => [`${y}-12-15`]],
  ['trước ngày 01/3', { every: 'year', month: 3, day: 1 }, 'before', (y) => [`${y}-02-${leap(y) ? 29 : 28}`]],
  ['ngày cuối tháng 2', { every: 'year', month: 2, day: 29 }, 'by', (y) => [`${y}-02-${leap(y) ? 29 : 28}`]],
  ['trước ngày 01/01', { every: 'year', month: 1, day: 1 }, 'before', (y) => [`${y}-12-31`]],
  [
    'Quý I, II, III trước ngày 25 tháng đầu tiên của quý tiếp theo',
    { every: 'quarter', quarters: [1, 2, 3], monthsAfter: 1, day: 25 },
    'before',
    (y) => [`${y}-04-24`, `${y}-07-24`, `${y}-10-24`],
  ],
  [
    'Quý IV trước ngày 31/12',
    { every: 'quarter', quarters: [4], monthsAfter: 0, day: 31 },
    'before',
    (y) => [`${y}-12-30`],
  ],
  [
    'ngày 30 tháng đầu tiên của quý tiếp theo',
    { every: 'quarter', quarters: [1, 2, 3, 4], monthsAfter: 1, day: 30 },
    'by',
    (y) => [`${y}-01-30`, `${y}-04-30`, `${y}-07-30`, `${y}-10-30`],
  ],
  [
    'hằng tháng',
    { every: 'month' },
    'within',
    (y) =>
      [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((day, at) => {
        return `${y}-${String(at + 1).padStart(2, '0')}-${day}`;
      }),
  ],
  ['hằng quý', { every: 'quarter-open' }, 'within', (y) => [`${y}-03-31`, `${y}-06-30`, `${y}-09-30`, `${y}-12-31`]],
  ['06 tháng', { every: 'half-year' }, 'within', (y) => [`${y}-06-30`, `${y}-12-31`]],
];

describe.each(KINDS)('%s', (_name, on, limit, expected) => {
  it.each(YEARS)('in %i ends on the days of the text, neither a day sooner nor later', (year) => {
    expect(daysIn(on, limit, year)).toEqual(expected(year));
  });

  it.each(YEARS)('in %i is in time to the last millisecond of its day and late with the next', (year) => {
    for (const { lastDay } of occurrencesIn(deadline(on, limit), year)) {
      if (lastDay === null) throw new Error('a day is expected');
      const end = Date.parse(`${addDays(lastDay, 1)}T00:00:00+07:00`);

      expect(Date.parse(endOf(lastDay))).toBe(end);
      expect(isOver(lastDay, new Date(end - 1))).toBe(false);
      expect(isOver(lastDay, new Date(end))).toBe(true);
      expect(isOver(lastDay, new Date(end + 1))).toBe(true);
      expect([end - 1, end].map((at) => dayInVietNam(new Date(at)))).toEqual([lastDay, addDays(lastDay, 1)]);
    }
  });
});

describe('what a time is about', () => {
  const periods = (on: Recurrence, limit: Deadline['limit'], year: number) =>
    occurrencesIn(deadline(on, limit), year).map(({ period, firstDay }) => [period, firstDay]);

  it('is the year of its day, or the year before where the text says so', () => {
    expect(periods({ every: 'year', month: 11, day: 30 }, 'before', 2026)).toEqual([['2026', null]]);
    expect(periods({ every: 'year', month: 1, day: 20, about: 'year-before' }, 'before', 2027)).toEqual([
      ['2026', null],
    ]);
    expect(periods({ every: 'year', month: 1, day: 1 }, 'before', 2026)).toEqual([['2027', null]]);
  });

  it('is the quarter that is over, also where its day lies in the next year', () => {
    const quarters: Recurrence = { every: 'quarter', quarters: [1, 2, 3, 4], monthsAfter: 1, day: 30 };
    expect(periods(quarters, 'by', 2026).map(([period]) => period)).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
  });

  it('is the time itself where no day is named', () => {
    expect(periods({ every: 'month' }, 'within', 2028)[1]).toEqual(['2028-02', '2028-02-01']);
    expect(periods({ every: 'quarter-open' }, 'within', 2026)[3]).toEqual(['2026-Q4', '2026-10-01']);
    expect(periods({ every: 'half-year' }, 'within', 2026)).toEqual([
      ['2026-H1', '2026-01-01'],
      ['2026-H2', '2026-07-01'],
    ]);
  });

  it('comes once where it comes once', () => {
    const once: Recurrence = { every: 'once', from: '2026-06-01', day: '2026-09-30' };
    expect(occurrencesIn(deadline(once, 'by'), 2026)).toEqual([
      { period: '2026', firstDay: '2026-06-01', lastDay: '2026-09-30' },
    ]);
    expect([2025, 2027].flatMap((year) => occurrencesIn(deadline(once, 'by'), year))).toEqual([]);
  });

  it('waits for its day where a session has yet to be called', () => {
    expect(occurrencesIn(deadline({ every: 'session' }, 'by'), 2026)).toEqual([
      { period: '2026', firstDay: null, lastDay: null },
    ]);
  });

  it('begins with the day the duty began', () => {
    const quarters: Recurrence = { every: 'quarter', quarters: [1, 2, 3, 4], monthsAfter: 1, day: 30 };
    const began = (from: string) => occurrencesIn(deadline(quarters, 'by', from), 2025).map(({ lastDay }) => lastDay);

    expect(began('2025-08-26')).toEqual(['2025-10-30']);
    expect(began('2025-07-30')).toEqual(['2025-07-30', '2025-10-30']);
    expect(began('2025-07-31')).toEqual(['2025-10-30']);
  });
});

describe('counted from an event', () => {
  const card: Recurrence = { every: 'event', event: 'full-file', side: 'after', count: 5, unit: 'working-days' };
  const notice: Recurrence = { every: 'event', event: 'card-end', side: 'before', count: 10, unit: 'days' };
  const followUp: Recurrence = { every: 'event', event: 'meeting', side: 'after', count: 5, least: 3, unit: 'days' };

  it('a card is due on the fifth working day, over a weekend, Tết and New Year', () => {
    expect(countedFrom(card, '2026-12-21')?.last).toEqual({ day: '2026-12-28', unknownYears: [], doubtful: [] });
    expect(countedFrom(card, '2026-02-12')?.last.day).toBe('2026-02-26');
    expect(countedFrom(card, '2026-12-28')?.last).toEqual({ day: '2027-01-05', unknownYears: [2027], doubtful: [] });
  });

  it.each([
    ['2026-12-31', '2026-12-21'],
    ['2027-01-05', '2026-12-26'],
    ['2028-03-05', '2028-02-24'],
    ['2027-03-05', '2027-02-23'],
  ])('the notice for a card that ends on %s is due on %s', (end, day) => {
    expect(countedFrom(notice, end)).toEqual({ firstDay: null, last: { day, unknownYears: [], doubtful: [] } });
  });

  it('a person is followed up from the third to the fifth day after the meeting', () => {
    expect(countedFrom(followUp, '2026-06-12')).toMatchObject({ firstDay: '2026-06-15', last: { day: '2026-06-17' } });
    expect(countedFrom(followUp, '2028-02-26')).toMatchObject({ firstDay: '2028-02-29', last: { day: '2028-03-02' } });
  });

  it('has no time of a year, and a date of a year none from an event', () => {
    expect(occurrencesIn(deadline(card, 'by'), 2026)).toEqual([]);
    expect(countedFrom({ every: 'month' }, '2026-06-12')).toBeNull();
  });
});
