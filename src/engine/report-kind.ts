/**
 * The vocabulary of reports that texts ask for: who makes one, who signs, who gets it and what stands in it. When it is due,
 * the deadline of the same policy says. Types only.
 */
import type { Office } from './listing.ts';
import type { Reading, Words } from './policy.ts';

/** What a report is put together from; src/reports has the figures of each. */
export type ReportSection =
  | 'supported'
  | 'communes'
  | 'budgets'
  | 'targets'
  | 'outreach'
  | 'difficulties'
  | 'inspections';

export type ReportKind = {
  readonly id: string;
  /** Null: of every province, where the state's own text asks for it. */
  readonly province: string | null;
  readonly commune: string | null;
  /** The deadline it is made for, by its id in the policies of that place. */
  readonly deadline: string;
  readonly title: Words;
  readonly madeBy: Extract<Office, 'insurer-city' | 'home-affairs' | 'commune'>;
  /** The part of the agency that makes it, where the text names one. */
  readonly office: Words | null;
  /** Who signs, as it is printed under the report. */
  readonly signer: string;
  readonly receiver: Words;
  readonly sections: readonly ReportSection[];
  /** The text asks for the people's list beside the report. */
  readonly withPeople?: true;
  /** Of a report that another office makes for the whole country, the part of one province. */
  readonly isPart?: true;
  readonly readings: readonly Reading[];
};
