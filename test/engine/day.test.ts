// Protects the distance between days: whole days, over the ends of months and years and over leap days.
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/engine/day.ts';

describe('days', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-04-01', 91],
    ['2026-04-01', '2025-12-31', -91],
  ] as const)('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-12-25', -1, '2026-12-24'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ] as const)('%s and %i more are %s', (day, count, then) => {
    expect(addDays(day, count)).toBe(then);
  });
});
