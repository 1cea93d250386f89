/**
 * Answers that are the same for everybody until the law or the program changes: a strong ETag over the bytes, a few
 * minutes of caching, and 304 for who has them already.
 */
import type { Ctx } from './context.ts';

const FRESH = 'public, max-age=300, stale-while-revalidate=3600';

export async function cacheable(
  c: Ctx,
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const etag = `"${await digestOf(bytes)}"`;
  const common = { ETag: etag, 'Cache-Control': FRESH, Vary: 'Accept, Accept-Language', ...headers };
  if (matches(c.req.header('if-none-match'), etag)) {
    c.set('bytes', 0);
    return c.body(null, 304, common);
  }
  c.set('bytes', bytes.length);
  return c.body(bytes, 200, { ...common, 'Content-Type': type });
}

export function cacheableJson(c: Ctx, body: unknown): Promise<Response> {
  return cacheable(c, JSON.stringify(body), 'application/json', { 'Content-Language': c.var.language });
}

/** Weak comparison, as RFC 9110 asks for If-None-Match: caches and compressing proxies mark tags as weak. */
function matches(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return given.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
