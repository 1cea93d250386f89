/**
 * A city for the intake to be measured in: a Postgres that keeps what it promises, the stand-in for Neon before it, a ward
 * and the city's insurer, and the Worker in raw workerd. Lists come in over HTTP, as a client hands them in.
 */
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase, tcpUrl } from '../dev/database.ts';
import { ISSUER_HOST, newIssuer } from '../dev/issuer.ts';
import { neonStandIn, type StandIn } from '../dev/neon/stand-in.ts';
import { startPostgres } from '../dev/postgres/postgres.ts';
import { newSecrets } from '../dev/secrets.ts';
import { databaseUrlFor } from '../dev/worker.ts';
import { type Desk, deskOf, idOf } from '../test/support/lists.ts';
import { as, type Officer } from '../test/support/offices.ts';
import { send } from '../test/support/send.ts';
import type { Bundle } from './bundle.ts';
import { COMMUNE, type Format, KIND, PERIOD, TYPES } from './intake-people.ts';
import { configure, type Running, serve } from './workerd.ts';

export type City = {
  readonly clerk: Officer;
  readonly folder: string;
  /** As the superuser of the database. */
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
  /** Processor time of the database so far, every process of it, in milliseconds. */
  readonly databaseMs: () => Promise<number>;
  /** The Worker as it would be deployed, with flags of its own. */
  readonly open: (v8Flags?: readonly string[]) => Promise<Running>;
  readonly newList: (at: Running) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const NAME = 'ansinh';

export async function buildCity(worker: Bundle): Promise<City> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-bench-'));
  const secrets = newSecrets();
  const postgres = await startPostgres({ folder, secrets });
  const { port } = postgres;
  await prepareDatabase({ port, secrets, name: NAME });
  const issuer = await newIssuer();
  const standIn = neonStandIn({ port });
  const network = await networkOf((host) => (host === ISSUER_HOST ? issuer : standIn));
  const bindings = {
    DATABASE_URL: databaseUrlFor('ansinh_app', secrets.app, NAME),
    OIDC_ISSUERS: issuer.binding,
    QUOTE_ID_KEY: secrets.quoteIdKey,
    SEAL_KEYS: secrets.sealKeys,
    INDEX_KEYS: secrets.indexKeys,
  };
  const open = async (v8Flags: readonly string[] = []) =>
    serve(await configure(worker, bindings, { outbound: network.port, v8Flags }));
  const databaseUrl = (role: 'app' | 'owner' | 'superuser') =>
    tcpUrl(role === 'superuser' ? 'postgres' : `ansinh_${role}`, secrets[role], port, NAME);
  const client = new pg.Client({ connectionString: databaseUrl('superuser') });
  await client.connect();
  const office = await open();
  const desk = await deskOf({ url: office.url, issuer, databaseUrl });
  const clerk = await desk.officer(await desk.agency('commune', COMMUNE.code, COMMUNE.province), 'maker');
  const round = await openRound(desk);
  await office.stop();
  return {
    clerk,
    folder,
    sql: async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows,
    databaseMs: () => databaseMs(folder),
    open,
    newList: async (at) => idOf(await post(at, clerk, '/v1/lists', { round })),
    async stop() {
      await client.end();
      await desk.offices.close();
      network.stop();
      await standIn.stop();
      await postgres.stop('at once');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whoever the Worker calls is answered from this machine. */
async function networkOf(whoIs: (host: string) => Pick<StandIn, 'handle'>) {
  const server = createServer((request, response) => {
    void whoIs(request.headers.host ?? '').handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: address.port, stop };
}

async function openRound(desk: Desk): Promise<string> {
  const keeper = await desk.officer(await desk.agency('insurer-city', undefined, COMMUNE.province), 'approver');
  return idOf(await desk.post(keeper, '/v1/rounds', { body: { kind: KIND, period: PERIOD } }));
}

export async function post({ url }: Running, who: Officer, path: string, body: unknown) {
  const headers = { ...as(who), 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const answered = await send(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (answered.status >= 300) throw new Error(`${path} was answered ${answered.status} ${answered.text}`);
  return answered;
}

export type HandedIn = { readonly rows: number; readonly stored: number };

/** The bytes of one file, in one request; the rows are in the database afterwards, on no list yet. */
export async function upload(at: Running, who: Officer, list: string, file: Uint8Array<ArrayBuffer>, format: Format) {
  const id = idOf(await post(at, who, `/v1/lists/${list}/uploads`, { replace: false }));
  const headers = { ...as(who), 'Content-Type': TYPES[format] };
  const path = `/v1/lists/${list}/uploads/${id}`;
  const answered = await send(`${at.url}${path}/chunks/1`, { method: 'PUT', headers, body: file });
  if (answered.status !== 200) throw new Error(`the file was answered ${answered.status} ${answered.text}`);
  return path;
}

/** The rows are put on their list, and compared with all others. */
export async function commit(at: Running, who: Officer, path: string): Promise<HandedIn> {
  const { body, text } = await post(at, who, `${path}/commit`, { mode: 'good' });
  const { state, counts } = body ?? {};
  if (state !== 'done') throw new Error(`the upload is not done: ${text}`);
  const told: HandedIn = JSON.parse(JSON.stringify(counts));
  return told;
}

/** The postmaster and all it started; those that ended are counted by their parent. */
async function databaseMs(folder: string): Promise<number> {
  const [pid = ''] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  let ticks = 0;
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (name === pid) ticks += Number(fields[13]) + Number(fields[14]);
    if (name === pid || fields[1] === pid) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * 10;
}
