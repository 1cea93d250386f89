/** Answers that are about one caller's question: never cached, their size known before they are sent. */
import type { Ctx } from './context.ts';

const encoder = new TextEncoder();

export function sendJson(
  c: Ctx,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  status: 200 | 201 | 202 = 200,
): Response {
  const bytes = encoder.encode(JSON.stringify(body));
  c.set('bytes', bytes.length);
  return c.body(bytes, status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
}
