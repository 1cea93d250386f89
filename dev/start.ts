/**
 * `npm start`: the whole system on this machine, Postgres, migrations, the stand-in for Neon and the Worker in workerd.
 * PORT (8787) is the address of the API and DATA_DIR (.data) the home of the database; tokens come from the port after it
 * or a free one, webhooks go to the second after it, every other port is a free one.
 * Whatever ends it, Ctrl-C, a signal or a failed step, it must leave no process behind.
 */

import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { TRIGGERS } from '../src/jobs/schedule.ts';
import { banner } from './banner.ts';
import { bundleWorker } from './bundle.ts';
import { CannotStart, reasonOf } from './cannot-start.ts';
import { cronsOfTheWorker, startCrons } from './crons.ts';
import { prepareDatabase, withClient } from './database.ts';
import { demoTokens, seedDemoOffices } from './demo-offices.ts';
import { ISSUER_HOST, newIssuer } from './issuer.ts';
import { startIssuerPage, type Tick } from './issuer-page.ts';
import { jobsToTick } from './jobs-to-tick.ts';
import { neonStandIn } from './neon/stand-in.ts';
import { startPostgres } from './postgres/postgres.ts';
import { receiverAt } from './receiver.ts';
import { type Secrets, secretsOf } from './secrets.ts';

const DATABASE = 'ansinh';

type Stop = () => Promise<void>;

async function start(signal: AbortSignal, onStop: (stop: Stop) => void): Promise<void> {
  const began = performance.now();
  const port = portFrom(process.env.PORT ?? '8787');
  const shown = process.env.DATA_DIR || '.data';
  const folder = resolve(shown);
  await refuseBusy(port);
  say(`An Sinh starts on port ${port}, data in ${shown}`);

  const bundle = bundleWorker(signal);
  // Awaited below, once the database stands; and before we leave, so that wrangler is gone as well.
  const bundled = bundle.then(noResult, noResult);
  onStop(() => bundled);
  const secrets = await secretsOf(folder);
  const postgres = await startPostgres({ folder, secrets, signal, say });
  onStop(() => postgres.stop());
  say(postgres.isNew ? 'Postgres 18 runs, with a new database' : 'Postgres 18 runs, with the database it had');

  const applied = await prepareDatabase({ port: postgres.port, secrets, name: DATABASE });
  say(applied.length === 0 ? 'migrations: the database is current' : `migrations: ${applied.join(', ')}`);

  const owner = { port: postgres.port, user: 'ansinh_owner', password: secrets.owner, database: DATABASE };
  const jobs = jobsToTick();
  const { issuer, access } = await openOffices({ owner, folder, port: port + 1, tick: jobs.tick }, onStop);

  const standIn = neonStandIn(postgres);
  onStop(() => standIn.stop());
  // Miniflare and wrangler take a while to load; nothing before this needs them.
  const { databaseUrlFor, startWorker } = await import('./worker.ts');
  const modules = await bundle;
  say('the Worker is bundled');

  signal.throwIfAborted();
  const DATABASE_URL = databaseUrlFor('ansinh_app', secrets.app, DATABASE);
  const bindings = { DATABASE_URL, OIDC_ISSUERS: issuer.binding, ...keysOf(secrets) };
  const hosts = { [ISSUER_HOST]: issuer, ...receiverAt(port + 2) };
  const worker = await startWorker({ modules, standIn, hosts, bindings, port, onLog: jobs.heard });
  jobs.ready(worker.scheduled);
  onStop(() => worker.stop());
  say(`the Worker runs in workerd (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  onStop(await startClock(jobs.tick, !postgres.isNew));
  const addresses = { api: worker.url, databasePort: postgres.port, webhooks: port + 2 };
  console.log(banner({ ...addresses, dataFolder: shown, offices: access }));
  // For whoever started us to use us, as `npm run demo:lists` does.
  process.send?.({ api: worker.url, issuer: access.issuer });
  postgres.ended.then(() => signal.aborted || say('Postgres has stopped; quotes are still answered'));
}

interface Place {
  readonly owner: Parameters<typeof withClient>[0];
  readonly folder: string;
  /** For the page of the issuer. */
  readonly port: number;
  readonly tick: Tick;
}

/** The demo offices, and an issuer that signs for their people. */
async function openOffices({ owner, folder, port, tick }: Place, onStop: (stop: Stop) => void) {
  const keys = await withClient(owner, (client) => seedDemoOffices(client, folder));
  const issuer = await newIssuer();
  const page = await startIssuerPage(issuer, port, tick);
  onStop(() => page.stop());
  return { issuer, access: { issuer: page.url, tokens: await demoTokens(issuer), keys } };
}

/**
 * Cron, from now on; and at once what was due while this machine was off, where there is anything to catch up. Whoever
 * started us to use us winds the clock as well.
 */
async function startClock(tick: Tick, isLate: boolean): Promise<Stop> {
  if (process.send !== undefined) return async () => {};
  if (isLate) await tick(TRIGGERS.hour, new Date()).catch(() => say('what was due meanwhile could not be done'));
  const crons = startCrons(cronsOfTheWorker(), tick, say);
  return async () => crons.stop();
}

function keysOf({ quoteIdKey, sealKeys, indexKeys }: Secrets): Readonly<Record<string, string>> {
  return { QUOTE_ID_KEY: quoteIdKey, SEAL_KEYS: sealKeys, INDEX_KEYS: indexKeys };
}

function noResult(): void {}

function say(line: string): void {
  console.log(`  ${line}`);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new CannotStart(`PORT must be a number from 1 to 65535; it is "${text}".`);
}

async function refuseBusy(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EACCES')
      throw new CannotStart(`Port ${port} needs more rights: choose one above 1023 with PORT.`);
    throw new CannotStart(`Port ${port} is busy: stop the program that uses it, or choose another one with PORT.`);
  } finally {
    probe.close();
  }
}

/** npm ends on SIGTERM without telling us: the shell between us dies, and we are handed to another parent. */
function onOrphaned(tell: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && tell(), 200).unref();
}

async function main(): Promise<void> {
  const stops: Stop[] = [];
  const aborting = new AbortController();
  // The terminal and npm may both pass on one Ctrl-C: what comes after the first changes nothing.
  const interrupted = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve());
    onOrphaned(resolve);
  });
  const running = start(aborting.signal, (stop) => stops.push(stop));
  try {
    await Promise.race([running.then(() => interrupted), interrupted]);
    console.log('\n  An Sinh stops');
    aborting.abort();
    await running.catch(() => {});
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : `An Sinh cannot start: ${reasonOf(error)}`);
    process.exitCode = 1;
    aborting.abort();
  }
  // Last started, first stopped; one that fails to stop must not keep the others from it.
  for (const stop of stops.reverse()) await stop().catch((error: unknown) => console.error(reasonOf(error)));
  process.exit();
}

await main();
