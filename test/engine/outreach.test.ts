// Protects whom a ward visits: a condition holds, does not, or turns on what nobody has said.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/engine/month.ts';
import { truthOf } from '../../src/engine/outreach.ts';
import type { Condition } from '../../src/engine/policy.ts';
import { NO, OPEN, YES } from '../../src/engine/truths.ts';

const MARCH = monthIndex('2026-03');
const student: Condition = { fact: 'student', is: true };
const near: Condition = { fact: 'household', in: ['near-poor'] };

describe('conditions of a group to visit', () => {
  it('hold where all of them do, and do not where one does not', () => {
    expect(truthOf([student, near], { student: true, household: 'near-poor' }, MARCH)).toBe(YES);
    expect(truthOf([student, near], { student: true, household: 'other' }, MARCH)).toBe(NO);
    expect(truthOf([], {}, MARCH)).toBe(YES);
  });

  it('are open where it turns on what nobody has said', () => {
    expect(truthOf([student], {}, MARCH)).toBe(OPEN);
    expect(truthOf([student, near], { student: true }, MARCH)).toBe(OPEN);
    expect(truthOf([student, near], { student: false }, MARCH)).toBe(NO);
  });

  it('hold by one of several ways, whatever is said of the others', () => {
    const either: Condition = { any: [student, near] };
    expect(truthOf([either], { household: 'near-poor' }, MARCH)).toBe(YES);
    expect(truthOf([either], { household: 'other' }, MARCH)).toBe(OPEN);
    expect(truthOf([either], { student: false, household: 'other' }, MARCH)).toBe(NO);
  });

  it('are asked of the month, not of today', () => {
    const sixty: Condition = { fact: 'age', from: 60 };
    const born = { birthDate: '1966-04-20' };
    expect([MARCH, MARCH + 1].map((month) => truthOf([sixty], born, month))).toEqual([NO, YES]);
  });
});
