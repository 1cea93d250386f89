/** Sealing a column again under the current key, each value for its own place. */
import type { KeyRing } from '../../src/seal/key-ring.ts';
import { NotOpened, open, type Place, seal } from '../../src/seal/seal.ts';
import type { SealedColumn } from '../../src/seal/sealed-columns.ts';
import type { Row, Task } from './rotation.ts';

export function sealingOf({ table, column, key }: SealedColumn, ring: KeyRing): Task {
  return {
    table,
    key,
    columns: [column],
    where: `not starts_with(t.${column}, 'v1.${ring.current}.')`,
    async change(client, rows) {
      const places: string[] = [];
      const texts: string[] = [];
      for (const row of rows) {
        const bound = { table, column, row: rowOf(row, key) };
        const value = await openedOrNull(ring, bound, row[column] ?? '');
        if (value === null) continue;
        places.push(row.place ?? '');
        texts.push(await seal(ring, bound, value.opened));
      }
      await client.query(
        `update app.${table} t set ${column} = made.text
         from unnest($1::tid[], $2::text[]) as made(place, text) where t.ctid = made.place`,
        [places, texts],
      );
      return rows.length - places.length;
    },
  };
}

/** What a value is bound to: the row's key, with dots between where it has several columns. */
export function rowOf(row: Row, key: readonly string[]): string {
  return key.map((name) => row[name]).join('.');
}

/** Null where it does not open; the value in it may be null as well. */
export async function openedOrNull(ring: KeyRing, place: Place, text: string): Promise<{ opened: unknown } | null> {
  try {
    return { opened: await open(ring, place, text) };
  } catch (error) {
    if (error instanceof NotOpened) return null;
    throw error;
  }
}
