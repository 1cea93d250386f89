/**
 * What every request passes, whatever it asks for: the middleware in its order, what is mounted, and what is said where
 * no route takes it or something is thrown. Wires and decides nothing; the clock and the log come from worker.ts.
 */
import { HTTPException } from 'hono/http-exception';
import { authenticated } from './auth/authenticate.ts';
import type { Ctx } from './http/context.ts';
import { openToAnyPage } from './http/cors.ts';
import { spoken } from './http/language.ts';
import { failureOf, type Log, logged } from './http/log.ts';
import { operationsOf } from './http/operations.ts';
import { type ProblemCode, problem } from './http/problem.ts';
import { rateLimited } from './http/rate-limit.ts';
import { requestId } from './http/request-id.ts';
import { newRouter, type Router } from './http/router.ts';
import { securityHeaders } from './http/security.ts';
import { unrouted } from './http/unrouted.ts';
import { announced } from './outbox/announced.ts';
import { Refusal } from './refusal.ts';

export type Surroundings = {
  readonly now: () => Date;
  readonly log: Log;
};

export function framed({ now, log }: Surroundings, mount: (app: Router) => void): Router {
  const app = newRouter();
  app.use(requestId);
  app.use(logged(log, now));
  app.use(securityHeaders);
  app.use(spoken);
  app.use('/v1/*', openToAnyPage);
  app.use('/openapi.json', openToAnyPage);
  app.use('/v1/*', rateLimited);
  app.use(authenticated(operationsOf(app)));
  app.use('/v1/*', announced);

  mount(app);

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
