/**
 * The vocabulary of how money is found: a year's estimate, and more of it once the year has begun. It decides no amount, so
 * it is part of no ruleset. Types only.
 */
import type { Cite, Reading, Words } from './policy.ts';

/** The one text at hand that lays it down, for its own province; the others go the same way, by a reading. */
export type Budgeting = {
  readonly province: string;
  readonly cite: Cite;
  readonly elsewhere: Reading;
};

/** What the way rests on in a province: a clause of its own text, or the reading. */
export type BudgetingGround =
  | { readonly cite: string; readonly reading: null }
  | { readonly cite: null; readonly reading: Words };
