/**
 * Protects the answer an operator relies on: whether the database can be reached and has this release's migrations,
 * asked through the driver as the Worker asks, with the database there, gone, back, behind and ahead.
 */
import { neonConfig } from '@neondatabase/serverless';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tcpUrl } from '../../dev/database.ts';
import { migrationsIn } from '../../migrations/migrate.ts';
import { MIGRATIONS } from '../../src/db/migrations.ts';
import { neonDatabase } from '../../src/db/neon.ts';
import { checkReady, isReady } from '../../src/db/ready.ts';
import { newDatabase, startSystem } from '../support/running.ts';
import { type StandInUnderTest, startStandIn } from '../support/stand-in.ts';

let standIn: StandInUnderTest;
beforeAll(async () => {
  standIn = await startStandIn();
  neonConfig.fetchEndpoint = () => standIn.endpoint;
});
afterAll(() => standIn.stop());

test('the list of migrations in the release is the list in the folder', async () => {
  const inFolder = await migrationsIn(new URL('../../migrations', import.meta.url).pathname);
  expect(MIGRATIONS).toEqual(inFolder.map(({ name }) => name));
});

test('a migrated database is ready, also one that is ahead', async () => {
  const db = neonDatabase(standIn.httpUrl('app'));
  const readiness = await checkReady(db);
  expect([readiness, isReady(readiness)]).toEqual([{ database: 'reachable', migrations: 'current' }, true]);
  expect(isReady(await checkReady(db, MIGRATIONS.slice(1)))).toBe(true);
});

test('a database that lacks a migration is not ready', async () => {
  const readiness = await checkReady(neonDatabase(standIn.httpUrl('app')), [...MIGRATIONS, '9999-later.sql']);
  expect([readiness, isReady(readiness)]).toEqual([{ database: 'reachable', migrations: 'missing' }, false]);
});

test('a database no migration has run in is reachable and not ready', async () => {
  const empty = await newDatabase('template0');
  const url = standIn.httpUrl('app').replace(/[^/]+$/, empty.name);
  expect(await checkReady(neonDatabase(url))).toEqual({ database: 'reachable', migrations: 'missing' });
  await empty.discard();
});

test('a database that does not let the application look is reachable and not ready', async () => {
  const closed = await newDatabase();
  const owner = new pg.Client({
    connectionString: tcpUrl('ansinh_owner', closed.secrets.owner, closed.port, closed.name),
  });
  await owner.connect();
  await owner.query('revoke usage on schema app from ansinh_app');
  await owner.end();
  const url = standIn.httpUrl('app').replace(/[^/]+$/, closed.name);
  expect(await checkReady(neonDatabase(url))).toEqual({ database: 'reachable', migrations: 'missing' });
  await closed.discard();
});

test('the running Worker says 503 while the database is stopped and recovers by itself', async () => {
  const system = await startSystem({ ownPostgres: true });
  const status = async () => (await fetch(`${system.url}/readyz`)).status;
  try {
    expect(await status()).toBe(200);
    await system.stopDatabase();
    expect(await status()).toBe(503);
    expect((await fetch(`${system.url}/healthz`)).status).toBe(200);
    await system.startDatabase();
    expect(await status()).toBe(200);
  } finally {
    await system.stop();
  }
});

test('the application may read the journal of migrations and not write it', async () => {
  const client = new pg.Client({ connectionString: standIn.tcpUrl('app') });
  await client.connect();
  await expect(client.query("insert into app.migration values ('x', 'y')")).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('delete from app.migration')).rejects.toMatchObject({ code: '42501' });
  await client.end();
});
