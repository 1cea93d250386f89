/**
 * The database over TCP with node-postgres: through Hyperdrive, or a server of one's own. One connection a batch, opened,
 * used and closed within it, because a Worker may not keep one; Hyperdrive keeps them for us. The only importer of the
 * driver. Nothing of an error may leave here but its code.
 */
import pg from 'pg';
import { type Database, DatabaseError, type Result, type Statement, type Trouble } from './database.ts';
import { DECODED } from './values.ts';

const TIMEOUT_MS = 5_000;

/** The server gives up after us, so that nothing goes on there which nobody waits for. */
const BEGIN = `begin isolation level read committed; set local statement_timeout = ${TIMEOUT_MS + 1_000}`;

/** What `#database` means in a deployment over TCP: see README. */
export { pgDatabase as openDatabase };

export function pgDatabase(url: string): Database {
  return {
    async batch(statements, giveUp) {
      const late = AbortSignal.timeout(TIMEOUT_MS);
      const ended = giveUp === undefined ? late : AbortSignal.any([late, giveUp]);
      try {
        return await send(connectionTo(url), statements, ended);
      } catch (error) {
        throw new DatabaseError(ended.aborted ? 'timeout' : codeOf(error));
      }
    },
  };
}

/** The driver would read anything as an address on this machine, and say what it could not read. */
function connectionTo(url: string): pg.Client {
  const { protocol, username, hostname, pathname } = URL.parse(url) ?? {};
  if (!/^postgres(ql)?:$/.test(protocol ?? '') || !username || !hostname || !pathname || pathname === '/') {
    throw new DatabaseError('misconfigured');
  }
  return new pg.Client({ connectionString: url });
}

async function send(
  client: pg.Client,
  statements: readonly Statement[],
  ended: AbortSignal,
): Promise<readonly Result[]> {
  client.on('error', () => {}); // a connection that breaks is told by the statement that uses it
  const late = new Promise<never>((_, reject) => {
    ended.addEventListener('abort', () => reject(new DatabaseError('timeout')));
  });
  const done = client.connect().then(() => transaction(client, statements));
  try {
    ended.throwIfAborted();
    return await Promise.race([done, late]);
  } finally {
    // Not awaited: an answer is not kept waiting for a good-bye. Where something still goes on, the driver just leaves.
    client.end().catch(() => {});
    done.catch(() => {}); // nobody waits for it where time was up
  }
}

async function transaction(client: pg.Client, statements: readonly Statement[]): Promise<readonly Result[]> {
  await client.query(BEGIN);
  try {
    const results: Result[] = [];
    for (const { text, values = [] } of statements) {
      // `queryMode` prepares even a statement without values, which forbids a second one in it.
      const asked = { text, values: [...values], types: DECODED, queryMode: 'extended' };
      const { rows, rowCount } = await client.query<Record<string, unknown>>(asked);
      results.push({ rows, rowCount });
    }
    await client.query('commit');
    return results;
  } catch (error) {
    // Before the caller hears of it, so that no row stays locked. A session that is gone has taken everything back itself.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** What Postgres says of a login that it does not take. */
const NOT_LET_IN = /^(28|3D)/;

function codeOf(error: unknown): string | Trouble {
  if (error instanceof DatabaseError) return error.code;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (error instanceof pg.DatabaseError && typeof code === 'string') {
    return NOT_LET_IN.test(code) ? 'misconfigured' : code;
  }
  // Errors of the network have codes of their own, such as ECONNREFUSED; those of the driver have none.
  return typeof code === 'string' ? 'unreachable' : 'connection-lost';
}
