/**
 * Where people's data stand: every column of the types app.sealed, app.blind_index and app.blind_indexes, once. The change
 * of keys goes by it, and so does the search for data that stand anywhere else. A test holds it against the catalogue of
 * the database, so a column cannot be forgotten here.
 */
import type { Purpose } from './blind-index.ts';

/** Tables stand by their names without the schema, as in what a sealed value is bound to. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  /** The primary key. The row of the binding is its values with dots between them. */
  readonly key: readonly string[];
};

export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'round_exception', column: 'reason', key: ['id'] },
  { table: 'list_step', column: 'reasons', key: ['id'] },
  { table: 'upload_part', column: 'head', key: ['upload', 'chunk', 'part'] },
  { table: 'entry_row', column: 'sealed', key: ['id'] },
  { table: 'entry_row', column: 'answer', key: ['id'] },
  { table: 'coverage', column: 'card_number', key: ['id'] },
  { table: 'obligation_step', column: 'reasons', key: ['id'] },
  { table: 'registration', column: 'standing', key: ['id'] },
  { table: 'registration', column: 'person', key: ['id'] },
  { table: 'registration', column: 'ending', key: ['id'] },
  { table: 'call', column: 'note', key: ['id'] },
  { table: 'request', column: 'wish', key: ['id'] },
  { table: 'request', column: 'answer', key: ['id'] },
  { table: 'target_plan', column: 'reason', key: ['id'] },
  { table: 'briefing_note', column: 'words', key: ['id'] },
  { table: 'report', column: 'words', key: ['id'] },
  { table: 'report_step', column: 'reasons', key: ['id'] },
  { table: 'difficulty', column: 'words', key: ['id'] },
  { table: 'difficulty', column: 'answer', key: ['id'] },
  { table: 'difficulty_step', column: 'reason', key: ['id'] },
  { table: 'fraud_case', column: 'contents', key: ['id'] },
  { table: 'fraud_case', column: 'outcome', key: ['id'] },
  { table: 'finding', column: 'words', key: ['id'] },
  { table: 'finding', column: 'remedy', key: ['id'] },
  { table: 'need', column: 'sealed', key: ['id'] },
  { table: 'webhook_secret', column: 'secret', key: ['id'] },
  { table: 'extract_person', column: 'sealed', key: ['id'] },
  { table: 'meeting', column: 'sealed', key: ['id'] },
  { table: 'invitation', column: 'note', key: ['id'] },
];

export type IndexColumn = {
  readonly table: string;
  readonly column: string;
  readonly purpose: Purpose;
  /** Under the current key, or under every live key with spaces between. */
  readonly under: 'current' | 'all';
  /** The sealed column of the same row that the number stands in. */
  readonly of: string;
  /** The rows of this table are what app.claim is about: theirs are made again with it. */
  readonly claims?: true;
};

/** Of app.claim besides: its indexes are made again with those of the entries it has. */
export const INDEX_COLUMNS: readonly IndexColumn[] = [
  { table: 'entry_row', column: 'index', purpose: 'entry', under: 'current', of: 'sealed' },
  { table: 'entry_row', column: 'people', purpose: 'claim', under: 'all', of: 'sealed', claims: true },
  { table: 'coverage', column: 'card_index', purpose: 'card', under: 'current', of: 'card_number' },
  { table: 'need', column: 'people', purpose: 'claim', under: 'all', of: 'sealed' },
  { table: 'registration', column: 'index', purpose: 'register', under: 'current', of: 'person' },
  { table: 'extract_person', column: 'index', purpose: 'extract', under: 'current', of: 'sealed' },
];
