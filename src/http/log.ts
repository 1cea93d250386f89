/**
 * One line for each request, from a closed list of fields. A path with its values, a query, a body, a header, an address
 * or an error's own words must never stand here.
 */
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Misconfigured } from '../env.ts';
import type { AppEnv, Ctx } from './context.ts';

export type LogLine = {
  readonly time: string;
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, null where nothing is routed. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number | null;
  readonly colo: string | null;
  readonly error?: string;
  readonly at?: string | null;
};

export type Log = (line: LogLine) => void;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export function logged(log: Log, now: () => Date): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = now();
    c.set('now', start);
    await next();
    const written = c.var.written;
    if (written === undefined) log(lineOf(c, start, now(), c.var.bytes ?? null));
    else void written.then((bytes) => log(lineOf(c, start, now(), bytes)));
  };
}

function lineOf(c: Ctx, start: Date, end: Date, bytes: number | null): LogLine {
  return {
    time: start.toISOString(),
    requestId: c.var.requestId,
    method: METHODS.includes(c.req.method) ? c.req.method : 'other',
    route: routeOf(c),
    status: c.res.status,
    ms: end.getTime() - start.getTime(),
    bytes,
    colo: coloOf(c.req.raw),
    ...c.var.failure,
  };
}

function routeOf(c: Ctx): string | null {
  const pattern = routePath(c);
  return pattern.includes('*') ? null : pattern;
}

/** The data centre that answered, as Cloudflare names it: three letters. */
function coloOf(request: Request): string | null {
  const cf: unknown = Reflect.get(request, 'cf');
  const colo: unknown = typeof cf === 'object' && cf !== null ? Reflect.get(cf, 'colo') : null;
  return typeof colo === 'string' && /^[A-Z]{3}$/.test(colo) ? colo : null;
}

/** The class of an error and the place it was thrown at, or the binding that is wrong: names of ours, none of its words. */
export function failureOf(error: Error): { readonly error: string; readonly at: string | null } {
  const { name } = error;
  if (error instanceof Misconfigured) return { error: name, at: error.binding };
  const place = /^\s+at .*?([\w.-]+\.[jt]s:\d+:\d+)\)?$/m.exec(error.stack ?? '');
  return { error: /^[A-Z][A-Za-z]{0,39}$/.test(name) ? name : 'Error', at: place?.[1] ?? null };
}
