// Protects an estimate where a price or a rule changes: within the year it is for, within the year it is made from, and
// between the two. Everybody is counted once, every month at the price of the month it is paid in. Amounts by hand.
import { describe, expect, it } from 'vitest';
import { type PaidGroup, stretchesOf } from '../../src/engine/another-year.ts';
import { needOf, type Stated, totalOf } from '../../src/engine/need.ts';
import { makeRulebook, type Rulebook } from '../../src/engine/rulebook.ts';
import { compareRates } from '../../src/engine/what-if.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';

const HUE = { province: '46', holder: 'city' };

/** Near-poor people of Huế: 70 % of the state, 30 % of the city. */
function nearPoor(paidFrom: string, months: number, monthly: number, people = 1): PaidGroup {
  const due = months * monthly;
  const [state, local] = [(due * 7) / 10, (due * 3) / 10];
  const of = { scheme: 'health-insurance', commune: '19774', rule: 'hi-near-poor', policy: null } as const;
  return { ...of, owesLocal: true, paidFrom, people, months, due, state, local, topUp: 0, sponsor: 0, participant: 0 };
}

/** Somebody in voluntary social insurance at the floor: 20 % of the state, 10 % of Huế. */
function atTheFloor(paidFrom: string, months: number, monthly: number): PaidGroup {
  const due = months * monthly;
  const [state, local] = [due / 5, due / 10];
  const of = { scheme: 'social-insurance', commune: '19774', rule: 'si-all', policy: null } as const;
  const paid = { due, state, local, topUp: 0, sponsor: 0, participant: due - state - local };
  return { ...of, owesLocal: true, paidFrom, people: 1, months, ...paid };
}

/** The law with a reference level of 2,700,000 đ from July 2027 on. */
function dearerFromJuly(): Rulebook {
  const { parameters } = rulebook;
  const ended = parameters.referenceLevel.map((one) => (one.until === null ? { ...one, until: '2027-06' } : one));
  const raised = { from: '2027-07', until: null, value: 2_700_000, cite: 'a test', confidence: 'memory' } as const;
  return makeRulebook({ ...rulebook, parameters: { ...parameters, referenceLevel: [...ended, raised] } });
}

const stated = (people: number, of: Partial<Stated> = {}): Stated => ({
  scheme: 'health-insurance',
  commune: '19777',
  rule: 'hi-near-poor',
  people,
  ...of,
});

describe('the stretches of a year', () => {
  it.each([
    // The reference level and the resolution of Hà Nội change on 1 July 2026.
    ['46', 2026, '01 07'],
    ['46', 2027, '01 07'],
    ['46', 2028, '01'],
    ['01', 2027, '01 07'],
  ] as const)('of %s in %s begin with %s', (province, year, months) => {
    expect(stretchesOf(province, year, rulebook).join(' ')).toBe(months);
  });

  it('begin where a price is known to change', () => {
    expect(stretchesOf('46', 2028, dearerFromJuly())).toEqual(['01', '07']);
  });
});

describe('an estimate', () => {
  it('counts once who paid at two prices, and prices all of it anew', () => {
    const groups = [nearPoor('2026-01', 60, 105_300, 10), nearPoor('2026-07', 60, 113_850, 10)];
    const [line, ...others] = needOf({ ...HUE, year: 2027, groups, stated: [] }, rulebook);

    expect(others).toEqual([]);
    expect(line).toMatchObject({ peopleBefore: 10, people: 10, months: 120, due: 120 * 113_850, amount: 120 * 34_155 });
  });

  it('keeps the months a person of those who are expected instead', () => {
    const groups = [nearPoor('2026-01', 60, 105_300, 10), nearPoor('2026-07', 60, 113_850, 10)];
    const asked = { ...HUE, year: 2027, groups, stated: [stated(5, { commune: '19774' })] };

    expect(needOf(asked, rulebook)).toMatchObject([{ peopleBefore: 10, people: 5, months: 60, amount: 60 * 34_155 }]);
  });

  it('of a year in which the reference level rises prices each half at its own', () => {
    const groups = [nearPoor('2026-01', 6, 105_300), nearPoor('2026-07', 6, 113_850)];
    const [line] = needOf({ ...HUE, year: 2027, groups, stated: [] }, dearerFromJuly());

    // 4.5 % of 2,530,000 đ, then of 2,700,000 đ.
    expect(line).toMatchObject({ people: 1, due: 6 * 113_850 + 6 * 121_500, amount: 6 * 34_155 + 6 * 36_450 });
  });

  it('keeps the price of the payment for what is paid before the change', () => {
    const [line] = needOf(
      { ...HUE, year: 2027, groups: [nearPoor('2026-01', 12, 105_300)], stated: [] },
      dearerFromJuly(),
    );

    expect(line).toMatchObject({ months: 12, due: 12 * 113_850 });
  });

  it('of a year after the poverty line has risen has the new floor from its first month on', () => {
    const groups = [atTheFloor('2026-01', 6, 330_000), atTheFloor('2026-07', 6, 330_000)];
    const [line] = needOf({ ...HUE, year: 2027, groups, stated: [] }, rulebook);

    expect(line).toMatchObject({ people: 1, due: 12 * 484_000, state: 12 * 96_800, local: 12 * 48_400, basis: 'rule' });
  });

  it('keeps an income that was chosen above the floor, and moves one that the floor has passed', () => {
    // 22 % of 3,000,000 đ; of 2,000,000 đ. Supports are of the floor alone.
    const above = { ...atTheFloor('2026-01', 12, 330_000), due: 12 * 660_000 };
    const passed = { ...above, due: 12 * 440_000 };
    const dueOf = (group: PaidGroup) => needOf({ ...HUE, year: 2027, groups: [group], stated: [] }, rulebook)[0]?.due;

    expect([dueOf(above), dueOf(passed)]).toEqual([12 * 660_000, 12 * 484_000]);
  });

  it('of people who are only stated has each month at its own price', () => {
    const [health] = needOf({ ...HUE, year: 2026, groups: [], stated: [stated(2)] }, rulebook);
    const social = stated(1, { scheme: 'social-insurance', rule: 'si-all' });
    const [floor] = needOf({ ...HUE, year: 2027, groups: [], stated: [social] }, rulebook);

    expect(health).toMatchObject({ people: 2, months: 24, due: 2 * (6 * 105_300 + 6 * 113_850), basis: 'stated' });
    expect(floor).toMatchObject({ months: 12, due: 12 * 484_000 });
  });

  it('follows the rule of the month, where a resolution is amended within the year', () => {
    // Farming households of Hà Nội: 30 % of the city until June 2026, 70 % from July on.
    const farming = { scheme: 'health-insurance', commune: '09562', rule: 'hi-farming', people: 1 } as const;
    const asked = { province: '01', holder: 'commune:09562', year: 2026, groups: [], stated: [farming] };
    const lines = needOf(asked, rulebook);

    expect(lines).toMatchObject([{ months: 12, local: 6 * 31_590 + 6 * 79_695, state: 6 * 31_590 + 6 * 34_155 }]);
    expect(totalOf(lines)).toMatchObject({ people: 1, amount: 6 * 31_590 + 6 * 79_695 });
  });
});

describe('other rates', () => {
  it('hold for the whole year, also where a resolution is amended within it', () => {
    const farming = (paidFrom: string, monthly: number, share: number): PaidGroup => {
      const due = 6 * monthly;
      const of = { scheme: 'health-insurance', commune: '09562', rule: 'hi-farming', policy: null } as const;
      const paid = { due, state: (due * 3) / 10, local: (due * share) / 10, topUp: 0, sponsor: 0 };
      return {
        ...of,
        owesLocal: true,
        paidFrom,
        people: 1,
        months: 6,
        ...paid,
        participant: due - paid.state - paid.local,
      };
    };
    // As if 2025 had been paid like this: both halves of 2026 are compared, each under its own text.
    const groups = [farming('2026-01', 105_300, 3), farming('2026-07', 113_850, 7)];
    const population = { province: '01', holder: 'commune:09562', year: 2026, groups };
    const [compared] = compareRates(population, { rules: [{ rule: 'hi-farming', share: 5000 }] }, rulebook);

    expect(compared?.before).toMatchObject({ people: 1, local: 6 * 31_590 + 6 * 79_695 });
    expect(compared?.after).toMatchObject({ people: 1, local: 6 * 52_650 + 6 * 56_925 });
  });

  it('take the place of every price that was known of the year', () => {
    const groups = [nearPoor('2026-01', 6, 105_300), nearPoor('2026-07', 6, 113_850)];
    const [compared] = compareRates(
      { ...HUE, year: 2027, groups },
      { rules: [], referenceLevel: 3_000_000 },
      dearerFromJuly(),
    );

    expect(compared?.before.due).toBe(6 * 113_850 + 6 * 121_500);
    expect(compared?.after.due).toBe(12 * 135_000);
  });
});
