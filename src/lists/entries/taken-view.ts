/** What became of rows that were sent in → the answer to whoever sent them, row by row, in their language. */
import type { Language } from '../../engine/answer.ts';
import { CHECK_WORDS } from '../checks/finding-words.ts';
import { entryId } from './entry-id.ts';
import { answerBody, MET } from './entry-view.ts';
import { checkBody, intakeBody, markBodies, repairBody } from './finding-schema.ts';
import type { Judged } from './kept-row.ts';
import { sheetBodies } from './sheet-view.ts';
import type { Taken } from './take-rows.ts';

export function takenBody({ filled, read, judged, counts, upload, version, marks, met }: Taken, language: Language) {
  return {
    upload,
    version,
    counts,
    ...sheetBodies(read, filled.context, language),
    rows: judged.map((one, at) => {
      const position = at + 1;
      const id = upload === null ? null : entryId(upload, 1, position);
      const codes = met.get(position) ?? [];
      const samePerson = codes.map((code) => ({ code: MET[code], detail: CHECK_WORDS[MET[code]][language] }));
      return { id, position, ...rowBody(one, marks.get(position) ?? [], language), samePerson };
    }),
  };
}

function rowBody({ checked }: Judged, marks: readonly string[], language: Language) {
  const { row, verdict, commune, answer } = checked;
  const found = checked.findings.map((finding) => checkBody(finding, language));
  return {
    sheet: row.sheet,
    row: row.row,
    change: row.change,
    state: marks.length > 0 ? ('refused' as const) : verdict,
    name: row.name,
    commune,
    answer: answer === null ? null : answerBody(answer, language),
    findings: [
      ...row.findings.map((finding) => intakeBody(finding, language)),
      ...found,
      ...markBodies(marks, found, language),
    ],
    repairs: row.repairs.map((repair) => repairBody(repair, language)),
  };
}
