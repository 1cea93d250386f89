/**
 * The code a person follows their request by: 128 bits that tell nothing, told once and kept as a hash. Made from the
 * request's random id with the index key, so that who asks again under the same Idempotency-Key, because the answer was
 * lost on the way, is told the same code, though it is stored nowhere.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64url } from '../seal/base64url.ts';
import { indexesOf } from '../seal/blind-index.ts';
import type { KeyRing } from '../seal/key-ring.ts';

/** Crockford's: no letter that is taken for another when it is read out. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 16;
const LENGTH = 26;

/** Under the current key; the others come after it. */
export function codesOf(ring: KeyRing, request: string): readonly string[] {
  return indexesOf(ring, 'code', request).map((index) => written(fromBase64url(index.slice(index.indexOf('.') + 1))));
}

/** The code that has this hash; null where its key is gone. */
export function codeWith(ring: KeyRing, request: string, hash: string): string | null {
  return codesOf(ring, request).find((code) => hashOf(code) === hash) ?? null;
}

/** What a new one is kept by. */
export function hashOfNew(ring: KeyRing, request: string): string {
  const [code = ''] = codesOf(ring, request);
  const hash = hashOf(code);
  if (hash === null) throw new Error('a code is one');
  return hash;
}

/** Null where it is no code: nothing needs to be looked for. */
export function hashOf(code: string): string | null {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const isCode = plain.length === LENGTH && [...plain].every((digit) => DIGITS.includes(digit));
  return isCode ? bytesToHex(sha256(utf8ToBytes(plain))) : null;
}

/** `XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX`: 26 digits of five bits, the last one filled up. */
function written(bytes: Uint8Array): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes.subarray(0, BYTES)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += DIGITS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  digits += DIGITS[(held << (5 - bits)) & 31];
  return digits.replace(/^(.{5})(.{5})(.{5})(.{5})(.{6})$/, '$1-$2-$3-$4-$5');
}
