/** How the sheets of a file were understood, and what is wrong with one as a whole, in words. */
import type { Language } from '../../engine/answer.ts';
import { unitCodeFault } from '../checks/collecting.ts';
import type { ListContext } from '../checks/context.ts';
import type { Chunk } from '../intake/intake.ts';
import { checkBody, intakeBody, type RowFindingBody } from './finding-schema.ts';

export type SheetsRead = Pick<Chunk, 'sheets' | 'findings'>;

export function sheetBodies({ sheets, findings }: SheetsRead, context: ListContext, language: Language) {
  return {
    sheets: sheets.map(({ sheet, state, headingRow, matched, ignored }) => ({
      sheet,
      state,
      headingRow,
      matched: matched.map(({ field, heading, address }) => ({ field, heading, address })),
      ignored: ignored.map(({ heading, address }) => ({ heading, address })),
    })),
    findings: [
      ...findings.map((finding) => intakeBody(finding, language)),
      ...sheets.flatMap((sheet) => headFindings(sheet, context, language)),
    ],
  };
}

type Sheet = SheetsRead['sheets'][number];

/** The head says who hands the list in: a code of another kind of list is most likely the wrong file. */
function headFindings({ head }: Sheet, context: ListContext, language: Language): readonly RowFindingBody[] {
  const { unitCode } = head;
  if (unitCode === undefined) return [];
  const fault = unitCodeFault(unitCode.text, context);
  if (fault === null) return [];
  const bounds = 'bounds' in fault ? { bounds: fault.bounds } : {};
  const { address } = unitCode;
  return [checkBody({ code: fault.code, severity: 'flagged', field: null, address, ...bounds }, language)];
}
