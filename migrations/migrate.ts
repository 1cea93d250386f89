/**
 * Brings a database forward, file by file in the order of their names, over TCP: `npm run migrate` with DATABASE_URL
 * (the owner of the database) and, the first time, ANSINH_APP_PASSWORD (for the role of the application).
 * A file and its row in the journal are one transaction. An applied file must never change, and nothing goes back.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const LOCK = 4_127_300; // an arbitrary number, the same for all runs: only one of them works at a time

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export interface Migrating {
  readonly url: string;
  readonly folder?: string;
  readonly appPassword?: string | undefined;
}

/** The files of a folder in order. Line ends are those of the repository, whatever the checkout made of them. */
export async function migrationsIn(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Returns the names it applied. */
export async function migrate({ url, folder = import.meta.dirname, appPassword }: Migrating): Promise<string[]> {
  const migrations = await migrationsIn(folder);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  try {
    await client.query("set lock_timeout = '30s'");
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await apply(client, migration, migrations)) applied.push(migration.name);
    }
    if (appPassword !== undefined) await setAppPassword(client, appPassword);
    return applied;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  const { name, sql, sha256 } = migration;
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const journal = await journalOf(client);
    refuseConflict(journal, all);
    const isNew = !journal.has(name);
    if (isNew) {
      const before = await transactionOf(client);
      await client.query(sql);
      if ((await transactionOf(client)) !== before) throw new Error('it ends the transaction it is given');
      await client.query('insert into app.migration (name, sha256) values ($1, $2)', [name, sha256]);
    }
    await client.query('commit');
    return isNew;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    if (error instanceof Conflict) throw error;
    throw new Error(`Migration ${name} failed and nothing of it was kept: ${sentence(error, sql)}`);
  }
}

class Conflict extends Error {}

async function journalOf(client: pg.Client): Promise<Map<string, string>> {
  const found = await client.query<{ there: boolean }>("select to_regclass('app.migration') is not null as there");
  if (found.rows[0]?.there !== true) return new Map();
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from app.migration');
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/** What was applied must be the beginning of what is here, unchanged. */
function refuseConflict(journal: ReadonlyMap<string, string>, all: readonly Migration[]): void {
  const known = new Set(all.map(({ name }) => name));
  const unknown = [...journal.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new Conflict(`The database has ${unknown}, which is not in this folder: migrate from the newer release.`);
  }
  const changed = all.find(({ name, sha256 }) => journal.has(name) && journal.get(name) !== sha256);
  if (changed !== undefined) {
    throw new Conflict(`${changed.name} was changed after it was applied: restore it and write a new migration.`);
  }
  const last = [...journal.keys()].sort().at(-1) ?? '';
  const late = all.find(({ name }) => !journal.has(name) && name < last);
  if (late !== undefined)
    throw new Conflict(`${late.name} sorts before ${last}, which is applied: give it a later name.`);
}

async function transactionOf(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]?.id;
}

async function setAppPassword(client: pg.Client, password: string): Promise<void> {
  await client.query(`alter role ansinh_app password ${pg.escapeLiteral(password)}`);
}

function sentence(error: unknown, sql: string): string {
  if (error instanceof pg.DatabaseError && error.position !== undefined) {
    const line = sql.slice(0, Number(error.position)).split('\n').length;
    return `${error.message} (line ${line})`;
  }
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const { DATABASE_URL: url, ANSINH_APP_PASSWORD: appPassword } = process.env;
  if (url === undefined) throw new Error('DATABASE_URL is missing: give the connection of the owner of the database.');
  const applied = await migrate({ url, appPassword });
  console.log(applied.length === 0 ? 'The database is current.' : `Applied ${applied.join(', ')}.`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    console.error(
      error instanceof Error && error.message !== '' ? error.message : `The database was not reached${code}.`,
    );
    process.exitCode = 1;
  });
}
