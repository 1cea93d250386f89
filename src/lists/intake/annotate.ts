/**
 * The same file back with a column more, which says row by row what is wrong: a workbook with everything that was in it,
 * a CSV in UTF-8 with nothing that a spreadsheet would run. The file is read again; it was read without refusal before.
 */
import { CSV_START, CSV_TYPE, csvRecord } from '../../writing/csv.ts';
import { XLSX_TYPE } from '../../writing/workbook.ts';
import { type Part, writeZip } from '../../writing/zip.ts';
import { REMARKS } from '../forms/writing/layout.ts';
import type { SheetReport } from './rows/report.ts';
import { charsetOf, kindOf, openSource } from './source.ts';
import { CsvReader } from './text/csv.ts';
import { decode } from './text/encoding.ts';
import { columnIn } from './workbook/cell.ts';
import { readParts } from './workbook/parts.ts';
import { rewriteSheet } from './workbook/rewrite.ts';
import { SOME_STRING } from './workbook/shared-strings.ts';
import { readSheet } from './workbook/sheet.ts';
import { readDirectory } from './zip/directory.ts';
import { unpack } from './zip/unpack.ts';

export type Annotations = {
  /** As `readRows` gave them. */
  readonly sheets: readonly SheetReport[];
  /** What to say beside a row, in one line; null where there is nothing to say. Never asked about another row. */
  readonly remarkOf: (sheet: string | null, row: number) => string | null;
  /** What to say of a sheet as a whole, beside the heading of our column. */
  readonly remarkOnSheet?: (sheet: string | null) => string | null;
};

export type Annotated = { readonly contentType: string; readonly pieces: AsyncIterable<Uint8Array> };

/** Null where the file is no table: JSON answers its rows one by one. */
export async function annotate(bytes: Uint8Array, contentType: string, told: Annotations): Promise<Annotated | null> {
  const { start } = await openSource(bytes);
  switch (kindOf(start, contentType)) {
    case 'workbook':
      return { contentType: XLSX_TYPE, pieces: writeZip(workbookParts(bytes, told)) };
    case 'csv':
      return { contentType: CSV_TYPE, pieces: csvPieces(bytes, charsetOf(contentType), told) };
    default:
      return null;
  }
}

/** The heading of our column, with what there is to say of the sheet. */
function headingOf(sheet: string | null, { remarkOnSheet }: Annotations): string {
  const said = remarkOnSheet?.(sheet) ?? null;
  return said === null ? REMARKS : `${REMARKS}. ${said}`;
}

/** Where we wrote before: a file that comes a second time has our column once. */
function columnBefore({ ignored }: SheetReport): number | null {
  const ours = ignored.find(({ heading }) => heading.startsWith(REMARKS));
  return ours === undefined ? null : columnIn(ours.address);
}

async function* workbookParts(bytes: Uint8Array, told: Annotations): AsyncGenerator<Part> {
  const { sheets, remarkOf } = told;
  const entries = readDirectory(bytes);
  const { sheets: parts } = await readParts(entries);
  for (const entry of entries.values()) {
    const name = parts.find(({ path }) => path.toLowerCase() === entry.name.toLowerCase())?.name;
    const report = sheets.find(({ sheet, state }) => sheet === name && state === 'read');
    if (entry.name.endsWith('/')) continue;
    if (name === undefined || !report) {
      yield { name: entry.name, pieces: unpack(entry) };
      continue;
    }
    const before = columnBefore(report);
    const column = before ?? (await widthOf(unpack(entry), name));
    const heading = headingOf(name, told);
    const textOf = (row: number) => (row === report.headingRow ? heading : remarkOf(name, row));
    const replacedFrom = before === null ? null : (report.headingRow ?? 1);
    yield { name: entry.name, pieces: rewriteSheet(unpack(entry), { column, textOf, replacedFrom }) };
  }
}

/** The first column that nothing stands in. Which strings the cells show is of no matter here. */
async function widthOf(pieces: AsyncIterable<Uint8Array>, name: string): Promise<number> {
  let width = 0;
  const context = { name, strings: SOME_STRING, styles: [], from1904: false };
  for await (const rows of readSheet(pieces, context)) {
    for (const { cells } of rows) width = Math.max(width, cells.length);
  }
  return width;
}

async function* csvPieces(bytes: Uint8Array, charset: string | null, told: Annotations): AsyncGenerator<Uint8Array> {
  const [report] = told.sheets;
  const headingRow = report?.headingRow ?? null;
  const width = await csvWidth(bytes, charset);
  const column = (report === undefined ? null : columnBefore(report)) ?? width;
  const isOurs = (at: number, row: number) => at === column && (column === width || row >= (headingRow ?? 1));
  const encoder = new TextEncoder();
  const heading = headingOf(null, told);
  const reader = new CsvReader();
  let next = 1;
  const written = (): Uint8Array => {
    let text = '';
    for (const { row, cells } of reader.rows.splice(0)) {
      // Lines that were empty stay, so that every row keeps its number.
      text += '\r\n'.repeat(row - next);
      next = row + 1;
      const remark = row === headingRow ? heading : (told.remarkOf(null, row) ?? '');
      const fields = Array.from({ length: Math.max(width, column + 1) }, (_, at) =>
        isOurs(at, row) ? remark : (cells[at]?.text ?? ''),
      );
      text += csvRecord(fields, reader.separator ?? ',');
    }
    return encoder.encode(text);
  };
  yield encoder.encode(CSV_START);
  for await (const piece of decode(chunksOf(bytes), charset)) {
    reader.take(piece);
    yield written();
  }
  reader.end();
  yield written();
}

async function csvWidth(bytes: Uint8Array, charset: string | null): Promise<number> {
  const reader = new CsvReader();
  let width = 0;
  const measure = () => {
    for (const { cells } of reader.rows.splice(0)) width = Math.max(width, cells.length);
  };
  for await (const piece of decode(chunksOf(bytes), charset)) {
    reader.take(piece);
    measure();
  }
  reader.end();
  measure();
  return width;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
