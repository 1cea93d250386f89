// Protects when is paid and what each covered month comes to: policy, rates and price of the month of payment, each
// covered month supported if its rule holds in it, and the ends that are known in advance.
import { describe, expect, it } from 'vitest';
import type { SchemeAnswer } from '../../src/engine/answer.ts';
import type { Scheme } from '../../src/engine/facts.ts';
import { knownOf } from '../../src/engine/known.ts';
import { monthIndex, monthOf } from '../../src/engine/month.ts';
import { type Case, coveredMonths } from '../../src/engine/payments.ts';
import { pricesOf } from '../../src/engine/prices.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { incomeWithin } from '../../src/engine/terms.ts';
import { NO, truthAt, YES } from '../../src/engine/truths.ts';
import {
  cite,
  dated,
  group,
  healthOf,
  localPolicy,
  paid,
  parameters,
  participant,
  payer,
  rule,
  says,
  scope,
  socialOf,
  statePolicy,
  tiny,
} from '../support/tiny-law.ts';

/** Each row as `paidIn from months outcome: due state local participant`. */
function rows({ installments }: SchemeAnswer): readonly string[] {
  return installments.map(
    (row) => `${row.paidIn} ${row.from} ${row.months} ${row.outcome}: ${paid(row).map(String).join(' ')}`,
  );
}

const thirty = group({ id: 'thirty', share: 3000 });
const socialState = statePolicy({ scheme: 'social-insurance', groups: [thirty] });
const healthState = statePolicy({ groups: [thirty] });
const twenty = rule({ id: 'twenty', share: 2000 });
const socialTwenty = rule({ id: 'twenty', scheme: 'social-insurance', share: 2000 });
const plain = tiny({
  policies: [localPolicy({ rules: [twenty, socialTwenty] })],
  statePolicies: [healthState, socialState],
});

const ends2026 = {
  supportEnds: { month: '2026-04', cite: cite('end'), says: says('the support ends') },
};

/** A case of the tiny country in 2026-03, for what the answer does not show. */
function caseOf(scheme: Scheme, own: Partial<Case> = {}): Case {
  return {
    scheme,
    province: '99',
    policy: null,
    person: {},
    known: knownOf({}),
    from: monthIndex('2026-03'),
    months: 3,
    step: 3,
    method: scheme === 'social-insurance' ? 'quarterly' : null,
    income: null,
    rank: 1,
    ...own,
  };
}

describe('payments', () => {
  it('of health insurance cover 3, 6 or 12 months, the last one what is left', () => {
    const of = (healthMethod: 'quarterly' | 'semiannual' | 'annual', months: number) =>
      healthOf(plain, { months, from: '2026-07', contribution: { healthMethod } }).installments.map(
        (row) => `${row.paidIn} ${row.months}`,
      );
    expect(of('quarterly', 7)).toEqual(['2026-07 3', '2026-10 3', '2027-01 1']);
    expect(of('semiannual', 12)).toEqual(['2026-07 6', '2027-01 6']);
    expect(of('annual', 14)).toEqual(['2026-07 12', '2027-07 2']);
    expect(of('annual', 12)).toEqual(['2026-07 12']);
  });

  it('of health insurance cover 12 months where nothing is said', () => {
    expect(healthOf(plain, { months: 13 }).installments.map(({ months }) => months)).toEqual([12, 1]);
  });

  it('of social insurance cover 1, 3, 6 or 12 months, one where nothing is said', () => {
    const of = (method: 'monthly' | 'quarterly' | 'semiannual' | 'annual' | null) =>
      socialOf(plain, { months: 13, from: '2026-01', contribution: { method } }).installments.map(
        ({ months }) => months,
      );
    expect(of(null)).toEqual(Array.from({ length: 13 }, () => 1));
    expect(of('monthly')).toEqual(of(null));
    expect(of('quarterly')).toEqual([3, 3, 3, 3, 1]);
    expect(of('semiannual')).toEqual([6, 6, 1]);
    expect(of('annual')).toEqual([12, 1]);
  });

  it('of one scheme do not follow the method of the other', () => {
    const contribution = { method: 'annual', healthMethod: 'quarterly' } as const;
    expect(healthOf(plain, { months: 3, contribution }).installments).toHaveLength(1);
    expect(healthOf(plain, { months: 4, contribution }).installments).toHaveLength(2);
    expect(socialOf(plain, { months: 4, contribution }).installments).toHaveLength(1);
  });

  it('are a multiple of the rounded month', () => {
    const uneven = tiny({
      parameters: { ...parameters, referenceLevel: [dated('2020-01', 1_234_590)] },
      statePolicies: [healthState],
    });
    // 5 % of 1,234,590 is 61,729.5 and 30 % of that 18,518.85.
    expect(rows(healthOf(uneven, { months: 3, policy: 'vietnam' }))).toEqual([
      '2026-03 2026-03 3 eligible: 185190 55557 0 129633',
    ]);
  });
});

describe('the month of payment', () => {
  it('sets the price for all the months it pays', () => {
    expect(rows(healthOf(plain, { from: '2026-05', months: 6, contribution: { healthMethod: 'quarterly' } }))).toEqual([
      '2026-05 2026-05 3 eligible: 150000 45000 30000 75000',
      '2026-08 2026-08 3 eligible: 300000 90000 60000 150000',
    ]);
    expect(rows(socialOf(plain, { from: '2026-12', months: 6, contribution: { method: 'quarterly' } }))).toEqual([
      '2026-12 2026-12 3 eligible: 300000 90000 60000 150000',
      '2027-03 2027-03 3 eligible: 420000 126000 84000 210000',
    ]);
  });

  it('does not set it for who is wholly paid by the state: each month has its own price', () => {
    const book = tiny({ statePolicies: [statePolicy({ payers: [payer({ id: 'all' })] })], policies: [localPolicy()] });
    expect(rows(healthOf(book, { from: '2026-05', months: 4 }))).toEqual([
      '2026-05 2026-05 2 refused: 100000 100000 0 0',
      '2026-05 2026-07 2 refused: 200000 200000 0 0',
    ]);
  });

  it('sets the policy for all the months it pays; a newer version is not an end', () => {
    const book = tiny({
      policies: [
        localPolicy({ id: 'tiny/old', until: '2026-05', rules: [twenty] }),
        localPolicy({ id: 'tiny/new', from: '2026-06', rules: [rule({ id: 'twenty', share: 5000 })] }),
      ],
      statePolicies: [healthState],
    });
    const answer = healthOf(book, { from: '2026-04', months: 6, contribution: { healthMethod: 'quarterly' } });
    expect(rows(answer)).toEqual([
      '2026-04 2026-04 3 eligible: 150000 45000 30000 75000',
      '2026-07 2026-07 3 eligible: 300000 90000 150000 60000',
    ]);
    expect(answer.installments.map(({ policy }) => policy?.split('@')[0])).toEqual(['tiny/old', 'tiny/new']);
  });

  it('sets the state’s text for all the months it pays', () => {
    const book = tiny({
      statePolicies: [
        statePolicy({ id: 'state/old', until: '2026-04', groups: [group({ id: 'old', share: 1000 })] }),
        statePolicy({ id: 'state/new', from: '2026-05', groups: [thirty] }),
      ],
    });
    const answer = healthOf(book, { months: 6, policy: 'vietnam', contribution: { healthMethod: 'quarterly' } });
    expect(answer.installments.map(({ stateRule }) => stateRule)).toEqual(['old', 'thirty']);
  });
});

describe('a covered month of health insurance', () => {
  it('is judged by itself: an age reached inside a payment splits it', () => {
    const elderly = rule({
      id: 'elderly',
      kind: 'in-full',
      share: 10_000,
      when: [{ fact: 'age', from: 70, below: 75 }],
    });
    const book = tiny({ policies: [localPolicy({ rules: [elderly] })], statePolicies: [healthState] });
    const person = { birthDate: '1956-05-20' };
    const answer = healthOf(book, { months: 3, person });
    expect(rows(answer)).toEqual([
      '2026-03 2026-03 2 refused: 100000 30000 0 70000',
      '2026-03 2026-05 1 eligible: 50000 15000 35000 0',
    ]);
    expect(answer.installments.map((row) => [row.rule, row.stateRule])).toEqual([
      [null, 'thirty'],
      ['elderly', 'thirty'],
    ]);
    expect(answer.outcome).toBe('refused');
  });

  it('is judged by itself: a window that closes inside a payment splits it', () => {
    const exited = rule({ id: 'exited', kind: 'alone', share: 5000, when: [{ fact: 'exitedOn', withinMonths: 3 }] });
    const book = tiny({ policies: [localPolicy({ rules: [exited] })] });
    expect(rows(healthOf(book, { months: 4, person: { exitedOn: '2026-02' } }))).toEqual([
      '2026-03 2026-03 2 eligible: 100000 0 50000 50000',
      '2026-03 2026-05 2 refused: 100000 0 0 100000',
    ]);
  });

  it('leaves the judgement of the months before it as it was', () => {
    const book = tiny({
      statePolicies: [statePolicy({ groups: [group({ id: 'old', when: [{ fact: 'age', from: 70 }] })] })],
      policies: [localPolicy()],
    });
    const person = { birthDate: '1956-05-20' };
    const covered = coveredMonths(caseOf('health-insurance', { person, known: knownOf(person) }), book);
    expect(covered.map(({ judgement }) => truthAt(0, judgement.truths))).toEqual([NO, NO, YES]);
    expect(covered[1]?.decision).toBe(covered[0]?.decision);
  });

  it('splits a payment where another rule of the same amount takes over', () => {
    const book = tiny({
      policies: [
        localPolicy({
          rules: [
            rule({ id: 'young', when: [{ fact: 'age', below: 70 }] }),
            rule({ id: 'old', when: [{ fact: 'age', from: 70 }] }),
          ],
        }),
      ],
      statePolicies: [healthState],
    });
    const { installments } = healthOf(book, { months: 3, person: { birthDate: '1956-04-01' } });
    expect(installments.map((row) => `${row.from} ${row.months} ${row.rule}`)).toEqual([
      '2026-03 1 young',
      '2026-04 2 old',
    ]);
  });

  it('splits a payment where another state group of the same share takes over', () => {
    const state = statePolicy({
      groups: [
        group({ id: 'young', when: [{ fact: 'age', below: 70 }] }),
        group({ id: 'old', when: [{ fact: 'age', from: 70 }] }),
      ],
    });
    const book = tiny({ statePolicies: [state], policies: [localPolicy({ rules: [twenty] })] });
    const { installments } = healthOf(book, { months: 3, person: { birthDate: '1956-04-01' } });
    expect(installments.map((row) => `${row.from} ${row.months} ${row.stateRule}`)).toEqual([
      '2026-03 1 young',
      '2026-04 2 old',
    ]);
  });
});

describe('a covered month of social insurance', () => {
  it('has the group of its payment, whatever comes to pass in between', () => {
    const exited = rule({
      id: 'exited',
      scheme: 'social-insurance',
      share: 2000,
      when: [{ fact: 'exitedOn', withinMonths: 3 }],
    });
    const book = tiny({ policies: [localPolicy({ rules: [exited] })], statePolicies: [socialState] });
    const ask = { months: 6, person: { exitedOn: '2026-01' }, contribution: { method: 'quarterly' } } as const;
    expect(rows(socialOf(book, ask))).toEqual([
      '2026-03 2026-03 3 eligible: 300000 90000 60000 150000',
      '2026-06 2026-06 3 refused: 300000 90000 0 210000',
    ]);
  });
});

describe('the end of a resolution’s support', () => {
  const book = tiny({
    policies: [localPolicy({ ...ends2026, rules: [twenty, socialTwenty] })],
    statePolicies: [healthState, socialState],
  });

  it.each(['health-insurance', 'social-insurance'] as const)('ends it inside a payment as well: %s', (scheme) => {
    const ask = { months: 3, contribution: { method: 'quarterly', healthMethod: 'quarterly' } } as const;
    const answer = scheme === 'health-insurance' ? healthOf(book, ask) : socialOf(book, ask);
    const price = scheme === 'health-insurance' ? 50_000 : 100_000;
    const shares = (months: number, parts: readonly number[]) =>
      parts.map((part) => (part * price * months) / 10).join(' ');
    expect(rows(answer)).toEqual([
      `2026-03 2026-03 2 eligible: ${shares(2, [10, 3, 2, 5])}`,
      `2026-03 2026-05 1 refused: ${shares(1, [10, 3, 0, 7])}`,
    ]);
    expect(answer.installments.map((row) => [row.rule, row.stateRule])).toEqual([
      ['twenty', 'thirty'],
      [null, 'thirty'],
    ]);
  });

  it('is an end from the first month where that lies behind it', () => {
    expect(rows(healthOf(book, { from: '2026-05', months: 2 }))).toEqual([
      '2026-05 2026-05 2 refused: 100000 30000 0 70000',
    ]);
    const social = socialOf(book, { from: '2026-05', months: 2, contribution: { method: 'quarterly' } });
    expect(rows(social)).toEqual(['2026-05 2026-05 2 refused: 200000 60000 0 140000']);
    expect(social.rule).toBeNull();
  });

  it('leaves the state group of the payment in social insurance, even where another would now be better', () => {
    const state = statePolicy({
      scheme: 'social-insurance',
      groups: [group({ id: 'low', share: 1000 }), group({ id: 'high', share: 4000 })],
    });
    const onLow = rule({ id: 'on-low', scheme: 'social-insurance', on: ['low'], share: 6000 });
    const ended = tiny({ policies: [localPolicy({ ...ends2026, rules: [onLow] })], statePolicies: [state] });
    const answer = socialOf(ended, { from: '2026-04', months: 2, contribution: { method: 'quarterly' } });
    expect(answer.installments.map((row) => [row.rule, row.stateRule])).toEqual([
      ['on-low', 'low'],
      [null, 'low'],
    ]);
  });

  it('leaves the best state group in health insurance, where each month is judged by itself', () => {
    const state = statePolicy({ groups: [group({ id: 'low', share: 1000 }), group({ id: 'high', share: 4000 })] });
    const onLow = rule({ id: 'on-low', on: ['low'], share: 6000 });
    const ended = tiny({ policies: [localPolicy({ ...ends2026, rules: [onLow] })], statePolicies: [state] });
    expect(
      healthOf(ended, { from: '2026-04', months: 2 }).installments.map((row) => [row.rule, row.stateRule]),
    ).toEqual([
      ['on-low', 'low'],
      [null, 'high'],
    ]);
  });

  it('leaves nothing of a share that stood alone', () => {
    const alone = rule({ id: 'alone', scheme: 'social-insurance', kind: 'alone', share: 5000 });
    const ended = tiny({ policies: [localPolicy({ ...ends2026, rules: [alone] })] });
    expect(rows(socialOf(ended, { from: '2026-04', months: 2, contribution: { method: 'quarterly' } }))).toEqual([
      '2026-04 2026-04 1 eligible: 100000 0 50000 50000',
      '2026-04 2026-05 1 refused: 100000 0 0 100000',
    ]);
  });

  it('does not open to who may not take part', () => {
    const state = statePolicy({
      scheme: 'social-insurance',
      participants: [participant('citizen', [{ fact: 'citizen', is: true }])],
      groups: [thirty],
    });
    const ended = tiny({ policies: [localPolicy({ ...ends2026, rules: [socialTwenty] })], statePolicies: [state] });
    expect(rows(socialOf(ended, { from: '2026-05', person: { citizen: false } }))).toEqual([
      '2026-05 2026-05 1 refused: null null null null',
    ]);
  });

  it('gives the figures that do not depend on what is still unknown', () => {
    const students = rule({
      id: 'students',
      scheme: 'social-insurance',
      share: 2000,
      when: [{ fact: 'student', is: true }],
    });
    const ended = tiny({ policies: [localPolicy({ ...ends2026, rules: [students] })], statePolicies: [socialState] });
    expect(rows(socialOf(ended, { from: '2026-04', months: 2, contribution: { method: 'quarterly' } }))).toEqual([
      '2026-04 2026-04 1 undetermined: 100000 30000 null null',
      '2026-04 2026-05 1 refused: 100000 30000 0 70000',
    ]);
  });

  it('is a refusal by the city, though the state’s part is still open', () => {
    const students = group({ id: 'students', share: 5000, when: [{ fact: 'student', is: true }] });
    const ended = tiny({
      policies: [localPolicy({ ...ends2026, rules: [twenty, socialTwenty] })],
      statePolicies: [
        statePolicy({ groups: [students] }),
        statePolicy({ scheme: 'social-insurance', groups: [students] }),
      ],
    });
    expect(rows(healthOf(ended, { from: '2026-05' }))).toEqual(['2026-05 2026-05 1 refused: 50000 null 0 null']);
    expect(rows(socialOf(ended, { from: '2026-05' }))).toEqual(['2026-05 2026-05 1 refused: 100000 null 0 null']);
    expect(healthOf(ended, { from: '2026-05' }).needs.map(({ fact }) => fact)).toEqual(['student']);
  });

  it('does not split the payment of somebody who was not supported before it', () => {
    const students = rule({ id: 'students', share: 2000, when: [{ fact: 'student', is: true }] });
    const ended = tiny({
      policies: [localPolicy({ ...ends2026, rules: [students] })],
      statePolicies: [healthState],
    });
    expect(rows(healthOf(ended, { months: 3, person: { student: false } }))).toEqual([
      '2026-03 2026-03 3 refused: 150000 45000 0 105000',
    ]);
  });

  it('asks for nothing that mattered to the ended support alone', () => {
    const residents = tiny({
      policies: [
        localPolicy({
          ...ends2026,
          scopes: [scope([{ fact: 'permanentResident', is: true }])],
          rules: [twenty, socialTwenty],
        }),
      ],
      statePolicies: [healthState, socialState],
    });
    expect(healthOf(residents, { from: '2026-05' }).needs).toEqual([]);
    expect(socialOf(residents, { from: '2026-05' }).needs).toEqual([]);
  });
});

describe('the months of state support in a life', () => {
  const capped = tiny({
    policies: [localPolicy({ rules: [socialTwenty] })],
    statePolicies: [
      statePolicy({ scheme: 'social-insurance', groups: [thirty], capMonths: { months: 120, cite: cite('cap') } }),
    ],
  });
  const states = (answer: SchemeAnswer) => answer.installments.map(({ state }) => state);

  it('end the state’s share, and leave the city’s', () => {
    expect(rows(socialOf(capped, { months: 3, person: { monthsSupported: 118 } }))).toEqual([
      '2026-03 2026-03 1 eligible: 100000 30000 20000 50000',
      '2026-04 2026-04 1 eligible: 100000 30000 20000 50000',
      '2026-05 2026-05 1 eligible: 100000 0 20000 80000',
    ]);
  });

  it('can end inside a payment', () => {
    const ask = { months: 6, person: { monthsSupported: 116 }, contribution: { method: 'semiannual' } } as const;
    expect(socialOf(capped, ask).installments.map((row) => [row.months, row.state])).toEqual([
      [4, 120_000],
      [2, 0],
    ]);
  });

  it('start at none where nothing is told', () => {
    expect(states(socialOf(capped, { months: 60, contribution: { method: 'annual' } }))).toEqual([
      360_000, 504_000, 504_000, 504_000, 504_000,
    ]);
  });

  it('are over for who has had them all, or more', () => {
    expect(states(socialOf(capped, { person: { monthsSupported: 120 } }))).toEqual([0]);
    expect(states(socialOf(capped, { person: { monthsSupported: 200 } }))).toEqual([0]);
    expect(states(socialOf(capped, { person: { monthsSupported: 119 } }))).toEqual([30_000]);
  });

  it('are without a limit where the text has none', () => {
    expect(states(socialOf(plain, { person: { monthsSupported: 500 } }))).toEqual([30_000]);
  });

  it('count only months in which the state really paid', () => {
    const young = group({ id: 'young', share: 3000, when: [{ fact: 'age', from: 15 }] });
    const book = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', groups: [young], capMonths: { months: 120, cite: cite('cap') } }),
      ],
    });
    const person = { birthDate: '2011-05-10', monthsSupported: 119 };
    expect(states(socialOf(book, { months: 4, person }))).toEqual([0, 0, 30_000, 0]);
  });

  it('count where the state pays under every completion, though it is not known how much', () => {
    const book = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({
          scheme: 'social-insurance',
          groups: [group({ id: 'students', share: 5000, when: [{ fact: 'student', is: true }] }), thirty],
          capMonths: { months: 120, cite: cite('cap') },
        }),
      ],
    });
    expect(states(socialOf(book, { months: 2, person: { monthsSupported: 119 } }))).toEqual([null, 0]);
  });

  it('do not count where nobody may take part', () => {
    const book = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({
          scheme: 'social-insurance',
          participants: [participant('adult', [{ fact: 'age', from: 15 }])],
          groups: [thirty],
          capMonths: { months: 120, cite: cite('cap') },
        }),
      ],
    });
    const person = { birthDate: '2011-05-10', monthsSupported: 119 };
    expect(states(socialOf(book, { months: 4, person }))).toEqual([null, null, 30_000, 0]);
  });

  it('leave the state’s share unknown where it is open whether a month counted', () => {
    // In 2026-03 a student is supported; from 2026-04 everybody is who has turned 60. One month is left.
    const groups = [
      group({
        id: 'students',
        when: [
          { fact: 'exitedOn', withinMonths: 1 },
          { fact: 'student', is: true },
        ],
      }),
      group({ id: 'elderly', when: [{ fact: 'age', from: 60 }] }),
    ];
    const book = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ scheme: 'social-insurance', groups, capMonths: { months: 120, cite: cite('cap') } }),
      ],
    });
    const left = (monthsSupported: number, student: boolean | null) =>
      states(
        socialOf(book, {
          months: 3,
          person: { birthDate: '1966-04-01', exitedOn: '2026-03', student, monthsSupported },
        }),
      );
    expect(left(119, null)).toEqual([null, null, 0]);
    expect(left(119, true)).toEqual([30_000, 0, 0]);
    expect(left(119, false)).toEqual([0, 30_000, 0]);
    expect(left(118, null)).toEqual([null, 30_000, null]);
    expect(left(120, null)).toEqual([0, 0, 0]);
  });

  it('are not asked about where the state’s text of that time is not held', () => {
    expect(socialOf(capped, { province: '01', from: '2019-12', person: { monthsSupported: 5 } }).outcome).toBe(
      'not-covered',
    );
  });
});

describe('the chosen income', () => {
  const at = (month: string) => pricesOf(parameters)(monthIndex(month));

  it('is the floor where none is chosen', () => {
    expect(incomeWithin(null, at('2026-03'))).toBe(500_000);
    expect(incomeWithin(null, at('2027-01'))).toBe(700_000);
  });

  it('is kept within the rural poverty line and 20 times the reference level, both included', () => {
    expect(incomeWithin(499_999, at('2026-03'))).toBe(500_000);
    expect(incomeWithin(500_000, at('2026-03'))).toBe(500_000);
    expect(incomeWithin(500_001, at('2026-03'))).toBe(500_001);
    expect(incomeWithin(19_999_999, at('2026-03'))).toBe(19_999_999);
    expect(incomeWithin(20_000_000, at('2026-03'))).toBe(20_000_000);
    expect(incomeWithin(20_000_001, at('2026-03'))).toBe(20_000_000);
    expect(incomeWithin(30_000_000, at('2026-07'))).toBe(30_000_000);
  });

  it('has no bound that is not known', () => {
    const unknown = { value: null, dated: null };
    expect(incomeWithin(99_000_000, { ...at('2026-03'), incomeCeiling: unknown })).toBe(99_000_000);
    expect(incomeWithin(99_000_000, { ...at('2026-03'), referenceLevel: unknown })).toBe(99_000_000);
    expect(incomeWithin(1, { ...at('2026-03'), ruralPovertyLine: unknown })).toBe(1);
  });

  it('is the floor where the ceiling lies below it', () => {
    const low = { value: 1000, dated: null };
    expect(incomeWithin(99_000_000, { ...at('2026-03'), referenceLevel: low })).toBe(500_000);
  });

  it('is moved by the bounds of each month of payment', () => {
    const ask = { from: '2026-12', months: 2, contribution: { monthlyIncome: 600_000 } };
    expect(rows(socialOf(plain, ask))).toEqual([
      '2026-12 2026-12 1 eligible: 120000 30000 20000 70000',
      '2027-01 2027-01 1 eligible: 140000 42000 28000 70000',
    ]);
  });
});

describe('the household ladder', () => {
  const nobody = tiny({ policies: [localPolicy()] });
  const due = (rank: number | null, book: Rulebook = nobody) =>
    healthOf(book, { contribution: { householdRank: rank } }).total.due;

  it('steps down by place, and stays on its last rung', () => {
    expect([1, 2, 3, 4, 9].map((rank) => due(rank))).toEqual([50_000, 35_000, 30_000, 30_000, 30_000]);
  });

  it('starts on the first rung where no place is told', () => {
    expect(due(null)).toBe(50_000);
  });

  it('is nobody’s where the state’s text of that time, which says who may stand on it, is not held', () => {
    const before = healthOf(nobody, { from: '2019-12', contribution: { householdRank: 3 } });
    expect(before.total.due).toBeNull();
    const priced = tiny({
      policies: [localPolicy({ from: '2019-01' })],
      parameters: {
        ...parameters,
        referenceLevel: [dated('2019-01', 1_000_000)],
        healthRate: [dated('2019-01', 500)],
        householdLadder: [dated('2019-01', [10_000, 7000])],
      },
    });
    expect(healthOf(priced, { from: '2019-12', contribution: { householdRank: 3 } }).total.due).toBe(50_000);
    expect(healthOf(priced, { from: '2020-01', contribution: { householdRank: 3 } }).total.due).toBe(35_000);
  });

  it('is that of the month of payment, and the full price where none is known', () => {
    const parametersOf = { ...parameters, householdLadder: [dated('2026-04', [9000, 8000])] };
    const later = tiny({ policies: [localPolicy()], parameters: parametersOf });
    expect(due(2, later)).toBe(50_000);
    expect(healthOf(later, { from: '2026-04', contribution: { householdRank: 2 } }).total.due).toBe(40_000);
  });
});

describe('what is not known of a month', () => {
  it('leaves the figures that differ null and gives the others', () => {
    const students = rule({ id: 'students', share: 2000, when: [{ fact: 'student', is: true }] });
    const book = tiny({ policies: [localPolicy({ rules: [students] })], statePolicies: [healthState] });
    expect(rows(healthOf(book))).toEqual(['2026-03 2026-03 1 undetermined: 50000 15000 null null']);
  });

  it('gives every figure where only the group is not known', () => {
    const state = statePolicy({
      groups: [group({ id: 'a', when: [{ fact: 'student', is: true }] }), group({ id: 'b' })],
    });
    const book = tiny({ policies: [localPolicy({ rules: [twenty] })], statePolicies: [state] });
    expect(rows(healthOf(book))).toEqual(['2026-03 2026-03 1 undetermined: 50000 15000 10000 25000']);
  });

  it('gives the state’s figure and the rest to pay where they do not differ, and leaves the due and the local ones', () => {
    const state = statePolicy({ groups: [group({ id: 'a', share: 2000, when: [{ fact: 'student', is: true }] })] });
    const book = tiny({ policies: [localPolicy()], statePolicies: [state] });
    // A pupil: 50,000 less 10,000. Otherwise the second rung of the ladder at 35,000 or the third at 30,000.
    expect(rows(healthOf(book, { contribution: { householdRank: 2 } }))).toEqual([
      '2026-03 2026-03 1 undetermined: null null 0 null',
    ]);
    const half = tiny({
      policies: [localPolicy()],
      statePolicies: [
        statePolicy({ groups: [group({ id: 'a', share: 3000, when: [{ fact: 'student', is: true }] })] }),
      ],
    });
    expect(rows(healthOf(half, { contribution: { householdRank: 2 } }))).toEqual([
      '2026-03 2026-03 1 undetermined: null null 0 35000',
    ]);
  });
});

describe('the case of a question', () => {
  it('counts its months from the first, payment by payment', () => {
    const covered = coveredMonths(caseOf('social-insurance', { months: 5 }), plain);
    expect(covered.map(({ paidIn, month }) => `${monthOf(paidIn)} ${monthOf(month)}`)).toEqual([
      '2026-03 2026-03',
      '2026-03 2026-04',
      '2026-03 2026-05',
      '2026-06 2026-06',
      '2026-06 2026-07',
    ]);
  });
});
