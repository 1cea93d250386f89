/**
 * A question answered: for each scheme the outcome of the first payment, the rules that carry it, every reason with its
 * clause, the payments to the đồng, what is coming, and who lists the person by when. The contract of design section 4.
 *
 * Pure: the same question and rulebook give the same bytes, here and in a browser.
 */
import type {
  Answer,
  Installment,
  ListingView,
  Need,
  Question,
  Reason,
  RuleView,
  SchemeAnswer,
  StateRuleView,
} from './answer.ts';
import { anyHolds } from './decide.ts';
import { hasPartner, reasonsFor } from './explain.ts';
import type { Contribution, Fact, Scheme } from './facts.ts';
import { installmentsOf, ruleOf, stateSourceOf, totalOf } from './installments.ts';
import { knownOf } from './known.ts';
import { listingFor } from './listed.ts';
import { monthIndex } from './month.ts';
import { outlookOf } from './outlook.ts';
import { type Case, type Covered, coveredMonths, owesNothingHere } from './payments.ts';
import type { Policy, Rule, StateGroup } from './policy.ts';
import { QUESTIONS } from './question-words.ts';
import type { Rulebook } from './rulebook.ts';
import { textOf } from './text.ts';
import { YES } from './truths.ts';
import { warningsOf } from './warnings.ts';

const STEP = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 } as const;

export function quote(question: Question, rulebook: Rulebook): Answer {
  const policy = policyOf(question, rulebook);
  const schemes: { [S in Scheme]?: SchemeAnswer } = {};
  const known = knownOf(question.person);
  for (const scheme of question.schemes) {
    schemes[scheme] = schemeAnswer(question, caseOf(question, scheme, policy, known), rulebook);
  }
  return { ...frameOf(question, rulebook), schemes };
}

/** What an answer says of itself before any person is looked at. */
export function frameOf(
  question: Omit<Question, 'person' | 'contribution'>,
  rulebook: Rulebook,
): Omit<Answer, 'schemes'> {
  const { province, from, months } = question;
  const policy = policyOf(question, rulebook);
  const month = monthIndex(from);
  const inForce = policy === 'vietnam' ? null : (policy ?? rulebook.policyAt(province, month));
  const state = rulebook.statePolicyAt(question.schemes[0] ?? 'social-insurance', month);
  return {
    province,
    from,
    months,
    policy: policy === 'vietnam' ? 'vietnam' : (inForce?.id ?? null),
    ruleset: rulebook.rulesetOf(province),
    checkedOn: inForce?.checkedOn ?? state?.checkedOn ?? null,
  };
}

/** The policy asked for, or null for the one in force. An unknown id is the caller's to refuse before. */
export function policyOf({ policy }: Pick<Question, 'policy'>, rulebook: Rulebook): Policy | 'vietnam' | null {
  if (policy === null || policy === undefined) return null;
  return policy === 'vietnam' ? 'vietnam' : rulebook.policyById(policy);
}

export function caseOf(
  question: Question,
  scheme: Scheme,
  policy: Policy | 'vietnam' | null,
  known = knownOf(question.person),
): Case {
  const { person, contribution } = question;
  const method = contribution?.method ?? 'monthly';
  const social = scheme === 'social-insurance';
  const lump = social && (method === 'ahead' || method === 'missing') ? (contribution?.lumpMonths ?? 1) : null;
  return {
    scheme,
    province: question.province,
    policy,
    person,
    known,
    from: monthIndex(question.from),
    months: lump ?? question.months,
    step: lump ?? stepOf(scheme, contribution),
    method: social ? method : null,
    income: contribution?.monthlyIncome ?? null,
    rank: contribution?.householdRank ?? 1,
  };
}

function stepOf(scheme: Scheme, contribution: Contribution | null | undefined): number {
  if (scheme === 'health-insurance') return STEP[contribution?.healthMethod ?? 'annual'];
  const method = contribution?.method ?? 'monthly';
  return method === 'ahead' || method === 'missing' ? 1 : STEP[method];
}

function schemeAnswer(question: Question, asked: Case, rulebook: Rulebook): SchemeAnswer {
  const { language } = question;
  const { scheme } = asked;
  const covered = coveredMonths(asked, rulebook);
  const first = covered[0];
  if (!first) throw new Error('a quote covers at least one month');
  const installments = lumpUnknown(question, asked)
    ? installmentsOf(covered, asked, rulebook).map(unknownRow)
    : installmentsOf(covered, asked, rulebook);
  const paid = installments[0];
  if (!paid) throw new Error('a quote has at least one payment');
  const needs = needsOf(covered, question, asked);
  const rule = ruleOf(first);
  const stateRule = stateRuleView(first, question, rulebook);
  const chosen = rule ? ruleView(rule, question, rulebook) : null;
  return {
    outcome: paid.outcome,
    rule: chosen,
    stateRule,
    also: alsoOf(first, rule, question, rulebook),
    reasons: reasonsOf(first, question, rulebook),
    needs,
    installments,
    total: totalOf(installments),
    localBudget: rule?.budget ?? null,
    ...outlookOf(first, asked, rulebook, language),
    listing: rule && first.local ? listingOf(rule, first.local, question, rulebook) : null,
    text: textOf({
      scheme,
      outcome: paid.outcome,
      rule: chosen,
      stateRule,
      needs,
      first: owesNothingHere(first) ? null : paid,
    }),
    warnings: warningsOf(question, asked, covered, rulebook),
  };
}

/** A lump sum for nobody knows how many months: nothing can be said of its amounts. */
function lumpUnknown({ contribution }: Question, { method }: Case): boolean {
  return (method === 'ahead' || method === 'missing') && (contribution?.lumpMonths ?? null) === null;
}

function unknownRow(row: Installment): Installment {
  const outcome = row.outcome === 'eligible' ? 'undetermined' : row.outcome;
  return { ...row, outcome, due: null, state: null, local: null, participant: null };
}

/** The unknown facts of all months, the most telling of the first month first. */
function needsOf(covered: readonly Covered[], question: Question, asked: Case): readonly Need[] {
  const facts = new Set<Fact | 'lumpMonths'>();
  if (lumpUnknown(question, asked)) facts.add('lumpMonths');
  for (const { decision } of covered) {
    if (!decision.decided) for (const fact of decision.needs) facts.add(fact);
  }
  return [...facts].map((fact) => ({ fact, question: QUESTIONS[fact][question.language] }));
}

function ruleView({ id, cite, text, says, share, kind }: Rule, { language }: Question, rulebook: Rulebook): RuleView {
  return { id, cite: rulebook.citeText(cite), text, says: says[language], share, kind };
}

function stateRuleView(first: Covered, { language }: Question, rulebook: Rulebook): StateRuleView | null {
  const source = stateSourceOf(first);
  if (!source) return null;
  const share = 'share' in source ? source.share : source.payer === 'state' ? 10_000 : 0;
  return { id: source.id, cite: rulebook.citeText(source.cite), text: source.text, says: source.says[language], share };
}

/** Once the resolution's own support has ended, that is the reason, whatever the person is. */
function reasonsOf(first: Covered, { language }: Question, rulebook: Rulebook): readonly Reason[] {
  const { program, judgement, decision, outcome, ended, local } = first;
  if (ended && local?.supportEnds) {
    const { cite, says } = local.supportEnds;
    return [{ code: 'support-ended', cite: rulebook.citeText(cite), says: says[language] }];
  }
  const result = decision.decided ? decision.result : null;
  return reasonsFor(program, judgement, result, outcome, language, rulebook.citeText);
}

/** Rules of the city that held as well: one person takes one group, but should know of the others. */
function alsoOf(
  { program, judgement, decision, ended }: Covered,
  chosen: Rule | null,
  { language }: Question,
  rulebook: Rulebook,
): SchemeAnswer['also'] {
  if (!decision.decided || decision.result.kind !== 'pair' || ended || program.excluded) return [];
  const { truths } = judgement;
  const { group } = decision.result;
  if (program.scopes.some(({ alternatives }) => anyHolds(alternatives, truths) !== YES)) return [];
  return program.rules
    .filter(({ source, alternatives }) => source !== chosen && anyHolds(alternatives, truths) === YES)
    .filter(({ source }) => hasPartner(program, source, truths) && !isForTheOthers(source, group))
    .map(({ source }) => ({ id: source.id, cite: rulebook.citeText(source.cite), says: source.says[language] }));
}

/** "Every other participant": a rule that asks for nothing but its state group is not held by who is in another one. */
function isForTheOthers({ when, on }: Rule, group: StateGroup | null): boolean {
  return when.length === 0 && on !== 'any' && on.length > 0 && !on.some((id) => id === group?.id);
}

function listingOf(
  rule: Rule,
  local: Policy,
  { language, asOn, person }: Question,
  rulebook: Rulebook,
): ListingView | null {
  const listing = listingFor(rule, person, local);
  if (!listing) return null;
  const deadline = local.deadlines.find(({ id }) => id === listing.deadline) ?? null;
  return {
    by: listing.by,
    form: listing.form,
    papers: listing.papers.map((paper) => paper[language]),
    confirmedBy: listing.confirmedBy,
    approvedBy: listing.approvedBy,
    lastDay: deadline ? rulebook.nextLastDay(deadline, asOn) : null,
    words: deadline?.words ?? null,
    cite: rulebook.citeText(listing.cite),
  };
}
