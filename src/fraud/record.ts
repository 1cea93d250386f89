/** Who did what with a case, and who looked at it, for whoever sees the case: its chain is of no agency and no province. */
import { type RecordPage, recordPage, recordsAfter } from '../audit/records.ts';
import { look } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';

export async function listCaseRecords({ db, actor }: Acting, id: string, page: RecordPage) {
  const [seen, found] = await look(db, actor, [
    { text: 'select app.sees_fraud_case($1) as seen', values: [id] },
    recordsAfter(id, page),
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  return recordPage(found, page);
}
