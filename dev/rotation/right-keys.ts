/**
 * Whether the keys of the rings are those that values were written under, asked before anything is changed: of another
 * deployment's keys with the same ids nothing would open, and people would get indexes that nobody finds them by.
 */
import type pg from 'pg';
import { indexesOf } from '../../src/seal/blind-index.ts';
import { type KeyRing, liveIds } from '../../src/seal/key-ring.ts';
import type { IndexColumn, SealedColumn } from '../../src/seal/sealed-columns.ts';
import type { NumberIn } from './indexes.ts';
import type { Row } from './rotation.ts';
import { openedOrNull, rowOf } from './seals.ts';

/** One that does not open may be broken; where none of so many does, it is the key. */
const TRIED = 5;

export async function requireSealKeys(client: pg.Client, columns: readonly SealedColumn[], ring: KeyRing) {
  for (const id of liveIds(ring)) {
    const tried: boolean[] = [];
    for (const { table, column, key } of columns) {
      const names = [...key, column].map((name) => `t.${name}::text as ${name}`).join(', ');
      const { rows } = await client.query<Row>(
        `select ${names} from app.${table} t where starts_with(t.${column}, $1) limit ${TRIED}`,
        [`v1.${id}.`],
      );
      for (const row of rows) {
        const place = { table, column, row: rowOf(row, key) };
        tried.push((await openedOrNull(ring, place, row[column] ?? '')) !== null);
      }
      if (tried.includes(true)) break;
    }
    if (tried.length > 0 && !tried.includes(true)) throw new Error(wrong('SEAL_KEYS', id));
  }
}

export async function requireIndexKeys(
  client: pg.Client,
  columns: readonly IndexColumn[],
  {
    sealKeys,
    indexKeys,
    numberIn,
  }: {
    readonly sealKeys: KeyRing;
    readonly indexKeys: KeyRing;
    readonly numberIn: Readonly<Record<string, NumberIn>>;
  },
) {
  for (const id of liveIds(indexKeys)) {
    const tried: boolean[] = [];
    for (const { table, column, purpose, of } of columns) {
      const { rows } = await client.query<Row>(
        `select t.id::text as id, t.${of}::text as sealed, t.${column}::text as indexes from app.${table} t
         where t.${column} ~ $1 limit ${TRIED}`,
        [`(^| )${id}[.]`],
      );
      for (const { id: row, sealed, indexes } of rows) {
        const value = await openedOrNull(sealKeys, { table, column: of, row: row ?? '' }, sealed ?? '');
        const number = value === null ? null : (numberIn[table]?.(value.opened) ?? null);
        if (number === null) continue;
        const made = indexesOf(indexKeys, purpose, number).find((one) => one.startsWith(`${id}.`)) ?? '';
        tried.push((indexes ?? '').split(' ').includes(made));
      }
      if (tried.includes(true)) break;
    }
    if (tried.length > 0 && !tried.includes(true)) throw new Error(wrong('INDEX_KEYS', id));
  }
}

function wrong(ring: string, id: string): string {
  return `The key ${id} of ${ring} is not the one that the database was written under. Nothing was changed.`;
}
