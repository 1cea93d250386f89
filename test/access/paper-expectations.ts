/** Who may take what out of lists: templates, a file checked for its maker, and people as a file. */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

/** Other agencies that make lists do not see this one; those that make none may not ask. */
const NOT_THEIRS: readonly Line[] = [
  ['key/school', 'nothing'],
  ['key/collecting-organisation', 'nothing'],
  ['key/insurer-local', 'nothing'],
  ['*-key/commune', 'nothing'],
];

export const PAPER_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  readKindTemplate: 'everybody',

  // With the head of the home commune: nobody else fills it in, the insurer that has received the list neither.
  readListTemplate: [
    ['key/commune', 'yes'],
    ['scope/lists:read', 'yes'],
    ['scope/*', 'no'],
    ...NOT_THEIRS,
    ['commune/*', 'yes'],
    ['school/*', 'nothing'],
    ['collecting-organisation/*', 'nothing'],
    ['insurer-local/*', 'nothing'],
    ['*-commune/*', 'nothing'],
  ],

  checkFile: [
    ['key/commune', 'yes'],
    ['scope/lists:draft', 'yes'],
    ['scope/*', 'no'],
    ...NOT_THEIRS,
    ['commune/maker', 'yes'],
    ['school/maker', 'nothing'],
    ['collecting-organisation/maker', 'nothing'],
    ['insurer-local/maker', 'nothing'],
    ['*-commune/maker', 'nothing'],
  ],

  // People as a file: whoever works on the list at an office that sees it. No key, whatever it was made for, no reader,
  // no administrator, no supervisor.
  exportList: [
    ['key/*', 'no'],
    ['scope/*', 'no'],
    ['*-key/*', 'no'],
    ['*/reader', 'no'],
    ['commune/*', 'yes'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['school/*', 'nothing'],
    ['collecting-organisation/*', 'nothing'],
    ['*-commune/*', 'nothing'],
    ['far-insurer-city/*', 'nothing'],
  ],
};
