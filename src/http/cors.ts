/**
 * Any page may call: the API takes no cookie, so a page has no more than what it was given, and a token or key it holds is
 * its own to send. What a preflight asks is answered in unrouted.ts, from the table of routes.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

const EXPOSED =
  'Ansinh-Rows, Ansinh-Ruleset, Content-Disposition, ETag, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id';

export const openToAnyPage: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', EXPOSED);
  await next();
};

export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Now, X-Request-Id',
  'Access-Control-Max-Age': '86400',
};
