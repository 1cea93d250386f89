/**
 * A part of an upload on its way into the database: sealed, indexed, and put into one statement, however many rows it has.
 * This is the path every row takes, so nothing here is done twice, and nothing waits for a row alone.
 */

import type { Statement } from '../../db/database.ts';
import { addMonths } from '../../engine/month.ts';
import { indexesOf, indexOf } from '../../seal/blind-index.ts';
import type { KeyRing, Keys } from '../../seal/key-ring.ts';
import type { CheckedRow } from '../checks/check.ts';
import { severityOfIntake } from '../checks/intake-severity.ts';
import { isTellingNothing } from '../checks/telling.ts';
import { entryId } from './entry-id.ts';
import { type Judged, sealRows } from './kept-row.ts';

export type Part = {
  readonly list: string;
  readonly upload: string;
  readonly chunk: number;
  readonly part: number;
  /** Of the chunk's rows, counted from 1. */
  readonly firstRow: number;
  readonly isLast: boolean;
  /** Keyed hashes of what was sent, the current key's first. */
  readonly fingerprints: readonly string[];
  /** What the file says of itself, sealed. */
  readonly head: string | null;
  readonly rows: readonly Judged[];
  /** Of each row as it is sealed, where that was made before. */
  readonly cells?: readonly string[];
};

/**
 * Ids, codes, months and what is sealed have no commas in them, and none of them has to be quoted: nine tenths of what is
 * sent is these columns, and a quote would be escaped, letter by letter, on its way into the request.
 */
const COLUMNS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((at) => `string_to_array($${at}, ',')`);
const STAGE_PART = `select app.stage_part($1, $2, $3, $4, $5, $6, string_to_array($7, ' '), $8,
  ${COLUMNS.join(', ').replace(')', ')::uuid[]')}) as is_new`;

export async function stagePart(keys: Keys, part: Part): Promise<Statement> {
  const { upload, chunk, firstRow, rows, cells } = part;
  const ids = rows.map((_, at) => entryId(upload, chunk, firstRow + at));
  const sealed = await sealRows(keys.seal, ids, rows, cells);
  const clear = rows.map(({ checked }) => clearOf(keys.index, checked));
  const column = (name: keyof Clear) => clear.map((one) => one[name]).join();
  return {
    text: STAGE_PART,
    values: [
      part.list,
      upload,
      chunk,
      part.part,
      firstRow,
      part.isLast,
      part.fingerprints.join(' '),
      part.head,
      ids.join(),
      column('change'),
      column('state'),
      column('commune'),
      column('first'),
      column('last'),
      column('index'),
      column('people'),
      column('codes'),
      sealed.join(),
    ],
  };
}

/** What of a row may stand in clear: nothing of who it is, of which group, or by which rule. */
export type Clear = {
  readonly change: string;
  readonly state: string;
  readonly commune: string;
  readonly first: string;
  readonly last: string;
  readonly index: string;
  readonly people: string;
  readonly codes: string;
};

export function clearOf(ring: KeyRing, { row, verdict, citizenNumber, commune, term, findings }: CheckedRow): Clear {
  const checked = findings.filter(isTellingNothing).map(({ code }) => code);
  const read = row.findings.filter((one) => severityOfIntake(one) !== 'note').map(({ code }) => code);
  return {
    change: row.change,
    state: verdict,
    commune: commune ?? '',
    first: term?.from ?? '',
    last: term === null ? '' : addMonths(term.from, term.months - 1),
    index: citizenNumber === null ? '' : indexOf(ring, 'entry', citizenNumber),
    people: citizenNumber === null ? '' : indexesOf(ring, 'claim', citizenNumber).join(' '),
    codes: [...new Set([...read, ...checked])].join(' '),
  };
}
