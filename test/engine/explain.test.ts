// Protects the reasons: an eligible answer names the conditions that carry it, a refusal everything that stands in the way,
// each once and with its clause, in the language asked for.
import { describe, expect, it } from 'vitest';
import type { SchemeAnswer } from '../../src/engine/answer.ts';
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import { elder, grownUp } from '../support/people.ts';
import { rulebook } from '../support/rulebook.ts';
import {
  cite,
  group,
  healthOf,
  localPolicy,
  participant,
  payer,
  rule,
  says,
  scope,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const student = { fact: 'student', is: true } as const;
const citizen = { fact: 'citizen', is: true } as const;
const club = { fact: 'inClub', is: true } as const;
const resident = { fact: 'permanentResident', is: true } as const;
const thirty = group({ id: 'thirty' });

const codes = ({ reasons }: SchemeAnswer) => reasons.map(({ code }) => code);

function law(local: Partial<Policy>, state: Partial<StatePolicy> = { groups: [thirty] }) {
  return tiny({ policies: [localPolicy(local)], statePolicies: [statePolicy(state)] });
}

describe('an eligible answer', () => {
  const book = law({ scopes: [scope([resident])], rules: [rule({ id: 'r', when: [student, citizen] })] });
  const person = { permanentResident: true, student: true, citizen: true };

  it('names each condition met, of the scope, the rule and the state group', () => {
    expect(healthOf(book, { person }).reasons).toEqual([
      { code: 'scope.permanentResident', cite: 'TINY 1/2020, scope', says: 'a permanent resident' },
      { code: 'r.student', cite: 'TINY 1/2020, rule r', says: 'a pupil or student' },
      { code: 'r.citizen', cite: 'TINY 1/2020, rule r', says: 'a Vietnamese citizen' },
      { code: 'thirty', cite: 'TINY 1/2020, group thirty', says: 'state thirty' },
    ]);
  });

  it('says so in Vietnamese as well', () => {
    expect(healthOf(book, { person, language: 'vi' }).reasons.map((reason) => reason.says)).toEqual([
      'đang thường trú',
      'là học sinh, sinh viên',
      'là công dân Việt Nam',
      'state thirty (vi)',
    ]);
  });

  it('names the alternative that holds, not another', () => {
    const either = law({
      scopes: [scope([{ any: [resident, club] }])],
      rules: [rule({ id: 'r', when: [{ any: [student, citizen] }] })],
    });
    expect(
      codes(healthOf(either, { person: { permanentResident: false, inClub: true, student: false, citizen: true } })),
    ).toEqual(['scope.inClub', 'r.citizen', 'thirty']);
  });

  it('that is decided without knowing all still has its reasons', () => {
    const either = law({ rules: [rule({ id: 'r', when: [{ any: [student, { fact: 'student', is: false }] }] })] });
    const answer = healthOf(either);
    expect([answer.outcome, answer.needs, answer.rule?.id]).toEqual(['eligible', [], 'r']);
    expect(codes(answer)).toContain('thirty');
  });

  it('names no state group where the share stands alone', () => {
    const alone = law({ rules: [rule({ id: 'r', kind: 'alone', share: 9000, when: [student] })] });
    expect(codes(healthOf(alone, { person: { student: true } }))).toEqual(['r.student']);
  });

  it('by the state alone names the state’s group', () => {
    expect(codes(healthOf(book, { policy: 'vietnam' }))).toEqual(['thirty']);
  });
});

describe('a refusal', () => {
  it('names every condition of every rule that is not met, and none that is', () => {
    const book = law({
      rules: [rule({ id: 'one', when: [student, citizen] }), rule({ id: 'two', when: [club, citizen] })],
    });
    expect(healthOf(book, { person: { student: false, citizen: true, inClub: false } }).reasons).toEqual([
      { code: 'one.student', cite: 'TINY 1/2020, rule one', says: 'Not met: a pupil or student (local one)' },
      {
        code: 'two.inClub',
        cite: 'TINY 1/2020, rule two',
        says: 'Not met: in the club of former soldiers, police and youth volunteers (local two)',
      },
    ]);
    const vietnamese = healthOf(book, { language: 'vi', person: { student: false, citizen: true, inClub: true } });
    expect(vietnamese.outcome).toBe('eligible');
    const refused = healthOf(book, { language: 'vi', person: { student: true, citizen: false, inClub: true } });
    expect(refused.reasons.map((reason) => reason.says)).toEqual([
      'Chưa đúng điều kiện: là công dân Việt Nam (local one (vi))',
      'Chưa đúng điều kiện: là công dân Việt Nam (local two (vi))',
    ]);
  });

  it('says first what the text leaves out for the state group of this person, and of no other', () => {
    const because = { vi: 'Không có mức.', en: 'It has no rate.' };
    const reading = { id: 'left-out', cites: [cite('Điều 2')], reading: says('Nothing more.'), because };
    const poor = group({ id: 'poor', when: [student] });
    const rules = [rule({ id: 'r', when: [club] })];
    const book = law({ rules, readings: [{ ...reading, explains: ['poor'] }] }, { groups: [poor, thirty] });
    const left = healthOf(book, { person: { student: true, inClub: false } });
    expect(left.reasons[0]).toEqual({
      code: 'left-out',
      cite: 'TINY 1/2020, Điều 2',
      says: 'Nothing more. It has no rate.',
    });
    expect(codes(left)).toEqual(['left-out', 'r.inClub']);
    expect(codes(healthOf(book, { person: { student: false, inClub: false } }))).toEqual(['r.inClub']);
    expect(codes(healthOf(book, { person: { student: true, inClub: true } }))).not.toContain('left-out');
  });

  it('tells the near-poor of Hà Nội that the resolution names them without a rate, in health insurance', () => {
    const near = { ...grownUp, household: 'near-poor', nationalStandard: 'near-poor' } as const;
    for (const from of ['2026-03', '2026-11']) {
      const [first] = healthOf(rulebook, { province: '01', from, person: near, language: 'vi' }).reasons;
      expect(first).toMatchObject({ code: 'near-poor-health', cite: 'NQ 19/2025/NQ-HĐND, Điều 2 khoản 1' });
      expect(first?.says).toContain('không có mức nào cho họ');
    }
    expect(codes(healthOf(rulebook, { province: '01', from: '2026-11', person: grownUp }))).not.toContain(
      'near-poor-health',
    );
  });

  it('names a condition once, in however many alternatives it stands', () => {
    const book = law({ rules: [rule({ id: 'r', when: [citizen, { any: [student, club] }] })] });
    expect(codes(healthOf(book, { person: { student: false, citizen: false, inClub: false } }))).toEqual([
      'r.citizen',
      'r.student',
      'r.inClub',
    ]);
  });

  it('names the scope alone where that is closed, in the words of its refusal', () => {
    const book = law({ scopes: [scope([resident])], rules: [rule({ id: 'r', when: [student] })] });
    const closed = { person: { permanentResident: false, student: false } };
    expect(healthOf(book, closed).reasons).toEqual([
      { code: 'scope.permanentResident', cite: 'TINY 1/2020, scope', says: 'residents only' },
    ]);
    expect(healthOf(book, { ...closed, language: 'vi' }).reasons[0]?.says).toBe('residents only (vi)');
  });

  it('names who else pays, and nothing of the city', () => {
    const book = law(
      { rules: [rule({ id: 'r', when: [student] })] },
      { payers: [payer({ id: 'work', payer: 'employment', when: [{ fact: 'healthGround', in: ['employment'] }] })] },
    );
    expect(healthOf(book, { person: { healthGround: 'employment', student: false } }).reasons).toEqual([
      { code: 'work', cite: 'TINY 1/2020, payer work', says: 'paid work' },
    ]);
  });

  it('names the ground that certainly holds, where it is open whether another of the same kind does', () => {
    const book = law(
      {},
      {
        payers: [
          payer({ id: 'poor', when: [{ fact: 'nationalStandard', in: ['poor'] }] }),
          payer({ id: 'island', when: [{ fact: 'areas', has: ['island'] }] }),
        ],
      },
    );
    const answer = healthOf(book, { person: { areas: ['island'] } });
    expect([answer.outcome, answer.needs, answer.stateRule?.id, codes(answer)]).toEqual([
      'refused',
      [],
      'island',
      ['island'],
    ]);
  });

  it('of who may not take part names each condition of taking part that fails', () => {
    const state = statePolicy({
      scheme: 'social-insurance',
      participants: [participant('citizen', [citizen]), participant('club', [club]), participant('student', [student])],
    });
    const book = tiny({ policies: [localPolicy()], statePolicies: [state] });
    const person = { citizen: false, inClub: true, student: false };
    expect(socialOf(book, { person }).reasons).toEqual([
      { code: 'citizen.citizen', cite: 'TINY 1/2020, participant citizen', says: 'no citizen' },
      { code: 'student.student', cite: 'TINY 1/2020, participant student', says: 'no student' },
    ]);
  });

  it('names the payment method that the text leaves out', () => {
    const book = tiny({
      policies: [
        localPolicy({
          exclusions: [
            { scheme: 'social-insurance', method: 'missing', cite: cite('method'), says: says('not for missing') },
          ],
          rules: [rule({ id: 'r', scheme: 'social-insurance', when: [student] })],
        }),
      ],
      statePolicies: [statePolicy({ scheme: 'social-insurance', groups: [thirty] })],
    });
    const ask = { person: { student: true }, contribution: { method: 'missing', lumpMonths: 2 } } as const;
    expect(socialOf(book, ask).reasons).toEqual([
      { code: 'method', cite: 'TINY 1/2020, method', says: 'not for missing' },
    ]);
    expect(socialOf(book, { ...ask, language: 'vi' }).reasons[0]?.says).toBe('not for missing (vi)');
  });

  it('says that a group with more support was taken where the rule’s own group holds', () => {
    const book = law(
      { rules: [rule({ id: 'r', on: ['low'], share: 1000 })] },
      { groups: [group({ id: 'low', share: 1000 }), group({ id: 'high', share: 5000 })] },
    );
    expect(healthOf(book).reasons).toEqual([
      {
        code: 'r.other-group',
        cite: 'TINY 1/2020, rule r',
        says: 'local r: a group with more support was taken',
      },
    ]);
    expect(healthOf(book, { language: 'vi' }).reasons[0]?.says).toBe(
      'local r (vi): đã theo nhóm có mức hỗ trợ cao hơn',
    );
  });

  it('says that the state group is missing where the rule adds to one that does not hold', () => {
    const book = law(
      { rules: [rule({ id: 'r', on: ['students'] })] },
      { groups: [group({ id: 'students', when: [student] }), group({ id: 'all', share: 1000 })] },
    );
    expect(healthOf(book, { person: { student: false } }).reasons).toEqual([
      {
        code: 'r.state-group',
        cite: 'TINY 1/2020, rule r',
        says: 'local r: not in the state-supported group this adds to',
      },
    ]);
    expect(healthOf(book, { person: { student: false }, language: 'vi' }).reasons[0]?.says).toBe(
      'local r (vi): không thuộc nhóm được Nhà nước hỗ trợ mà mức này cộng thêm',
    );
  });

  it.each([
    ['in full', rule({ id: 'r', kind: 'in-full', share: 10_000, on: ['none'] })],
    ['alone', rule({ id: 'r', kind: 'alone', share: 1000, on: ['none'] })],
    ['on top of any group', rule({ id: 'r', on: 'any', share: 1000 })],
  ] as const)('never misses a state group of a rule that pays %s', (_kind, local) => {
    const book = law({ rules: [local] }, { groups: [group({ id: 'all', share: 10_000 })] });
    expect(codes(healthOf(book))).toEqual(['r.other-group']);
  });

  it('because the resolution’s support has ended names that end, in both schemes', () => {
    const book = tiny({
      policies: [
        localPolicy({
          supportEnds: { month: '2026-02', cite: cite('end'), says: says('until February') },
          scopes: [scope([resident])],
          rules: [rule({ id: 'health' }), rule({ id: 'social', scheme: 'social-insurance' })],
        }),
      ],
      statePolicies: [statePolicy({ groups: [thirty] }), statePolicy({ scheme: 'social-insurance', groups: [thirty] })],
    });
    const ended = [{ code: 'support-ended', cite: 'TINY 1/2020, end', says: 'until February' }];
    const person = { permanentResident: true };
    expect(socialOf(book, { person }).reasons).toEqual(ended);
    expect(healthOf(book, { person }).reasons).toEqual(ended);
    expect(healthOf(book, { person, language: 'vi' }).reasons[0]?.says).toBe('until February (vi)');
  });

  it('never tells which sensitive grounds there are: neither a rule’s nor a state group’s', () => {
    const hidden = { sensitive: true, when: [{ fact: 'traffickingVictimOn', withinMonths: 12 }] } as const;
    const book = law(
      { rules: [rule({ id: 'hidden', ...hidden }), rule({ id: 'shown', when: [student] })] },
      { groups: [group({ id: 'secret', ...hidden }), group({ id: 'g', when: [club] })] },
    );
    const person = { student: false, inClub: false };
    expect(codes(healthOf(book, { person }))).toEqual(['shown.student']);
    expect(codes(healthOf(book, { person, policy: 'vietnam' }))).toEqual(['g.inClub']);
  });

  it('by the state alone names what each state group asks for', () => {
    const book = law({}, { groups: [group({ id: 'g', when: [student] }), group({ id: 'h', when: [club] })] });
    const person = { student: false, inClub: false };
    expect(codes(healthOf(book, { policy: 'vietnam', person }))).toEqual(['g.student', 'h.inClub']);
  });
});

describe('without a decision', () => {
  it('there are no reasons, only questions', () => {
    const book = law({ rules: [rule({ id: 'r', when: [student] })] });
    expect(healthOf(book)).toMatchObject({ outcome: 'undetermined', reasons: [] });
  });

  it('for want of a text, that is the reason, and it is no refusal', () => {
    const book = law({});
    const elsewhere = healthOf(book, { province: '01' });
    expect(elsewhere.outcome).toBe('not-covered');
    expect(elsewhere.reasons).toEqual([
      { code: 'no-text', cite: '', says: 'No local text is held for this place and month.' },
    ]);
    expect(healthOf(book, { province: '01', language: 'vi' }).reasons[0]?.says).toBe(
      'Chưa có văn bản của địa phương cho nơi và tháng này.',
    );
  });
});

describe('against the real register', () => {
  it('an elder of Hà Nội in 2026-08 is told the clause, the age and the missing card', () => {
    const answer = healthOf(rulebook, { province: '01', from: '2026-08', person: elder });
    expect(answer.reasons).toEqual([
      expect.objectContaining({ code: 'scope.permanentResident' }),
      {
        code: 'hi-elderly.age',
        cite: 'NQ 17/2026/NQ-HĐND, Điều 4 khoản 3 điểm b',
        says: '60 or older and under 75',
      },
      {
        code: 'hi-elderly.healthCard',
        cite: 'NQ 17/2026/NQ-HĐND, Điều 4 khoản 3 điểm b',
        says: 'without a health insurance card',
      },
    ]);
  });

  it('nobody is told the same reason twice', () => {
    const person = { ...grownUp, healthCard: true, roles: ['ex-police'] as const };
    const { reasons } = healthOf(rulebook, { province: '01', from: '2026-08', person });
    const told = reasons.map(({ code, says: words }) => `${code} ${words}`);
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told).size).toBe(told.length);
  });
});
