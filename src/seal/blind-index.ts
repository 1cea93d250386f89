/**
 * How a person is found again without being written down: a keyed hash of the citizen number. Twelve digits of which
 * province, sex and birth year are known leave a million to try, so without the key there must be nothing to compare with;
 * and the same number leaves another trace for each purpose, so that one table cannot be laid over another.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from './base64url.ts';
import { type KeyRing, liveIds } from './key-ring.ts';

/**
 * What an index is for. `claim`: the same person on two lists. `entry`: finding a person among the entries of a list.
 * `register`: a person on a register. `extract`: a person of a population, or a business. `request-name`, `request`: what a caller called a request, and what was in it.
 * `card`: whose the number of a card is. `code`: what a person follows their request by.
 */
export type Purpose = 'claim' | 'entry' | 'register' | 'extract' | 'request-name' | 'request' | 'card' | 'code';

type Hash = ReturnType<typeof hmac.create>;
/** The state after the key was taken in, and one to go on with: making a new one takes longer than the hash itself. */
type Keyed = { readonly begun: Hash; readonly used: Hash };

const keyedBy = new WeakMap<KeyRing, Map<string, Keyed>>();

/** Under the current key: what is written. */
export function indexOf(ring: KeyRing, purpose: Purpose, value: string): string {
  return indexUnder(ring, ring.current, purpose, value);
}

/** Under every key that may still stand in the database, the current one first: what is looked for. */
export function indexesOf(ring: KeyRing, purpose: Purpose, value: string): readonly string[] {
  return liveIds(ring).map((id) => indexUnder(ring, id, purpose, value));
}

function indexUnder(ring: KeyRing, id: string, purpose: Purpose, value: string): string {
  const { begun, used } = keyed(ring, id, purpose);
  const digest = begun._cloneInto(used).update(utf8ToBytes(value)).digest();
  return `${id}.${base64url(digest)}`;
}

/** A key of its own for each purpose, derived once for each isolate. */
function keyed(ring: KeyRing, id: string, purpose: Purpose): Keyed {
  const known = keyedBy.get(ring) ?? new Map<string, Keyed>();
  keyedBy.set(ring, known);
  const name = `${id} ${purpose}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = derived(ring, id, purpose);
  const made = { begun: hmac.create(sha256, key), used: hmac.create(sha256, key) };
  known.set(name, made);
  return made;
}

function derived({ keys }: KeyRing, id: string, purpose: Purpose): Uint8Array {
  const key = keys.get(id);
  if (key === undefined) throw new Error('no index key has this id');
  return hmac(sha256, key, utf8ToBytes(`ansinh blind index ${purpose}`));
}
