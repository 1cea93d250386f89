/**
 * Who may do what with review and outreach. An extract is a copy of a ward's population (Luật 91/2025/QH15): its commune's
 * alone, and of its officers' who work with people; new businesses go to the insurer (Kế hoạch Yên Nghĩa, III.3); whoever
 * follows somebody up sees them and no one else (II.2.3); who watches over the work gets numbers. No key does any of it.
 *
 * The things are the home commune's. A follow-up is its own; an organisation has one only where it was given to it.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

const byCommunes = (roles: readonly string[], elsewhere: Outcome): readonly Line[] => [
  ...NO_KEYS,
  ...roles.map((role): Line => [`commune/${role}`, 'yes']),
  ...roles.map((role): Line => [`*commune/${role}`, elsewhere]),
];

const WORKING = ['maker', 'confirmer', 'approver'];
const insurersOf = (roles: readonly string[], outcome: Outcome): readonly Line[] =>
  roles.flatMap((role): readonly Line[] => [
    [`insurer-local/${role}`, outcome],
    [`insurer-city/${role}`, outcome],
    [`far-insurer-city/${role}`, outcome],
  ]);
const organisationsOf = (roles: readonly string[], outcome: Outcome): readonly Line[] =>
  roles.map((role): Line => [`collecting-organisation/${role}`, outcome]);

export const OUTREACH_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listReviewGroups: 'everybody',
  readExtractTemplate: 'everybody',

  openExtract: byCommunes(['maker'], 'yes'),
  // A population is never the insurer's.
  listExtracts: [...byCommunes(['*'], 'without'), ...insurersOf(['*'], 'without')],
  readExtract: [...byCommunes(['*'], 'nothing'), ...insurersOf(['*'], 'nothing')],
  importExtractFile: byCommunes(['maker'], 'nothing'),
  reviewExtract: byCommunes(['maker', 'approver'], 'nothing'),
  handOverExtract: byCommunes(['maker', 'approver'], 'nothing'),
  deleteExtract: byCommunes(['approver'], 'nothing'),
  readExtractAudit: byCommunes(['*'], 'nothing'),
  listExtractPeople: [...byCommunes(WORKING, 'nothing'), ...insurersOf(WORKING, 'nothing')],
  exportExtractPeople: [...byCommunes(WORKING, 'nothing'), ...insurersOf(WORKING, 'nothing')],

  // Of a residential group, which everybody of the province may know: that one may not is said as it is.
  planMeeting: byCommunes(['maker'], 'yes'),
  listMeetings: byCommunes(['*'], 'without'),
  readMeeting: byCommunes(['*'], 'nothing'),
  invitePeople: byCommunes(['maker'], 'nothing'),
  listInvitations: byCommunes(WORKING, 'nothing'),
  printInvitations: byCommunes(WORKING, 'nothing'),
  closeMeeting: byCommunes(['maker'], 'nothing'),

  recordAttendance: byCommunes(WORKING, 'nothing'),
  registerInvited: [...byCommunes(['maker'], 'nothing'), ...organisationsOf(['maker'], 'nothing')],
  listFollowUps: [...byCommunes(WORKING, 'without'), ...organisationsOf(WORKING, 'without')],
  assignFollowUps: [
    ...byCommunes(['maker', 'approver'], 'nothing'),
    ...organisationsOf(['maker', 'approver'], 'nothing'),
  ],
  recordFollowUps: [...byCommunes(WORKING, 'nothing'), ...organisationsOf(WORKING, 'nothing')],
  listCollaborators: byCommunes(['*'], 'without'),
  bindCollaborator: byCommunes(['approver'], 'nothing'),

  countOutreach: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['finance/*', 'yes'],
    ['health/*', 'yes'],
    ['agriculture/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['administrator/*', 'yes'],
    ['all/*', 'yes'],
    // The same commune, in live mode.
    ['live-commune/*', 'yes'],
    ['live-administrator/*', 'yes'],
    ['*commune/*', 'nothing'],
    ['far-insurer-city/*', 'nothing'],
    ['far-administrator/*', 'nothing'],
  ],
};
