// Protects the rulebook: one text for a place and month or none, never a default; a ruleset that changes with any word of the
// law a place answers by, and with nothing else; programs that never mix two texts.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nextLastDay } from '../../src/calendar/deadline.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { type Law, MEANING, makeRulebook } from '../../src/engine/rulebook.ts';
import { policies, parameters as real, statePolicies } from '../../src/policies/index.ts';
import { rulebook as register } from '../support/rulebook.ts';
import {
  budgeting,
  cite,
  dated,
  group,
  healthOf,
  instrument,
  localPolicy,
  parameters,
  rule,
  says,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const at = monthIndex;
const old = localPolicy({ id: 'tiny/old', from: '2024-01', until: '2025-12' });
const now = localPolicy({ id: 'tiny/now', from: '2026-02' });
const there = localPolicy({ id: 'there/now', province: '01' });
const law: Law = {
  policies: [old, now, there],
  statePolicies: [
    statePolicy({ until: '2025-06', id: 'health/old' }),
    statePolicy({ from: '2025-07', id: 'health/now' }),
    statePolicy({ scheme: 'social-insurance' }),
  ],
  wardProgrammes: [],
  budgeting,
  parameters,
  nextLastDay,
};
const book = makeRulebook(law);

describe('the way of finding money', () => {
  it('rests on a clause where a text says it, and elsewhere on the reading', () => {
    expect(book.budgetingIn('99')).toEqual({ cite: 'TINY 1/2020, budgeting', reading: null });
    expect(book.budgetingIn('01')).toEqual({ cite: null, reading: says('as the tiny country does') });
  });

  it('decides no amount, so no ruleset names it', () => {
    const changed = makeRulebook({ ...law, budgeting: { ...budgeting, province: '01' } });

    expect(changed.rulesetOf('99')).toBe(book.rulesetOf('99'));
  });
});

describe('the text in force', () => {
  it.each([
    ['2023-12', null],
    ['2024-01', 'tiny/old'],
    ['2025-12', 'tiny/old'],
    ['2026-01', null],
    ['2026-02', 'tiny/now'],
    ['2099-12', 'tiny/now'],
  ] as const)('in %s is %s: the first and the last month count, and between two texts there is none', (month, id) => {
    expect(book.policyAt('99', at(month))?.id ?? null).toBe(id);
  });

  it('is that of the place, and none for a place without one', () => {
    expect(book.policyAt('01', at('2026-03'))).toBe(there);
    expect(book.policyAt('46', at('2026-03'))).toBeNull();
  });

  it('of the state is that of the scheme', () => {
    expect(book.statePolicyAt('health-insurance', at('2025-06'))?.id).toBe('health/old');
    expect(book.statePolicyAt('health-insurance', at('2025-07'))?.id).toBe('health/now');
    expect(book.statePolicyAt('social-insurance', at('2025-07'))?.id).toBe('state/social-insurance');
    expect(book.statePolicyAt('health-insurance', at('2019-12'))).toBeNull();
  });

  it('of Hà Nội changes in 2026-07, and before 2026 there is none', () => {
    const ids = ['2025-12', '2026-01', '2026-06', '2026-07'].map(
      (month) => register.policyAt('01', at(month))?.id ?? null,
    );
    expect(ids).toEqual([null, 'hanoi/2026-01', 'hanoi/2026-01', 'hanoi/2026-07']);
  });
});

describe('a policy', () => {
  it('is found by its id, and nothing else is', () => {
    expect(book.policyById('tiny/old')).toBe(old);
    expect(book.policyById('vietnam')).toBeNull();
    expect(book.policyById('health/now')).toBeNull();
  });

  it('has a revision of twelve digits that changes with any of its words', () => {
    const revision = book.revisionOf(now);
    expect(revision).toBe(createHash('sha256').update(JSON.stringify(now)).digest('hex').slice(0, 12));
    expect(book.revisionOf(now)).toBe(revision);
    expect(book.revisionOf({ ...now, title: says('another title') })).not.toBe(revision);
    expect(book.revisionOf(old)).not.toBe(revision);
  });
});

describe('an instrument', () => {
  const second = { ...instrument, id: 'second', short: 'TINY 2/2021' };
  const withTwo = tiny({
    policies: [localPolicy({ instruments: [second] })],
    statePolicies: [statePolicy({ instruments: [instrument] })],
  });

  it('is found by its id, of the city and of the state', () => {
    expect(withTwo.instrumentById('second')).toBe(second);
    expect(withTwo.instrumentById('tiny-law')).toBe(instrument);
    expect(withTwo.instrumentById('third')).toBeNull();
  });

  it('is cited by its short name, or by its id where it is not at hand', () => {
    expect(withTwo.citeText({ instrument: 'second', clause: 'Điều 1 khoản 2' })).toBe('TINY 2/2021, Điều 1 khoản 2');
    expect(withTwo.citeText({ instrument: 'third', clause: 'Điều 1' })).toBe('third, Điều 1');
  });
});

describe('the ruleset of a place', () => {
  const ruleset = (changed: Partial<Law>, province = '99') => makeRulebook({ ...law, ...changed }).rulesetOf(province);
  const before = ruleset({});

  it('is a SHA-256 of the engine’s meaning, the national data and the texts of the place', () => {
    const hashed = JSON.stringify([MEANING, law.parameters, law.statePolicies, [old, now]]);
    expect(before).toBe(createHash('sha256').update(hashed).digest('hex'));
    expect(book.rulesetOf('99')).toBe(before);
    expect(book.rulesetOf('99')).toBe(book.rulesetOf('99'));
  });

  it('changes with any of its policies, with a state policy and with a number of the country', () => {
    const changed: readonly Partial<Law>[] = [
      { policies: [{ ...old, checkedOn: '2026-03-02' }, now, there] },
      { policies: [old, { ...now, rules: [rule({ id: 'r' })] }, there] },
      { policies: [old, there] },
      { statePolicies: law.statePolicies.slice(1) },
      { parameters: { ...parameters, socialRate: [dated('2020-01', 2001)] } },
    ];
    const all = [before, ...changed.map((one) => ruleset(one))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not change with the policy of another place', () => {
    const elsewhere = { policies: [old, now, { ...there, rules: [rule({ id: 'r' })] }] };
    expect(ruleset(elsewhere)).toBe(before);
    expect(ruleset(elsewhere, '01')).not.toBe(ruleset({}, '01'));
  });

  it('of the real register differs from place to place, and changes when one share of the place does', () => {
    const places = ['01', '46', '31', '79'].map(register.rulesetOf);
    expect(new Set(places).size).toBe(4);
    const raise = (policy: Policy): Policy => ({
      ...policy,
      rules: policy.rules.map((one, index) =>
        index === 0 && one.share !== null ? { ...one, share: one.share + 1 } : one,
      ),
    });
    const changed = makeRulebook({
      policies: policies.map((policy) => (policy.id === 'hue/2026-01' ? raise(policy) : policy)),
      statePolicies,
      wardProgrammes: [],
      budgeting,
      parameters: real,
      nextLastDay,
    });
    expect(changed.rulesetOf('46')).not.toBe(register.rulesetOf('46'));
    expect(changed.rulesetOf('01')).toBe(register.rulesetOf('01'));
  });
});

describe('a program', () => {
  const program = (month: string, local: Policy | null = now, method: 'monthly' | 'missing' | null = null) =>
    book.programFor('health-insurance', local, at(month), method);

  it('is made once for the same texts', () => {
    expect(program('2026-03')).toBe(program('2026-03'));
    expect(program('2026-03')).toBe(program('2026-04'));
    expect(program('2026-03', now, 'monthly')).toBe(program('2026-03'));
  });

  it('is another for another scheme, city or state text', () => {
    const programs = [
      program('2026-03'),
      program('2026-03', null),
      program('2026-03', there),
      program('2025-03'),
      book.programFor('social-insurance', now, at('2026-03'), null),
    ];
    expect(new Set(programs).size).toBe(programs.length);
    expect(programs.map(({ local }) => local?.id ?? null)).toEqual([
      'tiny/now',
      null,
      'there/now',
      'tiny/now',
      'tiny/now',
    ]);
    expect(programs.map(({ state }) => state?.id)).toEqual([
      'health/now',
      'health/now',
      'health/now',
      'health/old',
      'state/social-insurance',
    ]);
  });

  it('of a payment method the text leaves out is another, whichever was asked first', () => {
    const exclusions = (['quarterly', 'missing'] as const).map((method) => ({
      scheme: 'social-insurance' as const,
      method,
      cite: cite('x'),
      says: says('no'),
    }));
    const closed = tiny({
      policies: [localPolicy({ exclusions, rules: [rule({ id: 'r', scheme: 'social-insurance', kind: 'alone' })] })],
    });
    const outcome = (method: 'monthly' | 'quarterly' | 'missing' | 'ahead') =>
      socialOf(closed, { contribution: { method, lumpMonths: 1 } }).outcome;
    expect((['monthly', 'quarterly', 'missing', 'ahead', 'monthly'] as const).map(outcome)).toEqual([
      'eligible',
      'refused',
      'refused',
      'eligible',
      'eligible',
    ]);
  });

  it('follows the benefit levels from month to month', () => {
    const rising = group({
      id: 'rising',
      share: 1000,
      benefit: [dated('2020-01', 70, '2025-12'), dated('2026-01', 95, '2026-12'), dated('2027-01', 70)],
    });
    const plain = group({ id: 'plain', share: 7000, benefit: [dated('2020-01', 80)] });
    const byBenefit = tiny({
      policies: [localPolicy({ several: { order: 'highest-benefit', cite: cite('s'), says: says('s') } })],
      statePolicies: [statePolicy({ groups: [rising, plain] })],
    });
    const months = ['2025-11', '2025-12', '2026-01', '2026-12', '2027-01', '2025-12'];
    expect(months.map((from) => healthOf(byBenefit, { from }).stateRule?.id)).toEqual([
      'plain',
      'plain',
      'rising',
      'rising',
      'plain',
      'plain',
    ]);
  });
});

describe('the law it was made from', () => {
  it('is all there', () => {
    expect(book.policies).toBe(law.policies);
    expect(book.statePolicies).toBe(law.statePolicies);
    expect(book.parameters).toBe(law.parameters);
    expect(book.nextLastDay).toBe(nextLastDay);
    expect(book.pricesAt(at('2026-07')).referenceLevel.value).toBe(2_000_000);
  });
});
