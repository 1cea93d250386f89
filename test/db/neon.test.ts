/**
 * Protects the port to the database: a batch holds or vanishes whole, values come back in one known form, and whatever
 * goes wrong leaves as a code, never with a word of the driver, a parameter or a row.
 */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { inspect } from 'node:util';
import { neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database, Statement } from '../../src/db/database.ts';
import { DatabaseError } from '../../src/db/database.ts';
import { neonDatabase } from '../../src/db/neon.ts';
import { type StandInUnderTest, startStandIn } from '../support/stand-in.ts';

const CANARY = '079123456789';

let standIn: StandInUnderTest;
let db: Database;
beforeAll(async () => {
  standIn = await startStandIn();
  neonConfig.fetchEndpoint = () => standIn.endpoint;
  db = neonDatabase(standIn.httpUrl('owner'));
  await db.batch([{ text: 'create table person (id text primary key, amount bigint check (amount >= 0))' }]);
});
beforeEach(() => {
  neonConfig.fetchEndpoint = () => standIn.endpoint;
});
afterAll(() => standIn.stop());

test('the results come in the order of the statements, with their rows and counts', async () => {
  const [written, read] = await db.batch([
    { text: 'insert into person values ($1, $2), ($3, $4)', values: ['a', 1, 'b', null] },
    { text: 'select id, amount from person order by id' },
  ]);
  expect(written).toEqual({ rows: [], rowCount: 2 });
  expect(read).toEqual({
    rows: [
      { id: 'a', amount: 1 },
      { id: 'b', amount: null },
    ],
    rowCount: 2,
  });
});

test('a batch is one transaction at READ COMMITTED, and none of a failed one is kept', async () => {
  const [level] = await db.batch([{ text: 'show transaction_isolation' }]);
  expect(level?.rows).toEqual([{ transaction_isolation: 'read committed' }]);
  const failing = db.batch([
    { text: "insert into person values ('c', 1)" },
    { text: "insert into person values ('c', 2)" },
  ]);
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  const [found] = await db.batch([{ text: "select from person where id = 'c'" }]);
  expect(found?.rowCount).toBe(0);
});

test('truth, numbers and JSON are decoded; dates and everything else stay as Postgres wrote them', async () => {
  const text = `select true as b, 7::int2 as s, 8 as i, 9007199254740991::int8 as l, 1.5::float8 as f, '{"a":[1]}'::jsonb as j,
    1.50::numeric as n, '1954-05-20'::date as d, '2026-12-25 00:00+07'::timestamptz as t, '{1,2}'::int[] as a, null::int as x`;
  const [result] = await db.batch([{ text }]);
  expect(result?.rows).toEqual([
    {
      ...{ b: true, s: 7, i: 8, l: 9_007_199_254_740_991, f: 1.5, j: { a: [1] }, n: '1.50' },
      ...{ d: '1954-05-20', t: '2026-12-24 17:00:00+00', a: '{1,2}', x: null },
    },
  ]);
});

test('an amount a number cannot hold exactly is an error, never a rounded amount', async () => {
  await expect(db.batch([{ text: 'select 9007199254740993::int8' }])).rejects.toMatchObject({ code: '22003' });
});

/** The whole error as a logger could see it, hidden properties and all. */
async function errorOf(
  statements: readonly Statement[],
  from: Database = db,
): Promise<{ code: unknown; whole: string }> {
  const error = await from.batch(statements).then(
    () => new Error('it succeeded'),
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  const whole = inspect(error, { showHidden: true, depth: 10 });
  return { code: error instanceof DatabaseError ? error.code : undefined, whole };
}

test.each([
  ['23505', 'insert into person values ($1, 1), ($1, 2)'],
  ['23514', 'insert into person values ($1, -1)'],
  ['22P02', 'select $1::uuid'],
  ['42P01', `select * from "${CANARY}" where $1 = ''`],
  ['P0001', `do $$ begin raise exception '${CANARY}'; end $$`],
])('%s leaves as its code alone, without the parameter or the row in it', async (code, text) => {
  const error = await errorOf([{ text, values: text.includes('$1') ? [CANARY] : [] }]);
  expect(error.code).toBe(code);
  expect(error.whole).not.toContain(CANARY);
});

test('a password that is wrong, and an address that is none are not shown', async () => {
  const wrong = standIn.httpUrl('owner').replace(/:[^:@]+@/, `:${CANARY}@`);
  for (const url of [wrong, `postgresql//u:${CANARY}@h/d`, CANARY]) {
    const error = await errorOf([{ text: 'select 1' }], neonDatabase(url));
    expect(error.whole).not.toContain(CANARY);
  }
  for (const url of [CANARY, '', 'https://u:p@h/d', 'postgresql://h']) {
    expect((await errorOf([{ text: 'select 1' }], neonDatabase(url))).code).toBe('misconfigured');
  }
});

test('a session cut by an administrator keeps its code', async () => {
  expect((await errorOf([{ text: 'select pg_terminate_backend(pg_backend_pid())' }])).code).toBe('57P01');
});

/** An endpoint that answers as it is told, for the troubles a healthy stand-in does not have. */
async function endpoint(status: number, body: string): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    if (status !== 0) response.writeHead(status).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  neonConfig.fetchEndpoint = () => `http://127.0.0.1:${address.port}/sql`;
  return server;
}

test.each([
  ['unreachable', 500, CANARY],
  ['unreachable', 503, CANARY],
  ['too-large', 413, CANARY],
  ['too-large', 507, CANARY],
  ['connection-lost', 400, JSON.stringify({ message: CANARY, code: '', severity: '' })],
  ['unreadable', 200, CANARY],
])('%s is the answer to HTTP %d', async (code, status, body) => {
  const server = await endpoint(status, body);
  const error = await errorOf([{ text: 'select 1' }]);
  expect(error.code).toBe(code);
  expect(error.whole).not.toContain(CANARY);
  server.close();
});

test('an address nobody listens on is unreachable', async () => {
  const server = await endpoint(200, '');
  server.close();
  await once(server, 'close');
  expect((await errorOf([{ text: 'select 1' }])).code).toBe('unreachable');
});

test('no answer within five seconds is a timeout', async () => {
  const server = await endpoint(0, '');
  const began = performance.now();
  expect((await errorOf([{ text: 'select 1' }])).code).toBe('timeout');
  expect(performance.now() - began).toBeLessThan(6_000);
  server.closeAllConnections();
  server.close();
});
