/**
 * Files out, piece by piece. What fails on the way cuts the connection, and the log says why: a file that looks whole is
 * whole.
 */
import type { Ctx } from './context.ts';
import { failureOf } from './log.ts';
import { piecewise } from './piecewise.ts';

export type OutFile = {
  readonly type: string;
  /** ASCII, and nothing of anybody. */
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
};

export function sendFile(
  c: Ctx,
  { type, name, pieces }: OutFile,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const iterator = pieces[Symbol.asyncIterator]();
  const { stream, written } = piecewise(iterator, {
    cancelled: () => iterator.return?.(),
    failed: (error) => c.set('failure', failureOf(error instanceof Error ? error : new Error())),
  });
  c.set('written', written);
  return c.body(stream, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    ...headers,
  });
}
