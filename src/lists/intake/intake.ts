/**
 * Files in: a list of people as XLSX, CSV, NDJSON or JSON → rows, a few hundred at a time and in their order.
 *
 *     for await (const { rows, sheets, findings } of readRows(bytes, { contentType, form }))
 *       for (const row of rows) { const person = normalise(row); … }
 *
 * - `readRows` takes the bytes or their stream, and throws a `FileRefusal` (refusals.ts: code, status, place) at the
 *   point where the file can no longer be believed. Rows given out before stand; whoever stores them in one act stores
 *   nothing of a refused file.
 * - Every row that names somebody comes out once, `position` counting from 1 over all sheets: what a cell may be wrong
 *   with is a finding of its row, never a reason to leave it out. `sheets` says once for each sheet which columns were
 *   matched and which ignored; `findings` are about more than one row (a column missing, a total that differs).
 * - `normalise` (values/normalise.ts) gives typed fields. Words: finding-words.ts, refusal-words.ts.
 * - `annotate` (annotate.ts) gives the same file back with a column more.
 *
 * Pure: no database, no clock, no HTTP. What is held is one chunk; of a workbook its packed bytes and shared strings.
 */
import type { Form } from '../forms/form.ts';
import { LIMITS } from './limits.ts';
import { FileRefusal } from './refusals.ts';
import type { IntakeRow } from './row.ts';
import { keysOf, rowOfJson } from './rows/objects.ts';
import type { Chunk, SheetReport } from './rows/report.ts';
import { type Counter, SheetRows } from './rows/sheet-rows.ts';
import {
  type Bytes,
  bounded,
  charsetOf,
  type FileKind,
  gather,
  kindOf,
  openSource,
  refusalOfCompound,
  type Source,
} from './source.ts';
import { readCsv } from './text/csv.ts';
import { readElements } from './text/elements.ts';
import { decode } from './text/encoding.ts';
import { readLines, type TextLine } from './text/lines.ts';
import { plain } from './values/plain.ts';
import { type RawSheet, readWorkbook } from './workbook/workbook.ts';

export type { FileRefusalCode } from './refusals.ts';
export { FILE_REFUSALS, FileRefusal } from './refusals.ts';
export type { IntakeRow, PersonRow, Repair, RowFinding } from './row.ts';
export type { Chunk, SheetFinding, SheetReport } from './rows/report.ts';
export { normalise } from './values/normalise.ts';

export type ReadOptions = {
  /** The `Content-Type` that was sent, with its charset; empty where none was. The bytes have the last word. */
  readonly contentType: string;
  readonly form: Form;
};

/** A chunk is asked for only when the one before it was dealt with. */
export async function* readRows(bytes: Bytes, options: ReadOptions): AsyncGenerator<Chunk> {
  const source = await openSource(bytes);
  try {
    yield* rowsOf(source, options);
  } finally {
    await source.close();
  }
}

async function* rowsOf({ start, chunks }: Source, { contentType, form }: ReadOptions): AsyncGenerator<Chunk> {
  const kind = kindOf(start, contentType);
  const counter: Counter = { people: 0 };
  const understood: SheetReport[] = [];
  for await (const chunk of chunksOf(kind, chunks, charsetOf(contentType), form, counter)) {
    understood.push(...chunk.sheets);
    if (chunk.rows.length + chunk.sheets.length + chunk.findings.length > 0) yield chunk;
  }
  const isSheets = kind === 'workbook' || kind === 'csv';
  if (isSheets && !understood.some(({ state }) => state === 'read')) throw new FileRefusal('no-heading');
  if (counter.people === 0) throw new FileRefusal('no-rows');
}

async function* chunksOf(
  kind: FileKind,
  chunks: AsyncIterable<Uint8Array>,
  charset: string | null,
  form: Form,
  counter: Counter,
): AsyncGenerator<Chunk> {
  if (kind === 'compound') throw refusalOfCompound(await gather(chunks, LIMITS.workbookBytes));
  if (kind === 'workbook') {
    const sheets = readWorkbook(await gather(chunks, LIMITS.workbookBytes));
    for await (const sheet of sheets) yield* sheetChunks(sheet, form, counter);
    return;
  }
  const text = decode(bounded(chunks, LIMITS.textBytes), charset);
  if (kind === 'csv') yield* sheetChunks({ name: null, hidden: false, batches: readCsv(text) }, form, counter);
  else yield* objectChunks(kind === 'json' ? readElements(text) : readLines(text), form, counter);
}

async function* sheetChunks({ name, hidden, batches }: RawSheet, form: Form, counter: Counter): AsyncGenerator<Chunk> {
  const state = hidden ? 'hidden' : isOfTemplate(name) ? 'template' : null;
  if (state !== null) {
    const report: SheetReport = { sheet: name, state, headingRow: null, matched: [], ignored: [], head: {} };
    return yield { rows: [], sheets: [report], findings: [] };
  }
  const sheet = new SheetRows(name, form, counter);
  let told = false;
  const taken = (): Chunk => {
    const sheets = sheet.report && !told ? [sheet.report] : [];
    told = sheet.report !== null;
    return { rows: sheet.rows.splice(0), sheets, findings: sheet.findings.splice(0) };
  };
  for await (const batch of batches) {
    sheet.take(batch);
    if (sheet.report !== null) yield taken();
  }
  sheet.end();
  yield taken();
}

async function* objectChunks(
  batches: AsyncIterable<readonly TextLine[]>,
  form: Form,
  counter: Counter,
): AsyncGenerator<Chunk> {
  const keys = keysOf(form);
  for await (const batch of batches) {
    const rows = batch.map((line): IntakeRow => {
      counter.people += 1;
      return rowOfJson(line, counter.people, keys);
    });
    if (counter.people > LIMITS.rows) throw new FileRefusal('too-many-rows');
    yield { rows, sheets: [], findings: [] };
  }
}

/** The sheets of a template that are there to be read by people. */
function isOfTemplate(name: string | null): boolean {
  return name !== null && ['vi du', 'huong dan'].includes(plain(name));
}
