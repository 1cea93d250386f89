/**
 * The kinds of list a province has, read from the policy in force: who makes them, on which form, who confirms and
 * approves, when they close. Pure, and all of it is the law's: nothing about a kind may be decided anywhere else.
 *
 * A round is one kind of list for one period. Where a deadline of each year closes the list, the period is the year its
 * people are listed for (Huế: listed before 25/12/2026 for 2027). Where the law names no day, schools list by school
 * year (September to August), collectors and insurers by month, everybody else by year: none of it changes an amount.
 */
import { endOf } from '../calendar/vietnam-day.ts';
import type { Day, Month, Scheme } from '../engine/facts.ts';
import { monthIndex, monthOf } from '../engine/month.ts';
import type { Listing, Office, Policy } from '../engine/policy.ts';
import type { Rulebook } from '../engine/rulebook.ts';

export const PERIODS = ['year', 'school-year', 'month'] as const;
export type PeriodKind = (typeof PERIODS)[number];

export type Closing = {
  /** The last day on which a list is in time. */
  readonly lastDay: Day;
  /** The first instant that is late: the end of that day in Việt Nam. */
  readonly at: string;
};

export type Kind = {
  /** The id of the listing in its policy. */
  readonly id: string;
  readonly policy: string;
  readonly form: string;
  readonly schemes: readonly Scheme[];
  readonly by: readonly Office[];
  readonly confirmedBy: Office | null;
  readonly approvedBy: Office | null;
  /** What accepting such a list makes: covered people, or people to be called and advised. */
  readonly leadsTo: 'coverage' | 'calls';
  readonly period: PeriodKind;
  /** The rules whose people are listed here. */
  readonly rules: readonly string[];
  readonly deadline: Deadline | null;
  readonly cite: string;
};

type Deadline = { readonly words: string | null; readonly cite: string };

/** Every kind of list of a province in a month; none where no policy of its own is in force. */
export function kindsAt(rulebook: Rulebook, province: string, month: Month): readonly Kind[] {
  const policy = rulebook.policyAt(province, monthIndex(month));
  return policy === null ? [] : policy.listings.map((listing) => kindOf(rulebook, policy, listing));
}

/** The kind of a round, and when the round closes: by the first policy of the period that has such a list. */
export function kindFor(
  rulebook: Rulebook,
  province: string,
  id: string,
  period: string,
): { readonly kind: Kind; readonly closing: Closing | null } | null {
  for (const month of monthsOf(period)) {
    const policy = rulebook.policyAt(province, monthIndex(month));
    const listing = policy?.listings.find((one) => one.id === id);
    if (!policy || !listing) continue;
    return { kind: kindOf(rulebook, policy, listing), closing: closingOf(rulebook, policy, listing, period) };
  }
  return null;
}

function kindOf(rulebook: Rulebook, policy: Policy, listing: Listing): Kind {
  const rules = policy.rules.filter((rule) => rule.listing === listing.id);
  const deadline = policy.deadlines.find(({ id }) => id === listing.deadline);
  return {
    id: listing.id,
    policy: policy.id,
    form: listing.form,
    schemes: [...new Set(rules.map(({ scheme }) => scheme))],
    by: listing.by,
    confirmedBy: listing.confirmedBy,
    approvedBy: listing.approvedBy,
    leadsTo: listing.toAdvise ? 'calls' : 'coverage',
    period: periodKindOf(listing),
    rules: rules.map(({ id }) => id),
    deadline: deadline ? { words: deadline.words, cite: rulebook.citeText(deadline.cite) } : null,
    cite: rulebook.citeText(listing.cite),
  };
}

function periodKindOf({ by, deadline }: Listing): PeriodKind {
  if (deadline !== null) return 'year';
  if (by.includes('school')) return 'school-year';
  return by.includes('collecting-organisation') || by.includes('insurer-local') ? 'month' : 'year';
}

function closingOf(rulebook: Rulebook, policy: Policy, listing: Listing, period: string): Closing | null {
  const deadline = policy.deadlines.find(({ id }) => id === listing.deadline);
  if (deadline === undefined) return null;
  const year = Number(period.slice(0, 4)) - (listing.forNextYear ? 1 : 0);
  const lastDay = rulebook.nextLastDay(deadline, `${year}-01-01`);
  return lastDay === null ? null : { lastDay, at: endOf(lastDay) };
}

const FORMS: Readonly<Record<PeriodKind, RegExp>> = {
  year: /^20[0-9]{2}$/,
  'school-year': /^20[0-9]{2}-20[0-9]{2}$/,
  month: /^20[0-9]{2}-(0[1-9]|1[0-2])$/,
};

/** Which kind of period is written so: `2027`, `2026-2027`, `2026-11`; null for anything else. */
export function periodKind(period: string): PeriodKind | null {
  const kind = PERIODS.find((one) => FORMS[one].test(period));
  if (kind === 'school-year' && Number(period.slice(5)) !== Number(period.slice(0, 4)) + 1) return null;
  return kind ?? null;
}

/** The months of a period, the first one first. */
export function monthsOf(period: string): readonly Month[] {
  const kind = periodKind(period);
  if (kind === null) return [];
  if (kind === 'month') return [period];
  const first = monthIndex(`${period.slice(0, 4)}-${kind === 'year' ? '01' : '09'}`);
  return Array.from({ length: 12 }, (_, at) => monthOf(first + at));
}

/** The period that follows: what a list is carried over into. */
export function periodAfter(period: string): string | null {
  const months = monthsOf(period);
  const last = months.at(-1);
  if (last === undefined) return null;
  const next = monthOf(monthIndex(last) + 1);
  if (months.length === 1) return next;
  const year = Number(period.slice(0, 4)) + 1;
  return periodKind(period) === 'year' ? String(year) : `${year}-${year + 1}`;
}
