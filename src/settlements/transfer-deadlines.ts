/**
 * How a deadline of transfers is read, in one place: whether a text names a day, whose money it binds, which quarters it is
 * about. Pure; a text that says less than this asks is never read as saying it.
 */
import { SCHEMES, type Scheme } from '../engine/facts.ts';
import type { Deadline } from '../engine/policy.ts';
import { quartersOf } from './periods.ts';

/** What is owed under a deadline. No text binds sponsors: theirs is owed under none. */
export type Owed = {
  readonly schemes: readonly Scheme[];
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** Also what communes owe. */
  readonly communes: boolean;
};

/**
 * Of one time it falls due; null where no day is named: a quarter in which money is to be transferred "each quarter" is late
 * for nobody on its last day, before it can even be summed up.
 */
export function owedUnder(deadline: Deadline, province: string | null, period: string): Owed | null {
  const quarters = quartersOf(period);
  if (deadline.kind !== 'transfer' || deadline.limit === 'within' || quarters === null) return null;
  const [firstPeriod, lastPeriod] = quarters;
  return { schemes: deadline.schemes ?? SCHEMES, firstPeriod, lastPeriod, communes: bindsCommunes(province) };
}

/**
 * A city's plan binds its own departments, which pay for the state and the city; the state's decree, which is of no province,
 * binds every public budget ("theo phân cấp", NĐ 188/2025 Điều 7 khoản 10).
 */
function bindsCommunes(province: string | null): boolean {
  return province === null;
}

/** Whether what a holder owes for a quarter is among it. */
export function isOwedUnder(
  owed: Owed,
  { holder, scheme, period }: { readonly holder: string; readonly scheme: Scheme; readonly period: string },
): boolean {
  if (holder.startsWith('sponsor:') || (holder.startsWith('commune:') && !owed.communes)) return false;
  return owed.schemes.includes(scheme) && owed.firstPeriod <= period && period <= owed.lastPeriod;
}
