/**
 * Indexing the people of a table again under the current key, and giving what their rows claim an index under it as well.
 * The indexes of a row are made of the number in its sealed value, never of each other.
 */
import type pg from 'pg';
import { indexesOf, indexOf } from '../../src/seal/blind-index.ts';
import { type KeyRing, liveIds } from '../../src/seal/key-ring.ts';
import type { IndexColumn } from '../../src/seal/sealed-columns.ts';
import type { Row, Task } from './rotation.ts';
import { openedOrNull } from './seals.ts';

/** The number that stands in the opened value of a row; null where there is none. */
export type NumberIn = (opened: unknown) => string | null;

/** `columns` of one table, whose primary key is `id`. */
export function indexingOf(
  columns: readonly IndexColumn[],
  sealKeys: KeyRing,
  indexKeys: KeyRing,
  numberIn: NumberIn | undefined,
): Task {
  const [first] = columns;
  if (first === undefined || numberIn === undefined) throw new Error('nobody says which number an index is made of');
  const { table, of } = first;
  const claims = columns.some((column) => column.claims === true);
  return {
    table,
    key: ['id'],
    columns: [of, ...(claims ? ['list'] : [])],
    where: `(${columns.map((column) => isOld(column, indexKeys)).join(' or ')})`,
    async change(client, rows) {
      const done: { readonly row: Row; readonly number: string }[] = [];
      for (const row of rows) {
        const value = await openedOrNull(sealKeys, { table, column: of, row: row.id ?? '' }, row[of] ?? '');
        const number = value === null ? null : numberIn(value.opened);
        if (number !== null) done.push({ row, number });
      }
      const made = columns.map((column) => done.map(({ number }) => textOf(column, indexKeys, number)));
      await client.query(
        `update app.${table} t set ${columns.map(({ column }, at) => `${column} = made.n${at}`).join(', ')}
         from unnest($1::tid[], ${made.map((_, at) => `$${at + 2}::text[]`).join(', ')})
           as made(place, ${made.map((_, at) => `n${at}`).join(', ')}) where t.ctid = made.place`,
        [done.map(({ row }) => row.place), ...made],
      );
      if (claims) await renewClaims(client, indexKeys, done);
      return rows.length - done.length;
    },
  };
}

/** Not made under the current key; or, where it is made under all, not under each of those that are live now. */
function isOld({ column, under }: IndexColumn, ring: KeyRing): string {
  const ids = under === 'current' ? [ring.current] : liveIds(ring);
  const pattern = ids.map((id) => `${id}[.][A-Za-z0-9_-]{43}`).join(' ');
  return `t.${column} !~ '^${pattern}$'`;
}

function textOf({ purpose, under }: IndexColumn, ring: KeyRing, number: string): string {
  return under === 'current' ? indexOf(ring, purpose, number) : indexesOf(ring, purpose, number).join(' ');
}

async function renewClaims(
  client: pg.Client,
  ring: KeyRing,
  done: readonly { readonly row: Row; readonly number: string }[],
): Promise<void> {
  await client.query('select app.renew_claims($1::uuid[], $2::uuid[], $3::text[])', [
    done.map(({ row }) => row.list),
    done.map(({ row }) => row.id),
    done.map(({ number }) => indexOf(ring, 'claim', number)),
  ]);
}
