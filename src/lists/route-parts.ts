/** What the routes of lists and rounds are put together from. */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { environmentOf } from '../env.ts';
import { actingOf } from '../http/acting.ts';
import { limitBody } from '../http/body.ts';
import { both } from '../http/both.ts';
import type { Ctx } from '../http/context.ts';
import { alwaysGuarded } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { pageNext } from '../http/pages.ts';
import { versionTag } from '../http/preconditions.ts';
import { refused } from '../http/problem-schema.ts';
import { sendJson } from '../http/send.ts';
import { needed } from '../seal/key-ring.ts';
import { ListSchema } from './list-schema.ts';
import type { ListBody } from './list-view.ts';
import type { Sealing } from './steps.ts';

export const JSON_TYPE = 'application/json';
export const tags = ['lists'];

/** Five hundred rows turned away, each with a reason of five hundred characters of three bytes. */
export const limited = limitBody(1024 * 1024);

const EXAMPLE_ID = '46000000-0000-4000-8000-000000000001';

export const idParam = (name: string, description: string) =>
  z.uuid().openapi({ description, example: EXAMPLE_ID, param: { name, in: 'path' } });

export const uuidQuery = (name: string, description: string) =>
  z
    .uuid()
    .optional()
    .openapi({ description, example: EXAMPLE_ID, param: { name, in: 'query' } });

export const listParams = z.strictObject({ list: idParam('list', both('Mã của danh sách.', 'Id of the list.')) });

export const bodyOf = <S extends ZodType>(schema: S) => ({ required: true, content: { [JSON_TYPE]: { schema } } });

export const answered = <S extends ZodType>(schema: S, description: string) => ({
  description,
  headers: headers('RateLimit-Policy', 'X-Request-Id'),
  content: { [JSON_TYPE]: { schema } },
});

export const answeredList = (description: string) => ({
  ...answered(ListSchema, description),
  headers: headers('ETag', 'RateLimit-Policy', 'X-Request-Id'),
});

export const paged = <S extends ZodType>(schema: S, description: string) =>
  answered(
    z.object({
      items: z.array(schema).openapi({ description: both('Theo mã.', 'In the order of their ids.') }),
      next: pageNext,
    }),
    description,
  );

export const reading = { 404: refused.notFound, ...alwaysGuarded };

export const writing = {
  400: refused.malformed,
  404: refused.notFound,
  409: refused.conflict,
  ...alwaysGuarded,
};
export const writingBody = { ...writing, 413: refused.tooLarge, 415: refused.unsupportedMediaType };

/** With If-Match. */
export const changing = { ...writing, 412: refused.stale, 428: refused.preconditionRequired };
export const changingBody = { ...changing, 413: refused.tooLarge, 415: refused.unsupportedMediaType };

export function sendList(c: Ctx, list: ListBody, status: 200 | 201 = 200): Response {
  return sendJson(c, list, { ETag: versionTag(list.version) }, status);
}

export async function sealingOf(c: Ctx): Promise<Sealing> {
  return { ...(await actingOf(c)), ring: needed(environmentOf(c.env).sealKeys) };
}
