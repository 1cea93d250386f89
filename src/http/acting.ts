/** What a verb that reads or writes is given: who asks, and the database to ask. */
import type { Actor } from '../auth/actor.ts';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { environmentOf } from '../env.ts';
import type { Ctx } from './context.ts';

export type Acting = { readonly db: Database; readonly actor: Actor };

export async function actingOf(c: Ctx): Promise<Acting> {
  return { db: await connect(environmentOf(c.env)), actor: c.var.actor };
}

/** When the caller lives: the true time, or the one chosen where the data are for tests. */
export function instantOf(c: Ctx): Date {
  const { now } = c.var.actor;
  return now === null ? c.var.now : new Date(now);
}
