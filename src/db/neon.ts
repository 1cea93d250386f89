/**
 * The database over Neon's HTTP endpoint: one request a batch, at READ COMMITTED. The only importer of the driver.
 * Nothing of an error may leave here but its code.
 */
import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless';
import { type Database, DatabaseError, type Result, type Statement, type Trouble } from './database.ts';
import { DECODED } from './values.ts';

const TIMEOUT_MS = 5_000;

/**
 * To the driver an answer has come once all of it has: a connection that breaks in the middle of one is a broken connection,
 * after which the batch may be asked for again, and no answer that cannot be read.
 */
neonConfig.fetchFunction = async (address: string, asked: RequestInit) => {
  const answer = await fetch(address, asked);
  return new Response(await answer.arrayBuffer(), { status: answer.status });
};

/** What `#database` means unless a deployment says otherwise (package.json). */
export { neonDatabase as openDatabase };

export function neonDatabase(url: string): Database {
  return {
    async batch(statements, giveUp) {
      try {
        return await send(url, statements, giveUp);
      } catch (error) {
        throw new DatabaseError(codeOf(error));
      }
    },
  };
}

async function send(
  url: string,
  statements: readonly Statement[],
  giveUp: AbortSignal | undefined,
): Promise<readonly Result[]> {
  const late = AbortSignal.timeout(TIMEOUT_MS);
  const sql = neon(url, { fullResults: true });
  const queries = statements.map(({ text, values = [] }) => {
    return sql.query(text, [...values], { fullResults: true, types: DECODED });
  });
  const results = await sql.transaction(queries, {
    isolationLevel: 'ReadCommitted',
    fetchOptions: { signal: giveUp === undefined ? late : AbortSignal.any([late, giveUp]) },
  });
  return results.map(({ rows, rowCount }) => ({ rows, rowCount }));
}

function codeOf(error: unknown): string | Trouble {
  if (error instanceof DatabaseError) return error.code;
  if (isTimeout(error)) return 'timeout';
  if (!(error instanceof NeonDbError)) return 'unreadable';
  if (error.code === '') return 'connection-lost';
  if (error.code !== undefined) return error.code;
  if (error.sourceError !== undefined) return isTimeout(error.sourceError) ? 'timeout' : 'unreachable';
  const [, status] = /^Server error \(HTTP status (\d+)\)/.exec(error.message) ?? [];
  // Without a status nothing was sent: the driver could not read the address, and it says so with the password in it.
  if (status === undefined) return 'misconfigured';
  return status === '413' || status === '507' ? 'too-large' : 'unreachable';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
