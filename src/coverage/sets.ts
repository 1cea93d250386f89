/**
 * The money of a coverage laid out as the ledger has it: one set of what each payer owes for each quarter it counts in. Pure.
 * Nothing is rounded here: the engine gives months that are all alike within a payment, and where they are not, that is a
 * fault and never shared out.
 */
import type { Month } from '../engine/facts.ts';
import { monthIndex, monthOf } from '../engine/month.ts';
import type { Counted } from '../engine/policy.ts';

export const PAYERS = ['state', 'local', 'topUp', 'sponsor', 'participant'] as const;
export type PaidBy = (typeof PAYERS)[number];

/** Whole đồng. */
export type Parts = Readonly<Record<PaidBy, number>>;

export type Payment = Parts & {
  readonly paidIn: Month;
  readonly month: Month;
  readonly months: number;
  /** With its revision. */
  readonly policy: string | null;
  /** As it may be told. */
  readonly rule: string;
  readonly due: number;
};

/** `2026-Q1`. */
export type Period = string;

export type PostingSet = Parts & {
  readonly belongsTo: Period;
  readonly month: Month;
  readonly months: number;
  readonly rule: string;
};

export function periodOf(month: Month): Period {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

export function setsOf(payments: readonly Payment[], counted: Counted['when']): readonly PostingSet[] {
  return payments.flatMap((payment) => (counted === 'paid' ? [wholeOf(payment)] : quartersOf(payment)));
}

function wholeOf(payment: Payment): PostingSet {
  const { paidIn, month, months, rule } = payment;
  return { belongsTo: periodOf(paidIn), month, months, rule, ...partsOf(payment) };
}

function quartersOf(payment: Payment): readonly PostingSet[] {
  const { month, months, rule } = payment;
  const first = monthIndex(month);
  const sets: PostingSet[] = [];
  for (let at = 0; at < months; ) {
    const left = QUARTER - ((first + at) % QUARTER);
    const count = Math.min(left, months - at);
    const from = monthOf(first + at);
    sets.push({ belongsTo: periodOf(from), month: from, months: count, rule, ...shareOf(payment, months, count) });
    at += count;
  }
  return sets;
}

const QUARTER = 3;

/** Of a payment, what falls to some of its months. */
function shareOf(parts: Parts, months: number, count: number): Parts {
  const share = (amount: number) => {
    if (amount % months !== 0) throw new Error('a month of a payment is a whole number of đồng');
    return (amount / months) * count;
  };
  const { state, local, topUp, sponsor, participant } = parts;
  return {
    state: share(state),
    local: share(local),
    topUp: share(topUp),
    sponsor: share(sponsor),
    participant: share(participant),
  };
}

function partsOf({ state, local, topUp, sponsor, participant }: Parts): Parts {
  return { state, local, topUp, sponsor, participant };
}
