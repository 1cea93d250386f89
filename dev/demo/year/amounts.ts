/**
 * What the year comes to, counted by hand and not by the program: 4.5 % of the reference level of 2,530,000 đồng is 113,850 a
 * month; of a near-poor person of Huế the state pays 70 %, the city the other 30 %. Two people are covered all year, a third
 * one from September.
 */
import { MONTHS } from './lists-of-the-year.ts';

export const HOLDERS = ['state', 'city'] as const;
export type Holder = (typeof HOLDERS)[number];

const MONTHLY: Readonly<Record<Holder, number>> = { state: 79_695, city: 34_155 };

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** Months of people: 3 and 3, 3 and 3, 3 and 3 and September, 3 and 3 and 3. */
const PEOPLE_MONTHS: Readonly<Record<Quarter, number>> = { 1: 6, 2: 6, 3: 7, 4: 9 };

export function peopleIn(quarter: Quarter): number {
  return quarter < 3 ? MONTHS.length - 1 : MONTHS.length;
}

export function owedBy(holder: Holder, quarter: Quarter): number {
  return MONTHLY[holder] * PEOPLE_MONTHS[quarter];
}

export function owedInAll(holder: Holder): number {
  return QUARTERS.reduce((sum, quarter) => sum + owedBy(holder, quarter), 0);
}
