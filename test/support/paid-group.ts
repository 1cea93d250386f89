/** Who was paid for in the tiny country in 2026: one person of the rule 'more' for a year, at 50,000 đ a month, unless said otherwise. */
import type { PaidGroup } from '../../src/engine/another-year.ts';
import type { Policy } from '../../src/engine/policy.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { group, localPolicy, rule, statePolicy, tiny } from './tiny-law.ts';

/** The state pays 30 % of the low and 70 % of the high, the city 10 % more; in social insurance 10 % and 20 %. */
export const lawOf = (policies: readonly Policy[] = [cityPolicy()]): Rulebook =>
  tiny({
    policies,
    statePolicies: [
      statePolicy({ groups: [group({ id: 'low', share: 3000 }), group({ id: 'high', share: 7000 })] }),
      statePolicy({ scheme: 'social-insurance', groups: [group({ id: 'all', share: 1000 })] }),
    ],
  });

export const cityPolicy = (own: Partial<Policy> = {}): Policy =>
  localPolicy({
    rules: [
      rule({ id: 'more', on: 'any', share: 1000 }),
      rule({ id: 'social', scheme: 'social-insurance', on: 'any', share: 2000 }),
    ],
    ...own,
  });

type Monthly = { readonly due: number; readonly state: number; readonly local: number; readonly topUp?: number };

/** `monthly`: what a month came to; `months`: of all these people together. */
export function paidGroup({ due, state, local, topUp = 0 }: Monthly, own: Partial<PaidGroup> = {}): PaidGroup {
  const { months = 12 } = own;
  return {
    scheme: 'health-insurance',
    commune: '19774',
    rule: 'more',
    policy: 'tiny/2020-01',
    owesLocal: true,
    paidFrom: '2026-03',
    people: 1,
    months,
    due: due * months,
    state: state * months,
    local: local * months,
    topUp: topUp * months,
    sponsor: 0,
    participant: (due - state - local - topUp) * months,
    ...own,
  };
}

export const LOW = { due: 50_000, state: 15_000, local: 5_000 };
export const HIGH = { due: 50_000, state: 35_000, local: 5_000 };
export const FLOOR = { due: 100_000, state: 10_000, local: 20_000 };
