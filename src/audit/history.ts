/**
 * What became of a thing that goes by steps, a list or an obligation: the steps taken, with the reasons that were said, and
 * its record, to read and to prove. Nothing is told of what the caller does not see: to them there is no such thing.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { open } from '../seal/seal.ts';
import { type KnownHead, type RecordPage, recordPage, recordsAfter, verifiedIn, verifying } from './records.ts';

/** Nobody takes so many: the bound only keeps the answer one. */
const MOST_STEPS = 500;

const Reasons = z.array(z.string());

/**
 * Of `thing`, as the database calls it, which keeps every such thing alike: `app.list`, its steps in `app.list_step`, each
 * of them naming its `list`, with the reasons sealed and bound to the step's row.
 */
export function historyOf<const Step extends string>(thing: string, steps: readonly Step[]) {
  const table = `${thing}_step`;
  const StepRow = stepRow(steps);
  const isSeen = (id: string): Statement => ({ text: `select t.id from app.${thing} t where t.id = $1`, values: [id] });
  const stepsOf = (id: string): Statement => ({
    text: `select s.id, s.version, s.step, s.agency, s.person, app.exact_instant(s.at) as at, s.reasons
      from app.${table} s where s.${thing} = $1 order by s.version, s.id limit ${MOST_STEPS}`,
    values: [id],
  });
  return {
    async listSteps({ db, actor, keys }: Keyed, id: string) {
      const [seen, taken] = await look(db, actor, [isSeen(id), stepsOf(id)]);
      if (seen?.rows.length !== 1) throw new Refusal('not-found');
      const rows = (taken?.rows ?? []).map((row) => StepRow.parse(row));
      const items = rows.map(async ({ id: row, reasons: sealed, ...step }) => {
        if (sealed === null) return { ...step, reasons: [] };
        return { ...step, reasons: Reasons.parse(await open(keys.seal, { table, column: 'reasons', row }, sealed)) };
      });
      return { items: await Promise.all(items) };
    },

    async listRecords({ db, actor }: Acting, id: string, page: RecordPage) {
      const [seen, found] = await look(db, actor, [isSeen(id), recordsAfter(id, page)]);
      if (seen?.rows.length !== 1) throw new Refusal('not-found');
      return recordPage(found, page);
    },

    async verifyRecords({ db, actor }: Acting, id: string, head: KnownHead) {
      const [seen, found] = await look(db, actor, [isSeen(id), verifying(id, head)]);
      const verified = verifiedIn(found);
      if (seen?.rows.length !== 1 || verified === null) throw new Refusal('not-found');
      return verified;
    },
  };
}

const stepRow = <const Step extends string>(steps: readonly Step[]) =>
  z.object({
    id: z.string(),
    version: z.int(),
    step: z.enum(steps),
    agency: z.string(),
    person: z.string(),
    at: z.string(),
    reasons: z.string().nullable(),
  });
