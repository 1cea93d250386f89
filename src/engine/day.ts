/** Days as plain strings, `YYYY-MM-DD`. Counted in UTC, because only the distance matters, never the hour. */
import type { Day } from './facts.ts';

const MILLISECONDS = 86_400_000;

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return from === to ? 0 : (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS).toISOString().slice(0, 10);
}
