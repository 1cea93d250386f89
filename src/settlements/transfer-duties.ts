/**
 * Which transfers are to be told of on a day, by the calendar: those whose last day is near, and those whose last day has
 * passed. Pure: whether the money came, the database knows.
 */
import { nearnessOf } from '../calendar/nearness.ts';
import { type AllLaw, type Duty, dutiesIn, sourcesOf } from '../calendar/schedule.ts';
import type { Day } from '../engine/facts.ts';
import { type Owed, owedUnder } from './transfer-deadlines.ts';

/** One duty of a province: what is told of each obligation under it that still owes, at most once under its name. */
export type Telling = Owed & {
  readonly type: 'transfer.due' | 'transfer.late';
  readonly once: string;
  readonly province: string;
  readonly deadline: string;
  readonly lastDay: Day;
  /** Whole days that are left; null where it is late. */
  readonly days: number | null;
};

/** Of late ones those of this year and the one before: what was missed meanwhile is told once it is found. */
export function tellingsOn(law: AllLaw, provinces: readonly string[], on: Day): readonly Telling[] {
  const year = Number(on.slice(0, 4));
  return provinces.flatMap((province) => {
    const sources = sourcesOf(law, province);
    const duties = [year - 1, year, year + 1].flatMap((one) => dutiesIn(sources, one));
    return duties.flatMap((duty) => tellingOf(duty, province, on));
  });
}

function tellingOf({ id, source, deadline, period, lastDay }: Duty, province: string, on: Day): readonly Telling[] {
  const owed = owedUnder(deadline, source.province, period);
  if (owed === null || lastDay === null) return [];
  const near = nearnessOf(lastDay, on);
  if (near === null) return [];
  const { name, left, isLate } = near;
  return [
    {
      ...owed,
      type: isLate ? 'transfer.late' : 'transfer.due',
      once: `${id}.${name}`,
      province,
      deadline: deadline.id,
      lastDay,
      days: isLate ? null : left,
    },
  ];
}
