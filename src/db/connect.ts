/** The database of this deployment, for whoever needs one: quotes never do. Without one there is no answer but "later". */
import type { Environment } from '../env.ts';
import { Refusal } from '../refusal.ts';
import type { Database } from './database.ts';

/**
 * Loaded when first needed: quotes need no driver, and the Worker starts sooner without one. Which one it is, the
 * deployment says: package.json names Neon's over HTTP (neon.ts), and bundling may name the one over TCP (pg.ts).
 */
export async function connect({ databaseUrl }: Environment): Promise<Database> {
  if (databaseUrl === null) throw new Refusal('not-ready');
  const { openDatabase } = await import('#database');
  return openDatabase(databaseUrl);
}
