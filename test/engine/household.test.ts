// Protects the household ladder: only who joins in the household form stands on it, in the order given, and where it is open
// whether somebody does, the places after it are open too and nothing is said that depends on them.
import { describe, expect, it } from 'vitest';
import type { SchemeAnswer } from '../../src/engine/answer.ts';
import type { Person } from '../../src/engine/facts.ts';
import {
  type HouseholdAnswer,
  type HouseholdQuestion,
  type Member,
  quoteHousehold,
} from '../../src/engine/household.ts';
import { elder, grownUp } from '../support/people.ts';
import { rulebook as register } from '../support/rulebook.ts';
import { group, localPolicy, participant, payer, question, rule, statePolicy, tiny } from '../support/tiny-law.ts';

const student = { fact: 'student', is: true } as const;
const citizen = { fact: 'citizen', is: true } as const;

/** Students are supported with 30 %, who works is paid for by the employer, everybody else stands on the ladder. */
const book = tiny({
  policies: [localPolicy({ rules: [rule({ id: 'r', kind: 'alone', share: 5000, when: [citizen] })] })],
  statePolicies: [
    statePolicy({
      payers: [payer({ id: 'work', payer: 'employment', when: [{ fact: 'healthGround', in: ['employment'] }] })],
      groups: [group({ id: 'students', share: 3000, when: [student] })],
    }),
    statePolicy({
      scheme: 'social-insurance',
      participants: [participant('citizen', [citizen])],
      groups: [group({ id: 'all', share: 1000 })],
    }),
  ],
});

/** Nobody supports, nobody else pays. */
const onLadder: Person = { student: false, citizen: false, healthGround: 'none' };
const supported: Person = { ...onLadder, student: true };
const cityPaid: Person = { ...onLadder, citizen: true };
const working: Person = { ...onLadder, healthGround: 'employment' };
/** Whether a student is not known. */
const open: Person = { citizen: false, healthGround: 'none' };

function ask(people: readonly Person[], own: Partial<HouseholdQuestion> = {}): HouseholdAnswer {
  const { person: _person, ...common } = question();
  const members = people.map((person, at): Member => ({ id: `member-${at + 1}`, person }));
  return quoteHousehold({ ...common, members, ...own }, book);
}

function healthOf(answer: HouseholdAnswer, at: number): SchemeAnswer {
  const health = answer.members[at]?.answer.schemes['health-insurance'];
  if (!health) throw new Error(`no answer for member ${at}`);
  return health;
}

const dues = (answer: HouseholdAnswer) => answer.members.map((_, at) => healthOf(answer, at).total.due);

describe('the ladder', () => {
  it('steps down member by member, in the order given', () => {
    expect(dues(ask([onLadder, onLadder, onLadder, onLadder]))).toEqual([50_000, 35_000, 30_000, 30_000]);
  });

  it('has no rung for who is supported by the state or by the city', () => {
    expect(dues(ask([supported, onLadder, cityPaid, onLadder]))).toEqual([50_000, 50_000, 50_000, 35_000]);
  });

  it('has no rung for whom somebody else pays', () => {
    expect(dues(ask([working, onLadder, working, onLadder]))).toEqual([null, 50_000, null, 35_000]);
  });

  it('sets the place whatever place the contribution tells', () => {
    const { person: _person, ...common } = question();
    const contribution = { householdRank: 3, healthMethod: 'quarterly' } as const;
    const answer = quoteHousehold(
      {
        ...common,
        months: 3,
        members: [
          { id: 'a', person: onLadder, contribution },
          { id: 'b', person: onLadder, contribution: null },
        ],
      },
      book,
    );
    expect(dues(answer)).toEqual([150_000, 105_000]);
    const assumed = healthOf(answer, 0).warnings.map(({ says }) => says);
    expect(assumed).toEqual([]);
  });
});

describe('a member of whom too little is known', () => {
  const answer = ask([open, onLadder, supported, onLadder], { months: 2 });

  it('leaves the places after it open: what differs between them is null', () => {
    expect(dues(answer)).toEqual([100_000, null, 100_000, null]);
    const second = healthOf(answer, 1);
    expect(second.installments).toHaveLength(1);
    expect(second.installments[0]).toMatchObject({ months: 2, due: null, state: 0, local: 0, participant: null });
    expect(second.total).toMatchObject({ months: 2, due: null, state: 0, local: 0, participant: null });
  });

  it('is said to whom it leaves the place open, and to nobody else', () => {
    const told = (language: 'vi' | 'en') =>
      ask([open, onLadder], { language }).members.map(({ answer: one }) =>
        one.schemes['health-insurance']?.warnings.filter(({ code }) => code === 'household-rank-open'),
      );
    expect(told('en')).toEqual([
      [],
      [
        {
          code: 'household-rank-open',
          says: 'The place in the household depends on a member of whom too little is known.',
        },
      ],
    ]);
    expect(told('vi')[1]?.[0]?.says).toBe(
      'Thứ tự trong hộ gia đình còn phụ thuộc vào một thành viên chưa đủ thông tin.',
    );
  });

  it('leaves who owes nothing here with nothing to pay, not with something unknown', () => {
    const [, second] = ask([open, working], { language: 'en' }).members;
    expect(second?.answer.schemes['health-insurance']?.text).toEqual({
      vi: 'BHYT: địa phương không hỗ trợ thêm. Không phải đóng gì ở đây.',
      en: 'Health insurance: no local support. Nothing is to be paid here.',
    });
  });

  it('does not change what is given whatever the place is', () => {
    const third = healthOf(answer, 2);
    expect([third.outcome, third.total.due, third.total.state, third.total.participant]).toEqual([
      'refused',
      100_000,
      30_000,
      70_000,
    ]);
  });

  it('leaves nothing said in the text or of the time to come that depends on the place', () => {
    const { text, next } = healthOf(answer, 1);
    expect(text.en).toBe(
      'Health insurance: no local support. Payment of 2026-03 (2 months): due unknown, state 0 đ, local 0 đ, left to pay unknown.',
    );
    expect(next).toEqual([]);
  });

  it('opens one place more with each such member', () => {
    // The third can stand on the first, second or third rung.
    const three = ask([open, open, onLadder]);
    expect(dues(three)[2]).toBeNull();
    // After three certain members the ladder has no further step: all later places cost the same.
    expect(dues(ask([onLadder, onLadder, onLadder, open, onLadder]))).toEqual([50_000, 35_000, 30_000, null, 30_000]);
  });

  it('takes no rung where no completion would', () => {
    const working2: Person = { healthGround: 'employment' };
    expect(dues(ask([working2, onLadder]))).toEqual([null, 50_000]);
    const cityOrState: Person = { citizen: true, healthGround: 'none' };
    expect(dues(ask([cityOrState, onLadder]))).toEqual([50_000, 50_000]);
  });
});

describe('the answer of a household', () => {
  it('says what a single answer says, and has each member’s own under its name', () => {
    const { members, totals, ...frame } = ask([onLadder, supported], {
      schemes: ['health-insurance', 'social-insurance'],
    });
    expect(frame).toEqual({
      province: '99',
      from: '2026-03',
      months: 1,
      policy: 'tiny/2020-01',
      ruleset: book.rulesetOf('99'),
      checkedOn: '2026-03-01',
    });
    expect(members.map(({ id }) => id)).toEqual(['member-1', 'member-2']);
    expect(Object.keys(totals)).toEqual(['health-insurance', 'social-insurance']);
  });

  it('totals what its members pay, payer by payer', () => {
    expect(ask([onLadder, supported, cityPaid, onLadder], { months: 2 }).totals).toEqual({
      'health-insurance': {
        months: 2,
        due: 370_000,
        state: 30_000,
        local: 50_000,
        communeTopUp: 0,
        sponsor: 0,
        participant: 290_000,
        passedOver: [],
      },
    });
  });

  it('passes over whom somebody else pays for, by name, and sums up the others', () => {
    expect(ask([working, onLadder, { ...working, student: true }], { months: 2 }).totals['health-insurance']).toEqual({
      months: 2,
      due: 100_000,
      state: 0,
      local: 0,
      communeTopUp: 0,
      sponsor: 0,
      participant: 100_000,
      passedOver: [
        { id: 'member-1', months: 2 },
        { id: 'member-3', months: 2 },
      ],
    });
  });

  it('passes over who cannot take part, and does not take who may be unknown for them', () => {
    const schemes = ['social-insurance'] as const;
    const totals = (people: readonly Person[]) => ask(people, { schemes }).totals['social-insurance'];
    expect(totals([cityPaid, onLadder])).toMatchObject({ due: 100_000, passedOver: [{ id: 'member-2', months: 1 }] });
    expect(totals([cityPaid, {}])).toMatchObject({ due: null, participant: null, passedOver: [] });
  });

  it('has an unknown total for each payer of whom one member’s part is unknown', () => {
    expect(ask([supported, open]).totals['health-insurance']).toMatchObject({
      months: 1,
      due: 100_000,
      state: null,
      participant: null,
      passedOver: [],
    });
    expect(ask([onLadder, {}]).totals['health-insurance']).toMatchObject({ due: null, passedOver: [] });
  });

  it('without members has totals of nothing', () => {
    expect(ask([]).totals['health-insurance']).toMatchObject({ months: 0, due: 0, participant: 0 });
  });

  it('leaves social insurance as it is, in which nobody stands on a ladder', () => {
    const schemes = ['social-insurance'] as const;
    const answer = ask([open, { ...onLadder, citizen: true }], { schemes });
    expect(answer.members[1]?.answer.schemes['social-insurance']?.total.due).toBe(100_000);
    expect(answer.members[1]?.answer.schemes['health-insurance']).toBeUndefined();
  });

  it('is by the policy asked for', () => {
    const answer = ask([cityPaid, onLadder], { policy: 'vietnam' });
    expect(answer.policy).toBe('vietnam');
    // Without the city's rule the first member is on the ladder as well.
    expect(dues(answer)).toEqual([50_000, 35_000]);
  });
});

describe('against the real register', () => {
  it('a couple and an elder of Hà Nội: the elder is paid for, the couple stand on the first two rungs', () => {
    const { person: _person, ...common } = question({ province: '01', from: '2026-08', months: 12 });
    const answer = quoteHousehold(
      {
        ...common,
        members: [
          { id: 'elder', person: elder },
          { id: 'wife', person: grownUp },
          { id: 'husband', person: { ...grownUp, sex: 'male' } },
        ],
      },
      register,
    );
    expect(dues(answer)).toEqual([1_366_200, 1_366_200, 956_340]);
    expect(answer.totals['health-insurance']).toMatchObject({ local: 1_366_200, participant: 2_322_540 });
  });

  it('a worker’s wife and her son who turns fifteen in September: his August is passed over, the worker’s every month', () => {
    const { person: _person, ...common } = question({ province: '01', from: '2026-08', months: 3 });
    const worker: Person = { ...grownUp, healthGround: 'employment', compulsorySocialInsurance: true };
    const answer = quoteHousehold(
      {
        ...common,
        schemes: ['social-insurance', 'health-insurance'],
        members: [
          { id: 'worker', person: worker },
          { id: 'wife', person: grownUp },
          { id: 'son', person: { ...grownUp, birthDate: '2011-09-20' } },
        ],
      },
      register,
    );
    // 22 % of 1,500,000: three months of hers and two of his.
    expect(answer.totals['social-insurance']).toMatchObject({
      months: 3,
      due: 5 * 330_000,
      passedOver: [
        { id: 'worker', months: 3 },
        { id: 'son', months: 1 },
      ],
    });
    expect(answer.totals['health-insurance']).toMatchObject({ passedOver: [{ id: 'worker', months: 3 }] });
    expect(answer.totals['health-insurance']?.due).toBeGreaterThan(0);
  });
});
