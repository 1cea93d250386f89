/**
 * What was found of a file, as it is answered: the same file with our column, or JSON, both written piece by piece. The
 * same for a file that was only checked and for one whose rows were stored.
 */
import type { Language } from '../../engine/answer.ts';
import type { Ctx } from '../../http/context.ts';
import { sendFile } from '../../http/files.ts';
import { intakeBody } from '../entries/finding-schema.ts';
import type { Verdicts } from '../entries/judge.ts';
import { annotate } from '../intake/annotate.ts';
import type { SheetFinding, SheetReport } from '../intake/rows/report.ts';
import type { CheckedFile } from './check.ts';
import { fileNameOf } from './paper-parts.ts';

/** Worth a write. */
const PIECE = 32 * 1024;

export function checkedBody({ counts, sheets, findings }: Omit<CheckedFile, 'rows'>, language: Language) {
  return {
    counts,
    sheets: sheets.map(({ sheet, state, headingRow, matched, ignored }) => {
      return { sheet, state, headingRow, matched, ignored };
    }),
    findings: findings.map((finding) => ({ sheet: finding.sheet, ...intakeBody(finding, language) })),
  };
}

/** Rows with something to say of them; all others were found right. */
export async function* checkedJson(checked: CheckedFile, language: Language): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = `${JSON.stringify(checkedBody(checked, language)).slice(0, -1)},"rows":[`;
  let between = '';
  for (const row of checked.rows.bodies(language)) {
    text += between + JSON.stringify(row);
    between = ',';
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(`${text}]}`);
}

export type SentFile = { readonly bytes: Uint8Array; readonly contentType: string };

export type Told = {
  readonly counts: Verdicts;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
  readonly remarkOf: (sheet: string | null, row: number) => string | null;
};

/** The file that was sent with our column; null where it was no table. How many rows came to what stands in a header. */
export async function sendBack(c: Ctx, file: SentFile, told: Told): Promise<Response | null> {
  const { language } = c.var;
  const back = await annotate(file.bytes, file.contentType, {
    sheets: told.sheets,
    remarkOf: told.remarkOf,
    remarkOnSheet: (sheet) => {
      const said = told.findings.filter((finding) => finding.sheet === sheet).map((one) => placed(one, language));
      return said.length === 0 ? null : said.join(' ');
    },
  });
  if (back === null) return null;
  const { contentType: type, pieces } = back;
  const name = fileNameOf(['ket-qua'], type.startsWith('text/csv') ? 'csv' : 'xlsx');
  return sendFile(c, { type, name, pieces }, { 'Ansinh-Rows': rowsHeader(told.counts) });
}

/** A dictionary of RFC 9651. */
export function rowsHeader({ rows, stored, flagged, refused }: Verdicts): string {
  return `rows=${rows}, stored=${stored}, flagged=${flagged}, refused=${refused}`;
}

/** Whether the caller asks for a table by name. */
export function wantsTable(c: Ctx): boolean {
  return /spreadsheetml|\btext\/csv\b/i.test(c.req.header('accept') ?? '');
}

/** Whether the caller asks for JSON by name, and for no table. */
export function wantsJson(c: Ctx): boolean {
  return !wantsTable(c) && /\bapplication\/json\b/i.test(c.req.header('accept') ?? '');
}

function placed(finding: SheetFinding, language: Language): string {
  const { address, detail, field, bounds } = intakeBody(finding, language);
  const cell = /(?:^|!)([A-Z]{1,3}\d+)$/.exec(address ?? '')?.[1];
  // A column that is missing has no place: it is named by its heading.
  const where = cell ?? (field === null ? null : bounds);
  return where === null || where === undefined ? detail : `[${where}] ${detail}`;
}
