/** Everything about agencies, their people and their keys, mounted together. */
import { newRouter } from '../http/router.ts';
import { agencyRoutes } from './agency-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { partRoutes } from './part-routes.ts';
import { residentialGroupRoutes } from './residential-group-routes.ts';

export const officeRoutes = newRouter()
  .route('/', memberRoutes)
  .route('/', agencyRoutes)
  .route('/', partRoutes)
  .route('/', residentialGroupRoutes);
