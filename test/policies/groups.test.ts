/**
 * Protects what the words and the worked cases cannot show: who pays where we owe nothing, that a card has one benefit as
 * long as its policy lasts, and that plain words say who is meant and leave how much to the share beside them.
 */
import { describe, expect, it } from 'vitest';
import { policies, statePolicies } from '../../src/policies/index.ts';

const PAYERS: Readonly<Record<string, readonly string[]>> = {
  'vietnam/social-insurance/2018-01': [],
  'vietnam/social-insurance/2025-07': [],
  'vietnam/health-insurance/2018-12': [
    'hi-employment: employment',
    'hi-insurance-fund: insurance-fund',
    'hi-declared-state: state',
  ],
  'vietnam/health-insurance/2025-07': [
    // Luật BHYT, Điều 13 khoản 5 điểm d, đ: before all others.
    'hi-pension: insurance-fund',
    'hi-social-insurance-allowance: insurance-fund',
    'hi-survivor: state',
    'hi-social-pension: state',
    // Điều 13 khoản 5 điểm a: in the order of Điều 12.
    'hi-employment: employment',
    'hi-unemployment: insurance-fund',
    'hi-insurance-fund: insurance-fund',
    'hi-under-6: state',
    'hi-poor: state',
    'hi-ethnic-near-poor: state',
    'hi-ethnic-difficult: state',
    'hi-especially-difficult: state',
    'hi-island: state',
    'hi-social-allowance: state',
    'hi-artisan-low-income: state',
    'hi-declared-state: state',
  ],
};

describe('somebody else pays', () => {
  it.each(statePolicies.map((policy) => [policy.id, policy] as const))('in the order of %s', (id, { payers }) => {
    expect(payers.map(({ id, payer }) => `${id}: ${payer}`)).toEqual(PAYERS[id]);
  });
});

describe('the benefit of a card', () => {
  it('is known in every month of its policy, and in no other', () => {
    const odd = statePolicies.flatMap(({ id, scheme, from, until, groups }) =>
      groups
        .filter(({ benefit }) =>
          scheme === 'social-insurance'
            ? benefit.length > 0
            : benefit.at(0)?.from !== from || benefit.at(-1)?.until !== until,
        )
        .map((group) => `${id} ${group.id}`),
    );

    expect(odd).toEqual([]);
  });
});

describe('plain words', () => {
  it('say who is meant, not how much: the share stands beside them', () => {
    const groups = [
      ...policies.flatMap(({ scopes, rules }) => [...scopes, ...rules]),
      ...statePolicies.flatMap((policy) => [...policy.participants, ...policy.payers, ...policy.groups]),
    ];
    const words = groups.flatMap(({ says }) => [says.vi, says.en]);

    expect(words.filter((one) => /%|[:.]/.test(one))).toEqual([]);
  });

  it('are composed letters, without blanks at either end or two in a row', () => {
    const told = [...policies, ...statePolicies].map((policy) => JSON.stringify({ ...policy, instruments: [] }));

    expect(told.filter((one) => one !== one.normalize('NFC') || /" | "| {2}/.test(one))).toEqual([]);
  });
});
