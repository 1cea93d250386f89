/**
 * Makes the database of one local copy as it is at Neon: owned by a role that may make roles but is no superuser,
 * so that a migration which only a superuser could run fails here already.
 */
import pg from 'pg';
import { migrate } from '../migrations/migrate.ts';
import type { Secrets } from './secrets.ts';

export interface Place {
  readonly port: number;
  readonly secrets: Secrets;
  readonly name: string;
}

/** Brings the database to the newest migration and returns the names applied. */
export async function prepareDatabase({ port, secrets, name }: Place): Promise<string[]> {
  await withClient({ port, user: 'postgres', password: secrets.superuser, database: 'postgres' }, async (client) => {
    const owner = await client.query("select from pg_roles where rolname = 'ansinh_owner'");
    const password = pg.escapeLiteral(secrets.owner);
    const verb = owner.rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ansinh_owner login createdb createrole bypassrls password ${password}`);
    const database = await client.query('select from pg_database where datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} owner ansinh_owner`);
  });
  return migrate({ url: tcpUrl('ansinh_owner', secrets.owner, port, name), appPassword: secrets.app });
}

export function tcpUrl(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

export async function withClient<T>(
  login: { port: number; user: string; password: string; database: string },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ host: '127.0.0.1', ...login });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
