// Protects what is said of the time to come: the months in which an age, a window, a text or a number of the law changes
// what this person gets, the end of the support, and the nearest way in. Nothing is guessed.
import { describe, expect, it } from 'vitest';
import type { SchemeAnswer } from '../../src/engine/answer.ts';
import type { Parameters, Policy, StatePolicy } from '../../src/engine/policy.ts';
import { elder, grownUp, nearPoor } from '../support/people.ts';
import { rulebook } from '../support/rulebook.ts';
import {
  cite,
  dated,
  group,
  healthOf,
  instrument,
  localPolicy,
  parameters,
  participant,
  payer,
  rule,
  says,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

/** Prices that never change, so that only the person's own time and the texts are told. */
const steady: Parameters = {
  ...parameters,
  referenceLevel: [dated('2020-01', 1_000_000)],
  ruralPovertyLine: [dated('2020-01', 500_000)],
};

function law(local: Partial<Policy> | null, state: Partial<StatePolicy> = {}, prices = steady) {
  return tiny({
    policies: local ? [localPolicy(local)] : [],
    statePolicies: [statePolicy(state)],
    parameters: prices,
  });
}

const months = (answer: SchemeAnswer) => answer.next.map(({ month }) => month);
const thirty = group({ id: 'thirty' });
const gets = (state: string, local: string, left: string) =>
  `each month the state ${state} đ, the locality ${local} đ, left to pay ${left} đ`;

describe('an age', () => {
  const seventies = rule({ id: 'seventies', when: [{ fact: 'age', from: 70, below: 75 }], share: 2000 });
  const book = law({ rules: [seventies] }, { groups: [thirty] });

  it('to come is told with its month, what it brings and the clause', () => {
    const answer = healthOf(book, { person: { birthDate: '1956-05-20' } });
    expect(answer.next).toEqual([
      {
        month: '2026-05',
        says: `turning 70: ${gets('15,000', '10,000', '25,000')}`,
        cite: 'TINY 1/2020, rule seventies',
      },
      {
        month: '2031-06',
        says: `no longer under 75, no local support: ${gets('15,000', '0', '35,000')}`,
        cite: 'TINY 1/2020, rule seventies',
      },
    ]);
  });

  it('is told in Vietnamese as well', () => {
    const { next } = healthOf(book, { person: { birthDate: '1956-05-20' }, language: 'vi' });
    expect(next.map((change) => change.says)).toEqual([
      'đủ 70 tuổi: mỗi tháng Nhà nước 15.000 đ, địa phương 10.000 đ, còn đóng 25.000 đ',
      'đã đủ 75 tuổi, địa phương không hỗ trợ: mỗi tháng Nhà nước 15.000 đ, địa phương 0 đ, còn đóng 35.000 đ',
    ]);
  });

  it('that is past is not told, nor is that of this month', () => {
    expect(months(healthOf(book, { person: { birthDate: '1956-03-20' } }))).toEqual(['2031-04']);
    expect(months(healthOf(book, { person: { birthDate: '1956-01-01' } }))).toEqual(['2031-01']);
    expect(months(healthOf(book, { person: { birthDate: '1950-01-01' } }))).toEqual([]);
  });

  it('ends the support in the month before', () => {
    expect(healthOf(book, { person: { birthDate: '1954-05-20' } }).supportEndsIn).toBe('2029-05');
    expect(healthOf(book, { person: { birthDate: '1954-05-01' } }).supportEndsIn).toBe('2029-04');
  });

  it('is a way in for who is refused', () => {
    const answer = healthOf(book, { person: { birthDate: '1956-05-20' } });
    expect(answer.nearest).toEqual(answer.next.slice(0, 1));
    expect(answer.supportEndsIn).toBeNull();
  });

  it('that several clauses ask for is told by the one that carries the answer, before or from then on', () => {
    const ages = { fact: 'age', from: 70, below: 75 } as const;
    const younger = { fact: 'age', from: 65, below: 75 } as const;
    const others = [payer({ id: 'other', when: [younger, { fact: 'student', is: true }] })];
    const cites = (local: Partial<Policy>, state: Partial<StatePolicy>) =>
      healthOf(law(local, { payers: others, ...state }), {
        person: { birthDate: '1956-05-20', student: false },
      }).next.map(({ cite: where }) => where);
    const ofRule = 'TINY 1/2020, rule seventies';
    expect(cites({ rules: [seventies] }, { groups: [thirty] })).toEqual([ofRule, ofRule]);
    const ofGroup = 'TINY 1/2020, group old';
    expect(cites({ rules: [] }, { groups: [group({ id: 'old', when: [ages] })] })).toEqual([ofGroup, ofGroup]);
  });

  it('may open on one side only', () => {
    const from = law({ rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'age', from: 70 }] })] });
    expect(months(healthOf(from, { person: { birthDate: '1956-05-20' } }))).toEqual(['2026-05']);
    const below = law({ rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'age', below: 16 }] })] });
    expect(months(healthOf(below, { person: { birthDate: '2011-05-20' } }))).toEqual(['2027-06']);
  });

  it('of a state group, a payer or taking part is told with its own clause', () => {
    const book = law(
      { rules: [] },
      {
        payers: [payer({ id: 'child', when: [{ fact: 'age', below: 6 }] })],
        groups: [group({ id: 'pupil', share: 5000, when: [{ fact: 'age', from: 6, below: 16 }] })],
      },
    );
    const child = healthOf(book, { person: { birthDate: '2021-01-15' } });
    expect(child.next.map(({ month, cite: where }) => [month, where])).toEqual([
      ['2027-02', 'TINY 1/2020, payer child'],
      ['2037-02', 'TINY 1/2020, group pupil'],
    ]);
    const adults = tiny({
      parameters: steady,
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({
          scheme: 'social-insurance',
          participants: [participant('adult', [{ fact: 'age', from: 15 }])],
          groups: [thirty],
        }),
      ],
    });
    expect(socialOf(adults, { person: { birthDate: '2011-07-20' } }).next).toEqual([
      {
        month: '2026-07',
        says: `turning 15, no local support: ${gets('30,000', '0', '70,000')}`,
        cite: 'TINY 1/2020, participant adult',
      },
    ]);
  });
});

describe('a window', () => {
  const exited = rule({ id: 'exited', kind: 'alone', share: 5000, when: [{ fact: 'exitedOn', withinMonths: 36 }] });
  const book = law({ rules: [exited] });

  it('is told when it closes, and ends the support in its last month', () => {
    const answer = healthOf(book, { person: { exitedOn: '2025-11' } });
    expect(answer.supportEndsIn).toBe('2028-10');
    expect(answer.next).toEqual([
      {
        month: '2028-11',
        says: `the 36-month window has closed, no local support: ${gets('0', '0', '50,000')}`,
        cite: 'TINY 1/2020, rule exited',
      },
    ]);
    expect(healthOf(book, { person: { exitedOn: '2025-11' }, language: 'vi' }).next[0]?.says).toMatch(
      /^hết thời hạn 36 tháng, /,
    );
  });

  it('is told when it opens', () => {
    const answer = healthOf(book, { person: { exitedOn: '2026-05-03' } });
    expect(answer.nearest).toEqual([
      {
        month: '2026-05',
        says: `the 36-month window opens: ${gets('0', '25,000', '25,000')}`,
        cite: 'TINY 1/2020, rule exited',
      },
    ]);
    expect(months(answer)).toEqual(['2026-05', '2029-05']);
    expect(healthOf(book, { person: { exitedOn: '2026-05' }, language: 'vi' }).next[0]?.says).toMatch(
      /^bắt đầu thời hạn 36 tháng: /,
    );
  });

  it('that never was is not told', () => {
    expect(healthOf(book, { person: { exitedOn: false } })).toMatchObject({
      supportEndsIn: null,
      next: [],
      nearest: [],
    });
  });
});

describe('the end of a resolution’s support', () => {
  const supportEnds = { month: '2026-08', cite: cite('end'), says: says('until August') };

  it('is told with its clause, and is the last supported month', () => {
    const answer = healthOf(law({ rules: [rule({ id: 'r', kind: 'alone' })], supportEnds }));
    expect(answer.supportEndsIn).toBe('2026-08');
    expect(answer.next).toEqual([
      {
        month: '2026-09',
        says: `until August, no local support: ${gets('0', '0', '50,000')}`,
        cite: 'TINY 1/2020, end',
      },
    ]);
  });

  it('counts for the policy asked for as well', () => {
    const book = law({ rules: [rule({ id: 'r', kind: 'alone' })], supportEnds });
    expect(healthOf(book, { policy: 'tiny/2020-01' }).supportEndsIn).toBe('2026-08');
  });

  it('of a later text is known today', () => {
    const alone = rule({ id: 'r', kind: 'alone' });
    const book = tiny({
      parameters: steady,
      policies: [
        localPolicy({ id: 'tiny/old', until: '2026-05', rules: [alone] }),
        localPolicy({
          id: 'tiny/new',
          from: '2026-06',
          rules: [alone],
          supportEnds: { ...supportEnds, month: '2030-12' },
        }),
      ],
    });
    expect(healthOf(book).supportEndsIn).toBe('2030-12');
    expect(healthOf(book, { policy: 'tiny/old' }).supportEndsIn).toBeNull();
  });

  it('of another province, or behind us, is not told', () => {
    const book = tiny({
      parameters: steady,
      policies: [
        localPolicy({ rules: [rule({ id: 'r', kind: 'alone' })] }),
        localPolicy({ id: 'other', province: '01', supportEnds }),
      ],
    });
    expect(healthOf(book)).toMatchObject({ supportEndsIn: null, next: [] });
    const over = law({ rules: [rule({ id: 'r', kind: 'alone' })], supportEnds: { ...supportEnds, month: '2026-01' } });
    expect(healthOf(over)).toMatchObject({ outcome: 'refused', supportEndsIn: null, next: [] });
  });
});

describe('a text to come', () => {
  it('of the place is told by its first instrument', () => {
    const book = tiny({
      parameters: steady,
      policies: [
        localPolicy({ id: 'tiny/old', until: '2026-05' }),
        localPolicy({
          id: 'tiny/new',
          from: '2026-06',
          rules: [rule({ id: 'r', kind: 'alone' })],
          instruments: [{ ...instrument, id: 'second', short: 'TINY 2/2026' }, instrument],
        }),
      ],
    });
    const change = {
      month: '2026-06',
      says: `a new text takes effect: ${gets('0', '5,000', '45,000')}`,
      cite: 'TINY 2/2026',
    };
    expect(healthOf(book)).toMatchObject({ outcome: 'refused', next: [change], nearest: [change] });
    expect(healthOf(book, { language: 'vi' }).next[0]?.says).toMatch(/^quy định mới có hiệu lực: /);
    expect(healthOf(book, { policy: 'tiny/old' }).next).toEqual([]);
    expect(healthOf(book, { policy: 'vietnam' }).next).toEqual([]);
  });

  it('of the state is told, of this scheme alone', () => {
    const book = tiny({
      parameters: steady,
      policies: [localPolicy({ rules: [rule({ id: 'r', share: 2000 })] })],
      statePolicies: [
        statePolicy({ id: 'old', until: '2026-05' }),
        statePolicy({ id: 'new', from: '2026-06', groups: [thirty] }),
        statePolicy({ id: 'social', from: '2026-04', scheme: 'social-insurance', groups: [thirty] }),
      ],
    });
    expect(healthOf(book).next).toEqual([
      {
        month: '2026-06',
        says: `a new text of the state: ${gets('15,000', '10,000', '25,000')}`,
        cite: 'TINY 1/2020',
      },
    ]);
    expect(healthOf(book, { language: 'vi' }).next[0]?.says).toMatch(/^quy định mới của Nhà nước: /);
    expect(months(healthOf(book, { policy: 'vietnam' }))).toEqual(['2026-06']);
  });
});

describe('a text to come that asks for an age or a window', () => {
  const seventy = rule({ id: 'seventy', kind: 'alone', share: 2000, when: [{ fact: 'age', from: 70 }] });
  const laws = (own: Partial<Policy> = {}) =>
    tiny({
      parameters: steady,
      policies: [
        localPolicy({ id: 'tiny/old', until: '2026-05' }),
        localPolicy({ id: 'tiny/new', from: '2026-06', rules: [seventy], ...own }),
      ],
    });
  const person = { birthDate: '1956-09-20' };

  it('of the state brings ages of its own, told with its own clause', () => {
    const book = tiny({
      policies: [],
      parameters: steady,
      statePolicies: [
        statePolicy({ id: 'state/early', until: '2026-05' }),
        statePolicy({
          id: 'state/late',
          from: '2026-06',
          groups: [group({ id: 'old', when: [{ fact: 'age', from: 70 }] })],
        }),
      ],
    });
    const { next } = healthOf(book, { person: { birthDate: '1957-02-20' }, policy: 'vietnam' });
    expect(next).toMatchObject([{ month: '2027-02', cite: 'TINY 1/2020, group old' }]);
    expect(next[0]?.says).toMatch(/^turning 70: /);
  });

  it('is looked through for the person’s own time as well', () => {
    expect(healthOf(laws(), { person }).nearest).toEqual([
      { month: '2026-09', says: `turning 70: ${gets('0', '10,000', '40,000')}`, cite: 'TINY 1/2020, rule seventy' },
    ]);
  });

  it('is not looked through where another policy was asked for, or the text is another place’s or scheme’s', () => {
    expect(healthOf(laws(), { person, policy: 'tiny/old' }).next).toEqual([]);
    expect(healthOf(laws(), { person, policy: 'vietnam' }).next).toEqual([]);
    expect(healthOf(laws({ province: '01' }), { person }).nearest).toEqual([]);
    expect(healthOf(laws({ schemes: ['social-insurance'] }), { person }).nearest).toEqual([]);
  });
});

describe('a number to come', () => {
  it('is told in health insurance for the reference level', () => {
    const book = law({}, { groups: [thirty] }, parameters);
    expect(healthOf(book).next).toEqual([
      {
        month: '2026-07',
        says: `a new reference level, no local support: ${gets('30,000', '0', '70,000')}`,
        cite: 'decree of 2026-07',
      },
    ]);
    expect(healthOf(book, { language: 'vi' }).next[0]?.says).toMatch(/^mức lương cơ sở mới, /);
  });

  it('is told in social insurance for the poverty line, and for the reference level where it moves the ceiling', () => {
    const book = tiny({
      policies: [localPolicy({ rules: [rule({ id: 'r', scheme: 'social-insurance', share: 2000 })] })],
      statePolicies: [statePolicy({ scheme: 'social-insurance', groups: [thirty] })],
    });
    expect(socialOf(book).next).toEqual([
      {
        month: '2027-01',
        says: `a new rural poverty line: ${gets('42,000', '28,000', '70,000')}`,
        cite: 'decree of 2027-01',
      },
    ]);
    expect(socialOf(book, { language: 'vi' }).next[0]?.says).toMatch(/^mức chuẩn hộ nghèo nông thôn mới: /);
    expect(months(socialOf(book, { contribution: { monthlyIncome: 90_000_000 } }))).toEqual(['2026-07', '2027-01']);
  });
});

describe('the months of state support in a life', () => {
  const capped = (
    own: Partial<StatePolicy> = {},
    rules = [rule({ id: 'r', scheme: 'social-insurance', share: 2000 })],
  ) =>
    tiny({
      parameters: steady,
      policies: [localPolicy({ rules })],
      statePolicies: [
        statePolicy({
          scheme: 'social-insurance',
          groups: [thirty],
          capMonths: { months: 120, cite: cite('cap') },
          ...own,
        }),
      ],
    });

  it('are told to end, with the clause; the city’s support goes on', () => {
    const answer = socialOf(capped(), { person: { monthsSupported: 110 } });
    expect(answer.next).toEqual([
      {
        month: '2027-01',
        says: `the 120 months of state support are used up: ${gets('0', '20,000', '80,000')}`,
        cite: 'TINY 1/2020, cap',
      },
    ]);
    expect(answer.supportEndsIn).toBeNull();
    expect(socialOf(capped(), { person: { monthsSupported: 110 }, language: 'vi' }).next[0]?.says).toMatch(
      /^hết 120 tháng Nhà nước hỗ trợ: /,
    );
  });

  it('start from none where nothing is told', () => {
    expect(months(socialOf(capped()))).toEqual(['2036-03']);
  });

  it('are not told to end again once they are used up', () => {
    expect(socialOf(capped(), { person: { monthsSupported: 120 } }).next).toEqual([]);
    expect(socialOf(capped(), { person: { monthsSupported: 150 } }).next).toEqual([]);
  });

  it('are counted up to each later change', () => {
    const aged = capped({}, [rule({ id: 'r', scheme: 'social-insurance', when: [{ fact: 'age', from: 60 }] })]);
    const answer = socialOf(aged, { person: { birthDate: '1966-12-01', monthsSupported: 110 } });
    expect(answer.next.map(({ month, says: words }) => [month, words.includes('state 0 đ')])).toEqual([
      ['2026-12', false],
      ['2027-01', true],
    ]);
  });

  it('are counted only from when the state pays', () => {
    const adults = capped({ participants: [participant('adult', [{ fact: 'age', from: 15 }])] });
    const answer = socialOf(adults, { person: { birthDate: '2011-07-20', monthsSupported: 119 } });
    expect(answer.next).toEqual([
      {
        month: '2026-07',
        says: `turning 15: ${gets('30,000', '20,000', '50,000')}`,
        cite: 'TINY 1/2020, participant adult',
      },
    ]);
    const later = capped({ groups: [group({ id: 'adults', when: [{ fact: 'age', from: 15 }] })] });
    expect(socialOf(later, { person: { birthDate: '2011-07-20', monthsSupported: 119 } }).next[0]?.says).toBe(
      `turning 15: ${gets('30,000', '20,000', '50,000')}`,
    );
  });

  it('are counted once, though a change in between is open', () => {
    // In 2025-12 it is open whether the person is a student; the month after it no longer matters.
    const open = capped({}, [
      rule({
        id: 'one',
        scheme: 'social-insurance',
        when: [
          { fact: 'exitedOn', withinMonths: 1 },
          { fact: 'student', is: true },
        ],
      }),
      rule({
        id: 'never',
        scheme: 'social-insurance',
        when: [
          { fact: 'graduatedCommuneOn', withinMonths: 2 },
          { fact: 'citizen', is: true },
        ],
      }),
    ]);
    const person = { exitedOn: '2025-12', graduatedCommuneOn: '2026-02', citizen: false, monthsSupported: 116 };
    expect(
      socialOf(open, { from: '2025-11', person }).next.map(({ month, says: words }) => `${month} ${words}`),
    ).toEqual([`2026-03 the 120 months of state support are used up, no local support: ${gets('0', '0', '100,000')}`]);
  });
});

describe('the changes told', () => {
  it('are three at most, the nearest first', () => {
    const groups = [60, 61, 62, 63].map((age) =>
      group({ id: `g${age}`, share: 100 * age, when: [{ fact: 'age', from: age }] }),
    );
    const book = law({ rules: [] }, { groups: groups.toReversed() });
    expect(months(healthOf(book, { person: { birthDate: '1970-05-20' } }))).toEqual(['2030-05', '2031-05', '2032-05']);
  });

  it('are told by what changes them, where something else comes to pass in the same month', () => {
    const students = rule({
      id: 'r',
      kind: 'alone',
      when: [
        { fact: 'age', from: 70 },
        { fact: 'student', is: true },
      ],
    });
    const book = law({ rules: [students] }, {}, parameters);
    const { next } = healthOf(book, { person: { birthDate: '1956-07-20', student: false } });
    expect(next.map(({ month, cite: where }) => [month, where])).toEqual([['2026-07', 'decree of 2026-07']]);
  });

  it('are told by the new text where one takes effect, whatever else falls in its month', () => {
    const aged = rule({ id: 'aged', kind: 'alone', when: [{ fact: 'age', from: 70 }] });
    const book = tiny({
      policies: [
        localPolicy({ id: 'tiny/old', until: '2026-06', rules: [aged] }),
        localPolicy({ id: 'tiny/new', from: '2026-07', rules: [aged] }),
      ],
    });
    const { next } = healthOf(book, { person: { birthDate: '1956-07-20' } });
    expect(next.map((change) => change.says)).toEqual([`a new text takes effect: ${gets('0', '10,000', '90,000')}`]);
    const state = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ id: 'old', until: '2026-06' }),
        statePolicy({ id: 'new', from: '2026-07', groups: [thirty] }),
      ],
    });
    expect(healthOf(state).next[0]?.says).toMatch(/^a new text of the state, /);
  });

  it('are told by the end of the support or of the state’s months before a new price', () => {
    const book = tiny({
      policies: [
        localPolicy({
          rules: [rule({ id: 'r', scheme: 'social-insurance', share: 2000 })],
          supportEnds: { month: '2026-12', cite: cite('end'), says: says('until December.') },
        }),
      ],
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', groups: [thirty], capMonths: { months: 120, cite: cite('cap') } }),
      ],
    });
    expect(socialOf(book).next[0]).toMatchObject({
      month: '2027-01',
      says: `until December, no local support: ${gets('42,000', '0', '98,000')}`,
      cite: 'TINY 1/2020, end',
    });
    const capped = socialOf(book, { policy: 'vietnam', person: { monthsSupported: 110 } });
    expect(capped.next.map((change) => change.cite)).toEqual(['TINY 1/2020, cap']);
  });

  it('are told by an age before a new price where another rule takes over', () => {
    const book = law({ rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'age', from: 70 }] })] }, {}, parameters);
    const { next } = healthOf(book, { person: { birthDate: '1956-07-20' } });
    expect(next.map((change) => change.says)).toEqual([`turning 70: ${gets('0', '10,000', '90,000')}`]);
  });

  it('leave out a boundary at which nothing changes', () => {
    const book = law(
      { rules: [] },
      {
        groups: [
          group({
            id: 'g',
            when: [
              {
                any: [
                  { fact: 'age', from: 70 },
                  { fact: 'age', below: 70 },
                ],
              },
            ],
          }),
        ],
      },
    );
    expect(healthOf(book, { person: { birthDate: '1956-05-20' } }).next).toEqual([]);
  });

  it('are none while something is still unknown', () => {
    const book = law(
      { rules: [rule({ id: 'r', when: [{ fact: 'student', is: true }] })] },
      { groups: [thirty] },
      parameters,
    );
    expect(healthOf(book)).toMatchObject({ outcome: 'undetermined', supportEndsIn: null, next: [], nearest: [] });
  });

  it('leave out a month in which something would be unknown', () => {
    const later = rule({
      id: 'r',
      kind: 'alone',
      when: [
        { fact: 'age', from: 70 },
        { fact: 'student', is: true },
      ],
    });
    const book = law({ rules: [later] });
    expect(healthOf(book, { person: { birthDate: '1956-05-20' } })).toMatchObject({
      outcome: 'refused',
      next: [],
      nearest: [],
    });
  });

  it('name a change of rule or group, though the amounts stay the same', () => {
    const book = law({
      rules: [
        rule({ id: 'young', kind: 'alone', when: [{ fact: 'age', below: 70 }] }),
        rule({ id: 'old', kind: 'alone', when: [{ fact: 'age', from: 70 }] }),
      ],
    });
    expect(months(healthOf(book, { person: { birthDate: '1956-05-01' } }))).toEqual(['2026-05']);
    const groups = law(
      { rules: [] },
      {
        groups: [
          group({ id: 'young', when: [{ fact: 'age', below: 70 }] }),
          group({ id: 'old', when: [{ fact: 'age', from: 70 }] }),
        ],
      },
    );
    expect(months(healthOf(groups, { person: { birthDate: '1956-05-01' } }))).toEqual(['2026-05']);
  });

  it('call nothing a refusal where no text is held', () => {
    const book = law(null, { groups: [thirty] }, parameters);
    expect(healthOf(book).next.map((change) => change.says)).toEqual([
      'a new reference level: each month the state 30,000 đ, the locality unknown, left to pay unknown',
    ]);
    expect(healthOf(book, { language: 'vi' }).next.map((change) => change.says)).toEqual([
      'mức lương cơ sở mới: mỗi tháng Nhà nước 30.000 đ, địa phương chưa rõ, còn đóng chưa rõ',
    ]);
  });
});

describe('the nearest way in', () => {
  const book = law({ rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'age', from: 70 }] })] });

  it('is told up to ten years ahead', () => {
    expect(healthOf(book, { person: { birthDate: '1966-03-20' } }).nearest).toHaveLength(1);
    const far = healthOf(book, { person: { birthDate: '1966-04-20' } });
    expect(far.nearest).toEqual([]);
    expect(months(far)).toEqual(['2036-04']);
  });

  it('is the first of several, and may come after the changes told', () => {
    const groups = [60, 61, 62].map((age) =>
      group({ id: `g${age}`, share: 100 * age, when: [{ fact: 'age', from: age }] }),
    );
    const many = law(
      {
        rules: [
          rule({ id: 'r', when: [{ fact: 'age', from: 63 }], share: 5000 }),
          rule({ id: 's', when: [{ fact: 'age', from: 64 }], share: 6000 }),
        ],
      },
      { groups: groups.toReversed() },
    );
    const answer = healthOf(many, { person: { birthDate: '1966-05-20' }, from: '2026-03' });
    expect(answer.nearest.map(({ month }) => month)).toEqual(['2029-05']);
    expect(months(answer)).toEqual(['2026-05', '2027-05', '2028-05']);
  });

  it('is not told to who is supported already, nor where no text is held', () => {
    const two = law({
      rules: [
        rule({ id: 'young', kind: 'alone', when: [{ fact: 'age', below: 70 }] }),
        rule({ id: 'old', kind: 'alone', when: [{ fact: 'age', from: 70 }] }),
      ],
    });
    expect(healthOf(two, { person: { birthDate: '1956-05-01' } }).nearest).toEqual([]);
    const starts = law({ from: '2026-06', rules: [rule({ id: 'r', kind: 'alone' })] });
    expect(healthOf(starts)).toMatchObject({ outcome: 'not-covered', nearest: [] });
    expect(months(healthOf(starts))).toEqual(['2026-06']);
  });
});

describe('the end of the support', () => {
  it('is the first one, though support comes back later', () => {
    const book = law({
      rules: [
        rule({ id: 'young', kind: 'alone', when: [{ fact: 'age', below: 65 }] }),
        rule({ id: 'old', kind: 'alone', when: [{ fact: 'age', from: 70, below: 75 }] }),
      ],
    });
    expect(healthOf(book, { person: { birthDate: '1965-05-20' } }).supportEndsIn).toBe('2030-05');
  });

  it('is found beyond the changes told', () => {
    const groups = [60, 61, 62].map((age) =>
      group({ id: `g${age}`, share: 100 * age, when: [{ fact: 'age', from: age }] }),
    );
    const young = rule({ id: 'young', share: 2000, on: 'any', when: [{ fact: 'age', below: 65 }] });
    const book = law({ rules: [young] }, { groups: [thirty, ...groups].toReversed() });
    const answer = healthOf(book, { person: { birthDate: '1966-05-20' } });
    expect(months(answer)).toEqual(['2026-05', '2027-05', '2028-05']);
    expect(answer.supportEndsIn).toBe('2031-05');
  });

  it('is none where the support only changes', () => {
    const book = law(
      {
        rules: [rule({ id: 'r', share: 2000 }), rule({ id: 's', share: 3000, when: [{ fact: 'age', from: 70 }] })],
      },
      { groups: [thirty] },
    );
    expect(healthOf(book, { person: { birthDate: '1956-05-20' } }).supportEndsIn).toBeNull();
  });
});

describe('against the real register', () => {
  it('an elder of Hà Nội is supported up to the month of the 75th birthday', () => {
    expect(healthOf(rulebook, { province: '01', from: '2026-08', person: elder }).supportEndsIn).toBe('2029-05');
  });

  it('and is told of the end by the clause of the city, not by one of the law that asks for the same age', () => {
    const { next } = healthOf(rulebook, { province: '01', from: '2026-08', person: elder });
    expect(next.map(({ month, cite: where }) => [month, where])).toEqual([
      ['2029-06', 'NQ 17/2026/NQ-HĐND, Điều 4 khoản 3 điểm b'],
    ]);
  });

  it('a near-poor household of Huế is supported to the end of 2030', () => {
    expect(healthOf(rulebook, { province: '46', from: '2026-08', person: nearPoor }).supportEndsIn).toBe('2030-12');
  });

  it('a grown-up of Hà Nội who is refused health insurance is told of the age of 60, but only within ten years', () => {
    const ask = { province: '01', from: '2026-08' };
    const near = healthOf(rulebook, { ...ask, person: { ...grownUp, birthDate: '1968-02-10' } });
    expect(near.nearest.map(({ month }) => month)).toEqual(['2028-02']);
    expect(healthOf(rulebook, { ...ask, person: grownUp }).nearest).toEqual([]);
  });
});
