/**
 * The duties of a place in a year: each deadline of its policies, of the state and of its wards, every time it falls due, by
 * the version that was in force for what it is about. Pure; it decides no state, and never drops a duty for want of a day.
 */
import type { Day, Month } from '../engine/facts.ts';
import type { Deadline, Policy, Reading, StatePolicy, Words } from '../engine/policy.ts';
import type { WardProgramme } from '../engine/ward-programme.ts';
import { occurrencesIn } from './deadline.ts';
import { endOf } from './vietnam-day.ts';
import { type CountedDay, dayOffOn, isDecided, nextWorkingDay } from './working-days.ts';

/** Where a deadline stands. */
export type Source = {
  readonly id: string;
  readonly province: string | null;
  /** The one commune it binds. */
  readonly commune: string | null;
  readonly from: Month;
  readonly until: Month | null;
  readonly deadlines: readonly Deadline[];
  /** Whatever was read into its text. */
  readonly readings: readonly Reading[];
  /** The day on which it was last compared with its text. */
  readonly checkedOn: Day;
};

export type Duty = {
  /** The same in every run and language: policy-independent, so that a new version of a text goes on with it. */
  readonly id: string;
  readonly source: Source;
  readonly deadline: Deadline;
  readonly period: string;
  readonly firstDay: Day | null;
  /** Null until the day of a session is entered. */
  readonly lastDay: Day | null;
  /** The first instant that is late. */
  readonly endsAt: string | null;
  /** Why the last day is one on which offices are closed. */
  readonly dayOff: Words | null;
  /** The working day that follows a last day that is a day off: told, never put in its place. */
  readonly nextWorkingDay: CountedDay | null;
  /** Whether the holidays of that year were decided; where not, `dayOff` knows weekends and fixed holidays only. */
  readonly holidaysKnown: boolean;
};

/** Days of council sessions, by the year they close. */
export type SessionDays = ReadonlyMap<number, Day>;

export type AllLaw = {
  readonly policies: readonly Policy[];
  readonly statePolicies: readonly StatePolicy[];
  readonly wardProgrammes: readonly WardProgramme[];
};

/** Whatever binds offices of a province: its own texts, its wards', and the state's. */
export function sourcesOf(law: AllLaw, province: string): readonly Source[] {
  const own = law.policies.filter((one) => one.province === province);
  const wards = law.wardProgrammes.filter((one) => one.province === province);
  return [
    ...own.map((one) => ({ ...placed(one), province, commune: null })),
    ...wards.map((one) => ({ ...placed(one), province, commune: one.commune })),
    ...law.statePolicies.map((one) => ({ ...placed(one), province: null, commune: null })),
  ];
}

function placed({ id, from, until, deadlines, readings, checkedOn }: Omit<Source, 'province' | 'commune'>) {
  return { id, from, until, deadlines, readings, checkedOn };
}

const NO_SESSIONS: SessionDays = new Map();

/** In the order of their last days, those without a day at the end; within a day in the order of the texts. */
export function dutiesIn(
  sources: readonly Source[],
  year: number,
  sessions: SessionDays = NO_SESSIONS,
): readonly Duty[] {
  return sources
    .flatMap((source) => source.deadlines.flatMap((deadline) => dutiesOf(source, deadline, year, sessions)))
    .toSorted(byLastDay);
}

/** Counted from an event, whenever one happens: by the sources in force in a month. */
export function standingDuties(sources: readonly Source[], month: Month) {
  return sources
    .filter(({ from, until }) => from <= month && (until === null || month <= until))
    .flatMap((source) => source.deadlines.map((deadline) => ({ source, deadline })))
    .filter(({ deadline }) => deadline.on.every === 'event');
}

function dutiesOf(source: Source, deadline: Deadline, year: number, sessions: SessionDays): readonly Duty[] {
  return occurrencesIn(deadline, year).flatMap(({ period, firstDay, lastDay: fixed }) => {
    const lastDay = fixed ?? sessions.get(year) ?? null;
    if (!isInForce(source, period, lastDay)) return [];
    const id = [source.commune ?? source.province ?? 'vn', deadline.id, period].join('.');
    return [{ id, source, deadline, period, firstDay, lastDay, ...closingOf(lastDay, year) }];
  });
}

function closingOf(lastDay: Day | null, year: number) {
  if (lastDay === null) return { endsAt: null, dayOff: null, nextWorkingDay: null, holidaysKnown: isDecided(year) };
  const dayOff = dayOffOn(lastDay);
  return {
    endsAt: endOf(lastDay),
    dayOff,
    nextWorkingDay: dayOff === null ? null : nextWorkingDay(lastDay),
    holidaysKnown: isDecided(Number(lastDay.slice(0, 4))),
  };
}

/** By the month it falls in or the last month it is about, whichever is earlier: a report on last year is last year's. */
function isInForce({ from, until }: Source, period: string, lastDay: Day | null): boolean {
  const about = lastMonthOf(period);
  const month = lastDay !== null && lastDay.slice(0, 7) < about ? lastDay.slice(0, 7) : about;
  return from <= month && (until === null || month <= until);
}

/** `2026` → `2026-12`, `2026-Q3` → `2026-09`, `2026-H1` → `2026-06`. */
function lastMonthOf(period: string): Month {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === '') return `${year}-12`;
  if (part.startsWith('Q')) return `${year}-${String(Number(part.slice(1)) * 3).padStart(2, '0')}`;
  if (part.startsWith('H')) return `${year}-${part === 'H1' ? '06' : '12'}`;
  return period;
}

function byLastDay(a: Duty, b: Duty): number {
  const left = a.lastDay ?? NEVER;
  const right = b.lastDay ?? NEVER;
  return left === right ? 0 : left < right ? -1 : 1;
}

const NEVER = '9999-12-32';
