/** Quarters, written `2026-Q1`, and the sheets of a province, named after them: `46-2026-Q1`. */
import type { Month } from '../engine/facts.ts';

export const PERIOD_PATTERN = /^20\d{2}-Q[1-4]$/;
export const SETTLEMENT_PATTERN = /^\d{2}-20\d{2}-Q[1-4]$/;

export function settlementId(province: string, period: string): string {
  return `${province}-${period}`;
}

/** The province and the quarter of a sheet. */
export function partsOf(settlement: string): { readonly province: string; readonly period: string } {
  return { province: settlement.slice(0, 2), period: settlement.slice(3) };
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** As printed on Vietnamese forms. */
export function romanOf(period: string): string {
  return ['I', 'II', 'III', 'IV'][Number(period.slice(-1)) - 1] ?? '';
}

export function lastMonthOf(period: string): Month {
  return `${period.slice(0, 4)}-${String(Number(period.slice(-1)) * 3).padStart(2, '0')}`;
}

/** Both included, of one year. */
export function quartersBetween(first: string, last: string): readonly string[] {
  return [1, 2, 3, 4].map((nth) => `${first.slice(0, 4)}-Q${nth}`).filter((one) => one >= first && one <= last);
}

/** The first and the last quarter of a year or of a quarter; null of months and half-years, which no obligation is of. */
export function quartersOf(period: string): readonly [string, string] | null {
  if (/^\d{4}$/.test(period)) return [`${period}-Q1`, `${period}-Q4`];
  return PERIOD_PATTERN.test(period) ? [period, period] : null;
}
