/** Everything about kinds of list, rounds and lists, mounted together. */
import { newRouter } from '../http/router.ts';
import { kindRoutes } from './kind-routes.ts';
import { listRoutes } from './list-routes.ts';
import { roundRoutes } from './rounds/round-routes.ts';
import { stepRoutes } from './step-routes.ts';

export const listsRoutes = newRouter()
  .route('/', kindRoutes)
  .route('/', roundRoutes)
  .route('/', listRoutes)
  .route('/', stepRoutes);
