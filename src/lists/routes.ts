/** Everything about kinds of list, rounds, lists, their rows and the files that go out, mounted together. */
import { newRouter } from '../http/router.ts';
import { carryRoutes } from './entries/carry-routes.ts';
import { entryRoutes } from './entries/entry-routes.ts';
import { intakeRoutes } from './entries/intake-routes.ts';
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
  .route('/', intakeRoutes)
  .route('/', carryRoutes)
  .route('/', entryRoutes)
  .route('/', templateRoutes)
  .route('/', paperRoutes);
