// Protects what a month of last year's people comes to in another year: the same state group and the same rule at the new
// price, never a guess where no text is held, and nobody's chosen income forgotten.
import { describe, expect, it } from 'vitest';
import { monthInYear, type PaidGroup } from '../../src/engine/another-year.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { cityPolicy, FLOOR, HIGH, LOW, lawOf, paidGroup } from '../support/paid-group.ts';
import { rule } from '../support/tiny-law.ts';

/** In 2027 a month of health insurance is twice as dear, one of social insurance 140,000 đ. */
const in2027 = (paid: PaidGroup, law: Rulebook = lawOf(), paidBy?: Rulebook) => {
  const { due, state, local, topUp, basis } = monthInYear(paid, '99', 2027, law, paidBy);
  return `${due}: ${state} ${local} ${topUp}, ${basis}`;
};

describe('a month under a rule', () => {
  it.each([
    ['low', LOW, '100000: 30000 10000 0, rule'],
    ['high', HIGH, '100000: 70000 10000 0, rule'],
    ['nearly high', { ...HIGH, state: 26_000 }, '100000: 70000 10000 0, rule'],
    ['nearly low', { ...LOW, state: 24_000 }, '100000: 30000 10000 0, rule'],
    ['low, dearer than the price', { ...LOW, due: 150_000 }, '100000: 30000 10000 0, rule'],
  ])('keeps the state group that its payments show: %s', (_, monthly, expected) => {
    expect(in2027(paidGroup(monthly))).toBe(expected);
  });

  it('has the first of the state groups where nothing was paid', () => {
    const nothing = paidGroup({ due: 0, state: 0, local: 0 }, { months: 0 });

    expect(in2027(nothing)).toBe('100000: 70000 10000 0, rule');
  });

  it('of the state alone asks for no text of the city', () => {
    const alone = paidGroup({ ...LOW, local: 0 }, { rule: 'state', policy: null });

    expect(in2027(alone, lawOf([]))).toBe('100000: 30000 0 0, rule');
    expect(in2027(alone)).toBe('100000: 30000 0 0, rule');
  });

  it('whose rule is not there in that year keeps what the state gives', () => {
    const before = cityPolicy({ until: '2026-12' });
    const after = cityPolicy({ id: 'tiny/2027-01', from: '2027-01', rules: [rule({ id: 'other' })] });

    expect(in2027(paidGroup(LOW), lawOf([before, after]))).toBe('100000: 30000 0 0, rule');
  });

  it('follows the share of that year, and was found by the law it was paid by', () => {
    const dearer = lawOf([cityPolicy({ rules: [rule({ id: 'more', share: 2500 })] })]);
    const none = lawOf([]);

    expect(in2027(paidGroup(LOW), dearer)).toBe('100000: 30000 25000 0, rule');
    expect(in2027(paidGroup(LOW), dearer, lawOf())).toBe('100000: 30000 25000 0, rule');
    expect(in2027(paidGroup(LOW), dearer, none)).toBe('100000: 30000 10000 0, price');
  });
});

describe('a month that nobody can tell by its rule moves with the price', () => {
  it.each([
    ['a sensitive rule', { rule: 'sensitive', commune: null }],
    ['a rule that the text of the city does not have', { rule: 'unknown' }],
  ])('%s', (_, own) => {
    expect(in2027(paidGroup(LOW, own))).toBe('100000: 30000 10000 0, price');
  });

  it('a year for which the city has no text', () => {
    expect(in2027(paidGroup(LOW), lawOf([cityPolicy({ until: '2026-12' })]))).toBe('100000: 30000 10000 0, price');
  });

  it('a city without this scheme in that year', () => {
    const after = cityPolicy({ id: 'tiny/2027-01', from: '2027-01', schemes: ['social-insurance'] });

    expect(in2027(paidGroup(LOW), lawOf([cityPolicy({ until: '2026-12' }), after]))).toBe(
      '100000: 30000 10000 0, price',
    );
  });

  it('a share that is not published', () => {
    const unpublished = cityPolicy({ rules: [rule({ id: 'more', share: null })] });

    expect(in2027(paidGroup(LOW), lawOf([unpublished]))).toBe('100000: 30000 10000 0, price');
  });

  it('rounded half up by the month, and never more than the month costs', () => {
    const odd = paidGroup(LOW, { rule: 'sensitive', months: 2, due: 100_001, state: 130_001, local: 60_000 });
    const left = paidGroup(LOW, { rule: 'sensitive', months: 2, state: 60_000, local: 60_000, topUp: 20_000 });

    expect(in2027(odd)).toBe('100002: 100002 0 0, price');
    expect(in2027(left)).toBe('100000: 60000 40000 0, price');
  });

  it('nothing, where no month was paid', () => {
    expect(in2027(paidGroup(LOW, { rule: 'sensitive', months: 0, topUp: 5_000 }))).toBe('0: 0 0 0, price');
  });
});

describe('what the commune adds', () => {
  it('moves with the price', () => {
    expect(in2027(paidGroup({ ...LOW, topUp: 2_000 }))).toBe('100000: 30000 10000 4000, rule');
    expect(in2027(paidGroup({ ...LOW, topUp: 2_000 }, { rule: 'sensitive' }))).toBe('100000: 30000 10000 4000, price');
  });

  it('is never more than what is left', () => {
    expect(in2027(paidGroup({ ...LOW, topUp: 40_000 }))).toBe('100000: 30000 10000 60000, rule');
  });
});

describe('voluntary social insurance', () => {
  const social = { scheme: 'social-insurance', rule: 'social' } as const;

  it('at the floor goes to the new floor', () => {
    expect(in2027(paidGroup(FLOOR, social))).toBe('140000: 14000 28000 0, rule');
  });

  it.each([
    [130_000, 140_000],
    [200_000, 200_000],
  ])('on a chosen income of %i đ a month is %i đ', (due, expected) => {
    expect(in2027(paidGroup({ ...FLOOR, due }, social))).toBe(`${expected}: 14000 28000 0, rule`);
  });

  it('moves by the poverty line where its rule cannot be told', () => {
    expect(in2027(paidGroup(FLOOR, { ...social, rule: 'sensitive' }))).toBe('140000: 14000 28000 0, price');
  });

  it('which fell to a floor below is still at the floor', () => {
    const law = lawOf();
    const { due } = monthInYear(
      paidGroup({ ...FLOOR, due: 140_000 }, { ...social, paidFrom: '2027-03' }),
      '99',
      2026,
      law,
    );

    expect(due).toBe(100_000);
  });

  it('of months without a payment has no chosen income', () => {
    const nothing = paidGroup(FLOOR, { ...social, months: 0, due: 900_000 });

    expect(in2027(nothing)).toBe('140000: 14000 28000 0, rule');
  });
});
