/**
 * What must hold of a body before it is read as anything. The size of it, counted while it is read: a declared length is
 * trusted because the server enforces it; a body without one is read here and given on, and is refused at the byte that is
 * one too many. And JSON is UTF-8: what is in another encoding would otherwise be kept with marks in the place of its
 * letters.
 */
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

export const QUESTION_BYTES = 128 * 1024;

export function limitBody(most: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (isPacked(c.req.raw)) return problem(c, 'unsupported-media-type');
    const declared = declaredLength(c.req.raw);
    if (declared !== null && declared > most) throw new Refusal('too-large');
    const { body } = c.req.raw;
    if (declared === null && body !== null) {
      const { url, method, headers } = c.req.raw;
      c.req.raw = new Request(url, { method, headers, body: await readAtMost(body, most) });
    }
    if (JSON_TYPE.test(c.req.header('content-type') ?? '')) checkUtf8(await c.req.arrayBuffer());
    await next();
  };
}

/**
 * For files read as they come. One that is refused half-way is read on to its end, and nothing of it kept: who still sends
 * while the other side closes may lose the answer that says what is wrong with it.
 */
export function hearOut(most: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { body } = c.req.raw;
    if (isPacked(c.req.raw)) return problem(c, 'unsupported-media-type');
    if ((declaredLength(c.req.raw) ?? 0) > most) throw new Refusal('too-large');
    await next();
    if (body !== null && !body.locked) await readOn(body, most).catch(() => undefined); // who sent it may have left
  };
}

async function readOn(body: ReadableStream<Uint8Array>, most: number): Promise<void> {
  const reader = body.getReader();
  for (let length = 0; length < most; ) {
    const { done, value } = await reader.read();
    if (done) return;
    length += value.byteLength;
  }
  await reader.cancel();
}

/** Nothing is unpacked here, so that a limit counts what is read: a body that is packed would be read as broken. */
export function isPacked({ headers }: Request): boolean {
  return !/^(?:identity)?$/i.test(headers.get('content-encoding')?.trim() ?? '');
}

const JSON_TYPE = /^application\/(?:[a-z.-]+\+)?json\b/i;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function checkUtf8(bytes: ArrayBuffer): void {
  try {
    UTF_8.decode(bytes);
  } catch {
    throw new Refusal('malformed');
  }
}

/** Null where the length is not declared, or where another header says that it does not count. */
export function declaredLength(request: Request): number | null {
  const declared = request.headers.get('content-length');
  if (declared === null || request.headers.has('transfer-encoding')) return null;
  return /^\d{1,15}$/.test(declared) ? Number(declared) : Number.POSITIVE_INFINITY;
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new Refusal('too-large');
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.byteLength;
  }
  return whole;
}
