/**
 * An accepted row as the ledger takes it: what was answered when it came in, frozen as a coverage with its payments and
 * postings; or the gap it leaves, with a code. Pure: nothing is quoted anew, and nothing that is not known is guessed.
 */
import type { Month, Scheme } from '../engine/facts.ts';
import type { Counted } from '../engine/policy.ts';
import { SECRET, STATE_ALONE } from '../engine/told-rule.ts';
import { type Payment, type PostingSet, setsOf } from './sets.ts';
import { type Answer, carriedBy, tellingOf, toldAs } from './told.ts';

export const GAPS = [
  'not-decided',
  'amount-unknown',
  'state-pays',
  'commune-unknown',
  'month-unknown',
  'nothing-to-end',
  'ended-already',
] as const;
export type Gap = (typeof GAPS)[number];

export type Coverage = {
  readonly scheme: Scheme;
  readonly rule: string;
  readonly policy: string | null;
  readonly ruleset: string;
  readonly counted: Counted['when'];
  readonly localHolder: string | null;
  /** Who owes what the commune adds; null where it adds nothing. */
  readonly topUpHolder: string | null;
  /** And what a sponsor pays, where one does (src/budgets/sponsors). */
  readonly sponsorHolder: string | null;
  readonly payments: readonly Payment[];
  readonly sets: readonly PostingSet[];
};

export function coverageOf(answer: Answer | null, scheme: Scheme, commune: string | null): Coverage | Gap {
  if (answer === null || answer.outcome !== 'eligible') return 'not-decided';
  const carried = carriedBy(answer, scheme);
  const counted = carried.rules[0]?.counted?.when ?? carried.groups[0]?.counted.when;
  if (counted === undefined) return 'not-decided';
  const { isSecret, localHolder } = tellingOf(carried, commune);
  if (localHolder === 'unknown') return 'commune-unknown';
  const payments: Payment[] = [];
  for (const paid of answer.payments) {
    const payment = paymentOf(paid, isSecret ? SECRET : toldAs(paid));
    if (payment === null) return 'amount-unknown';
    if (isWhollyByState(payment, scheme)) return 'state-pays';
    payments.push(payment);
  }
  const isToppedUp = payments.some(({ topUp }) => topUp > 0);
  if (isToppedUp && commune === null) return 'commune-unknown';
  return {
    scheme,
    rule: isSecret ? SECRET : (answer.rule ?? payments[0]?.rule ?? STATE_ALONE),
    policy: answer.payments[0]?.policy ?? null,
    ruleset: answer.ruleset,
    counted,
    localHolder,
    topUpHolder: isToppedUp ? `commune:${commune}` : null,
    sponsorHolder: null,
    payments,
    sets: setsOf(payments, counted),
  };
}

type Paid = Answer['payments'][number];

/** Null where a figure is not known. */
function paymentOf(paid: Paid, rule: string): Payment | null {
  const { due, state, local, communeTopUp: topUp, sponsor, participant } = paid;
  if (due === null || state === null || local === null || participant === null) return null;
  if (topUp === null || sponsor === null) return null;
  const { paidIn, from: month, months, policy } = paid;
  return { paidIn, month, months, policy, rule, due, state, local, topUp, sponsor, participant };
}

/**
 * NĐ 188/2025/NĐ-CP, Điều 8 khoản 1 prices such months anew whenever the price changes, and their money goes another way
 * (Điều 7 khoản 1 to 3). No form of a list can say it of anybody who is supported as well: the books hold none of it.
 */
function isWhollyByState({ state, due }: Payment, scheme: Scheme): boolean {
  return scheme === 'health-insurance' && due > 0 && state === due;
}

/** The first month that is not covered any more, within those that are; null where all of them have passed. */
export function endWithin(from: Month, first: Month, last: Month): Month | null {
  if (from > last) return null;
  return from < first ? first : from;
}
