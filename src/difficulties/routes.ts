/** Everything about difficulties and petitions, mounted together. */
import { newRouter } from '../http/router.ts';
import { difficultyRoutes } from './difficulty-routes.ts';
import { petitionRoutes } from './petition-routes.ts';

export const difficultiesRoutes = newRouter().route('/', difficultyRoutes).route('/', petitionRoutes);
