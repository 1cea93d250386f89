/** Everything about top-ups, sponsors, budgets and estimates, mounted together. */
import { newRouter } from '../http/router.ts';
import { appropriationRoutes } from './appropriations/appropriation-routes.ts';
import { estimateRoutes } from './estimates/estimate-routes.ts';
import { requestRoutes } from './requests/request-routes.ts';
import { sponsorRoutes } from './sponsors/sponsor-routes.ts';
import { snapshotRoutes } from './top-ups/snapshot-routes.ts';

export const budgetRoutes = newRouter()
  .route('/', snapshotRoutes)
  .route('/', appropriationRoutes)
  .route('/', requestRoutes)
  .route('/', sponsorRoutes)
  .route('/', estimateRoutes);
