/**
 * Who may do what with registers, areas, counts and calls. What a register says of somebody (poor, disabled) is for the
 * commune that decided it and nobody else (Luật 91/2025, Điều 19; NĐ 356/2025, Điều 4); who pays may check what is claimed
 * (NĐ 188/2025, Điều 9); whoever watches over the work gets numbers (Kế hoạch Huế, V.1–V.5; HĐND, MTTQ). Keys enter what
 * another program of the commune has decided, and read nothing.
 *
 * The things are the home commune's. A register, a search or a record is always one's own: communes elsewhere are answered
 * from theirs.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** People of the commune; those of other communes are answered without it, or as if it were not there. */
const ofItsCommune = (role: string, elsewhere: Outcome): Expectation => [
  ...NO_KEYS,
  [`commune/${role}`, 'yes'],
  [`*commune/${role}`, elsewhere],
];

/** Entered in one's own book, wherever that is; by a program too. */
const ENTERED: Expectation = [
  ['key/commune', 'yes'],
  ['other-key/commune', 'yes'],
  ['far-key/commune', 'yes'],
  ['live-key/commune', 'yes'],
  ['scope/registers:write', 'yes'],
  ['commune/maker', 'yes'],
  ['*commune/maker', 'yes'],
];

/** Whom the city's plan gives something to watch over, and the council. All of them see numbers, and of no person. */
const watching = (own: Outcome, elsewhere: Outcome): Expectation => [
  ...NO_KEYS,
  ['commune/*', 'yes'],
  ['other-commune/*', own],
  ['insurer-local/*', 'yes'],
  ['insurer-city/*', 'yes'],
  ['home-affairs/*', 'yes'],
  ['finance/*', 'yes'],
  ['health/*', 'yes'],
  ['agriculture/*', 'yes'],
  ['supervisor/*', 'yes'],
  ['administrator/*', 'yes'],
  ['all/*', 'yes'],
  ['far-commune/*', elsewhere],
  ['far-insurer-city/*', elsewhere],
  ['far-administrator/*', elsewhere],
  ['live-commune/*', elsewhere],
  ['live-administrator/*', elsewhere],
];

/** An area of the home commune, by whoever signs for the commune or for the province. */
const KEEPERS_OF_AREAS: readonly Line[] = [
  ...NO_KEYS,
  ['commune/approver', 'yes'],
  ['home-affairs/approver', 'yes'],
  ['administrator/approver', 'yes'],
  ['all/approver', 'yes'],
];

const CHANGED_BY_KEEPERS: Expectation = [
  ...KEEPERS_OF_AREAS,
  ['*commune/approver', 'nothing'],
  ['*-administrator/approver', 'nothing'],
];

export const REGISTER_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  // Which registers are kept and since when they are complete: without it nobody can read the numbers.
  listRegisters: watching('yes', 'without'),
  // From then on, not to be on it counts against somebody: the chair says it.
  keepRegister: [...NO_KEYS, ['commune/approver', 'yes'], ['*commune/approver', 'yes']],
  importRegister: ENTERED,
  enterRegistration: ENTERED,
  listRegistrations: ofItsCommune('*', 'without'),
  readRegistration: ofItsCommune('*', 'nothing'),
  // It takes something from somebody, or replaces what was decided: never by a program.
  endRegistration: ofItsCommune('maker', 'nothing'),
  correctRegistration: ofItsCommune('maker', 'nothing'),
  searchRegistrations: ofItsCommune('*', 'without'),
  // By those who deal with lists. Whoever only reads them has no claim to check.
  checkRegistration: [
    ...NO_KEYS,
    ['*/reader', 'no'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['far-insurer-city/*', 'without'],
  ],
  readRegisterAudit: ofItsCommune('*', 'without'),

  listAreas: 'everybody',
  // A commune is named, which everybody knows, so there is nothing to hide: 403. In live mode it is entered there.
  enterArea: [...KEEPERS_OF_AREAS, ['live-commune/approver', 'yes'], ['live-administrator/approver', 'yes']],
  leaveArea: CHANGED_BY_KEEPERS,
  withdrawArea: CHANGED_BY_KEEPERS,

  // By name, of the commune's own registers. The round is the province's.
  listEntitled: [
    ...NO_KEYS,
    ['commune/*', 'yes'],
    ['other-commune/*', 'without'],
    ['far-commune/*', 'nothing'],
    ['live-commune/*', 'nothing'],
  ],
  // By those who make the lists, or answer for them.
  reportEntitled: [
    ...NO_KEYS,
    ['*/confirmer', 'no'],
    ['*/reader', 'no'],
    ['commune/*', 'yes'],
    ['other-commune/*', 'yes'],
    ['far-commune/*', 'nothing'],
    ['live-commune/*', 'nothing'],
  ],
  listEntitledCounts: watching('without', 'nothing'),

  // The insurer advises and persuades (Kế hoạch Huế, III.2.c): nobody else gets a name to call.
  listCalls: [...NO_KEYS, ['insurer-local/*', 'yes'], ['insurer-city/*', 'yes'], ['far-insurer-city/*', 'without']],
  recordCall: [
    ...NO_KEYS,
    ['*/reader', 'no'],
    ['insurer-local/*', 'yes'],
    ['insurer-city/*', 'yes'],
    ['far-insurer-city/*', 'nothing'],
  ],
};
