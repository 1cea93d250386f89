// Protects reading piece by piece: wherever the network cuts a file, the same records, lines and elements come out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../../src/lists/intake/text/csv.ts';
import { readElements } from '../../../src/lists/intake/text/elements.ts';
import { decode } from '../../../src/lists/intake/text/encoding.ts';
import { readLines } from '../../../src/lists/intake/text/lines.ts';

function* places(length: number, sizes: readonly number[]): Generator<readonly [from: number, to: number]> {
  let at = 0;
  for (let n = 0; at < length; n += 1) {
    const next = at + (sizes[n % sizes.length] ?? 1);
    yield [at, next];
    at = next;
  }
}

async function* cut(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  for (const [from, to] of places(text.length, sizes)) yield text.slice(from, to);
}

async function* cutBytes(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const [from, to] of places(bytes.length, sizes)) yield bytes.slice(from, to);
}

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const batch of batches) found.push(...batch);
  return found;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const field = fc.string({ unit: fc.constantFrom('a', 'ễ', ',', ';', '"', '\n', '\r', ' ', "'"), maxLength: 6 });
const ends = fc.constantFrom('\n', '\r\n', '\r');

it('CSV', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      ends,
      sizes,
      async (rows, end, pieces) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `sep=;\n${rows.map((row) => row.map(quoted).join(';')).join(end)}${end}`;
        const read = await all(readCsv(cut(text, pieces)));

        const meant = rows
          .map((row, at) => ({ row: at + 2, cells: row }))
          .filter(({ cells }) => cells.some((cell) => cell !== ''));
        expect(read.map(({ row, cells }) => ({ row, cells: Array.from(cells, (cell) => cell?.text ?? '') }))).toEqual(
          meant.map(({ row, cells }) => ({
            row,
            cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
          })),
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('JSON', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(field, fc.oneof(field, fc.integer(), fc.constant(null), fc.array(field))), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom(0, 2),
      sizes,
      async (people, indent, pieces) => {
        const read = await all(readElements(cut(JSON.stringify(people, null, indent), pieces)));

        expect(read.map(({ text }) => JSON.parse(text))).toEqual(people);
        expect(read.map(({ number }) => number)).toEqual(people.map((_, at) => at + 1));
      },
    ),
    { numRuns: 300 },
  );
});

it('lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ễ', ' '), maxLength: 8 }), { maxLength: 6 }),
      sizes,
      async (lines, pieces) => {
        const read = await all(readLines(cut(lines.join('\n'), pieces)));

        expect(read).toEqual(
          lines.map((text, at) => ({ number: at + 1, text })).filter(({ text }) => text.trim() !== ''),
        );
      },
    ),
  );
});

it('characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'b', 'ễ', 'Đ', '😀', ','), minLength: 1, maxLength: 40 }),
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
      sizes,
      async (text, encoding, pieces) => {
        const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
        const bytes = new Uint8Array(
          encoding === 'utf-8' ? Buffer.from(text) : encoding === 'utf-16le' ? wide : wide.swap16(),
        );
        let read = '';
        for await (const piece of decode(cutBytes(bytes, [2, ...pieces]), null)) read += piece;

        expect(read).toBe(text);
      },
    ),
  );
});
