/**
 * The database over Neon's HTTP endpoint: one request a batch, at READ COMMITTED. The only importer of the driver.
 * Nothing of an error may leave here but its code.
 */
import { NeonDbError, neon } from '@neondatabase/serverless';
import { type Database, DatabaseError, type Result, type Statement, type Trouble } from './database.ts';

const TIMEOUT_MS = 5_000;

export function neonDatabase(url: string): Database {
  return {
    async batch(statements) {
      try {
        return await send(url, statements);
      } catch (error) {
        throw new DatabaseError(codeOf(error));
      }
    },
  };
}

async function send(url: string, statements: readonly Statement[]): Promise<readonly Result[]> {
  const sql = neon(url, { fullResults: true });
  const queries = statements.map(({ text, values = [] }) => {
    return sql.query(text, [...values], { fullResults: true, types: DECODED });
  });
  const results = await sql.transaction(queries, {
    isolationLevel: 'ReadCommitted',
    fetchOptions: { signal: AbortSignal.timeout(TIMEOUT_MS) },
  });
  return results.map(({ rows, rowCount }) => ({ rows, rowCount }));
}

const asBoolean = (text: string) => text === 't';
const asJson = (text: string): unknown => JSON.parse(text);
const DECODERS: Readonly<Record<number, (text: string) => unknown>> = {
  16: asBoolean,
  21: Number, // int2
  23: Number, // int4
  20: safeInteger, // int8
  700: Number, // float4
  701: Number, // float8
  114: asJson,
  3802: asJson, // jsonb
};
const DECODED = { getTypeParser: (type: number) => DECODERS[type] ?? ((text: string) => text) };

/** Amounts are eight-byte integers. One that a number cannot hold exactly is an error, never a rounded amount. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new DatabaseError('22003');
  return value;
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
