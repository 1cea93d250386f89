/** What the routes of registers and requests are put together from, besides those of lists. */

import { dayInVietNam } from '../calendar/vietnam-day.ts';
import { instantOf } from '../http/acting.ts';
import type { Ctx } from '../http/context.ts';

export const tags = ['registers'];

export function todayOf(c: Ctx): string {
  return dayInVietNam(instantOf(c));
}
