/** The steps an obligation has gone through, its record, and whether its lines agree with the ledger, for whoever sees it. */
import { z } from 'zod';
import { type KnownHead, type RecordPage, recordPage, recordsAfter, verifiedIn, verifying } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { open } from '../seal/seal.ts';
import { STEPS } from './lifecycle.ts';

const StepRow = z.object({
  id: z.string(),
  version: z.int(),
  step: z.enum(STEPS),
  agency: z.string(),
  person: z.string(),
  at: z.string(),
  reasons: z.string().nullable(),
});

const Reasons = z.array(z.string());

/** Nobody takes so many: the bound only keeps the answer one. */
const MOST_STEPS = 500;

const STEPS_OF = `select s.id, s.version, s.step, s.agency, s.person, app.exact_instant(s.at) as at, s.reasons
  from app.obligation_step s where s.obligation = $1 order by s.version, s.id limit ${MOST_STEPS}`;

export async function listSteps({ db, actor, keys }: Keyed, obligation: string) {
  const [seen, steps] = await look(db, actor, [isSeen(obligation), { text: STEPS_OF, values: [obligation] }]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  const items = (steps?.rows ?? []).map((row) => StepRow.parse(row));
  return {
    items: await Promise.all(
      items.map(async ({ id, version, step, agency, person, at, reasons: sealed }) => {
        const place = { table: 'obligation_step', column: 'reasons', row: id };
        const reasons = sealed === null ? [] : Reasons.parse(await open(keys.seal, place, sealed));
        return { version, step, agency, person, at, reasons };
      }),
    ),
  };
}

export async function listRecords({ db, actor }: Acting, obligation: string, page: RecordPage) {
  const [seen, found] = await look(db, actor, [isSeen(obligation), recordsAfter(obligation, page)]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  return recordPage(found, page);
}

export async function verifyRecords({ db, actor }: Acting, obligation: string, head: KnownHead) {
  const [seen, found] = await look(db, actor, [isSeen(obligation), verifying(obligation, head)]);
  const verified = verifiedIn(found);
  if (seen?.rows.length !== 1 || verified === null) throw new Refusal('not-found');
  return verified;
}

function isSeen(obligation: string) {
  return { text: 'select o.id from app.obligation o where o.id = $1', values: [obligation] };
}
