/**
 * What may be told of people to everybody: counts of ten and more, rounded to five; money rounded to what five people may
 * bring in a year, so that no price gives back the count that was hidden. Pure; the database rounds by these numbers and
 * keeps nothing else (migrations/0021-statistics.sql).
 */
import type { Day, Month, Scheme } from '../engine/facts.ts';
import { atRate } from '../engine/money.ts';
import { addMonths, lastDayOf } from '../engine/month.ts';
import type { Prices } from '../engine/prices.ts';

/** A count below it is not told, unless it is nobody. */
export const MINIMUM_CELL = 10;
export const PEOPLE_STEP = 5;

/** A month is told once it is over: asked day after day, a running one would tell who came on each day. */
export function lastMonthTold(today: Day): Month {
  return addMonths(today.slice(0, 7), -1);
}

/** The last day that is told of days up to one. */
export function lastDayTold(until: Day, today: Day): Day {
  const last = lastDayOf(lastMonthTold(today));
  if (until > last) return last;
  return until;
}

const MONTHS = 12;
const MILLION = 1_000_000;

/**
 * đồng, in whole millions: five premiums of a year at the price of a month. Of social insurance at the rural poverty line,
 * which public money is reckoned on whatever the income. Null where the price of that month is not known.
 */
export function moneyStep(scheme: Scheme, prices: Prices): number | null {
  const [base, rate] =
    scheme === 'health-insurance'
      ? [prices.referenceLevel.value, prices.healthRate.value]
      : [prices.ruralPovertyLine.value, prices.socialRate.value];
  if (base === null || rate === null) return null;
  return Math.ceil((PEOPLE_STEP * MONTHS * atRate(base, rate)) / MILLION) * MILLION;
}
