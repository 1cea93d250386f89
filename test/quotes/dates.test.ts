// Protects the dates of a question: every day that exists from 1900 to 2100 is taken, and no other.
import { describe, expect, it } from 'vitest';
import { dateSchema, isAskableMonth } from '../../src/quotes/dates.ts';

const pad = (value: number) => String(value).padStart(2, '0');

describe('a day', () => {
  it('is taken if the calendar has it, in every month of two hundred years', () => {
    const schema = dateSchema('YYYY-MM-DD');
    const wrong: string[] = [];
    for (let year = 1899; year <= 2101; year++) {
      for (let month = 0; month <= 13; month++) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const text = `${year}-${pad(month)}-${pad(day)}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          if (schema.safeParse(text).success !== (exists && year >= 1900 && year <= 2100)) wrong.push(text);
        }
      }
    }

    expect(wrong).toEqual([]);
  });

  it.each([
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('is not %j', (text) => {
    expect(dateSchema('YYYY-MM-DD').safeParse(text).success).toBe(false);
  });

  it('may be a month or a year only where that is said', () => {
    const taken = (['YYYY-MM-DD', 'YYYY-MM, YYYY-MM-DD', 'YYYY, YYYY-MM, YYYY-MM-DD'] as const).map((written) =>
      ['2026', '2026-02', '2026-02-28'].map((text) => dateSchema(written).safeParse(text).success),
    );

    expect(taken).toEqual([
      [false, false, true],
      [false, true, true],
      [true, true, true],
    ]);
  });
});

describe('a month to ask about', () => {
  it.each([
    ['2017-12', false],
    ['2018-01', true],
    ['2100-12', true],
    ['2101-01', false],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-01-01', false],
  ])('%s: %s', (text, taken) => {
    expect(isAskableMonth(text)).toBe(taken);
  });
});
