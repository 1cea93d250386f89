/** The chapters of the played year, in the order of its days. */
import { openRound } from '../near-poor-list.ts';
import type { Chapter } from '../walk.ts';
import { ledger } from './ledger.ts';
import { acceptThree, cutOffOfTheYear, listThree } from './lists-of-the-year.ts';
import { firstQuarter, fourthQuarter, secondQuarter, thirdQuarter } from './quarters.ts';

export const YEAR: readonly Chapter[] = [
  openRound,
  listThree,
  cutOffOfTheYear,
  acceptThree,
  firstQuarter,
  secondQuarter,
  thirdQuarter,
  fourthQuarter,
  ledger,
];

/** From the opening of the round to the first day of the year after. */
export const FIRST_DAY = '11-02 07:00';
export const LAST_DAY = '01-02 08:00';
