/** The record of a commune's registers, by the numbers of its records: all that a hash is made of. */

import { z } from '@hono/zod-openapi';
import { AUDIT_COLUMNS } from '../audit/verify.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { both } from '../http/both.ts';
import { pageQuery, recordNumber } from '../http/pages.ts';
import { chainOf } from './book.ts';

export const recordQuery = z.strictObject({
  after: recordNumber('after', 0, both('Sau bản ghi số này.', 'After the record of this number.')),
  limit: pageQuery.limit,
});

const Row = z.object({
  chain: z.string(),
  seq: z.int(),
  at: z.string(),
  agency: z.string().nullable(),
  actorKind: z.enum(['person', 'key', 'system']),
  actor: z.string().nullable(),
  operation: z.string(),
  detail: z.record(z.string(), z.unknown()),
  prev: z.string(),
  hash: z.string(),
  livemode: z.boolean(),
});

export async function listRegisterRecords(acting: Acting, asked: { after?: number | undefined; limit: number }) {
  const { after = 0, limit } = asked;
  const [found] = await look(acting.db, acting.actor, [
    {
      text: `select ${AUDIT_COLUMNS} from app.audit a where a.chain = $1 and a.seq > $2 order by a.seq limit $3`,
      values: [chainOf(acting), after, limit + 1],
    },
  ]);
  const records = (found?.rows ?? []).map((row) => Row.parse(row));
  const items = records.slice(0, limit);
  return { items, next: records.length > limit ? (items.at(-1)?.seq ?? null) : null };
}
