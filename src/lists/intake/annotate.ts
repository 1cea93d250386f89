/**
 * The same file back with a column more, which says row by row what is wrong: a workbook with everything that was in it,
 * a CSV in UTF-8 with nothing that a spreadsheet would run. The file is read again; it was read without refusal before.
 */
import { CSV_START, CSV_TYPE, csvRecord } from '../forms/writing/csv.ts';
import { REMARKS } from '../forms/writing/layout.ts';
import { XLSX_TYPE } from '../forms/writing/workbook.ts';
import { type Part, writeZip } from '../forms/writing/zip.ts';
import type { SheetReport } from './rows/report.ts';
import { charsetOf, kindOf, openSource } from './source.ts';
import { CsvReader } from './text/csv.ts';
import { decode } from './text/encoding.ts';
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

async function* workbookParts(bytes: Uint8Array, { sheets, remarkOf }: Annotations): AsyncGenerator<Part> {
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
    const column = await widthOf(unpack(entry), name);
    const textOf = (row: number) => (row === report.headingRow ? REMARKS : remarkOf(name, row));
    yield { name: entry.name, pieces: rewriteSheet(unpack(entry), { column, textOf }) };
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

async function* csvPieces(
  bytes: Uint8Array,
  charset: string | null,
  { sheets, remarkOf }: Annotations,
): AsyncGenerator<Uint8Array> {
  const width = await csvWidth(bytes, charset);
  const encoder = new TextEncoder();
  const headingRow = sheets[0]?.headingRow;
  const reader = new CsvReader();
  let next = 1;
  const written = (): Uint8Array => {
    let text = '';
    for (const { row, cells } of reader.rows.splice(0)) {
      // Lines that were empty stay, so that every row keeps its number.
      text += '\r\n'.repeat(row - next);
      next = row + 1;
      const remark = row === headingRow ? REMARKS : (remarkOf(null, row) ?? '');
      const fields = Array.from({ length: width }, (_, column) => cells[column]?.text ?? '');
      text += csvRecord([...fields, remark], reader.separator ?? ',');
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
