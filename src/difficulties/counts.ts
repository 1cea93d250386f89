/** How many difficulties and petitions there were, by month, place and kind: numbers, for offices and their reports. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { DIFFICULTY_KINDS } from './kinds.ts';

const Count = z.object({
  month: z.string(),
  commune: z.string().nullable(),
  kind: z.enum(DIFFICULTY_KINDS),
  origin: z.enum(['office', 'person']),
  raised: z.int(),
  answered: z.int(),
  inTime: z.int(),
  open: z.int(),
  overdue: z.int(),
  withdrawn: z.int(),
});

const NUMBERS = ['raised', 'answered', 'inTime', 'open', 'overdue', 'withdrawn'] as const;

/** A commune's own; of whoever watches over the province, all of it. Days include both ends. */
export async function difficultyCounts({ db, actor }: Acting, asked: { readonly from: Day; readonly until: Day }) {
  const [found] = await look(db, actor, [
    { text: 'select * from app.difficulty_counts($1, $2)', values: [asked.from, asked.until] },
  ]);
  const rows = (found?.rows ?? []).map((row) => Count.parse(row));
  const sum = (name: (typeof NUMBERS)[number]) => rows.reduce((total, row) => total + row[name], 0);
  const total = {
    raised: sum('raised'),
    answered: sum('answered'),
    inTime: sum('inTime'),
    open: sum('open'),
    overdue: sum('overdue'),
    withdrawn: sum('withdrawn'),
  };
  return { rows, total };
}
