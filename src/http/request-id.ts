/**
 * One id for each request, in its answer and in its log line. A caller's own id is kept only in forms that machines make
 * (UUID, 32 hexadecimal digits, ULID): anything freer could be a name or a citizen number, and would reach the log.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

const MACHINE_MADE = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|[0-7][0-9a-hjkmnp-tv-z]{25})$/i;

export const requestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  const given = c.req.header('x-request-id');
  const id = given !== undefined && MACHINE_MADE.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  c.header('X-Request-Id', id);
  await next();
};
