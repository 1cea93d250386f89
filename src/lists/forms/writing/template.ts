/** The empty form to download, as XLSX and CSV: headings to the letter, an example apart, and a page that explains each column. */

import type { Words } from '../../../engine/policy.ts';
import { CSV_START, csvRecord } from '../../../writing/csv.ts';
import { heightFor } from '../../../writing/height.ts';
import type { WrittenRow } from '../../../writing/sheet.ts';
import { STYLE } from '../../../writing/styles.ts';
import { type WrittenSheet, writeWorkbook } from '../../../writing/workbook.ts';
import { CHANGE_COLUMN } from '../columns.ts';
import type { Column, Form, HeadKey } from '../form.ts';
import { columnsOf } from '../forms.ts';
import { type FormLayout, flatHeading, layoutForm, lineRow, signatureRows, styleOf } from './layout.ts';

export const SHEETS = { list: 'Danh sách', example: 'Ví dụ', notes: 'Hướng dẫn' } as const;

/** In place of a running number: whoever reads a list passes such a row by, and says so. */
const EXAMPLE = 'VD';
const ROWS_TO_FILL_IN = 30;

/** What is known beforehand of the list that is to be filled in: its head, and what whoever fills it in has to know. */
export type Beforehand = {
  readonly head: Partial<Record<HeadKey, string>>;
  readonly notes: readonly Words[];
};

const NOTHING: Beforehand = { head: {}, notes: [] };

export function templateWorkbook(form: Form, { head, notes }: Beforehand = NOTHING): AsyncGenerator<Uint8Array> {
  const layout = layoutForm(form, head, false);
  const example = layoutForm(form, Object.fromEntries(form.head.map(({ key, example: value }) => [key, value])), false);
  return writeWorkbook([
    sheetOf(SHEETS.list, layout, [
      ...increase(form, emptyRows(layout)),
      ...(form.lines.decrease.length > 0 ? decrease(form, emptyRows(layout).slice(0, 5)) : []),
      ...signatureRows(form),
    ]),
    sheetOf(SHEETS.example, example, increase(form, [exampleRow(example)])),
    notesSheet(form, notes),
  ]);
}

export function templateCsv(form: Form): string {
  const columns = [...columnsOf(form), ...(form.lines.decrease.length > 0 ? [CHANGE_COLUMN] : [])];
  return CSV_START + csvRecord(columns.map(flatHeading)) + csvRecord(columns.map(exampleOf));
}

function increase({ lines }: Form, rows: readonly WrittenRow[]): readonly WrittenRow[] {
  return [...lines.increase.map(lineRow), ...rows, ...[lines.increaseTotal ?? []].flat().map(lineRow)];
}

function decrease({ lines }: Form, rows: readonly WrittenRow[]): readonly WrittenRow[] {
  const after = [lines.decreaseTotal, lines.total].flatMap((line) => line ?? []);
  return [...lines.decrease.map(lineRow), ...rows, ...after.map(lineRow)];
}

function sheetOf(name: string, layout: FormLayout, people: readonly WrittenRow[]): WrittenSheet {
  const frozen = layout.rows.length;
  const choices = layout.placed.flatMap(({ column, at }) =>
    column.choices ? [{ column: at, from: frozen + 1, values: column.choices }] : [],
  );
  const { widths: columns, merges, printing } = layout;
  return { name, columns, frozen, merges, choices, ...printing, rows: [[...layout.rows, ...people]] };
}

function emptyRows({ placed }: FormLayout): readonly WrittenRow[] {
  const cells = placed.map(({ column, at }) => ({ column: at, value: '', style: styleOf(column.kind) }));
  return Array.from({ length: ROWS_TO_FILL_IN }, () => ({ cells }));
}

function exampleRow({ placed }: FormLayout): WrittenRow {
  return {
    cells: placed.map(({ column, at }) => ({ column: at, value: exampleOf(column), style: styleOf(column.kind) })),
  };
}

function exampleOf({ key, example, kind }: Column): string | number {
  if (key === 'ordinal') return EXAMPLE;
  return example !== '' && (kind === 'amount' || kind === 'count') ? Number(example) : example;
}

function notesSheet(form: Form, notes: readonly Words[]): WrittenSheet {
  const widths = [9, 36, 10, 26, 60, 60];
  const rowOf = (texts: readonly string[]): WrittenRow => ({
    cells: texts.map((value, column) => ({ column, value, style: STYLE.note })),
    height: heightFor(texts.map((text, at) => ({ text, width: widths[at] ?? 9 }))),
  });
  const head = ['Cột', 'Tiêu đề', 'Bắt buộc', 'Ví dụ', 'Cách điền', 'How to fill in'];
  const lines = [...notes, form.source, ...form.notes].map(({ vi, en }) => rowOf(['', '', '', '', vi, en]));
  const each = [
    ...form.columns.map((column) => ({ column, number: column.number ?? '' })),
    ...form.ours.map((column) => ({ column, number: 'An Sinh' })),
  ].map(({ column, number }): WrittenRow => {
    const required = column.required ? 'có' : '';
    const values = [number, flatHeading(column), required, column.example, column.note.vi, column.note.en];
    return rowOf(values);
  });
  const headings = { cells: head.map((value, column) => ({ column, value, style: STYLE.heading })) };
  return {
    name: SHEETS.notes,
    columns: widths.map((width) => ({ width, style: STYLE.note })),
    frozen: 1,
    fitsWidth: true,
    repeated: [1, 1],
    merges: [],
    choices: [],
    rows: [[headings, ...each, { cells: [] }, ...lines]],
  };
}
