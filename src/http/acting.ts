/** What a verb that reads or writes is given: who asks, and the database to ask. */
import type { Actor } from '../auth/actor.ts';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { environmentOf } from '../env.ts';
import { type Keys, needed } from '../seal/key-ring.ts';
import type { Ctx } from './context.ts';

export type Acting = { readonly db: Database; readonly actor: Actor };

export async function actingOf(c: Ctx): Promise<Acting> {
  return { db: await connect(environmentOf(c.env)), actor: c.var.actor };
}

/** And the keys, where what is read or written is of people. */
export type Keyed = Acting & { readonly keys: Keys };

export async function keyedOf(c: Ctx): Promise<Keyed> {
  const { sealKeys, indexKeys } = environmentOf(c.env);
  return { ...(await actingOf(c)), keys: { seal: needed(sealKeys), index: needed(indexKeys) } };
}

/** When the caller lives: the true time, or the one chosen where the data are for tests. */
export function instantOf(c: Ctx): Date {
  const { now } = c.var.actor;
  return now === null ? c.var.now : new Date(now);
}
