/** A router whose validation says what is wrong as a problem, in the caller's language. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { type Finding, Refusal } from '../refusal.ts';
import type { AppEnv } from './context.ts';
import { findingsOf } from './findings.ts';
import { languageOfBody } from './language.ts';

export type Router = OpenAPIHono<AppEnv>;

export function newRouter(): Router {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      const { data, target }: { data?: unknown; target: string } = result;
      const part = target === 'json' ? 'body' : target === 'query' ? 'query' : 'path';
      if (result.success) return refuseBrokenText(data, part);
      // The language named in the body goes before the header's, in what we say about its faults too.
      const language = languageOfBody(data);
      if (language !== null) c.set('language', language);
      throw new Refusal('invalid', findingsOf(result.error.issues, data, part));
    },
  });
}

/**
 * Half of a pair of UTF-16 and U+0000 are text to JSON and to no database: the first would be kept as something else, the
 * second not at all.
 */
function refuseBrokenText(data: unknown, part: Finding['in']): void {
  if (isWhole(data)) return; // nearly always: found out without making anything
  const findings = brokenIn(data, []).map((at): Finding => ({ at, in: part, code: 'wrong-form', bounds: 'Unicode' }));
  throw new Refusal('invalid', findings.slice(0, MOST));
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isWhole) : Object.values(value).every(isWhole);
}

const MOST = 50;

function brokenIn(value: unknown, at: Finding['at']): readonly Finding['at'][] {
  if (isWhole(value)) return [];
  if (typeof value !== 'object' || value === null) return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => brokenIn(item, [...at, index]));
  return Object.entries(value).flatMap(([name, held]) => brokenIn(held, [...at, name]));
}
