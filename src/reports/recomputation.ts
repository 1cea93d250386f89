/** Whether the figures of a report are still those of the ledger: computed again from the postings they came of. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';

/** For its own office; 409 for a report whose figures are not frozen. */
export async function recomputeReport({ db, actor }: Acting, report: string) {
  const [found] = await look(db, actor, [
    { text: 'select differs from app.report_differences($1) as differs', values: [report] },
  ]);
  const differs = (found?.rows ?? []).map((row) => z.string().parse(row.differs));
  return { agrees: differs.length === 0, differs };
}
