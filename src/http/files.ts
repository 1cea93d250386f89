/**
 * Files out: a stream of pieces, asked for one by one as the caller takes them, so that what is held is one piece however
 * long the file is. What fails on the way cuts the connection: a file that looks whole is whole.
 */
import type { Ctx } from './context.ts';
import { failureOf } from './log.ts';

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
  const { promise: written, resolve: finish } = Promise.withResolvers<number>();
  const iterator = pieces[Symbol.asyncIterator]();
  let bytes = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = await iterator.next();
        if (piece.done === true) {
          controller.close();
          return finish(bytes);
        }
        bytes += piece.value.byteLength;
        controller.enqueue(piece.value);
      } catch (error) {
        c.set('failure', failureOf(error instanceof Error ? error : new Error()));
        finish(bytes);
        controller.error(error);
      }
    },
    async cancel() {
      finish(bytes);
      await iterator.return?.();
    },
  });
  c.set('written', written);
  return c.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    ...headers,
  });
}
