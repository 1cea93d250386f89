/** The law as it can be read: policies, what they pay, their sheets and changes, the numbers, the questionnaire. */
import { newRouter } from '../http/router.ts';

export const rulebookRoutes = newRouter();
