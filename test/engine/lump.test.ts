// Protects what is left of a lump paid ahead: the discounted price of the remaining months less their supports, worked out
// here in plain fractions; and nothing at all where the payment was not such a lump.
import { describe, expect, it } from 'vitest';
import { isByTheMonth, leftOfLump, type Paid } from '../../src/engine/lump.ts';
import { tiny } from '../support/tiny-law.ts';

/** 20 % of 500,000 a month, at 0.5 % a month: what the months from the first on are discounted to. */
const discounted = (months: number, monthly = 100_000) => {
  let sum = 0;
  for (let at = 0; at < months; at += 1) sum += monthly / 1.005 ** at;
  return Math.round(sum);
};

const supports = { state: 24 * 10_000, local: 24 * 20_000, communeTopUp: 24 * 1_000, sponsor: 24 * 500 };
const MONTHLY_SUPPORT = 31_500;

const lump = (own: Partial<Paid> = {}): Paid => {
  const due = own.due ?? discounted(24);
  const participant = due - 24 * MONTHLY_SUPPORT;
  return { paidIn: '2026-03', from: '2026-04', months: 24, due, participant, ...supports, ...own };
};
const left = (paid: Paid, leaving: string, income: number | null = null) => leftOfLump(paid, income, leaving, tiny());

describe('of a lump for two years', () => {
  it.each([
    ['2026-05', 1],
    ['2027-10', 18],
    ['2028-03', 23],
  ])('left in %s, %i months are used', (leaving, used) => {
    const remaining = discounted(24) - discounted(used) - (24 - used) * MONTHLY_SUPPORT;

    expect(left(lump(), leaving)).toBe(remaining);
  });

  it.each(['2026-04', '2026-01'])('all of one’s own comes back where none is used: left in %s', (leaving) => {
    expect(left(lump(), leaving)).toBe(lump().participant);
  });

  it('the income that was chosen counts, and must be the one that was paid on', () => {
    const paid = lump({ due: discounted(24, 120_000) });

    expect(left(paid, '2027-10', 600_000)).toBe(
      discounted(24, 120_000) - discounted(18, 120_000) - 6 * MONTHLY_SUPPORT,
    );
    expect(left(paid, '2027-10', 600_001)).toBeNull();
    expect(left(paid, '2027-10')).toBeNull();
  });

  it.each([
    ['an amount that is not known', { due: null }],
    ['an own part that is not known', { participant: null }],
    ['a support that is not known', { local: null }],
    ['a support that is no sum of months', { state: 24 * 10_000 + 1 }],
    ['a price that is no discounted one', { due: discounted(24) + 1 }],
    ['a year in which the fund has published no rate', { paidIn: '2027-03' }],
    ['such a year, however it was priced', { paidIn: '2027-03', due: 24 * 140_000, participant: 24 * 140_000 }],
    ['more left than was one’s own', { participant: 100 }],
    ['supports that leave nothing', { state: 24 * 100_000 }],
  ])('%s tells nothing', (_, own) => {
    expect(left(lump(own), '2027-10')).toBeNull();
  });

  it('all of one’s own is not too much, one đồng less is', () => {
    const left24 = lump().participant ?? 0;

    expect(left(lump({ participant: left24 }), '2026-04')).toBe(left24);
    expect(left(lump({ participant: left24 - 1 }), '2026-04')).toBeNull();
  });

  it('nothing is left once all months are used', () => {
    expect(left(lump(), '2028-04')).toBeNull();
  });
});

describe('a payment by the month', () => {
  const paid = { ...lump(), due: 2_400_000, participant: 24 * 68_500 };

  it('divides by its months in every part', () => {
    expect(isByTheMonth(paid)).toBe(true);
  });

  it.each(['due', 'state', 'local', 'communeTopUp', 'sponsor', 'participant'] as const)(
    'not where %s does not',
    (part) => {
      expect(isByTheMonth({ ...paid, [part]: (paid[part] ?? 0) + 1 })).toBe(false);
      expect(isByTheMonth({ ...paid, [part]: null })).toBe(false);
    },
  );
});
