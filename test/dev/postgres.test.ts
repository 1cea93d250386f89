/**
 * Protects the local Postgres: it runs for everybody who may clone the project, root included, keeps its data, is heard
 * on this machine only, and says in one sentence why it cannot start.
 */

import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort, type Postgres, type PostgresOptions, startPostgres } from '../../dev/postgres/postgres.ts';
import { newSecrets, secretsOf } from '../../dev/secrets.ts';

const secrets = newSecrets();
let folder: string;
let running: Postgres | undefined;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ansinh-postgres-test-'));
  said = [];
});
afterEach(async () => {
  await running?.stop('at once');
  running = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  running = await startPostgres({ folder, secrets, durable: false, say: (line) => said.push(line), ...options });
  return running;
}

async function ask(postgres: Postgres, text: string): Promise<unknown[]> {
  const login = { host: '127.0.0.1', port: postgres.port, user: 'postgres', database: 'postgres' };
  const client = new pg.Client({ ...login, password: secrets.superuser });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

test('it is Postgres 18, in UTF-8 and UTC, and sorts alike on every machine', async () => {
  const settings = "current_setting('server_version_num')::int / 10000 as version, current_setting('timezone') as zone";
  const text = `select ${settings}, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
    from pg_database where datname = current_database()`;
  const [found] = await ask(await start(), text);
  expect(found).toEqual({ version: 18, zone: 'UTC', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
});

test('it is heard on this machine only, by those who know the password', async () => {
  const { port } = await start();
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  // An address of a link alone is nobody's without the name of the link.
  for (const { address } of others.filter((one) => !one.internal && !one.address.startsWith('fe80:'))) {
    const socket = connect(port, address);
    await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED');
  }
  const stranger = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres', password: 'x' });
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
});

test('what was written stays, when stopped in order and when stopped at once', async () => {
  const first = await start();
  expect(first.isNew).toBe(true);
  await ask(first, 'create table kept as select 1 as n');
  await first.stop();
  const second = await start();
  expect(second.isNew).toBe(false);
  await ask(second, 'insert into kept values (2)');
  await second.stop('at once');
  expect(await ask(await start(), 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a crash of the machine is provided for, unless a test gave it up', async () => {
  const show = "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as waits";
  expect(await ask(await start({ durable: true }), show)).toEqual([{ fsync: 'on', waits: 'on' }]);
});

test('a start that is broken off leaves no half database', async () => {
  const aborting = new AbortController();
  const halves = async () => (await readdir(folder)).filter((name) => name.startsWith('postgres-new'));
  const broken = start({ signal: aborting.signal });
  broken.catch(() => {}); // looked at below
  await expect.poll(async () => (await halves()).length, { interval: 1 }).toBeGreaterThan(0);
  aborting.abort();
  await expect(broken).rejects.toThrow();
  expect(await halves()).toEqual([]);
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('the lock', () => {
  const lock = () => join(folder, 'postgres', 'postmaster.pid');

  test.each([
    ['of a process that is gone', '999999\n/somewhere\n'],
    ['of a process that is no Postgres', `${process.pid}\n/somewhere\n`],
    ['that is empty', ''],
  ])('a stale one %s is removed and said, and the server starts', async (_, text) => {
    await (await start()).stop();
    await writeFile(lock(), text);
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(said).toEqual([`the lock ${lock()} was left by a server that is gone, and was removed`]);
  });

  test('one in use is respected, with its process named', async () => {
    const first = await start();
    const pid = Number.parseInt(await readFile(lock(), 'utf8'), 10);
    const second = startPostgres({ folder, secrets, durable: false });
    await expect(second).rejects.toThrow(
      `The database in ${join(folder, 'postgres')} is in use by process ${pid}: stop it, or set DATA_DIR to another folder.`,
    );
    expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

test('of two that start in one folder at the same time, one serves it and the other says so', async () => {
  await (await start()).stop();
  const both = await Promise.allSettled([1, 2].map(() => startPostgres({ folder, secrets, durable: false })));
  const served = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect([served.length, refused.length]).toEqual([1, 1]);
  expect(refused[0]).toMatch(/^CannotStart: /);
  running = served[0];
  if (running !== undefined) expect(await ask(running, 'select 1 as one')).toEqual([{ one: 1 }]);
});

describe('one sentence', () => {
  test('for a port that another program uses', async () => {
    const other = await start();
    await mkdir(join(folder, 'two'));
    const failing = startPostgres({ folder: join(folder, 'two'), secrets, durable: false, port: other.port });
    await expect(failing).rejects.toThrow(/^Postgres did not start: could not create any TCP\/IP sockets/);
  });

  test('for a database of another version', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/^Postgres did not start: database files are incompatible with server/);
  });

  test('for passwords that are not those of the database', async () => {
    await (await start()).stop();
    await expect(start({ secrets: newSecrets() })).rejects.toThrow(/^The database does not know the passwords/);
  });

  test('for secrets that cannot be read', async () => {
    for (const text of ['', '{}', 'null', '{"superuser":1}']) {
      await writeFile(join(folder, 'secrets.json'), text);
      await expect(secretsOf(folder)).rejects.toThrow('cannot be read: restore it, or delete its folder');
    }
  });

  test('for a program that is missing', async () => {
    const failing = start({ from: join(folder, 'nowhere.js') });
    await expect(failing).rejects.toThrow(/^The Postgres program for \S+ is missing: run `npm ci`/);
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('it runs where only root may read, and the data stays root’s', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await ask(await start({ stepDown: 'namespace' }), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await stat(join(folder, 'postgres'))).uid).toBe(0);
  });

  test('without namespaces it runs as nobody, in place where everybody may enter', async () => {
    await chmod(folder, 0o711);
    expect(await ask(await start({ stepDown: 'account' }), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await stat(join(folder, 'postgres'))).uid).toBeGreaterThan(0);
  });

  test('without namespaces and where only root may read, the data stands elsewhere, is said, and stays', async () => {
    const first = await start({ stepDown: 'account' });
    await ask(first, 'create table kept as select 1 as n');
    await first.stop();
    const [, home = ''] = /so the database stands in (\S+)/.exec(said[0] ?? '') ?? [];
    expect(home).toMatch(/^\/var\/tmp\/ansinh-[0-9a-f]{16}$/);
    try {
      const second = await start({ stepDown: 'account' });
      expect([second.isNew, await ask(second, 'select n from kept')]).toEqual([false, [{ n: 1 }]]);
      await second.stop();
    } finally {
      await rm(home, { recursive: true });
    }
  });

  test('one data folder serves both ways, one after the other', async () => {
    await chmod(folder, 0o711);
    await ask(await start({ stepDown: 'account' }), 'create table kept as select 1 as n');
    await running?.stop();
    expect(await ask(await start({ stepDown: 'namespace' }), 'select n from kept')).toEqual([{ n: 1 }]);
  });
});

test('the free ports it finds are free', async () => {
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  expect(ports.every((port) => port > 1023)).toBe(true);
});
