/**
 * What one month of people who were paid for comes to in another year: found again under the law and the price of the
 * month in it that answers to the one they paid in. An income above the floor stays what it was chosen to be, and is at least
 * the new floor.
 */
import { monthlyAt } from './amounts.ts';
import { type Month, SCHEMES, type Scheme } from './facts.ts';
import { atRate, roundHalfUp } from './money.ts';
import { monthIndex } from './month.ts';
import type { Result } from './program.ts';
import type { Rulebook } from './rulebook.ts';
import { groupTold, isStateAlone, STATE_ALONE } from './told-rule.ts';

/** Months of one rule and commune that cost the same and were paid in one stretch of a year, and what was paid for them. */
export type PaidGroup = {
  readonly scheme: Scheme;
  /** Null for a sensitive rule, which stands for the province. */
  readonly commune: string | null;
  /** Of the city; 'state-…' where the state alone pays, 'sensitive' where it is not told. */
  readonly rule: string;
  readonly policy: string | null;
  /** Whether the local part is the holder's. */
  readonly owesLocal: boolean;
  /** The month that the stretch of payment begins with (stretchesOf). */
  readonly paidFrom: Month;
  /** Of the rule in the commune, each once: also those who paid in other stretches, or at other prices. */
  readonly people: number;
  readonly months: number;
  readonly due: number;
  readonly state: number;
  readonly local: number;
  readonly topUp: number;
  readonly sponsor: number;
  readonly participant: number;
};

export type PricedMonth = {
  readonly due: number;
  readonly state: number;
  readonly local: number;
  readonly topUp: number;
  readonly basis: 'rule' | 'price';
};

type Pair = Extract<Result, { kind: 'pair' }>;
type Of = Pick<PaidGroup, 'scheme' | 'rule'>;

/**
 * The months with which the stretches of a year begin, `01` first: a stretch ends where a price or a rule changes, in the
 * year that was paid or in the one that is asked for, which follows it.
 */
export function stretchesOf(province: string, year: number, rulebook: Rulebook): readonly string[] {
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const turns = (at: number) =>
    rulebook.pricesAt(at - 1).until === at ||
    rulebook.policyAt(province, at - 1) !== rulebook.policyAt(province, at) ||
    SCHEMES.some((scheme) => rulebook.statePolicyAt(scheme, at - 1) !== rulebook.statePolicyAt(scheme, at));
  return months.filter(
    (month) => month === '01' || [year - 1, year].some((one) => turns(monthIndex(`${one}-${month}`))),
  );
}

/** `paidBy` is the law the group was paid by; `rulebook` the one of the year that is asked for. */
export function monthInYear(
  group: PaidGroup,
  province: string,
  year: number,
  rulebook: Rulebook,
  paidBy: Rulebook = rulebook,
): PricedMonth {
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
function chosenAbove(group: PaidGroup, paid: number, rulebook: Rulebook): number {
  if (group.scheme === 'health-insurance' || group.months === 0) return 0;
  const monthly = roundHalfUp(group.due, group.months);
  return monthly > baseAt(group, paid, rulebook) ? monthly : 0;
}

/** The same in that year: with its rule, or without one that is not there any more; null where no text is held. */
function pairLike(
  { group, rule }: Pair,
  of: PaidGroup,
  province: string,
  at: number,
  rulebook: Rulebook,
): Result | null {
  const program = programOf(of.scheme, province, at, rulebook);
  if (rule !== null && program.local === null) return null;
  const pairs = program.results.filter(
    (result): result is Pair => result.kind === 'pair' && result.group?.id === group?.id,
  );
  const same = pairs.find((pair) => pair.rule?.id === rule?.id) ?? pairs.find((pair) => pair.rule === null);
  return same ?? program.unsupported;
}

function programOf(scheme: Scheme, province: string, at: number, rulebook: Rulebook) {
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
function pairOf(group: PaidGroup, pairs: readonly Pair[], paid: number, rulebook: Rulebook): Pair | null {
  if (group.due === 0) return pairs[0] ?? null;
  const monthly = roundHalfUp(group.state, group.months);
  const away = (pair: Pair) => Math.abs((monthlyAt(pair, group.scheme, paid, true, rulebook).state ?? 0) - monthly);
  return pairs.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
