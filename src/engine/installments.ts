/** Covered months put together into payments: rows, their totals, and the two lump sums of social insurance. */
import type { Installment, Total } from './answer.ts';
import { sumOrNull } from './money.ts';
import { monthOf } from './month.ts';
import { aheadDue, type Month, missingDue } from './pay.ts';
import type { Case, Covered } from './payments.ts';
import type { Payer, Rule, StateGroup } from './policy.ts';
import type { Result } from './program.ts';
import type { Rulebook } from './rulebook.ts';
import { incomeWithin } from './terms.ts';

/** The local rule of a month; null where there is none, or where it still depends on something. */
export function ruleOf({ decision }: Covered): Rule | null {
  if (decision.decided) return localRule(decision.result);
  const [first, ...others] = decision.possible.map(localRule);
  return first && others.every((rule) => rule === first) ? first : null;
}

/** The state's group, or the ground on which somebody else pays, by the same measure. */
export function stateSourceOf({ decision }: Covered): StateGroup | Payer | null {
  if (decision.decided) return stateSource(decision.result);
  const [first, ...others] = decision.possible.map(stateSource);
  return first && others.every((source) => source === first) ? first : null;
}

export function stateRuleIdOf(covered: Covered): string | null {
  return stateSourceOf(covered)?.id ?? null;
}

function localRule(result: Result): Rule | null {
  return result.kind === 'pair' ? result.rule : null;
}

function stateSource(result: Result): StateGroup | Payer | null {
  if (result.kind === 'payer') return result.payer;
  return result.kind === 'pair' ? result.group : null;
}

/** One row a payment, or more where something changes inside it. */
export function installmentsOf(covered: readonly Covered[], asked: Case, rulebook: Rulebook): readonly Installment[] {
  if (asked.method === 'ahead' || asked.method === 'missing') return [lumpRow(covered, asked, rulebook)];
  const rows: Installment[] = [];
  let first: Covered | null = null;
  let last: Covered | null = null;
  let months = 0;
  for (const month of covered) {
    if (first && last && !belongsTo(last, month)) {
      rows.push(rowOf(first, months, rulebook));
      first = null;
    }
    months = first ? months + 1 : 1;
    first ??= month;
    last = month;
  }
  return first ? [...rows, rowOf(first, months, rulebook)] : rows;
}

function belongsTo(last: Covered, next: Covered): boolean {
  return (
    last.paidIn === next.paidIn &&
    last.outcome === next.outcome &&
    sameMonth(last.amounts, next.amounts) &&
    (last.decision === next.decision || (ruleOf(last) === ruleOf(next) && stateRuleIdOf(last) === stateRuleIdOf(next)))
  );
}

function sameMonth(one: Month, other: Month): boolean {
  return (
    one.due === other.due &&
    one.state === other.state &&
    one.local === other.local &&
    one.participant === other.participant
  );
}

/** The months of a row all come to what its first does. */
function rowOf(first: Covered, months: number, rulebook: Rulebook): Installment {
  const times = (amount: number | null) => (amount === null ? null : amount * months);
  const { due, state, local, participant } = first.amounts;
  const amounts = { due: times(due), state: times(state), local: times(local), participant: times(participant) };
  return installment(first, months, amounts, rulebook);
}

/**
 * Written out in one piece, because every quote has a dozen. No commune top-up and no sponsor is published yet: both pay
 * nothing, and the parts still add up.
 */
function installment(first: Covered, months: number, amounts: Month, rulebook: Rulebook): Installment {
  const { due, state, local, participant } = amounts;
  return {
    paidIn: monthOf(first.paidIn),
    from: monthOf(first.month),
    policy: first.local ? rulebook.nameOf(first.local) : null,
    rule: ruleOf(first)?.id ?? null,
    stateRule: stateRuleIdOf(first),
    outcome: first.outcome,
    months,
    due,
    state,
    local,
    communeTopUp: 0,
    sponsor: 0,
    participant,
  };
}

/** One payment for all months: the due is rounded once, the supports are monthly shares, never above the due. */
function lumpRow(covered: readonly Covered[], asked: Case, rulebook: Rulebook): Installment {
  const first = covered[0];
  if (!first) throw new Error('a lump covers at least one month');
  const due = lumpDue(covered, asked, rulebook);
  const state = atMost(sumOrNull(covered.map(({ amounts }) => amounts.state)), due);
  const local = atMost(
    sumOrNull(covered.map(({ amounts }) => amounts.local)),
    due === null ? null : due - (state ?? 0),
  );
  const participant = due === null || state === null || local === null ? null : due - state - local;
  return installment(first, covered.length, { due, state, local, participant }, rulebook);
}

function lumpDue(covered: readonly Covered[], asked: Case, rulebook: Rulebook): number | null {
  const prices = rulebook.pricesAt(asked.from);
  const rate = prices.socialRate.value;
  const fundRate = prices.fundMonthlyRate.value;
  // Somebody who cannot take part owes nothing that could be said.
  if (rate === null || fundRate === null || covered.some(({ amounts }) => amounts.due === null)) return null;
  const income = incomeWithin(asked.income, prices);
  const lump = asked.method === 'ahead' ? aheadDue : missingDue;
  return lump(income, rate, covered.length, fundRate);
}

function atMost(amount: number | null, limit: number | null): number | null {
  return amount === null || limit === null ? amount : Math.min(amount, limit);
}

const NOTHING: Total = { months: 0, due: 0, state: 0, local: 0, communeTopUp: 0, sponsor: 0, participant: 0 };

export function totalOf(rows: readonly Installment[]): Total {
  return rows.reduce<Total>(added, NOTHING);
}

/** A figure that one row does not know, the total does not know either. */
function added(total: Total, row: Installment): Total {
  return {
    months: total.months + row.months,
    due: plus(total.due, row.due),
    state: plus(total.state, row.state),
    local: plus(total.local, row.local),
    communeTopUp: plus(total.communeTopUp, row.communeTopUp),
    sponsor: plus(total.sponsor, row.sponsor),
    participant: plus(total.participant, row.participant),
  };
}

function plus(sum: number | null, amount: number | null): number | null {
  return sum === null || amount === null ? null : sum + amount;
}
