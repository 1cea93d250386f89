/** Which operation of the document a request is for, known before anything of the request is read. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { matchedRoutes } from 'hono/route';
import type { AppEnv, Ctx } from './context.ts';

export type OperationOf = (c: Ctx) => string | null;

/** Null for what is no operation: an unknown path, another method, the pages of the reference. */
export function operationsOf(app: OpenAPIHono<AppEnv>): OperationOf {
  let table: ReadonlyMap<string, string> | null = null;
  return (c) => {
    table ??= tableOf(app);
    for (const { method, path } of matchedRoutes(c)) {
      const operation = table.get(`${method} ${path}`);
      if (operation !== undefined) return operation;
    }
    return null;
  };
}

function tableOf(app: OpenAPIHono<AppEnv>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { method, path, operationId } = definition.route;
    if (operationId === undefined) throw new Error(`${method} ${path} has no operationId`);
    table.set(`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, operationId);
  }
  return table;
}
