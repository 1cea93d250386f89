/**
 * Any page may call the public operations: they take no cookie and no key, and give nobody more than anybody. What a
 * preflight asks is answered in unrouted.ts, from the table of routes.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

const EXPOSED = 'Ansinh-Ruleset, ETag, RateLimit-Policy, Retry-After, X-Request-Id';

export const openToAnyPage: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', EXPOSED);
  await next();
};

export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, If-None-Match, X-Request-Id',
  'Access-Control-Max-Age': '86400',
};
