/** Quarters, written `2026-Q1`. */
import type { Day, Month } from '../engine/facts.ts';

export const PERIOD_PATTERN = /^20\d{2}-Q[1-4]$/;

/** The parts of a quarter: its year, its number, and how it is printed on Vietnamese forms. */
export function quarterOf(period: string): {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly roman: string;
} {
  const quarter = ([1, 2, 3, 4] as const).find((number) => period.endsWith(String(number))) ?? 4;
  return { year: Number(period.slice(0, 4)), quarter, roman: ['I', 'II', 'III', 'IV'][quarter - 1] ?? '' };
}

export function lastMonthOf(period: string): Month {
  const { year, quarter } = quarterOf(period);
  return `${year}-${String(quarter * 3).padStart(2, '0')}`;
}

/** Whole days from one to the other; nothing where the other is not later. */
export function daysAfter(day: Day, other: Day): number {
  return Math.max(0, Math.round((Date.parse(other) - Date.parse(day)) / 86_400_000));
}
