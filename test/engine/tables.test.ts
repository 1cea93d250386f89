// Protects the look-ups by which people are judged: whatever is known of somebody, each condition comes out as it does
// when it is judged by itself, in a first month and again in a later one.
import { describe, expect, it } from 'vitest';
import { judgeAtom } from '../../src/engine/condition.ts';
import { judge, judgeAgain } from '../../src/engine/decide.ts';
import { ALLOWANCES, type Person, ROLES } from '../../src/engine/facts.ts';
import { knownOf } from '../../src/engine/known.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type { Condition } from '../../src/engine/policy.ts';
import type { Program } from '../../src/engine/program.ts';
import { truthAt } from '../../src/engine/truths.ts';
import { mulberry32, randomAnyRequest, randomRequest } from '../oracle/people.ts';
import { rulebook } from '../support/rulebook.ts';
import { group, programOf, statePolicy } from '../support/tiny-law.ts';

const SEED = 20_261_124;
const PEOPLE = 400;
const month = monthIndex('2026-07');

function alone(program: Program, known: ReturnType<typeof knownOf>, at: number) {
  return program.atoms.list.map((atom) => judgeAtom(atom, known, at));
}

function together(program: Program, { truths }: ReturnType<typeof judge>) {
  return program.atoms.list.map(({ index }) => truthAt(index, truths));
}

const programs = rulebook.policies.flatMap((policy) =>
  policy.schemes.map((scheme) => rulebook.programFor(scheme, policy, month, null)),
);

describe('the look-ups', () => {
  it.each([randomRequest, randomAnyRequest])('say of every condition what it says by itself: %o', (request) => {
    const random = mulberry32(SEED);
    for (let count = 0; count < PEOPLE; count++) {
      const { person } = request(random);
      const known = knownOf(person);
      for (const program of programs) {
        const first = judge(program, known, month);
        expect(together(program, first)).toEqual(alone(program, known, month));
        const later = judgeAgain(program, first, known, month + 40);
        expect(together(program, later)).toEqual(alone(program, known, month + 40));
      }
    }
  });

  it('keep sets apart whose conditions lie in several words, wanted or not wanted', () => {
    const conditions: readonly Condition[] = [
      ...ROLES.map((role): Condition => ({ fact: 'roles', has: [role] })),
      ...ALLOWANCES.map((allowance): Condition => ({ fact: 'allowances', has: [allowance, 'pension'] })),
      ...ALLOWANCES.map((allowance): Condition => ({ fact: 'allowances', hasNone: [allowance, 'survivor'] })),
    ];
    const groups = conditions.map((when, at) => group({ id: `g${at}`, when: [when], share: 100 + at }));
    const program = programOf(null, statePolicy({ groups }));
    const people: readonly Person[] = [
      {},
      { roles: [], allowances: [] },
      ...ROLES.map((role) => ({ roles: [role] })),
      ...ALLOWANCES.map((allowance) => ({ allowances: [allowance] })),
      { roles: ['artisan', 'ex-soldier'], allowances: ['pension', 'survivor'] },
      { roles: [...ROLES], allowances: [...ALLOWANCES] },
    ];
    for (const person of people) {
      const known = knownOf(person);
      expect(together(program, judge(program, known, month))).toEqual(alone(program, known, month));
    }
  });
});
