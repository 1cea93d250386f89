/**
 * The vocabulary forms are written in. One description of a form drives its templates, the reading of files, the
 * workbook that goes back and the exports. Types only.
 */
import type { Words } from '../../engine/policy.ts';
import type { FieldKey } from './fields.ts';

const FORM_IDS = ['d03-ts', 'd05-ts', 'mau-3'] as const;

export type FormId = (typeof FORM_IDS)[number];

/** Tables that are no form of the law and of no list: what police and economy offices hand over (src/outreach). */
const EXTRACT_FORM_IDS = ['population', 'household-businesses'] as const;

export type ExtractFormId = (typeof EXTRACT_FORM_IDS)[number];

/** What stands in the cells of a column, and so how it is read, written and formatted. */
export type Kind =
  | 'text'
  | 'ordinal'
  | 'name'
  /** An identifier: digits or letters, never a number; leading zeros count. */
  | 'identifier'
  /** A day, or where it is not known a month or a year. */
  | 'date'
  | 'month'
  /** A number of months. */
  | 'count'
  /** Whole đồng. */
  | 'amount'
  /** A decimal that is kept as typed: a coefficient or đồng. */
  | 'decimal'
  /** Per cent in the cell, basis points with us. */
  | 'rate'
  /** A rate or whole đồng. */
  | 'support'
  | 'sex'
  | 'mark'
  | 'change';

export type Column = {
  readonly key: FieldKey;
  /** As it is printed on the form. */
  readonly heading: string;
  /** What it is called elsewhere, where only tables of this kind are read. */
  readonly alsoCalled?: readonly string[];
  /** The headings printed above it, from the top. */
  readonly under?: readonly string[];
  /** The number printed under the heading: A, B, 1, 2 … */
  readonly number?: string;
  /** In characters. */
  readonly width: number;
  readonly kind: Kind;
  /** A list without this column is not taken as complete. */
  readonly required?: true;
  /** The values to choose from in a template. */
  readonly choices?: readonly string[];
  /** An invented value, as a clerk would type it. */
  readonly example: string;
  readonly note: Words;
};

/** What the head of a form asks about whoever makes the list. */
const HEAD_KEYS = [
  'unitName',
  'unitCode',
  'taxCode',
  'unitAddress',
  'unitPhone',
  'unitEmail',
  'number',
  'groupName',
  'groupCode',
  'baseSalary',
  'source',
  'stateRate',
] as const;

export type HeadKey = (typeof HEAD_KEYS)[number];

export type HeadLine = { readonly key: HeadKey; readonly label: string; readonly example: string };

export type Form = {
  readonly id: FormId | ExtractFormId;
  /** As the policies name it in `listing.form`. */
  readonly name: string;
  /** As it is printed. */
  readonly title: string;
  readonly source: Words;
  readonly head: readonly HeadLine[];
  /** In the order of the form. */
  readonly columns: readonly Column[];
  /** What we need and the form lacks; stands apart, after the form's own columns. */
  readonly ours: readonly Column[];
  /** The lines between the rows of people, as printed. */
  readonly lines: {
    readonly increase: readonly string[];
    readonly increaseTotal: string | null;
    readonly decrease: readonly string[];
    readonly decreaseTotal: string | null;
    readonly total: string | null;
  };
  readonly signer: string;
  readonly notes: readonly Words[];
};

/** A form that lists are handed in on. */
export type ListForm = Form & { readonly id: FormId };
