/** The vocabulary of handing people in: offices, lists, and the dates that close them. Types only. */

import type { Day, Role, Scheme } from './facts.ts';
import type { Cite, Words } from './policy.ts';

export type Office =
  | 'commune'
  | 'school'
  | 'collecting-organisation'
  | 'insurer-local'
  | 'insurer-city'
  | 'insurer-national'
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
  /** Of these roles it takes everybody in its scheme, under whichever rule; absent: only people of its own rules. */
  readonly rolesToo?: readonly Role[];
  /** The deadline that closes the list, by id; null where the text names none. */
  readonly deadline: string | null;
  /** Lists people for the year after the deadline's; absent: for the deadline's own year. */
  readonly forNextYear?: true;
  /** The insurer gets it to advise and persuade: whoever is on it is called, nobody is covered by it. */
  readonly toAdvise?: true;
  readonly cite: Cite;
};

/** What a duty asks for: decides what would show that it was met. */
export type DutyKind = 'lists' | 'summary' | 'transfer' | 'report' | 'card' | 'notice' | 'follow-up' | 'work';

/** What starts or ends a time that is counted in days; no year says when it comes. */
export type DutyEvent = 'full-file' | 'card-end' | 'meeting';

/** How a duty comes back. A day beyond the end of a month is the last of that month. */
export type Recurrence =
  | {
      readonly every: 'year';
      readonly month: number;
      readonly day: number;
      /** It is about the year before the day it falls on. */
      readonly about?: 'year-before';
    }
  /** In the month so many after the last one of the quarter: 0 is that last month itself. */
  | {
      readonly every: 'quarter';
      readonly quarters: readonly (1 | 2 | 3 | 4)[];
      readonly monthsAfter: number;
      readonly day: number;
    }
  /** Once in each, on no day that the text names. */
  | { readonly every: 'month' | 'quarter-open' | 'half-year' }
  | { readonly every: 'session' }
  | { readonly every: 'once'; readonly from?: Day; readonly day: Day }
  | {
      readonly every: 'event';
      readonly event: DutyEvent;
      readonly side: 'after' | 'before';
      readonly count: number;
      /** Not sooner than this many days. */
      readonly least?: number;
      readonly unit: 'working-days' | 'days';
    };

export type Deadline = {
  readonly id: string;
  readonly cite: Cite;
  /** The printed words, to the letter; null where the text is not at hand. */
  readonly words: string | null;
  readonly what: Words;
  readonly who: Office;
  readonly kind: DutyKind;
  /** The schemes it speaks of; absent: both. */
  readonly schemes?: readonly Scheme[];
  /** `before` ends with the day before it; `by` includes it; `within` names no day, and the last of the time is a reading. */
  readonly limit: 'before' | 'by' | 'within';
  readonly on: Recurrence;
  /** First day of the duty, where it began after its policy did. */
  readonly from?: Day;
  /** Readings of the same policy that chose the day or stand against another text, by id. */
  readonly readings?: readonly string[];
};
