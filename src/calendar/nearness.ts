/**
 * When a last day is told of: 30, 7 and 1 days before it, each by its own name so that it is told once, and when it has
 * passed. Pure; what is told to whom, each feature says.
 */
import { daysBetween } from '../engine/day.ts';
import type { Day } from '../engine/facts.ts';

/** The furthest first; of reminders, and of the alarms of a calendar. */
export const DAYS_BEFORE = [30, 7, 1] as const;

export type Nearness = {
  /** What the telling is called: `30-days`, `late`. */
  readonly name: string;
  /** Whole days that are left; negative once it is over. */
  readonly left: number;
  readonly isLate: boolean;
};

/** Null while it is further off than anybody is told of. */
export function nearnessOf(lastDay: Day, on: Day): Nearness | null {
  const left = daysBetween(on, lastDay);
  if (left < 0) return { name: 'late', left, isLate: true };
  const before = DAYS_BEFORE.findLast((days) => days >= left);
  return before === undefined ? null : { name: `${before}-days`, left, isLate: false };
}
