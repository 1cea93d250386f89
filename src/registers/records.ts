/** The record of a commune's registers. */
import { type RecordPage, recordPage, recordsAfter } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { chainOf } from './book.ts';

export async function listRegisterRecords(acting: Acting, page: RecordPage) {
  const [found] = await look(acting.db, acting.actor, [recordsAfter(chainOf(acting), page)]);
  return recordPage(found, page);
}
