/**
 * A file checked without being stored: every row read, judged by itself and with the others, and held against the registers,
 * as when it is sent to stay. What only the database knows of all lists together (the same person elsewhere) is found when the
 * rows are stored. Of each row is kept what there is to say of it, in as few characters as that takes: a file may have
 * 100,000 of them, and the answer is written after the last one was read.
 */

import type { Language } from '../../engine/answer.ts';
import type { Keyed } from '../../http/acting.ts';
import type { CheckedRow } from '../checks/check.ts';
import { type CheckFinding, SEVERITIES } from '../checks/finding.ts';
import { Repeats } from '../checks/repeats.ts';
import { checkBody, intakeBody, repairBody } from '../entries/finding-schema.ts';
import { heldAgainstRegisters, judgeRows, type Verdicts } from '../entries/judge.ts';
import { filledList } from '../entries/list-context.ts';
import { type FilePart, partsOf } from '../entries/parts.ts';
import { readRows } from '../intake/intake.ts';
import type { IntakeRow, PersonRow, Repair, RowFinding } from '../intake/row.ts';
import type { SheetFinding, SheetReport } from '../intake/rows/report.ts';
import { remarkOn } from './remarks.ts';

export type Checking = {
  readonly list: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly at: Date;
};

export type CheckedFile = {
  readonly counts: Verdicts;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
  readonly rows: SaidRows;
};

export async function checkFile(keyed: Keyed, { list, bytes, contentType, at }: Checking): Promise<CheckedFile> {
  const { row, form, context } = await filledList(keyed, list, at);
  const repeats = new Repeats(row.leadsTo);
  const sheets: SheetReport[] = [];
  const findings: SheetFinding[] = [];
  const counts = { rows: 0, stored: 0, flagged: 0, refused: 0 };
  const rows = new SaidRows();
  const parts: AsyncGenerator<FilePart> = partsOf(readRows(bytes, { contentType, form }));
  for await (const part of parts) {
    sheets.push(...part.sheets);
    findings.push(...part.findings);
    for (const judged of await heldAgainstRegisters(keyed, judgeRows(part.rows, context, repeats))) {
      counts.rows += 1;
      counts[judged.checked.verdict] += 1;
      rows.add(judged);
    }
  }
  return { counts, sheets, findings, rows };
}

/** Position, verdict, what was found reading, what was found checking, what was mended. */
type Packed = readonly [
  position: number,
  verdict: 'stored' | 'flagged' | 'refused',
  read: readonly RowFinding[],
  checked: readonly CheckFinding[],
  repairs: readonly Repair[],
];

/** As much of a judged row as there is to say of it. */
type SaidRow = {
  readonly written: Pick<IntakeRow, 'sheet' | 'row' | 'position'>;
  readonly checked: Pick<CheckedRow, 'verdict' | 'findings'> & {
    readonly row: Pick<PersonRow, 'findings' | 'repairs'>;
  };
};

/** What there is to say of rows, by sheet and row. */
export class SaidRows {
  readonly #sheets = new Map<string | null, Map<number, string>>();

  add({ written: { sheet, row, position }, checked }: SaidRow): void {
    const { verdict, findings } = checked;
    const { findings: read, repairs } = checked.row;
    if (verdict === 'stored' && findings.length + read.length + repairs.length === 0) return;
    const packed: Packed = [position, verdict, read, findings, repairs];
    const rows = this.#sheets.get(sheet) ?? new Map<number, string>();
    this.#sheets.set(sheet, rows.set(row, JSON.stringify(packed)));
  }

  remarkOf(sheet: string | null, row: number, language: Language): string | null {
    const packed = this.#sheets.get(sheet)?.get(row);
    if (packed === undefined) return null;
    const { state, findings, repairs } = rowBody(sheet, row, packed, language);
    return remarkOn({ state, findings, repairs }, language);
  }

  *bodies(language: Language): Generator<ReturnType<typeof rowBody>> {
    for (const [sheet, rows] of this.#sheets) {
      for (const [row, packed] of rows) yield rowBody(sheet, row, packed, language);
    }
  }
}

function rowBody(sheet: string | null, row: number, text: string, language: Language) {
  const packed: Packed = JSON.parse(text);
  const [position, state, read, checked, repairs] = packed;
  const findings = [
    ...read.map((finding) => intakeBody(finding, language)),
    ...checked.map((finding) => checkBody(finding, language)),
  ];
  return {
    position,
    sheet,
    row,
    state,
    findings: findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    repairs: repairs.map((repair) => repairBody(repair, language)),
  };
}
