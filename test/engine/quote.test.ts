// Protects the quote contract: every field of an answer, the outcome of each layer, and who lists the person by when.
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/engine/facts.ts';
import type { Deadline, Listing, Policy, StatePolicy } from '../../src/engine/policy.ts';
import { policyOf, quote } from '../../src/engine/quote.ts';
import { elder, grownUp, nearPoor, poor, pupil } from '../support/people.ts';
import { rulebook } from '../support/rulebook.ts';
import {
  cite,
  group,
  healthOf,
  localPolicy,
  paid,
  payer,
  question,
  rule,
  says,
  scope,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

const student = { fact: 'student', is: true } as const;
const citizen = { fact: 'citizen', is: true } as const;
const resident = { fact: 'permanentResident', is: true } as const;
const thirty = group({ id: 'thirty', share: 3000 });

function law(local: Partial<Policy>, state: Partial<StatePolicy> = { groups: [thirty] }) {
  return tiny({ policies: [localPolicy(local)], statePolicies: [statePolicy(state)] });
}

describe('an answer', () => {
  const book = law({ rules: [rule({ id: 'r' })], checkedOn: '2026-02-02' });

  it('says the place, the time, the policy in force, the ruleset and when the text was checked', () => {
    const answer = quote(question({ months: 2 }), book);
    const { schemes, ...frame } = answer;
    expect(frame).toEqual({
      province: '99',
      from: '2026-03',
      months: 2,
      policy: 'tiny/2020-01',
      ruleset: book.rulesetOf('99'),
      checkedOn: '2026-02-02',
    });
    expect(Object.keys(schemes)).toEqual(['health-insurance']);
  });

  it('answers for the schemes asked for, in their order', () => {
    const both = quote(question({ schemes: ['social-insurance', 'health-insurance'] }), book);
    expect(Object.keys(both.schemes)).toEqual(['social-insurance', 'health-insurance']);
    expect(quote(question({ schemes: [] }), book).schemes).toEqual({});
  });

  it('names no policy where none is held, and then the day the state’s text was checked', () => {
    const elsewhere = quote(question({ province: '01' }), book);
    expect([elsewhere.policy, elsewhere.checkedOn, elsewhere.ruleset]).toEqual([
      null,
      '2026-03-01',
      book.rulesetOf('01'),
    ]);
    expect(quote(question({ province: '01', from: '2019-12' }), book).checkedOn).toBeNull();
  });

  it('by the state alone says so, with the day the text of the first scheme was checked', () => {
    const states = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ checkedOn: '2026-01-05' }),
        statePolicy({ scheme: 'social-insurance', checkedOn: '2026-01-06' }),
      ],
    });
    const alone = quote(question({ policy: 'vietnam' }), states);
    expect([alone.policy, alone.checkedOn]).toEqual(['vietnam', '2026-01-05']);
    const social = quote(question({ policy: 'vietnam', schemes: ['social-insurance', 'health-insurance'] }), states);
    expect(social.checkedOn).toBe('2026-01-06');
    expect(quote(question({ policy: 'vietnam', schemes: [] }), states).checkedOn).toBe('2026-01-06');
  });

  it('is by the policy asked for, whatever is in force', () => {
    const two = tiny({
      policies: [
        localPolicy({ until: '2026-05', checkedOn: '2026-02-02' }),
        localPolicy({ id: 'tiny/new', from: '2026-06', rules: [rule({ id: 'new' })], checkedOn: '2026-02-03' }),
      ],
      statePolicies: [statePolicy({ groups: [thirty] })],
    });
    const asked = quote(question({ policy: 'tiny/new' }), two);
    expect([asked.policy, asked.checkedOn]).toEqual(['tiny/new', '2026-02-03']);
    expect(asked.schemes['health-insurance']?.rule?.id).toBe('new');
    expect(quote(question({ policy: null }), two).policy).toBe('tiny/2020-01');
    expect(policyOf({ policy: 'nobody/knows' }, two)).toBeNull();
    expect(policyOf({}, two)).toBeNull();
  });
});

describe('the answer of a scheme', () => {
  const book = law({
    rules: [rule({ id: 'r', share: 2000, kind: 'on-top', budget: 'commune', text: 'to the letter' })],
  });

  it('shows the rule and the state group that carry it', () => {
    const answer = healthOf(book);
    expect(answer.rule).toEqual({
      id: 'r',
      cite: 'TINY 1/2020, rule r',
      text: 'to the letter',
      says: 'local r',
      share: 2000,
      kind: 'on-top',
    });
    expect(answer.stateRule).toEqual({
      id: 'thirty',
      cite: 'TINY 1/2020, group thirty',
      text: 'text of thirty',
      says: 'state thirty',
      share: 3000,
    });
    expect(answer.localBudget).toBe('commune');
    expect(healthOf(book, { language: 'vi' })).toMatchObject({
      rule: { says: 'local r (vi)' },
      stateRule: { says: 'state thirty (vi)' },
    });
  });

  it('shows no rule and no budget where the city adds nothing', () => {
    const none = law({ rules: [rule({ id: 'r', when: [student] })] });
    expect(healthOf(none, { person: { student: false } })).toMatchObject({
      outcome: 'refused',
      rule: null,
      localBudget: null,
      listing: null,
    });
  });

  it('shows who else pays in the place of the state group: the state with its whole share, others with none of it', () => {
    const paidBy = (who: 'state' | 'employment' | 'insurance-fund') =>
      healthOf(law({}, { payers: [payer({ id: who, payer: who })] })).stateRule;
    expect(paidBy('state')).toEqual({
      id: 'state',
      cite: 'TINY 1/2020, payer state',
      text: 'text of state',
      says: 'paid state',
      share: 10_000,
    });
    expect(paidBy('employment')?.share).toBe(0);
    expect(paidBy('insurance-fund')?.share).toBe(0);
    expect(healthOf(law({}, {})).stateRule).toBeNull();
  });

  it('shows a state group that stands whatever is still unknown', () => {
    const open = law({ rules: [rule({ id: 'r', when: [student] })] });
    expect(healthOf(open)).toMatchObject({ outcome: 'undetermined', rule: null, stateRule: { id: 'thirty' } });
  });
});

describe('the outcome', () => {
  const state = { groups: [group({ id: 'g', when: [citizen] })] };
  const book = law({ scopes: [scope([resident])], rules: [rule({ id: 'r', when: [student] })] }, state);
  const outcome = (person: Parameters<typeof question>[0]) => healthOf(book, person).outcome;

  it('is eligible where a local rule holds', () => {
    expect(outcome({ person: { permanentResident: true, student: true, citizen: true } })).toBe('eligible');
  });

  it('is refused where the text says no, though the state supports', () => {
    const answer = healthOf(book, { person: { permanentResident: true, student: false, citizen: true } });
    expect([answer.outcome, ...paid(answer.total)]).toEqual(['refused', 50_000, 15_000, 0, 35_000]);
    expect(outcome({ person: { permanentResident: false, student: true, citizen: true } })).toBe('refused');
  });

  it('is undetermined where it depends on what is not known', () => {
    expect(outcome({ person: { permanentResident: true, citizen: true } })).toBe('undetermined');
  });

  it('is not-covered where no text is held for the place, the month or the scheme; never refused', () => {
    const person = { permanentResident: true, student: true, citizen: true };
    expect(outcome({ province: '01', person })).toBe('not-covered');
    expect(outcome({ from: '2019-12', person })).toBe('not-covered');
    const healthOnly = law({ schemes: ['health-insurance'] });
    expect(socialOf(healthOnly).outcome).toBe('not-covered');
    expect(healthOf(healthOnly).outcome).toBe('refused');
    expect(socialOf(healthOnly, { policy: 'tiny/2020-01' }).outcome).toBe('not-covered');
  });

  it('of a place without a text still gives the state’s part and asks what that depends on', () => {
    const answer = healthOf(book, { province: '01', person: { citizen: true } });
    expect(answer.installments.map((row) => paid(row))).toEqual([[50_000, 15_000, null, null]]);
    expect(answer.needs).toEqual([]);
    const open = healthOf(book, { province: '01' });
    expect([open.outcome, open.needs.map(({ fact }) => fact)]).toEqual(['not-covered', ['citizen']]);
  });

  it('by the state alone is eligible where a state group holds, and refused where none does or somebody else pays', () => {
    const alone = (person: { citizen: boolean }) => healthOf(book, { policy: 'vietnam', person });
    expect([alone({ citizen: true }).outcome, ...paid(alone({ citizen: true }).total)]).toEqual([
      'eligible',
      50_000,
      15_000,
      0,
      35_000,
    ]);
    expect([alone({ citizen: false }).outcome, ...paid(alone({ citizen: false }).total)]).toEqual([
      'refused',
      50_000,
      0,
      0,
      50_000,
    ]);
    const other = law(
      { rules: [rule({ id: 'r', kind: 'alone' })] },
      { payers: [payer({ id: 'p', payer: 'employment' })] },
    );
    expect(healthOf(other, { policy: 'vietnam' }).outcome).toBe('refused');
    expect(healthOf(book, { policy: 'vietnam', province: '01', person: { citizen: true } }).outcome).toBe('eligible');
  });

  it('by the state alone is not-covered where the state’s text of that time is not held', () => {
    expect(healthOf(book, { policy: 'vietnam', from: '2019-12' }).outcome).toBe('not-covered');
  });

  it('of a rule whose rate is not published is eligible, its amount unknown', () => {
    const answer = healthOf(law({ rules: [rule({ id: 'r', share: null })] }));
    expect([answer.outcome, ...paid(answer.total)]).toEqual(['eligible', 50_000, 15_000, null, null]);
    expect(answer.rule?.share).toBeNull();
  });

  it('is that of the first payment', () => {
    const book = law({ rules: [rule({ id: 'r', kind: 'alone', when: [{ fact: 'age', from: 70 }] })] }, {});
    const answer = healthOf(book, { months: 3, person: { birthDate: '1956-04-20' } });
    expect(answer.outcome).toBe('refused');
    expect(answer.installments.map((row) => row.outcome)).toEqual(['refused', 'eligible']);
  });
});

describe('the questions', () => {
  it('are put in the language asked for', () => {
    const book = law({ rules: [rule({ id: 'r', when: [student] })] });
    expect(healthOf(book).needs).toEqual([{ fact: 'student', question: 'A pupil or student?' }]);
    expect(healthOf(book, { language: 'vi' }).needs).toEqual([
      { fact: 'student', question: 'Có đang là học sinh, sinh viên không?' },
    ]);
  });

  it('are those of all months, the first month’s first, each once', () => {
    const book = law(
      {
        rules: [
          rule({ id: 'now', when: [student, citizen], kind: 'alone' }),
          rule({
            id: 'later',
            when: [
              { fact: 'age', from: 70 },
              { fact: 'inClub', is: true },
            ],
            kind: 'alone',
            share: 2000,
          }),
        ],
      },
      {},
    );
    const answer = healthOf(book, { months: 3, person: { birthDate: '1956-04-20', citizen: true } });
    expect(answer.needs.map(({ fact }) => fact)).toEqual(['student', 'inClub']);
    const first = healthOf(book, { months: 1, person: { birthDate: '1956-04-20', citizen: true } });
    expect(first.needs.map(({ fact }) => fact)).toEqual(['student']);
  });

  it('ask for the months of a lump sum first of all', () => {
    const book = tiny({
      policies: [
        localPolicy({ rules: [rule({ id: 'r', scheme: 'social-insurance', kind: 'alone', when: [student] })] }),
      ],
    });
    const answer = socialOf(book, { contribution: { method: 'ahead' } });
    expect(answer.needs).toEqual([
      { fact: 'lumpMonths', question: 'How many months are paid at once?' },
      { fact: 'student', question: 'A pupil or student?' },
    ]);
  });
});

describe('the other rules that hold', () => {
  const rules = [
    rule({ id: 'low', share: 1000 }),
    rule({ id: 'high', share: 2000 }),
    rule({ id: 'no', when: [student] }),
  ];
  const ids = (answer: { also: readonly { id: string }[] }) => answer.also.map(({ id }) => id);

  it('are told beside the one that is chosen', () => {
    const answer = healthOf(law({ rules }), { person: { student: false } });
    expect(answer.rule?.id).toBe('high');
    expect(answer.also).toEqual([{ id: 'low', cite: 'TINY 1/2020, rule low', says: 'local low' }]);
    expect(healthOf(law({ rules }), { person: { student: false }, language: 'vi' }).also[0]?.says).toBe(
      'local low (vi)',
    );
  });

  it('are told in a refusal because a better group was taken', () => {
    const book = law(
      { rules: [rule({ id: 'r', when: [student], on: ['low'] })] },
      { groups: [group({ id: 'low', share: 100 }), thirty] },
    );
    const answer = healthOf(book, { person: { student: true } });
    expect([answer.outcome, ids(answer)]).toEqual(['refused', ['r']]);
  });

  it('are none where the scope is closed', () => {
    const book = law({ scopes: [scope([resident])], rules });
    expect(ids(healthOf(book, { person: { permanentResident: false, student: true } }))).toEqual([]);
    expect(ids(healthOf(book, { person: { permanentResident: true, student: true } }))).toEqual(['low', 'no']);
  });

  it('are none whose state group is not the person’s', () => {
    const book = law(
      { rules: [rule({ id: 'r', on: ['g'] })] },
      { groups: [group({ id: 'g', when: [citizen] }), thirty] },
    );
    expect(ids(healthOf(book, { person: { citizen: false } }))).toEqual([]);
  });

  it('are none to a payment method the text leaves out', () => {
    const book = tiny({
      policies: [
        localPolicy({
          exclusions: [{ scheme: 'social-insurance', method: 'missing', cite: cite('x'), says: says('no') }],
          rules: [rule({ id: 'r', scheme: 'social-insurance', kind: 'alone' })],
        }),
      ],
    });
    const answer = socialOf(book, { contribution: { method: 'missing', lumpMonths: 1 } });
    expect([answer.outcome, ids(answer)]).toEqual(['refused', []]);
  });

  it('are none once the support has ended', () => {
    const book = tiny({
      policies: [
        localPolicy({
          supportEnds: { month: '2026-02', cite: cite('end'), says: says('ends') },
          rules: [rule({ id: 'r', scheme: 'social-insurance', kind: 'alone' })],
        }),
      ],
    });
    expect(ids(socialOf(book))).toEqual([]);
  });

  it('are none where somebody else pays, or where something is still open', () => {
    const other = law({ rules }, { payers: [payer({ id: 'p' })] });
    expect(ids(healthOf(other, { person: { student: true } }))).toEqual([]);
    expect(ids(healthOf(law({ rules: [...rules, rule({ id: 'best', share: 5000, when: [student] })] })))).toEqual([]);
  });
});

describe('the listing', () => {
  const listing: Listing = {
    id: 'list',
    by: ['commune', 'school'],
    form: 'Form 3',
    papers: [says('a paper'), says('another')],
    confirmedBy: 'finance',
    approvedBy: 'commune',
    deadline: null,
    cite: cite('listing'),
  };
  const deadline = (limit: 'before' | 'by'): Deadline => ({
    id: 'd',
    cite: cite('deadline'),
    words: 'trước ngày 25/12',
    what: says('lists'),
    who: 'commune',
    kind: 'lists',
    limit,
    on: { every: 'year', month: 12, day: 25 },
  });

  it('says who lists the person, on what, confirmed and approved by whom', () => {
    expect(healthOf(law({ rules: [rule({ id: 'r' })], listings: [listing] })).listing).toEqual({
      by: ['commune', 'school'],
      form: 'Form 3',
      papers: ['a paper', 'another'],
      confirmedBy: 'finance',
      approvedBy: 'commune',
      lastDay: null,
      words: null,
      cite: 'TINY 1/2020, listing',
    });
    const vietnamese = healthOf(law({ rules: [rule({ id: 'r' })], listings: [listing] }), { language: 'vi' });
    expect(vietnamese.listing?.papers).toEqual(['a paper (vi)', 'another (vi)']);
  });

  it.each([
    ['before', '2026-12-24', '2026-12-24'],
    ['before', '2026-12-25', '2027-12-24'],
    ['by', '2026-12-25', '2026-12-25'],
    ['by', '2026-12-26', '2027-12-25'],
  ] as const)('%s 25/12, asked on %s, ends with %s', (limit, asOn, lastDay) => {
    const book = law({
      rules: [rule({ id: 'r' })],
      listings: [{ ...listing, deadline: 'd' }],
      deadlines: [{ ...deadline('by'), id: 'another' }, deadline(limit)],
    });
    expect(healthOf(book, { asOn }).listing).toMatchObject({ lastDay, words: 'trước ngày 25/12' });
  });

  it('is that of the rule, and none where the policy has none', () => {
    const book = law({
      rules: [rule({ id: 'r', listing: 'other' })],
      listings: [listing, { ...listing, id: 'other', form: 'F' }],
    });
    expect(healthOf(book).listing?.form).toBe('F');
    expect(healthOf(law({ rules: [rule({ id: 'r' })] })).listing).toBeNull();
  });

  it('is the one that takes people of a role, in its own scheme only', () => {
    const own = rule({ id: 'r', listing: 'list' });
    const takes: Listing = { ...listing, id: 'other', form: 'F', rolesToo: ['artisan'] };
    const ofHealth = law({ rules: [own, rule({ id: 's', listing: 'other' })], listings: [listing, takes] });
    const formOf = (book: typeof ofHealth, roles: Person['roles']) =>
      healthOf(book, { person: { roles } }).listing?.form;
    expect(formOf(ofHealth, ['hamlet-activist', 'artisan'])).toBe('F');
    expect(formOf(ofHealth, ['hamlet-activist'])).toBe('Form 3');
    expect(formOf(ofHealth, null)).toBe('Form 3');
    const ofSocial = law({
      rules: [own, rule({ id: 's', listing: 'other', scheme: 'social-insurance' })],
      listings: [listing, takes],
    });
    expect(formOf(ofSocial, ['artisan'])).toBe('Form 3');
  });
});

describe('against the real register', () => {
  const hanoi = { province: '01', from: '2026-08', months: 12 };

  it('an elder of Hà Nội without a card pays nothing for health insurance from the age of 60', () => {
    const answer = healthOf(rulebook, { ...hanoi, person: elder });
    expect([answer.outcome, answer.rule?.id, ...paid(answer.total)]).toEqual([
      'eligible',
      'hi-elderly',
      1_366_200,
      0,
      1_366_200,
      0,
    ]);
  });

  it('a poor household of Hà Nội pays nothing for social insurance at the floor', () => {
    const answer = socialOf(rulebook, { ...hanoi, months: 1, person: poor });
    expect([answer.rule?.id, ...paid(answer.total)]).toEqual(['si-poor', 330_000, 165_000, 165_000, 0]);
  });

  it('a near-poor household of Huế is paid 70 % by the state and 30 % by the city, listed before 25/12', () => {
    const answer = healthOf(rulebook, {
      province: '46',
      from: '2026-03',
      asOn: '2026-03-02',
      months: 12,
      person: nearPoor,
    });
    expect([answer.rule?.id, ...paid(answer.total)]).toEqual(['hi-near-poor', 1_263_600, 884_520, 379_080, 0]);
    expect(answer.listing).toMatchObject({ lastDay: '2026-12-24', form: 'Mẫu số 3' });
    expect(answer.localBudget).toBe('city');
  });

  it('a pupil of a farming household of Hà Nội takes the best of two groups, and is told of the other', () => {
    const answer = healthOf(rulebook, { ...hanoi, person: pupil });
    expect([answer.outcome, ...paid(answer.total)]).toEqual(['eligible', 1_366_200, 683_100, 683_100, 0]);
    expect(answer.rule?.id).toBe('hi-student');
    expect(answer.also.map(({ id }) => id)).toEqual(['hi-farming']);
  });

  it('nobody of a group of its own is told to be among every other participant as well', () => {
    const ask = { province: '01', from: '2026-11' };
    const ids = (person: Person) => socialOf(rulebook, { ...ask, person }).also.map(({ id }) => id);
    expect(ids({ ...grownUp, household: 'near-poor', nationalStandard: 'near-poor' })).toEqual([]);
    expect(ids({ ...grownUp, ethnicMinority: true })).toEqual([]);
    expect(ids({ ...grownUp, roles: ['veterans-association'] })).toEqual(['si-other']);
    expect(ids({ ...grownUp, ethnicMinority: true, roles: ['veterans-association'] })).toEqual(['si-veteran']);
  });

  it('Hải Phòng has no text on social insurance before 2026: not covered, with the state’s part', () => {
    const answer = socialOf(rulebook, { province: '31', from: '2025-09', person: grownUp });
    expect([answer.outcome, ...paid(answer.total)]).toEqual(['not-covered', 330_000, 66_000, null, null]);
  });

  it('any province can be asked for the state’s layer alone', () => {
    const answer = socialOf(rulebook, { province: '79', from: '2026-08', policy: 'vietnam', person: grownUp });
    expect([answer.outcome, answer.stateRule?.id, ...paid(answer.total)]).toEqual([
      'eligible',
      'si-other',
      330_000,
      66_000,
      0,
      264_000,
    ]);
  });

  it('the same question and rulebook give the same bytes', () => {
    const ask = question({
      province: '01',
      from: '2026-08',
      months: 12,
      person: { birthDate: '1980' },
      schemes: ['social-insurance', 'health-insurance'],
    });
    expect(JSON.stringify(quote(ask, rulebook))).toBe(JSON.stringify(quote(ask, rulebook)));
  });

  it('who may not take part in social insurance is refused with nothing to pay that could be said', () => {
    const answer = socialOf(rulebook, { ...hanoi, person: { ...grownUp, citizen: false } });
    expect([answer.outcome, answer.stateRule, ...paid(answer.total)]).toEqual([
      'refused',
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
