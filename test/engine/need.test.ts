// Protects what a year is said to take: every group at its own price, as many people as are expected, each holder its own
// part of it, and parts that add up.
import { describe, expect, it } from 'vitest';
import type { PaidGroup } from '../../src/engine/another-year.ts';
import { type NeedLine, needOf, type Stated, totalOf } from '../../src/engine/need.ts';
import { cityPolicy, HIGH, LOW, lawOf, paidGroup } from '../support/paid-group.ts';
import { rule } from '../support/tiny-law.ts';

/** In 2027 a month is 100,000 đ: 30 % or 70 % of the state's, 10 % of the city's. */
const need = (groups: readonly PaidGroup[], holder = 'city', stated: readonly Stated[] = []) =>
  needOf({ province: '99', holder, year: 2027, groups, stated }, lawOf());

const stated = (people: number, own: Partial<Stated> = {}): Stated => ({
  scheme: 'health-insurance',
  commune: '19774',
  rule: 'more',
  people,
  ...own,
});

const shown = ({ rule, commune, peopleBefore, people, months, amount, basis }: NeedLine) =>
  `${commune} ${rule}: ${peopleBefore} > ${people}, ${months} months, ${amount} by ${basis}`;

describe('people as the ledger knows them', () => {
  it('take the year after what their months take then', () => {
    // Three people, each once, whatever they paid.
    const groups = [paidGroup(LOW, { people: 3, months: 24 }), paidGroup(HIGH, { people: 3, months: 4 })];

    expect(need(groups)).toEqual([
      {
        scheme: 'health-insurance',
        commune: '19774',
        rule: 'more',
        peopleBefore: 3,
        people: 3,
        months: 28,
        due: 2_800_000,
        state: 24 * 30_000 + 4 * 70_000,
        local: 280_000,
        topUp: 0,
        participant: 24 * 60_000 + 4 * 20_000,
        amount: 280_000,
        basis: 'rule',
      },
    ]);
  });

  it('stand in a line for each scheme, commune and rule', () => {
    const floor = { due: 100_000, state: 10_000, local: 20_000 };
    const groups = [
      paidGroup(LOW, { people: 2 }),
      paidGroup(LOW, { commune: '19777' }),
      paidGroup(LOW, { commune: null, rule: 'sensitive' }),
      paidGroup(LOW, { people: 2 }),
      paidGroup(floor, { scheme: 'social-insurance' }),
    ];

    expect(need(groups).map(shown)).toEqual([
      '19774 more: 2 > 2, 24 months, 240000 by rule',
      '19777 more: 1 > 1, 12 months, 120000 by rule',
      'null sensitive: 1 > 1, 12 months, 120000 by price',
      '19774 more: 1 > 1, 12 months, 336000 by price',
    ]);
  });

  it('are by the price as soon as one of their groups is', () => {
    const noText = paidGroup(LOW, { paidFrom: '2019-01', policy: null });
    const groups = [paidGroup(LOW), noText, paidGroup(LOW)];

    expect(need(groups).map(({ basis }) => basis)).toEqual(['price']);
  });

  it.each([
    ['state', 12 * 30_000],
    ['city', 12 * 10_000],
    ['commune:19774', 12 * 10_000 + 12 * 4_000],
  ])('cost %s what is its own', (holder, amount) => {
    expect(need([paidGroup({ ...LOW, topUp: 2_000 })], holder)).toMatchObject([{ amount, topUp: 48_000 }]);
  });

  it.each([
    ['city', 0],
    ['commune:19774', 48_000],
  ])('cost %s no local part that another owes', (holder, amount) => {
    const others = paidGroup({ ...LOW, topUp: 2_000 }, { owesLocal: false });

    expect(need([others], holder)).toMatchObject([{ local: 120_000, participant: 672_000, amount }]);
  });

  it('are nobody where nobody was paid for', () => {
    expect(need([])).toEqual([]);
  });
});

describe('people who are stated', () => {
  const three = [paidGroup(LOW, { people: 3, months: 24 }), paidGroup(LOW, { people: 3, months: 7 })];

  it.each([
    [6, 48 + 14],
    [1, 8 + 2], // a third of 7 is 2.33
    [2, 16 + 5], // two thirds of 7 are 4.67
    [0, 0],
  ])('stand in the place of three, each with as many months: %i', (people, months) => {
    const [line] = need(three, 'city', [stated(people)]);

    expect(line).toMatchObject({ peopleBefore: 3, people, months, due: months * 100_000, basis: 'rule' });
  });

  it('are counted for a whole year where the ledger knows none of them', () => {
    const others = [stated(2, { commune: '19777' }), stated(0, { commune: '19780' }), stated(3, { rule: 'state' })];

    expect(need([paidGroup(LOW)], 'city', others).map(shown)).toEqual([
      '19774 more: 1 > 1, 12 months, 120000 by rule',
      '19777 more: 0 > 2, 24 months, 240000 by stated',
      '19774 state: 0 > 3, 36 months, 0 by stated',
    ]);
  });

  it.each([
    ['commune', 'commune:19774', 120_000],
    ['commune', 'city', 120_000],
    ['city', 'city', 120_000],
    ['city', 'commune:19774', 0],
  ] as const)('are of whoever states them, but where the text lays them on the %s: by %s', (budget, holder, amount) => {
    const law = lawOf([cityPolicy({ rules: [rule({ id: 'more', on: 'any', share: 1000, budget })] })]);
    const [line] = needOf({ province: '99', holder, year: 2027, groups: [], stated: [stated(1)] }, law);

    expect(line).toMatchObject({ due: 1_200_000, state: 840_000, local: 120_000, topUp: 0, amount });
  });
});

it('adds up to the sum of its lines', () => {
  const lines = need([paidGroup({ ...LOW, topUp: 2_000 }), paidGroup(HIGH, { commune: '19777' })], 'commune:19774');

  expect(totalOf(lines)).toEqual({
    people: 2,
    months: 24,
    due: 2_400_000,
    state: 1_200_000,
    local: 240_000,
    topUp: 48_000,
    participant: 2_400_000 - 1_200_000 - 240_000 - 48_000,
    amount: 288_000,
  });
  expect(totalOf([])).toMatchObject({ people: 0, months: 0, amount: 0 });
});
