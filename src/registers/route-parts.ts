/** What the routes of registers and requests are put together from, besides those of lists. */
import { instantOf } from '../http/acting.ts';
import type { Ctx } from '../http/context.ts';
import { dayInVietNam } from '../quotes/ask.ts';

export const tags = ['registers'];

export function todayOf(c: Ctx): string {
  return dayInVietNam(instantOf(c));
}
