/**
 * The whole system for one test file: Postgres, the stand-in for Neon and the bundled Worker in workerd, on free ports.
 * Nothing is shared with another file but the server of the databases, and nothing of it is mocked.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { V4ModuleDefinition } from 'miniflare';
import { inject } from 'vitest';
import { prepareDatabase, tcpUrl, withClient } from '../../dev/database.ts';
import { ISSUER_HOST, type LocalIssuer, newIssuer } from '../../dev/issuer.ts';
import { neonStandIn, type StandIn, type Watch } from '../../dev/neon/stand-in.ts';
import { type Postgres, startPostgres } from '../../dev/postgres/postgres.ts';
import { newSecrets, type Secrets } from '../../dev/secrets.ts';
import { databaseUrlFor, startWorker } from '../../dev/worker.ts';
import { TEMPLATE } from './global-setup.ts';

export type Role = 'app' | 'owner' | 'superuser';

export interface System {
  readonly url: string;
  /** Signs the tokens this system takes, for test and for live; test/support/offices.ts makes the people. */
  readonly issuer: LocalIssuer;
  /** For node-postgres, over TCP. */
  databaseUrl(role: Role): string;
  /** What the Worker and its runtime wrote, line by line. */
  logs(): readonly string[];
  /** How often the runtime crashed, for instance on its heap limit. */
  crashes(): number;
  /** Runs the handler of cron, as Cloudflare would at that time. */
  scheduled(cron: string, at: Date): Promise<void>;
  /** Ends the Worker at once, with its queue and whatever it was doing, and starts it again elsewhere. */
  restartWorker(): Promise<void>;
  /** Only where the system has a Postgres of its own. */
  stopDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  /** What Postgres itself wrote down. */
  databaseLog(): Promise<string>;
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** Over the bindings a system has anyway. */
  readonly bindings?: Readonly<Record<string, string>>;
  /** For instance `['--max-heap-size=64']`. */
  readonly v8Flags?: readonly string[];
  /** Requests a minute and key. Without it no test meets the limit. */
  readonly rateLimit?: number;
  /** A Postgres that this test may stop. Costs about a second. */
  readonly ownPostgres?: boolean;
  /** Over the one a system makes for itself: for a test of what it answers, or does not. */
  readonly issuer?: LocalIssuer;
  /** Who answers for other names of the network. */
  readonly hosts?: Readonly<Record<string, Pick<StandIn, 'handle'>>>;
  /** False: without the queue of events. */
  readonly queues?: boolean;
  /** Asked before each statement of the database, for a test that breaks one. */
  readonly watch?: Watch;
}

export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const modules = await bundledModules();
  const database = options.ownPostgres === true ? await ownDatabase() : await newDatabase();
  const { port, name, secrets } = database;
  const standIn = neonStandIn({ port }, options.watch);
  const issuer = options.issuer ?? (await newIssuer());
  const logs: string[] = [];
  const release = async () => {
    await standIn.stop();
    await database.discard();
  };
  const DATABASE_URL = databaseUrlFor(ROLES.app, secrets.app, name);
  const start = () =>
    startWorker({
      modules,
      standIn,
      hosts: { [ISSUER_HOST]: issuer, ...options.hosts },
      queues: options.queues ?? true,
      bindings: { DATABASE_URL, OIDC_ISSUERS: issuer.binding, ...bindingsOf(secrets), ...options.bindings },
      port: 0,
      v8Flags: options.v8Flags ?? [],
      rateLimit: options.rateLimit ?? 1_000_000,
      onLog: (line) => logs.push(line),
    });
  let worker = await start().catch(async (error: unknown) => {
    await release();
    throw error;
  });
  return {
    get url() {
      return worker.url;
    },
    issuer,
    databaseUrl: (role) => tcpUrl(ROLES[role], secrets[role], port, name),
    logs: () => logs,
    crashes: () => worker.crashes(),
    scheduled: (cron, at) => worker.scheduled(cron, at),
    async restartWorker() {
      await worker.stop();
      worker = await start();
    },
    stopDatabase: database.stop,
    startDatabase: database.start,
    databaseLog: database.log,
    async stop() {
      await worker.stop();
      await release();
    },
  };
}

function bindingsOf({ quoteIdKey, sealKeys, indexKeys }: Secrets): Readonly<Record<string, string>> {
  return { QUOTE_ID_KEY: quoteIdKey, SEAL_KEYS: sealKeys, INDEX_KEYS: indexKeys };
}

const ROLES: Readonly<Record<Role, string>> = { app: 'ansinh_app', owner: 'ansinh_owner', superuser: 'postgres' };

export interface Server {
  readonly port: number;
  readonly secrets: Secrets;
}

export interface TestDatabase extends Server {
  readonly name: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  log(): Promise<string>;
  discard(): Promise<void>;
}

/** A migrated database on the shared server; an empty one from `template0`; or on a server of the test's own. */
export async function newDatabase(template = TEMPLATE, server: Server = inject('shared')): Promise<TestDatabase> {
  const { port, secrets } = server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const login = { port, user: 'postgres', password: secrets.superuser, database: 'postgres' };
  await withClient(login, (client) => client.query(`create database ${name} template ${template} owner ansinh_owner`));
  const notOurs = async () => {
    throw new Error('start the system with ownPostgres to stop its database');
  };
  return {
    port,
    name,
    secrets,
    stop: notOurs,
    start: notOurs,
    log: notOurs,
    discard: () => withClient(login, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

/** A server of its own: for a test that stops it, or changes the roles, which all databases of a server share. */
export async function ownDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-test-'));
  const secrets = newSecrets();
  const name = 'ansinh';
  let postgres: Postgres = await startPostgres({ folder, secrets, durable: false });
  const { port } = postgres;
  await prepareDatabase({ port, secrets, name });
  return {
    port,
    name,
    secrets,
    stop: () => postgres.stop('at once'),
    async start() {
      postgres = await startPostgres({ folder, secrets, durable: false, port });
    },
    log: () => readFile(join(folder, 'postgres.log'), 'utf8'),
    async discard() {
      await postgres.stop('at once');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function bundledModules(): Promise<readonly V4ModuleDefinition[]> {
  const { bundle } = inject('shared');
  if ('failed' in bundle) throw new Error(bundle.failed);
  return deserialize(await readFile(bundle.file));
}
