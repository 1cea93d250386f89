/** The vocabulary of worked cases, which stand beside each policy and never ship. Types only. */
import type { Contribution, Day, Month, Person, Scheme } from './facts.ts';
import type { BudgetHolder } from './policy.ts';

/** A worked case: what a person gets, to the đồng, in one month under this policy. Never changed to turn a test green. */
export type Case = {
  /** What this case shows, as a sentence. */
  readonly name: string;
  readonly scheme: Scheme;
  readonly month: Month;
  readonly person: Person;
  readonly contribution?: Contribution;
  /** More months than one: the rows of the whole quote. */
  readonly months?: number;
  readonly expect: {
    readonly outcome: 'eligible' | 'refused' | 'undetermined' | 'not-covered';
    readonly rule?: string | null;
    readonly stateRule?: string | null;
    readonly due?: number | null;
    readonly state?: number | null;
    readonly local?: number | null;
    readonly participant?: number | null;
    readonly needs?: readonly string[];
    /** Local amount of every month asked, in order, for cases over several months. */
    readonly localByMonth?: readonly (number | null)[];
    readonly supportEndsIn?: Month | null;
    readonly localBudget?: BudgetHolder | null;
    /** The last day of the list, as the listing prints it, asked on `month`'s first day. */
    readonly lastDay?: Day | null;
  };
};
