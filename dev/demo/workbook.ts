/** A form filled in by a clerk, mistakes and all: an XLSX in the form's own columns, or a CSV. */
import type { FieldKey } from '../../src/lists/forms/fields.ts';
import type { Form, HeadKey } from '../../src/lists/forms/form.ts';
import { columnsOf } from '../../src/lists/forms/forms.ts';
import { flatHeading, layoutForm, lineRow } from '../../src/lists/forms/writing/layout.ts';
import { CSV_START, CSV_TYPE, csvRecord } from '../../src/writing/csv.ts';
import { STYLE } from '../../src/writing/styles.ts';
import { writeWorkbook, XLSX_TYPE } from '../../src/writing/workbook.ts';
import type { Cells } from './people.ts';
import type { File } from './walk.ts';

export async function filledWorkbook(
  form: Form,
  head: Partial<Record<HeadKey, string>>,
  people: readonly Cells[],
): Promise<File> {
  const { placed, widths, rows, merges } = layoutForm(form, head, false);
  const filled = people.map((cells, at) => ({
    cells: placed.map(({ column, at: place }) => ({
      column: place,
      value: column.key === 'ordinal' ? at + 1 : (cells[column.key] ?? ''),
      style: STYLE.plain,
    })),
  }));
  const sheet = { name: 'Danh sách', columns: widths, frozen: rows.length, merges, choices: [] };
  const all = [...rows, ...form.lines.increase.map(lineRow), ...filled];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook([{ ...sheet, rows: [all] }])) pieces.push(piece);
  return { bytes: new Uint8Array(Buffer.concat(pieces)), type: XLSX_TYPE };
}

/** As the programs of collectors write it: semicolons between the columns that are filled in. */
export function filledCsv(form: Form, keys: readonly FieldKey[], people: readonly Cells[]): File {
  const columns = columnsOf(form).filter(({ key }) => keys.includes(key));
  const lines = people.map((cells) =>
    csvRecord(
      columns.map(({ key }) => cells[key] ?? ''),
      ';',
    ),
  );
  const text = CSV_START + csvRecord(columns.map(flatHeading), ';') + lines.join('');
  return { bytes: new TextEncoder().encode(text), type: CSV_TYPE };
}
