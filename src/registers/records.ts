/** The record of a commune's registers. */
import { z } from '@hono/zod-openapi';
import { recordPage, recordsAfter } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { both } from '../http/both.ts';
import { pageQuery, recordNumber } from '../http/pages.ts';
import { chainOf } from './book.ts';

export const recordQuery = z.strictObject({
  after: recordNumber('after', 0, both('Sau bản ghi số này.', 'After the record of this number.')),
  limit: pageQuery.limit,
});

export async function listRegisterRecords(acting: Acting, { after = 0, limit }: z.infer<typeof recordQuery>) {
  const page = { after, limit };
  const [found] = await look(acting.db, acting.actor, [recordsAfter(chainOf(acting), page)]);
  return recordPage(found, page);
}
