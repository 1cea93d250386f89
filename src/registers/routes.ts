/** Everything about registers, areas, those entitled and calls, mounted together. */
import { newRouter } from '../http/router.ts';
import { areaRoutes } from './area-routes.ts';
import { callRoutes } from './call-routes.ts';
import { entitledRoutes } from './entitled-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { registrationRoutes } from './registration-routes.ts';

export const registersRoutes = newRouter()
  .route('/', registerRoutes)
  .route('/', registrationRoutes)
  .route('/', areaRoutes)
  .route('/', entitledRoutes)
  .route('/', callRoutes);
