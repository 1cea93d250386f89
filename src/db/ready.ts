/**
 * Whether the database can serve this release: it answers, and it has every migration the release was written against.
 * A newer database is fine. It answers in words of its own and never passes an error on.
 */
import { type Database, DatabaseError } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

export interface Readiness {
  readonly database: 'reachable' | 'unreachable';
  readonly migrations: 'current' | 'missing' | 'unknown';
}

/** What Postgres says where no migration has run yet, or none that let us look: no table, no right. */
const NOT_MIGRATED = new Set(['42P01', '42501']);

export async function checkReady(db: Database, expected: readonly string[] = MIGRATIONS): Promise<Readiness> {
  try {
    const [result] = await db.batch([{ text: 'select name from app.migration' }]);
    const applied = new Set(result?.rows.map(({ name }) => name));
    const current = expected.every((name) => applied.has(name));
    return { database: 'reachable', migrations: current ? 'current' : 'missing' };
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (NOT_MIGRATED.has(error.code)) return { database: 'reachable', migrations: 'missing' };
    return { database: 'unreachable', migrations: 'unknown' };
  }
}

export function isReady({ database, migrations }: Readiness): boolean {
  return database === 'reachable' && migrations === 'current';
}
