/**
 * Protects in which quarter money counts, and what comes back of it when somebody leaves: written down here by hand from
 * NĐ 188/2025 (Điều 7, 13), NĐ 159/2025 (Điều 8) and NĐ 233/2025 (Điều 11), so that a change of the data is seen.
 */
import { describe, expect, it } from 'vitest';
import { policies, statePolicies } from '../../src/policies/index.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'vietnam/social-insurance/2018-01': ['si-poor: paid', 'si-near-poor: paid', 'si-other: paid'],
  'vietnam/social-insurance/2025-07': ['si-poor: paid', 'si-near-poor: paid', 'si-ethnic: paid', 'si-other: paid'],
  'vietnam/health-insurance/2018-12': ['hi-near-poor: monthly', 'hi-student: paid', 'hi-farming: paid'],
  'vietnam/health-insurance/2025-07': [
    // Khoản 5: summed up each quarter, from 1 January.
    'hi-near-poor-poor-commune: monthly',
    'hi-near-poor: monthly',
    'hi-graduated-ethnic: monthly',
    // Khoản 4: each quarter.
    'hi-trafficking: monthly',
    // Khoản 6: every 3, 6 or 12 months, as it is paid.
    'hi-student: paid',
    'hi-security-force: monthly',
    'hi-village-health: monthly',
    'hi-hamlet-activist: monthly',
    'hi-artisan: monthly',
    // Khoản 7.
    'hi-farming: paid',
    'hi-bomb-victim: monthly',
  ],
};

/** Rules that may stand without a group of the state's: who pays a part pays in advance, for others the city pays quarterly. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'hanoi/2026-01': ['hi-exited: monthly', 'hi-elderly: monthly', 'hi-mild-disability: monthly', 'hi-ethnic: monthly'],
  'hanoi/2026-07': [
    'hi-animal-health: monthly',
    'hi-charity: monthly',
    'hi-elderly: monthly',
    'hi-ethnic: monthly',
    'hi-exited: monthly',
    'hi-hanoi-artisan: monthly',
    'hi-mild-disability: monthly',
    'hi-minh-chau: monthly',
    'hi-population: monthly',
    'hi-veteran: monthly',
  ],
  'hue/2026-01': ['hi-exited: paid'],
  'haiphong/2024-07': ['hi-blind: monthly', 'hi-elderly: monthly', 'hi-hiv: monthly'],
  'haiphong/2026-01': [
    'hi-blind: monthly',
    'hi-elderly: monthly',
    'hi-hiv: monthly',
    'hi-party-40: monthly',
    'hi-waste: paid',
  ],
};

describe('money counts', () => {
  it.each(statePolicies.map((policy) => [policy.id, policy] as const))('by the groups of %s', (id, { groups }) => {
    expect(groups.map((group) => `${group.id}: ${group.counted.when}`)).toEqual(GROUPS[id]);
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))('by the rules of %s', (id, { rules }) => {
    const own = rules.flatMap(({ id: rule, counted }) => (counted === undefined ? [] : [`${rule}: ${counted.when}`]));
    expect(own.toSorted()).toEqual(RULES[id]?.toSorted());
  });

  it('in every way a rule can carry somebody, and by the rule alone where no group need be there', () => {
    const odd = policies.flatMap(({ id, rules }) =>
      rules
        .filter(({ kind, counted }) => (kind === 'alone' || kind === 'in-full') !== (counted !== undefined))
        .map((rule) => `${id} ${rule.id}`),
    );
    expect(odd).toEqual([]);
  });
});

it('comes back as the law says, and where it says nothing, not at all', () => {
  const endings = statePolicies.flatMap(({ id, endings: all }) =>
    all.map(({ because, groups, gives, cite }) => `${id} ${because} of ${groups}: ${gives}, ${cite.clause}`),
  );
  expect(endings).toEqual([
    'vietnam/social-insurance/2025-07 death,compulsory,one-off,pension of any: own-part, Điều 8',
    'vietnam/health-insurance/2025-07 death,missing,left-country of any: all, Điều 7 khoản 13',
    'vietnam/health-insurance/2025-07 other-ground of hi-student: nothing, Điều 13 khoản 8 điểm b',
  ]);
});

it('comes back for groups that there are', () => {
  const unknown = statePolicies.flatMap(({ id, groups, endings }) =>
    endings
      .flatMap((ending) => (ending.groups === 'any' ? [] : ending.groups))
      .filter((name) => !groups.some((group) => group.id === name))
      .map((name) => `${id} ${name}`),
  );
  expect(unknown).toEqual([]);
});
