/** Everything a run is held against once nothing breaks any more: the answers, the database, and what the Worker wrote. */
import type pg from 'pg';
import { keyRingIn, needed } from '../../../src/seal/key-ring.ts';
import type { Clients } from '../client.ts';
import type { Dice } from '../dice.ts';
import type { Journal } from '../journal.ts';
import type { FaultySystem } from '../system.ts';
import { findUnacknowledged } from './acknowledged.ts';
import { findOtherAnswers } from './again.ts';
import { findHalf } from './whole.ts';

export type Checking = {
  readonly system: FaultySystem;
  readonly clients: Clients;
  readonly journal: Journal;
  readonly dice: Dice;
  /** Done to the database before it is looked at. */
  readonly damage: ((client: pg.Client) => Promise<void>) | undefined;
};

export type Found = {
  /** A sentence each. */
  readonly wrong: readonly string[];
  /** What the run left in the database, by table. */
  readonly stored: Readonly<Record<string, number>>;
};

const COUNTED = [
  'list',
  'list_step',
  'upload',
  'upload_part',
  'entry_row',
  'audit',
  'idempotency',
  'claim',
  'coverage',
  'obligation_step',
  'transfer',
  'credit',
] as const;

export async function findWrong({ system, clients, journal, dice, damage }: Checking): Promise<Found> {
  const ring = needed(keyRingIn(system.secrets.indexKeys));
  const again = await findOtherAnswers(clients, journal, dice);
  return system.asOwner(async (client) => {
    await damage?.(client);
    await client.query('analyze'); // all of it came in just now, and rules look at all of it
    const stored: Record<string, number> = {};
    for (const table of COUNTED) {
      const { rows } = await client.query<{ count: string }>(`select count(*) from app.${table}`);
      stored[table] = Number(rows[0]?.count);
    }
    const crashed = system.crashes() > 0 ? [`the runtime of the Worker crashed ${system.crashes()} times`] : [];
    const half = await findHalf(client);
    return {
      wrong: [...again, ...(await findUnacknowledged(client, journal.entries, ring)), ...half, ...crashed],
      stored,
    };
  });
}
