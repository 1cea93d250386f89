// Protects what a run of faults claims to have done: in each phase the way breaks where it says, with as much committed as it
// says, and the Worker's side of the wire learns what it would learn from Neon.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { neonConfig } from '@neondatabase/serverless';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tcpUrl } from '../../dev/database.ts';
import { diceOf } from '../../dev/faults/dice.ts';
import { faultyNetwork, type Network } from '../../dev/faults/network.ts';
import { BREAKS, PHASES, type Phase } from '../../dev/faults/phases.ts';
import type { Plan } from '../../dev/faults/plan.ts';
import { databaseUrlFor } from '../../dev/worker.ts';
import { DatabaseError } from '../../src/db/database.ts';
import { neonDatabase } from '../../src/db/neon.ts';
import { newDatabase, type TestDatabase } from '../support/running.ts';

const ENDED = /^(57P0[123]|0800[36]|53300|connection-lost)$/;

/** How often the batch is committed, and what its caller hears. */
const EXPECTED: Readonly<Record<Phase, readonly [number, string | RegExp]>> = {
  unheard: [0, 'unreachable'],
  'status before': [0, 'unreachable'],
  'taken back': [0, /^(40001|40P01)$/],
  locked: [0, '55P03'],
  'ended before': [0, ENDED],
  'half-way': [0, 'unreachable'],
  // Its last words may be lost with its connection.
  terminated: [0, ENDED],
  'before commit': [0, 'unreachable'],
  'after commit': [1, 'unreachable'],
  'mid-answer': [1, 'unreachable'],
  'status after': [1, /^(unreachable|too-large)$/],
  'ended after': [1, ENDED],
  twice: [2, 'answered'],
  sluggish: [1, 'answered'],
  slow: [1, 'timeout'],
  overdue: [1, 'timeout'],
};

let database: TestDatabase;
let superuser: pg.Pool;
let network: Network;
let server: Server;

/** A call says itself which phase it is to meet. */
const AS_ASKED: Plan = {
  fateOf({ who: [wanted] }) {
    const phase = PHASES.find((one) => one === wanted);
    return phase === undefined ? null : { phase, fate: BREAKS[phase].fate(diceOf('phases', phase)) };
  },
  heal() {},
};

beforeAll(async () => {
  database = await newDatabase();
  const { port, name, secrets } = database;
  superuser = new pg.Pool({ connectionString: tcpUrl('postgres', secrets.superuser, port, name), max: 2 });
  await superuser.query('create table app.mark (text text); grant select, insert on app.mark to ansinh_app');
  const terminate = async (session: number) => {
    await superuser.query('select pg_terminate_backend($1)', [session]);
  };
  network = await faultyNetwork({ postgres: { port }, plan: AS_ASKED, terminate, onCall: () => {} });
  server = createServer((request, response) => void network.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  neonConfig.fetchEndpoint = () => `http://127.0.0.1:${address.port}/sql`;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await network?.stop();
  await superuser?.end();
  await database?.discard();
});

async function marks(phase: Phase): Promise<number> {
  return (await superuser.query('select from app.mark where text = $1', [phase])).rowCount ?? 0;
}

test.concurrent.each(PHASES)('%s', { timeout: 60_000 }, async (phase) => {
  const db = neonDatabase(databaseUrlFor('ansinh_app', database.secrets.app, database.name));
  const write = { text: 'insert into app.mark values ($1)', values: [phase] };
  const asked = db.batch([{ text: 'select $1::text', values: [phase] }, write, { text: 'select 1' }]);
  const heard = await asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof DatabaseError ? error.code : String(error)),
  );
  const [committed, told] = EXPECTED[phase];
  if (typeof told === 'string') expect(heard).toBe(told);
  else expect(heard).toMatch(told);
  // What is delivered when nobody waits for it any more comes in its own time.
  while (phase === 'overdue' && (await marks(phase)) === 0) await pause(50);
  expect(await marks(phase)).toBe(committed);
});
