// Protects the comparison under other rates: the same people by the same engine, only the law changed, from January of the
// year on and for nothing else; whoever is supported no longer is one fewer.
import { describe, expect, it } from 'vitest';
import type { PaidGroup } from '../../src/engine/another-year.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { type Change, compareRates, plusOf } from '../../src/engine/what-if.ts';
import { cityPolicy, FLOOR, LOW, lawOf, paidGroup } from '../support/paid-group.ts';
import { rule } from '../support/tiny-law.ts';

const compare = (
  change: Partial<Change>,
  groups: readonly PaidGroup[] = [paidGroup(LOW)],
  law: Rulebook = lawOf(),
  year = 2027,
) => compareRates({ province: '99', holder: 'city', year, groups }, { rules: [], ...change }, law);

const share = (of: number, rule = 'more') => ({ rules: [{ rule, share: of }] });

describe('other rates', () => {
  it('change what each payer pays, and what it differs by', () => {
    expect(compare(share(2500))).toEqual([
      {
        scheme: 'health-insurance',
        rule: 'more',
        before: side(1, { state: 30_000, local: 10_000, participant: 60_000 }),
        after: side(1, { state: 30_000, local: 25_000, participant: 45_000 }),
        difference: { ...side(0, { local: 15_000, participant: -15_000 }), due: 0 },
      },
    ]);
  });

  it('of one rule leave the others alone', () => {
    const groups = [paidGroup(LOW), paidGroup(FLOOR, { scheme: 'social-insurance', rule: 'social' })];

    expect(compare(share(0, 'social'), groups).map(({ rule, difference: { local } }) => `${rule} ${local}`)).toEqual([
      'more 0',
      `social ${-12 * 28_000}`,
    ]);
  });

  it('that are none change nothing', () => {
    const [one] = compare({});

    expect(one?.after).toEqual(one?.before);
    expect(one?.difference).toEqual({ ...side(0, {}), due: 0 });
  });

  it('leave the text of another year, and of another province, as it is', () => {
    const others = [
      cityPolicy({ id: 'tiny/2020-01', until: '2026-12' }),
      cityPolicy({ id: 'tiny/2027-01', from: '2027-01' }),
      cityPolicy({ id: 'other/2020-01', province: '98' }),
    ];

    expect(compare(share(2500), undefined, lawOf(others))[0]?.after.local).toBe(12 * 25_000);
  });
});

describe('another price', () => {
  it('of health insurance holds from January of the year on', () => {
    const [one] = compare({ referenceLevel: 3_000_000 });

    expect(one).toMatchObject({
      before: { due: 1_200_000, local: 120_000 },
      after: { due: 1_800_000, state: 540_000, local: 180_000 },
    });
  });

  it('of social insurance is the poverty line', () => {
    const social = paidGroup(FLOOR, { scheme: 'social-insurance', rule: 'social' });

    expect(compare({ ruralPovertyLine: 900_000 }, [social])[0]).toMatchObject({
      before: { due: 12 * 140_000, local: 12 * 28_000 },
      after: { due: 12 * 180_000, local: 12 * 36_000 },
    });
    expect(compare({ referenceLevel: 900_000 }, [social])[0]?.difference.due).toBe(0);
  });

  it('takes the place of those that were to come later in that year', () => {
    const [one] = compare({ referenceLevel: 1_500_000 }, undefined, undefined, 2026);

    expect(one).toMatchObject({ before: { due: 600_000 }, after: { due: 900_000 } });
  });

  it('does not change what was paid before it', () => {
    const sensitive = paidGroup(LOW, { rule: 'sensitive' });

    expect(compare({ referenceLevel: 3_000_000 }, [sensitive])[0]).toMatchObject({
      before: { due: 1_200_000, local: 120_000 },
      after: { due: 1_800_000, local: 180_000 },
    });
  });
});

describe('people', () => {
  it('who are supported no longer are not counted', () => {
    const groups = [paidGroup({ due: 50_000, state: 0, local: 5_000 }, { rule: 'alone', people: 2, months: 24 })];
    const alone = cityPolicy({ rules: [rule({ id: 'alone', kind: 'alone', share: 1000 })] });

    expect(compare(share(0, 'alone'), groups, lawOf([alone]))[0]).toMatchObject({
      before: { people: 2, local: 240_000 },
      after: { people: 0, local: 0, participant: 2_400_000 },
      difference: { people: -2 },
    });
  });

  it('of several communes stand together, by scheme and rule', () => {
    const groups = [paidGroup(LOW), paidGroup(LOW, { commune: '19777' }), paidGroup(LOW, { rule: 'state' })];

    expect(compare({}, groups).map(({ rule, before: { people } }) => `${rule} ${people}`)).toEqual([
      'more 2',
      'state 1',
    ]);
  });

  it('who are supported by the commune alone are counted', () => {
    const added = paidGroup({ due: 50_000, state: 0, local: 0, topUp: 1_000 }, { rule: 'sensitive' });

    expect(compare({}, [added])[0]?.before).toMatchObject({ people: 1, state: 0, local: 0, topUp: 24_000 });
  });
});

it('adds sides up part by part', () => {
  const one = side(1, { state: 30_000, local: 10_000, participant: 60_000 });

  expect(plusOf([one, one])).toEqual({
    people: 2,
    due: 2_400_000,
    state: 720_000,
    local: 240_000,
    topUp: 0,
    participant: 1_440_000,
    amount: 240_000,
  });
  expect(plusOf([])).toEqual({ ...side(0, {}), due: 0 });
});

/** Of a month of 100,000 đ, twelve times; the city's own is its local part. */
function side(people: number, monthly: { state?: number; local?: number; participant?: number }) {
  const { state = 0, local = 0, participant = 0 } = monthly;
  return {
    people,
    due: 1_200_000,
    state: 12 * state,
    local: 12 * local,
    topUp: 0,
    participant: 12 * participant,
    amount: 12 * local,
  };
}
