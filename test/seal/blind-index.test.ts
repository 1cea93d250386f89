// Protects who somebody is from being guessed out of what they are found by: without the key the index says nothing, the
// same person is another one for each purpose, and a change of keys loses nobody.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { indexesOf, indexOf, type Purpose } from '../../src/seal/blind-index.ts';
import { type KeyRing, keyRingIn } from '../../src/seal/key-ring.ts';

const NUMBER = '079123456789';

function ringOf(keys: Readonly<Record<string, number>>, current = 'k1'): KeyRing {
  const texts = Object.entries(keys).map(([id, fill]) => [id, Buffer.alloc(32, fill).toString('base64')]);
  const ring = keyRingIn(JSON.stringify({ current, keys: Object.fromEntries(texts) }));
  if (ring === null) throw new Error('not a ring');
  return ring;
}

describe('an index', () => {
  it('is a keyed hash under a key of its own for each purpose', () => {
    const derived = createHmac('sha256', Buffer.alloc(32, 1)).update('ansinh blind index claim').digest();
    const expected = createHmac('sha256', derived).update(NUMBER).digest('base64url');
    expect(indexOf(ringOf({ k1: 1 }), 'claim', NUMBER)).toBe(`k1.${expected}`);
  });

  it('differs by number, by purpose and by key', () => {
    const purposes: readonly Purpose[] = ['claim', 'entry', 'register', 'request'];
    const seen = [ringOf({ k1: 1 }), ringOf({ k1: 2 })].flatMap((ring) =>
      purposes.flatMap((purpose) => [NUMBER, '079123456788'].map((number) => indexOf(ring, purpose, number))),
    );
    expect(new Set(seen).size).toBe(16);
  });

  it('is looked for under every live key, the current one first', () => {
    const [before, between, after] = [ringOf({ k1: 1 }), ringOf({ k1: 1, k2: 2 }, 'k2'), ringOf({ k2: 2 }, 'k2')];
    const both = indexesOf(between, 'claim', NUMBER);
    expect(both).toEqual([indexOf(after, 'claim', NUMBER), indexOf(before, 'claim', NUMBER)]);
    expect(indexOf(between, 'claim', NUMBER)).toBe(both[0]);
  });
});

describe('a ring of keys', () => {
  const key = Buffer.alloc(32).toString('base64');

  it.each([
    '',
    'null',
    '[]',
    '{"current":"k1"}',
    '{"current":"k1","keys":{}}',
    '{"current":"k1","keys":null}',
    `{"current":"k2","keys":{"k1":"${key}"}}`,
    `{"current":1,"keys":{"1":"${key}"}}`,
    `{"keys":{"k1":"${key}"}}`,
    `{"current":"k.1","keys":{"k.1":"${key}"}}`,
    `{"current":"K1","keys":{"K1":"${key}"}}`,
    '{"current":"k1","keys":{"k1":"AAAA"}}',
    '{"current":"k1","keys":{"k1":"not base64 at all!"}}',
    '{"current":"k1","keys":{"k1":7}}',
    `{"current":"k1","keys":{"k1":"${key}","k2":""}}`,
  ])('is not %s', (text) => {
    expect(keyRingIn(text)).toBeNull();
  });

  it('has keys of 32 bytes under short names', () => {
    expect(keyRingIn(`{"current":"k1","keys":{"k1":"${key}","2027-01":"${key}"}}`)).toMatchObject({ current: 'k1' });
  });
});
