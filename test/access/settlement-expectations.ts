/**
 * Who may do what with the money of a quarter. A budget holder sees its own (design, section 5); who sums up, pays and checks
 * sees all of the province: the insurer, the finance department, the treasury (NĐ 188/2025, Điều 7 khoản 10; Kế hoạch Huế,
 * III.3, V.5). The insurer asks, the holder answers and pays, nobody else. Keys do none of it: money needs a person.
 *
 * The things are the home commune's own budget's; the sheets are Huế's.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

const OF_THE_PROVINCE: readonly Line[] = [
  ['insurer-local/*', 'yes'],
  ['insurer-city/*', 'yes'],
  ['finance/*', 'yes'],
  ['treasury/*', 'yes'],
];

const seen = (elsewhere: Outcome): Expectation => [
  ...NO_KEYS,
  ...OF_THE_PROVINCE,
  ['commune/*', 'yes'],
  ['*-commune/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
];

/** Of the sheet of a whole province, which no commune sees. */
const wholeSeen = (elsewhere: Outcome): Expectation => [
  ...NO_KEYS,
  ...OF_THE_PROVINCE,
  ['far-insurer-city/*', elsewhere],
];

const byInsurer: Expectation = [...NO_KEYS, ['insurer-city/approver', 'yes'], ['far-insurer-city/approver', 'nothing']];

/** The finance department sees it, and answers for other budgets: 403. */
const byHolder = (roles: readonly string[]): readonly Line[] => [
  ...NO_KEYS,
  ...roles.flatMap((role): Line[] => [
    [`commune/${role}`, 'yes'],
    [`*-commune/${role}`, 'nothing'],
  ]),
];

export const SETTLEMENT_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listObligations: seen('without'),
  readObligation: seen('nothing'),
  listObligationLines: seen('nothing'),
  listTransfers: seen('nothing'),
  listObligationSteps: seen('nothing'),
  readObligationAudit: seen('nothing'),
  verifyObligationAudit: seen('nothing'),
  reconcileObligation: seen('nothing'),

  proposeObligation: byInsurer,
  agreeObligation: byHolder(['approver']),
  returnObligation: byHolder(['confirmer', 'approver']),
  recordTransfer: [...NO_KEYS, ['treasury/maker', 'yes'], ...byHolder(['maker'])],
  retractTransfer: [
    ...NO_KEYS,
    ['treasury/confirmer', 'yes'],
    ['treasury/approver', 'yes'],
    ...byHolder(['confirmer', 'approver']),
  ],
  creditExcess: byHolder(['confirmer', 'approver']),
  closeObligation: byInsurer,

  listSettlements: wholeSeen('without'),
  readSettlement: wholeSeen('nothing'),
  readSettlementSummary: wholeSeen('nothing'),
  exportSettlement: wholeSeen('nothing'),
};
