// Protects birthdays and windows: months are counted exactly, a birthday on the first leaves no day before it, and who is
// born on 29 February turns a year older on 1 March in common years.
import { describe, expect, it } from 'vitest';
import { addMonths, birthdayMonth, birthOf, firstMonthPast, monthIndex, monthOf } from '../../src/engine/month.ts';

const birthday = (born: string, years: number) => monthOf(birthdayMonth(birthOf(born), years));
const past = (born: string, years: number) => monthOf(firstMonthPast(birthOf(born), years));

describe('a month', () => {
  it('is counted from year 0, so that the next one is one more, also over the year', () => {
    expect(monthIndex('2026-03')).toBe(24_314);
    expect(monthIndex('2026-01')).toBe(24_312);
    expect(monthIndex('2026-01') - monthIndex('2025-12')).toBe(1);
  });

  it('is the month of a day as well', () => {
    expect(monthIndex('2026-03-15')).toBe(monthIndex('2026-03'));
  });

  it.each(['2026-01', '2026-09', '2026-10', '2026-12', '0999-02'])('comes back as it was written: %s', (month) => {
    expect(monthOf(monthIndex(month))).toBe(month);
  });

  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-03', 12, '2027-03'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', 0, '2026-05'],
  ] as const)('%s and %i more are %s', (month, count, later) => {
    expect(addMonths(month, count)).toBe(later);
  });
});

describe('a day of birth', () => {
  it('is taken as it is told', () => {
    expect(birthOf('1954-05-20')).toEqual({ month: monthIndex('1954-05'), day: 20, leapDay: false });
  });

  it('is the first of the month where only the month is known, and 1 January where only the year is', () => {
    expect(birthOf('1954-05')).toEqual({ month: monthIndex('1954-05'), day: 1, leapDay: false });
    expect(birthOf('1954')).toEqual({ month: monthIndex('1954-01'), day: 1, leapDay: false });
  });

  it('is a leap day only on 29 February', () => {
    expect(birthOf('2004-02-29').leapDay).toBe(true);
    expect(birthOf('2004-02-28').leapDay).toBe(false);
    expect(birthOf('2004-03-29').leapDay).toBe(false);
    expect(birthOf('2004-01-29').leapDay).toBe(false);
  });
});

describe('a birthday', () => {
  it('falls into the month of birth', () => {
    expect(birthday('1954-05-20', 70)).toBe('2024-05');
    expect(birthday('1954-05-31', 72)).toBe('2026-05');
  });

  it('falls into March for who is born on 29 February, unless the year has one', () => {
    expect(birthday('1952-02-29', 70)).toBe('2022-03');
    expect(birthday('1952-02-29', 72)).toBe('2024-02');
    expect(birthday('1952-02-28', 70)).toBe('2022-02');
  });

  it('knows that 1900 and 2100 were and will be common years, and 2000 a leap year', () => {
    expect(birthday('1880-02-29', 20)).toBe('1900-03');
    expect(birthday('1940-02-29', 60)).toBe('2000-02');
    expect(birthday('2040-02-29', 60)).toBe('2100-03');
  });
});

describe('the first month past an age', () => {
  it('is the month after the birthday, because the days before it still count', () => {
    expect(past('1951-05-20', 75)).toBe('2026-06');
    expect(past('1951-05-02', 75)).toBe('2026-06');
    expect(past('1951-12-31', 75)).toBe('2027-01');
  });

  it('is the month of the birthday where that is the first of the month', () => {
    expect(past('1951-05-01', 75)).toBe('2026-05');
    expect(past('1951-05', 75)).toBe('2026-05');
    expect(past('1951', 75)).toBe('2026-01');
  });

  it('is March for who is born on 29 February, in common years as in leap years', () => {
    expect(past('1952-02-29', 70)).toBe('2022-03');
    expect(past('1952-02-29', 72)).toBe('2024-03');
  });
});
