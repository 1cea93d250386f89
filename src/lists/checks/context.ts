/**
 * What a row is checked against besides itself: the list it is on, the texts that list follows, the day. Put together
 * once for each act; nothing here is read again row by row.
 */
import type { TopUpsInForce } from '../../budgets/top-ups/top-ups.ts';
import type { Day, Month, Scheme } from '../../engine/facts.ts';
import { addMonths, monthIndex } from '../../engine/month.ts';
import type { Policy, Rule } from '../../engine/policy.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { bareNumber } from '../intake/values/identifiers.ts';
import { type Kind, monthsOf } from '../kinds.ts';
import { CARD_CODES_OF_RULES } from './group-words.ts';

/** Whom a list takes, by the text of one month. */
export type Taking = {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  /** The one group the list is of, and so says of everybody on it; null where it takes several. */
  readonly only: Rule | null;
  /** The list takes people without a group of their own. */
  readonly everybody: boolean;
};

export type ListContext = {
  readonly province: string;
  readonly kind: Kind;
  readonly scheme: Scheme;
  /** The months in which people of this list may start, and how many are meant where a row says nothing. */
  readonly period: { readonly from: Month; readonly until: Month; readonly months: number | null };
  /** Of a supplementary list: whom it adds counts from its decision, which no day before this one can be. */
  readonly countsFrom: Month | null;
  /** The commune that makes the list; null where another office does. */
  readonly commune: string | null;
  /** The province of the school that makes the list; null where no school does. */
  readonly schoolProvince: string | null;
  /** The numbers and points the organisation has registered; null where it is none that collects. */
  readonly collectors: ReadonlySet<string> | null;
  readonly collectionPoints: ReadonlySet<string> | null;
  /** The day of asking, in Việt Nam. */
  readonly today: Day;
  /** Somebody else than the maker confirms each row, by the commune the person lives in. */
  readonly confirmedByCommune: boolean;
  /** The letters of its groups on unit codes and cards, as far as they are known. */
  readonly letters: readonly string[];
  readonly taking: (from: Month) => Taking;
  readonly rulebook: Rulebook;
  /** What communes add on the day of asking; absent where no row is answered. */
  readonly topUps?: TopUpsInForce | undefined;
};

export type Given = {
  readonly rulebook: Rulebook;
  readonly province: string;
  readonly kind: Kind;
  readonly period: string;
  readonly madeBy: { readonly kind: string; readonly commune: string | null };
  readonly collectors: ReadonlySet<string> | null;
  readonly collectionPoints: ReadonlySet<string> | null;
  readonly today: Day;
  readonly supplementary: boolean;
  readonly topUps?: TopUpsInForce | undefined;
};

/** Who pays ahead is listed in the month of paying: the months asked for may begin later. */
const AHEAD_MONTHS = 12;

export function contextOf(given: Given): ListContext {
  const { rulebook, province, kind, madeBy } = given;
  const [scheme] = kind.schemes;
  const policy = rulebook.policyById(kind.policy);
  const months = monthsOf(given.period);
  const first = months[0];
  const last = months.at(-1);
  if (scheme === undefined || policy === null || first === undefined || last === undefined) {
    throw new Error('a kind of list is of a scheme, a policy and a period');
  }
  const isMonthly = months.length === 1;
  const commune = madeBy.kind === 'commune' ? madeBy.commune : null;
  const countsFrom = given.supplementary && kind.leadsTo === 'coverage' ? given.today.slice(0, 7) : null;
  const from = countsFrom !== null && countsFrom > first && countsFrom <= last ? countsFrom : first;
  return {
    ...given,
    // As the reader of files leaves them.
    collectors: given.collectors === null ? null : new Set([...given.collectors].map(bareNumber)),
    scheme,
    period: {
      from,
      until: isMonthly ? addMonths(first, AHEAD_MONTHS) : last,
      months: isMonthly ? null : months.length - (monthIndex(from) - monthIndex(first)),
    },
    countsFrom,
    commune,
    schoolProvince: madeBy.kind === 'school' ? province : null,
    confirmedByCommune: kind.confirmedBy === 'commune' && commune === null,
    letters: [...new Set(kind.rules.flatMap((id) => CARD_CODES_OF_RULES[id] ?? []))],
    taking: takingOf(rulebook, policy, province, kind.id),
  };
}

/** By the text in force in that month, where it has this list; else by the one the list was opened under. */
function takingOf(rulebook: Rulebook, opened: Policy, province: string, listing: string): ListContext['taking'] {
  const known = new Map<Policy, Taking>();
  return (from) => {
    const inForce = rulebook.policyAt(province, monthIndex(from));
    const policy = inForce?.listings.some(({ id }) => id === listing) ? inForce : opened;
    const before = known.get(policy);
    if (before !== undefined) return before;
    const rules = policy.rules.filter((rule) => rule.listing === listing);
    const everybody = rules.some(({ when }) => when.length === 0);
    const taking = { policy, rules, only: rules.length === 1 ? (rules[0] ?? null) : null, everybody };
    known.set(policy, taking);
    return taking;
  };
}
