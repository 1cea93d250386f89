/**
 * When is paid, and what each covered month comes to. Policy, rates and price are those of the month of payment, for all
 * layers together. In health insurance each covered month is supported if its rule holds in that month; in social
 * insurance the group is that of the payment. Ends that are known in advance (a window, an age, the end of the
 * resolution's support, 120 months of the state's) count in both.
 */
import type { Outcome } from './answer.ts';
import { type Decision, type Judgement, judge, judgeAgain, standsUntil } from './decide.ts';
import type { Person, Scheme, SocialMethod } from './facts.ts';
import type { Known } from './known.ts';
import { monthIndex } from './month.ts';
import type { LocalLayer, Month } from './pay.ts';
import type { Policy } from './policy.ts';
import type { Prices } from './prices.ts';
import type { Program, Result } from './program.ts';
import type { Rulebook } from './rulebook.ts';
import { comesTo, isOnTerms, statePays } from './terms.ts';

/** Who asks, with every default of the contribution resolved. */
export type Case = {
  readonly scheme: Scheme;
  readonly province: string;
  /** The policy asked for instead of the one in force; 'vietnam' for the state alone. */
  readonly policy: Policy | 'vietnam' | null;
  readonly person: Person;
  /** The person's facts, read once. */
  readonly known: Known;
  readonly from: number;
  readonly months: number;
  /** Months one payment covers. */
  readonly step: number;
  readonly method: SocialMethod | null;
  /** Chosen monthly income before its bounds; null = the floor. */
  readonly income: number | null;
  readonly rank: number;
};

/** One covered month, decided and priced. */
export type Covered = {
  readonly paidIn: number;
  readonly month: number;
  readonly supported: Supported;
  /** Of the month of payment, and of the covered month: who is wholly paid by the state is priced anew. */
  readonly paid: Prices;
  readonly priced: Prices;
  readonly local: Policy | null;
  readonly layer: LocalLayer;
  /** The resolution's support has ended by this month. */
  readonly ended: boolean;
  readonly program: Program;
  readonly judgement: Judgement;
  /** The month in which time first changes what was judged. */
  readonly until: number;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly amounts: Month;
};

/** Every covered month of the case, payment by payment. */
export function coveredMonths(asked: Case, rulebook: Rulebook): readonly Covered[] {
  const covered: Covered[] = [];
  let supported = exactly(asked.person.monthsSupported ?? 0);
  let before: Covered | undefined;
  for (let start = 0; start < asked.months; start += asked.step) {
    const paidIn = asked.from + start;
    const length = Math.min(asked.step, asked.months - start);
    for (let at = 0; at < length; at++) {
      before = coveredMonth(asked, rulebook, { paidIn, month: paidIn + at, supported }, before);
      covered.push(before);
      supported = afterMonth(supported, before);
    }
  }
  return covered;
}

/** A month that counts towards the months in a life which the state supports. */
export function isStateSupported({ amounts }: Covered): boolean {
  return amounts.state !== null && amounts.state > 0;
}

/** Under every completion somebody else pays, or no part can be taken: nothing is due of the person or their budgets. */
export function owesNothingHere({ decision }: Covered): boolean {
  const results = decision.decided ? [decision.result] : decision.possible;
  return results.every((one) => one.kind === 'barred' || (one.kind === 'payer' && one.payer.payer !== 'state'));
}

/** Months of state support so far; a range where it is open whether a month counted. */
export type Supported = { readonly least: number; readonly most: number };

export function exactly(months: number): Supported {
  return { least: months, most: months };
}

/** An undecided month counts for certain when the state supports it under every completion. */
function afterMonth({ least, most }: Supported, { decision, amounts }: Covered): Supported {
  const counts = (result: Result) => amounts.state !== 0 && result.kind === 'pair' && result.group !== null;
  if (decision.decided) return counts(decision.result) ? { least: least + 1, most: most + 1 } : { least, most };
  const { possible } = decision;
  return { least: least + (possible.every(counts) ? 1 : 0), most: most + (possible.some(counts) ? 1 : 0) };
}

/** Which month is meant: paid when, covering which, after how many months of state support in this life. */
export type At = { readonly paidIn: number; readonly month: number; readonly supported: Supported };

/** One month; `before` is an earlier one of the same case: what was found for it is used again where it still holds. */
export function coveredMonth(asked: Case, rulebook: Rulebook, at: At, before?: Covered): Covered {
  const { paidIn, month, supported } = at;
  if (before && isAsBefore(before, asked, rulebook, at)) return { ...before, paidIn, month, supported };
  const local = before?.paidIn === paidIn ? before.local : localOf(asked, rulebook, paidIn);
  const layer = layerOf(asked, local);
  const ended = hasEnded(local, month);
  const { program, judgement, decision, until } = judgedIn(asked, rulebook, at, local, ended, before);
  const paid = before && paidIn < before.paid.until ? before.paid : rulebook.pricesAt(paidIn);
  const priced = before && month < before.priced.until ? before.priced : rulebook.pricesAt(month);
  const terms = { supported, paid, priced, layer, ended, program, decision };
  const { outcome, amounts } = before && isOnTerms(before, terms) ? before : comesTo(asked, terms);
  return {
    paidIn,
    month,
    supported,
    paid,
    priced,
    local,
    layer,
    ended,
    program,
    judgement,
    decision,
    until,
    outcome,
    amounts,
  };
}

/**
 * Whether nothing has changed since an earlier month, neither the law nor a price nor, with time, the person. Most months
 * are so, and what is known of them need not be put together again.
 */
function isAsBefore(before: Covered, asked: Case, rulebook: Rulebook, { paidIn, month, supported }: At): boolean {
  const { local, program, paid, priced, ended, until } = before;
  const isSamePayment = paidIn === before.paidIn;
  return (
    (isSamePayment || (!ended && paidIn < program.until && localOf(asked, rulebook, paidIn) === local)) &&
    (asked.scheme === 'health-insurance' ? month : paidIn) < until &&
    paidIn < paid.until &&
    month < priced.until &&
    hasEnded(local, month) === ended &&
    statePays(before) === statePays({ program, supported })
  );
}

function hasEnded(local: Policy | null, month: number): boolean {
  return local?.supportEnds ? month > endOf(local.supportEnds) : false;
}

const ends = new WeakMap<NonNullable<Policy['supportEnds']>, number>();

/** The last supported month, read once: it is asked for every month of every quote. */
function endOf(supportEnds: NonNullable<Policy['supportEnds']>): number {
  const known = ends.get(supportEnds);
  if (known !== undefined) return known;
  const month = monthIndex(supportEnds.month);
  ends.set(supportEnds, month);
  return month;
}

type Judged = Pick<Covered, 'program' | 'judgement' | 'decision' | 'until'>;

/** In health insurance each month is judged by itself; in social insurance the group is that of the payment. */
function judgedIn(
  asked: Case,
  rulebook: Rulebook,
  { paidIn, month }: At,
  local: Policy | null,
  ended: boolean,
  before: Covered | undefined,
): Judged {
  if (asked.scheme === 'health-insurance') return judged(asked, rulebook, paidIn, month, ended ? null : local, before);
  const isSamePayment = before?.paidIn === paidIn;
  const group = before && isSamePayment ? before : judged(asked, rulebook, paidIn, paidIn, local, before);
  return ended && !(isSamePayment && before?.ended) ? withoutRule(group, asked, rulebook, paidIn) : group;
}

/** What was judged for the month before still holds while the program is the same and time has changed nothing. */
function judged(
  asked: Case,
  rulebook: Rulebook,
  paidIn: number,
  month: number,
  local: Policy | null,
  before?: Covered,
): Judged {
  const isSameLaw = before !== undefined && before.program.local === local && paidIn < before.program.until;
  const program = isSameLaw ? before.program : rulebook.programFor(asked.scheme, local, paidIn, asked.method);
  const holds = isSameLaw && month < before.until;
  if (holds) return { program, judgement: before.judgement, decision: before.judgement.decision, until: before.until };
  const { known } = asked;
  const judgement = isSameLaw ? judgeAgain(program, before.judgement, known, month) : judge(program, known, month);
  return { program, judgement, decision: judgement.decision, until: standsUntil(program, known, month) };
}

/** The same state group, once the resolution's own support has ended. */
function withoutRule(
  { program, judgement, decision, until }: Judged,
  asked: Case,
  rulebook: Rulebook,
  paidIn: number,
): Judged {
  if (!decision.decided) return judged(asked, rulebook, paidIn, paidIn, null);
  const { result } = decision;
  if (result.kind !== 'pair' || !result.rule) return { program, judgement, decision, until };
  const { group } = result;
  const alone = program.results.find((one) => one.kind === 'pair' && one.group === group && !one.rule);
  return { program, judgement, decision: { decided: true, result: alone ?? program.unsupported }, until };
}

function localOf({ policy, province, scheme }: Case, rulebook: Rulebook, paidIn: number): Policy | null {
  if (policy === 'vietnam') return null;
  const local = policy ?? rulebook.policyAt(province, paidIn);
  return local?.schemes.includes(scheme) ? local : null;
}

function layerOf({ policy }: Case, local: Policy | null): LocalLayer {
  if (policy === 'vietnam') return 'none';
  return local ? 'in-force' : 'not-held';
}
