/** What the operations that everybody may call are put together from: a province in the path, answers that are kept, what may go wrong. */
import { z } from '@hono/zod-openapi';
import type { ZodType } from 'zod';
import { both } from './both.ts';
import { headers } from './headers.ts';
import { always, refused } from './problem-schema.ts';
import { answeredVersion } from './route-parts.ts';

export const provinceParams = (example = '46') =>
  z.strictObject({ code: inPath('code', both('Mã tỉnh, thành phố.', 'Code of the province.'), example) });

export const inPath = (name: string, description: string, example: string) =>
  z.string().openapi({ description, example, param: { name, in: 'path' } });

/** In which of the two worlds to look, for callers of whom nothing says it. */
export const testQuery = (description: string) =>
  z
    .enum(['true'])
    .optional()
    .openapi({ description, example: 'true', param: { name: 'test', in: 'query' } });

/** Of answers that are the same for everybody until the law or the program changes (caching.ts). */
export const cached = headers('ETag', 'RateLimit-Policy', 'X-Request-Id');
export const unchanged = { description: both('Không đổi.', 'Not changed.') };

export const answeredCached = <S extends ZodType>(schema: S, description: string) => ({
  200: answeredVersion(schema, description),
  304: unchanged,
});

/** The problems of a page out of the database. */
export const publicReading = { 404: refused.notFound, 422: refused.invalid, ...always, 503: refused.notReady };
