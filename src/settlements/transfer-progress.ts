/**
 * How far the transfers are that a day is set for: obligations counted, and the last day money came. As the caller sees the
 * money: who may see none of it is told nothing, which is not the same as none.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import type { Owed } from './transfer-deadlines.ts';

/** The obligations that one duty is about. */
export type ProgressAsked = Owed & { readonly key: string };

const Row = z.object({
  key: z.string(),
  obligations: z.int(),
  /** Transferred whole; what was carried to another period, there. */
  transferred: z.int(),
  /** Whether the last period of those asked for has any: before it has, nothing can be complete. */
  reachesEnd: z.boolean(),
  lastPaidOn: z.string().nullable(),
});
export type Progress = Omit<z.infer<typeof Row>, 'lastPaidOn'> & { readonly lastPaidOn: Day | null };

export async function readTransferProgress(
  { db, actor }: Acting,
  province: string,
  asked: readonly ProgressAsked[],
): Promise<readonly Progress[]> {
  if (asked.length === 0) return [];
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('key', a.key, 'obligations', count(*),
          'transferred', count(*) filter (where o.state in ('transferred', 'closed')
            and (m.money ->> 'missing')::bigint = 0 and coalesce((s.since ->> 'whole')::boolean, true)),
          'reachesEnd', bool_or(o.period = a.last_period),
          'lastPaidOn', max(greatest(m.money ->> 'lastPaidOn', s.since ->> 'paidOn'))) as answer
        from json_to_recordset($1::json) as a(key text, schemes text[], first_period text, last_period text, communes boolean)
        join app.obligation o on o.province = $2 and o.scheme = any (a.schemes)
          and o.period between a.first_period and a.last_period
          and o.holder not like 'sponsor:%' and (a.communes or o.holder not like 'commune:%')
        cross join lateral app.money_of(o) as m(money)
        cross join lateral app.came_since(o) as s(since)
        where m.money is not null group by a.key`,
      values: [JSON.stringify(asked.map(rowOf)), province],
    },
  ]);
  return (found?.rows ?? []).map(({ answer }) => Row.parse(answer));
}

function rowOf({ key, schemes, firstPeriod, lastPeriod, communes }: ProgressAsked) {
  return { key, schemes, first_period: firstPeriod, last_period: lastPeriod, communes };
}
