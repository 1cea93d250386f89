/** The law as it can be read: the policies, what they pay, the numbers, the questionnaire. */
import { newRouter } from '../http/router.ts';
import { amountRoutes } from './amount-routes.ts';
import { parameterRoutes } from './parameter-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import { questionRoutes } from './question-routes.ts';
import { stateRoutes } from './state-routes.ts';

/** The paths of a place come before those of the state: its pages are named where the state's have a version. */
export const rulebookRoutes = newRouter()
  .route('/', policyRoutes)
  .route('/', amountRoutes)
  .route('/', stateRoutes)
  .route('/', parameterRoutes)
  .route('/', questionRoutes);
