/** The vocabulary of money over time: in which quarter it counts, and what comes back of it. Types only. */
import type { Cite, Words } from './policy.ts';

/**
 * In which quarter the money of a group counts: all of a payment in the one it is paid in, or month by month, each month
 * in its own.
 */
export type Counted = { readonly when: 'paid' | 'monthly'; readonly cite: Cite };

/** Why somebody leaves before the last month that was accepted. */
export type EndReason =
  | 'death'
  | 'missing'
  | 'left-country'
  | 'compulsory'
  | 'one-off'
  | 'pension'
  | 'other-ground'
  | 'other';

/**
 * What comes back of the money of months that are not covered any more: all of it, the participant's own part (the
 * supports stay with the fund), or nothing. What stands in no ending is not known: nobody moves that money.
 */
export type Ending = {
  readonly because: readonly EndReason[];
  /** The state's groups it holds for. */
  readonly groups: 'any' | readonly string[];
  readonly gives: 'all' | 'own-part' | 'nothing';
  readonly cite: Cite;
  readonly says: Words;
};
