// Protects what a condition means for a person in a month: yes, no, or open where the fact is unknown; and what absent
// facts mean where they are not asked for (sensitive facts: no; areas and commune: none; national standard: the household's).
import { describe, expect, it } from 'vitest';
import { Atoms, judgeAtom, type Simple } from '../../src/engine/condition.ts';
import { HOUSEHOLDS, NATIONAL_STANDARDS, type Person } from '../../src/engine/facts.ts';
import { knownOf } from '../../src/engine/known.ts';
import { monthIndex } from '../../src/engine/month.ts';
import { NO, OPEN, truthOf, truthsOf, YES } from '../../src/engine/truths.ts';

function judge(condition: Simple, person: Person, month = '2026-03') {
  return judgeAtom(new Atoms().atomOf(condition), knownOf(person), monthIndex(month));
}

describe('an age', () => {
  const seventies: Simple = { fact: 'age', from: 70, below: 75 };

  it.each([
    ['in the month before the 70th birthday', '1956-04-20', NO],
    ['in the month of the 70th birthday, whatever the day', '1956-03-31', YES],
    ['in between', '1953-08-10', YES],
    ['in the month of the 75th birthday, which has days before it', '1951-03-02', YES],
    ['in a month that begins with the 75th birthday', '1951-03-01', NO],
    ['in the month after the 75th birthday', '1951-02-28', NO],
  ] as const)('from 70 to below 75 %s', (_when, birthDate, truth) => {
    expect(judge(seventies, { birthDate })).toBe(truth);
  });

  it('may have one limit only', () => {
    expect(judge({ fact: 'age', from: 15 }, { birthDate: '2011-03-31' })).toBe(YES);
    expect(judge({ fact: 'age', from: 15 }, { birthDate: '2011-04-01' })).toBe(NO);
    expect(judge({ fact: 'age', from: 15 }, { birthDate: '1900-01-01' })).toBe(YES);
    expect(judge({ fact: 'age', below: 6 }, { birthDate: '2020-03-02' })).toBe(YES);
    expect(judge({ fact: 'age', below: 6 }, { birthDate: '2020-03-01' })).toBe(NO);
    expect(judge({ fact: 'age', below: 6 }, { birthDate: '2026-03-01' })).toBe(YES);
  });

  it('may be limited at 0 years, which is a limit and not the absence of one', () => {
    expect(judge({ fact: 'age', from: 0 }, { birthDate: '2026-04-01' })).toBe(NO);
    expect(judge({ fact: 'age', below: 0 }, { birthDate: '2020-01-01' })).toBe(NO);
  });

  it('is open where the birth is unknown', () => {
    expect(judge(seventies, {})).toBe(OPEN);
    expect(judge(seventies, { birthDate: null })).toBe(OPEN);
  });
});

describe('a yes-or-no fact', () => {
  it.each([
    'citizen',
    'permanentResident',
    'averageLiving',
    'student',
    'studentHardship',
    'compulsorySocialInsurance',
    'healthCard',
    'inClub',
    'bombVictim',
  ] as const)('%s is what is told, and open where it is unknown', (fact) => {
    expect(judge({ fact, is: true }, { [fact]: true })).toBe(YES);
    expect(judge({ fact, is: true }, { [fact]: false })).toBe(NO);
    expect(judge({ fact, is: false }, { [fact]: false })).toBe(YES);
    expect(judge({ fact, is: false }, { [fact]: true })).toBe(NO);
    expect(judge({ fact, is: true }, {})).toBe(OPEN);
    expect(judge({ fact, is: false }, { [fact]: null })).toBe(OPEN);
  });

  it.each(['ethnicMinority', 'hivPositive', 'blindAssociation'] as const)(
    '%s counts as no where it is unknown, never as open',
    (fact) => {
      expect(judge({ fact, is: true }, { [fact]: true })).toBe(YES);
      expect(judge({ fact, is: true }, {})).toBe(NO);
      expect(judge({ fact, is: true }, { [fact]: null })).toBe(NO);
      expect(judge({ fact, is: false }, {})).toBe(YES);
      expect(judge({ fact, is: false }, { [fact]: true })).toBe(NO);
    },
  );
});

describe('a fact with several values', () => {
  const conditions: readonly (readonly [Simple, yes: Person, no: Person])[] = [
    [{ fact: 'household', in: ['poor', 'near-poor'] }, { household: 'near-poor' }, { household: 'exited' }],
    [{ fact: 'exitedFrom', in: ['poverty'] }, { exitedFrom: 'poverty' }, { exitedFrom: 'near-poverty' }],
    [{ fact: 'farming', in: ['agriculture', 'salt'] }, { farming: 'salt' }, { farming: 'none' }],
    [{ fact: 'graduatedList', in: ['2016-2020'] }, { graduatedList: '2016-2020' }, { graduatedList: 'other' }],
    [{ fact: 'healthGround', in: ['state'] }, { healthGround: 'state' }, { healthGround: 'none' }],
    [{ fact: 'schoolProvince', in: ['01'] }, { schoolProvince: '01' }, { schoolProvince: '46' }],
    [{ fact: 'nationalStandard', in: ['poor'] }, { nationalStandard: 'poor' }, { nationalStandard: 'near-poor' }],
  ];

  it.each(conditions)('%j holds for %j, not for %j, and is open where it is unknown', (condition, yes, no) => {
    expect(judge(condition, yes)).toBe(YES);
    expect(judge(condition, no)).toBe(NO);
    expect(judge(condition, {})).toBe(OPEN);
    expect(judge(condition, { [condition.fact]: null })).toBe(OPEN);
  });

  it('disability counts as none where it is unknown', () => {
    expect(judge({ fact: 'disability', in: ['mild'] }, { disability: 'mild' })).toBe(YES);
    expect(judge({ fact: 'disability', in: ['mild'] }, { disability: 'severe' })).toBe(NO);
    expect(judge({ fact: 'disability', in: ['mild'] }, {})).toBe(NO);
    expect(judge({ fact: 'disability', in: ['none'] }, {})).toBe(YES);
  });
});

describe('the place lived in', () => {
  it('is no special commune and no special area where it is unknown', () => {
    expect(judge({ fact: 'commune', in: ['11948'] }, {})).toBe(NO);
    expect(judge({ fact: 'areas', has: ['island'] }, {})).toBe(NO);
    expect(judge({ fact: 'areas', has: ['island'] }, { areas: null })).toBe(NO);
  });

  it('is the one that is told', () => {
    expect(judge({ fact: 'commune', in: ['11948', '11914'] }, { commune: '11914' })).toBe(YES);
    expect(judge({ fact: 'commune', in: ['11948'] }, { commune: '11914' })).toBe(NO);
    expect(judge({ fact: 'areas', has: ['island', 'difficult'] }, { areas: ['poor-commune', 'difficult'] })).toBe(YES);
    expect(judge({ fact: 'areas', has: ['island'] }, { areas: ['difficult'] })).toBe(NO);
    expect(judge({ fact: 'areas', has: ['island'] }, { areas: [] })).toBe(NO);
  });
});

describe('roles and allowances', () => {
  it('hold when one of those named is there, and are open where they are unknown', () => {
    const roles: Simple = { fact: 'roles', has: ['artisan', 'ex-soldier'] };
    expect(judge(roles, { roles: ['waste-collector', 'ex-soldier'] })).toBe(YES);
    expect(judge(roles, { roles: ['waste-collector'] })).toBe(NO);
    expect(judge(roles, { roles: [] })).toBe(NO);
    expect(judge(roles, {})).toBe(OPEN);

    const allowances: Simple = { fact: 'allowances', has: ['pension', 'survivor'] };
    expect(judge(allowances, { allowances: ['survivor'] })).toBe(YES);
    expect(judge(allowances, { allowances: ['unemployment'] })).toBe(NO);
    expect(judge(allowances, { allowances: [] })).toBe(NO);
    expect(judge(allowances, { allowances: null })).toBe(OPEN);
  });

  it('can be asked not to be there: one of those named is enough to fail', () => {
    const none: Simple = { fact: 'allowances', hasNone: ['pension', 'social-allowance'] };
    expect(judge(none, { allowances: [] })).toBe(YES);
    expect(judge(none, { allowances: ['survivor'] })).toBe(YES);
    expect(judge(none, { allowances: ['survivor', 'pension'] })).toBe(NO);
    expect(judge(none, {})).toBe(OPEN);
  });
});

describe('a window of months', () => {
  const exited: Simple = { fact: 'exitedOn', withinMonths: 36 };

  it.each([
    ['the month before it starts', '2026-04', NO],
    ['the month it starts in', '2026-03', YES],
    ['the last of its months', '2023-04', YES],
    ['the month after', '2023-03', NO],
  ] as const)('of 36 months: %s', (_when, exitedOn, truth) => {
    expect(judge(exited, { exitedOn })).toBe(truth);
  });

  it('takes a day for its month', () => {
    expect(judge(exited, { exitedOn: '2026-03-31' })).toBe(YES);
    expect(judge(exited, { exitedOn: '2023-03-31' })).toBe(NO);
  });

  it('is closed for what never happened, and open where that is unknown', () => {
    expect(judge(exited, { exitedOn: false })).toBe(NO);
    expect(judge(exited, {})).toBe(OPEN);
    expect(judge(exited, { exitedOn: null })).toBe(OPEN);
    expect(judge({ fact: 'graduatedCommuneOn', withinMonths: 36 }, {})).toBe(OPEN);
    expect(judge({ fact: 'graduatedCommuneOn', withinMonths: 36 }, { graduatedCommuneOn: '2026-01' })).toBe(YES);
  });

  it('counts as no for trafficking where nothing is told', () => {
    const victim: Simple = { fact: 'traffickingVictimOn', withinMonths: 12 };
    expect(judge(victim, {})).toBe(NO);
    expect(judge(victim, { traffickingVictimOn: '2025-04' })).toBe(YES);
    expect(judge(victim, { traffickingVictimOn: '2025-03' })).toBe(NO);
  });
});

describe('the national standard', () => {
  it.each([
    ['poor', 'poor'],
    ['near-poor', 'near-poor'],
    ['exited', 'other'],
    ['other', 'other'],
  ] as const)('of a household that is %s is taken as %s where nobody said otherwise', (household, standard) => {
    expect(judge({ fact: 'nationalStandard', in: [standard] }, { household })).toBe(YES);
    const others = NATIONAL_STANDARDS.filter((one) => one !== standard);
    expect(judge({ fact: 'nationalStandard', in: others }, { household })).toBe(NO);
  });

  it('is what is told, whatever the household', () => {
    for (const household of HOUSEHOLDS) {
      expect(judge({ fact: 'nationalStandard', in: ['poor'] }, { household, nationalStandard: 'poor' })).toBe(YES);
    }
  });

  it('is unknown where both are', () => {
    expect(judge({ fact: 'nationalStandard', in: ['other'] }, {})).toBe(OPEN);
  });
});

describe('an atom', () => {
  it('stands once for each distinct condition', () => {
    const atoms = new Atoms();
    const first = atoms.atomOf({ fact: 'student', is: true });
    const other = atoms.atomOf({ fact: 'student', is: false });
    expect(atoms.atomOf({ fact: 'student', is: true })).toBe(first);
    expect([first.index, other.index]).toEqual([0, 1]);
    expect(atoms.list).toEqual([first, other]);
  });

  it('asks for the fact it rests on, an age for the date of birth', () => {
    const atoms = new Atoms();
    expect(atoms.atomOf({ fact: 'age', from: 60 }).fact).toBe('birthDate');
    expect(atoms.atomOf({ fact: 'roles', has: ['artisan'] }).fact).toBe('roles');
  });
});

describe('conditions as alternatives', () => {
  const a = { fact: 'student', is: true } as const;
  const b = { fact: 'inClub', is: true } as const;
  const c = { fact: 'citizen', is: true } as const;
  const d = { fact: 'healthCard', is: false } as const;
  /** Atoms are numbered as they are met; a literal is twice the number. */
  const [A, B, C, D] = [0, 2, 4, 6];

  it('of a list must all hold', () => {
    expect(new Atoms().alternatives([a, b, c])).toEqual([[A, B, C]]);
  });

  it('of nothing always hold', () => {
    expect(new Atoms().alternatives([])).toEqual([[]]);
  });

  it('of an `any` are one each, multiplied with the rest', () => {
    expect(new Atoms().alternatives([a, { any: [b, c] }, d])).toEqual([
      [A, B, D],
      [A, C, D],
    ]);
    const pairs = new Atoms().alternatives([{ any: [a, b] }, { any: [c, d] }]);
    expect(pairs).toEqual([
      [A, C],
      [A, D],
      [B, C],
      [B, D],
    ]);
  });

  it('of an `all` inside an `any` stay together', () => {
    expect(new Atoms().alternatives([{ any: [a, { all: [b, c] }] }])).toEqual([[A], [B, C]]);
    expect(new Atoms().alternatives([{ all: [a, { any: [b, c] }] }])).toEqual([
      [A, B],
      [A, C],
    ]);
  });

  it('name a condition once, however often it is asked', () => {
    expect(new Atoms().alternatives([a, a])).toEqual([[A]]);
  });
});

describe('a literal', () => {
  const truths = truthsOf([NO, YES, OPEN]);

  it('is the truth of its atom', () => {
    expect([0, 2, 4].map((literal) => truthOf(literal, truths))).toEqual([NO, YES, OPEN]);
  });

  it('turned round swaps yes and no, and leaves open what is open', () => {
    expect([1, 3, 5].map((literal) => truthOf(literal, truths))).toEqual([YES, NO, OPEN]);
  });
});
