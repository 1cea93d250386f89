/**
 * The API on one screen: the middleware in its order, then what is mounted. Wires and decides nothing; the clock and the
 * log come from worker.ts.
 */
import { HTTPException } from 'hono/http-exception';
import { authenticated } from './auth/authenticate.ts';
import { budgetRoutes } from './budgets/routes.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { deadlinesRoutes } from './deadlines/routes.ts';
import type { Ctx } from './http/context.ts';
import { openToAnyPage } from './http/cors.ts';
import { docs } from './http/docs.ts';
import { registerGuards } from './http/guarded.ts';
import { registerHeaders } from './http/headers.ts';
import { spoken } from './http/language.ts';
import { failureOf, type Log, logged } from './http/log.ts';
import { operationsOf } from './http/operations.ts';
import { type ProblemCode, problem } from './http/problem.ts';
import { registerProblems } from './http/problem-schema.ts';
import { rateLimited } from './http/rate-limit.ts';
import { requestId } from './http/request-id.ts';
import { newRouter, type Router } from './http/router.ts';
import { securityHeaders } from './http/security.ts';
import { statusRoutes } from './http/status-routes.ts';
import { unrouted } from './http/unrouted.ts';
import { jobsRoutes } from './jobs/status-routes.ts';
import { listsRoutes } from './lists/routes.ts';
import { officeRoutes } from './offices/routes.ts';
import { announced } from './outbox/announced.ts';
import { webhookRoutes } from './outbox/routes.ts';
import { placeRoutes } from './places/routes.ts';
import { quoteRoutes } from './quotes/routes.ts';
import { Refusal } from './refusal.ts';
import { registersRoutes } from './registers/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { rulebookRoutes } from './rulebook/routes.ts';
import { settlementRoutes } from './settlements/routes.ts';

export type Surroundings = {
  readonly now: () => Date;
  readonly log: Log;
};

export function createApp({ now, log }: Surroundings): Router {
  const app = newRouter();
  registerHeaders(app);
  registerProblems(app);
  registerGuards(app);

  app.use(requestId);
  app.use(logged(log, now));
  app.use(securityHeaders);
  app.use(spoken);
  app.use('/v1/*', openToAnyPage);
  app.use('/openapi.json', openToAnyPage);
  app.use('/v1/*', rateLimited);
  app.use(authenticated(operationsOf(app)));
  app.use('/v1/*', announced);

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
  app.route('/', webhookRoutes);
  app.route('/', deadlinesRoutes);
  app.route('/', budgetRoutes);
  docs(app);

  app.notFound(unrouted(app));
  app.onError(failed);
  return app;
}

/** An expected "no" by its code; whatever else is thrown is a bug, and says nothing about our insides. */
function failed(error: Error, c: Ctx): Response {
  if (error instanceof Refusal) return problem(c, error.code, { findings: error.findings });
  if (error instanceof HTTPException) {
    const code = THROWN_BY_HONO[error.status];
    if (code !== undefined) return problem(c, code);
  }
  c.set('failure', failureOf(error));
  return problem(c, 'internal');
}

const THROWN_BY_HONO: Readonly<Record<number, ProblemCode>> = { 400: 'malformed', 415: 'unsupported-media-type' };
