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
