/**
 * The engine alone: one person, one month, both schemes, every reason with its clause, against the same policy written by
 * hand without reasons. Both must agree on every person before anything is timed.
 */
import { judge } from '../src/engine/decide.ts';
import { reasonsFor } from '../src/engine/explain.ts';
import type { Scheme } from '../src/engine/facts.ts';
import { ruleOf, stateRuleIdOf } from '../src/engine/installments.ts';
import { type Known, knownOf } from '../src/engine/known.ts';
import { monthIndex } from '../src/engine/month.ts';
import { type Case, coveredMonth, exactly } from '../src/engine/payments.ts';
import type { Program, Result } from '../src/engine/program.ts';
import { rulebook } from '../test/support/rulebook.ts';
import { bothByHand } from './hand-written.ts';
import type { Payment } from './hand-written-person.ts';
import { type Contender, over } from './measure.ts';
import type { Asked } from './people.ts';

const policy = rulebook.policyById('hanoi/2026-07');
const month = monthIndex('2026-07');
const social = rulebook.programFor('social-insurance', policy, month, 'monthly');
const health = rulebook.programFor('health-insurance', policy, month, null);

/** Judge, decide and explain: what a decision is, before any amount. */
function decideBoth({ person, month }: Asked): number {
  const known = knownOf(person);
  return explained(social, known, month) + explained(health, known, month);
}

function explained(program: Program, known: Known, month: number): number {
  const judgement = judge(program, known, month);
  const { decision } = judgement;
  if (!decision.decided) throw new Error('everybody here is known');
  const { result } = decision;
  return reasonsFor(program, judgement, result, outcomeOf(result), 'vi', rulebook.citeText).length;
}

function outcomeOf(result: Result) {
  const supported = result.kind === 'pair' && result.rule !== null;
  return supported ? 'eligible' : 'refused';
}

function caseOf({ person, contribution, month }: Asked, known: Known, scheme: Scheme): Case {
  const isSocial = scheme === 'social-insurance';
  return {
    scheme,
    province: '01',
    policy: null,
    person,
    known,
    from: month,
    months: 1,
    step: 1,
    method: isSocial ? 'monthly' : null,
    income: contribution.monthlyIncome ?? null,
    rank: contribution.householdRank ?? 1,
  };
}

/** The same with every payer's amount, as a quote asks for it. */
function payBoth(asked: Asked): number {
  let sum = 0;
  const known = knownOf(asked.person);
  for (const scheme of ['social-insurance', 'health-insurance'] as const) {
    const at = { paidIn: asked.month, month: asked.month, supported: exactly(asked.person.monthsSupported ?? 0) };
    const covered = coveredMonth(caseOf(asked, known, scheme), rulebook, at);
    const { program, judgement, decision, amounts } = covered;
    const result = decision.decided ? decision.result : null;
    sum +=
      (amounts.local ?? 0) + reasonsFor(program, judgement, result, covered.outcome, 'vi', rulebook.citeText).length;
  }
  return sum;
}

function byHand({ person, contribution, month }: Asked): number {
  const { social, health } = bothByHand(person, contribution, month);
  return (social.local ?? 0) + (health.local ?? 0);
}

export function engineContenders(people: readonly Asked[]): readonly Contender[] {
  return [
    over('by hand', people, byHand),
    over('engine', people, payBoth),
    over('engine, no amounts', people, decideBoth),
  ];
}

/** Every disagreement of the engine with the hand-written function, as a line; empty when they agree. */
export function disagreements(people: readonly Asked[]): readonly string[] {
  return people.flatMap((asked) => {
    const { person, contribution, month } = asked;
    const at = { paidIn: month, month, supported: exactly(person.monthsSupported ?? 0) };
    const hand = bothByHand(person, contribution, month);
    return [
      difference(asked, viewOf(asked, 'social-insurance', at), hand.social),
      difference(asked, viewOf(asked, 'health-insurance', at), hand.health),
    ].flatMap((line) => line ?? []);
  });
}

function viewOf(asked: Asked, scheme: Scheme, at: Parameters<typeof coveredMonth>[2]): Payment {
  const covered = coveredMonth(caseOf(asked, knownOf(asked.person), scheme), rulebook, at);
  const { due, state, local, participant } = covered.amounts;
  return { rule: ruleOf(covered)?.id ?? null, stateRule: stateRuleIdOf(covered), due, state, local, participant };
}

function difference({ person }: Asked, engine: Payment, hand: Payment): string | null {
  const keys = ['rule', 'stateRule', 'due', 'state', 'local', 'participant'] as const;
  const differing = keys.filter((key) => engine[key] !== hand[key]);
  if (differing.length === 0) return null;
  return `${JSON.stringify({ engine, hand })} of ${JSON.stringify(person)}`;
}
