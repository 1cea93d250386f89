/** Everything about coverages, mounted together. */
import { newRouter } from '../http/router.ts';
import { changeRoutes } from './change-routes.ts';
import { readingRoutes } from './coverage-routes.ts';

export const coverageRoutes = newRouter().route('/', readingRoutes).route('/', changeRoutes);
