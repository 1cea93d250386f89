/**
 * Who may do what with gifts. A pupil of the home commune, reported by the home school, is known by name to both; the places
 * are those of a sponsor that the home commune entered (Kế hoạch phường Yên Nghĩa, III.7, III.11). Of others nothing is seen.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** Offices that enter sponsors, but not this one. */
const elsewhere = (role: string): readonly Line[] => [
  [`*commune/${role}`, 'nothing'],
  [`insurer-city/${role}`, 'nothing'],
  [`far-insurer-city/${role}`, 'nothing'],
  [`finance/${role}`, 'nothing'],
];

export const GIFT_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  // A commune reports people of its own, which it does wherever it is.
  reportNeed: [
    ...NO_KEYS,
    ['commune/maker', 'yes'],
    ['school/maker', 'yes'],
    ['live-commune/maker', 'yes'],
    ['far-commune/maker', 'yes'],
  ],
  listNeeds: [...NO_KEYS, ['commune/*', 'yes'], ['school/*', 'yes'], ['*commune/*', 'without']],
  matchNeeds: [...NO_KEYS, ['commune/maker', 'yes'], ...elsewhere('maker')],
  listNeedsOfSponsor: [...NO_KEYS, ['commune/*', 'yes'], ...elsewhere('*')],
  moveNeed: [
    ...NO_KEYS,
    ['commune/maker', 'yes'],
    ['commune/confirmer', 'yes'],
    ['commune/approver', 'yes'],
    ['school/maker', 'yes'],
    ['school/approver', 'yes'],
    ...elsewhere('maker'),
    ...elsewhere('confirmer'),
    ...elsewhere('approver'),
  ],
};
