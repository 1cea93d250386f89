/** Everything about what budgets owe the funds, mounted together. */
import { newRouter } from '../http/router.ts';
import { obligationRoutes } from './obligation-routes.ts';
import { sheetRoutes } from './settlement-routes.ts';
import { stepRoutes } from './step-routes.ts';

export const settlementRoutes = newRouter().route('/', obligationRoutes).route('/', stepRoutes).route('/', sheetRoutes);
