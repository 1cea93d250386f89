/**
 * Protects the deployment over TCP, through Hyperdrive or to a server of one's own: the Worker bundled for it runs, reaches
 * its database without Neon's endpoint, and says no more about a database that is not there.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleWorker, OVER_TCP } from '../../dev/bundle.ts';
import { tcpUrl } from '../../dev/database.ts';
import { type RunningWorker, startWorker } from '../../dev/worker.ts';
import { newDatabase, type TestDatabase } from '../support/running.ts';
import { send } from '../support/send.ts';

const nobody = {
  handle: () => Promise.reject(new Error('the network was asked')),
  stop: () => Promise.resolve(),
};

let database: TestDatabase;
let start: (password: string) => Promise<RunningWorker>;
beforeAll(async () => {
  const [modules, made] = await Promise.all([bundleWorker(undefined, OVER_TCP), newDatabase()]);
  database = made;
  const { port, name, secrets } = database;
  const bindings = { QUOTE_ID_KEY: secrets.quoteIdKey, SEAL_KEYS: secrets.sealKeys, INDEX_KEYS: secrets.indexKeys };
  start = (password) => {
    const hyperdrive = tcpUrl('ansinh_app', password, port, name);
    return startWorker({ modules, standIn: nobody, bindings, port: 0, rateLimit: 1_000_000, hyperdrive });
  };
});
afterAll(() => database.discard());

test('it is ready, for one request and for fifty at once', async () => {
  const worker = await start(database.secrets.app);
  expect(await send(`${worker.url}/readyz`)).toMatchObject({ status: 200, body: { database: 'reachable' } });
  const answers = await Promise.all(Array.from({ length: 50 }, () => send(`${worker.url}/readyz`)));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(worker.crashes()).toBe(0);
  await worker.stop();
});

test('it is not ready with a wrong password, which it does not tell', async () => {
  const worker = await start('079123456789');
  const { status, text } = await send(`${worker.url}/readyz`);
  expect(status).toBe(503);
  expect(text).not.toContain('079123456789');
  await worker.stop();
});
