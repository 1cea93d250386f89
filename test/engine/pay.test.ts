// Protects what each payer pays: each kind of share to the đồng, the order in which shares are cut, who is priced anew, and
// the two lump sums against an independent computation with fractions.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/engine/month.ts';
import {
  aheadDue,
  type HealthTerms,
  healthMonth,
  missingDue,
  type SocialTerms,
  socialMonth,
} from '../../src/engine/pay.ts';
import type { Parameters, Rule, StateGroup } from '../../src/engine/policy.ts';
import { pricesOf } from '../../src/engine/prices.ts';
import type { Result } from '../../src/engine/program.ts';
import { dated, group, paid, parameters, payer, rule } from '../support/tiny-law.ts';

const NOBODY_SAYS = [null, null, null, null];

const pair = (state: StateGroup | null, local: Rule | null): Result => ({
  index: 0,
  sameness: 3,
  kind: 'pair',
  group: state,
  rule: local,
});
const barred: Result = { index: 0, sameness: 0, kind: 'barred' };
const paidBy = (who: 'employment' | 'insurance-fund' | 'state'): Result => ({
  index: 0,
  sameness: 1,
  kind: 'payer',
  payer: payer({ id: who, payer: who }),
});

const at = pricesOf(parameters);
const march = at(monthIndex('2026-03'));
const july = at(monthIndex('2026-07'));
/** Odd prices: 4.5 % of 1,234,590 is 55,556.55 and 22 % of 777,775 is 171,110.5. */
const odd = pricesOf({
  ...parameters,
  referenceLevel: [dated('2020-01', 1_234_590)],
  healthRate: [dated('2020-01', 450)],
  ruralPovertyLine: [dated('2020-01', 777_775)],
  socialRate: [dated('2020-01', 2200)],
})(monthIndex('2026-03'));

function health(result: Result, terms: Partial<HealthTerms> = {}) {
  return paid(
    healthMonth(result, { paid: march, covered: march, rung: 10_000, layer: 'in-force', stateHeld: true, ...terms }),
  );
}

function social(result: Result, terms: Partial<SocialTerms> = {}) {
  return paid(
    socialMonth(result, {
      paid: march,
      income: 500_000,
      statePays: true,
      layer: 'in-force',
      stateHeld: true,
      ...terms,
    }),
  );
}

const thirty = group({ id: 'thirty', share: 3000 });
const whole = group({ id: 'whole', share: 10_000 });

describe('a month of health insurance', () => {
  it('is due in full and paid by the person where nobody supports', () => {
    expect(health(pair(null, null))).toEqual([50_000, 0, 0, 50_000]);
  });

  it('costs the rung of the household ladder where nobody supports, and only there', () => {
    expect(health(pair(null, null), { rung: 7000 })).toEqual([35_000, 0, 0, 35_000]);
    expect(health(pair(thirty, null), { rung: 7000 })).toEqual([50_000, 15_000, 0, 35_000]);
    const alone = rule({ id: 'r', kind: 'alone', share: 5000 });
    expect(health(pair(null, alone), { rung: 7000 })).toEqual([50_000, 0, 25_000, 25_000]);
    expect(health(paidBy('state'), { rung: 7000 })).toEqual([50_000, 50_000, 0, 0]);
  });

  it('rounds a rung once, from the exact price', () => {
    // 70 % of 55,556.55 is 38,889.585.
    expect(health(pair(null, null), { paid: odd, rung: 7000 })).toEqual([38_890, 0, 0, 38_890]);
  });

  it('is shared by the state, the city and the person', () => {
    expect(health(pair(thirty, rule({ id: 'r', kind: 'on-top', share: 2000 })))).toEqual([
      50_000, 15_000, 10_000, 25_000,
    ]);
  });

  it('rounds each share half up, from the exact price', () => {
    // 30 % is 16,666.965 and 20 % 11,111.31 of 55,556.55, which itself is due as 55,557.
    expect(health(pair(thirty, rule({ id: 'r', kind: 'on-top', share: 2000 })), { paid: odd })).toEqual([
      55_557, 16_667, 11_111, 27_779,
    ]);
  });

  it('is wholly paid where the city pays in full what the state leaves', () => {
    const full = rule({ id: 'r', kind: 'in-full', share: 10_000 });
    expect(health(pair(thirty, full))).toEqual([50_000, 15_000, 35_000, 0]);
    expect(health(pair(thirty, full), { paid: odd })).toEqual([55_557, 16_667, 38_890, 0]);
    expect(health(pair(null, full), { paid: odd })).toEqual([55_557, 0, 55_557, 0]);
  });

  it('reaches its total of state and city together', () => {
    const total = rule({ id: 'r', kind: 'total', share: 8000 });
    expect(health(pair(thirty, total))).toEqual([50_000, 15_000, 25_000, 10_000]);
  });

  it('carries a share alone without a state share', () => {
    const alone = rule({ id: 'r', kind: 'alone', share: 7000 });
    expect(health(pair(null, alone))).toEqual([50_000, 0, 35_000, 15_000]);
  });

  it('never supports above what is due: the city is cut first', () => {
    expect(health(pair(thirty, rule({ id: 'r', kind: 'on-top', share: 9000 })))).toEqual([50_000, 15_000, 35_000, 0]);
  });

  it('says nothing of the city and the person where the local rate is not published', () => {
    expect(health(pair(thirty, rule({ id: 'r', share: null })))).toEqual([50_000, 15_000, null, null]);
    expect(health(pair(null, rule({ id: 'r', kind: 'in-full', share: null })))).toEqual([50_000, 0, null, null]);
  });

  it('says nothing at all where employment or the fund pays, or nobody may take part', () => {
    expect(health(paidBy('employment'))).toEqual(NOBODY_SAYS);
    expect(health(paidBy('insurance-fund'))).toEqual(NOBODY_SAYS);
    expect(health(barred)).toEqual(NOBODY_SAYS);
  });

  it('is priced by the month of payment, but by each covered month where the state pays all', () => {
    const repriced = group({ id: 'whole', share: 10_000, repriced: true });
    expect(health(pair(thirty, null), { covered: july })).toEqual([50_000, 15_000, 0, 35_000]);
    expect(health(pair(whole, null), { covered: july })).toEqual([50_000, 50_000, 0, 0]);
    expect(health(pair(repriced, null), { covered: july })).toEqual([100_000, 100_000, 0, 0]);
    expect(health(paidBy('state'), { covered: july })).toEqual([100_000, 100_000, 0, 0]);
    expect(health(pair(null, null), { covered: july })).toEqual([50_000, 0, 0, 50_000]);
  });

  it('has no local part without a local text, and an unknown one where the text is not held', () => {
    const some = rule({ id: 'r', share: 2000 });
    expect(health(pair(thirty, some), { layer: 'none' })).toEqual([50_000, 15_000, 0, 35_000]);
    expect(health(pair(thirty, some), { layer: 'not-held' })).toEqual([50_000, 15_000, null, null]);
    expect(health(paidBy('state'), { layer: 'not-held' })).toEqual([50_000, 50_000, null, null]);
  });

  it('has an unknown state part where the state’s text of that time is not held', () => {
    expect(health(pair(null, null), { stateHeld: false })).toEqual([50_000, null, 0, null]);
  });

  it('is unknown where the price is', () => {
    const without = (name: 'referenceLevel' | 'healthRate') =>
      pricesOf({ ...parameters, [name]: [] } satisfies Parameters)(monthIndex('2026-03'));
    expect(health(pair(thirty, null), { paid: without('referenceLevel') })).toEqual(NOBODY_SAYS);
    expect(health(pair(thirty, null), { paid: without('healthRate') })).toEqual(NOBODY_SAYS);
    expect(health(paidBy('state'), { covered: without('healthRate') })).toEqual(NOBODY_SAYS);
    expect(health(paidBy('state'), { paid: without('healthRate') })).toEqual([50_000, 50_000, 0, 0]);
  });
});

describe('a month of social insurance', () => {
  it('is due on the chosen income, and supported on the rural poverty line', () => {
    const onTop = rule({ id: 'r', kind: 'on-top', share: 2000 });
    expect(social(pair(thirty, onTop))).toEqual([100_000, 30_000, 20_000, 50_000]);
    expect(social(pair(thirty, onTop), { income: 2_000_000 })).toEqual([400_000, 30_000, 20_000, 350_000]);
  });

  it('is left to the person where nobody supports', () => {
    expect(social(pair(null, null))).toEqual([100_000, 0, 0, 100_000]);
  });

  it('loses the state’s share once its months in a life are used up, and nothing else', () => {
    const onTop = rule({ id: 'r', kind: 'on-top', share: 2000 });
    expect(social(pair(thirty, onTop), { statePays: false })).toEqual([100_000, 0, 20_000, 80_000]);
  });

  it('subtracts the state’s legal share from a total or a full share, whatever the state still pays', () => {
    const total = rule({ id: 'r', kind: 'total', share: 8000 });
    expect(social(pair(thirty, total), { statePays: false })).toEqual([100_000, 0, 50_000, 50_000]);
    const full = rule({ id: 'r', kind: 'in-full', share: 10_000 });
    expect(social(pair(thirty, full), { statePays: false })).toEqual([100_000, 0, 70_000, 30_000]);
    // The state's legal 30 % of 171,110.5 is 51,333.15; the city adds what is left of 171,111.
    expect(social(pair(thirty, full), { paid: odd, income: 777_775 })).toEqual([171_111, 51_333, 119_778, 0]);
    expect(social(pair(thirty, full), { paid: odd, income: 777_775, statePays: false })).toEqual([
      171_111, 0, 119_778, 51_333,
    ]);
  });

  it('cuts the city first and then the state where both exceed what is due', () => {
    const onTop = rule({ id: 'r', kind: 'on-top', share: 4000 });
    expect(social(pair(thirty, onTop), { income: 300_000 })).toEqual([60_000, 30_000, 30_000, 0]);
    expect(social(pair(thirty, onTop), { income: 100_000 })).toEqual([20_000, 20_000, 0, 0]);
  });

  it('says nothing at all where nobody may take part', () => {
    expect(social(barred)).toEqual(NOBODY_SAYS);
    expect(social(paidBy('state'))).toEqual(NOBODY_SAYS);
  });

  it('says nothing of the city where the rate is not published or the text not held', () => {
    expect(social(pair(thirty, rule({ id: 'r', share: null })))).toEqual([100_000, 30_000, null, null]);
    expect(social(pair(thirty, rule({ id: 'r', share: 2000 })), { layer: 'not-held' })).toEqual([
      100_000,
      30_000,
      null,
      null,
    ]);
    expect(social(pair(thirty, rule({ id: 'r', share: 2000 })), { layer: 'none' })).toEqual([
      100_000, 30_000, 0, 70_000,
    ]);
  });

  it('has an unknown state part where the state’s text of that time is not held', () => {
    expect(social(pair(null, null), { stateHeld: false })).toEqual([100_000, null, 0, null]);
    // What the city adds is then cut at what is due, as if the state gave nothing.
    expect(
      social(pair(null, rule({ id: 'r', kind: 'alone', share: 9000 })), { stateHeld: false, income: 300_000 }),
    ).toEqual([60_000, null, 60_000, null]);
  });

  it('is unknown where the poverty line or the rate is', () => {
    const without = (name: 'ruralPovertyLine' | 'socialRate') =>
      pricesOf({ ...parameters, [name]: [] } satisfies Parameters)(monthIndex('2026-03'));
    expect(social(pair(thirty, null), { paid: without('ruralPovertyLine') })).toEqual(NOBODY_SAYS);
    expect(social(pair(thirty, null), { paid: without('socialRate') })).toEqual(NOBODY_SAYS);
  });
});

/** The sum over months of income × rate × (1 + fund)^±power as an exact fraction, rounded half up once. */
function exactly(income: number, rate: number, fund: number, powers: readonly number[]): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const power of powers) {
    const [up, down] = power >= 0 ? [10_000n + BigInt(fund), 10_000n] : [10_000n, 10_000n + BigInt(fund)];
    const times = BigInt(Math.abs(power));
    const [top, bottom] = [BigInt(income) * BigInt(rate) * up ** times, 10_000n * down ** times];
    numerator = numerator * bottom + top * denominator;
    denominator *= bottom;
  }
  return Number((numerator * 2n + denominator) / (denominator * 2n));
}

const upTo = (months: number) => Array.from({ length: months }, (_, month) => month);

describe('a lump sum', () => {
  it.each([24, 36, 48, 60])('ahead for %i months discounts each month after the first', (months) => {
    for (const income of [1_500_000, 1_500_001, 7_777_777, 50_600_000]) {
      const expected = exactly(
        income,
        2200,
        31,
        upTo(months).map((month) => -month),
      );
      expect(aheadDue(income, 2200, months, 31)).toBe(expected);
    }
  });

  it.each([1, 2, 7, 59, 60])('for %i missing months compounds each month, the last one by one month', (months) => {
    for (const income of [1_500_000, 1_500_001, 7_777_777, 50_600_000]) {
      const expected = exactly(
        income,
        2200,
        31,
        upTo(months).map((month) => month + 1),
      );
      expect(missingDue(income, 2200, months, 31)).toBe(expected);
    }
  });

  it('is the plain sum where the fund earns nothing', () => {
    expect(aheadDue(1_500_000, 2200, 24, 0)).toBe(7_920_000);
    expect(missingDue(1_500_000, 2200, 24, 0)).toBe(7_920_000);
  });

  it('counts the first month ahead as it is, and a single missing month with interest', () => {
    expect(aheadDue(1_500_000, 2200, 1, 31)).toBe(330_000);
    expect(missingDue(1_500_000, 2200, 1, 31)).toBe(331_023);
  });

  it('is rounded half up, once', () => {
    // 5 đồng at 10 % are half a đồng a month: one month rounds up, two make exactly one.
    expect(aheadDue(5, 1000, 1, 0)).toBe(1);
    expect(aheadDue(5, 1000, 2, 0)).toBe(1);
    expect(aheadDue(4, 1000, 1, 0)).toBe(0);
  });
});
