/** Rows that were handed in, answered with the file they came in: what the database found stands beside them too. */
import type { Ctx } from '../../http/context.ts';
import type { Taken } from '../entries/take-rows.ts';
import type { takenBody } from '../entries/taken-view.ts';
import { type SentFile, sendBack, wantsTable } from './answers.ts';
import { remarkOn } from './remarks.ts';

/** Null where the caller asks for no table, or sent none. */
export async function takenTable(
  c: Ctx,
  file: SentFile,
  { read, counts }: Pick<Taken, 'read' | 'counts'>,
  { rows }: ReturnType<typeof takenBody>,
): Promise<Response | null> {
  if (!wantsTable(c)) return null;
  const { language } = c.var;
  const remarks = new Map(
    rows.map(({ sheet, row, state, findings, repairs, samePerson }) => {
      const elsewhere = samePerson.map(({ detail }) => ({ severity: 'flagged', address: null, detail }) as const);
      return [`${row} ${sheet}`, remarkOn({ state, findings: [...findings, ...elsewhere], repairs }, language)];
    }),
  );
  const remarkOf = (sheet: string | null, row: number) => remarks.get(`${row} ${sheet}`) ?? null;
  return sendBack(c, file, { counts, sheets: read.sheets, findings: read.findings, remarkOf });
}
