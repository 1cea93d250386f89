/**
 * Neon's HTTP endpoint `/sql` in front of a Postgres of our own, so that the unmodified driver can be used offline:
 * one statement a query in the extended protocol, a batch as one transaction, text as Postgres wrote it.
 * It must log in as the role of each caller's connection string, or every test of row-level security would be a lie.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import pg from 'pg';
import { reasonOf } from '../cannot-start.ts';
import { type Caller, callerOf, type Head, headOf, type Query, queriesOf, Refused } from './request.ts';
import { fromPostgresText } from './values.ts';

export const LIMIT = 10 * 1024 * 1024;

/** Where a batch stands: before one of its statements, or before its COMMIT. */
export type Point = 'statement' | 'commit';

/** Asked at every point of a batch, with the session it runs in; for whoever has to break one there (dev/faults). */
export type Watch = (request: IncomingMessage, point: Point, session: number) => Promise<void>;

/** Thrown by a watch: the ways to Postgres and to the caller are cut where the batch stands, without a word to either. */
export class Severed extends Error {}

export interface StandIn {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

const RAW = { getTypeParser: () => (text: string) => text };

export function neonStandIn(postgres: { readonly port: number }, watch: Watch = async () => {}): StandIn {
  const pools = new Map<string, pg.Pool>();
  const poolOf = poolsFor(postgres.port, pools);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const caller = callerOf(request);
    const head = headOf(request);
    const queries = await queriesOf(request, LIMIT);
    const pool = poolOf(caller);
    const client = await pool.connect().catch((error: unknown) => {
      throw notConnected(error, caller);
    });
    const pid = Number(Reflect.get(client, 'processID'));
    const cancel = () => {
      if (!response.writableFinished) pool.query('select pg_cancel_backend($1)', [pid]).catch(() => {});
    };
    response.once('close', cancel);
    try {
      if (!Array.isArray(queries)) return await single(client, queries, head);
      const results = await batch(client, queries, head, (point) => watch(request, point, pid));
      for (const [name, value] of head.echoes) response.setHeader(name, value);
      return { results };
    } finally {
      response.off('close', cancel);
    }
  }

  return {
    async handle(request, response) {
      response.setHeader('access-control-allow-origin', '*');
      const [status, body] = await answer(request, response).then((done) => [200, done] as const, failure);
      if (status === null) return void response.destroy();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    },
    async stop() {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

/** One pool for each role, password and database: a wrong password must never find an open door. */
function poolsFor(port: number, pools: Map<string, pg.Pool>): (caller: Caller) => pg.Pool {
  return (caller) => {
    const key = JSON.stringify([caller.user, caller.password, caller.database]);
    const known = pools.get(key);
    if (known !== undefined) return known;
    const pool = new pg.Pool({ ...caller, host: '127.0.0.1', port, max: 20, allowExitOnIdle: true });
    // A connection that breaks is reported by the query that used it; nobody waits for the idle ones.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    pools.set(key, pool);
    return pool;
  };
}

async function single(client: pg.PoolClient, query: Query, head: Head): Promise<unknown> {
  let usable = false;
  try {
    const result = await run(client, query, head, { bytes: 0 });
    usable = client.getTransactionStatus() === 'I';
    return result;
  } finally {
    client.release(!usable);
  }
}

type Passing = (point: Point) => Promise<void>;

async function batch(client: pg.PoolClient, queries: readonly Query[], head: Head, pass: Passing): Promise<unknown[]> {
  let usable = true;
  try {
    await client.query(head.begin);
    const written = { bytes: 0 };
    const results: unknown[] = [];
    for (const query of queries) {
      await pass('statement');
      results.push(await run(client, query, head, written));
    }
    await pass('commit');
    await client.query('COMMIT');
    return results;
  } catch (error) {
    usable = !(error instanceof Severed) && (await rolledBack(client));
    throw error;
  } finally {
    client.release(!usable);
  }
}

function rolledBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

/** `queryMode` makes node-postgres prepare even a query without parameters, which forbids a second statement in it. */
async function run(client: pg.PoolClient, query: Query, head: Head, written: { bytes: number }): Promise<unknown> {
  const asked = {
    text: query.text,
    values: query.values,
    rowMode: 'array' as const,
    types: RAW,
    queryMode: 'extended',
  };
  const result = await client.query<(string | null)[]>(asked);
  const elements = head.raw ? new Map<number, number>() : await elementTypes(client);
  const asArray = query.arrayMode ?? head.arrayMode;
  const rows = result.rows.map((row) => {
    const values = row.map((text, at) => {
      if (text === null || head.raw) return text;
      return decode(text, result.fields[at]?.dataTypeID ?? 0, elements);
    });
    const shaped = asArray ? values : Object.fromEntries(result.fields.map(({ name }, at) => [name, values[at]]));
    written.bytes += Buffer.byteLength(JSON.stringify(shaped)) + 1;
    if (written.bytes > LIMIT) throw new Refused(507, `response is too large (max is ${LIMIT} bytes)`);
    return shaped;
  });
  const fields = result.fields.map((field) => ({ ...field, format: 'text' }));
  return { command: result.command ?? '', rowCount: result.rowCount, rowAsArray: asArray, fields, rows };
}

function decode(text: string, type: number, elements: ReadonlyMap<number, number>): unknown {
  try {
    return fromPostgresText(text, type, elements);
  } catch {
    throw new Refused(500, 'could not parse postgres response');
  }
}

async function elementTypes(client: pg.PoolClient): Promise<Map<number, number>> {
  const asked = "select oid, typelem from pg_type where typcategory = 'A' and typelem <> 0";
  const { rows } = await client.query<[string, string]>({ text: asked, rowMode: 'array', types: RAW });
  return new Map(rows.map(([array, element]) => [Number(array), Number(element)]));
}

function notConnected(error: unknown, { user }: Caller): unknown {
  if (!(error instanceof pg.DatabaseError)) return new Refused(500, reasonOf(error));
  if (error.code === '28P01') return new Refused(400, `password authentication failed for user '${user}'`);
  return new Refused(500, error.message, error);
}

/** Every field of the error, as Neon sends it: without a database error the code and severity are empty. */
function failure(error: unknown): readonly [number | null, unknown] {
  if (error instanceof Severed) return [null, null];
  const db = error instanceof Refused ? error.database : error instanceof pg.DatabaseError ? error : undefined;
  const { code = '', severity = '', detail = null, hint = null, position = null, internalPosition = null } = db ?? {};
  const { internalQuery = null, where = null, table = null, column = null, schema = null, dataType = null } = db ?? {};
  const { constraint = null, file = null, line = null, routine = null } = db ?? {};
  const place = { position, internalPosition, internalQuery, where, table, column, schema, dataType, constraint };
  const body = { message: reasonOf(error), code, severity, detail, hint, ...place, file, line, routine };
  return [error instanceof Refused ? error.status : 400, body];
}
