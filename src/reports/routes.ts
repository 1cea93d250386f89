/** Everything about reports, mounted together. */
import { newRouter } from '../http/router.ts';
import { paperRoutes } from './paper-routes.ts';
import { reportRoutes } from './report-routes.ts';

export const reportsRoutes = newRouter().route('/', reportRoutes).route('/', paperRoutes);
