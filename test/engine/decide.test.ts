// Protects the three answers: decided when every completion of the unknown comes to the same, and otherwise exactly the
// facts on which something still depends, the most telling first, with every result that is still possible.
import { describe, expect, it } from 'vitest';
import { anyHolds, holds, judge, standsUntil } from '../../src/engine/decide.ts';
import type { Person } from '../../src/engine/facts.ts';
import { knownOf } from '../../src/engine/known.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type { Condition, StateGroup } from '../../src/engine/policy.ts';
import type { Program, Result } from '../../src/engine/program.ts';
import { NO, OPEN, type Truths, truthAt, truthsOf, YES } from '../../src/engine/truths.ts';
import { group, localPolicy, participant, payer, programOf, rule, statePolicy } from '../support/tiny-law.ts';

function nameOf(result: Result): string {
  if (result.kind === 'pair') return result.group?.id ?? 'nobody';
  return result.kind === 'payer' ? result.payer.id : 'barred';
}

function decided(program: Program, person: Person, month = '2026-03') {
  const { decision } = judge(program, knownOf(person), monthIndex(month));
  return decision.decided
    ? nameOf(decision.result)
    : { needs: decision.needs, possible: decision.possible.map(nameOf).sort() };
}

/** A program of state groups, the first the best: one for each list of conditions, `g1`, `g2` and so on. */
function groupsOf(...conditions: readonly (readonly Condition[])[]): Program {
  const groups = conditions.map((when, at): StateGroup => group({ id: `g${at + 1}`, when, share: 9000 - at * 1000 }));
  return programOf(null, statePolicy({ groups }));
}

const student = { fact: 'student', is: true } as const;
const notStudent = { fact: 'student', is: false } as const;
const citizen = { fact: 'citizen', is: true } as const;
const farmer = { fact: 'farming', in: ['agriculture'] } as const;

describe('a decision', () => {
  it('is the first result whose conditions all hold', () => {
    const program = groupsOf([student, citizen], [student], [citizen]);
    expect(decided(program, { student: true, citizen: true })).toBe('g1');
    expect(decided(program, { student: true, citizen: false })).toBe('g2');
    expect(decided(program, { student: false, citizen: true })).toBe('g3');
    expect(decided(program, { student: false, citizen: false })).toBe('nobody');
  });

  it('is made without a fact that no longer matters', () => {
    const program = groupsOf([student, citizen], [citizen]);
    expect(decided(program, { student: false, citizen: true })).toBe('g2');
    expect(decided(program, { citizen: false })).toBe('nobody');
    expect(decided(groupsOf([citizen], [student]), { citizen: true })).toBe('g1');
  });

  it('is open where a fact decides between two results', () => {
    expect(decided(groupsOf([student]), {})).toEqual({ needs: ['student'], possible: ['g1', 'nobody'] });
    expect(decided(groupsOf([student], [citizen]), { citizen: true })).toEqual({
      needs: ['student'],
      possible: ['g1', 'g2'],
    });
  });
});

describe('what is open, and decided all the same', () => {
  it('is a household that comes to the same whatever it is', () => {
    const any: Condition = {
      any: [
        { fact: 'household', in: ['poor', 'near-poor'] },
        { fact: 'household', in: ['exited'] },
        { fact: 'household', in: ['other'] },
      ],
    };
    expect(decided(groupsOf([any], []), {})).toBe('g1');
  });

  it('is a yes-or-no that comes to the same for both', () => {
    expect(decided(groupsOf([{ any: [student, notStudent] }], []), {})).toBe('g1');
  });

  it('is an age that comes to the same before, within and after', () => {
    const ages: Condition = {
      any: [
        { fact: 'age', below: 60 },
        { fact: 'age', from: 60, below: 75 },
        { fact: 'age', from: 75 },
      ],
    };
    expect(decided(groupsOf([ages], []), {})).toBe('g1');
  });

  it('is a set of allowances that either has one or not', () => {
    const either: Condition = {
      any: [
        { fact: 'allowances', has: ['pension'] },
        { fact: 'allowances', hasNone: ['pension'] },
      ],
    };
    expect(decided(groupsOf([either], []), {})).toBe('g1');
  });

  it('is a ground on which the state pays, whichever it is', () => {
    const state = statePolicy({
      payers: [payer({ id: 'p1', when: [student] }), payer({ id: 'p2', when: [notStudent] })],
    });
    expect(decided(programOf(null, state), {})).toBe('p1');
  });

  it('is what contradicts itself, and so never holds', () => {
    expect(decided(groupsOf([student, notStudent]), {})).toBe('nobody');
    const both: readonly Condition[] = [
      { fact: 'allowances', hasNone: ['survivor'] },
      { fact: 'allowances', hasNone: ['pension'] },
      { fact: 'allowances', has: ['pension', 'survivor'] },
    ];
    expect(decided(groupsOf(both), {})).toBe('nobody');
    expect(
      decided(
        groupsOf([
          { fact: 'age', from: 60 },
          { fact: 'age', below: 16 },
        ]),
        {},
      ),
    ).toBe('nobody');
  });
});

describe('the household and its national standard', () => {
  const poorStandard = { fact: 'nationalStandard', in: ['poor'] } as const;
  const nearPoorHousehold = { fact: 'household', in: ['near-poor'] } as const;

  it('are one unknown where both are: the household is asked', () => {
    expect(decided(groupsOf([poorStandard], [nearPoorHousehold]), {})).toEqual({
      needs: ['household'],
      possible: ['g1', 'g2', 'nobody'],
    });
  });

  it('cannot differ where both are unknown', () => {
    expect(decided(groupsOf([poorStandard, nearPoorHousehold]), {})).toBe('nobody');
  });

  it('may differ where the standard is known', () => {
    expect(decided(groupsOf([poorStandard, nearPoorHousehold]), { nationalStandard: 'poor' })).toEqual({
      needs: ['household'],
      possible: ['g1', 'nobody'],
    });
    expect(decided(groupsOf([poorStandard, nearPoorHousehold]), { nationalStandard: 'other' })).toBe('nobody');
  });

  it('need no question where the household is known, because the standard follows it', () => {
    expect(decided(groupsOf([poorStandard]), { household: 'poor' })).toBe('g1');
    expect(decided(groupsOf([poorStandard]), { household: 'exited' })).toBe('nobody');
  });
});

describe('an unknown', () => {
  it('of several values can be each of them', () => {
    const program = groupsOf(
      [{ fact: 'healthGround', in: ['employment'] }],
      [{ fact: 'healthGround', in: ['insurance-fund'] }],
      [{ fact: 'healthGround', in: ['state'] }],
    );
    expect(decided(program, {})).toEqual({ needs: ['healthGround'], possible: ['g1', 'g2', 'g3', 'nobody'] });
    const lists = groupsOf([{ fact: 'graduatedList', in: ['2016-2020'] }], [{ fact: 'graduatedList', in: ['other'] }]);
    expect(decided(lists, {})).toEqual({ needs: ['graduatedList'], possible: ['g1', 'g2'] });
    const exits = groupsOf([{ fact: 'exitedFrom', in: ['poverty'] }], [{ fact: 'exitedFrom', in: ['near-poverty'] }]);
    expect(decided(exits, {})).toEqual({ needs: ['exitedFrom'], possible: ['g1', 'g2'] });
    const farms = groupsOf([{ fact: 'farming', in: ['agriculture', 'forestry', 'fishery', 'salt'] }]);
    expect(decided(farms, {})).toEqual({ needs: ['farming'], possible: ['g1', 'nobody'] });
  });

  it('school can be in a province that no rule names', () => {
    const program = groupsOf([{ fact: 'schoolProvince', in: ['01'] }], [{ fact: 'schoolProvince', in: ['46'] }]);
    expect(decided(program, {})).toEqual({ needs: ['schoolProvince'], possible: ['g1', 'g2', 'nobody'] });
  });

  it('age can be on either side of each limit, and no age that nobody has', () => {
    const program = groupsOf(
      [{ fact: 'age', from: 75 }],
      [{ fact: 'age', from: 70, below: 75 }],
      [{ fact: 'age', below: 6 }],
    );
    expect(decided(program, {})).toEqual({ needs: ['birthDate'], possible: ['g1', 'g2', 'g3', 'nobody'] });
    const never = groupsOf(
      [
        { fact: 'age', from: 70, below: 75 },
        { fact: 'age', below: 70 },
      ],
      [],
    );
    // In the month of the 70th birthday, unless that is the 1st, both hold on some day.
    expect(decided(never, {})).toEqual({ needs: ['birthDate'], possible: ['g1', 'g2'] });
  });

  it('window can be open, closed or never', () => {
    const program = groupsOf([{ fact: 'exitedOn', withinMonths: 12 }], [{ fact: 'exitedOn', withinMonths: 36 }]);
    expect(decided(program, {})).toEqual({ needs: ['exitedOn'], possible: ['g1', 'g2', 'nobody'] });
  });

  it('window that is open for 12 months is open for 36 as well', () => {
    const program = groupsOf([{ fact: 'exitedOn', withinMonths: 36 }], [{ fact: 'exitedOn', withinMonths: 12 }]);
    expect(decided(program, {})).toEqual({ needs: ['exitedOn'], possible: ['g1', 'nobody'] });
  });

  it('role or allowance can come with any other', () => {
    const program = groupsOf(
      [
        { fact: 'roles', has: ['artisan'] },
        { fact: 'roles', has: ['ex-soldier'] },
      ],
      [{ fact: 'roles', has: ['artisan'] }],
      [{ fact: 'roles', has: ['ex-soldier', 'ex-police'] }],
    );
    expect(decided(program, {})).toEqual({ needs: ['roles'], possible: ['g1', 'g2', 'g3', 'nobody'] });
    const withNone = groupsOf([
      { fact: 'allowances', has: ['survivor'] },
      { fact: 'allowances', hasNone: ['pension'] },
    ]);
    expect(decided(withNone, {})).toEqual({ needs: ['allowances'], possible: ['g1', 'nobody'] });
  });
});

describe('the facts asked for', () => {
  it('leave out what could only matter beside a result that wins anyway', () => {
    expect(decided(groupsOf([student], [student, farmer]), {})).toEqual({
      needs: ['student'],
      possible: ['g1', 'nobody'],
    });
  });

  it('leave out what matters only where another fact has already failed', () => {
    expect(decided(groupsOf([citizen, student], [farmer]), { citizen: false })).toEqual({
      needs: ['farming'],
      possible: ['g2', 'nobody'],
    });
  });

  it('leave out what matters only below a result that is certain', () => {
    expect(decided(groupsOf([student], [citizen], [farmer]), { citizen: true })).toEqual({
      needs: ['student'],
      possible: ['g1', 'g2'],
    });
  });

  it('come in the order in which they tell most', () => {
    const program = groupsOf([student], [farmer, citizen], [citizen], [citizen, { fact: 'inClub', is: true }, farmer]);
    // Citizenship decides on two ways to win, farming and school on one each, in the order of the text.
    expect(decided(program, {})).toEqual({
      needs: ['citizen', 'student', 'farming'],
      possible: ['g1', 'g2', 'g3', 'nobody'],
    });
  });

  it('count a fact with several members by all of them together', () => {
    const program = groupsOf(
      [{ fact: 'roles', has: ['artisan'] }],
      [{ fact: 'roles', has: ['ex-soldier'] }, student],
      [{ fact: 'roles', has: ['hamlet-activist'] }, student],
    );
    expect(decided(program, {})).toMatchObject({ needs: ['roles', 'student'] });
    const turned = groupsOf(
      [student, { fact: 'roles', has: ['artisan'] }],
      [student, { fact: 'roles', has: ['ex-soldier'] }],
      [student, citizen],
    );
    expect(decided(turned, {})).toMatchObject({ needs: ['student', 'roles', 'citizen'] });
  });

  it('are those of taking part as well', () => {
    const state = statePolicy({
      participants: [participant('citizen', [citizen]), participant('no-student', [notStudent])],
      groups: [group({ id: 'g1' })],
    });
    const program = programOf(null, state);
    expect(decided(program, {})).toEqual({ needs: ['citizen', 'student'], possible: ['barred', 'g1'] });
    expect(decided(program, { citizen: false })).toBe('barred');
    expect(decided(program, { student: true })).toBe('barred');
    expect(decided(program, { citizen: true, student: false })).toBe('g1');
  });

  it('are those of the local rules as well', () => {
    const local = localPolicy({ rules: [rule({ id: 'r', when: [student] })] });
    const program = programOf(local, statePolicy({ groups: [group({ id: 'g1', when: [farmer] })] }));
    expect(decided(program, { farming: 'none' })).toBe('nobody');
    expect(decided(program, { farming: 'agriculture' })).toEqual({ needs: ['student'], possible: ['g1', 'g1'] });
  });
});

describe('judging', () => {
  const conditions: readonly Condition[] = [{ fact: 'age', from: 60 }, { fact: 'exitedOn', withinMonths: 3 }, student];
  const program = groupsOf(conditions);
  const person: Person = { birthDate: '1966-05-10', exitedOn: '2026-04', student: true };
  const three = (truths: Truths) => [0, 1, 2].map((index) => truthAt(index, truths));
  const at = (who: Person, month: string) => judge(program, knownOf(who), monthIndex(month));

  it('gives each condition its truth in the month', () => {
    expect(three(at(person, '2026-03').truths)).toEqual([NO, NO, YES]);
    expect(three(at(person, '2026-06').truths)).toEqual([YES, YES, YES]);
    expect(three(at({}, '2026-06').truths)).toEqual([OPEN, OPEN, OPEN]);
  });

  it('names the term that carried the decision, and none where it is open or nobody supports', () => {
    expect(at(person, '2026-06').term).toBe(program.terms[0]);
    expect(at(person, '2026-03').term).toBeNull();
    expect(at({ birthDate: '1966-05-10', exitedOn: '2026-04' }, '2026-06').term).toBeNull();
  });

  it.each([
    ['an age to come', { fact: 'age', from: 70, below: 75 }, { birthDate: '1956-05-20' }, '2026-03', '2026-05'],
    [
      'an age that will be past',
      { fact: 'age', from: 70, below: 75 },
      { birthDate: '1956-05-20' },
      '2026-05',
      '2031-06',
    ],
    ['an age that is past', { fact: 'age', from: 70, below: 75 }, { birthDate: '1956-05-20' }, '2031-06', null],
    ['an age with one limit', { fact: 'age', below: 6 }, { birthDate: '2021-04-01' }, '2026-03', '2027-04'],
    ['an unknown age', { fact: 'age', from: 70 }, {}, '2026-03', null],
    ['a window to come', { fact: 'exitedOn', withinMonths: 3 }, { exitedOn: '2026-05' }, '2026-03', '2026-05'],
    ['an open window', { fact: 'exitedOn', withinMonths: 3 }, { exitedOn: '2026-05' }, '2026-05', '2026-08'],
    ['a closed window', { fact: 'exitedOn', withinMonths: 3 }, { exitedOn: '2026-05' }, '2026-08', null],
    ['what never was', { fact: 'exitedOn', withinMonths: 3 }, { exitedOn: false }, '2026-03', null],
    ['an unknown window', { fact: 'exitedOn', withinMonths: 3 }, {}, '2026-03', null],
    ['what time does not change', student, { student: true }, '2026-03', null],
  ] as const satisfies readonly (readonly [string, Condition, Person, string, string | null])[])(
    'holds until time changes a condition: %s',
    (_what, condition, who, month, until) => {
      const turn = standsUntil(groupsOf([condition]), knownOf(who), monthIndex(month));
      expect(turn).toBe(until === null ? Number.POSITIVE_INFINITY : monthIndex(until));
    },
  );

  it('holds until the first of several conditions changes', () => {
    expect(standsUntil(program, knownOf(person), monthIndex('2026-03'))).toBe(monthIndex('2026-04'));
    expect(standsUntil(program, knownOf(person), monthIndex('2026-04'))).toBe(monthIndex('2026-05'));
    expect(standsUntil(program, knownOf(person), monthIndex('2026-05'))).toBe(monthIndex('2026-07'));
    expect(standsUntil(program, knownOf(person), monthIndex('2026-07'))).toBe(Number.POSITIVE_INFINITY);
  });

  it('holds in every month up to then, and not in that one', () => {
    const timed: readonly Condition[] = [
      { fact: 'age', from: 70, below: 75 },
      { fact: 'age', below: 71 },
      { fact: 'exitedOn', withinMonths: 5 },
      { fact: 'graduatedCommuneOn', withinMonths: 1 },
    ];
    for (const birthDate of ['1956-05-20', '1956-05-01', '1956-02-29', '1957']) {
      const who = knownOf({ birthDate, exitedOn: '2027-01', graduatedCommuneOn: '2026-12-31' });
      for (const condition of timed) {
        const one = groupsOf([condition]);
        const truth = (month: number) => truthAt(0, judge(one, who, month).truths);
        for (let month = monthIndex('2025-06'); month < monthIndex('2034-01'); month++) {
          const until = Math.min(standsUntil(one, who, month), monthIndex('2034-01'));
          for (let same = month; same < until; same++) expect(truth(same)).toBe(truth(month));
          if (until < monthIndex('2034-01')) expect(truth(until)).not.toBe(truth(month));
        }
      }
    }
  });

  it('unfolds the same open truths once', () => {
    const open: Person = { birthDate: '1966-05-10', exitedOn: '2026-04' };
    expect(at(open, '2026-06').decision).toBe(at({ ...open, sex: 'female' }, '2026-06').decision);
    expect(at(open, '2026-06').decision).not.toBe(at({ ...open, birthDate: null }, '2026-06').decision);
  });
});

describe('literals', () => {
  /** The atoms 0, 1 and 2 are no, yes and open; a literal is twice the atom. */
  const truths = truthsOf([NO, YES, OPEN]);
  const [no, yes, open] = [0, 2, 4];

  it('all hold, fail as soon as one fails, and are open otherwise', () => {
    expect(holds([], truths)).toBe(YES);
    expect(holds([yes, yes], truths)).toBe(YES);
    expect(holds([open, yes], truths)).toBe(OPEN);
    expect(holds([open, no], truths)).toBe(NO);
  });

  it('one alternative holding settles it, and an open one keeps it open', () => {
    expect(anyHolds([], truths)).toBe(NO);
    expect(anyHolds([[no], [yes]], truths)).toBe(YES);
    expect(anyHolds([[open], [yes]], truths)).toBe(YES);
    expect(anyHolds([[open], [no]], truths)).toBe(OPEN);
    expect(anyHolds([[no], [no]], truths)).toBe(NO);
  });
});
