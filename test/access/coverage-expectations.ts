/**
 * Who may do what with coverages. The list is the home commune's, accepted by the home insurer: both see who is covered by
 * it, nobody else does. Who is covered, and what it costs, the budget holders learn in sums, never by person (Luật 91/2025,
 * Điều 19). Ending and cards are the insurer's (NĐ 188/2025, Điều 7 khoản 13, Điều 11); what moves money, an approver's.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const KEYS: readonly Line[] = [
  ['key/commune', 'yes'],
  ['key/insurer-local', 'yes'],
  ['key/insurer-city', 'yes'],
  ['scope/lists:read', 'yes'],
];

const seenBy = (elsewhere: Outcome, keys: readonly Line[]): Expectation => [
  ...keys,
  ...(keys.length === 0
    ? []
    : ([
        ['key/school', elsewhere],
        ['key/collecting-organisation', elsewhere],
        ['*-key/commune', elsewhere],
      ] as const)),
  ['key/*', 'no'],
  ['*-key/*', 'no'],
  ['scope/*', 'no'],
  ['commune/*', 'yes'],
  ['insurer-local/*', 'yes'],
  ['insurer-city/*', 'yes'],
  ['school/*', elsewhere],
  ['collecting-organisation/*', elsewhere],
  ['other-commune/*', elsewhere],
  ['far-commune/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
  ['live-commune/*', elsewhere],
];

const byInsurers = (roles: readonly string[]): Expectation =>
  roles.flatMap((role): readonly Line[] => [
    [`insurer-local/${role}`, 'yes'],
    [`insurer-city/${role}`, 'yes'],
    [`far-insurer-city/${role}`, 'nothing'],
  ]);

export const COVERAGE_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listCoverages: seenBy('without', KEYS),
  searchCoverages: seenBy('without', KEYS),
  listCoverageGaps: seenBy('nothing', KEYS),
  // With the number of the card: for people.
  readCoverage: seenBy('nothing', []),
  endCoverage: byInsurers(['approver']),
  recordCard: byInsurers(['maker', 'confirmer', 'approver']),
};
