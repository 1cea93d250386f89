/**
 * The keys of one kind, each with an id: all of them read, the current one writes. That is what lets a key be changed
 * while everything goes on. Nothing here shows a key, not even where it is wrong.
 */
import { Refusal } from '../refusal.ts';

export type KeyRing = {
  readonly current: string;
  /** 32 bytes each, by id. */
  readonly keys: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

/** What people's data are sealed by, and found by. */
export type Keys = { readonly seal: KeyRing; readonly index: KeyRing };

const KEY_BYTES = 32;

/** Without dots, which part what is sealed; short, because every sealed value carries it. */
const ID = /^[a-z0-9-]{1,20}$/;

/** From `{"current":"k1","keys":{"k1":"<32 bytes in base64>"}}`; null where the text is anything else. */
export function keyRingIn(text: string): KeyRing | null {
  const given = parse(text);
  if (!isObject(given) || !('current' in given) || !('keys' in given) || !isObject(given.keys)) return null;
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [id, value] of Object.entries(given.keys)) {
    const key = typeof value === 'string' ? bytesOf(value) : null;
    if (!ID.test(id) || key?.length !== KEY_BYTES) return null;
    keys.set(id, key);
  }
  const { current } = given;
  return typeof current === 'string' && keys.has(current) ? { current, keys } : null;
}

/** A deployment that has no keys keeps nothing of anybody: whatever would need them is answered with "later". */
export function needed(ring: KeyRing | null): KeyRing {
  if (ring === null) throw new Refusal('not-ready');
  return ring;
}

/** The ids that can still be read, the current one first. */
export function liveIds({ current, keys }: KeyRing): readonly string[] {
  return [current, ...[...keys.keys()].filter((id) => id !== current)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
