/** A ZIP file written as it is made: what is held is one piece, however long a part becomes. */
import { CRC_START, crcOf } from './crc.ts';

export type Part = { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

const UTF8_AND_SIZES_FOLLOW = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980, the first day there is: two files of the same rows are the same bytes. */
const DAY = 0x0021;

type Written = {
  readonly name: Uint8Array;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
};

export async function* writeZip(parts: Iterable<Part> | AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  for await (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const header = localHeader(name);
    yield header;
    const counted = { crc: CRC_START, size: 0 };
    let packed = 0;
    for await (const piece of deflate(count(part.pieces, counted))) {
      packed += piece.byteLength;
      yield piece;
    }
    const one = { name, offset: at, crc: counted.crc, packed, size: counted.size };
    const sizes = descriptor(one);
    yield sizes;
    written.push(one);
    at += header.byteLength + packed + sizes.byteLength;
  }
  let length = 0;
  for (const one of written) {
    const entry = centralEntry(one);
    length += entry.byteLength;
    yield entry;
  }
  yield endRecord(written.length, length, at);
}

async function* count(
  pieces: Part['pieces'],
  counted: { crc: number; size: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of pieces) {
    counted.crc = crcOf(piece, counted.crc);
    counted.size += piece.byteLength;
    yield new Uint8Array(piece);
  }
}

async function* deflate(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feed = async () => {
    for await (const piece of pieces) {
      await writer.ready;
      await writer.write(piece);
    }
    await writer.close();
  };
  const feeding = feed().catch(async (error: unknown) => {
    await writer.abort(error).catch(() => {});
    throw error;
  });
  // What goes wrong while feeding is thrown below, after what was read.
  feeding.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await feeding;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function localHeader(name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8_AND_SIZES_FOLLOW, true);
  view.setUint16(8, DEFLATED, true);
  view.setUint16(12, DAY, true);
  view.setUint16(26, name.length, true);
  bytes.set(name, 30);
  return bytes;
}

function descriptor({ crc, packed, size }: Written): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  [0x08074b50, crc, packed, size].forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  return new Uint8Array(view.buffer);
}

function centralEntry({ name, offset, crc, packed, size }: Written): Uint8Array {
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, UTF8_AND_SIZES_FOLLOW, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint16(14, DAY, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint32(42, offset, true);
  bytes.set(name, 46);
  return bytes;
}

function endRecord(count: number, length: number, at: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return new Uint8Array(view.buffer);
}
