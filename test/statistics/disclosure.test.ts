// Protects what everybody is told: the steps money is rounded to, by hand from the law's prices, and when a quarter is over.
import { describe, expect, it, test } from 'vitest';
import { monthIndex } from '../../src/engine/month.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';
import { moneyStep } from '../../src/statistics/disclosure.ts';
import { quartersOver } from '../../src/statistics/publish.ts';

describe('what money is rounded to', () => {
  test.each([
    // 5 × 12 × 4.5 % × 2,530,000 = 6,831,000
    ['health-insurance', '2026-06', 7_000_000],
    // 5 × 12 × 22 % × 1,500,000 = 19,800,000, and of 2,200,000 = 29,040,000
    ['social-insurance', '2026-12', 20_000_000],
    ['social-insurance', '2027-03', 30_000_000],
  ] as const)('%s in %s', (scheme, month, step) => {
    expect(moneyStep(scheme, rulebook.pricesAt(monthIndex(month)))).toBe(step);
  });
});

describe('the quarters that are over', () => {
  const periodsOn = (day: string) => new Set(quartersOver(rulebook, day).map(({ period }) => period));

  it('takes a quarter from the first day after it', () => {
    expect(periodsOn('2026-03-31')).not.toContain('2026-Q1');
    expect(periodsOn('2026-04-01')).toContain('2026-Q1');
    expect(periodsOn('2026-12-31')).not.toContain('2026-Q4');
    expect(periodsOn('2027-01-01')).toContain('2026-Q4');
  });

  it('looks back three years, in both schemes, and knows their months', () => {
    const quarters = quartersOver(rulebook, '2026-04-01');
    expect(quarters).toHaveLength(24);
    expect(quarters.at(0)).toMatchObject({ period: '2026-Q1', first: '2026-01', last: '2026-03', late: false });
    expect(quarters.at(-1)).toMatchObject({ period: '2023-Q2', late: true });
  });

  it('waits for those who have not agreed until 180 days are gone', () => {
    const isLate = (day: string) => quartersOver(rulebook, day).find(({ period }) => period === '2026-Q1')?.late;
    expect(isLate('2026-09-27')).toBe(false);
    expect(isLate('2026-09-28')).toBe(true);
  });
});
