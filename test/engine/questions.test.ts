// Protects the questionnaire: every fact that can decide something and no other, the most telling first, with its kind of
// answer, its values in both languages and the clauses that ask for it.
import { describe, expect, it } from 'vitest';
import type { Fact, Person } from '../../src/engine/facts.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type { Condition, Policy, StatePolicy } from '../../src/engine/policy.ts';
import { questionnaire } from '../../src/engine/questions.ts';
import { quote } from '../../src/engine/quote.ts';
import { rulebook } from '../support/rulebook.ts';
import {
  group,
  localPolicy,
  participant,
  payer,
  question,
  rule,
  scope,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const MARCH = monthIndex('2026-03');

function items(local: Partial<Policy> | null, state: Partial<StatePolicy> = {}) {
  const policy = local && localPolicy(local);
  const book = tiny({ policies: policy ? [policy] : [], statePolicies: [statePolicy(state)] });
  return questionnaire('health-insurance', policy, MARCH, book);
}

/** The one item of a rule with one condition. */
function itemFor(condition: Condition) {
  const [item] = items({ rules: [rule({ id: 'r', kind: 'alone', when: [condition] })] });
  if (!item) throw new Error('a condition asks for a fact');
  return item;
}

const student = { fact: 'student', is: true } as const;
const citizen = { fact: 'citizen', is: true } as const;
const club = { fact: 'inClub', is: true } as const;

describe('an item', () => {
  it('is asked in both languages, with the clause that asks for it', () => {
    expect(itemFor(student)).toEqual({
      fact: 'student',
      question: { vi: 'Có đang là học sinh, sinh viên không?', en: 'A pupil or student?' },
      kind: 'yes-no',
      values: null,
      sensitive: false,
      assumedWhenAbsent: false,
      cites: ['TINY 1/2020, rule r'],
    });
  });

  it.each([
    [{ fact: 'age', from: 60 }, 'birthDate', 'date'],
    [{ fact: 'exitedOn', withinMonths: 36 }, 'exitedOn', 'month-or-never'],
    [{ fact: 'graduatedCommuneOn', withinMonths: 36 }, 'graduatedCommuneOn', 'date-or-never'],
    [{ fact: 'traffickingVictimOn', withinMonths: 12 }, 'traffickingVictimOn', 'date-or-never'],
    [{ fact: 'schoolProvince', in: ['01'] }, 'schoolProvince', 'province'],
    [{ fact: 'commune', in: ['11948'] }, 'commune', 'commune'],
    [{ fact: 'healthCard', is: false }, 'healthCard', 'yes-no'],
  ] as const satisfies readonly (readonly [Condition, Fact, string])[])(
    'for %j is %s, answered by a %s',
    (condition, fact, kind) => {
      expect(itemFor(condition)).toMatchObject({ fact, kind, values: null });
    },
  );

  it.each([
    [{ fact: 'household', in: ['poor'] }, ['poor', 'near-poor', 'exited', 'other']],
    [{ fact: 'exitedFrom', in: ['poverty'] }, ['poverty', 'near-poverty']],
    [{ fact: 'farming', in: ['salt'] }, ['agriculture', 'forestry', 'fishery', 'salt', 'none']],
    [{ fact: 'graduatedList', in: ['other'] }, ['2016-2020', 'other']],
    [{ fact: 'disability', in: ['mild'] }, ['none', 'mild', 'severe', 'very-severe']],
    [{ fact: 'healthGround', in: ['state'] }, ['employment', 'insurance-fund', 'state', 'none']],
  ] as const satisfies readonly (readonly [Condition, readonly string[]])[])(
    'for %j is one of %j',
    (condition, values) => {
      const item = itemFor(condition);
      expect(item.kind).toBe('choice');
      expect(item.values?.map(({ value }) => value)).toEqual(values);
    },
  );

  it.each([
    [{ fact: 'areas', has: ['island'] }, 5],
    [{ fact: 'allowances', has: ['pension'] }, 7],
    [{ fact: 'roles', has: ['artisan'] }, 15],
  ] as const satisfies readonly (readonly [Condition, number])[])('for %j is any of %i', (condition, count) => {
    const item = itemFor(condition);
    expect(item.kind).toBe('choices');
    expect(item.values).toHaveLength(count);
  });

  it('has words for each of its values', () => {
    expect(itemFor({ fact: 'exitedFrom', in: ['poverty'] }).values).toEqual([
      { value: 'poverty', words: { vi: 'hộ nghèo', en: 'a poor household' } },
      { value: 'near-poverty', words: { vi: 'hộ cận nghèo', en: 'a near-poor household' } },
    ]);
  });

  it.each([
    { fact: 'hivPositive', is: true },
    { fact: 'blindAssociation', is: true },
    { fact: 'ethnicMinority', is: true },
    { fact: 'disability', in: ['mild'] },
    { fact: 'traffickingVictimOn', withinMonths: 12 },
  ] as const satisfies readonly Condition[])('for %j is sensitive', (condition) => {
    expect(itemFor(condition).sensitive).toBe(true);
  });

  it('says whether it is sensitive, and whether its absence is assumed', () => {
    expect(itemFor({ fact: 'hivPositive', is: true })).toMatchObject({ sensitive: true, assumedWhenAbsent: false });
    expect(itemFor({ fact: 'areas', has: ['island'] })).toMatchObject({ sensitive: false, assumedWhenAbsent: true });
    expect(itemFor({ fact: 'commune', in: ['1'] })).toMatchObject({ sensitive: false, assumedWhenAbsent: true });
    const standard = items({
      rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'nationalStandard', in: ['poor'] }] })],
    });
    expect(standard.find(({ fact }) => fact === 'nationalStandard')).toMatchObject({
      sensitive: false,
      assumedWhenAbsent: true,
    });
    expect(itemFor(student)).toMatchObject({ sensitive: false, assumedWhenAbsent: false });
  });
});

describe('the questionnaire', () => {
  it('asks what taking part, scopes, rules, groups and payers ask, and cites each', () => {
    const asked = items(
      {
        scopes: [scope([{ fact: 'permanentResident', is: true }])],
        rules: [rule({ id: 'r', when: [student, club] }), rule({ id: 's', when: [student] })],
      },
      {
        participants: [participant('p', [citizen, student])],
        payers: [
          payer({ id: 'fund', when: [{ fact: 'healthGround', in: ['state'] }] }),
          payer({ id: 'child', when: [{ fact: 'age', below: 6 }] }),
        ],
        groups: [group({ id: 'g', when: [student, { any: [club, { fact: 'healthCard', is: false }] }] })],
      },
    );
    const cites = Object.fromEntries(asked.map((item) => [item.fact, item.cites]));
    expect(cites).toEqual({
      permanentResident: ['TINY 1/2020, scope'],
      student: ['TINY 1/2020, participant p', 'TINY 1/2020, rule r', 'TINY 1/2020, rule s', 'TINY 1/2020, group g'],
      inClub: ['TINY 1/2020, rule r', 'TINY 1/2020, group g'],
      healthCard: ['TINY 1/2020, group g'],
      citizen: ['TINY 1/2020, participant p'],
      healthGround: ['TINY 1/2020, payer fund'],
      birthDate: ['TINY 1/2020, payer child'],
    });
  });

  it('cites a clause once, however many of its parts ask for the fact', () => {
    const once = items({
      rules: [rule({ id: 'r', kind: 'alone', when: [{ any: [student, { all: [student, club] }] }] })],
    });
    expect(once.find(({ fact }) => fact === 'student')?.cites).toEqual(['TINY 1/2020, rule r']);
  });

  it('asks the most telling fact first', () => {
    const asked = items({
      rules: [
        rule({ id: 'one', kind: 'alone', share: 5000, when: [club, citizen] }),
        rule({ id: 'two', kind: 'alone', share: 4000, when: [student, citizen] }),
      ],
    });
    expect(asked.map(({ fact }) => fact)).toEqual(['citizen', 'inClub', 'student']);
  });

  it('asks last, and still asks, what a quote never asks for: first what is assumed, then what is sensitive', () => {
    const asked = items({
      rules: [
        rule({ id: 'one', kind: 'alone', when: [{ fact: 'hivPositive', is: true }] }),
        rule({ id: 'two', kind: 'alone', when: [{ fact: 'areas', has: ['island'] }] }),
        rule({ id: 'three', kind: 'alone', when: [student] }),
      ],
    });
    expect(asked.map(({ fact }) => fact)).toEqual(['student', 'areas', 'hivPositive']);
  });

  it('asks also what matters only beside a sensitive or assumed fact', () => {
    const asked = items({
      rules: [
        rule({
          id: 'r',
          kind: 'alone',
          when: [{ fact: 'commune', in: ['1'] }, { fact: 'ethnicMinority', is: true }, club],
        }),
      ],
    });
    expect(asked.map(({ fact }) => fact)).toEqual(['inClub', 'commune', 'ethnicMinority']);
  });

  it('asks for the household wherever the national standard is asked for, because it stands for it', () => {
    const asked = items(null, { groups: [group({ id: 'g', when: [{ fact: 'nationalStandard', in: ['poor'] }] })] });
    expect(asked.map(({ fact, cites }) => [fact, cites])).toEqual([
      ['household', ['TINY 1/2020, group g']],
      ['nationalStandard', ['TINY 1/2020, group g']],
    ]);
  });

  it('is empty where nothing is asked', () => {
    expect(items({ rules: [rule({ id: 'r', kind: 'alone' })] })).toEqual([]);
  });
});

describe('against the real register', () => {
  const asked = rulebook.policies.flatMap((policy) =>
    policy.schemes.map((scheme) => ({ id: policy.id, policy: policy as Policy | null, scheme, month: policy.from })),
  );
  const alone = (['social-insurance', 'health-insurance'] as const).map((scheme) => ({
    id: 'vietnam',
    policy: null,
    scheme,
    month: '2026-08',
  }));

  it.each([...asked, ...alone])('$id, $scheme: asks for all that a quote asks for, with a clause each', (one) => {
    const told = questionnaire(one.scheme, one.policy, monthIndex(one.month), rulebook);
    for (const { fact, cites } of told) expect([fact, cites.length > 0]).toEqual([fact, true]);
    const facts = told.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    const people: readonly Person[] = [
      {},
      { birthDate: '1960' },
      { citizen: true, healthGround: 'none', allowances: [] },
    ];
    for (const person of people) {
      const ask = question({
        province: one.policy?.province ?? '79',
        policy: one.policy ? one.policy.id : 'vietnam',
        schemes: [one.scheme],
        from: one.month,
        person,
      });
      const needs = quote(ask, rulebook).schemes[one.scheme]?.needs.map(({ fact }) => fact) ?? [];
      expect(needs.filter((fact) => !facts.includes(fact as Fact))).toEqual([]);
    }
  });

  it('social insurance of Hà Nội begins with what decides most people', () => {
    const policy = rulebook.policyAt('01', monthIndex('2026-08'));
    const told = questionnaire('social-insurance', policy, monthIndex('2026-08'), rulebook);
    expect(told.slice(0, 3).map(({ fact }) => fact)).toContain('permanentResident');
    expect(told.at(-1)).toMatchObject({ fact: 'ethnicMinority', sensitive: true });
  });
});
