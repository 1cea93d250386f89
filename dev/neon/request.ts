/**
 * What a caller of Neon's `/sql` asked for: the role to log in as, the headers that steer a batch, and the queries.
 * Anything it cannot read is refused in Neon's own words; nothing here speaks to the database.
 */
import type { IncomingMessage } from 'node:http';
import type { DatabaseError } from 'pg';
import { reasonOf } from '../cannot-start.ts';
import { toPostgresText } from './values.ts';

export class Refused extends Error {
  readonly status: number;
  readonly database: DatabaseError | undefined;

  constructor(status: number, message: string, database?: DatabaseError) {
    super(message);
    this.status = status;
    this.database = database;
  }
}

export interface Caller {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Head {
  readonly raw: boolean;
  readonly arrayMode: boolean;
  readonly begin: string;
  /** The headers of the batch that the answer repeats. */
  readonly echoes: readonly (readonly [string, string])[];
}

export interface Query {
  readonly text: string;
  readonly values: (string | null)[];
  readonly arrayMode: boolean | undefined;
}

const LEVELS = new Map([
  ['ReadUncommitted', 'READ UNCOMMITTED'],
  ['ReadCommitted', 'READ COMMITTED'],
  ['RepeatableRead', 'REPEATABLE READ'],
  ['Serializable', 'SERIALIZABLE'],
]);

export function callerOf(request: IncomingMessage): Caller {
  if (request.method !== 'POST' || request.url !== '/sql') throw new Refused(400, 'query is not supported');
  const text = request.headers['neon-connection-string'];
  if (typeof text !== 'string') throw new Refused(400, 'invalid header: neon-connection-string');
  const url = URL.parse(text);
  if (url === null) throw new Refused(400, 'invalid connection string');
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Refused(400, 'incorrect scheme');
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map(decodeURIComponent);
  if (!database) throw new Refused(400, 'missing database name');
  if (!user) throw new Refused(400, 'missing username');
  if (!password) throw new Refused(400, 'missing authentication credentials: required password');
  return { user, password, database };
}

/** Only the exact word `true` counts; an unknown isolation level is refused, also where no batch follows. */
export function headOf(request: IncomingMessage): Head {
  const is = (name: string) => request.headers[name] === 'true';
  const level = request.headers['neon-batch-isolation-level'];
  const isolation = typeof level === 'string' ? LEVELS.get(level) : undefined;
  if (level !== undefined && isolation === undefined) throw new Refused(400, 'invalid isolation level');
  const readOnly = is('neon-batch-read-only');
  const deferrable = is('neon-batch-deferrable');
  const modes = [isolation && `ISOLATION LEVEL ${isolation}`, readOnly && 'READ ONLY', deferrable && 'DEFERRABLE'];
  const echoes: [string, string][] = [];
  if (readOnly) echoes.push(['neon-batch-read-only', 'true']);
  if (deferrable) echoes.push(['neon-batch-deferrable', 'true']);
  if (typeof level === 'string') echoes.push(['neon-batch-isolation-level', level]);
  const begin = ['BEGIN', modes.filter(Boolean).join(', ')].join(' ');
  return { raw: is('neon-raw-text-output'), arrayMode: is('neon-array-mode'), begin, echoes };
}

/** One query, or the queries of a batch. */
export async function queriesOf(request: IncomingMessage, limit: number): Promise<Query | Query[]> {
  const body = await readBody(request, limit);
  try {
    const payload: unknown = JSON.parse(body);
    const list = isRecord(payload) && !('query' in payload) ? payload.queries : undefined;
    return Array.isArray(list) ? list.map(queryOf) : queryOf(payload);
  } catch (error) {
    throw new Refused(400, `could not parse the HTTP request body: ${reasonOf(error)}`);
  }
}

/** A body over the limit is read to its end and forgotten, so that the refusal reaches a client still writing. */
async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
  }
  if (size > limit) throw new Refused(413, `request is too large (max is ${limit} bytes)`);
  return Buffer.concat(chunks).toString('utf8');
}

function queryOf(value: unknown): Query {
  if (!isRecord(value) || typeof value.query !== 'string') throw new Error('missing field `query`');
  const { query, params = [], arrayMode } = value;
  if (!Array.isArray(params)) throw new Error('invalid type: `params` must be a list');
  if (arrayMode !== undefined && arrayMode !== null && typeof arrayMode !== 'boolean') {
    throw new Error('invalid type: `arrayMode` must be a boolean');
  }
  return { text: query, values: params.map(toPostgresText), arrayMode: arrayMode ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
