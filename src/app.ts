/**
 * The API on one screen: what is mounted, in the frame that every request passes (frame.ts). Wires and decides nothing.
 */
import { budgetRoutes } from './budgets/routes.ts';
import { activityRoutes } from './campaign/activity-routes.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { deadlinesRoutes } from './deadlines/routes.ts';
import { difficultiesRoutes } from './difficulties/routes.ts';
import { framed, type Surroundings } from './frame.ts';
import { fraudRoutes } from './fraud/case-routes.ts';
import { giftRoutes } from './gifts/routes.ts';
import { docs } from './http/docs.ts';
import { registerGuards } from './http/guarded.ts';
import { registerHeaders } from './http/headers.ts';
import { registerProblems } from './http/problem-schema.ts';
import type { Router } from './http/router.ts';
import { statusRoutes } from './http/status-routes.ts';
import { inspectionRoutes } from './inspections/inspection-routes.ts';
import { jobsRoutes } from './jobs/status-routes.ts';
import { listsRoutes } from './lists/routes.ts';
import { officeRoutes } from './offices/routes.ts';
import { webhookRoutes } from './outbox/routes.ts';
import { outreachRoutes } from './outreach/routes.ts';
import { placeRoutes } from './places/routes.ts';
import { quoteRoutes } from './quotes/routes.ts';
import { recognitionRoutes } from './recognition/recognition-routes.ts';
import { registersRoutes } from './registers/routes.ts';
import { reportsRoutes } from './reports/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { rulebookRoutes } from './rulebook/routes.ts';
import { settlementRoutes } from './settlements/routes.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import { targetRoutes } from './targets/routes.ts';

export function createApp(surroundings: Surroundings): Router {
  return framed(surroundings, (app) => {
    registerHeaders(app);
    registerProblems(app);
    registerGuards(app);

    app.route('/', statusRoutes);
    app.route('/', jobsRoutes);
    app.route('/', quoteRoutes);
    app.route('/', placeRoutes);
    app.route('/', rulebookRoutes);
    app.route('/', officeRoutes);
    app.route('/', listsRoutes);
    app.route('/', coverageRoutes);
    app.route('/', registersRoutes);
    app.route('/', requestRoutes);
    app.route('/', settlementRoutes);
    app.route('/', outreachRoutes);
    app.route('/', webhookRoutes);
    app.route('/', deadlinesRoutes);
    app.route('/', budgetRoutes);
    app.route('/', targetRoutes);
    app.route('/', reportsRoutes);
    app.route('/', difficultiesRoutes);
    app.route('/', fraudRoutes);
    app.route('/', inspectionRoutes);
    app.route('/', activityRoutes);
    app.route('/', recognitionRoutes);
    app.route('/', giftRoutes);
    app.route('/', statisticsRoutes);
    docs(app);
  });
}
