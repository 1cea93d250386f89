/**
 * Who may do what with difficulties and petitions, cases of suspected fraud, inspections, activities and recognitions. Whoever
 * the plans give something to do raises difficulties; whoever holds one answers it (Hà Nội plan and Huế plan, their closing
 * words). A case of suspected fraud is seen by the people let in, by name, and by the approvers of the police it was handed
 * to (Yên Nghĩa plan, III.4). Offices inspect what is theirs (II.5), the unit looked into reads what was found.
 *
 * The things are the home commune's; the fraud case is the city insurer's, made by its maker, its approver let in.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** They have no part in it: what a portal hands in it never reads, and an administrator keeps offices. */
const NO_PART: readonly Line[] = [
  ...NO_KEYS,
  ['portal/*', 'no'],
  ['police/*', 'no'],
  ['*administrator/*', 'no'],
  ['all/*', 'no'],
];

const bothRoles = (office: string, outcome: Outcome): readonly Line[] => [
  [`${office}/maker`, outcome],
  [`${office}/approver`, outcome],
];

const INSPECTING = ['insurer-local', 'insurer-city', 'home-affairs', 'health', 'other-commune', 'far-commune'];
const ABROAD = ['live-commune', 'far-insurer-city'];

const ofItsInspector: Expectation = [
  ...NO_KEYS,
  ...bothRoles('commune', 'yes'),
  ...[...INSPECTING, ...ABROAD].flatMap((office) => bothRoles(office, 'nothing')),
];

const readsInspections = (elsewhere: Outcome): Expectation => [
  ...NO_KEYS,
  ['commune/*', 'yes'],
  ['school/*', 'yes'],
  ['collecting-organisation/*', elsewhere],
  ...[...INSPECTING, ...ABROAD].map((office): Line => [`${office}/*`, elsewhere]),
];

/** In one's own office, wherever it is. */
const communesOwn: Expectation = [...NO_KEYS, ...bothRoles('commune', 'yes'), ...bothRoles('*commune', 'yes')];

const letIn = (elsewhere: Outcome): readonly Line[] => [
  ...NO_KEYS,
  ['insurer-city/maker', 'yes'],
  ['insurer-city/approver', 'yes'],
  ['police/approver', 'yes'],
  ['insurer-city/*', elsewhere],
  ['insurer-local/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
  ['police/*', elsewhere],
];

const seesDifficulty = (elsewhere: Outcome): Expectation => [
  ...NO_PART,
  ['commune/*', 'yes'],
  ['home-affairs/*', 'yes'],
  ['*/*', elsewhere],
];

export const CASE_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  raiseDifficulty: [...NO_PART, ['*/reader', 'no'], ['*/*', 'yes']],
  listDifficulties: seesDifficulty('without'),
  readDifficulty: seesDifficulty('nothing'),
  takeDifficultyStep: [
    ...NO_PART,
    ['*/reader', 'no'],
    ['commune/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['*/*', 'nothing'],
  ],
  // Numbers of one's own province or commune, wherever that is.
  listDifficultyCounts: [
    ...NO_PART,
    ['school/*', 'no'],
    ['collecting-organisation/*', 'no'],
    ['treasury/*', 'no'],
    ['*/*', 'yes'],
  ],
  handInPetition: [['key/portal', 'yes']],
  listPetitionConsents: 'everybody',
  followPetition: 'everybody',
  reopenPetition: 'everybody',
  withdrawPetition: 'everybody',

  draftFraudCase: [
    ...NO_KEYS,
    ['insurer-local/maker', 'yes'],
    ['insurer-city/maker', 'yes'],
    ['far-insurer-city/maker', 'yes'],
  ],
  listFraudCases: letIn('without'),
  readFraudCase: letIn('nothing'),
  readFraudAudit: letIn('nothing'),
  takeFraudStep: [...NO_KEYS, ['*/reader', 'no'], ...letIn('nothing')],
  letIntoFraudCase: [...NO_KEYS, ['*/reader', 'no'], ['*/confirmer', 'no'], ...letIn('nothing')],
  takeOffFraudCase: [...NO_KEYS, ['*/reader', 'no'], ['*/confirmer', 'no'], ...letIn('nothing')],

  planInspection: [...NO_KEYS, ...['commune', ...INSPECTING, ...ABROAD].flatMap((office) => bothRoles(office, 'yes'))],
  listInspections: readsInspections('without'),
  readInspection: readsInspections('nothing'),
  carryOutInspection: ofItsInspector,
  cancelInspection: ofItsInspector,
  // The school mends what was found there, an approver of the commune closes it; its maker does neither.
  takeFindingStep: [
    ...NO_KEYS,
    ...bothRoles('school', 'yes'),
    ['commune/approver', 'yes'],
    ['commune/maker', 'no'],
    ...bothRoles('collecting-organisation', 'nothing'),
    ...[...INSPECTING, ...ABROAD].flatMap((office) => bothRoles(office, 'nothing')),
  ],

  planActivity: communesOwn,
  // Of offices, of no person: for whoever reviews the province.
  listActivities: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['*commune/*', 'without'],
    ['far-insurer-city/*', 'without'],
  ],
  takeActivityStep: [...NO_KEYS, ...bothRoles('commune', 'yes'), ...bothRoles('*commune', 'nothing')],

  proposeRecognition: [
    ...NO_KEYS,
    ...['commune', '*commune', 'insurer-city', 'far-insurer-city'].flatMap((office) => bothRoles(office, 'yes')),
  ],
  // What is only proposed is its office's alone.
  listRecognitions: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['*commune/*', 'without'],
    ['insurer-local/*', 'without'],
    ['insurer-city/*', 'without'],
    ['far-insurer-city/*', 'without'],
    ['home-affairs/*', 'without'],
    ['supervisor/*', 'without'],
  ],
  takeRecognitionStep: [
    ...NO_KEYS,
    ...bothRoles('commune', 'yes'),
    ...['*commune', 'insurer-city', 'far-insurer-city'].flatMap((office) => bothRoles(office, 'nothing')),
  ],
};
