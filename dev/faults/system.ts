/**
 * The system under faults: a Postgres of its own that may be killed, the stand-in behind the breaking network, the bundled
 * Worker in workerd, and an issuer for its officers. All of it is new each time and gone afterwards.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { V4ModuleDefinition } from 'miniflare';
import pg from 'pg';
import { prepareDatabase, tcpUrl, withClient } from '../database.ts';
import { ISSUER_HOST, type LocalIssuer, newIssuer } from '../issuer.ts';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';
import { newSecrets, type Secrets } from '../secrets.ts';
import type { RunningWorker } from '../worker.ts';
import { faultyNetwork, type Network, type Way } from './network.ts';

const NAME = 'ansinh';

export interface FaultySystem {
  readonly url: string;
  readonly issuer: LocalIssuer;
  readonly secrets: Secrets;
  readonly network: Network;
  /** What the Worker wrote, line by line. */
  logs(): readonly string[];
  /** How often the runtime of the Worker crashed by itself. */
  crashes(): number;
  /** As the owner of the database, over TCP, past the network. */
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  stopPostgres(how: 'at once' | 'killed'): Promise<void>;
  startPostgres(): Promise<void>;
  /** Kills one session between two instructions: Postgres then ends all others and recovers by itself. */
  killSession(): Promise<void>;
  stop(): Promise<void>;
}

export type Under = Pick<Way, 'plan' | 'onCall'> & {
  readonly modules: readonly V4ModuleDefinition[];
  /** Whether a commit waits for the disk: a killed server loses nothing without it, a machine that fails does. */
  readonly durable: boolean;
};

export async function startFaultySystem({ modules, durable, plan, onCall }: Under): Promise<FaultySystem> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-faults-'));
  const secrets = newSecrets();
  let postgres: Postgres = await startPostgres({ folder, secrets, durable });
  const { port } = postgres;
  const superuser = { port, user: 'postgres', password: secrets.superuser, database: NAME };
  const end = async () => {
    await postgres.stop('at once');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await prepareDatabase({ port, secrets, name: NAME });
    const terminate = (session: number) =>
      withClient(superuser, async (client) => void (await client.query('select pg_terminate_backend($1)', [session])));
    const network = await faultyNetwork({ postgres, plan, terminate, onCall });
    const issuer = await newIssuer();
    const logs: string[] = [];
    const worker = await startUnder({ modules, network, issuer, secrets, logs });
    return {
      url: worker.url,
      issuer,
      secrets,
      network,
      logs: () => logs,
      crashes: () => worker.crashes(),
      asOwner: (work) => asOwner(tcpUrl('ansinh_owner', secrets.owner, port, NAME), work),
      stopPostgres: (how) => postgres.stop(how),
      async startPostgres() {
        postgres = await startPostgres({ folder, secrets, durable, port });
      },
      killSession: () => withClient(superuser, killOne).catch(() => {}),
      async stop() {
        await worker.stop();
        await network.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

type Parts = Pick<Under, 'modules'> & {
  readonly network: Network;
  readonly issuer: LocalIssuer;
  readonly secrets: Secrets;
  readonly logs: string[];
};

async function startUnder({ modules, network, issuer, secrets, logs }: Parts): Promise<RunningWorker> {
  const { databaseUrlFor, startWorker } = await import('../worker.ts');
  return startWorker({
    modules,
    standIn: network,
    hosts: { [ISSUER_HOST]: issuer },
    bindings: {
      DATABASE_URL: databaseUrlFor('ansinh_app', secrets.app, NAME),
      QUOTE_ID_KEY: secrets.quoteIdKey,
      SEAL_KEYS: secrets.sealKeys,
      INDEX_KEYS: secrets.indexKeys,
      OIDC_ISSUERS: issuer.binding,
    },
    port: 0,
    rateLimit: 1_000_000_000,
    onLog: (line) => logs.push(line),
  });
}

async function asOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {}); // a lost connection is told by the query that meets it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One that works for the Worker, where there is one just now. */
async function killOne(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ pid: number }>(
    "select pid from pg_stat_activity where usename = 'ansinh_app' order by state = 'active' desc, state_change desc limit 1",
  );
  const [session] = rows;
  if (session !== undefined) process.kill(session.pid, 'SIGKILL');
}
