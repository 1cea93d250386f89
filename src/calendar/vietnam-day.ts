/**
 * The day in Việt Nam at an instant, and the instant at which a day ends there. The instant is always given: what reads the
 * clock is not here.
 */
import { addDays } from '../engine/day.ts';
import type { Day, Month } from '../engine/facts.ts';

/** Việt Nam is seven hours ahead of UTC and has kept no other time since 1975. */
export function dayInVietNam(at: Date): Day {
  const count = Math.floor((at.getTime() + 7 * 3_600_000) / 86_400_000);
  if (count !== last.count) last = { count, day: addDays('1970-01-01', count) };
  return last.day;
}

/** The day is the same for a whole day of questions: it is written out once. */
let last = { count: 0, day: '1970-01-01' };

export function monthInVietNam(at: Date): Month {
  return dayInVietNam(at).slice(0, 7);
}

/** The first instant that is late. */
export function endOf(day: Day): string {
  return `${day}T17:00:00.000Z`;
}

export function isOver(lastDay: Day, at: Date): boolean {
  return at.getTime() >= Date.parse(endOf(lastDay));
}
