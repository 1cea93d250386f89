/** Everything about indicators, targets, figures, progress and briefings, mounted together. */
import { newRouter } from '../http/router.ts';
import { briefingRoutes } from './briefings/briefing-routes.ts';
import { figureRoutes } from './figures/figure-routes.ts';
import { indicatorRoutes } from './indicator-routes.ts';
import { planRoutes } from './plans/plan-routes.ts';
import { standingRoutes } from './plans/target-routes.ts';
import { progressRoutes } from './progress/progress-routes.ts';

export const targetRoutes = newRouter()
  .route('/', indicatorRoutes)
  .route('/', planRoutes)
  .route('/', standingRoutes)
  .route('/', figureRoutes)
  .route('/', progressRoutes)
  .route('/', briefingRoutes);
