/** What the routes of lists and rounds are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { limitBody } from '../http/body.ts';
import { both } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { versionTag } from '../http/preconditions.ts';
import { answeredVersion, idParam } from '../http/route-parts.ts';
import { sendJson } from '../http/send.ts';
import { ListSchema } from './list-schema.ts';
import type { ListBody } from './list-view.ts';

export const tags = ['lists'];

/** Five hundred rows turned away, each with a reason of five hundred characters of three bytes. */
export const limited = limitBody(1024 * 1024);

export const listParams = z.strictObject({ list: idParam('list', both('Mã của danh sách.', 'Id of the list.')) });

export const answeredList = (description: string) => answeredVersion(ListSchema, description);

export function sendList(c: Ctx, list: ListBody, status: 200 | 201 = 200): Response {
  return sendJson(c, list, { ETag: versionTag(list.version) }, status);
}
