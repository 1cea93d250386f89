/**
 * All that is kept of a row in one sealed text: what was written, what was found wrong with it, the facts it came to, and
 * what it was answered. The only place that knows how it is packed.
 */
import { z } from 'zod';
import type { KeyRing } from '../../seal/key-ring.ts';
import { open, sealText, sealTexts } from '../../seal/seal.ts';
import type { CheckedRow } from '../checks/check.ts';
import { type CheckFinding, SEVERITIES } from '../checks/finding.ts';
import { CHECK_WORDS, type CheckCode } from '../checks/finding-words.ts';
import { EXTRACT_KEYS, FIELD_KEYS } from '../forms/fields.ts';
import type { Change, IntakeRow, RowFinding } from '../intake/row.ts';
import { answerOf, answerText, factsOf, KeptAnswer, KeptFacts, keepFacts } from './kept-answer.ts';
import { cellsOf, cellsText, KeptCells } from './kept-cells.ts';

const CHECK_CODES = Object.keys(CHECK_WORDS);
const isCheckCode = (code: string): code is CheckCode => CHECK_CODES.includes(code);

const field = z.enum([...FIELD_KEYS, ...EXTRACT_KEYS]).nullable();
const text = z.string();

/** Code, field, address, the place of its severity, bounds. */
const KeptFinding = z.tuple([text.refine(isCheckCode), field, text.nullable(), z.int(), text.nullable()]);

const KeptRow = z.object({
  s: text.nullable(),
  r: z.int(),
  h: z.enum(['increase', 'decrease']),
  c: KeptCells,
  /** What could not be read of it: code, field, address, bounds. */
  i: z.array(z.tuple([text, field, text.nullable(), text.nullable()])).optional(),
  g: z.array(KeptFinding).optional(),
  k: KeptFacts,
  a: KeptAnswer.nullable(),
});
type KeptRow = z.infer<typeof KeptRow>;

/** A row with the row of the file it came from. */
export type Judged = { readonly written: IntakeRow; readonly checked: CheckedRow };

/** The text of a KeptRow. Put together from the texts of its parts, because rows share what is longest in it. */
export function rowText({ written, checked }: Judged, cells = cellsText(written)): string {
  const { sheet, row, change } = written;
  const { findings, answer, row: normalised } = checked;
  const placed = `"s":${JSON.stringify(sheet)},"r":${row},"h":"${change}","c":${cells}`;
  const answered = `"k":${JSON.stringify(keepFacts(checked))},"a":${answer === null ? 'null' : answerText(answer)}`;
  const { findings: read } = normalised;
  const unread = read.length === 0 ? '' : `,"i":${JSON.stringify(read.map(keepUnread))}`;
  const found = findings.length === 0 ? '' : `,"g":${JSON.stringify(findings.map(keepFinding))}`;
  return `{${placed},${answered}${unread}${found}}`;
}

function keepUnread({ code, field: of, address, bounds }: RowFinding): NonNullable<KeptRow['i']>[number] {
  return [code, of, address, bounds ?? null];
}

function keepFinding({ code, field: of, address, severity, bounds }: CheckFinding): z.infer<typeof KeptFinding> {
  return [code, of, address, SEVERITIES.indexOf(severity), bounds ?? null];
}

export function sealRow(ring: KeyRing, id: string, judged: Judged): Promise<string> {
  return sealText(ring, placeOf(id), rowText(judged));
}

/** The same for all rows of a part; `cells` as they are sealed, where that was made before. */
export function sealRows(
  ring: KeyRing,
  ids: readonly string[],
  rows: readonly Judged[],
  cells: readonly string[] | undefined,
): Promise<readonly string[]> {
  const texts = rows.map((judged, at) => ({ row: ids[at] ?? '', json: rowText(judged, cells?.[at]) }));
  return sealTexts(ring, COLUMN, texts);
}

export type OpenedRow = {
  readonly sheet: string | null;
  readonly row: number;
  readonly change: Change;
  readonly cells: IntakeRow['cells'];
  readonly intakeFindings: readonly {
    readonly code: string;
    readonly field: z.infer<typeof field>;
    readonly address: string | null;
    readonly bounds: string | null;
  }[];
  readonly findings: readonly CheckFinding[];
  readonly known: ReturnType<typeof factsOf>;
  readonly answer: ReturnType<typeof answerOf> | null;
};

export async function openRow(ring: KeyRing, id: string, sealed: string): Promise<OpenedRow> {
  return unpacked(await open(ring, placeOf(id), sealed));
}

export function unpacked(opened: unknown): OpenedRow {
  const { s: sheet, r: row, h: change, c, i = [], g = [], k, a } = KeptRow.parse(opened);
  return {
    sheet,
    row,
    change,
    cells: cellsOf({ sheet, row }, c),
    intakeFindings: i.map(([code, of, address, bounds]) => ({ code, field: of, address, bounds })),
    findings: g.map(([code, of, address, severity, bounds]) => ({
      code,
      field: of,
      address,
      severity: SEVERITIES[severity] ?? 'flagged',
      ...(bounds === null ? {} : { bounds }),
    })),
    known: factsOf(k),
    answer: a === null ? null : answerOf(a),
  };
}

/** The table's name, as the change of keys has it, not the view's. */
const COLUMN = { table: 'entry_row', column: 'sealed' };

function placeOf(row: string) {
  return { ...COLUMN, row };
}
