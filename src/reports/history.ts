/** The steps a report has gone through, its record, and whether its figures are still those of the ledger: for its office. */
import { z } from 'zod';
import { type KnownHead, type RecordPage, recordPage, recordsAfter, verifiedIn, verifying } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { open } from '../seal/seal.ts';
import { STEPS } from './lifecycle.ts';

export const KEPT_STEPS = ['draft', 'write', ...STEPS] as const;

const StepRow = z.object({
  id: z.string(),
  version: z.int(),
  step: z.enum(KEPT_STEPS),
  person: z.string(),
  at: z.string(),
  reasons: z.string().nullable(),
});

const Reasons = z.array(z.string());

/** Nobody takes so many: the bound only keeps the answer one. */
const MOST_STEPS = 500;

export async function listReportSteps({ db, actor, keys }: Keyed, report: string) {
  const [own, steps] = await look(db, actor, [
    isOwn(report),
    {
      text: `select s.id, s.version, s.step, s.person, app.exact_instant(s.at) as at, s.reasons from app.report_step s
        where s.report = $1 order by s.version, s.id limit ${MOST_STEPS}`,
      values: [report],
    },
  ]);
  if (own?.rows.length !== 1) throw new Refusal('not-found');
  const items = (steps?.rows ?? []).map((row) => StepRow.parse(row));
  return {
    items: await Promise.all(
      items.map(async ({ id, version, step, person, at, reasons: sealed }) => {
        const place = { table: 'report_step', column: 'reasons', row: id };
        const reasons = sealed === null ? [] : Reasons.parse(await open(keys.seal, place, sealed));
        return { version, step, person, at, reasons };
      }),
    ),
  };
}

export async function listReportRecords({ db, actor }: Acting, report: string, page: RecordPage) {
  const [own, found] = await look(db, actor, [isOwn(report), recordsAfter(report, page)]);
  if (own?.rows.length !== 1) throw new Refusal('not-found');
  return recordPage(found, page);
}

export async function verifyReportRecords({ db, actor }: Acting, report: string, head: KnownHead) {
  const [own, found] = await look(db, actor, [isOwn(report), verifying(report, head)]);
  const verified = verifiedIn(found);
  if (own?.rows.length !== 1 || verified === null) throw new Refusal('not-found');
  return verified;
}

/** Computes the frozen figures again from the postings they came of; 409 for a report whose figures are not frozen. */
export async function recomputeReport({ db, actor }: Acting, report: string) {
  const [found] = await look(db, actor, [
    { text: 'select differs from app.report_differences($1) as differs', values: [report] },
  ]);
  const differs = (found?.rows ?? []).map((row) => z.string().parse(row.differs));
  return { agrees: differs.length === 0, differs };
}

function isOwn(report: string) {
  return { text: 'select r.id from app.report r where r.id = $1 and r.agency = app.agency_id()', values: [report] };
}
