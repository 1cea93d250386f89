/**
 * Who may do what with reports. A report is its own office's until it is filed; then those of the province read it whom
 * reports are for, and who watches (HĐND, MTTQ) without small numbers. Which report is whose, a text says: Huế's plan gives
 * the one before 20/01 to the insurer (III.1.a); the home commune owes none. The people's list is the insurer's alone. Keys do
 * none of it.
 *
 * The things are the home insurer's report before 20/01.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** Whoever could make one somewhere: of this one they know nothing. */
const elsewhere = (role: string): readonly Line[] => [
  [`commune/${role}`, 'nothing'],
  [`*-commune/${role}`, 'nothing'],
  [`home-affairs/${role}`, 'nothing'],
  [`far-insurer-city/${role}`, 'nothing'],
];

const byMakers: Expectation = [...NO_KEYS, ['insurer-city/maker', 'yes'], ...elsewhere('maker')];

const filedSeen = (unseen: Outcome): Expectation => [
  ...NO_KEYS,
  ['insurer-city/*', 'yes'],
  ['finance/*', 'yes'],
  ['home-affairs/*', 'yes'],
  ['supervisor/*', 'yes'],
  ['commune/*', unseen],
  ['*-commune/*', unseen],
  ['far-insurer-city/*', unseen],
];

const ofItsOffice: readonly Line[] = [...NO_KEYS, ['insurer-city/*', 'yes'], ...elsewhere('*')];

export const REPORT_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listReportKinds: 'everybody',
  // Who makes reports sees what they owe; who watches sees what the province owes.
  listReportDuties: [
    ...NO_KEYS,
    ['insurer-city/*', 'yes'],
    ['finance/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['home-affairs/*', 'without'],
    ['commune/*', 'without'],
    ['*-commune/*', 'without'],
    ['far-insurer-city/*', 'without'],
  ],
  listReports: filedSeen('without'),
  readReport: filedSeen('nothing'),
  exportReport: filedSeen('nothing'),

  // Which office owes it is no secret: 403.
  draftReport: [...NO_KEYS, ['insurer-city/maker', 'yes']],
  writeReport: byMakers,
  takeReportStep: [
    ...NO_KEYS,
    ['insurer-city/maker', 'yes'],
    ['insurer-city/approver', 'yes'],
    ...elsewhere('maker'),
    ...elsewhere('approver'),
  ],

  exportReportPeople: [
    ...NO_KEYS,
    ...['maker', 'confirmer', 'approver'].flatMap((role): Line[] => [
      [`insurer-city/${role}`, 'yes'],
      [`far-insurer-city/${role}`, 'nothing'],
    ]),
  ],
  // Home affairs reads the filed report, and nothing of how it came about.
  listReportSteps: [...NO_KEYS, ['home-affairs/*', 'without'], ...ofItsOffice],
  recomputeReport: ofItsOffice,
  readReportAudit: [...NO_KEYS, ['home-affairs/*', 'without'], ...ofItsOffice],
  verifyReportAudit: ofItsOffice,
};
