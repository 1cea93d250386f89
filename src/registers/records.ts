/** The record of a commune's registers. */
import type { z } from '@hono/zod-openapi';
import type { recordQuery } from '../audit/record-schema.ts';
import { recordPage, recordsAfter } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { chainOf } from './book.ts';

export async function listRegisterRecords(acting: Acting, { after = 0, limit }: z.infer<typeof recordQuery>) {
  const page = { after, limit };
  const [found] = await look(acting.db, acting.actor, [recordsAfter(chainOf(acting), page)]);
  return recordPage(found, page);
}
