// Protects the prices: those of the month, and none carried over into a month for which
// the law names none.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/engine/month.ts';
import type { Parameters } from '../../src/engine/policy.ts';
import { type ParameterName, pricesOf } from '../../src/engine/prices.ts';
import { dated, parameters } from '../support/tiny-law.ts';

/** Seven numbers that differ, each known from 2020-01 to 2020-12. */
const distinct: Parameters = {
  referenceLevel: [dated('2020-01', 1, '2020-12')],
  ruralPovertyLine: [dated('2020-01', 2, '2020-12')],
  socialRate: [dated('2020-01', 3, '2020-12')],
  incomeCeiling: [dated('2020-01', 4, '2020-12')],
  healthRate: [dated('2020-01', 5, '2020-12')],
  householdLadder: [dated('2020-01', [6], '2020-12')],
  fundMonthlyRate: [dated('2020-01', 7, '2020-12')],
};
const NAMES = Object.keys(distinct) as readonly ParameterName[];

describe('the prices of a month', () => {
  it('are the values of that month, each with where it stands', () => {
    const prices = pricesOf(distinct)(monthIndex('2020-12'));
    expect(NAMES.map((name) => prices[name].value)).toEqual([1, 2, 3, 4, 5, [6], 7]);
    for (const name of NAMES) expect(prices[name].dated).toBe(distinct[name][0]);
  });

  it('are unknown outside the months the law names', () => {
    for (const month of ['2019-12', '2021-01']) {
      const prices = pricesOf(distinct)(monthIndex(month));
      for (const name of NAMES) expect(prices[name]).toEqual({ value: null, dated: null });
    }
  });

  it('change with the month', () => {
    const at = pricesOf(parameters);
    expect(at(monthIndex('2026-06')).referenceLevel.value).toBe(1_000_000);
    expect(at(monthIndex('2026-07')).referenceLevel.value).toBe(2_000_000);
    expect(at(monthIndex('2026-06')).referenceLevel.value).toBe(1_000_000);
  });

  it('are one object for all months between which no number changes, and say until when they hold', () => {
    const at = pricesOf(distinct);
    const during = at(monthIndex('2020-06'));
    expect(at(monthIndex('2020-01'))).toBe(during);
    expect(at(monthIndex('2020-12'))).toBe(during);
    expect(at(monthIndex('2021-01'))).not.toBe(during);
    expect(at(monthIndex('2019-12')).until).toBe(monthIndex('2020-01'));
    expect(during.until).toBe(monthIndex('2021-01'));
    expect(at(monthIndex('2021-01')).until).toBe(Number.POSITIVE_INFINITY);
  });
});
