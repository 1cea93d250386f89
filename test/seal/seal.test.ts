// Protects what is known of people where it is kept: nobody reads it without the key, nothing that was moved to another
// place opens there, and neither a value nor a key is ever in an error.
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyRing, keyRingIn } from '../../src/seal/key-ring.ts';
import { NotOpened, open, type Place, seal } from '../../src/seal/seal.ts';

const CANARY = 'Đặng Thị Ô 079123456789';
const PLACE: Place = { table: 'entry_row', column: 'sealed', row: '00000000-0000-4000-8000-000000000001' };

function ringOf(current: string, ...ids: readonly string[]): KeyRing {
  const keys = Object.fromEntries([current, ...ids].map((id) => [id, Buffer.alloc(32, id).toString('base64')]));
  const ring = keyRingIn(JSON.stringify({ current, keys }));
  if (ring === null) throw new Error('not a ring');
  return ring;
}

const ring = ringOf('k1');

async function notOpened(of: KeyRing, place: Place, text: string): Promise<void> {
  const error: unknown = await open(of, place, text).then(
    () => null,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(NotOpened);
  expect(inspect(error, { showHidden: true, depth: 10 })).not.toContain('079123456789');
}

describe('a sealed value', () => {
  it('opens in its place as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, row) => {
        const place = { ...PLACE, row };
        expect(await open(ring, place, await seal(ring, place, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
  });

  it('names its key, and fits where a column, an array or a URL takes text', async () => {
    const text = await seal(ring, PLACE, CANARY);
    expect(text).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/);
  });

  it('is another one each time, and as long as others of about its length', async () => {
    const sealed = await Promise.all(Array.from({ length: 100 }, () => seal(ring, PLACE, { name: CANARY })));
    expect(new Set(sealed.map((text) => text.split('.')[2])).size).toBe(100);
    const lengths = await Promise.all(['poor', 'hiv', 'near-poor', ''].map((why) => seal(ring, PLACE, { why })));
    expect(new Set(lengths.map(({ length }) => length)).size).toBe(1);
  });

  it.each<readonly [string, Place]>([
    ['another person', { ...PLACE, row: '00000000-0000-4000-8000-000000000002' }],
    ['another column', { ...PLACE, column: 'answer' }],
    ['another table', { ...PLACE, table: 'register_row' }],
    ['a place whose names run together alike', { table: 'entry', column: '_rowsealed', row: PLACE.row }],
  ])('does not open at %s', async (_, place) => {
    await notOpened(ring, place, await seal(ring, PLACE, CANARY));
  });

  it('does not open with any of its characters changed, or without one', async () => {
    const text = await seal(ring, PLACE, CANARY);
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      // The last character of each part holds bits that belong to no byte.
      const isPadding = at === text.length - 1 || text[at + 1] === '.';
      if (!isPadding) await notOpened(ring, PLACE, `${text.slice(0, at)}${other}${text.slice(at + 1)}`);
      await notOpened(ring, PLACE, `${text.slice(0, at)}${text.slice(at + 1)}`);
    }
  });

  it.each([
    '',
    'v1',
    'v1.k1',
    `v1.k1.${CANARY}`,
    'v2.k1.AAAAAAAAAAAAAAAA.AAAA',
    'v1.k9.AAAAAAAAAAAAAAAA.AAAA',
    'v1.k1.!.!',
    `v1.k1.${'A'.repeat(16)}.${'A'.repeat(40)}.x`,
  ])('is not %j', (text) => notOpened(ring, PLACE, text));

  it('does not open under a key of the same name, or after its key is gone', async () => {
    const text = await seal(ringOf('k2', 'k1'), PLACE, CANARY);
    const [, , nonce, ciphertext] = text.split('.');
    await notOpened(ringOf('k2', 'k1'), PLACE, `v1.k1.${nonce}.${ciphertext}`);
    await notOpened(ring, PLACE, text);
  });

  it('does not open under another name of the same key', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const twice = keyRingIn(JSON.stringify({ current: 'k1', keys: { k1: key, k2: key } })) ?? ring;
    await notOpened(twice, PLACE, (await seal(twice, PLACE, CANARY)).replace('.k1.', '.k2.'));
  });

  it('opens under every key that is still there, and is written under the current one', async () => {
    const before = await seal(ring, PLACE, CANARY);
    const later = ringOf('k2', 'k1');
    expect(await open(later, PLACE, before)).toBe(CANARY);
    expect(await seal(later, PLACE, CANARY)).toMatch(/^v1\.k2\./);
  });
});
