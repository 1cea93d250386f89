// Protects the code: it can be told again to who lost the answer, and found by nobody who does not hold it.
import { randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codesOf, codeWith, hashOf } from '../../src/requests/code.ts';
import { keyRingIn } from '../../src/seal/key-ring.ts';

const [one, two] = [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64'));

function ring(current: string, keys: Record<string, string | undefined>) {
  const made = keyRingIn(JSON.stringify({ current, keys }));
  if (made === null) throw new Error('no ring');
  return made;
}

const before = ring('k1', { k1: one });
const after = ring('k2', { k2: two, k1: one });

it('follows from the request and the key, and from nothing less', () => {
  const request = randomUUID();
  const [code = ''] = codesOf(before, request);
  expect(codesOf(before, request)).toEqual([code]);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(codesOf(before, randomUUID())).not.toEqual([code]);
  expect(codesOf(ring('k1', { k1: two }), request)).not.toEqual([code]);
});

it('is told again after the keys were changed, as long as its own is live', () => {
  const request = randomUUID();
  const [code = ''] = codesOf(before, request);
  const hash = hashOf(code) ?? '';
  expect(codesOf(after, request)[0]).not.toBe(code);
  expect(codeWith(after, request, hash)).toBe(code);
  expect(codeWith(ring('k2', { k2: two }), request, hash)).toBe(null);
});

it('has 128 bits: no two of ten thousand are alike, and every digit comes', () => {
  const codes = Array.from({ length: 10_000 }, () => codesOf(before, randomUUID())[0] ?? '');
  expect(new Set(codes).size).toBe(10_000);
  for (const at of [0, 12, 24]) expect(new Set(codes.map((code) => code.replaceAll('-', '')[at])).size).toBe(32);
});

it('is read however it is typed', () => {
  const [code = ''] = codesOf(before, randomUUID());
  for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code} `, code.replaceAll('0', 'o')]) {
    expect(hashOf(typed)).toBe(hashOf(code));
  }
  for (const wrong of ['', 'x', `${code}0`, code.slice(1), code.replace(/^./, 'U')]) expect(hashOf(wrong)).toBe(null);
});
