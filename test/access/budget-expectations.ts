/**
 * Who may do what with top-ups, sponsors, budgets and estimates. A commune's own money is the commune's, the city's and the
 * state's is the finance department's to enter (plan 321/KH-UBND, III.1–2); who pays out, or settles, sees all of the
 * province (NĐ 188/2025, Điều 7). Published top-ups are for everybody. No keys: money is decided on by people.
 *
 * The things are the home commune's. What is one's own wherever one is, is answered from there.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** Read by whoever has to do with the money of the commune; other communes and provinces see theirs. */
const readBy = (offices: readonly string[], elsewhere: Outcome, commune: Outcome = 'yes'): Expectation => [
  ...NO_KEYS,
  ['commune/*', commune],
  ...offices.map((office): Line => [`${office}/*`, 'yes']),
  ['other-commune/*', elsewhere],
  ['far-commune/*', elsewhere],
  ['live-commune/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
];

const REQUESTING = ['insurer-city', 'finance'];

export const BUDGET_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listPublishedTopUps: 'everybody',
  listTopUps: [...NO_KEYS, ['commune/*', 'yes'], ['*commune/*', 'without']],
  // In one's own commune, wherever that is.
  draftTopUps: [...NO_KEYS, ['commune/maker', 'yes'], ['*commune/maker', 'yes']],
  publishTopUps: [...NO_KEYS, ['commune/approver', 'yes'], ['*commune/approver', 'nothing']],
  discardTopUps: [
    ...NO_KEYS,
    ['commune/maker', 'yes'],
    ['commune/approver', 'yes'],
    ['*commune/maker', 'nothing'],
    ['*commune/approver', 'nothing'],
  ],

  // The body names the home commune: everybody else is told that it is not theirs, which is no secret. Live is its own too.
  enterAppropriation: [...NO_KEYS, ['commune/approver', 'yes'], ['live-commune/approver', 'yes']],
  listAppropriations: readBy(['insurer-local', 'insurer-city', 'finance', 'treasury'], 'without'),
  listBudgets: readBy(['insurer-local', 'insurer-city', 'finance', 'treasury'], 'without'),

  draftBudgetRequest: [...NO_KEYS, ['commune/maker', 'yes'], ['live-commune/maker', 'yes']],
  listBudgetRequests: readBy(REQUESTING, 'without'),
  readBudgetRequest: readBy(REQUESTING, 'nothing'),
  // Sent by the commune, endorsed by the city's insurer, decided on by finance: each is asked for its own step.
  takeBudgetStep: [
    ...NO_KEYS,
    ['commune/approver', 'yes'],
    ['insurer-city/confirmer', 'yes'],
    ['finance/approver', 'yes'],
    // A draft is its office's alone.
    ['insurer-city/approver', 'nothing'],
    ['finance/confirmer', 'nothing'],
    ['*commune/approver', 'nothing'],
    ['far-insurer-city/confirmer', 'nothing'],
    ['far-insurer-city/approver', 'nothing'],
  ],

  registerSponsor: [
    ...NO_KEYS,
    ['commune/approver', 'yes'],
    ['insurer-city/approver', 'yes'],
    ['finance/approver', 'yes'],
    // For one's own, wherever one is.
    ['live-commune/approver', 'yes'],
    ['far-commune/approver', 'yes'],
    ['far-insurer-city/approver', 'yes'],
  ],
  listSponsors: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['other-commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['finance/*', 'yes'],
    ['treasury/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['*commune/*', 'without'],
    ['far-insurer-city/*', 'without'],
  ],
  closeSponsor: [
    ...NO_KEYS,
    ['commune/approver', 'yes'],
    ['*commune/approver', 'nothing'],
    ['insurer-city/approver', 'nothing'],
    ['far-insurer-city/approver', 'nothing'],
    ['finance/approver', 'nothing'],
  ],

  draftEstimate: [...NO_KEYS, ['commune/maker', 'yes'], ['live-commune/maker', 'yes']],
  listEstimates: readBy(REQUESTING, 'without'),
  readEstimate: readBy(REQUESTING, 'nothing'),
  takeEstimateStep: [
    ...NO_KEYS,
    ['commune/approver', 'yes'],
    ['insurer-city/confirmer', 'yes'],
    ['insurer-city/approver', 'nothing'],
    ['finance/confirmer', 'nothing'],
    ['finance/approver', 'nothing'],
    ['*commune/approver', 'nothing'],
    ['far-insurer-city/confirmer', 'nothing'],
    ['far-insurer-city/approver', 'nothing'],
  ],
  // Nobody is told of, and what the caller may not see is a population of none.
  compareRates: readBy(REQUESTING, 'yes'),
};
