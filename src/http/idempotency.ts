/**
 * The key a caller gives to what it sends, so that sending it again is not doing it twice; and the mark of what was sent,
 * so that another request under the same key is seen. Both are kept as keyed hashes: a body holds numbers that could be tried
 * out, and people name their requests after people.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ActKey } from '../db/act.ts';
import { environmentOf } from '../env.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf } from '../seal/blind-index.ts';
import { type KeyRing, needed } from '../seal/key-ring.ts';
import type { Ctx } from './context.ts';

/** Bare, or quoted as in RFC 8941; spaces and control characters are in neither. */
const BARE = /^[\x21-\x7e]{1,255}$/;
const QUOTED = /^"((?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"$/;

/** Reads the body, unless it is given because it was read already. A request leads to one act, which has this key. */
export async function actKeyOf(c: Ctx, body?: Uint8Array<ArrayBuffer>): Promise<ActKey> {
  const value = keyIn(c.req.header('idempotency-key'));
  if (value === null) throw new Refusal('idempotency-key-missing');
  const { pathname, search } = new URL(c.req.url);
  const digest = await crypto.subtle.digest('SHA-256', body ?? (await c.req.arrayBuffer()));
  const asked = `${c.req.method} ${pathname}${search}\n${bytesToHex(new Uint8Array(digest))}`;
  return actKey(needed(environmentOf(c.env).indexKeys), value, asked);
}

/** Of an act that is not the whole of a request: what it is called is ours to say. */
export function actKey(ring: KeyRing, name: string, asked: string): ActKey {
  return { names: indexesOf(ring, 'request-name', name), fingerprints: indexesOf(ring, 'request', asked) };
}

/** Null where there is none, or one that cannot be a key. */
export function keyIn(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [, quoted] = QUOTED.exec(header) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, '$1');
  return BARE.test(header) && !header.startsWith('"') ? header : null;
}
