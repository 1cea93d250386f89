/**
 * Who may do what, written by hand and from the law, the design and the sense of each operation; never made from
 * src/auth/permissions/permissions.ts, which it is there to judge. For each operation the first line that matches a caller's name
 * (`*` stands for any part of it between the slashes) says what they get:
 *
 *   yes       it is done, or shown
 *   without   it is answered, without the thing the request is about
 *   nothing   404, to the letter as if the thing did not exist
 *   no        403; whoever no line matches gets this
 *
 * The things are those of the home commune, or of the home agency that can have such things. Callers are in callers.ts;
 * strangers get 401 everywhere but where everybody is welcome.
 */
import { DEADLINE_EXPECTATIONS } from './deadline-expectations.ts';
import { LIST_EXPECTATIONS } from './list-expectations.ts';
import { REPORT_EXPECTATIONS } from './report-expectations.ts';
import { WEBHOOK_EXPECTATIONS } from './webhook-expectations.ts';

export type Outcome = 'yes' | 'without' | 'nothing' | 'no';
export type Expectation = 'everybody' | readonly (readonly [pattern: string, outcome: Outcome])[];

/** The address book of a province: everybody of it, whatever they are. */
const ADDRESS_BOOK: Expectation = [
  ['scope/offices:read', 'yes'],
  ['scope/*', 'no'],
  ['far-*/*', 'nothing'],
  ['live-*/*', 'nothing'],
  ['*/*', 'yes'],
];

/** Keys are for lists, never for managing who may do what. */
const NO_KEYS: readonly (readonly [string, Outcome])[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

const ADMINISTRATORS: Expectation = [
  ...NO_KEYS,
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
  ['*-administrator/approver', 'nothing'],
];

/** Approvers of the agency itself, and administrators over it. */
const managersOf = (kind: string): Expectation => [
  ...NO_KEYS,
  [`${kind}/approver`, 'yes'],
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
  ['*/approver', 'nothing'],
];

const membersOf = (kind: string): readonly (readonly [string, Outcome])[] => [
  ...NO_KEYS,
  [`${kind}/*`, 'yes'],
  ['administrator/*', 'yes'],
  ['all/*', 'yes'],
];

export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  start: 'everybody',
  checkAlive: 'everybody',
  checkReady: 'everybody',
  readStatus: 'everybody',
  askQuote: 'everybody',
  askHousehold: 'everybody',
  askBatch: 'everybody',
  listProvinces: 'everybody',
  listCommunes: 'everybody',
  listPolicies: 'everybody',
  readPolicy: 'everybody',
  readAmounts: 'everybody',
  readSheet: 'everybody',
  readChanges: 'everybody',
  readStatePolicy: 'everybody',
  readStateAmounts: 'everybody',
  readStateSheet: 'everybody',
  listParameters: 'everybody',
  listQuestions: 'everybody',
  readStatistics: 'everybody',

  readMe: [['*/*', 'yes']],

  listAgencies: [
    ['scope/offices:read', 'yes'],
    ['scope/*', 'no'],
    ['far-*/*', 'without'],
    ['live-*/*', 'without'],
    ['*/*', 'yes'],
  ],
  // A province of one's own is asked for by name, so there is nothing to hide: 403. In live mode it is entered there.
  createAgency: [
    ...NO_KEYS,
    ['administrator/approver', 'yes'],
    ['all/approver', 'yes'],
    ['live-administrator/approver', 'yes'],
  ],
  readAgency: ADDRESS_BOOK,
  changeAgency: ADMINISTRATORS,
  closeAgency: ADMINISTRATORS,

  listOffices: ADDRESS_BOOK,
  createOffice: managersOf('commune'),
  closeOffice: managersOf('commune'),

  listResidentialGroups: ADDRESS_BOOK,
  createResidentialGroup: managersOf('commune'),
  closeResidentialGroup: managersOf('commune'),

  listCollectionPoints: ADDRESS_BOOK,
  createCollectionPoint: managersOf('collecting-organisation'),
  closeCollectionPoint: managersOf('collecting-organisation'),

  // Insurers check the numbers on the lists they receive.
  listCollectors: [
    ...membersOf('collecting-organisation'),
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['*/*', 'nothing'],
  ],
  createCollector: managersOf('collecting-organisation'),
  closeCollector: managersOf('collecting-organisation'),

  listMembers: [...membersOf('commune'), ['*/*', 'nothing']],
  addMember: managersOf('commune'),
  revokeMember: managersOf('commune'),

  listKeys: managersOf('commune'),
  makeKey: managersOf('commune'),
  revokeKey: managersOf('commune'),

  ...WEBHOOK_EXPECTATIONS,
  ...LIST_EXPECTATIONS,
  ...DEADLINE_EXPECTATIONS,
  ...REPORT_EXPECTATIONS,
};

export function expectedOf(expectation: Exclude<Expectation, 'everybody'>, caller: string): Outcome {
  const [, outcome] = expectation.find(([pattern]) => matches(pattern, caller)) ?? ['', 'no' as const];
  return outcome;
}

function matches(pattern: string, name: string): boolean {
  const [parts, of] = [pattern.split('/'), name.split('/')];
  return parts.length === of.length && parts.every((part, at) => matchesPart(part, of[at] ?? ''));
}

function matchesPart(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const [before = '', after = ''] = pattern.split('*');
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
