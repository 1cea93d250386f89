// Protects the cutting of a stream into lines: wherever the bytes are cut, also inside a letter, the lines are the same,
// and the bounds hold at the byte, at the line and at the character.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines, type Bounds, type Line } from '../../src/http/lines.ts';
import { Refusal } from '../../src/refusal.ts';

const WIDE: Bounds = { bytes: 1_000_000, lines: 1_000, line: 1_000 };

async function said({ number, text }: Line): Promise<string> {
  return `${number} ${text instanceof Refusal ? `! ${text.code}` : text}`;
}

async function linesOf(bytes: Uint8Array, cuts: readonly number[], bounds = WIDE): Promise<readonly string[]> {
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const chunks = edges.slice(1).map((edge, at) => bytes.slice(edges[at], edge));
  const { answers, written } = answerLines(streamOf(chunks), bounds, said);
  const text = await new Response(answers).text();
  expect(await written).toBe(new TextEncoder().encode(text).length);
  return text.split('\n').slice(0, -1);
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const encoded = (text: string) => new TextEncoder().encode(text);

describe('lines', () => {
  it('are the same wherever the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ế', 'đ', '🙂', '"', ' '), maxLength: 12 });
    const check = fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      async (lines, cuts) => {
        const kept = lines.filter((one) => one.trim() !== '').map((one, at) => `${at + 1} ${one}`);
        expect(await linesOf(encoded(lines.join('\n')), cuts)).toEqual(kept);
      },
    );
    await fc.assert(check, { numRuns: 500 });
  });

  it('count to the last one allowed, and end with the one after it', async () => {
    const bounds = { ...WIDE, lines: 2 };

    expect(await linesOf(encoded('a\nb\n'), [], bounds)).toEqual(['1 a', '2 b']);
    expect(await linesOf(encoded('a\nb\n\n\nc\nd'), [3], bounds)).toEqual(['1 a', '2 b', '3 ! too-many-lines']);
  });

  it('count bytes, not letters, to the last one allowed', async () => {
    expect(await linesOf(encoded('ế\nb'), [], { ...WIDE, bytes: 5 })).toEqual(['1 ế', '2 b']);
    expect(await linesOf(encoded('ế\nbc'), [4], { ...WIDE, bytes: 5 })).toEqual(['1 ế', '1 ! too-large']);
  });

  it('let one that is too long pass by, wherever it is cut', async () => {
    const bounds = { ...WIDE, line: 3 };

    for (const cuts of [[], [2], [3], [4], [2, 5], [1, 2, 3, 4, 5, 6]]) {
      expect(await linesOf(encoded('abc\nabcd\ne'), cuts, bounds)).toEqual(['1 abc', '2 ! too-large', '3 e']);
    }
    expect(await linesOf(encoded('abcd'), [2], bounds)).toEqual(['1 ! too-large']);
  });

  it('stop being read when the caller goes away', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encoded('a\n')),
      cancel: () => {
        cancelled = true;
      },
    });
    const { answers, written } = answerLines(endless, { ...WIDE, lines: 1e9, bytes: 1e9 }, said);
    const reader = answers.getReader();
    await reader.read();
    await reader.cancel();

    expect(await written).toBeGreaterThan(0);
    expect(cancelled).toBe(true);
  });

  it('fail with their source', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('cut off')) });
    const { answers, written } = answerLines(broken, WIDE, said);

    await expect(new Response(answers).text()).rejects.toThrow();
    expect(await written).toBe(0);
  });
});
