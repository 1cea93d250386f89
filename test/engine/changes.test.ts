// Protects what is told of a new text: each rule that came, went, or pays or asks something else, for whom in đồng, at the
// prices of the new text's first month.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/engine/answer.ts';
import { changesOf } from '../../src/engine/changes.ts';
import type { Policy, Rule } from '../../src/engine/policy.ts';
import { rulebook as register } from '../support/rulebook.ts';
import { cite, group, localPolicy, rule, says, scope, statePolicy, tiny } from '../support/tiny-law.ts';

const student = { fact: 'student', is: true } as const;
const state = statePolicy({ groups: [group({ id: 'low', share: 3000 }), group({ id: 'high', share: 7000 })] });

const earlier = (own: Partial<Policy> = {}) => localPolicy({ until: '2026-06', schemes: ['health-insurance'], ...own });
const later = (own: Partial<Policy> = {}) =>
  localPolicy({ id: 'tiny/new', from: '2026-07', schemes: ['health-insurance'], ...own });
function changed(after: Policy, before: Policy, language: Language = 'en') {
  return changesOf(after, before, language, tiny({ policies: [before, after], statePolicies: [state] }));
}
const between = (before: Rule, after: Rule) => changed(later({ rules: [after] }), earlier({ rules: [before] }));

describe('a change between two policies', () => {
  it('is a rule whose share is another, with what it comes to for each state group', () => {
    expect(between(rule({ id: 'r', share: 1000 }), rule({ id: 'r', share: 2000 }))).toEqual({
      month: '2026-07',
      rules: [
        {
          rule: 'r',
          change: 'changed',
          before: {
            cite: 'TINY 1/2020, rule r',
            says: 'local r',
            share: 1000,
            terms: "10% on top of the state's share (any group); the city budget",
            conditions: 'everybody',
          },
          after: {
            cite: 'TINY 1/2020, rule r',
            says: 'local r',
            share: 2000,
            terms: "20% on top of the state's share (any group); the city budget",
            conditions: 'everybody',
          },
          amounts: [
            { stateRule: 'high', before: 10_000, after: 20_000 },
            { stateRule: 'low', before: 10_000, after: 20_000 },
          ],
        },
      ],
    });
  });

  it('is a rule that asks something else', () => {
    const { rules } = between(rule({ id: 'r' }), rule({ id: 'r', when: [student] }));
    expect(rules.map((one) => [one.change, one.before?.conditions, one.after?.conditions])).toEqual([
      ['changed', 'everybody', 'a pupil or student'],
    ]);
  });

  it('is a rule that comes, and one that ends', () => {
    const { rules } = between(rule({ id: 'old', on: ['low'] }), rule({ id: 'new', kind: 'alone', share: 5000 }));
    expect(rules).toEqual([
      {
        rule: 'old',
        change: 'ended',
        before: expect.objectContaining({ says: 'local old' }),
        after: null,
        amounts: [{ stateRule: 'low', before: 10_000, after: null }],
      },
      {
        rule: 'new',
        change: 'added',
        before: null,
        after: expect.objectContaining({ says: 'local new' }),
        amounts: [{ stateRule: null, before: null, after: 50_000 }],
      },
    ]);
  });

  it('is another bracket around the same conditions as well', () => {
    const citizen = { fact: 'citizen', is: true } as const;
    const club = { fact: 'inClub', is: true } as const;
    const before = rule({ id: 'r', when: [{ any: [student, { all: [citizen, club] }] }] });
    const after = rule({ id: 'r', when: [{ all: [{ any: [student, citizen] }, club] }] });
    expect(between(before, after).rules.map((one) => one.change)).toEqual(['changed']);
  });

  it('is another budget, another kind or another group as well', () => {
    const same = rule({ id: 'r' });
    expect(between(same, { ...same, budget: 'commune' }).rules).toHaveLength(1);
    expect(between(same, { ...same, kind: 'total' }).rules).toHaveLength(1);
    expect(between(same, { ...same, on: ['low'] }).rules).toHaveLength(1);
  });

  it('is not a clause printed anew, in other words', () => {
    const same = rule({ id: 'r' });
    expect(between(same, { ...same, cite: cite('another'), says: says('in other words'), text: 'x' }).rules).toEqual(
      [],
    );
    expect(between(same, same)).toEqual({ month: '2026-07', rules: [] });
  });

  it('is a scope that opens or closes a rule of its scheme, and not of another', () => {
    const rules = [rule({ id: 'r' })];
    const residents = scope([{ fact: 'permanentResident', is: true }], { schemes: ['health-insurance'] });
    const opened = changed(later({ rules, scopes: [residents] }), earlier({ rules }));
    expect(opened.rules.map((one) => [one.before?.conditions, one.after?.conditions])).toEqual([
      ['everybody', 'a permanent resident'],
    ]);
    const social = { ...residents, schemes: ['social-insurance'] as const };
    expect(changed(later({ rules, scopes: [social] }), earlier({ rules })).rules).toEqual([]);
  });

  it('is in đồng at the prices of the new text’s first month, so that a new price is no change', () => {
    const { rules } = between(rule({ id: 'r', on: ['low'], share: 1000 }), rule({ id: 'r', on: ['low'], share: 1500 }));
    expect(rules[0]?.amounts).toEqual([{ stateRule: 'low', before: 10_000, after: 15_000 }]);
  });

  it('is told in the language asked for', () => {
    const { rules } = changed(later({ rules: [rule({ id: 'r' })] }), earlier(), 'vi');
    expect(rules[0]?.after).toEqual({
      cite: 'TINY 1/2020, rule r',
      says: 'local r (vi)',
      share: 1000,
      terms: '10% cộng thêm vào phần Nhà nước hỗ trợ (mọi nhóm); ngân sách thành phố',
      conditions: 'mọi người',
    });
  });

  it('comes in the order of the earlier text, then of the later', () => {
    const before = earlier({ rules: [rule({ id: 'b' }), rule({ id: 'a' })] });
    const after = later({ rules: [rule({ id: 'c' }), rule({ id: 'a', share: 500 })] });
    expect(changed(after, before).rules.map((one) => `${one.rule} ${one.change}`)).toEqual([
      'b ended',
      'a changed',
      'c added',
    ]);
  });
});

describe('against the real register', () => {
  it('Hà Nội 2026-07 raises ethnic minorities from 10 to 30 % and opens rules that were not there', () => {
    const [before, after] = [register.policyById('hanoi/2026-01'), register.policyById('hanoi/2026-07')];
    if (!before || !after) throw new Error('both are in the register');
    const { rules } = changesOf(after, before, 'en', register);
    const of = (id: string) => rules.find((one) => one.rule === id);
    expect(of('si-ethnic')).toMatchObject({ change: 'changed', before: { share: 1000 }, after: { share: 3000 } });
    expect(of('si-ethnic')?.amounts).toEqual([{ stateRule: 'si-ethnic', before: 33_000, after: 99_000 }]);
    expect(of('hi-bomb-victim')).toMatchObject({ change: 'added', before: null });
    expect(of('si-poor')).toBeUndefined();
  });
});
