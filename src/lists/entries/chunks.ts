/**
 * A chunk of an upload, read and written part by part while it is still coming in. The next part is judged and sealed while
 * the one before it is being written; one part is one act. A part that is there already is not written again, so a chunk
 * may be sent as often as somebody likes; one that holds something else than the first time is refused.
 */

import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { act, look } from '../../db/act.ts';
import type { Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { indexesOf } from '../../seal/blind-index.ts';
import { seal } from '../../seal/seal.ts';
import { Repeats } from '../checks/repeats.ts';
import { type Chunk, readRows } from '../intake/intake.ts';
import type { Bytes } from '../intake/source.ts';
import { countVerdicts, heldAgainstRegisters, judgeRows, type Verdicts } from './judge.ts';
import { cellsText } from './kept-cells.ts';
import type { Judged } from './kept-row.ts';
import type { Filled } from './list-context.ts';
import { type FilePart, partsOf } from './parts.ts';
import { stagePart } from './stage.ts';

export type Staging = Keyed & {
  readonly filled: Filled;
  readonly upload: string;
  readonly chunk: number;
};

/** What was read of the file's sheets besides: told again each time it is sent. */
export type StagedChunk = Verdicts &
  Pick<Chunk, 'sheets' | 'findings'> & { readonly chunk: number; readonly parts: number };

export async function stageFile(staging: Staging, bytes: Bytes, contentType: string): Promise<StagedChunk> {
  return stageRows(staging, readRows(bytes, { contentType, form: staging.filled.form }));
}

/** From rows as they are read to rows in the database: what `npm run bench` measures end to end. */
export async function stageRows(staging: Staging, chunks: AsyncIterable<Chunk>): Promise<StagedChunk> {
  const there = await partsThere(staging);
  const repeats = new Repeats(staging.filled.row.leadsTo);
  const none = { parts: 0, rows: 0, stored: 0, flagged: 0, refused: 0, sheets: [], findings: [] };
  let sum: StagedChunk = { chunk: staging.chunk, ...none };
  let prepared: Prepared | null = null;
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const part of partsOf(chunks)) {
      const judged = judgeRows(part.rows, staging.filled.context, repeats);
      await writing;
      writing = prepared?.write() ?? writing;
      prepared = null;
      // Whoever reads on sees the failure at the next part; here it must only not be lost.
      writing.catch(() => {});
      // What is written leaves while the registers are asked, for nothing leaves while we work; then we seal, read and judge.
      const held = await heldAgainstRegisters(staging, judged);
      prepared = await prepare(staging, part, held, there.get(part.number));
      sum = added(sum, prepared.verdicts, part);
    }
  } catch (error) {
    // Of a file that broke off stays what came before: whoever sends it again goes on there.
    await writing.then(() => prepared?.write()).catch(() => {});
    throw error;
  }
  await writing;
  await prepared?.write();
  return sum;
}

function added(sum: StagedChunk, { rows, stored, flagged, refused }: Verdicts, part: FilePart): StagedChunk {
  return {
    sheets: [...sum.sheets, ...part.sheets],
    findings: [...sum.findings, ...part.findings],
    chunk: sum.chunk,
    parts: sum.parts + 1,
    rows: sum.rows + rows,
    stored: sum.stored + stored,
    flagged: sum.flagged + flagged,
    refused: sum.refused + refused,
  };
}

/** A part that is ready to be written. */
type Prepared = { readonly verdicts: Verdicts; readonly write: () => Promise<void> };

async function prepare(
  staging: Staging,
  part: FilePart,
  judged: readonly Judged[],
  there: PartThere | undefined,
): Promise<Prepared> {
  const { keys, filled, upload, chunk } = staging;
  const cells = part.rows.map(cellsText);
  const fingerprints = await fingerprintsOf(staging, part, cells);
  if (there !== undefined) {
    if (!fingerprints.includes(there.fingerprint)) throw new Refusal('chunk-differs');
    // As it was judged when it came: another day may judge otherwise.
    return { verdicts: there, write: async () => {} };
  }
  const statement = await stagePart(keys, {
    list: filled.row.id,
    upload,
    chunk,
    part: part.number,
    firstRow: part.firstRow,
    isLast: part.isLast,
    fingerprints,
    head: await sealHead(staging, part),
    rows: judged,
    cells,
  });
  return { verdicts: countVerdicts(judged), write: () => write(staging, part, statement, fingerprints) };
}

async function write(
  { db, actor, keys, upload, chunk }: Staging,
  { number }: FilePart,
  statement: { readonly text: string; readonly values?: readonly (string | number | boolean | null)[] },
  fingerprints: readonly string[],
): Promise<void> {
  await act(db, {
    actor,
    operation: 'upload.stage',
    key: { names: indexesOf(keys.index, 'request-name', `upload.${upload}.${chunk}.${number}`), fingerprints },
    statements: [statement],
    answer: { text: "select '{}'::json as answer" },
  });
}

/** What came in, under each live key: a hash without one could be tried out for a single row. */
async function fingerprintsOf(
  { keys }: Staging,
  { rows, isLast }: FilePart,
  cells: readonly string[],
): Promise<readonly string[]> {
  const names = new Map([...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => [sheet, JSON.stringify(sheet)]));
  const written = rows.map(({ sheet, row, change }, at) => `${names.get(sheet)} ${row} ${change} ${cells[at]}`);
  const bytes = new TextEncoder().encode(`${isLast}\n${written.join('\n')}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return indexesOf(keys.index, 'request', bytesToHex(digest));
}

/** How the file was understood, with the first part in which a sheet says something of itself. */
async function sealHead({ keys, upload, chunk }: Staging, part: FilePart): Promise<string | null> {
  const { sheets, findings, number } = part;
  if (sheets.length === 0 && findings.length === 0) return null;
  const row = `${upload}.${chunk}.${number}`;
  return seal(keys.seal, { table: 'upload_part', column: 'head', row }, { sheets, findings });
}

const PartThere = z.object({
  part: z.int(),
  fingerprint: z.string(),
  rows: z.int(),
  stored: z.int(),
  flagged: z.int(),
  refused: z.int(),
});
type PartThere = z.infer<typeof PartThere>;

async function partsThere({ db, actor, upload, chunk }: Staging): Promise<ReadonlyMap<number, PartThere>> {
  const [found] = await look(db, actor, [
    {
      text: `select json_build_object('part', part, 'fingerprint', fingerprint, 'rows', rows, 'stored', stored,
          'flagged', flagged, 'refused', refused) as answer
        from app.upload_part where upload = $1 and chunk = $2`,
      values: [upload, chunk],
    },
  ]);
  return new Map(found?.rows.map(({ answer }) => PartThere.parse(answer)).map((one) => [one.part, one]));
}
