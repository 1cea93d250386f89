/**
 * Of a lump paid for years ahead, what is left of it when somebody leaves (NĐ 159/2025/NĐ-CP, Điều 8): what the remaining
 * months were discounted to, less the supports of those months. Never guessed: null where the lump was none of these.
 */
import type { Amounts } from './answer.ts';
import type { Month } from './facts.ts';
import { monthIndex } from './month.ts';
import { aheadDue } from './pay.ts';
import type { Rulebook } from './rulebook.ts';
import { incomeWithin } from './terms.ts';

/** One payment for some months. */
export type Paid = Amounts & { readonly paidIn: Month; readonly from: Month; readonly months: number };

/** Whether a month of it has a price of its own: then nothing of it is a lump. */
export function isByTheMonth({ months, due, state, local, communeTopUp, sponsor, participant }: Paid): boolean {
  return [due, state, local, communeTopUp, sponsor, participant].every((part) => part !== null && part % months === 0);
}

/** From the month `leaving` on; also null where a support does not divide by its months. */
export function leftOfLump(
  { paidIn, from, months, due, state, local, communeTopUp, sponsor, participant }: Paid,
  income: number | null,
  leaving: Month,
  rulebook: Rulebook,
): number | null {
  const prices = rulebook.pricesAt(monthIndex(paidIn));
  const { socialRate, fundMonthlyRate } = prices;
  if (socialRate.value === null || fundMonthlyRate.value === null || due === null || participant === null) return null;
  const [rate, fundRate, counted] = [socialRate.value, fundMonthlyRate.value, incomeWithin(income, prices)];
  if (aheadDue(counted, rate, months, fundRate) !== due) return null;
  const used = Math.max(0, monthIndex(leaving) - monthIndex(from));
  let supports = 0;
  for (const part of [state, local, communeTopUp, sponsor]) {
    if (part === null || part % months !== 0) return null;
    supports += (part / months) * (months - used);
  }
  const left = due - aheadDue(counted, rate, used, fundRate) - supports;
  return left > 0 && left <= participant ? left : null;
}
