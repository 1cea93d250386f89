/** A file's rows in parts of one size, whatever the chunks they were read in: what is written at once, and sent again alone. */
import type { Chunk, IntakeRow, SheetFinding, SheetReport } from '../intake/intake.ts';

/** As many as make a round trip to the database worth it, and few enough that two parts fit into a small heap. */
const PART_ROWS = 1_000;

export type FilePart = {
  /** From 1. */
  readonly number: number;
  /** Of the file's rows, from 1. */
  readonly firstRow: number;
  readonly rows: readonly IntakeRow[];
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
  readonly isLast: boolean;
};

/** One part is held back until it is known whether another follows. */
export async function* partsOf(chunks: AsyncIterable<Chunk>, size = PART_ROWS): AsyncGenerator<FilePart> {
  let number = 1;
  let firstRow = 1;
  let rows: IntakeRow[] = [];
  let sheets: SheetReport[] = [];
  let findings: SheetFinding[] = [];
  for await (const chunk of chunks) {
    sheets.push(...chunk.sheets);
    findings.push(...chunk.findings);
    for (const row of chunk.rows) {
      if (rows.length === size) {
        yield { number, firstRow, rows, sheets, findings, isLast: false };
        number += 1;
        firstRow += rows.length;
        [rows, sheets, findings] = [[], [], []];
      }
      rows.push(row);
    }
  }
  yield { number, firstRow, rows, sheets, findings, isLast: true };
}
