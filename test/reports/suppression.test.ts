// Protects people in small numbers: nobody outside can have a line of fewer than ten by reading it, nor by taking lines from
// their sum; tried on every small table there is of three lines.
import { describe, expect, it } from 'vitest';
import type { Column, Line } from '../../src/reports/sections/section.ts';
import { withoutSmall } from '../../src/reports/sections/suppression.ts';
import { targets } from '../../src/reports/sections/target-section.ts';
import { toldOutside } from '../../src/reports/sections/told-outside.ts';
import { MINIMUM_CELL } from '../../src/statistics/disclosure.ts';

const heading = { vi: '', en: '' };
const PEOPLE: Column = { id: 'people', heading, unit: 'people' };
const SUPPORTED: Column = { id: 'supported', heading, unit: 'people' };
const MONEY: Column = { id: 'due', heading, unit: 'dong' };

const line = (name: string, ...values: readonly number[]): Line => ({ line: name, values });

/** Counts of the parts of one fund, and the sum of them all. */
function fund(counts: readonly number[]): readonly Line[] {
  const parts = counts.map((count, at) => line(`f/${at}`, count, count * 100));
  const sum = counts.reduce((total, count) => total + count, 0);
  return [line('f', sum, sum * 100), ...parts];
}

const shown = (counts: readonly number[]) =>
  withoutSmall([PEOPLE, MONEY], fund(counts)).map(({ values }) => values[0] ?? null);

describe('a small number', () => {
  it.each([
    ['is hidden with the next smallest, since the sum stands', [3, 40, 20], [63, null, 40, null]],
    ['is hidden with others that are small, where together they are many', [4, 7, 50], [61, null, null, 50]],
    ['takes another with it while together they are few', [2, 3, 50], [55, null, null, null]],
    ['of nobody is none', [0, 12, 30], [42, 0, 12, 30]],
    ['in all hides the sum too', [1, 2, 3], [null, null, null, null]],
    ['of one part alone hides all of it', [5], [null, null]],
    ['is nine, and not ten', [10, 10, 10], [30, 10, 10, 10]],
  ])('%s', (_, counts, told) => {
    expect(shown(counts)).toEqual(told);
  });

  it('is that of whom one count has and another has not', () => {
    const lines = [line('f', 60, 55), line('f/a', 30, 25), line('f/b', 30, 30)];
    expect(withoutSmall([PEOPLE, SUPPORTED], lines).map(({ isHidden }) => isHidden)).toEqual([true, true, true]);
  });

  it('hides the money of it', () => {
    expect(withoutSmall([PEOPLE, MONEY], fund([3, 40, 20]))[1]?.values).toEqual([null, null]);
  });

  it('is had by no difference from the sum, in any table of three lines', () => {
    const counts = [0, 1, 5, 9, 10, 11, 19, 20, 100];
    for (const a of counts) {
      for (const b of counts) {
        for (const c of counts) {
          const all = [a, b, c];
          const [total = null, ...parts] = shown(all);
          const hidden = all.filter((_, at) => parts[at] === null);
          for (const told of parts) expect(told === null || told === 0 || told >= MINIMUM_CELL).toBe(true);
          if (total === null || hidden.length === 0) continue;
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(MINIMUM_CELL);
        }
      }
    }
  });
});

describe('a rate', () => {
  const told = (reached: number, people: number | null, columns = targets.columns) =>
    toldOutside(columns, [{ line: 'vssid-rate', values: [null, null, null, 9_000, reached, people] }], '')[0];

  it('is told to whole percents of a thousand people and more, what was asked for in any case', () => {
    expect(told(4_567, 20_000)).toMatchObject({ values: [null, null, null, 9_000, 4_600, 20_000], isHidden: false });
    // A percent of them is less than ten people.
    expect(told(4_567, 990)).toMatchObject({ values: [null, null, null, 9_000, null, 990], isHidden: true });
  });

  it.each([
    ['counts only a few', 40, 2_000, null],
    ['leaves only a few', 9_960, 2_000, null],
    ['counts nobody', 0, 2_000, 0],
    ['is of đồng', 123, null, 100],
  ])('that %s', (_, reached, people, shown) => {
    expect(told(reached, people)?.values[4]).toBe(shown);
  });

  it('is not told where it was frozen without how many people it is of', () => {
    expect(told(4_567, null, targets.columns.slice(0, -1))).toMatchObject({ isHidden: true });
  });
});
