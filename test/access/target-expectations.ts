/**
 * Who may do what with targets, figures and briefings. Given by the city's insurer and home affairs (Huế plan V.2.d, plan
 * 321/KH-UBND IV.2.1) and by a commune to its own (Yên Nghĩa II.1.3); reported by whoever counts. Read by the offices of the
 * province; a commune sees itself, a school and a collecting organisation themselves, and of others nothing. No keys.
 *
 * What is read is the home commune's, in live mode what it is there; what is given or reported is one's own, wherever one is.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

const readBy = (elsewhere: Outcome, live: Outcome = elsewhere): readonly Line[] => [
  ...NO_KEYS,
  ['commune/*', 'yes'],
  ['live-*/*', live],
  ...[
    'insurer-local',
    'insurer-city',
    'finance',
    'home-affairs',
    'health',
    'agriculture',
    'education',
    'supervisor',
  ].map((office): Line => [`${office}/*`, 'yes']),
  ['administrator/*', 'yes'],
  ['all/*', 'yes'],
  ['treasury/*', 'no'],
  ['portal/*', 'no'],
  ['police/*', 'no'],
  ['*/*', elsewhere],
];

/** Figures one by one, and what a ward says among its own: not for who watches from outside (Yên Nghĩa, II.1.2). */
const workedOnBy = (elsewhere: Outcome, live: Outcome): Expectation => [
  ['supervisor/*', 'no'],
  ...readBy(elsewhere, live),
];

/** In their own name, wherever they are; in live mode as well. */
const byOwn = (offices: readonly string[], roles: readonly string[]): Expectation => [
  ...NO_KEYS,
  ...roles.flatMap((role) =>
    ['commune', '*commune', 'far-insurer-city', ...offices].map((office): Line => [`${office}/${role}`, 'yes']),
  ),
];

const CITY = ['insurer-city', 'home-affairs'];

/** Of the home commune's draft. */
const decidedBy = (roles: readonly string[]): Expectation => [
  ...NO_KEYS,
  ...roles.flatMap((role): readonly Line[] => [
    [`commune/${role}`, 'yes'],
    [`*commune/${role}`, 'nothing'],
    [`insurer-city/${role}`, 'nothing'],
    [`far-insurer-city/${role}`, 'nothing'],
    [`home-affairs/${role}`, 'nothing'],
  ]),
];

export const TARGET_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listIndicators: 'everybody',
  draftTargets: byOwn(CITY, ['maker']),
  draftTargetsFromGoals: byOwn(CITY, ['maker']),
  assignTargets: decidedBy(['approver']),
  discardTargets: decidedBy(['maker', 'approver']),
  listTargetPlans: readBy('without'),
  readTargetPlan: readBy('nothing'),
  listTargets: readBy('nothing', 'yes'),
  readTargetSums: readBy('nothing', 'yes'),
  reportFigures: byOwn([...CITY, 'insurer-local', 'school'], ['maker']),
  listFigures: workedOnBy('nothing', 'yes'),
  enterDenominators: byOwn([...CITY, 'insurer-local', 'school'], ['maker']),
  listDenominators: workedOnBy('nothing', 'yes'),
  readProgress: readBy('nothing', 'yes'),
  addBriefingNote: byOwn(CITY, ['maker', 'approver']),
  readBriefing: workedOnBy('nothing', 'yes'),
};
