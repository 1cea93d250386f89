/** How many inspections there were and what became of their findings: numbers, for reports and for what shows that a duty was met. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';

const Counts = z.object({
  planned: z.int(),
  carriedOut: z.int(),
  /** Of those carried out. */
  regular: z.int(),
  /** Of the regular ones. */
  lastDoneOn: z.string().nullable(),
  findings: z.int(),
  open: z.int(),
  mended: z.int(),
  closed: z.int(),
  overdue: z.int(),
});
export type InspectionCounts = z.infer<typeof Counts>;

export type CountsAsked = {
  /** Days include both ends. */
  readonly from: Day;
  readonly until: Day;
  /** Of the offices of one commune; of one kind of office; of one sort of unit. */
  readonly commune?: string | undefined;
  readonly kind?: string | undefined;
  readonly units?: 'group' | 'school' | 'collector' | undefined;
};

/** A commune is told of its own, others of the province's. */
export async function inspectionCounts({ db, actor }: Acting, asked: CountsAsked): Promise<InspectionCounts> {
  const { from, until, commune = null, kind = null, units = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: 'select app.inspection_counts($1, $2, $3, $4, $5) as answer',
      values: [from, until, commune, kind, units],
    },
  ]);
  return Counts.parse(found?.rows[0]?.answer);
}
