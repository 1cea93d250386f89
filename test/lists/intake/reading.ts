/** Reads a file to its end, as a verb would, and keeps everything. Only for tests. */

import type { FormId } from '../../../src/lists/forms/form.ts';
import { formOf } from '../../../src/lists/forms/forms.ts';
import {
  FileRefusal,
  type IntakeRow,
  normalise,
  type PersonRow,
  readRows,
  type SheetFinding,
  type SheetReport,
} from '../../../src/lists/intake/intake.ts';

export type Read = {
  readonly rows: readonly IntakeRow[];
  readonly people: readonly PersonRow[];
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
};

export async function read(
  content: string | Uint8Array | ReadableStream<Uint8Array>,
  contentType = '',
  form: FormId = 'd03-ts',
): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all: { rows: IntakeRow[]; sheets: SheetReport[]; findings: SheetFinding[] } = {
    rows: [],
    sheets: [],
    findings: [],
  };
  for await (const chunk of readRows(bytes, { contentType, form: formOf(form) })) {
    all.rows.push(...chunk.rows);
    all.sheets.push(...chunk.sheets);
    all.findings.push(...chunk.findings);
  }
  return { ...all, people: all.rows.map(normalise) };
}

/** The code of the refusal, with its place; `read` when the file was read to its end. */
export async function refusalOf(
  content: string | Uint8Array | ReadableStream<Uint8Array>,
  contentType = '',
  form: FormId = 'd03-ts',
): Promise<string> {
  try {
    await read(content, contentType, form);
    return 'read';
  } catch (error) {
    if (error instanceof FileRefusal) return error.code;
    throw error;
  }
}

export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
}
