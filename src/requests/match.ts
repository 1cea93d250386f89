/**
 * Where a wish belongs, by the law alone: which rule supports the person, on which kind of list it puts them, which
 * offices make such lists, on which papers. Pure. What the law cannot decide from what is known is asked for, and nothing
 * is kept of it.
 */
import type { Language, Need, Reason } from '../engine/answer.ts';
import type { Contribution, Day, Month, Person, Scheme } from '../engine/facts.ts';
import { listingFor } from '../engine/listed.ts';
import { monthIndex } from '../engine/month.ts';
import type { Office, Policy, Rule } from '../engine/policy.ts';
import { quote } from '../engine/quote.ts';
import type { Rulebook } from '../engine/rulebook.ts';

export type Wished = {
  readonly province: string;
  readonly scheme: Scheme;
  readonly from: Month;
  readonly person: Person;
  readonly contribution: Contribution | null;
};

export type Matched = {
  readonly outcome: 'eligible';
  readonly policy: Policy;
  readonly rule: Rule;
  readonly cite: string;
  readonly kind: string;
  readonly by: readonly Office[];
  readonly papers: readonly string[];
  readonly lastDay: Day | null;
};

export type Unmatched = {
  readonly outcome: 'refused' | 'undetermined' | 'not-covered';
  readonly reasons: readonly Reason[];
  readonly needs: readonly Need[];
};

const YEAR = 12;

export function match(wished: Wished, today: Day, language: Language, rulebook: Rulebook): Matched | Unmatched {
  const { province, scheme, from, person, contribution } = wished;
  const asked = {
    province,
    schemes: [scheme],
    from,
    months: YEAR,
    policy: null,
    person,
    contribution,
    language,
    asOn: today,
  };
  const answer = quote(asked, rulebook).schemes[scheme];
  if (answer === undefined) throw new Error('a quote answers for the scheme it was asked for');
  const { outcome, reasons, needs, listing } = answer;
  if (outcome !== 'eligible') return { outcome, reasons, needs };
  const policy = rulebook.policyAt(province, monthIndex(from));
  const rule = policy?.rules.find(({ id }) => id === answer.rule?.id);
  if (!policy || rule === undefined || listing === null) return { outcome: 'not-covered', reasons, needs };
  const { by, papers, lastDay } = listing;
  return {
    outcome,
    policy,
    rule,
    cite: answer.rule?.cite ?? '',
    kind: listingFor(rule, person, policy)?.id ?? rule.listing,
    by,
    papers,
    lastDay,
  };
}
