/** Who may do what with the rows of lists, and how they come in. The list is the home commune's own. */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

/** Makers of other agencies make lists, not this one: to them it is not there. */
const otherMakers: readonly Line[] = [
  ['other-commune/maker', 'nothing'],
  ['far-commune/maker', 'nothing'],
  ['live-commune/maker', 'nothing'],
  ['school/maker', 'nothing'],
  ['collecting-organisation/maker', 'nothing'],
  ['insurer-local/maker', 'nothing'],
];

/** While the list is a draft: its maker, and programs of the office that were made to draft. */
const DRAFTING: Expectation = [
  ['commune/maker', 'yes'],
  ['key/commune', 'yes'],
  ['scope/lists:draft', 'yes'],
  ['scope/*', 'no'],
  ['key/school', 'nothing'],
  ['key/collecting-organisation', 'nothing'],
  ['key/insurer-local', 'nothing'],
  ['*-key/commune', 'nothing'],
  ...otherMakers,
];

/** An approved list of the home commune: its own people, and the insurer it has come to. Nobody else sees who is on it. */
const READING: Expectation = [
  ['key/commune', 'yes'],
  ['key/insurer-local', 'yes'],
  ['key/insurer-city', 'yes'],
  ['key/school', 'nothing'],
  ['key/collecting-organisation', 'nothing'],
  ['*-key/commune', 'nothing'],
  ['scope/lists:read', 'yes'],
  ['commune/*', 'yes'],
  ['insurer-local/*', 'yes'],
  ['insurer-city/*', 'yes'],
  ['school/*', 'nothing'],
  ['collecting-organisation/*', 'nothing'],
  ['other-commune/*', 'nothing'],
  ['far-commune/*', 'nothing'],
  ['far-insurer-city/*', 'nothing'],
  ['live-commune/*', 'nothing'],
];

export const ENTRY_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  addEntries: DRAFTING,
  openUpload: DRAFTING,
  listUploads: DRAFTING,
  readUpload: DRAFTING,
  putChunk: DRAFTING,
  commitUpload: DRAFTING,
  abandonUpload: DRAFTING,
  carryOver: DRAFTING,

  listEntries: READING,
  searchEntries: READING,
  readEntry: READING,

  mendEntry: DRAFTING,
  removeEntry: DRAFTING,
  // Which of two offices keeps somebody is for people to say.
  settleEntry: [['key/*', 'no'], ['scope/*', 'no'], ['*-key/*', 'no'], ['commune/maker', 'yes'], ...otherMakers],
};
