/** What the routes of coverages are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { idParam } from '../http/route-parts.ts';

export const tags = ['coverages'];

export const coverageParams = z.strictObject({
  coverage: idParam('coverage', both('Mã của quá trình đóng.', 'Id of the coverage.')),
});
