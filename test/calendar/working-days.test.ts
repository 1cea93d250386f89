// Protects the working days: five of them for a card, the next one after a day off, the Saturdays worked in exchange, and
// that a year whose holidays nobody has read is said to be unknown instead of being worked out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECIDED_YEARS, FIXED_HOLIDAYS } from '../../src/calendar/days-off.ts';
import {
  dayOffOn,
  holidaysOf,
  isDecided,
  nextWorkingDay,
  weekdayOf,
  workingDaysAfter,
} from '../../src/calendar/working-days.ts';
import { addDays, daysBetween } from '../../src/engine/day.ts';

describe('the weekday', () => {
  it.each([
    ['2026-11-23', 0],
    ['2026-11-28', 5],
    ['2026-11-29', 6],
    ['2000-02-29', 1],
    ['1999-12-31', 4],
    ['1900-01-01', 0],
  ] as const)('of %s is %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

  it('is the one a date object gives, for ten thousand days', () => {
    for (let day = '1990-01-01'; day < '2017-06-01'; day = addDays(day, 1)) {
      expect(weekdayOf(day)).toBe((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7);
    }
  });
});

describe('a day off', () => {
  it.each([
    ['2026-01-01', 'Tết Dương lịch'],
    ['2026-01-02', 'nghỉ Tết Dương lịch'],
    ['2026-02-16', 'Tết Bính Ngọ'],
    ['2026-02-20', 'Tết Bính Ngọ'],
    ['2026-02-21', 'thứ Bảy'],
    ['2026-04-26', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2026-04-30', 'Ngày Chiến thắng'],
    ['2026-05-01', 'Ngày Quốc tế lao động'],
    ['2026-08-31', 'nghỉ Quốc khánh'],
    ['2026-09-02', 'Quốc khánh'],
    ['2027-09-02', 'Quốc khánh'],
    ['2027-12-25', 'thứ Bảy'],
  ])('is %s: %s', (day, name) => expect(dayOffOn(day)?.vi).toBe(name));

  it.each(['2026-01-05', '2026-02-13', '2026-02-23', '2026-04-28', '2026-09-03', '2026-12-24', '2026-12-15'])(
    'is not %s',
    (day) => expect(dayOffOn(day)).toBeNull(),
  );

  it.each(['2026-01-10', '2026-08-22'])('is not the Saturday %s, worked in exchange', (day) => {
    expect(weekdayOf(day)).toBe(5);
    expect(dayOffOn(day)).toBeNull();
  });
});

describe('the data of a year', () => {
  it('names its source at every day, and stays within the year', () => {
    for (const { year, daysOff, worked, doubtful } of DECIDED_YEARS) {
      const days = [...daysOff, ...worked, ...doubtful];
      expect(days.filter(({ source }) => source === '')).toEqual([]);
      expect(days.filter(({ day }) => Number(day.slice(0, 4)) !== year)).toEqual([]);
    }
    expect(FIXED_HOLIDAYS.filter(({ cite }) => !/Điều 112 khoản 1 điểm/.test(cite))).toEqual([]);
  });

  it('exchanges as many days as it takes back', () => {
    for (const { daysOff, worked } of DECIDED_YEARS) {
      expect(worked.map(({ day }) => weekdayOf(day))).toEqual(worked.map(() => 5));
      const swapped = daysOff.filter(({ source }) => worked.some((one) => one.source === source));
      expect(swapped.length).toBeGreaterThanOrEqual(worked.length);
    }
  });

  it('has eleven working days off in 2026 and two taken in exchange (Điều 112 khoản 1), in order', () => {
    const holidays = holidaysOf(2026);
    const onWeekdays = holidays?.filter(({ day }) => weekdayOf(day) < 5) ?? [];

    expect(onWeekdays).toHaveLength(13);
    expect(holidays?.map(({ day }) => day)).toEqual(holidays?.map(({ day }) => day).toSorted());
  });

  it('is unknown, and said so, where nobody read it', () => {
    expect(holidaysOf(2027)).toBeNull();
    expect([2025, 2026, 2027, 2035].map(isDecided)).toEqual([false, true, false, false]);
  });
});

describe('working days after a day', () => {
  it.each([
    // A Monday; the Culture Day lies between and is doubtful.
    ['2026-11-23', 5, '2026-11-30'],
    // Wednesday before New Year: 1, 2 January off, the Saturday 10 January worked.
    ['2025-12-31', 1, '2026-01-05'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-01-09', 2, '2026-01-12'],
    // Over Tết.
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-11', 5, '2026-02-25'],
    // Received on a day off: counted from the next day all the same.
    ['2026-02-17', 5, '2026-02-27'],
    ['2026-04-24', 1, '2026-04-28'],
    ['2026-04-24', 3, '2026-05-04'],
    ['2026-08-21', 5, '2026-08-27'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-12-24', 0, '2026-12-24'],
  ] as const)('%s and %i of them: %s', (day, count, expected) => {
    expect(workingDaysAfter(day, count).day).toBe(expected);
  });

  it('say the years they went through without knowing their holidays', () => {
    expect(workingDaysAfter('2026-12-28', 3)).toEqual({ day: '2026-12-31', unknownYears: [], doubtful: [] });
    expect(workingDaysAfter('2026-12-29', 3)).toEqual({ day: '2027-01-04', unknownYears: [2027], doubtful: [] });
    expect(workingDaysAfter('2027-02-01', 5).unknownYears).toEqual([2027]);
  });

  it('say the day that may be a day off', () => {
    expect(workingDaysAfter('2026-11-20', 1).doubtful).toEqual([]);
    expect(workingDaysAfter('2026-11-20', 2)).toMatchObject({ day: '2026-11-24', doubtful: [{ day: '2026-11-24' }] });
    expect(workingDaysAfter('2026-11-24', 1).doubtful).toEqual([]);
  });

  it('are as many as there are working days between, none of them a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 40 }), (start, count) => {
        const from = addDays('2026-01-01', start);
        const { day } = workingDaysAfter(from, count);
        const between = Array.from({ length: daysBetween(from, day) }, (_, at) => addDays(from, at + 1));

        expect(between.filter((one) => dayOffOn(one) === null)).toHaveLength(count);
        expect(dayOffOn(day)).toBeNull();
      }),
    );
  });
});

describe('the next working day', () => {
  it.each([
    ['2026-01-18', '2026-01-19'],
    ['2026-02-14', '2026-02-23'],
    ['2026-04-30', '2026-05-04'],
    ['2026-08-29', '2026-09-03'],
    ['2026-11-29', '2026-11-30'],
  ])('after %s is %s', (day, expected) => expect(nextWorkingDay(day).day).toBe(expected));
});
