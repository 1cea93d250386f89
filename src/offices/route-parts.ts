/** What the routes of this folder are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { limitBody, QUESTION_BYTES } from '../http/body.ts';
import { both } from '../http/both.ts';
import { pageQuery } from '../http/pages.ts';
import { idParam } from '../http/route-parts.ts';

export const tags = ['offices'];
export const limited = limitBody(QUESTION_BYTES);

export const agencyParams = z.strictObject({ agency: idParam('agency', both('Mã của cơ quan.', 'Id of the agency.')) });

/** Of a part of an agency. */
export const partParams = (description: string) =>
  z.strictObject({ ...agencyParams.shape, id: idParam('id', description) });

export const page = z.strictObject({ ...pageQuery });
