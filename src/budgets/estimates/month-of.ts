/**
 * What one month of a group comes to in another year: found again under the law and the price of the month in it that
 * answers to the one they paid in. Pure. An income above the floor stays what it was chosen to be, and is at least the new floor.
 */
import { monthlyAt } from '../../engine/amounts.ts';
import { atRate, roundHalfUp } from '../../engine/money.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Result } from '../../engine/program.ts';
import type { Rulebook } from '../../engine/rulebook.ts';
import { groupTold, isStateAlone, STATE_ALONE } from '../../rulebook/told-rule.ts';
import type { Group } from './population.ts';

export type MonthOf = {
  readonly due: number;
  readonly state: number;
  readonly local: number;
  readonly topUp: number;
  readonly basis: 'rule' | 'price';
};

type Pair = Extract<Result, { kind: 'pair' }>;
type Of = Pick<Group, 'scheme' | 'rule'>;

/** `paidBy` is the law the group was paid by; `rulebook` the one of the year that is asked for. */
export function amountsMonth(
  group: Group,
  province: string,
  year: number,
  rulebook: Rulebook,
  paidBy: Rulebook = rulebook,
): MonthOf {
  const at = monthIndex(`${year}-${group.paidFrom.slice(5)}`);
  const paid = monthIndex(group.paidFrom);
  const ratio = { of: baseAt(group, at, rulebook), to: baseAt(group, paid, paidBy) };
  const moved = (amount: number) =>
    group.months === 0 ? 0 : roundHalfUp(roundHalfUp(amount, group.months) * ratio.of, ratio.to);
  const topUp = moved(group.topUp);
  const now = pairOf(group, pairsAt(group, province, paid, paidBy), paid, paidBy);
  const next = now === null ? null : pairLike(now, group, province, at, rulebook);
  const month = next === null ? null : monthlyAt(next, group.scheme, at, true, rulebook);
  if (month === null || month.due === null || month.state === null || month.local === null) {
    const due = moved(group.due);
    const state = Math.min(moved(group.state), due);
    const local = Math.min(moved(group.local), due - state);
    return { due, state, local, topUp: Math.min(topUp, due - state - local), basis: 'price' };
  }
  const due = Math.max(month.due, chosenAbove(group, paid, paidBy));
  const { state, local } = month;
  return { due, state, local, topUp: Math.min(topUp, due - state - local), basis: 'rule' };
}

/** The full price of a month: what every share is of. */
function baseAt({ scheme }: Of, at: number, rulebook: Rulebook): number {
  const { ruralPovertyLine, socialRate, referenceLevel, healthRate } = rulebook.pricesAt(at);
  return scheme === 'health-insurance'
    ? atRate(referenceLevel.value ?? 0, healthRate.value ?? 0)
    : atRate(ruralPovertyLine.value ?? 0, socialRate.value ?? 0);
}

/** In social insurance, the premium on an income that was chosen above the floor; else nothing. */
function chosenAbove(group: Group, paid: number, rulebook: Rulebook): number {
  if (group.scheme === 'health-insurance' || group.months === 0) return 0;
  const monthly = roundHalfUp(group.due, group.months);
  return monthly > baseAt(group, paid, rulebook) ? monthly : 0;
}

/** The same in that year: with its rule, or without one that is not there any more; null where no text is held. */
function pairLike({ group, rule }: Pair, of: Group, province: string, at: number, rulebook: Rulebook): Result | null {
  const program = programOf(of.scheme, province, at, rulebook);
  if (rule !== null && program.local === null) return null;
  const pairs = program.results.filter(
    (result): result is Pair => result.kind === 'pair' && result.group?.id === group?.id,
  );
  const same = pairs.find((pair) => pair.rule?.id === rule?.id) ?? pairs.find((pair) => pair.rule === null);
  return same ?? program.unsupported;
}

function programOf(scheme: Group['scheme'], province: string, at: number, rulebook: Rulebook) {
  const local = rulebook.policyAt(province, at);
  return rulebook.programFor(scheme, local?.schemes.includes(scheme) ? local : null, at, null);
}

function pairsAt({ scheme, rule }: Of, province: string, at: number, rulebook: Rulebook): readonly Pair[] {
  return programOf(scheme, province, at, rulebook).results.filter((result): result is Pair => {
    if (result.kind !== 'pair') return false;
    if (!isStateAlone(rule)) return result.rule?.id === rule;
    const isOne = rule === STATE_ALONE || result.group?.id === groupTold(rule);
    return result.rule === null && result.group !== null && isOne;
  });
}

/** The one whose state share the payments show; without payments the first. */
function pairOf(group: Group, pairs: readonly Pair[], paid: number, rulebook: Rulebook): Pair | null {
  if (group.due === 0) return pairs[0] ?? null;
  const monthly = roundHalfUp(group.state, group.months);
  const away = (pair: Pair) => Math.abs((monthlyAt(pair, group.scheme, paid, true, rulebook).state ?? 0) - monthly);
  return pairs.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
