/**
 * Against abuse only: the binding counts loosely, for each place of Cloudflare by itself, and cannot say how many are
 * left. It fails open, because a quote that is not given helps nobody. The numbers stand in wrangler.toml as well; a
 * test keeps them alike.
 */
import type { MiddlewareHandler } from 'hono';
import { environmentOf, type RateLimiter } from '../env.ts';
import type { AppEnv, Ctx } from './context.ts';
import { problem } from './problem.ts';

export const QUOTA = { requests: 300, seconds: 60 } as const;

export const rateLimited: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { rateLimiter } = environmentOf(c.env);
  if (rateLimiter === null) return next();
  c.header('RateLimit-Policy', `"address";q=${QUOTA.requests};w=${QUOTA.seconds}`);
  if (await allowed(rateLimiter, callerOf(c))) return next();
  return problem(c, 'rate-limited', { headers: { 'Retry-After': String(QUOTA.seconds) } });
};

async function allowed(limiter: RateLimiter, key: string): Promise<boolean> {
  try {
    return (await limiter.limit({ key })).success;
  } catch {
    return true;
  }
}

/** An IPv6 caller holds a whole /64: it counts as one. */
function callerOf(c: Ctx): string {
  const address = c.req.header('cf-connecting-ip') ?? 'unknown';
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}
