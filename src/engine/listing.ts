/** The vocabulary of handing people in: offices, lists, and the dates that close them. Types only. */

import type { Day } from './facts.ts';
import type { Cite, Words } from './policy.ts';

export type Office =
  | 'commune'
  | 'school'
  | 'collecting-organisation'
  | 'insurer-local'
  | 'insurer-city'
  | 'finance'
  | 'home-affairs'
  | 'health'
  | 'agriculture'
  | 'education'
  | 'treasury'
  | 'city'
  | 'council';

/** Who hands the person in, on what, confirmed by whom, and until when. */
export type Listing = {
  readonly id: string;
  readonly by: readonly Office[];
  readonly form: string;
  readonly papers: readonly Words[];
  readonly confirmedBy: Office | null;
  readonly approvedBy: Office | null;
  /** The deadline that closes the list, by id; null where the text names none. */
  readonly deadline: string | null;
  /** Lists people for the year after the deadline's; absent: for the deadline's own year. */
  readonly forNextYear?: true;
  /** The insurer gets it to advise and persuade: whoever is on it is called, nobody is covered by it. */
  readonly toAdvise?: true;
  readonly cite: Cite;
};

export type Deadline = {
  readonly id: string;
  readonly cite: Cite;
  /** The printed words, to the letter. */
  readonly words: string;
  readonly what: Words;
  readonly who: Office;
  /** `before` ends with the day before it; `by` includes it. */
  readonly limit: 'before' | 'by';
  readonly on:
    | { readonly every: 'year'; readonly month: number; readonly day: number }
    | { readonly every: 'quarter'; readonly dates: readonly { readonly month: number; readonly day: number }[] }
    | { readonly every: 'month' | 'half-year' | 'quarter-open' | 'session' }
    | { readonly every: 'working-days'; readonly count: number }
    | { readonly every: 'once'; readonly day: Day };
  /** The one commune it binds, where it stands in a commune's own plan. */
  readonly commune?: string;
};
