/** What guarded routes are put together from, whatever they are about: ids, bodies, answers, pages, and what may go wrong. */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { both } from './both.ts';
import { alwaysGuarded } from './guarded.ts';
import { headers } from './headers.ts';
import { pageNext } from './pages.ts';
import { refused } from './problem-schema.ts';

export const JSON_TYPE = 'application/json';

const EXAMPLE_ID = '46000000-0000-4000-8000-000000000001';

export const idParam = (name: string, description: string) =>
  z.uuid().openapi({ description, example: EXAMPLE_ID, param: { name, in: 'path' } });

export const uuidQuery = (name: string, description: string) =>
  z
    .uuid()
    .optional()
    .openapi({ description, example: EXAMPLE_ID, param: { name, in: 'query' } });

export const yesNoQuery = (name: string, description: string, example: 'true' | 'false') =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['true', 'false'], description, param: { name, in: 'query' }, example });

export const bodyOf = <S extends ZodType>(schema: S) => ({ required: true, content: { [JSON_TYPE]: { schema } } });

/** One thing: read, or as it is after a change. */
export const answered = <S extends ZodType>(schema: S, description: string) => ({
  description,
  headers: headers('RateLimit-Policy', 'X-Request-Id'),
  content: { [JSON_TYPE]: { schema } },
});

/** The same with its version, for `If-Match`. */
export const answeredVersion = <S extends ZodType>(schema: S, description: string) => ({
  ...answered(schema, description),
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

/** The problems of a request without a body that reads. */
export const reading = { 404: refused.notFound, ...alwaysGuarded };

/** The problems of a request that writes, with a body or without. */
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
