/**
 * What no route takes: an unknown path, a known path with another method, and OPTIONS. The table of what there is comes
 * from the routes themselves, so that it cannot be out of date.
 */
import type { Hono } from 'hono';
import type { AppEnv, Ctx } from './context.ts';
import { PREFLIGHT_HEADERS } from './cors.ts';
import { problem } from './problem.ts';

type Routed = { readonly pattern: RegExp; readonly methods: Set<string> };

export function unrouted(app: Hono<AppEnv>): (c: Ctx) => Response {
  let table: readonly Routed[] | null = null;
  return (c) => {
    table ??= tableOf(app);
    const methods = table.find(({ pattern }) => pattern.test(c.req.path))?.methods;
    if (methods === undefined) return problem(c, 'not-found');
    const allow = [...methods].join(', ');
    if (c.req.method !== 'OPTIONS') return problem(c, 'method-not-allowed', { headers: { Allow: allow } });
    return c.body(null, 204, { Allow: allow, 'Access-Control-Allow-Methods': allow, ...PREFLIGHT_HEADERS });
  };
}

function tableOf(app: Hono<AppEnv>): readonly Routed[] {
  const byPath = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    const methods = byPath.get(path) ?? new Set();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    byPath.set(path, methods);
  }
  // What is written out goes before what a parameter stands for: `/reports/{report}/people` is no step of a report.
  return [...byPath]
    .toSorted(([one], [other]) => parametersIn(one) - parametersIn(other))
    .map(([path, methods]) => ({ pattern: patternOf(path), methods: methods.add('OPTIONS') }));
}

function parametersIn(path: string): number {
  return path.split('/:').length;
}

function patternOf(path: string): RegExp {
  return new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll(/:[^/]+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );
}
