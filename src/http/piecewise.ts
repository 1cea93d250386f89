/**
 * A stream of pieces, asked for one by one as the caller takes them, so that what is held is one piece however long the whole
 * is. What fails on the way breaks it off: what looks whole is whole.
 */
export type Piecewise = {
  readonly stream: ReadableStream<Uint8Array>;
  /** How many bytes went out, once it is over, however it ended. */
  readonly written: Promise<number>;
};

export function piecewise(
  pieces: AsyncIterator<Uint8Array>,
  ended: { readonly cancelled: (reason: unknown) => unknown; readonly failed?: (error: unknown) => void },
): Piecewise {
  const { promise: written, resolve: finish } = Promise.withResolvers<number>();
  let bytes = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const piece = await pieces.next();
        if (piece.done === true) {
          controller.close();
          return finish(bytes);
        }
        bytes += piece.value.byteLength;
        controller.enqueue(piece.value);
      } catch (error) {
        ended.failed?.(error);
        finish(bytes);
        controller.error(error);
      }
    },
    async cancel(reason) {
      finish(bytes);
      await ended.cancelled(reason);
    },
  });
  return { stream, written };
}
