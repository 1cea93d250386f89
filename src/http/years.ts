/** Years that are asked for, each among those there may be anything of. */
import { z } from '@hono/zod-openapi';
import { wholeNumber } from './pages.ts';

/** From the first year that we may hold law of. */
const WITH_LAW = { first: 2018, last: 2100, example: 2026 };

export const yearInQuery = (description: string, { first, last, example } = WITH_LAW) =>
  z
    .string()
    .transform(wholeNumber)
    .pipe(z.int().min(first).max(last))
    .openapi({
      type: 'integer',
      minimum: first,
      maximum: last,
      description,
      example,
      param: { name: 'year', in: 'query' },
    });
