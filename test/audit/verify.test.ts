// Protects the record from being changed unseen, wherever it is checked: without the database that keeps it, by the texts
// and hashes alone. Chains are built here by hand; test/db/audit.test.ts holds them against those of Postgres.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, jsonText } from '../../src/audit/json-text.ts';
import { type AuditRecord, firstBroken, hashOf, NO_RECORD } from '../../src/audit/verify.ts';

const CHAIN = '00000000-0000-4000-8000-000000000001';

function chainOf(length: number): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prev = records.at(-1)?.hash ?? NO_RECORD;
    const blank = { chain: CHAIN, seq, livemode: false, at: `2026-12-01T00:00:00.00000${seq}Z`, prev, hash: '' };
    const record = {
      ...blank,
      agency: null,
      actorKind: 'system',
      actor: null,
      operation: 'list.close',
      detail: { seq },
    };
    records.push({ ...record, hash: hashOf(record) });
  }
  return records;
}

const headOf = (records: readonly AuditRecord[]) => ({ seq: records.length, hash: records.at(-1)?.hash ?? NO_RECORD });

const whole = chainOf(5);
const head = headOf(whole);

/** Written anew from a record on, with hashes that fit. */
function rewritten(from: number): AuditRecord[] {
  const records = whole.slice(0, from - 1);
  for (const record of whole.slice(from - 1)) {
    const changed = { ...record, operation: 'list.open', prev: records.at(-1)?.hash ?? NO_RECORD };
    records.push({ ...changed, hash: hashOf(changed) });
  }
  return records;
}

describe('a chain', () => {
  it('holds as it was written, empty or not', () => {
    expect(firstBroken(whole, head)).toBeNull();
    expect(firstBroken([], { seq: 0, hash: NO_RECORD })).toBeNull();
    expect(firstBroken(whole, head, { seq: 3, hash: whole[2]?.hash ?? '' })).toBeNull();
  });

  const third = whole[2];
  if (third === undefined) throw new Error('the chain is too short');
  it.each<readonly [string, Partial<AuditRecord>]>([
    ['chain', { chain: CHAIN.replace('1', '2') }],
    ['mode', { livemode: true }],
    ['time', { at: '2026-12-01T00:00:00.000009Z' }],
    ['agency', { agency: CHAIN }],
    ['kind of actor', { actorKind: 'person' }],
    ['actor', { actor: CHAIN }],
    ['operation', { operation: 'list.open' }],
    ['detail', { detail: { seq: 4 } }],
    ['link', { prev: NO_RECORD }],
    ['hash', { hash: NO_RECORD }],
    ['number', { seq: 9 }],
  ])('is broken where the %s of a record was changed', (_, change) => {
    expect(firstBroken(whole.with(2, { ...third, ...change }), head)).toBe(3);
  });

  it('is broken at the first record that is missing, moved or too many', () => {
    expect(firstBroken(whole.toSpliced(1, 1), head)).toBe(2);
    expect(firstBroken(whole.slice(1), head)).toBe(1);
    expect(
      firstBroken(
        [whole[1], whole[0], ...whole.slice(2)].flatMap((one) => one ?? []),
        head,
      ),
    ).toBe(1);
    expect(firstBroken(whole.slice(0, 3), head)).toBe(4);
    expect(firstBroken([], head)).toBe(1);
    expect(firstBroken(chainOf(6), head)).toBe(6);
    expect(firstBroken([], { seq: 0, hash: head.hash })).toBe(1);
  });

  it('is broken after a record that was written anew with a hash that fits', () => {
    const changed = { ...third, operation: 'list.open' };
    expect(firstBroken(whole.with(2, { ...changed, hash: hashOf(changed) }), head)).toBe(4);
  });

  it('does not leave out a number, however well everything else fits', () => {
    const last = whole[1];
    if (last === undefined) throw new Error('the chain is too short');
    const skipping = { ...third, seq: 4, prev: last.hash };
    const records = [...whole.slice(0, 2), { ...skipping, hash: hashOf(skipping) }];
    expect(firstBroken(records, { seq: 4, hash: hashOf(skipping) })).toBe(3);
  });

  it('that was written anew is found by the head, and by one handed out before where that was changed too', () => {
    const anew = rewritten(2);
    expect(firstBroken(anew, head)).toBe(5);
    expect(firstBroken(anew, headOf(anew))).toBeNull();
    expect(firstBroken(anew, headOf(anew), { seq: 4, hash: whole[3]?.hash ?? '' })).toBe(4);
    expect(firstBroken(whole.slice(0, 3), headOf(whole.slice(0, 3)), head)).toBe(4);
  });
});

describe('the text that is hashed', () => {
  it('orders keys by their length and then by their bytes', () => {
    expect(jsonText({ bb: 1, c: [true, null, -0], a: 'Đặng "\n', é: {}, ab: [] })).toBe(
      '{"a": "Đặng \\"\\n", "c": [true, null, 0], "ab": [], "bb": 1, "é": {}}',
    );
  });

  it('is the same for the same content in another order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (detail) => {
        const turned = Object.fromEntries(Object.entries(detail).toReversed());
        expect(jsonText(turned)).toBe(jsonText(detail));
        expect(JSON.parse(jsonText(detail))).toEqual({ ...detail });
      }),
    );
  });

  it.each<readonly [string, Json]>([
    ['a fraction', 1.5],
    ['a number too large', 2 ** 60],
    ['not a number', Number.NaN],
    ['half a character', '\ud800'],
    ['a zero byte', 'a\0'],
  ])('does not take %s, which the two sides might write differently', (_, value) => {
    expect(() => jsonText({ value })).toThrow(RangeError);
  });
});
