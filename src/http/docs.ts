/**
 * The reference: the committed OpenAPI document as it is, and a page of our own that shows it. They are files in
 * `openapi/`, which the platform keeps beside the Worker; here they get our headers on their way.
 */
import type { Hono } from 'hono';
import { environmentOf } from '../env.ts';
import { cacheable } from './caching.ts';
import type { AppEnv, Ctx } from './context.ts';
import { problem } from './problem.ts';
import { PAGE_CSP } from './security.ts';

const DOCUMENT = '/openapi.json';

/** The files of the page, by path; with the document, all that is served of `openapi/`. */
const FILES = {
  '/docs': ['/docs/index.html', 'text/html; charset=utf-8'],
  '/docs/': ['/docs/index.html', 'text/html; charset=utf-8'],
  '/docs/page.css': ['/docs/page.css', 'text/css; charset=utf-8'],
  '/docs/parts.css': ['/docs/parts.css', 'text/css; charset=utf-8'],
  '/docs/sheet.css': ['/docs/sheet.css', 'text/css; charset=utf-8'],
  '/docs/paper.css': ['/docs/paper.css', 'text/css; charset=utf-8'],
  '/docs/page.js': ['/docs/page.js', 'text/javascript; charset=utf-8'],
  '/docs/dom.js': ['/docs/dom.js', 'text/javascript; charset=utf-8'],
  '/docs/schema.js': ['/docs/schema.js', 'text/javascript; charset=utf-8'],
  '/docs/request.js': ['/docs/request.js', 'text/javascript; charset=utf-8'],
  '/docs/samples.js': ['/docs/samples.js', 'text/javascript; charset=utf-8'],
  '/docs/words.js': ['/docs/words.js', 'text/javascript; charset=utf-8'],
  '/docs/icon.svg': ['/docs/icon.svg', 'image/svg+xml'],
} as const;

export function docs(app: Hono<AppEnv>): void {
  app.get(DOCUMENT, (c) => served(c, DOCUMENT, 'application/json'));
  for (const [path, [file, type]] of Object.entries(FILES)) {
    app.get(path, (c) => served(c, file, type, { 'Content-Security-Policy': PAGE_CSP }));
  }
}

async function served(c: Ctx, file: string, type: string, headers: Readonly<Record<string, string>> = {}) {
  const { assets } = environmentOf(c.env);
  const found = await assets?.fetch(new Request(new URL(file, c.req.url)));
  if (found?.status !== 200) return problem(c, 'not-found');
  return cacheable(c, await found.text(), type, headers);
}
