/**
 * One row put on a draft by something that is no file: a request, for instance. It is judged, sealed, claimed and matched
 * as any other, by the statements of an upload of one row; whoever adds it sends them in the act of its own.
 */

import type { Statement } from '../../db/database.ts';
import { indexesOf } from '../../seal/blind-index.ts';
import type { Keys } from '../../seal/key-ring.ts';
import type { CheckedRow } from '../checks/check.ts';
import type { IntakeRow } from '../intake/intake.ts';
import { entryId } from './entry-id.ts';
import { judgeRow } from './judge.ts';
import type { Filled } from './list-context.ts';
import { stagePart } from './stage.ts';

export type AddedRow = {
  /** The id the row will have. */
  readonly entry: string;
  readonly verdict: CheckedRow['verdict'];
  readonly statements: readonly Statement[];
};

export async function addRow(keys: Keys, { row, context }: Filled, written: IntakeRow): Promise<AddedRow> {
  const upload = crypto.randomUUID();
  const checked = judgeRow(written, context);
  const staged = await stagePart(keys, {
    list: row.id,
    upload,
    chunk: 1,
    part: 1,
    firstRow: 1,
    isLast: true,
    fingerprints: indexesOf(keys.index, 'request', upload),
    head: null,
    rows: [{ written, checked }],
  });
  return {
    entry: entryId(upload, 1, 1),
    verdict: checked.verdict,
    statements: [
      { text: 'select app.edit_list($1, null)', values: [row.id] },
      { text: 'select app.open_upload($1, $2, false)', values: [upload, row.id] },
      staged,
      { text: 'select app.commit_upload($1, $2, false)', values: [row.id, upload] },
      { text: 'select app.match_upload($1, $2, $3, 10)', values: [row.id, upload, context.scheme] },
    ],
  };
}
