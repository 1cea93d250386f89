/**
 * What anybody may ask, and most do: quotes, and whether the Worker is alive. It starts with the Worker; offices and
 * their lists, which take more to get ready than to answer, are app.ts's, and that is loaded when first asked for.
 * Nothing is here that is not there: a path of these is answered alike by both.
 */
import { getPath } from 'hono/utils/url';
import { framed, type Surroundings } from './frame.ts';
import type { Router } from './http/router.ts';
import { statusRoutes } from './http/status-routes.ts';
import { quoteRoutes } from './quotes/routes.ts';

export function createFront(surroundings: Surroundings): Router {
  return framed(surroundings, (app) => {
    app.route('/', statusRoutes);
    app.route('/', quoteRoutes);
  });
}

/** Whether the front has the path, in whatever method: where it has none, nobody has. */
export function isAtFront(front: Router): (request: Request) => boolean {
  const paths = new Set(front.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path));
  return (request) => paths.has(getPath(request));
}
