/**
 * Sealing and indexing again under the current keys, a few hundred rows a transaction: rows that somebody holds are passed
 * over and come later. At no moment is a row without a value that opens, or a claim without an index that is looked for.
 */
import pg from 'pg';
import { type KeyRing, liveIds } from '../../src/seal/key-ring.ts';
import { INDEX_COLUMNS, type IndexColumn, SEALED_COLUMNS, type SealedColumn } from '../../src/seal/sealed-columns.ts';
import { requireOwner } from '../owner.ts';
import { indexingOf, type NumberIn } from './indexes.ts';
import { NUMBER_IN } from './numbers.ts';
import { requireIndexKeys, requireSealKeys } from './right-keys.ts';
import { sealingOf } from './seals.ts';

const ROWS = 300;
const PASSES = 20;
const PAUSE_MS = 250;

export interface Rotating {
  /** Of the owner of the database. */
  readonly url: string;
  readonly sealKeys: KeyRing;
  readonly indexKeys: KeyRing;
  readonly say?: (line: string) => void;
  readonly sealedColumns?: readonly SealedColumn[];
  readonly indexColumns?: readonly IndexColumn[];
  readonly numberIn?: Readonly<Record<string, NumberIn>>;
}

export interface Rotated {
  sealed: number;
  indexed: number;
  forgotten: number;
  notOpened: number;
}

export type Row = Readonly<Record<string, string | null>>;

/** What is done to the rows of a table that a condition finds; it must not find a row that is done. */
export interface Task {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly where: string;
  /** Returns how many of the rows could not be done. */
  change(client: pg.Client, rows: readonly Row[]): Promise<number>;
}

interface Chunk {
  readonly rows: readonly Row[];
  readonly missed: number;
}

interface Work {
  readonly client: pg.Client;
  readonly say: (line: string) => void;
}

export async function rotate(given: Rotating): Promise<Rotated> {
  const { url, sealKeys, indexKeys, say = () => {} } = given;
  const { sealedColumns = SEALED_COLUMNS, indexColumns = INDEX_COLUMNS, numberIn = NUMBER_IN } = given;
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  const done: Rotated = { sealed: 0, indexed: 0, forgotten: 0, notOpened: 0 };
  try {
    await requireOwner(client);
    await requireSealKeys(client, sealedColumns, sealKeys);
    await requireIndexKeys(client, indexColumns, { sealKeys, indexKeys, numberIn });
    // Some hundred rows out of millions: each by its place, whatever the planner would rather do.
    await client.query("set lock_timeout = '5s'; set enable_hashjoin = off; set enable_mergejoin = off");
    for (const column of sealedColumns) {
      const { changed, failed } = await everyRow({ client, say }, sealingOf(column, sealKeys));
      done.sealed += changed;
      done.notOpened += failed;
    }
    for (const [table, columns] of Map.groupBy(indexColumns, (column) => column.table)) {
      const task = indexingOf(columns, sealKeys, indexKeys, numberIn[table]);
      const { changed, failed } = await everyRow({ client, say }, task);
      done.indexed += changed;
      done.notOpened += failed;
    }
    done.forgotten = await forgetOldClaims(client, indexKeys);
    return done;
  } finally {
    await client.end();
  }
}

/** Passes over the table until none is left that could be done. */
async function everyRow(work: Work, task: Task): Promise<{ changed: number; failed: number }> {
  let changed = 0;
  for (let pass = 1; pass <= PASSES; pass += 1) {
    let failed = 0;
    let after: Row | null = null;
    for (;;) {
      const from: Row | null = after;
      const { rows, missed }: Chunk = await again(work, () => chunk(work.client, task, from));
      failed += missed;
      changed += rows.length - missed;
      after = rows.at(-1) ?? null;
      if (after === null) break;
    }
    const left = (await countOf(work.client, task)) - failed;
    work.say(
      `${task.table} (${task.columns.join(', ')}): ${changed} done, ${left} held by others, ${failed} not opened`,
    );
    if (left <= 0) return { changed, failed };
    await pause();
  }
  throw new Error(`Rows of ${task.table} are still held by others: run it again.`);
}

/** In the order of the key, so that what cannot be done is met once a pass. A row that is locked stays at its place. */
async function chunk(client: pg.Client, task: Task, after: Row | null): Promise<Chunk> {
  const { table, key, columns, where } = task;
  const own = (names: readonly string[]) => names.map((name) => `t.${name}`).join(', ');
  const later = after === null ? '' : `and (${own(key)}) > (${key.map((_, at) => `$${at + 1}`).join(', ')})`;
  await client.query('begin');
  try {
    const { rows } = await client.query<Row>(
      `select t.ctid::text as place, ${[...key, ...columns].map((name) => `t.${name}::text as ${name}`).join(', ')}
       from app.${table} t where ${where} ${later} order by ${own(key)} limit ${ROWS} for update skip locked`,
      after === null ? [] : key.map((name) => after[name]),
    );
    const missed = await task.change(client, rows);
    await client.query('commit');
    return { rows, missed };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function countOf(client: pg.Client, { table, where }: Task): Promise<number> {
  const { rows } = await client.query<{ left: number }>(
    `select count(*)::int as left from app.${table} t where ${where}`,
  );
  return rows[0]?.left ?? 0;
}

/** Whoever works on the same people at the same moment goes first. */
async function again<T>({ say }: Work, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const isHeld = error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '55P03');
      if (!isHeld || tried === PASSES) throw error;
      say('others were at the same rows: again');
      await pause();
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

/** Claims under a key that nobody has any more, where the same entry claims the same under one that is live. */
async function forgetOldClaims(client: pg.Client, ring: KeyRing): Promise<number> {
  const { rowCount } = await client.query(
    `delete from app.claim old where split_part(old.person, '.', 1) <> all ($1::text[]) and exists (
       select from app.claim new
       where new.list = old.list and new.entry = old.entry and new.scheme = old.scheme and new.year = old.year
         and split_part(new.person, '.', 1) = any ($1::text[])
     )`,
    [liveIds(ring)],
  );
  return rowCount ?? 0;
}
