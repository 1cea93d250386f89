/**
 * One entry of a ZIP file, unpacked piece by piece and counted as it grows: it ends at once when there is more than was
 * stated, and is only good when size and checksum are as stated.
 */

import { CRC_START, crcOf } from '../../../writing/crc.ts';
import { FileRefusal } from '../refusals.ts';
import type { Entry } from './directory.ts';

/** Small enough that even at deflate's best (1 : 1032) what one piece unpacks to can be held. */
const FED = 8 * 1024;
/** Large enough to be worth a step of whoever reads. */
const PIECE = 64 * 1024;

export async function* unpack(entry: Entry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = CRC_START;
  for await (const piece of entry.method === 'stored' ? piecesOf(entry.packed) : gathered(inflate(entry.packed))) {
    size += piece.byteLength;
    if (size > entry.size) throw new FileRefusal('false-sizes');
    crc = crcOf(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw new FileRefusal('false-sizes');
  if (crc !== entry.crc) throw new FileRefusal('damaged-zip');
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feeding = feed(writer, packed);
  // What goes wrong while feeding is met again while reading.
  feeding.catch(() => {});
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await feeding;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('damaged-zip');
  } finally {
    await reader.cancel().catch(() => {});
    await writer.abort().catch(() => {});
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += FED) {
    await writer.ready;
    await writer.write(packed.slice(at, at + FED));
  }
  await writer.close();
}

/** The runtime hands out small pieces; each step of whoever reads them costs more than copying them together. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let room = new Uint8Array(PIECE);
  let used = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + PIECE - used);
      room.set(taken, used);
      used += taken.length;
      at += taken.length;
      if (used < PIECE) continue;
      yield room;
      room = new Uint8Array(PIECE);
      used = 0;
    }
  }
  if (used > 0) yield room.subarray(0, used);
}
