/** Everything about requests, mounted together. */
import { newRouter } from '../http/router.ts';
import { deskRoutes } from './desk-routes.ts';
import { personRoutes } from './person-routes.ts';

export const requestRoutes = newRouter().route('/', personRoutes).route('/', deskRoutes);
