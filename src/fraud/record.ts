/**
 * Who did what with a case, and who looked at it, for whoever sees the case: its chain is of no agency and no province. Who
 * reads the record stands in it too.
 */
import { type RecordPage, recordPage, recordsAfter } from '../audit/records.ts';
import { act } from '../db/act.ts';
import type { Acting } from '../http/acting.ts';

export async function listCaseRecords({ db, actor }: Acting, id: string, page: RecordPage) {
  const { results } = await act(db, {
    actor,
    operation: 'fraud-case.audit',
    key: null,
    statements: [{ text: 'select app.look_at_fraud_record($1)', values: [id] }, recordsAfter(id, page)],
    answer: { text: "select '{}'::json as answer" },
  });
  return recordPage(results[1], page);
}
