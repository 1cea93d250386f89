/** What reading a file gives besides its rows: how each sheet was understood, and what is wrong with more than one row. */
import type { FieldKey } from '../../forms/fields.ts';
import type { HeadKey } from '../../forms/form.ts';
import type { Address, Cell, IntakeRow, RowFinding } from '../row.ts';

export type SheetReport = {
  readonly sheet: string | null;
  /** `skipped`: hidden, the examples or notes of a template, or without headings of a list. Nothing of it is read. */
  readonly state: 'read' | 'hidden' | 'template' | 'no-heading';
  readonly headingRow: number | null;
  readonly matched: readonly { readonly field: FieldKey; readonly heading: string; readonly address: Address }[];
  readonly ignored: readonly { readonly heading: string; readonly address: Address }[];
  /** What the head of the form says about whoever makes the list, as typed. */
  readonly head: Readonly<Partial<Record<HeadKey, Cell>>>;
};

/** Of a whole sheet: a column missing or meant twice, a total that differs. `address` may be null. */
export type SheetFinding = RowFinding & { readonly sheet: string | null };

export type Chunk = {
  readonly rows: readonly IntakeRow[];
  /** With the first rows of each sheet, or alone where it has none. */
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
};
