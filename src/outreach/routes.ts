/** Everything about review and outreach, mounted together. */
import { newRouter } from '../http/router.ts';
import { countRoutes } from './count-routes.ts';
import { extractRoutes } from './extract-routes.ts';
import { followUpRoutes } from './follow-up-routes.ts';
import { meetingRoutes } from './meeting-routes.ts';
import { peopleRoutes } from './people-routes.ts';

export const outreachRoutes = newRouter()
  .route('/', extractRoutes)
  .route('/', peopleRoutes)
  .route('/', meetingRoutes)
  .route('/', followUpRoutes)
  .route('/', countRoutes);
