/**
 * Personal data on its way into a column and out of it: AES-256-GCM under a key with an id, bound to table, column, row
 * and key, so that a value moved to another person's row does not open. What is wrong with a value that does not open is
 * never said, and neither is anything of the value.
 *
 * A key is good for some 2^32 values, because each has a random nonce of 96 bits: change it long before (npm run
 * rotate-keys).
 */
import { base64url, fromBase64url } from './base64url.ts';
import type { KeyRing } from './key-ring.ts';

/** Where a value stands. Names are those of src/seal/sealed-columns.ts, the row is its id. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

export class NotOpened extends Error {
  override readonly name = 'NotOpened';

  constructor() {
    super('a sealed value does not open');
  }
}

const NONCE_BYTES = 12;

/** Lengths tell things: sealed text is filled up with spaces, which JSON passes over, to a multiple of this. */
const BLOCK = 64;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** As `v1.<key>.<nonce>.<ciphertext>`. The value is what JSON makes of it. */
export function seal(ring: KeyRing, place: Place, value: unknown): Promise<string> {
  return sealText(ring, place, JSON.stringify(value));
}

/** The same for whoever has the JSON of it already. */
export async function sealText(ring: KeyRing, place: Place, json: string): Promise<string> {
  const [sealed = ''] = await sealTexts(ring, place, [{ row: place.row, json }]);
  return sealed;
}

/** The same for many rows of one column. What is given to the cipher is written into one buffer: it takes copies at once. */
export async function sealTexts(
  ring: KeyRing,
  { table, column }: Omit<Place, 'row'>,
  rows: readonly { readonly row: string; readonly json: string }[],
): Promise<readonly string[]> {
  const { current: id } = ring;
  const key = importedKey(ring, id) ?? (await keyOf(ring, id));
  const [bindings, filled] = [new Space(1), new Space(BLOCK)];
  const before = `v1.${id}.`;
  const sealing = rows.map(({ row, json }) => {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const additionalData = bindings.bytesOf(bindingText({ table, column, row }, id));
    const sealed = crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, filled.bytesOf(json));
    return sealed.then((bytes) => `${before}${base64url(iv)}.${base64url(new Uint8Array(bytes))}`);
  });
  return Promise.all(sealing);
}

/** Throws NotOpened where the value was made for another place, under a key that is gone, or was changed. */
export async function open(ring: KeyRing, place: Place, text: string): Promise<unknown> {
  const [version, id = '', nonce = '', ciphertext = '', ...more] = text.split('.');
  if (version !== 'v1' || more.length > 0 || !ring.keys.has(id)) throw new NotOpened();
  try {
    const sealing = {
      name: 'AES-GCM',
      iv: fromBase64url(nonce),
      additionalData: encoder.encode(bindingText(place, id)),
    };
    const opened = await crypto.subtle.decrypt(sealing, await keyOf(ring, id), fromBase64url(ciphertext));
    return JSON.parse(decoder.decode(opened));
  } catch {
    throw new NotOpened();
  }
}

/** A list, so that no two places are written alike. */
function bindingText({ table, column, row }: Place, id: string): string {
  return JSON.stringify(['v1', table, column, row, id]);
}

/** Of UTF-8, for each unit of UTF-16. */
const MOST_BYTES = 3;

/** Room for the bytes of one text after another, each filled up with spaces to a multiple of the block. */
class Space {
  readonly #block: number;
  #bytes = new Uint8Array(0);

  constructor(block: number) {
    this.#block = block;
  }

  /** Good until the next text. */
  bytesOf(text: string): Uint8Array<ArrayBuffer> {
    const most = text.length * MOST_BYTES + this.#block;
    if (this.#bytes.length < most) this.#bytes = new Uint8Array(most);
    const { written } = encoder.encodeInto(text, this.#bytes);
    const end = Math.ceil(written / this.#block) * this.#block;
    return this.#bytes.fill(SPACE, written, end).subarray(0, end);
  }
}

const SPACE = 0x20;

const imported = new WeakMap<KeyRing, Map<string, CryptoKey>>();

function importedKey(ring: KeyRing, id: string): CryptoKey | undefined {
  return imported.get(ring)?.get(id);
}

/** Once for each isolate. The key is kept, not the promise: a request must not wait for what another one began. */
async function keyOf(ring: KeyRing, id: string): Promise<CryptoKey> {
  const found = importedKey(ring, id);
  if (found !== undefined) return found;
  const known = imported.get(ring) ?? new Map<string, CryptoKey>();
  imported.set(ring, known);
  const bytes = ring.keys.get(id);
  if (bytes === undefined) throw new NotOpened();
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  known.set(id, key);
  return key;
}
