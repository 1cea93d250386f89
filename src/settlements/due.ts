/**
 * By when what is owed for a quarter has to reach the fund, and how late it is: by the texts that name a day, each with its
 * clause. A day is never moved here: where it falls on a day off, that is said beside it. Pure; the day of asking is given.
 */
import { occurrencesIn } from '../calendar/deadline.ts';
import { dayOffOn, nextWorkingDay } from '../calendar/working-days.ts';
import { daysBetween } from '../engine/day.ts';
import type { Day, Scheme } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import type { Deadline, Words } from '../engine/policy.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { lastMonthOf, yearOf } from './periods.ts';
import { isOwedUnder, owedUnder } from './transfer-deadlines.ts';

export type DueOn = {
  /** The deadline in its policy. */
  readonly id: string;
  /** The quarter whose money it is about. */
  readonly period: string;
  readonly lastDay: Day;
  /** The working day that follows, where that day is a day off; null where it is none. */
  readonly nextWorkingDay: Day | null;
  /** The printed words; null where the text is not at hand. */
  readonly words: string | null;
  readonly what: Words;
  readonly cite: string;
};

export type Owing = {
  readonly province: string;
  readonly scheme: Scheme;
  readonly holder: string;
  readonly period: string;
};

/** The days named for it, the earliest first. A time without a day ("mỗi quý một lần") says nothing of a quarter. */
export function dueOn(rulebook: Rulebook, owing: Owing): readonly DueOn[] {
  const month = monthIndex(lastMonthOf(owing.period));
  const { province, scheme } = owing;
  const local = daysUnder(rulebook.policyAt(province, month)?.deadlines, province, owing);
  const national = daysUnder(rulebook.statePolicyAt(scheme, month)?.deadlines, null, owing);
  return [...local, ...national]
    .map(({ deadline: { id, words, what, cite }, lastDay }) => {
      const moved = dayOffOn(lastDay) === null ? null : nextWorkingDay(lastDay).day;
      return { id, period: owing.period, lastDay, nextWorkingDay: moved, words, what, cite: rulebook.citeText(cite) };
    })
    .toSorted((a, b) => (a.lastDay === b.lastDay ? a.id.localeCompare(b.id) : a.lastDay < b.lastDay ? -1 : 1));
}

/**
 * And those of the earlier quarter of which money was carried into it: closing that one gave no more time. A day of both (the
 * year's) stands once.
 */
export function dueOnFrom(rulebook: Rulebook, owing: Owing, arrearsSince: string | null): readonly DueOn[] {
  const own = dueOn(rulebook, owing);
  if (arrearsSince === null) return own;
  const earlier = dueOn(rulebook, { ...owing, period: arrearsSince });
  const isOfBoth = ({ id, lastDay }: DueOn) => earlier.some((one) => one.id === id && one.lastDay === lastDay);
  return [...earlier, ...own.filter((one) => !isOfBoth(one))].toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

/** The last day under each of the deadlines of one text that names one; a quarter's day may lie in the next year. */
function daysUnder(deadlines: readonly Deadline[] | undefined, province: string | null, owing: Owing) {
  const year = yearOf(owing.period);
  return (deadlines ?? []).flatMap((deadline) => {
    const times = [year, year + 1].flatMap((one) => occurrencesIn(deadline, one));
    return times.flatMap(({ period, lastDay }) => {
      const owed = owedUnder(deadline, province, period);
      return owed !== null && lastDay !== null && isOwedUnder(owed, owing) ? [{ deadline, lastDay }] : [];
    });
  });
}

export type Standing = {
  /**
   * upcoming: there is time. late: money is missing after the day. met, met-late: all of it came. carried: closed without all
   * of it, and how late the rest is stands where it was carried to. undated: no text names a day.
   */
  readonly standing: 'upcoming' | 'late' | 'met' | 'met-late' | 'carried' | 'undated';
  readonly daysLate: number;
};

type Arrived = { readonly missing: number; readonly carried: number; readonly lastPaidOn: Day | null };

/** How it stands with the earliest of its days. */
export function lateness(
  due: Pick<DueOn, 'lastDay'> | undefined,
  { missing, carried, lastPaidOn }: Arrived,
  today: Day,
): Standing {
  if (carried > 0) return { standing: 'carried', daysLate: 0 };
  if (due === undefined) return { standing: 'undated', daysLate: 0 };
  const reached = missing > 0 ? today : (lastPaidOn ?? due.lastDay);
  const daysLate = Math.max(0, daysBetween(due.lastDay, reached));
  if (missing > 0) return { standing: daysLate > 0 ? 'late' : 'upcoming', daysLate };
  return { standing: daysLate > 0 ? 'met-late' : 'met', daysLate };
}
