/**
 * What the engine answers: the quote contract of design section 4, without what only the API knows (asOn, build,
 * quoteId). Amounts are whole đồng; null means that nobody can say it from what is known. Shape only, no logic.
 */

import type { Contribution, Day, Fact, Month, Person, Scheme } from './facts.ts';
import type { BudgetHolder, Office, ShareKind, Words } from './policy.ts';

export type Language = 'vi' | 'en';
export type Outcome = 'eligible' | 'refused' | 'undetermined' | 'not-covered';

/** A question with its defaults resolved: nothing in it is left to the clock or to a header. */
export type Question = {
  readonly province: string;
  readonly schemes: readonly Scheme[];
  readonly from: Month;
  readonly months: number;
  /** Quote under this policy instead of the one in force; 'vietnam' for the state's layer alone. */
  readonly policy?: string | null;
  readonly person: Person;
  readonly contribution?: Contribution | null;
  readonly language: Language;
  /** The day of asking, in Việt Nam. */
  readonly asOn: Day;
};

export type RuleView = {
  readonly id: string;
  readonly cite: string;
  readonly text: string | null;
  readonly says: string;
  /** Basis points; null where the rate is not published. */
  readonly share: number | null;
  readonly kind: ShareKind;
};

export type StateRuleView = {
  readonly id: string;
  readonly cite: string;
  readonly text: string | null;
  readonly says: string;
  readonly share: number;
};

export type Reason = { readonly code: string; readonly cite: string; readonly says: string };
export type Need = { readonly fact: Fact | 'lumpMonths'; readonly question: string };
export type Change = { readonly month: Month; readonly says: string; readonly cite: string };
export type Warning = { readonly code: string; readonly says: string };

export type Amounts = {
  readonly due: number | null;
  readonly state: number | null;
  readonly local: number | null;
  readonly communeTopUp: number | null;
  readonly sponsor: number | null;
  readonly participant: number | null;
};

export type Installment = Amounts & {
  readonly paidIn: Month;
  readonly from: Month;
  readonly months: number;
  /** Policy and revision, 'hanoi/2026-01@4c1e…'; null where no text is held. */
  readonly policy: string | null;
  readonly rule: string | null;
  readonly stateRule: string | null;
  readonly outcome: Outcome;
};

export type Total = Amounts & { readonly months: number };

export type ListingView = {
  readonly by: readonly Office[];
  readonly form: string;
  readonly papers: readonly string[];
  readonly confirmedBy: Office | null;
  readonly approvedBy: Office | null;
  /** Last day on which the list is in time; null where the text names none. */
  readonly lastDay: Day | null;
  readonly words: string | null;
  readonly cite: string;
};

export type SchemeAnswer = {
  readonly outcome: Outcome;
  readonly rule: RuleView | null;
  readonly stateRule: StateRuleView | null;
  readonly also: readonly { readonly id: string; readonly cite: string; readonly says: string }[];
  readonly reasons: readonly Reason[];
  readonly needs: readonly Need[];
  readonly installments: readonly Installment[];
  readonly total: Total;
  readonly localBudget: BudgetHolder | null;
  readonly supportEndsIn: Month | null;
  readonly next: readonly Change[];
  readonly nearest: readonly Change[];
  readonly listing: ListingView | null;
  readonly text: Words;
  readonly warnings: readonly Warning[];
};

export type Answer = {
  readonly province: string;
  readonly from: Month;
  readonly months: number;
  readonly policy: string | null;
  readonly ruleset: string;
  readonly checkedOn: Day | null;
  readonly schemes: { readonly [S in Scheme]?: SchemeAnswer };
};
