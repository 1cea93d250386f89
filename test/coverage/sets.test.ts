// Protects the money of a coverage on its way into the ledger: no đồng is made or lost between the payments and the sets of
// postings, and each month counts once and in its own quarter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAYERS, type Payment, type PostingSet, periodOf, setsOf } from '../../src/coverage/sets.ts';
import { monthIndex, monthOf } from '../../src/engine/month.ts';
import { anyPayments } from './payments.ts';

const counted = fc.constantFrom('paid', 'monthly');

const totals = (all: readonly (Payment | PostingSet)[]) =>
  PAYERS.map((payer) => all.reduce((sum, one) => sum + one[payer], 0));
const months = (all: readonly { readonly months: number }[]) => all.reduce((sum, one) => sum + one.months, 0);

/** Month by month, by whoever pays: an arithmetic of its own, without quarters. */
function monthly(all: readonly (Payment | PostingSet)[]): readonly string[] {
  return all
    .flatMap((one) =>
      Array.from({ length: one.months }, (_, at) => {
        const parts = PAYERS.map((payer) => one[payer] / one.months);
        return `${monthOf(monthIndex(one.month) + at)} ${parts.join(' ')}`;
      }),
    )
    .toSorted();
}

describe('the sets of a coverage', () => {
  it('add up to its payments, by every payer, however they count', () => {
    fc.assert(
      fc.property(anyPayments, counted, (payments, how) => {
        const sets = setsOf(payments, how);
        expect(totals(sets)).toEqual(totals(payments));
        expect(months(sets)).toBe(months(payments));
        expect(monthly(sets)).toEqual(monthly(payments));
        expect(totals(sets).reduce((sum, part) => sum + part, 0)).toBe(payments.reduce((sum, { due }) => sum + due, 0));
      }),
    );
  });

  it('counted when paid, are one for each payment in the quarter it is paid in', () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const sets = setsOf(payments, 'paid');
        expect(sets.map(({ belongsTo }) => belongsTo)).toEqual(payments.map(({ paidIn }) => periodOf(paidIn)));
      }),
    );
  });

  it('counted month by month, hold each month in its own quarter, once', () => {
    fc.assert(
      fc.property(anyPayments, (payments) => {
        const sets = setsOf(payments, 'monthly');
        const covered = sets.flatMap(({ belongsTo, month, months: count }) =>
          Array.from({ length: count }, (_, at) => [belongsTo, monthOf(monthIndex(month) + at)] as const),
        );
        expect(covered.filter(([period, month]) => period !== periodOf(month))).toEqual([]);
        expect(new Set(covered.map(([, month]) => month)).size).toBe(months(payments));
        // Never more than a quarter, so that no set straddles two.
        expect(sets.filter(({ months: count }) => count > 3)).toEqual([]);
      }),
    );
  });

  it('are refused where a month has no price of its own', () => {
    const payment: Payment = {
      paidIn: '2027-01',
      month: '2027-01',
      months: 4,
      policy: null,
      rule: 'state',
      due: 10,
      state: 0,
      local: 0,
      topUp: 0,
      sponsor: 0,
      participant: 10,
    };
    expect(() => setsOf([payment], 'monthly')).toThrow('a whole number');
    expect(setsOf([payment], 'paid')).toHaveLength(1);
  });
});

it.each([
  ['2026-01', '2026-Q1'],
  ['2026-03', '2026-Q1'],
  ['2026-04', '2026-Q2'],
  ['2026-09', '2026-Q3'],
  ['2026-10', '2026-Q4'],
  ['2026-12', '2026-Q4'],
])('%s is in %s', (month, period) => {
  expect(periodOf(month)).toBe(period);
});
