// Protects people from the ledger: a rule or a group that rests on a sensitive fact (HIV, blindness, trafficking, ethnic
// origin, disability) never stands in clear, and what the law marks as sensitive is not settled in a commune of its own.
import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../src/coverage/told.ts';
import { policies, statePolicies } from '../../src/policies/index.ts';

const COMMUNE = '09562';
const rules = policies.flatMap(({ id, rules: all }) => all.map((rule) => ({ policy: id, rule })));
const groups = statePolicies.flatMap(({ groups: all }) => all);

const SECRET_RULES = [
  'hanoi/2026-01 hi-ethnic',
  'hanoi/2026-01 hi-graduated-ethnic',
  'hanoi/2026-01 hi-mild-disability',
  'hanoi/2026-01 si-ethnic',
  'hanoi/2026-07 hi-ethnic',
  'hanoi/2026-07 hi-graduated-ethnic',
  'hanoi/2026-07 hi-mild-disability',
  'hanoi/2026-07 hi-trafficking',
  'hanoi/2026-07 si-ethnic',
  'hue/2026-01 hi-graduated-ethnic',
  'haiphong/2024-07 hi-blind',
  'haiphong/2024-07 hi-hiv',
  'haiphong/2026-01 hi-blind',
  'haiphong/2026-01 hi-hiv',
  'haiphong/2026-01 si-ethnic',
];

describe('what is told of a coverage', () => {
  it('is no rule that rests on a sensitive fact, by this list and by no other', () => {
    const secret = rules.filter(({ rule }) => tellingOf({ rules: [rule], groups: [] }, COMMUNE).isSecret);
    expect(secret.map(({ policy, rule }) => `${policy} ${rule.id}`).toSorted()).toEqual(SECRET_RULES.toSorted());
  });

  it('is no rule whatever, where the group of the state is one', () => {
    const everybody = rules.find(({ rule }) => rule.id === 'si-all')?.rule;
    const ethnic = groups.find(({ id }) => id === 'si-ethnic');
    const other = groups.find(({ id }) => id === 'si-other');
    if (everybody === undefined || ethnic === undefined || other === undefined)
      throw new Error('Huế supports everybody');
    // 30 % or 20 % of the state: the amounts beside it would say which.
    expect(tellingOf({ rules: [everybody], groups: [ethnic] }, COMMUNE).isSecret).toBe(true);
    expect(tellingOf({ rules: [everybody], groups: [other] }, COMMUNE).isSecret).toBe(false);
  });

  it('is who owes it by law, but a commune never where the law marks the rule as sensitive', () => {
    const holders = rules.map(({ rule }) => {
      const { localHolder } = tellingOf({ rules: [rule], groups: [] }, COMMUNE);
      return rule.sensitive === true || rule.budget === 'city'
        ? localHolder === 'city'
        : localHolder === 'commune:09562';
    });
    expect(holders).not.toContain(false);
    expect(rules.some(({ rule }) => rule.sensitive === true && rule.budget === 'commune')).toBe(true);
    expect(tellingOf({ rules: [], groups: [] }, COMMUNE).localHolder).toBeNull();
  });
});
