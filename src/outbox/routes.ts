/** Everything about webhooks and their deliveries, mounted together. */
import { newRouter } from '../http/router.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { webhookRoutes as ofWebhooks } from './webhook-routes.ts';

export const webhookRoutes = newRouter().route('/', ofWebhooks).route('/', deliveryRoutes);
