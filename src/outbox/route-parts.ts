/** What the routes of this folder are put together from, besides those of every guarded route. */
import { z } from '@hono/zod-openapi';
import { both } from '../http/both.ts';
import { idParam } from '../http/route-parts.ts';

export const tags = ['webhooks'];

export const agencyParams = z.strictObject({ agency: idParam('agency', both('Mã của cơ quan.', 'Id of the agency.')) });

export const webhookParams = z.strictObject({
  ...agencyParams.shape,
  id: idParam('id', both('Mã của nơi nhận.', 'Id of the webhook.')),
});

export const deliveryParams = z.strictObject({
  ...webhookParams.shape,
  delivery: idParam('delivery', both('Mã của lần gửi.', 'Id of the delivery.')),
});
