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
/** On so many everybody must agree. */
export const PEOPLE = 5_000;
/** So many take turns while it is timed: more than the engine remembers judgements, so that most are met anew. */
export const CROWD = 40_000;

/** People who ask in the half year itself, with ages and windows near its limits. */
export function hanoiPeople(count = PEOPLE, seed = SEED): readonly Asked[] {
  const random = mulberry32(seed);
  const people: Asked[] = [];
  while (people.length < count) {
    const request = randomRequest(random);
    if (request.province === '01' && request.from >= '2026-07' && request.from <= '2026-12')
      people.push(askedOf(request));
  }
  return people;
}

/** Anybody, asked about in July 2026. */
export function crowd(count = CROWD, seed = SEED + 1): readonly Asked[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => askedOf({ ...randomRequest(random), from: '2026-07' }));
}

/** One month, paid as the law's plainest payer does: monthly, on the income of the request. */
function askedOf({ from, person, contribution }: ReturnType<typeof randomRequest>): Asked {
  const paid = {
    monthlyIncome: contribution?.monthlyIncome ?? null,
    method: 'monthly',
    healthMethod: 'quarterly',
    householdRank: contribution?.householdRank ?? 1,
  };
  return JSON.parse(JSON.stringify({ person, contribution: paid, month: monthIndex(from) }));
}
