/**
 * What a report is put together from. A section has its columns and says the figures of one place and time, line by line;
 * another register joins by a section of its own in sections.ts, and nothing else here changes. Figures are whole numbers,
 * never anything of a person.
 */
import type { Words } from '../../engine/policy.ts';
import type { ReportSection } from '../../engine/report-kind.ts';
import type { Acting } from '../../http/acting.ts';

export const UNITS = ['people', 'cases', 'count', 'months', 'dong', 'basis-points', 'people-basis-points'] as const;

/** The column of how many people a rate is of. */
export const BASE = 'base';

export type Column = {
  readonly id: string;
  readonly heading: Words;
  /** `people`, and `cases` that each stand for somebody: a small number is never told outside (told-outside.ts). */
  readonly unit: (typeof UNITS)[number];
};

/** `health-insurance` is the line of all its parts, `health-insurance/hi-near-poor` is one of them. */
export type Line = {
  readonly line: string;
  /** In the order of the columns; null where it is not known. */
  readonly values: readonly (number | null)[];
};

/** Of which place, and of which time. */
export type Asked = {
  readonly province: string;
  /** Null for all of the province. */
  readonly commune: string | null;
  /** `2026`, `2026-H1`, `2026-Q3`. */
  readonly period: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
};

export type Section = {
  readonly id: ReportSection;
  readonly title: Words;
  readonly columns: readonly Column[];
  /** It comes of postings alone: frozen by the database itself, and computed again from them to the last digit. */
  readonly ofLedger?: true;
  /** What each line that there may be is called. */
  readonly names: (asked: Asked) => Readonly<Record<string, Words>>;
  /** As it is just now, as the caller may count it. */
  readonly compute: (acting: Acting, asked: Asked) => Promise<readonly Line[]>;
};

/** Of lines that are told apart by what each says. */
export function namesOf(lines: Readonly<Record<string, { readonly says: Words }>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(lines).map(([line, { says }]) => [line, says]));
}
