// Protects the arithmetic of progress: nothing is rounded in favour of who is measured, less is better where less is better,
// and a pace that cannot be kept any more is not made up.
import { describe, expect, it } from 'vitest';
import { filled, measure, monthBefore, type Point, reachedOf, type Standing } from '../../src/targets/progress/pace.ts';

const RATE = { kind: 'rate', better: 'higher', over: 'moment' } as const;
const LOWER = { ...RATE, better: 'lower' } as const;
const COUNT = { kind: 'count', better: 'higher', over: 'months' } as const;
const standing = (more: Partial<Standing>): Standing => {
  return { target: null, monthTarget: null, value: null, base: null, inMonth: null, trend: [], ...more };
};

describe('what is reached', () => {
  it.each([
    [RATE, 2, 3, 6666],
    [LOWER, 2, 3, 6667],
    [LOWER, 1, 2, 5000],
    [RATE, 0, 0, null],
    [RATE, 5, null, null],
    [COUNT, 5, null, 5],
    [RATE, 999_999_999_999_999, 1_000_000_000_000_000, 9999],
  ] as const)('of %j with %i of %s is %s', (of, value, base, reached) => {
    expect(reachedOf(of, value, base)).toBe(reached);
  });
});

describe('a target', () => {
  it('is met by the people it takes, never by a rounding', () => {
    // 95.005 %: the basis points say 9500 of 9501, and one person is missing.
    expect(measure(RATE, standing({ target: 9501, value: 19_001, base: 20_000 }), 10)).toMatchObject({
      ...{ reached: 9500, isMet: false, gap: 1, missing: 1, pace: { monthsLeft: 2, perMonth: 1 } },
    });
    expect(measure(RATE, standing({ target: 9500, value: 19_000, base: 20_000 }), 10)).toMatchObject({
      ...{ isMet: true, gap: 0, missing: 0, pace: { perMonth: 0 } },
    });
  });

  it('of what should fall is met from below', () => {
    expect(measure(LOWER, standing({ target: 200, value: 21, base: 1000 }), 6)).toMatchObject({
      ...{ reached: 210, isMet: false, gap: 10, missing: 1, pace: { monthsLeft: 6, perMonth: 1 } },
    });
    expect(measure(LOWER, standing({ target: 200, value: 20, base: 1000 }), 6)).toMatchObject({
      isMet: true,
      missing: 0,
    });
  });

  it('has no pace after December, and none where nothing is known', () => {
    expect(measure(COUNT, standing({ target: 30, value: 20 }), 12).pace).toEqual({ monthsLeft: 0, perMonth: null });
    expect(measure(COUNT, standing({ target: 30 }), 5)).toMatchObject({
      gap: null,
      missing: null,
      isMet: null,
      pace: null,
    });
    expect(measure(COUNT, standing({ value: 3 }), 5)).toMatchObject({ reached: 3, gap: null, isMet: null });
    expect(measure(RATE, standing({ target: 9000, value: 3, base: 0 }), 5)).toMatchObject({
      reached: null,
      missing: null,
    });
  });
});

describe('the direction', () => {
  const months = (...values: readonly number[]): readonly Point[] =>
    values.map((value, at) => [`2026-0${at + 1}`, value, 100]);
  it.each([
    [RATE, [50, 40, 60], 'better'],
    [LOWER, [50, 40, 60], 'worse'],
    [RATE, [50, 70, 50], 'same'],
    [RATE, [50], 'unknown'],
    [COUNT, [9, 1, 1, 2, 5, 5], 'better'],
    [COUNT, [5, 5, 5, 1, 1, 1], 'worse'],
  ] as const)('of %j over %j is %s', (of, values, direction) => {
    expect(measure(of, standing({ trend: months(...values) }), 6).direction).toBe(direction);
  });

  it('counts a month in which nothing was counted here as nothing', () => {
    expect(monthBefore('2026-02', 3)).toBe('2025-11');
    expect(filled([['2026-01', 4, null]], '2026-02').map(([month, value]) => [month, value])).toEqual([
      ...[
        ['2025-09', 0],
        ['2025-10', 0],
        ['2025-11', 0],
        ['2025-12', 0],
        ['2026-01', 4],
        ['2026-02', 0],
      ],
    ]);
  });
});
