/**
 * NDJSON in, NDJSON out, a line for a line and in order, while the caller is still writing. What is held at any time is
 * one chunk of what came in and one piece of what goes out, however long the whole is.
 */
import { Refusal } from '../refusal.ts';
import { piecewise } from './piecewise.ts';

export type Bounds = {
  readonly bytes: number;
  readonly lines: number;
  /** Characters of one line. */
  readonly line: number;
};

/** A line as it was sent, or why it is not answered. A refusal of the whole is the last that is handed over. */
export type Line = { readonly number: number; readonly text: string | Refusal };

/** Large enough to be worth a write, small enough to be held many times over. */
const PIECE = 32 * 1024;

export function answerLines(
  source: ReadableStream<Uint8Array>,
  bounds: Bounds,
  answer: (line: Line) => Promise<string>,
): { readonly answers: ReadableStream<Uint8Array>; readonly written: Promise<number> } {
  const reader = source.getReader();
  const { stream, written } = piecewise(piecesOf(reader, bounds, answer), {
    cancelled: (reason) => reader.cancel(reason),
  });
  return { answers: stream, written };
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** What has been answered goes out at the end of each chunk, so that nobody waits for lines that are not sent yet. */
async function* piecesOf(
  reader: Reader,
  bounds: Bounds,
  answer: (line: Line) => Promise<string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const splitter = new Splitter(bounds);
  let piece = '';
  while (!splitter.ended) {
    const read = await reader.read();
    for (const line of read.done ? splitter.end() : splitter.take(read.value)) {
      piece += `${await answer(line)}\n`;
      if (piece.length < PIECE) continue;
      yield encoder.encode(piece);
      piece = '';
    }
    if (piece !== '') yield encoder.encode(piece);
    piece = '';
  }
  await reader.cancel();
}

/** Cuts text into lines and keeps the bounds. Empty lines are passed over and not counted. */
class Splitter {
  ended = false;
  readonly #bounds: Bounds;
  readonly #decoder = new TextDecoder();
  #begun = '';
  /** The line begun is too long already: nothing of it is kept. */
  #skipping = false;
  #bytes = 0;
  #number = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  *take(chunk: Uint8Array): Generator<Line> {
    this.#bytes += chunk.byteLength;
    if (this.#bytes > this.#bounds.bytes) return yield this.#stop('too-large');
    const text = this.#decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && !this.ended; at = text.indexOf('\n', start)) {
      yield* this.#line(text.slice(start, at));
      start = at + 1;
    }
    this.#keep(text.slice(start));
  }

  *end(): Generator<Line> {
    yield* this.#line(this.#decoder.decode());
    this.ended = true;
  }

  *#line(rest: string): Generator<Line> {
    this.#keep(rest);
    const text = this.#begun;
    const skipped = this.#skipping;
    this.#begun = '';
    this.#skipping = false;
    if (!skipped && text.trim() === '') return;
    this.#number += 1;
    if (this.#number > this.#bounds.lines) return yield this.#stop('too-many-lines');
    yield { number: this.#number, text: skipped ? new Refusal('too-large') : text };
  }

  #keep(text: string): void {
    this.#begun = this.#skipping ? '' : this.#begun + text;
    if (this.#begun.length <= this.#bounds.line) return;
    this.#begun = '';
    this.#skipping = true;
  }

  #stop(code: 'too-large' | 'too-many-lines'): Line {
    this.ended = true;
    return { number: this.#number, text: new Refusal(code) };
  }
}
