// Protects the payments as they are told: rows, totals, the rule and group they name, and the lump sums of social insurance,
// whose due is rounded once and whose support is monthly shares that never exceed it.
import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/engine/facts.ts';
import { totalOf } from '../../src/engine/installments.ts';
import {
  cite,
  dated,
  group,
  healthOf,
  localPolicy,
  paid,
  parameters,
  participant,
  rule,
  says,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const thirty = group({ id: 'thirty', share: 3000 });
const twenty = rule({ id: 'twenty', scheme: 'social-insurance', share: 2000 });
const socialState = statePolicy({ scheme: 'social-insurance', groups: [thirty] });
const book = tiny({
  policies: [localPolicy({ rules: [twenty, rule({ id: 'health', share: 2000 })] })],
  statePolicies: [socialState, statePolicy({ groups: [thirty] })],
});

describe('a row', () => {
  it('says when is paid, for which months, by which revision of which policy, rule and group', () => {
    const [policy] = book.policies;
    if (!policy) throw new Error('the tiny country has a policy');
    expect(healthOf(book, { months: 2 }).installments).toEqual([
      {
        paidIn: '2026-03',
        from: '2026-03',
        months: 2,
        policy: `tiny/2020-01@${book.revisionOf(policy)}`,
        rule: 'health',
        stateRule: 'thirty',
        outcome: 'eligible',
        due: 100_000,
        state: 30_000,
        local: 20_000,
        communeTopUp: 0,
        sponsor: 0,
        participant: 50_000,
      },
    ]);
  });

  it('names no policy where none is held', () => {
    const [row] = healthOf(book, { province: '01' }).installments;
    expect(row?.policy).toBeNull();
    expect(row?.rule).toBeNull();
  });

  it('names the rule and the group that stand whatever is still unknown, and no other', () => {
    const one = rule({ id: 'one', on: ['a'] });
    const state = statePolicy({
      groups: [group({ id: 'a', share: 5000, when: [{ fact: 'student', is: true }] }), group({ id: 'b', share: 3000 })],
    });
    const named = (rules: readonly ReturnType<typeof rule>[]) => {
      const [row] = healthOf(tiny({ policies: [localPolicy({ rules })], statePolicies: [state] })).installments;
      return [row?.outcome, row?.rule, row?.stateRule];
    };
    expect(named([rule({ id: 'any' })])).toEqual(['undetermined', 'any', null]);
    expect(named([one])).toEqual(['undetermined', null, null]);
    expect(named([one, rule({ id: 'two', on: ['b'] })])).toEqual(['undetermined', null, null]);
    const three = statePolicy({
      groups: [
        group({ id: 'a', share: 5000, when: [{ fact: 'student', is: true }] }),
        group({ id: 'b', share: 4000, when: [{ fact: 'inClub', is: true }] }),
        group({ id: 'c', share: 3000 }),
      ],
    });
    const some = [rule({ id: 'some', on: ['a', 'b'], share: 2000 })];
    const [oneOfThree] = healthOf(
      tiny({ policies: [localPolicy({ rules: some })], statePolicies: [three] }),
    ).installments;
    expect([oneOfThree?.rule, oneOfThree?.stateRule]).toEqual([null, null]);
    const onA = [
      rule({ id: 'x', on: ['a'], share: 2000, when: [{ fact: 'inClub', is: true }] }),
      rule({ id: 'y', on: ['a'], share: 1000 }),
    ];
    const twoOnOne = healthOf(tiny({ policies: [localPolicy({ rules: onA })], statePolicies: [state] }));
    expect([twoOnOne.installments[0]?.rule, twoOnOne.installments[0]?.stateRule]).toEqual([null, null]);
    const city = rule({ id: 'city', when: [{ fact: 'student', is: true }] });
    const sameGroup = tiny({
      policies: [localPolicy({ rules: [city] })],
      statePolicies: [statePolicy({ groups: [thirty] })],
    });
    const [row] = healthOf(sameGroup).installments;
    expect([row?.rule, row?.stateRule]).toEqual([null, 'thirty']);
  });
});

describe('a payment', () => {
  it('is split where only the state’s part changes, though the rest is unknown', () => {
    const capped = tiny({
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', groups: [thirty], capMonths: { months: 120, cite: cite('cap') } }),
      ],
    });
    const answer = socialOf(capped, {
      months: 3,
      person: { monthsSupported: 118 },
      contribution: { method: 'quarterly' },
    });
    expect(answer.installments.map((row) => [row.months, ...paid(row)])).toEqual([
      [2, 200_000, 60_000, null, null],
      [1, 100_000, 0, null, null],
    ]);
  });
});

describe('a total', () => {
  it('is the sum of the rows, in months and for each payer', () => {
    const { installments, total } = socialOf(book, { from: '2026-12', months: 3 });
    expect(installments).toHaveLength(3);
    expect(total).toEqual({
      months: 3,
      due: 380_000,
      state: 114_000,
      local: 76_000,
      communeTopUp: 0,
      sponsor: 0,
      participant: 190_000,
    });
  });

  it('is unknown for each payer of whom one row is unknown', () => {
    const row = { due: 1, state: 2, local: 4, communeTopUp: 8, sponsor: 16, participant: 32 };
    const head = {
      paidIn: '',
      from: '',
      months: 5,
      policy: null,
      rule: null,
      stateRule: null,
      outcome: 'eligible',
    } as const;
    expect(
      totalOf([
        { ...head, ...row },
        { ...head, ...row, local: null, participant: null },
      ]),
    ).toEqual({
      months: 10,
      due: 2,
      state: 4,
      local: null,
      communeTopUp: 16,
      sponsor: 32,
      participant: null,
    });
  });
});

describe('a lump sum', () => {
  const lump = (contribution: Contribution, own: Parameters<typeof socialOf>[1] = {}, law = book) =>
    socialOf(law, { ...own, contribution });
  /** 20 % of 500,000 for 24 months ahead at 0.5 % a month, and for 3 missing months, computed by hand with fractions. */
  const AHEAD_24 = 2_267_568;
  const MISSING_3 = 303_010;

  it('ahead is one payment for all its months, discounted, with undiscounted support', () => {
    const answer = lump({ method: 'ahead', lumpMonths: 24 }, { months: 1 });
    expect(answer.installments.map((row) => [row.paidIn, row.from, row.months, ...paid(row)])).toEqual([
      ['2026-03', '2026-03', 24, AHEAD_24, 720_000, 480_000, AHEAD_24 - 1_200_000],
    ]);
    expect(answer.total).toMatchObject({ months: 24, due: AHEAD_24 });
  });

  it('for missing months is compounded', () => {
    const [row] = lump({ method: 'missing', lumpMonths: 3 }).installments;
    expect(row && [row.months, ...paid(row)]).toEqual([3, MISSING_3, 90_000, 60_000, MISSING_3 - 150_000]);
  });

  it('rests on the chosen income, within its bounds, and its support on the poverty line', () => {
    const [row] = lump({ method: 'missing', lumpMonths: 3, monthlyIncome: 1_000_000 }).installments;
    expect(row && paid(row)).toEqual([606_020, 90_000, 60_000, 456_020]);
    const [moved] = lump({ method: 'missing', lumpMonths: 3, monthlyIncome: 1 }).installments;
    expect(moved?.due).toBe(MISSING_3);
  });

  it('is never supported above its due: the city is cut first', () => {
    const generous = tiny({
      policies: [
        localPolicy({ rules: [rule({ id: 'rest', scheme: 'social-insurance', kind: 'in-full', share: 10_000 })] }),
      ],
      statePolicies: [socialState],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, {}, generous).installments;
    expect(row && paid(row)).toEqual([AHEAD_24, 720_000, AHEAD_24 - 720_000, 0]);
  });

  it('is never supported above its due: then the state', () => {
    const all = tiny({
      policies: [localPolicy()],
      statePolicies: [statePolicy({ scheme: 'social-insurance', groups: [group({ id: 'all', share: 10_000 })] })],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, {}, all).installments;
    expect(row && paid(row)).toEqual([AHEAD_24, AHEAD_24, 0, 0]);
  });

  it('counts its months towards the months in a life the state supports', () => {
    const capped = tiny({
      policies: [localPolicy({ rules: [twenty] })],
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', groups: [thirty], capMonths: { months: 120, cite: cite('cap') } }),
      ],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, { person: { monthsSupported: 110 } }, capped).installments;
    expect(row && [row.state, row.local]).toEqual([300_000, 480_000]);
  });

  it('has no local share for the months after the resolution’s support has ended', () => {
    const ends = tiny({
      policies: [
        localPolicy({ rules: [twenty], supportEnds: { month: '2026-12', cite: cite('end'), says: says('ends') } }),
      ],
      statePolicies: [socialState],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, {}, ends).installments;
    expect(row && [row.outcome, row.state, row.local]).toEqual(['eligible', 720_000, 200_000]);
  });

  it('of a year whose fund rate is unknown has an unknown due, and its support all the same', () => {
    for (const method of ['ahead', 'missing'] as const) {
      const [row] = lump({ method, lumpMonths: 24 }, { from: '2027-01' }).installments;
      expect(row && paid(row)).toEqual([null, 1_008_000, 672_000, null]);
    }
  });

  it('takes the fund rate of the month it is paid in', () => {
    const [before] = lump({ method: 'ahead', lumpMonths: 24 }, { from: '2026-12' }).installments;
    expect(before?.due).toBe(AHEAD_24);
  });

  it('of a time whose rate is not known says nothing', () => {
    const bare = tiny({
      parameters: { ...parameters, socialRate: [dated('2030-01', 2000)] },
      statePolicies: [socialState],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, { policy: 'vietnam' }, bare).installments;
    expect(row && paid(row)).toEqual([null, null, null, null]);
  });

  it('of who may not take part says nothing', () => {
    const closed = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', participants: [participant('c', [{ fact: 'citizen', is: true }])] }),
      ],
    });
    const [row] = lump({ method: 'ahead', lumpMonths: 24 }, { person: { citizen: false } }, closed).installments;
    expect(row && [row.outcome, ...paid(row)]).toEqual(['refused', null, null, null, null]);
  });

  it('of nobody knows how many months says nothing but that this is asked', () => {
    for (const lumpMonths of [null, undefined]) {
      const answer = lump({ method: 'ahead', ...(lumpMonths === undefined ? {} : { lumpMonths }) });
      expect(answer.outcome).toBe('undetermined');
      expect(answer.needs.map(({ fact }) => fact)).toEqual(['lumpMonths']);
      expect(answer.installments.map((row) => [row.months, row.outcome, ...paid(row)])).toEqual([
        [1, 'undetermined', null, null, null, null],
      ]);
    }
    expect(lump({ method: 'missing' }).needs.map(({ fact }) => fact)).toEqual(['lumpMonths']);
  });

  it('leaves unknown what is still open of its support, and then what is left to pay', () => {
    const students = group({ id: 'students', share: 5000, when: [{ fact: 'student', is: true }] });
    const openState = tiny({
      policies: [localPolicy({ rules: [twenty] })],
      statePolicies: [statePolicy({ scheme: 'social-insurance', groups: [students, thirty] })],
    });
    const [state] = lump({ method: 'ahead', lumpMonths: 24 }, {}, openState).installments;
    expect(state && paid(state)).toEqual([AHEAD_24, null, 480_000, null]);
    const unpublished = tiny({
      policies: [localPolicy({ rules: [{ ...twenty, share: null }] })],
      statePolicies: [socialState],
    });
    const [local] = lump({ method: 'ahead', lumpMonths: 24 }, {}, unpublished).installments;
    expect(local && paid(local)).toEqual([AHEAD_24, 720_000, null, null]);
  });

  it('stays refused where the answer does not depend on how many months', () => {
    const none = tiny({ policies: [localPolicy()], statePolicies: [socialState] });
    const answer = lump({ method: 'ahead' }, {}, none);
    expect([answer.outcome, answer.needs.length, answer.total.due]).toEqual(['refused', 1, null]);
  });

  it('is of social insurance alone: health insurance goes on as it does', () => {
    const answer = healthOf(book, { months: 2, contribution: { method: 'ahead', lumpMonths: 24 } });
    expect(answer.installments.map(({ months }) => months)).toEqual([2]);
    expect(healthOf(book, { contribution: { method: 'ahead' } }).needs).toEqual([]);
  });
});
