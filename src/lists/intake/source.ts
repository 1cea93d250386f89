/** The bytes of a file, whole or as they come, counted; and what kind of file they are by their first bytes. */
import { FileRefusal } from './refusals.ts';

export type Bytes = Uint8Array | ReadableStream<Uint8Array>;

/** `compound`: the container of old Excel files, and of workbooks under a password. */
export type FileKind = 'workbook' | 'compound' | 'csv' | 'ndjson' | 'json';

/** Enough to know a kind of file by. */
const LOOKED_AT = 1024;
const WORTH_A_STEP = 16 * 1024;

export type Source = {
  readonly start: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Gives the stream back, wherever the reading stopped, to whoever brought it. */
  readonly close: () => Promise<unknown>;
};

/** The first bytes, put before the rest again. */
export async function openSource(bytes: Bytes): Promise<Source> {
  const chunks = bytes instanceof Uint8Array ? wholeOf(bytes) : streamed(bytes);
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < LOOKED_AT) {
    const { done, value } = await chunks.next();
    if (done) break;
    held.push(value);
    length += value.byteLength;
  }
  if (length === 0) throw new FileRefusal('empty-file');
  const start = joined(held, length).subarray(0, LOOKED_AT);
  return { start, chunks: after(held, chunks), close: () => chunks.return(undefined) };
}

/** All of it, for what must be held whole. */
export async function gather(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bounded(chunks, most)) {
    held.push(chunk);
    length += chunk.byteLength;
  }
  return joined(held, length);
}

export async function* bounded(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    if (length > most) throw new FileRefusal('file-too-large');
    yield chunk;
  }
}

const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** Programs, archives and pictures. */
const OTHER_FILES = [
  '\x7FELF',
  'MZ\x90',
  '\x1F\x8B',
  '7z\xBC\xAF',
  'Rar!',
  '\x89PNG',
  'GIF8',
  '\xFF\xD8\xFF',
  '{\\rtf',
];

/** By what the bytes are; only between kinds of text does the type that was said decide. */
export function kindOf(start: Uint8Array, contentType: string): FileKind {
  const head = String.fromCharCode(...start);
  if (ZIP.some((mark) => head.startsWith(mark))) return 'workbook';
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'compound';
  if (head.includes('%PDF-')) throw new FileRefusal('pdf-file');
  const text = head
    .replace(/^\xEF\xBB\xBF/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<(?:!doctype|html|table|head|meta|body|\?xml|!--|script|svg)/i.test(text)) throw new FileRefusal('web-page');
  if (OTHER_FILES.some((mark) => head.startsWith(mark))) throw new FileRefusal('unknown-kind');
  return kindOfText(text, contentType);
}

function kindOfText(text: string, contentType: string): FileKind {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/ndjson|jsonl|json-seq|x-json-lines/.test(type)) return 'ndjson';
  if (type === 'application/json' || type.endsWith('+json')) return 'json';
  if (/spreadsheetml|ms-excel\.sheet/.test(type))
    throw new FileRefusal(text === '' ? 'empty-file' : 'zip-without-workbook');
  if (text.startsWith('[')) return 'json';
  return /^\{\s*"/.test(text) ? 'ndjson' : 'csv';
}

/** Neither is taken, but what to do about them differs. */
export function refusalOfCompound(bytes: Uint8Array): FileRefusal {
  const name = 'EncryptedPackage';
  for (let at = bytes.indexOf(name.charCodeAt(0)); at >= 0; at = bytes.indexOf(name.charCodeAt(0), at + 1)) {
    const isName = [...name].every((letter, step) => bytes[at + 2 * step] === letter.charCodeAt(0));
    if (isName) return new FileRefusal('encrypted-workbook');
  }
  return new FileRefusal('old-workbook');
}

export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? null;
}

async function* wholeOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}

/** Small pieces are put together: each step of whoever reads costs, and how small they are is the sender's choice. */
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let held: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (!done) {
        held.push(value);
        length += value.byteLength;
      }
      if (length >= WORTH_A_STEP || (done && length > 0)) {
        yield joined(held, length);
        held = [];
        length = 0;
      }
      if (done) return;
    }
  } finally {
    reader.releaseLock();
  }
}

async function* after(held: Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held.splice(0);
  yield* rest;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
