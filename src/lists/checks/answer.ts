/**
 * The engine's answer for one row: one scheme, the row's months and way of paying. What is kept of it says by which rule
 * and clause, how much each payer pays and, where the support is refused or not yet decided, why and what is missing.
 */
import { rulesetWith, type Snapshot } from '../../budgets/top-ups/top-ups.ts';
import type { Amounts, Language, Outcome, Reason } from '../../engine/answer.ts';
import type { Fact, Month, Person } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Rule } from '../../engine/policy.ts';
import { localShare } from '../../engine/program.ts';
import { quote } from '../../engine/quote.ts';
import { withTopUps } from '../../engine/top-up.ts';
import { alike } from './alike.ts';
import type { ListContext } from './context.ts';
import type { Told } from './facts.ts';
import type { Term } from './months.ts';

export type RowReason = { readonly code: string; readonly cite: string; readonly vi: string; readonly en: string };

/** One payment; the rows of a payment inside which the rule changes follow each other. */
export type RowPayment = Amounts & {
  readonly paidIn: Month;
  readonly from: Month;
  readonly months: number;
  readonly policy: string | null;
  readonly rule: string | null;
  /** The state's group of this payment. */
  readonly stateRule: string | null;
};

export type RowAnswer = {
  readonly outcome: Outcome;
  readonly from: Month;
  readonly months: number;
  readonly ruleset: string;
  /** The policy of the month, which has the rule. */
  readonly policy: string | null;
  readonly rule: string | null;
  readonly cite: string | null;
  readonly stateRule: string | null;
  readonly stateCite: string | null;
  /** Basis points of the premium (of the rural line in social insurance); null where not known. */
  readonly stateShare: number | null;
  readonly localShare: number | null;
  readonly total: Amounts;
  readonly payments: readonly RowPayment[];
  readonly localBudget: 'city' | 'commune' | null;
  readonly supportEndsIn: Month | null;
  /** Other rules of the city that held as well. */
  readonly also: readonly string[];
  /** Empty where the support is given. */
  readonly reasons: readonly RowReason[];
  readonly needs: readonly (Fact | 'lumpMonths')[];
  readonly warnings: readonly string[];
};

/** Answers kept for one group of a list: some two thousand months of birth, each a few hundred bytes. */
const REMEMBERED = 2_000;
const answered = new WeakMap<Person, Map<string, RowAnswer>>();

/** People of a group of whom nothing the law asks for differs get one answer, worked out once. */
export function answerRow(
  { person, common }: Pick<Told, 'person' | 'common'>,
  term: Term,
  list: ListContext,
): RowAnswer {
  const known = answered.get(common) ?? new Map<string, RowAnswer>();
  answered.set(common, known);
  const topUp = topUpFor(person, list);
  const same = alike(person, term, list.rulebook);
  const key = topUp === null ? same : `${same} ${topUp.hash}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const answer = askAnew(person, term, list);
  known.set(key, answer);
  return answer;
}

/** What the person's commune adds on the day the row is answered: accepting the row freezes it. */
function topUpFor({ commune }: Person, { topUps }: ListContext): Snapshot | null {
  return commune === null || commune === undefined ? null : (topUps?.get(commune) ?? null);
}

function askAnew(person: Person, term: Term, list: ListContext): RowAnswer {
  const { policy } = list.taking(term.from);
  const vi = ask(person, term, list, 'vi');
  const { answer } = vi;
  const rule = policy.rules.find(({ id }) => id === answer.rule?.id) ?? null;
  const { months, ...total } = answer.total;
  return {
    outcome: answer.outcome,
    from: term.from,
    months,
    ruleset: vi.ruleset,
    policy: vi.policy,
    rule: answer.rule?.id ?? null,
    cite: answer.rule?.cite ?? null,
    stateRule: answer.stateRule?.id ?? null,
    stateCite: answer.stateRule?.cite ?? null,
    stateShare: answer.stateRule?.share ?? null,
    localShare: localShareOf(rule, answer.stateRule?.id ?? null, term.from, list),
    total,
    payments: answer.installments.map(({ outcome: _outcome, ...payment }) => payment),
    localBudget: answer.localBudget,
    supportEndsIn: answer.supportEndsIn,
    also: answer.also.map(({ id }) => id),
    reasons: answer.outcome === 'eligible' ? [] : reasonsOf(answer.reasons, person, term, list),
    needs: answer.needs.map(({ fact }) => fact),
    warnings: [...new Set(answer.warnings.map(({ code }) => code))],
  };
}

function ask(person: Person, term: Term, list: ListContext, language: Language) {
  const { province, scheme, today, rulebook } = list;
  const { from, months, contribution } = term;
  const asked = {
    province,
    schemes: [scheme],
    from,
    months,
    policy: null,
    person,
    contribution,
    language,
    asOn: today,
  };
  const topUp = topUpFor(person, list);
  const plain = quote(asked, rulebook);
  const { schemes, policy } = topUp === null ? plain : withTopUps(plain, topUp.lines, asked, rulebook);
  const ruleset = rulesetWith(plain.ruleset, topUp);
  const answer = schemes[scheme];
  if (answer === undefined) throw new Error('a quote answers for the scheme it was asked for');
  return { answer, ruleset, policy };
}

/**
 * Of this list's own rules, and of whatever stands before all rules; why the city's other lists do not take somebody is
 * not asked here. The second language costs a second quote, so it is asked for only where there is something to say.
 */
function reasonsOf(vi: readonly Reason[], person: Person, term: Term, list: ListContext): readonly RowReason[] {
  const { policy, rules } = list.taking(term.from);
  const others = new Set(policy.rules.filter((rule) => !rules.includes(rule)).map(({ id }) => id));
  const isOurs = ({ code }: Reason) => !others.has(code.split('.')[0] ?? '');
  const kept = vi.some(isOurs) ? isOurs : () => true;
  if (vi.length === 0) return [];
  const en = ask(person, term, list, 'en').answer.reasons;
  return vi.flatMap((reason, at) => {
    const { code, cite, says } = reason;
    return kept(reason) ? [{ code, cite, vi: says, en: en[at]?.says ?? says }] : [];
  });
}

/** What the city adds, as the forms ask for it. */
function localShareOf(rule: Rule | null, stateRule: string | null, from: Month, list: ListContext): number | null {
  if (rule === null) return null;
  const state = list.rulebook.statePolicyAt(list.scheme, monthIndex(from));
  return localShare(rule, state?.groups.find(({ id }) => id === stateRule) ?? null);
}
