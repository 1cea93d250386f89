/**
 * Invented people for the comparisons of the engine: what the oracle's generator makes of Hà Nội in the second half of
 * 2026, every fact known, as a request's JSON would bring them. Nothing here decides who is supported.
 */
import type { Contribution, Person } from '../src/engine/facts.ts';
import { monthIndex } from '../src/engine/month.ts';
import { mulberry32, randomRequest } from '../test/oracle/people.ts';

export type Asked = {
  readonly person: Person;
  readonly contribution: Contribution;
  /** The month paid and covered, counted as the engine counts. */
  readonly month: number;
};

export const SEED = 20_261_123;
export const PEOPLE = 5_000;

/** One month, paid as the law's plainest payer does: monthly, on the income of the request. */
export function hanoiPeople(count = PEOPLE, seed = SEED): readonly Asked[] {
  const random = mulberry32(seed);
  const people: Asked[] = [];
  while (people.length < count) {
    const { province, from, person, contribution } = randomRequest(random);
    if (province !== '01' || from < '2026-07' || from > '2026-12') continue;
    const paid = {
      monthlyIncome: contribution?.monthlyIncome ?? null,
      method: 'monthly',
      healthMethod: 'quarterly',
      householdRank: contribution?.householdRank ?? 1,
    };
    people.push(JSON.parse(JSON.stringify({ person, contribution: paid, month: monthIndex(from) })));
  }
  return people;
}
