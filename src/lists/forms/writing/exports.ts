/**
 * Lists out: XLSX in the form's own columns, CSV in the same, JSON by the names of the fields. All are streams; what is
 * held is one batch. Who may see people is decided before anybody calls this.
 */

import { CSV_START, csvRecord } from '../../../writing/csv.ts';
import type { WrittenCell, WrittenRow } from '../../../writing/sheet.ts';
import { STYLE } from '../../../writing/styles.ts';
import { writeWorkbook } from '../../../writing/workbook.ts';
import { CHANGE_COLUMN } from '../columns.ts';
import type { Column, Form, HeadKey } from '../form.ts';
import { columnsOf } from '../forms.ts';
import { type FormLayout, flatHeading, layoutForm, lineRow, REMARKS, signatureRows, styleOf } from './layout.ts';
import { SHEETS } from './template.ts';
import { jsonValue, printedValue, type Written } from './values.ts';

export type { Written } from './values.ts';

export type Batches = AsyncIterable<readonly Written[]> | Iterable<readonly Written[]>;

export type List = {
  readonly form: Form;
  /** For the lines above the table, as they are to be printed. */
  readonly head: Partial<Record<HeadKey, string>>;
  readonly increases: Batches;
  readonly decreases: Batches;
  /** Adds a last column with each person's `remark`. */
  readonly remarks: boolean;
};

export function exportWorkbook(list: List): AsyncGenerator<Uint8Array> {
  const layout = layoutForm(list.form, list.head, list.remarks);
  const { widths: columns, merges, printing } = layout;
  const frozen = layout.rows.length;
  return writeWorkbook([
    { name: SHEETS.list, columns, merges, frozen, choices: [], ...printing, rows: exportedRows(list, layout) },
  ]);
}

/** The lines "Giảm" are left out where nobody leaves. */
async function* exportedRows(
  { form, increases, decreases }: List,
  layout: FormLayout,
): AsyncGenerator<readonly WrittenRow[]> {
  const { lines } = form;
  yield [...layout.rows, ...lines.increase.map(lineRow)];
  const counted = { people: 0 };
  yield* peopleRows(increases, layout, counted);
  yield totalRow(lines.increaseTotal, counted.people);
  const left = { people: 0 };
  for await (const rows of peopleRows(decreases, layout, left)) {
    yield left.people === rows.length ? [...lines.decrease.map(lineRow), ...rows] : rows;
  }
  if (left.people > 0) yield totalRow(lines.decreaseTotal, left.people);
  yield [...totalRow(lines.total, counted.people), ...signatureRows(form)];
}

async function* peopleRows(
  batches: Batches,
  layout: FormLayout,
  counted: { people: number },
): AsyncGenerator<readonly WrittenRow[]> {
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    const rows = batch.map((person, at) => personRow(person, layout, counted.people + at + 1));
    counted.people += rows.length;
    yield rows;
  }
}

function personRow(person: Written, { placed, remarks }: FormLayout, ordinal: number): WrittenRow {
  const cells = placed.map(({ column, at }): WrittenCell => {
    const value = column.key === 'ordinal' ? ordinal : printed(column, person);
    return { column: at, value, style: styleOf(column.kind) };
  });
  if (remarks !== null) cells.push({ column: remarks, value: person.remark ?? '', style: STYLE.remark });
  return { cells };
}

/** The number of a card stands in for that of the insurance where the form has one column for both. */
function printed({ key }: Column, person: Written): string | number {
  const value = printedValue(key, person);
  return key === 'insuranceNumber' && value === '' ? (person.cardNumber ?? '') : value;
}

function totalRow(label: string | null, people: number): readonly WrittenRow[] {
  return label === null ? [] : [lineRow(`${label}: ${people}`)];
}

export async function* exportCsv({ form, increases, decreases, remarks }: List): AsyncGenerator<Uint8Array> {
  const columns = [...columnsOf(form), CHANGE_COLUMN];
  const encoder = new TextEncoder();
  const last = (text: string) => (remarks ? [text] : []);
  yield encoder.encode(CSV_START + csvRecord([...columns.map(flatHeading), ...last(REMARKS)]));
  let ordinal = 0;
  for await (const batch of inOrder(increases, decreases)) {
    const records = batch.map((person) => {
      ordinal += 1;
      const values = columns.map((column) => (column.key === 'ordinal' ? ordinal : printed(column, person)));
      return csvRecord([...values, ...last(person.remark ?? '')]);
    });
    yield encoder.encode(records.join(''));
  }
}

export async function* exportJson({ form, increases, decreases, remarks }: List): AsyncGenerator<Uint8Array> {
  const keys = [...columnsOf(form).map(({ key }) => key), 'cardNumber', 'change'] as const;
  const encoder = new TextEncoder();
  let between = '[';
  for await (const batch of inOrder(increases, decreases)) {
    let text = '';
    for (const person of batch) {
      const values = Object.fromEntries(keys.map((key) => [key, jsonValue(key, person)]));
      text += `${between}\n${JSON.stringify(remarks ? { ...values, remark: person.remark ?? undefined } : values)}`;
      between = ',';
    }
    yield encoder.encode(text);
  }
  yield encoder.encode(between === '[' ? '[]\n' : '\n]\n');
}

async function* inOrder(increases: Batches, decreases: Batches): AsyncGenerator<readonly Written[]> {
  for await (const batch of increases) yield batch.map((person) => ({ ...person, change: 'increase' }));
  for await (const batch of decreases) yield batch.map((person) => ({ ...person, change: 'decrease' }));
}
