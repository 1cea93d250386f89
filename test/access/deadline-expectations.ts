/**
 * Who may do what with deadlines. The law's dates are for everybody, and so is the day the council sits. Where each duty
 * stands is for those who have to do it or watch over it in the province (Kế hoạch Huế, V; HĐND, MTTQ): numbers of offices,
 * of no person. Home affairs prepares what the council is told (Kế hoạch Huế, V.1.c), so it enters the session, and so does
 * the administrator.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

const KEEPERS: readonly Line[] = [
  ...NO_KEYS,
  ['home-affairs/approver', 'yes'],
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
];

export const DEADLINE_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listDeadlines: 'everybody',
  readDeadlineFeed: 'everybody',
  readDeadlinePage: 'everybody',
  listSessions: 'everybody',

  // Of another province: as if there were none. In live mode the law is the same.
  listDeadlineStates: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['other-commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['finance/*', 'yes'],
    ['health/*', 'yes'],
    ['agriculture/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['administrator/*', 'yes'],
    ['all/*', 'yes'],
    ['far-commune/*', 'nothing'],
    ['far-insurer-city/*', 'nothing'],
    ['far-administrator/*', 'nothing'],
    ['live-commune/*', 'yes'],
    ['live-administrator/*', 'yes'],
  ],

  // A province is named, which everybody knows, so there is nothing to hide: 403. In live mode it is entered there.
  enterSession: [...KEEPERS, ['live-administrator/approver', 'yes']],
  moveSession: [...KEEPERS, ['*-administrator/approver', 'nothing']],
};
