// Protects the page that portals and the press cache: for every rule and the state groups it stands on, what each payer pays
// in one month at the floor income.
import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../src/engine/amounts.ts';
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { rulebook as register } from '../support/rulebook.ts';
import { group, localPolicy, parameters, payer, rule, statePolicy, tiny } from '../support/tiny-law.ts';

const student = { fact: 'student', is: true } as const;
const health = statePolicy({
  payers: [payer({ id: 'paid' })],
  groups: [group({ id: 'low', share: 3000 }), group({ id: 'high', share: 7000 })],
});
const social = statePolicy({ scheme: 'social-insurance', groups: [group({ id: 'all', share: 1000 })] });

function bookOf(policy: Policy): Rulebook {
  return tiny({ policies: [policy], statePolicies: [health, social] });
}

function lines(policy: Policy | StatePolicy, month = '2026-03', book = bookOf(localPolicy())): readonly string[] {
  return amountsOf(policy, month, 'en', book).map(
    (line) => `${line.rule} ${line.stateRule}: ${[line.due, line.state, line.local, line.participant].join(' ')}`,
  );
}

describe('the amounts of a policy', () => {
  const policy = localPolicy({
    rules: [
      rule({ id: 'alone', kind: 'alone', share: 5000 }),
      rule({ id: 'full', kind: 'in-full', share: 10_000 }),
      rule({ id: 'named', on: ['low'], share: 2000, when: [student] }),
      rule({ id: 'any', on: 'any', share: 1000 }),
      rule({ id: 'total', kind: 'total', on: ['low', 'high'], share: 8000 }),
      rule({ id: 'unpublished', on: ['low'], share: null }),
      rule({ id: 'social', scheme: 'social-insurance', share: 2000 }),
    ],
  });

  it('are a line for each rule and group, in the order of the text, then the groups alone, scheme by scheme', () => {
    expect(lines(policy)).toEqual([
      'alone null: 50000 0 25000 25000',
      'full null: 50000 0 50000 0',
      'named low: 50000 15000 10000 25000',
      'any high: 50000 35000 5000 10000',
      'any low: 50000 15000 5000 30000',
      'total high: 50000 35000 5000 10000',
      'total low: 50000 15000 25000 10000',
      'unpublished low: 50000 15000  ',
      'null high: 50000 35000 0 15000',
      'null low: 50000 15000 0 35000',
      'social all: 100000 10000 20000 70000',
      'null all: 100000 10000 0 90000',
    ]);
  });

  it('are those of the month asked for', () => {
    expect(lines(policy, '2026-07').slice(0, 1)).toEqual(['alone null: 100000 0 50000 50000']);
    expect(lines(policy, '2027-01').at(-2)).toBe('social all: 140000 14000 28000 98000');
  });

  it('name the clause and the words of rule and group, in the language asked for', () => {
    const [first] = amountsOf(
      localPolicy({ rules: [rule({ id: 'r', on: ['low'] })] }),
      '2026-03',
      'en',
      bookOf(localPolicy()),
    );
    expect(first).toEqual({
      scheme: 'health-insurance',
      rule: 'r',
      cite: 'TINY 1/2020, rule r',
      says: 'local r',
      stateRule: 'low',
      stateCite: 'TINY 1/2020, group low',
      stateSays: 'state low',
      due: 50_000,
      state: 15_000,
      local: 5000,
      participant: 30_000,
    });
    const vietnamese = amountsOf(
      localPolicy({ rules: [rule({ id: 'r', on: ['low'] })] }),
      '2026-03',
      'vi',
      bookOf(localPolicy()),
    );
    expect(vietnamese[0]).toMatchObject({ says: 'local r (vi)', stateSays: 'state low (vi)' });
    expect(vietnamese[1]).toMatchObject({
      rule: null,
      cite: null,
      says: null,
      stateRule: 'high',
      stateSays: 'state high (vi)',
    });
  });

  it('name no group where there is none', () => {
    const [first] = amountsOf(
      localPolicy({ rules: [rule({ id: 'r', kind: 'alone' })] }),
      '2026-03',
      'en',
      bookOf(localPolicy()),
    );
    expect(first).toMatchObject({ rule: 'r', stateRule: null, stateCite: null, stateSays: null });
  });

  it('are of the schemes the policy is about', () => {
    expect(lines(localPolicy({ schemes: ['social-insurance'] }))).toEqual(['null all: 100000 10000 0 90000']);
  });
});

describe('the amounts of the state’s own policy', () => {
  it('are its groups alone, without a local part', () => {
    expect(lines(health)).toEqual(['null high: 50000 35000 0 15000', 'null low: 50000 15000 0 35000']);
    expect(lines(social)).toEqual(['null all: 100000 10000 0 90000']);
  });

  it('are unknown where a price is', () => {
    const book = tiny({ parameters: { ...parameters, ruralPovertyLine: [] }, statePolicies: [social] });
    expect(lines(social, '2026-03', book)).toEqual(['null all:    ']);
  });
});

describe('against the real register', () => {
  it('Hà Nội in 2026-08 pays the published amounts of social insurance at the floor', () => {
    const policy = register.policyById('hanoi/2026-07');
    if (!policy) throw new Error('hanoi/2026-07 is in the register');
    const line = amountsOf(policy, '2026-08', 'vi', register).find((one) => one.rule === 'si-poor');
    expect(line).toMatchObject({ stateRule: 'si-poor', due: 330_000, state: 165_000, local: 165_000, participant: 0 });
  });
});
