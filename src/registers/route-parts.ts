/** What the routes of registers and requests are put together from, besides those of lists. */
import { environmentOf } from '../env.ts';
import { actingOf, instantOf } from '../http/acting.ts';
import type { Ctx } from '../http/context.ts';
import { dayInVietNam } from '../quotes/ask.ts';
import { needed } from '../seal/key-ring.ts';
import type { Keyed } from './registration.ts';

export const tags = ['registers'];

export async function keyedOf(c: Ctx): Promise<Keyed> {
  const { sealKeys, indexKeys } = environmentOf(c.env);
  return { ...(await actingOf(c)), keys: { seal: needed(sealKeys), index: needed(indexKeys) } };
}

export function todayOf(c: Ctx): string {
  return dayInVietNam(instantOf(c));
}
