// Protects the engine's own words: every value, condition and question has words in both languages, made from the values the
// engine uses, and two different conditions never read alike.
import { expect, it, describe as suite } from 'vitest';
import {
  ALLOWANCES,
  AREAS,
  type BooleanFact,
  DISABILITIES,
  EXITS,
  FARMING,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HEALTH_METHODS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  ROLES,
  SEXES,
  SOCIAL_METHODS,
} from '../../src/engine/facts.ts';
import type { Condition, Words } from '../../src/engine/policy.ts';
import { QUESTIONS } from '../../src/engine/question-words.ts';
import { describe, VALUES } from '../../src/engine/words.ts';
import { policies, statePolicies } from '../../src/policies/index.ts';

const both = (condition: Condition) => [describe(condition, 'vi'), describe(condition, 'en')];

const BOOLEANS: readonly BooleanFact[] = [
  'citizen',
  'permanentResident',
  'averageLiving',
  'ethnicMinority',
  'student',
  'studentHardship',
  'compulsorySocialInsurance',
  'healthCard',
  'inClub',
  'hivPositive',
  'blindAssociation',
  'bombVictim',
];

/** One condition of each kind, about each fact. */
const EVERY: readonly Condition[] = [
  ...BOOLEANS.flatMap((fact): readonly Condition[] => [
    { fact, is: true },
    { fact, is: false },
  ]),
  ...HOUSEHOLDS.map((value): Condition => ({ fact: 'household', in: [value] })),
  ...NATIONAL_STANDARDS.map((value): Condition => ({ fact: 'nationalStandard', in: [value] })),
  ...EXITS.map((value): Condition => ({ fact: 'exitedFrom', in: [value] })),
  ...FARMING.map((value): Condition => ({ fact: 'farming', in: [value] })),
  ...GRADUATED_LISTS.map((value): Condition => ({ fact: 'graduatedList', in: [value] })),
  ...DISABILITIES.map((value): Condition => ({ fact: 'disability', in: [value] })),
  ...HEALTH_GROUNDS.map((value): Condition => ({ fact: 'healthGround', in: [value] })),
  ...ALLOWANCES.flatMap((value): readonly Condition[] => [
    { fact: 'allowances', has: [value] },
    { fact: 'allowances', hasNone: [value] },
  ]),
  ...ROLES.map((value): Condition => ({ fact: 'roles', has: [value] })),
  ...AREAS.map((value): Condition => ({ fact: 'areas', has: [value] })),
  { fact: 'schoolProvince', in: ['01'] },
  { fact: 'commune', in: ['01'] },
  { fact: 'exitedOn', withinMonths: 36 },
  { fact: 'graduatedCommuneOn', withinMonths: 36 },
  { fact: 'traffickingVictimOn', withinMonths: 36 },
  { fact: 'age', from: 60 },
  { fact: 'age', below: 60 },
  { fact: 'age', from: 60, below: 75 },
];

suite('a condition in words', () => {
  it('of an age has its limits', () => {
    expect(both({ fact: 'age', from: 60, below: 75 })).toEqual([
      'từ đủ 60 tuổi đến dưới 75 tuổi',
      '60 or older and under 75',
    ]);
    expect(both({ fact: 'age', from: 15 })).toEqual(['từ đủ 15 tuổi', '15 or older']);
    expect(both({ fact: 'age', below: 6 })).toEqual(['dưới 6 tuổi', 'under 6']);
    expect(both({ fact: 'age', from: 0 })).toEqual(['từ đủ 0 tuổi', '0 or older']);
  });

  it('of a yes or no says which', () => {
    expect(both({ fact: 'student', is: true })).toEqual(['là học sinh, sinh viên', 'a pupil or student']);
    expect(both({ fact: 'student', is: false })).toEqual(['không là học sinh, sinh viên', 'not a pupil or student']);
  });

  it('of a window has its months', () => {
    expect(both({ fact: 'exitedOn', withinMonths: 36 })).toEqual([
      'trong 36 tháng kể từ tháng được công nhận thoát nghèo, thoát cận nghèo',
      'within 36 months of the recognition as out of (near-)poverty',
    ]);
    expect(both({ fact: 'traffickingVictimOn', withinMonths: 12 })).toEqual([
      'trong 12 tháng kể từ khi được xác nhận',
      'within 12 months since the confirmation',
    ]);
  });

  it('of values names each of them', () => {
    expect(both({ fact: 'household', in: ['poor', 'near-poor'] })).toEqual([
      'hộ nghèo hoặc cận nghèo',
      'household: poor or near-poor',
    ]);
    expect(both({ fact: 'allowances', has: ['pension', 'survivor'] })).toEqual([
      'đang hưởng lương hưu hoặc trợ cấp tuất hằng tháng',
      'receiving a pension or a monthly survivor allowance',
    ]);
    expect(both({ fact: 'allowances', hasNone: ['pension', 'survivor'] })).toEqual([
      'không hưởng lương hưu hoặc trợ cấp tuất hằng tháng',
      'not receiving a pension or a monthly survivor allowance',
    ]);
  });

  it('of codes, which have no words, names the codes', () => {
    expect(both({ fact: 'schoolProvince', in: ['01', '46'] })).toEqual([
      'trường ở tỉnh, thành phố mã 01 hoặc 46',
      'school in province 01 or 46',
    ]);
    expect(both({ fact: 'commune', in: ['11948'] })).toEqual([
      'sống ở xã, phường, đặc khu mã 11948',
      'living in commune 11948',
    ]);
  });

  it('that any or all of several are joined', () => {
    const student = { fact: 'student', is: true } as const;
    const citizen = { fact: 'citizen', is: true } as const;
    expect(both({ any: [student, citizen] })).toEqual([
      'là học sinh, sinh viên hoặc là công dân Việt Nam',
      'a pupil or student or a Vietnamese citizen',
    ]);
    expect(both({ all: [student, citizen] })).toEqual([
      'là học sinh, sinh viên và là công dân Việt Nam',
      'a pupil or student and a Vietnamese citizen',
    ]);
  });

  it('that is nested otherwise reads otherwise', () => {
    const [a, b, c] = [
      { fact: 'student', is: true },
      { fact: 'citizen', is: true },
      { fact: 'inClub', is: true },
    ] as const;
    const [vi, en] = both({ any: [a, { all: [b, c] }] });
    const [otherVi, otherEn] = both({ all: [{ any: [a, b] }, c] });
    expect(vi).not.toBe(otherVi);
    expect(en).not.toBe(otherEn);
  });

  it.each(['vi', 'en'] as const)(
    'says something about every fact and value, and never the same twice: %s',
    (language) => {
      const all = EVERY.map((condition) => describe(condition, language));
      expect(all.filter((one) => one.trim() !== one || one.length < 3)).toEqual([]);
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
    },
  );

  it('has words of its own in each language', () => {
    for (const condition of EVERY) {
      const [vi, en] = both(condition);
      expect(vi).not.toBe(en);
    }
  });

  it.each(['vi', 'en'] as const)('never falls back to the name of a fact or of a value: %s', (language) => {
    const used = [...policies, ...statePolicies].flatMap((policy) =>
      ('rules' in policy ? policy.rules : [...policy.groups, ...policy.payers, ...policy.participants]).flatMap(
        ({ when }) => when,
      ),
    );
    for (const condition of [...EVERY, ...used]) {
      expect(describe(condition, language)).not.toMatch(/[a-z][A-Z]|undefined|insurance-|-worker/);
    }
  });
});

suite('a value', () => {
  it.each([
    ...HOUSEHOLDS,
    ...NATIONAL_STANDARDS,
    ...EXITS,
    ...FARMING,
    ...GRADUATED_LISTS,
    ...DISABILITIES,
    ...HEALTH_GROUNDS,
    ...ALLOWANCES,
    ...ROLES,
    ...AREAS,
    ...SEXES,
    ...SOCIAL_METHODS,
    ...HEALTH_METHODS,
    'eligible',
    'refused',
  ])('%s has words in both languages', (value) => {
    expect(VALUES[value]?.vi.length).toBeGreaterThan(1);
    expect(VALUES[value]?.en.length).toBeGreaterThan(1);
  });

  it('of two has two words', () => {
    for (const values of [
      HOUSEHOLDS,
      EXITS,
      FARMING,
      GRADUATED_LISTS,
      DISABILITIES,
      HEALTH_GROUNDS,
      ALLOWANCES,
      ROLES,
      AREAS,
      SEXES,
      SOCIAL_METHODS,
    ]) {
      for (const language of ['vi', 'en'] as const) {
        expect(new Set(values.map((value) => VALUES[value]?.[language])).size).toBe(values.length);
      }
    }
  });
});

suite('a question', () => {
  const all: readonly (readonly [string, Words])[] = Object.entries(QUESTIONS);

  it.each(all)('about %s is put in both languages', (_fact, { vi, en }) => {
    expect(vi).toMatch(/^\p{Lu}.{5,}\?$/u);
    expect(en).toMatch(/^\p{Lu}.{5,}\?$/u);
    expect(vi).not.toBe(en);
  });

  it('is put once', () => {
    expect(new Set(all.map(([, { vi }]) => vi)).size).toBe(all.length);
    expect(new Set(all.map(([, { en }]) => en)).size).toBe(all.length);
  });
});
