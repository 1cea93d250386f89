/**
 * Which reports are to be told of on a day, by the calendar: those whose last day is near, and those whose last day has
 * passed within a month. Only where a text or a session names the day. Pure: whether the report was filed, the database knows.
 */
import { nearnessOf } from '../calendar/nearness.ts';
import { type AllLaw, type Duty, dutiesIn, type SessionDays, sourcesOf } from '../calendar/schedule.ts';
import type { Day } from '../engine/facts.ts';
import { kindOf } from './kinds.ts';

/** One report of a province: told at most once under its name. */
export type Telling = {
  readonly type: 'report.due' | 'report.late';
  readonly once: string;
  readonly kind: string;
  readonly province: string;
  readonly commune: string | null;
  readonly period: string;
  readonly madeBy: string;
  readonly deadline: string;
  readonly lastDay: Day;
  /** Left; null once it is late. */
  readonly days: number | null;
};

/**
 * A part of another office's report is late by no text of its own. What nobody filed for longer, nobody is told of anew: a
 * system that begins today does not begin with old reproaches.
 */
const DAYS_AFTER = 31;

export function tellingsOn(law: AllLaw, province: string, sessions: SessionDays, on: Day): readonly Telling[] {
  const year = Number(on.slice(0, 4));
  const sources = sourcesOf(law, province);
  return [year - 1, year, year + 1]
    .flatMap((one) => dutiesIn(sources, one, sessions))
    .flatMap((duty) => tellingOf(duty, province, on));
}

function tellingOf(duty: Duty, province: string, on: Day): readonly Telling[] {
  const { id, deadline, period, lastDay } = duty;
  const kind = kindOf(duty);
  if (kind === null || deadline.limit === 'within' || lastDay === null) return [];
  const near = nearnessOf(lastDay, on);
  if (near === null) return [];
  const { name, left, isLate } = near;
  if (isLate && (left < -DAYS_AFTER || kind.isPart === true)) return [];
  return [
    {
      type: isLate ? 'report.late' : 'report.due',
      once: `${id}.${name}`,
      kind: kind.id,
      province,
      commune: kind.commune,
      period,
      madeBy: kind.madeBy,
      deadline: deadline.id,
      lastDay,
      days: isLate ? null : left,
    },
  ];
}
