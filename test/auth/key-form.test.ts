// Protects the form of API keys: ours can be told from anybody's, a slip of the pen is seen without asking anybody, and
// no key can be guessed from another.
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashOf, isKeyForm, newKey } from '../../src/auth/key-form.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const keys = Array.from({ length: 500 }, (_, at) => newKey(at % 2 === 0));

describe('a new key', () => {
  it('says what it is, and whether for live or for tests', () => {
    for (const [at, key] of keys.entries()) {
      expect(key).toMatch(at % 2 === 0 ? /^ansinh_live_[0-9A-Za-z]{36}$/ : /^ansinh_test_[0-9A-Za-z]{36}$/);
      expect(isKeyForm(key)).toBe(true);
    }
  });

  it('ends with the CRC-32 that everybody else computes', () => {
    for (const key of keys.slice(0, 50)) {
      const value = [...key.slice(-6)].reduce((sum, digit) => sum * 62 + DIGITS.indexOf(digit), 0);
      expect(value).toBe(crc32(key.slice(0, -6)));
    }
  });

  it('is unlike all others, with every digit about as often as the next', () => {
    const counts = new Map<string, number>();
    for (const key of keys) for (const digit of key.slice(12, 42)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const expected = (keys.length * 30) / 62;

    expect(new Set(keys).size).toBe(keys.length);
    expect(counts.size).toBe(62);
    // Six standard deviations: chance does not get there in a lifetime of runs, a remainder of 256 by 62 does.
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
  });

  it('is known by its SHA-256', async () => {
    expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a key with a fault in it', () => {
  const [key = ''] = keys;

  it('is seen, whichever character is another one', () => {
    for (let at = 0; at < key.length; at++) {
      const other = key[at] === 'a' ? 'b' : 'a';
      expect(isKeyForm(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
    }
  });

  it('is seen, whichever neighbours are swapped', () => {
    for (let at = 12; at < key.length - 1; at++) {
      const swapped = key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
      if (swapped !== key) expect(isKeyForm(swapped)).toBe(false);
    }
  });

  it.each(['', 'ansinh_live_', `${key}x`, ` ${key}`, `${key}\n`, key.slice(0, -1), key.replace('ansinh', 'ansinh2')])(
    '%j is none',
    (text) => expect(isKeyForm(text)).toBe(false),
  );
});
