/** Duties as the API shows them. Field by field, so that nothing goes out by accident; no state of anybody is among them. */
import { DECIDED_YEARS } from '../calendar/days-off.ts';
import type { Duty, Source } from '../calendar/schedule.ts';
import { type CountedDay, holidaysOf } from '../calendar/working-days.ts';
import { SCHEMES } from '../engine/facts.ts';
import type { Deadline, Reading } from '../engine/policy.ts';
import { rulebook } from '../rulebook/rulebook.ts';

export function dutyBody({ id, source, deadline, period, firstDay, lastDay, ...rest }: Duty) {
  const { endsAt, dayOff, nextWorkingDay, holidaysKnown } = rest;
  return {
    id,
    ...whatBody(source, deadline),
    limit: deadline.limit,
    period,
    firstDay,
    lastDay,
    endsAt,
    dayOff,
    nextWorkingDay: nextWorkingDay === null ? null : countedBody(nextWorkingDay),
    holidaysKnown,
  };
}

export function standingBody({ source, deadline }: { readonly source: Source; readonly deadline: Deadline }) {
  const { on } = deadline;
  const counted =
    on.every === 'event'
      ? { event: on.event, side: on.side, atLeast: on.least ?? null, count: on.count, unit: on.unit }
      : null;
  return { ...whatBody(source, deadline), counted };
}

function whatBody(source: Source, deadline: Deadline) {
  const { id, what, who, kind, schemes, words, cite } = deadline;
  return {
    deadline: id,
    what,
    who,
    kind,
    schemes: schemes ?? SCHEMES,
    words,
    cite: rulebook.citeText(cite),
    readings: readingsOf(source, deadline).map(({ id: read, reading, because }) => ({ id: read, reading, because })),
    policy: source.id,
    province: source.province,
    commune: source.commune,
  };
}

/** The readings by which a day was chosen. */
export function readingsOf(source: Source, { readings = [] }: Deadline): readonly Reading[] {
  return source.readings.filter(({ id }) => readings.includes(id));
}

function countedBody({ day, unknownYears, doubtful }: CountedDay) {
  return { day, unknownYears, doubtful: doubtful.map(({ day: doubt, name }) => ({ day: doubt, name })) };
}

/** What is known of the holidays of a year; `days` is null where nobody has read what was decided. */
export function holidaysBody(year: number) {
  const decided = DECIDED_YEARS.find((one) => one.year === year);
  return {
    known: decided !== undefined,
    days: holidaysOf(year),
    worked: decided?.worked ?? [],
    doubtful: decided?.doubtful ?? [],
  };
}
