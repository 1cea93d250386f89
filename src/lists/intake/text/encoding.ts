/**
 * Bytes to text, by what the bytes are: a byte order mark first, then what was declared, then what they can be. What
 * cannot be read is refused, never replaced by question marks.
 */
import { FileRefusal } from '../refusals.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** Looked at before an encoding is chosen. */
const LOOKED_AT = 64 * 1024;

export async function* decode(chunks: AsyncIterable<Uint8Array>, declared: string | null): AsyncGenerator<string> {
  const decoder = new Decoder(declared);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += LOOKED_AT) {
      const text = decoder.take(chunk.subarray(at, at + LOOKED_AT));
      if (text !== '') yield text;
    }
  }
  const last = decoder.end();
  if (last !== '') yield last;
}

/** Plain ASCII is the same in UTF-8 and windows-1258, so the choice waits for the first byte that is not. */
class Decoder {
  readonly #declared: Encoding | null;
  #decoder: TextDecoder | null = null;
  #begun = false;

  constructor(declared: string | null) {
    this.#declared = encodingNamed(declared);
  }

  take(bytes: Uint8Array): string {
    if (!this.#begun && bytes.length > 0) {
      this.#begun = true;
      this.#decoder = decoderOf(markOf(bytes) ?? wideWithoutMark(bytes) ?? this.#declared);
    }
    if (!this.#decoder && bytes.some((byte) => byte >= 0x80)) {
      this.#decoder = decoderOf(isUtf8(bytes) ? 'utf-8' : 'windows-1258');
    }
    return this.#decode(bytes, true);
  }

  end(): string {
    return this.#decode(new Uint8Array(), false);
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    let text: string;
    try {
      text = this.#decoder ? this.#decoder.decode(bytes, { stream }) : asciiOf(bytes);
    } catch {
      throw new FileRefusal('wrong-encoding');
    }
    if (text.includes('\0')) throw new FileRefusal('binary-file');
    return text;
  }
}

function decoderOf(encoding: Encoding | null): TextDecoder | null {
  return encoding === null ? null : new TextDecoder(encoding, { fatal: true });
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The letters of a Vietnamese text that are plain leave every other byte zero, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.min(bytes.length, 4096) / 8) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}

/** Whole characters only: the last of the piece may go on in the next. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingNamed(name: string | null): Encoding | null {
  switch (name?.trim().toLowerCase()) {
    case undefined:
    case '':
      return null;
    case 'utf-8':
    case 'utf8':
    case 'us-ascii':
      return 'utf-8';
    case 'utf-16':
    case 'utf-16le':
      return 'utf-16le';
    case 'utf-16be':
      return 'utf-16be';
    case 'windows-1258':
    case 'cp1258':
      return 'windows-1258';
    default:
      throw new FileRefusal('unknown-encoding');
  }
}
