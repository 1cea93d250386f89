/** A router whose validation says what is wrong as a problem, in the caller's language. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { Refusal } from '../refusal.ts';
import type { AppEnv } from './context.ts';
import { findingsOf } from './findings.ts';
import { languageOfBody } from './language.ts';

export type Router = OpenAPIHono<AppEnv>;

export function newRouter(): Router {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const { data, target }: { data?: unknown; target: string } = result;
      // The language named in the body goes before the header's, in what we say about its faults too.
      const language = languageOfBody(data);
      if (language !== null) c.set('language', language);
      const part = target === 'json' ? 'body' : target === 'query' ? 'query' : 'path';
      throw new Refusal('invalid', findingsOf(result.error.issues, data, part));
    },
  });
}
