/** What the routes of this folder are put together from: requests, answers, and the pages of a list. */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { limitBody, QUESTION_BYTES } from '../http/body.ts';
import { both } from '../http/both.ts';
import { alwaysGuarded } from '../http/guarded.ts';
import { headers } from '../http/headers.ts';
import { pageNext, pageQuery } from '../http/pages.ts';
import { refused } from '../http/problem-schema.ts';

export const JSON_TYPE = 'application/json';
export const tags = ['offices'];
export const limited = limitBody(QUESTION_BYTES);

const id = (name: string, description: string) =>
  z.uuid().openapi({
    description,
    example: '46000000-0000-4000-8000-000000000001',
    param: { name, in: 'path' },
  });

export const agencyParams = z.strictObject({ agency: id('agency', both('Mã của cơ quan.', 'Id of the agency.')) });

/** Of a part of an agency. */
export const partParams = (description: string) => z.strictObject({ ...agencyParams.shape, id: id('id', description) });

export const page = z.strictObject({ ...pageQuery });

export const bodyOf = <S extends ZodType>(schema: S) => ({
  required: true,
  content: { [JSON_TYPE]: { schema } },
});

/** One thing: read, or as it is after a change. */
export const answered = <S extends ZodType>(schema: S, description: string) => ({
  description,
  headers: headers('RateLimit-Policy', 'X-Request-Id'),
  content: { [JSON_TYPE]: { schema } },
});

/** A page of a list. */
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
