/** Who may do what with rounds and lists. The lists are the home commune's; the school's asks the home commune. */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** The insurer of the province and its administrators; a round of another province or mode is not there for their like. */
const KEEPERS: Expectation = [
  ['insurer-city/approver', 'yes'],
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
  ['far-insurer-city/approver', 'nothing'],
  ['*-administrator/approver', 'nothing'],
];

/** Everybody of the province, and keys that were made to read lists. */
const ofTheProvince = (elsewhere: Outcome): Expectation => [
  ['scope/lists:read', 'yes'],
  ['scope/*', 'no'],
  ['far-*/*', elsewhere],
  ['live-*/*', elsewhere],
  ['*/*', 'yes'],
];

/** An approved list of the home commune: its own people, and the insurer it has come to. */
const seenBy = (elsewhere: Outcome): readonly Line[] => [
  ['commune/*', 'yes'],
  ['insurer-local/*', 'yes'],
  ['insurer-city/*', 'yes'],
  ['school/*', elsewhere],
  ['collecting-organisation/*', elsewhere],
  ['other-commune/*', elsewhere],
  ['far-commune/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
  ['live-commune/*', elsewhere],
];

const alsoByKeys = (elsewhere: Outcome): Expectation => [
  ['key/commune', 'yes'],
  ['key/insurer-local', 'yes'],
  ['key/insurer-city', 'yes'],
  ['key/school', elsewhere],
  ['key/collecting-organisation', elsewhere],
  ['*-key/commune', elsewhere],
  ['scope/lists:read', 'yes'],
  ...seenBy(elsewhere),
];

const OF_PEOPLE: Expectation = [...NO_KEYS, ...seenBy('nothing')];

/** By a maker of the commune; other agencies that make lists do not see this one. */
const BY_ITS_MAKER: Expectation = [
  ...NO_KEYS,
  ['commune/maker', 'yes'],
  ['other-commune/maker', 'nothing'],
  ['far-commune/maker', 'nothing'],
  ['live-commune/maker', 'nothing'],
  ['school/maker', 'nothing'],
  ['collecting-organisation/maker', 'nothing'],
  ['insurer-local/maker', 'nothing'],
];

export const ROUND_LIST_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listKinds: 'everybody',

  // A province of one's own is named, so there is nothing to hide: 403. In live mode it is opened there.
  openRound: [
    ...NO_KEYS,
    ['insurer-city/approver', 'yes'],
    ['administrator/approver', 'yes'],
    ['all/approver', 'yes'],
    ['live-administrator/approver', 'yes'],
  ],
  listRounds: ofTheProvince('without'),
  readRound: ofTheProvince('nothing'),
  closeRound: KEEPERS,
  grantException: KEEPERS,
  // The home commune's: other makers find none, those who watch over the province see it.
  listExceptions: [
    ...NO_KEYS,
    ['far-*/*', 'nothing'],
    ['live-*/*', 'nothing'],
    ['commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['administrator/*', 'yes'],
    ['all/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['school/*', 'without'],
    ['collecting-organisation/*', 'without'],
    ['other-commune/*', 'without'],
  ],
  readOverview: [
    ...NO_KEYS,
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['finance/*', 'yes'],
    ['home-affairs/*', 'yes'],
    ['supervisor/*', 'yes'],
    ['administrator/*', 'yes'],
    ['all/*', 'yes'],
    ['far-insurer-city/*', 'nothing'],
    ['far-administrator/*', 'nothing'],
    ['live-administrator/*', 'nothing'],
  ],

  // A round whose lists communes make. Those who make other lists may not make this one.
  createList: [
    ['commune/maker', 'yes'],
    ['other-commune/maker', 'yes'],
    ['key/commune', 'yes'],
    ['other-key/commune', 'yes'],
    ['scope/lists:draft', 'yes'],
    ['far-commune/maker', 'nothing'],
    ['live-commune/maker', 'nothing'],
    ['far-key/commune', 'nothing'],
    ['live-key/commune', 'nothing'],
  ],
  listLists: alsoByKeys('without'),
  readList: alsoByKeys('nothing'),
  listSteps: OF_PEOPLE,
  readListAudit: OF_PEOPLE,
  verifyListAudit: OF_PEOPLE,

  submitList: BY_ITS_MAKER,
  withdrawList: BY_ITS_MAKER,
  // The home commune is asked about its people on a school's list.
  confirmList: [
    ...NO_KEYS,
    ['commune/confirmer', 'yes'],
    ['other-commune/confirmer', 'nothing'],
    ['far-commune/confirmer', 'nothing'],
    ['live-commune/confirmer', 'nothing'],
  ],
  // The chair of the commune; the insurer does not see the list yet.
  approveList: [
    ...NO_KEYS,
    ['commune/approver', 'yes'],
    ['*commune/approver', 'nothing'],
    ['insurer-local/approver', 'nothing'],
    ['*insurer-city/approver', 'nothing'],
  ],
  receiveList: [
    ...NO_KEYS,
    ['insurer-local/maker', 'yes'],
    ['insurer-local/confirmer', 'yes'],
    ['insurer-city/maker', 'yes'],
    ['insurer-city/confirmer', 'yes'],
    ['far-insurer-city/maker', 'nothing'],
    ['far-insurer-city/confirmer', 'nothing'],
  ],
  acceptList: [
    ...NO_KEYS,
    ['insurer-local/approver', 'yes'],
    ['insurer-city/approver', 'yes'],
    ['far-insurer-city/approver', 'nothing'],
  ],
  // While the chair has it.
  returnList: [
    ...NO_KEYS,
    ['commune/confirmer', 'yes'],
    ['commune/approver', 'yes'],
    ['*commune/confirmer', 'nothing'],
    ['*commune/approver', 'nothing'],
    ['*/reader', 'no'],
    ['insurer-local/*', 'nothing'],
    ['*insurer-city/*', 'nothing'],
  ],
};
