/**
 * Protects the way a database comes forward: in order, each file whole or not at all, once however many run it, never
 * after an applied file was changed. And what the first file promises: a role that bypasses nothing, and one clock.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tcpUrl } from '../../dev/database.ts';
import { migrate, migrationsIn } from '../../migrations/migrate.ts';
import { newDatabase, ownDatabase, type TestDatabase } from '../support/running.ts';

const MIGRATIONS = new URL('../../migrations', import.meta.url).pathname;

let server: TestDatabase;
beforeAll(async () => {
  server = await ownDatabase();
});
afterAll(() => server.discard());

let database: TestDatabase;
let url: string;
let folder: string;
let client: pg.Client;
beforeEach(async () => {
  database = await newDatabase('template0', server);
  url = tcpUrl('ansinh_owner', database.secrets.owner, database.port, database.name);
  folder = await mkdtemp(join(tmpdir(), 'ansinh-migrations-'));
  await cp(join(MIGRATIONS, '0001-foundations.sql'), join(folder, '0001-foundations.sql'));
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.discard();
  await rm(folder, { recursive: true });
});

const add = (name: string, sql: string) => writeFile(join(folder, name), sql);

async function journal(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from app.migration order by name');
  return rows.map(({ name }) => name);
}

describe('the runner', () => {
  test('applies what is missing, in the order of the names, and then nothing', async () => {
    await add('0003-third.sql', 'alter table two add column three int');
    await add('0002-second.sql', 'create table two ()');
    const names = ['0001-foundations.sql', '0002-second.sql', '0003-third.sql'];
    expect(await migrate({ url, folder })).toEqual(names);
    expect(await migrate({ url, folder })).toEqual([]);
    await add('0004-fourth.sql', 'create table four ()');
    expect(await migrate({ url, folder })).toEqual(['0004-fourth.sql']);
    expect(await journal()).toEqual([...names, '0004-fourth.sql']);
  });

  test('keeps nothing of a file that fails, whichever statement fails, and says which and where', async () => {
    const statements = ['create table a ()', 'create table b ()', 'insert into app.migration values ($$x$$, $$y$$)'];
    for (let at = 0; at <= statements.length; at += 1) {
      const broken = [...statements.slice(0, at), 'selekt 1', ...statements.slice(at)].join(';\n');
      await add('0002-second.sql', broken);
      const message = `Migration 0002-second.sql failed and nothing of it was kept: syntax error at or near "selekt" (line ${at + 1})`;
      await expect(migrate({ url, folder })).rejects.toThrow(message);
      const { rows } = await client.query("select to_regclass('a') as a, to_regclass('b') as b");
      expect([rows, await journal()]).toEqual([[{ a: null, b: null }], ['0001-foundations.sql']]);
    }
  });

  test('keeps the files before the one that fails', async () => {
    await add('0002-second.sql', 'create table two ()');
    await add('0003-third.sql', 'selekt 1');
    await expect(migrate({ url, folder })).rejects.toThrow('0003-third.sql');
    expect(await journal()).toEqual(['0001-foundations.sql', '0002-second.sql']);
  });

  test('runs a file once, however many run it at the same time', async () => {
    await add('0002-second.sql', 'create table two (); select pg_sleep(0.2)');
    const runs = await Promise.all(Array.from({ length: 5 }, () => migrate({ url, folder })));
    expect(runs.flat().sort()).toEqual(['0001-foundations.sql', '0002-second.sql']);
  });

  test('refuses when an applied file was changed, one that came late, and one it does not know', async () => {
    await add('0003-third.sql', 'create table three ()');
    await migrate({ url, folder });
    await add('0003-third.sql', 'create table three (); -- a word more');
    await expect(migrate({ url, folder })).rejects.toThrow('0003-third.sql was changed after it was applied');
    await add('0003-third.sql', 'create table three ()');
    await add('0002-second.sql', 'create table two ()');
    await expect(migrate({ url, folder })).rejects.toThrow('0002-second.sql sorts before 0003-third.sql');
    await rm(join(folder, '0002-second.sql'));
    await rm(join(folder, '0003-third.sql'));
    await expect(migrate({ url, folder })).rejects.toThrow(
      'The database has 0003-third.sql, which is not in this folder',
    );
  });

  test('does not mind the line ends of a checkout on Windows', async () => {
    await migrate({ url, folder });
    const sql = await readFile(join(folder, '0001-foundations.sql'), 'utf8');
    await add('0001-foundations.sql', sql.replaceAll('\n', '\r\n'));
    expect(await migrate({ url, folder })).toEqual([]);
  });

  test('refuses a file that ends the transaction it is given', async () => {
    await add('0002-second.sql', 'create table two (); commit; begin');
    await expect(migrate({ url, folder })).rejects.toThrow('it ends the transaction it is given');
  });

  test('sets the password of the application, whatever is in it', async () => {
    const before = database.secrets.app;
    await migrate({ url, folder, appPassword: `it's "odd" \\ $1` });
    const app = { host: '127.0.0.1', port: database.port, database: database.name, user: 'ansinh_app' };
    const one = new pg.Client({ ...app, password: `it's "odd" \\ $1` });
    await one.connect();
    await one.end();
    await migrate({ url, folder, appPassword: before });
  });
});

describe('the command', () => {
  const run = async (env: Record<string, string>) => {
    const script = join(MIGRATIONS, 'migrate.ts');
    return promisify(execFile)(process.execPath, [script], { env: { PATH: process.env.PATH, ...env } }).then(
      ({ stdout }) => ({ code: 0, said: stdout.trim() }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: error.stderr.trim() }),
    );
  };

  test('applies, then says that the database is current', async () => {
    expect(await run({ DATABASE_URL: url })).toEqual({
      code: 0,
      said: expect.stringMatching(/^Applied 0001-foundations.sql/),
    });
    expect(await run({ DATABASE_URL: url })).toEqual({ code: 0, said: 'The database is current.' });
  });

  test('says in one sentence what is wrong, and shows no password', async () => {
    expect((await run({})).said).toBe('DATABASE_URL is missing: give the connection of the owner of the database.');
    const wrong = url.replace(/:[^:@]+@/, ':geheim@');
    const unreachable = 'postgresql://u:geheim@127.0.0.1:1/x';
    for (const DATABASE_URL of [wrong, unreachable, 'postgresql//u:geheim@h/d']) {
      const { code, said } = await run({ DATABASE_URL });
      expect([code, said.split('\n').length]).toEqual([1, 1]);
      expect(said).not.toContain('geheim');
    }
  });
});

/** As databases have applied them: one that changes here can be brought forward nowhere. A release adds its own. */
const RELEASED = {
  '0001-foundations.sql': '6d1a7a95e762fd67d84f282bf0e6db9ced779bfc281ead5888d578a8e830dc1d',
  '0002-offices.sql': '3202f82bee737500b895cecbaa2908945e5719c9aa19b98db973d4b1a1c58952',
  '0003-acts.sql': '27fe75f4f9f7fd02210568d276db7da1e4c4936b85e1cdf8eb2b47311b0d47cd',
  '0004-lists.sql': '601565eadce335ee1826e02da65fcd22d374cb587a76383fd28778c1b0542c46',
  '0005-entries.sql': '5d6fddd688062fe40709f903ff54b5910eac18247c167b10272b70397b7fe001',
  '0006-registers.sql': '66a415cd3ac8e3fb9c9154d73532712193751afc86cfae659332e7998de895be',
  '0007-ledger.sql': '2fe3c7410d33123a866649b1b1a81f3ca46afda0df502869dda22bec87f07941',
  '0008-settlements.sql': 'a25385df7e45e35c1fbd095f05729cae31d3be94d9528109a3f3f9397bb7d1fc',
  '0009-outbox.sql': '83df5d52122e26e86340b3a366c35fe76eb5464dac0934993eefbc8afca7c02a',
  '0010-jobs.sql': 'de1a15b72501787a69d94b2666420bb8dca5c321a018d0eec4a42fd673c86b8d',
  '0011-budgets.sql': '947db003d09d7ef83296c2f6335768e1c241b804a74e9da4d3faad2ff3b1c0a1',
  '0012-deadlines.sql': 'a74d96a94caba3d063f82beb31ab39d75aeb33f1b3ba1aad0a307467cb712d0d',
  '0013-counts.sql': '8b261fdf994bb5f7a72c1045a7495c53e2140cf23eb4e063e1095179a3f8685b',
  '0014-told.sql': '89b0d9e6b5de53bf97995559ce3f161f48b3609c341f02814ab0792bfdcea50e',
  '0015-sums.sql': 'cb047f5900d80831b6fc9da4fb07594eace2899e1699383d69044c94317e448d',
  '0016-corrections.sql': '3f1623492c1a83b9262d2b022bee0ab1ba280b2ac840cad011bef85dbeed2364',
  '0017-targets.sql': '5aaa2506e8f4829efa9b2b7f12e28908b90755762d2a7cbce9bef68a71497bb1',
  '0018-outreach.sql': '8ed140a876e70018563da50c9ab8d3f8d2d7f7d0be0fee4bff566009db6c69bb',
  '0019-cases.sql': 'e2d0e06600fba0a64232277ccd9c44246a8f3824ac0b800a5883da113a566422',
  '0020-reports.sql': 'd0e687d299b927b8b67dcf4f6e9a35a11ab48c367be5b2736103d94cf989e6d7',
  '0021-statistics.sql': 'f7c1e00b8e9df6f5ce6ddcf5de61575382702ba1eb117e7f80b56ac7c45a5830',
  '0022-gifts.sql': '779108b5713a911d26c570bf000ef74f66eb9493ba71dd6ac65928f7ecd6ab72',
};

test('what was released stands as it was', async () => {
  const found = await migrationsIn(MIGRATIONS);
  expect(found.length).toBeGreaterThanOrEqual(Object.keys(RELEASED).length);
  const released = found.slice(0, Object.keys(RELEASED).length);

  expect(Object.fromEntries(released.map(({ name, sha256 }) => [name, sha256]))).toEqual(RELEASED);
});

describe('the foundations', () => {
  test('the application is no superuser, owns nothing, makes nothing and bypasses no row-level security', async () => {
    await migrate({ url, folder });
    const { rows } = await client.query(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (select count(*)::int from pg_class where relowner = r.oid) as owns,
        has_schema_privilege(r.oid, 'app', 'create') or has_schema_privilege(r.oid, 'public', 'create') as makes
      from pg_roles r where rolname = 'ansinh_app'`);
    const not = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([{ ...not, rolcanlogin: true, owns: 0, makes: false }]);
  });

  test('a role of that name which bypasses row-level security stops the migration', async () => {
    const superuser = new pg.Client({
      connectionString: tcpUrl('postgres', database.secrets.superuser, database.port, database.name),
    });
    await superuser.connect();
    await superuser.query('alter role ansinh_app bypassrls');
    try {
      await expect(migrate({ url, folder })).rejects.toThrow('must not bypass row-level security');
    } finally {
      await superuser.query('alter role ansinh_app nobypassrls');
      await superuser.end();
    }
  });

  const clock = async (settings: Record<string, string>) => {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [name, value]);
    const { rows } = await client.query<{ chosen: boolean; real: boolean }>(
      "select app.now() = '2020-02-29 12:00+07' as chosen, app.now() = now() as real",
    );
    await client.query('commit');
    return rows[0];
  };
  const chosen = { chosen: true, real: false };
  const real = { chosen: false, real: true };
  const at = { 'app.now': '2020-02-29 12:00+07' };

  test('the clock is the database’s; a chosen time counts only where livemode is false, and for one batch', async () => {
    await migrate({ url, folder });
    expect(await clock({})).toEqual(real);
    expect(await clock(at)).toEqual(real);
    expect(await clock({ ...at, 'app.livemode': 'true' })).toEqual(real);
    expect(await clock({ ...at, 'app.livemode': '' })).toEqual(real);
    expect(await clock({ ...at, 'app.livemode': 'FALSE' })).toEqual(real);
    expect(await clock({ ...at, 'app.livemode': 'false' })).toEqual(chosen);
    expect(await clock({})).toEqual(real);
    expect(await clock({ 'app.livemode': 'false' })).toEqual(real);
    expect(await clock({ 'app.livemode': 'false', 'app.now': '' })).toEqual(real);
  });
});
