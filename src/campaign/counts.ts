/** What was planned and done between two days: numbers, for reports and for what shows that a duty was met. */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';

const Counts = z.object({
  planned: z.int(),
  done: z.int(),
  times: z.int(),
  people: z.int(),
  firstDoneOn: z.string().nullable(),
  lastDoneOn: z.string().nullable(),
  bySort: z.record(z.string(), z.int()),
});
export type ActivityCounts = z.infer<typeof Counts>;

export type CountsAsked = {
  /** Days include both ends. */
  readonly from: Day;
  readonly until: Day;
  readonly commune?: string | undefined;
  readonly duty?: string | undefined;
};

/** A commune is told of its own, others of the province's. */
export async function activityCounts({ db, actor }: Acting, asked: CountsAsked): Promise<ActivityCounts> {
  const { from, until, commune = null, duty = null } = asked;
  const [found] = await look(db, actor, [
    { text: 'select app.activity_counts($1, $2, $3, $4) as answer', values: [from, until, commune, duty] },
  ]);
  return Counts.parse(found?.rows[0]?.answer);
}
