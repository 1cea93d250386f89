/** Everything about deadlines, mounted together: the law's dates for everybody, their states for officers, sessions. */
import { newRouter } from '../http/router.ts';
import { deadlineRoutes } from './deadline-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { stateRoutes } from './state-routes.ts';

export const deadlinesRoutes = newRouter().route('/', deadlineRoutes).route('/', stateRoutes).route('/', sessionRoutes);
