/**
 * Protects the way to Neon: whatever the endpoint answers, or does not, leaves as a code, never with a word of the driver
 * or of the endpoint. What both ways to the database have in common is in adapters.test.ts.
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
  db = neonDatabase(standIn.httpUrl('app'));
});
beforeEach(() => {
  neonConfig.fetchEndpoint = () => standIn.endpoint;
});
afterAll(() => standIn.stop());

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

test('a password that is wrong, and an address that is none are not shown', async () => {
  const wrong = standIn.httpUrl('app').replace(/:[^:@]+@/, `:${CANARY}@`);
  for (const url of [wrong, `postgresql//u:${CANARY}@h/d`, CANARY]) {
    const error = await errorOf([{ text: 'select 1' }], neonDatabase(url));
    expect(error.whole).not.toContain(CANARY);
  }
  for (const url of [CANARY, '', 'https://u:p@h/d', 'postgresql://h']) {
    expect((await errorOf([{ text: 'select 1' }], neonDatabase(url))).code).toBe('misconfigured');
  }
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

test.each([
  ['{"results":[', 100],
  ['', 100],
])(
  'a connection that breaks after %j of the answer is unreachable: the batch may have been committed',
  async (begun, length) => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-length': length }).write(begun, () => response.destroy());
      response.flushHeaders();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    neonConfig.fetchEndpoint = () => `http://127.0.0.1:${address.port}/sql`;
    expect((await errorOf([{ text: 'select 1' }])).code).toBe('unreachable');
    server.close();
  },
);

test('an address nobody listens on is unreachable', async () => {
  const server = await endpoint(200, '');
  server.close();
  await once(server, 'close');
  expect((await errorOf([{ text: 'select 1' }])).code).toBe('unreachable');
});

test('an endpoint that never answers is given up', async () => {
  const server = await endpoint(0, '');
  expect((await errorOf([{ text: 'select 1' }])).code).toBe('timeout');
  server.closeAllConnections();
  server.close();
});
