/**
 * Events delivered to a receiver that takes 200 ms for each: through the queue by one consumer, and by four sweeps at once,
 * which is how several consumers share the work. Beside it a bare sender, without a database or a queue, that signs and
 * posts the same bodies and has as many open at one time. Each takes its turn in every round.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { bundleWorker } from '../dev/bundle.ts';
import { prepareDatabase, tcpUrl } from '../dev/database.ts';
import { ISSUER_HOST, newIssuer } from '../dev/issuer.ts';
import { neonStandIn } from '../dev/neon/stand-in.ts';
import { startPostgres } from '../dev/postgres/postgres.ts';
import { newSecrets } from '../dev/secrets.ts';
import { databaseUrlFor, type RunningWorker, startWorker } from '../dev/worker.ts';
import { type Desk, deskOf } from '../test/support/lists.ts';
import { newReceiver, newResolver, RESOLVER_HOST, type Receiver, until } from '../test/support/receivers.ts';
import { type Rates, ratioOf, spreadOf } from './measure.ts';
import { type Row, rate } from './table.ts';

const NAME = 'ansinh';
const HOST = 'hooks.example.org';
const SLOW_MS = 200;
const AT_ONCE = 6;
const EVENTS = 240;
const ROUNDS = 3;
const SWEEPS = 4;

type Outbox = {
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  readonly receiver: Receiver;
  /** With the queue, and without it. */
  readonly queued: RunningWorker;
  readonly sweeping: RunningWorker;
  readonly secret: string;
  readonly stop: () => Promise<void>;
};

async function build(): Promise<Outbox> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-bench-'));
  const secrets = newSecrets();
  const postgres = await startPostgres({ folder, secrets });
  const { port } = postgres;
  await prepareDatabase({ port, secrets, name: NAME });
  const issuer = await newIssuer();
  const standIn = neonStandIn({ port });
  const receiver = newReceiver(SLOW_MS);
  const common = {
    modules: await bundleWorker(),
    standIn,
    hosts: { [ISSUER_HOST]: issuer, [HOST]: receiver, [RESOLVER_HOST]: newResolver() },
    bindings: {
      DATABASE_URL: databaseUrlFor('ansinh_app', secrets.app, NAME),
      OIDC_ISSUERS: issuer.binding,
      QUOTE_ID_KEY: secrets.quoteIdKey,
      SEAL_KEYS: secrets.sealKeys,
      INDEX_KEYS: secrets.indexKeys,
    },
    port: 0,
  };
  const queued = await startWorker(common);
  const sweeping = await startWorker({ ...common, queues: false });
  const databaseUrl = (role: 'app' | 'owner' | 'superuser') =>
    tcpUrl(role === 'superuser' ? 'postgres' : `ansinh_${role}`, secrets[role], port, NAME);
  const client = new pg.Client({ connectionString: databaseUrl('owner') });
  await client.connect();
  const desk = await deskOf({ url: queued.url, issuer, databaseUrl });
  const secret = await registered(desk);
  return {
    sql: async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    receiver,
    queued,
    sweeping,
    secret,
    async stop() {
      await client.end();
      await desk.offices.close();
      await queued.stop();
      await sweeping.stop();
      await standIn.stop();
      await postgres.stop('at once');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function registered(desk: Desk): Promise<string> {
  const chair = await desk.officer(await desk.agency('commune', '19789'), 'approver');
  const body = { url: `https://${HOST}/`, types: ['round.closing'] };
  const made = await desk.post(chair, `/v1/agencies/${chair.agency.id}/webhooks`, { body });
  if (made.status !== 201) throw new Error(made.text);
  return String(made.body?.secret);
}

/** As app.emit writes them. */
async function happened({ sql }: Outbox): Promise<void> {
  await sql(
    `insert into app.outbox (livemode, type, subject, once, province, communes, happened_at, detail)
     select false, 'round.closing', gen_random_uuid(), 'bench', '46', '{}', now(), '{"days": 1}' from generate_series(1, $1)`,
    [EVENTS],
  );
}

let hours = 0;

/** Seconds until the receiver has had all of them. */
async function delivered(outbox: Outbox, worker: RunningWorker, sweeps: number): Promise<number> {
  await happened(outbox);
  const before = outbox.receiver.had.size;
  const began = performance.now();
  const ticks = Array.from({ length: sweeps }, () => {
    hours += 1;
    return worker.scheduled('0 * * * *', new Date(Date.UTC(2026, 9, 1, hours)));
  });
  await Promise.all(ticks);
  await until(
    () => outbox.receiver.had.size,
    (size) => size - before >= EVENTS,
    20,
  );
  return (performance.now() - began) / 1000;
}

/** The same bodies, signed and posted, and nothing else. */
async function bare({ receiver, secret }: Outbox): Promise<number> {
  const server = createServer((request, response) => void receiver.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  const { text } = receiver.got[0] ?? {};
  if (text === undefined) throw new Error('nothing was delivered yet');
  const webhook = new Webhook(secret);
  const left = Array.from({ length: EVENTS }, () => crypto.randomUUID());
  const began = performance.now();
  const sender = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const at = new Date();
      const body = text.replace(/"id":"[^"]*"/, `"id":"${id}"`);
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': webhook.sign(id, at, body),
      };
      await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  const seconds = (performance.now() - began) / 1000;
  server.closeAllConnections();
  server.close();
  return seconds;
}

/** Deliveries a second, by who delivers. */
export async function webhookRates(): Promise<Rates> {
  const outbox = await build();
  try {
    const rates = { queue: [] as number[], sweeps: [] as number[], bare: [] as number[] };
    await delivered(outbox, outbox.queued, 1); // warms up
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.queue.push(EVENTS / (await delivered(outbox, outbox.queued, 1)));
      rates.bare.push(EVENTS / (await bare(outbox)));
      rates.sweeps.push(EVENTS / (await delivered(outbox, outbox.sweeping, SWEEPS)));
    }
    return rates;
  } finally {
    await outbox.stop();
  }
}

export function webhookRows(rates: Rates): readonly Row[] {
  const aMinute = (name: string) => `${(spreadOf(rates[name] ?? []).median * 60).toFixed(0)} a minute`;
  return [
    {
      what: `webhooks through the queue, one consumer / a bare sender, ${AT_ONCE} at once`,
      spread: ratioOf(rates, 'queue', 'bare'),
      goal: { atLeast: 0.7 },
      beside: `${aMinute('queue')} / ${aMinute('bare')}, ${rate(spreadOf(rates.queue ?? []))}`,
    },
    {
      what: `${SWEEPS} consumers at once / one`,
      spread: ratioOf(rates, 'sweeps', 'queue'),
      beside: aMinute('sweeps'),
    },
  ];
}
