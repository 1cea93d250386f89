/**
 * Why a request that is right by every schema may be refused all the same: what the document says in words, because JSON
 * Schema cannot. Written by hand; a refusal that is not here is a fault of the API or of its document. `<status> <code>`,
 * and for a 422 the code of every single finding in it.
 */

/** What the thing, or the others there are, explain: of every operation. */
export const BY_THE_STATE: readonly number[] = [404, 409, 412];

/** Codes of findings that are about sense, not about form: each has a sentence of its own in the document. */
export const OF_SENSE: readonly string[] = [
  'not-a-day',
  'not-a-month',
  'repeated',
  'unknown-commune',
  'commune-of-another-province',
  'born-after-the-first-month',
  'lump-months-of-another-method',
  'unknown-policy',
  'policy-of-another-province',
  'policy-of-the-state',
  'unknown-issuer',
  'no-pseudonym',
  'unknown-province',
  'unknown-kind-of-list',
  'unknown-group',
  'wrong-period',
  'in-the-future',
  'not-a-citizen-number',
  'consent-by-default',
  'consent-not-current',
  'consent-not-told',
  'representative-needed',
  'not-a-public-target',
  'not-at-this-level',
  'not-reported-here',
  'row-at-fault',
];

/** Rows are answered one by one: what is wrong in one is told in its findings, and the others are taken. */
export const BY_ROW: readonly string[] = ['addEntries', 'importExtractFile'];

const OF_A_REGISTER = [
  ...['exitedFrom', 'farming', 'degree'].flatMap((detail) => [
    `422 /${detail} missing`,
    `422 /${detail} unknown-field`,
  ]),
  '422 /until out-of-range',
];

const DECIDED = [
  '403 not-allowed',
  ...['amount', 'decision', 'decidedOn'].flatMap((field) => [`422 /${field} missing`, `422 /${field} unknown-field`]),
];

function neededByStep(field: string): readonly string[] {
  return [`422 /${field} missing`, `422 /${field} unknown-field`];
}

/** Of single operations: `<status> <code of the problem>`, or `422 <place> <code of the finding>`, where `*` is any place in a list. */
export const WORDS_ONLY: Readonly<Record<string, readonly string[]>> = {
  // Administrators of all provinces name one; communes are named by their code; a province of others is not theirs to name.
  createAgency: ['422 /province missing', '422 /commune missing', '422 /commune unknown-field', '403 not-allowed'],
  createCollector: ['422 unknown-part'],
  // A list of nobody, of people or in a file.
  addEntries: ['422 file-refused'],
  putChunk: ['422 file-refused'],
  addMember: ['422 unknown-part'],
  // Each register has its own detail, which the words of the field name.
  enterRegistration: OF_A_REGISTER,
  correctRegistration: OF_A_REGISTER,
  // Out of an area by an instrument, on a day after the first.
  enterArea: [
    '403 not-allowed',
    '422 /joinedOn missing',
    '422 /leftOn missing',
    '422 /leftBy missing',
    '422 /leftOn out-of-range',
  ],
  leaveArea: ['422 /leftOn out-of-range'],
  recordCall: ['422 /followUpOn out-of-range', '422 /followUpOn unknown-field', '422 /followUpOn missing'],
  // The month is of new businesses alone; how long something may be kept, the words of the day say; a file of nobody.
  openExtract: ['422 /month missing', '422 /month unknown-field', '422 kept-too-long'],
  importExtractFile: ['422 file-refused'],
  // A day to join by belongs to one result alone.
  recordFollowUps: ['422 /followUps/*/joinsBy unknown-field'],
  handInRequest: ['422 /consent/representative missing', '422 /consent/representative unknown-field'],
  openRound: ['422 /province missing', '403 not-allowed'],
  enterSession: ['422 /province missing', '403 not-allowed'],
  listDeadlineStates: ['422 province missing'],
  // A petition names somebody who consents, or nobody.
  handInPetition: [
    '422 /consent missing',
    '422 /consent unknown-field',
    '422 /consent/representative missing',
    '422 /consent/representative unknown-field',
  ],
  // Which step needs what, the words of the step say; a day that has passed cannot be set, and who may is told by the step.
  takeDifficultyStep: [
    '403 not-allowed',
    '422 day-passed',
    ...['answerBy', 'to', 'reason', 'answer'].flatMap(neededByStep),
  ],
  draftFraudCase: ['422 unknown-thing'],
  letIntoFraudCase: ['422 unknown-thing', '403 not-allowed'],
  takeOffFraudCase: ['422 unknown-thing', '403 not-allowed'],
  takeFraudStep: ['403 not-allowed', '403 four-eyes', ...['result', 'says'].flatMap(neededByStep)],
  planInspection: ['422 unknown-thing'],
  carryOutInspection: ['422 unknown-thing', '422 day-passed', '422 not-done-yet'],
  takeFindingStep: ['403 not-allowed', '403 four-eyes', ...neededByStep('remedy')],
  // Duties are those of the ward's own programme.
  planActivity: ['422 unknown-thing', '422 /duty not-one-of'],
  takeActivityStep: ['422 not-done-yet', '422 /people unknown-field', ...['doneOn', 'times'].flatMap(neededByStep)],
  proposeRecognition: ['422 unknown-thing', '422 not-done-yet'],
  takeRecognitionStep: [
    '422 not-done-yet',
    '403 not-allowed',
    '403 four-eyes',
    ...['decision', 'decidedOn'].flatMap(neededByStep),
  ],
  recordCard: ['422 /until out-of-range'],
  // The fund is the obligation's; the day may not be one that is to come.
  recordTransfer: ['422 wrong-fund', '422 paid-in-future'],
  draftTopUps: ['422 /lines/*/until out-of-range', '422 /lines/* repeated'],
  // Either a grant with all of its fields, or the entry that it takes back and none of them.
  enterAppropriation: ['holder', 'year', 'amount'].flatMap((field) => [
    `422 /${field} missing`,
    `422 /${field} unknown-field`,
    '403 not-allowed',
  ]),
  // One's own budget; which step needs what, the words of the step say.
  draftBudgetRequest: ['422 /balanced out-of-range', '403 not-allowed'],
  takeBudgetStep: DECIDED,
  draftEstimate: ['403 not-allowed'],
  // Of a kind that another office owes; a return has reasons, no other step has.
  draftReport: ['403 not-allowed'],
  takeReportStep: ['422 /reasons missing', '422 /reasons unknown-field'],
  takeEstimateStep: DECIDED,
  // Units of one's own that are there; of a rate not more than the whole.
  draftTargets: ['422 unknown-unit', '422 /lines/*/value out-of-range'],
  assignTargets: ['422 plan-empty', '422 reason-needed', '422 unknown-unit'],
  reportFigures: [
    ...['unknown-unit', 'month-ahead', 'part-above-whole'].map((code) => `422 ${code}`),
    '422 /figures/*/base missing',
    '422 /figures/*/base unknown-field',
  ],
  enterDenominators: ['unknown-unit', 'month-ahead', 'part-above-whole'].map((code) => `422 ${code}`),
  // A day and quick numbers of an update alone; no number of somebody's, with blanks in it either.
  addBriefingNote: [
    '422 unknown-unit',
    '422 /on out-of-range',
    '422 month-ahead',
    '422 /on missing',
    '422 /newVoluntary unknown-field',
    '422 /words wrong-form',
  ],
  // Schools report their pupils, communes their own people.
  reportNeed: ['403 not-allowed'],
  // By an amount or by people; a commune for itself alone.
  registerSponsor: ['422 /until out-of-range', '422 /people missing', '422 /people unknown-field', '403 not-allowed'],
};
