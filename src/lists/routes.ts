/** Everything about kinds of list, rounds and lists, mounted together. */
import { newRouter } from '../http/router.ts';
import { kindRoutes } from './kind-routes.ts';
import { listRoutes } from './list-routes.ts';
import { paperRoutes } from './papers/paper-routes.ts';
import { templateRoutes } from './papers/template-routes.ts';
import { roundRoutes } from './rounds/round-routes.ts';
import { stepRoutes } from './step-routes.ts';

export const listsRoutes = newRouter()
  .route('/', kindRoutes)
  .route('/', roundRoutes)
  .route('/', listRoutes)
  .route('/', stepRoutes)
  .route('/', templateRoutes)
  .route('/', paperRoutes);
