/**
 * Who may do what with people's requests. A portal hands one in by its key, with consent (NĐ 356/2025, Điều 6), and
 * never reads it again: who may is the office that lists such people, here the home commune. The
 * person follows and withdraws by a code, whoever they are.
 */
import type { Expectation, Outcome } from './expectations.ts';

type Line = readonly [pattern: string, outcome: Outcome];

const NO_KEYS: readonly Line[] = [
  ['key/*', 'no'],
  ['scope/*', 'no'],
  ['*-key/*', 'no'],
];

/** The office; others that make lists have requests of their own and do not see this one. */
const ofItsOffice = (role: string, elsewhere: Outcome): readonly Line[] => [
  ...NO_KEYS,
  [`commune/${role}`, 'yes'],
  [`*commune/${role}`, elsewhere],
  [`school/${role}`, elsewhere],
  [`collecting-organisation/${role}`, elsewhere],
  [`insurer-local/${role}`, elsewhere],
];

export const REQUEST_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  listConsents: 'everybody',
  handInRequest: [['key/portal', 'yes']],
  followRequest: 'everybody',
  withdrawRequest: 'everybody',

  listRequests: ofItsOffice('*', 'without'),
  readRequest: ofItsOffice('*', 'nothing'),
  takeRequest: ofItsOffice('maker', 'nothing'),
  // A clerk proposes what the chair may say too; to confirm other people's rows is another office.
  refuseRequest: [...NO_KEYS, ['*/confirmer', 'no'], ['*/reader', 'no'], ...ofItsOffice('*', 'nothing')],
};
