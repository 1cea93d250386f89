/** A checked file as it is answered: the same file with our column, or JSON, both written piece by piece. */
import type { Language } from '../../engine/answer.ts';
import { intakeBody } from '../entries/finding-schema.ts';
import { type Annotated, annotate } from '../intake/annotate.ts';
import type { SheetFinding, SheetReport } from '../intake/rows/report.ts';
import type { CheckedFile } from './check.ts';

/** Worth a write. */
const PIECE = 32 * 1024;

export function checkedBody({ counts, sheets, findings }: CheckedFile, language: Language) {
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

export type Told = {
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly SheetFinding[];
  readonly remarkOf: (sheet: string | null, row: number) => string | null;
};

/** Null where the file was no table. */
export function annotated(
  { bytes, contentType }: { readonly bytes: Uint8Array; readonly contentType: string },
  { sheets, findings, remarkOf }: Told,
  language: Language,
): Promise<Annotated | null> {
  return annotate(bytes, contentType, {
    sheets,
    remarkOf,
    remarkOnSheet: (sheet) => {
      const said = findings.filter((finding) => finding.sheet === sheet).map((one) => placed(one, language));
      return said.length === 0 ? null : said.join(' ');
    },
  });
}

function placed(finding: SheetFinding, language: Language): string {
  const { address, detail, field, bounds } = intakeBody(finding, language);
  const cell = /(?:^|!)([A-Z]{1,3}\d+)$/.exec(address ?? '')?.[1];
  // A column that is missing has no place: it is named by its heading.
  const where = cell ?? (field === null ? null : bounds);
  return where === null || where === undefined ? detail : `[${where}] ${detail}`;
}
