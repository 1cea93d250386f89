// Protects the order in which results win: who cannot take part, then who is paid for by somebody else, then the pairs of
// state group and local rule, best for the person first, as the policy says what is best.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/engine/month.ts';
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import { datedAt, localShare, type Program, type Result, valueAt } from '../../src/engine/program.ts';
import {
  cite,
  dated,
  group,
  localPolicy,
  participant,
  payer,
  programOf,
  rule,
  says,
  scope,
  statePolicy,
} from '../support/tiny-law.ts';

function nameOf(result: Result): string {
  if (result.kind === 'barred') return 'barred';
  if (result.kind === 'payer') return result.payer.id;
  return `${result.group?.id ?? '-'} ${result.rule?.id ?? '-'}`;
}

/** The pairs that can win, best first. */
function pairs(local: Partial<Policy> | null, state: Partial<StatePolicy>, month?: string): readonly string[] {
  const program = programOf(local && localPolicy(local), statePolicy(state), month ? { month } : {});
  return program.terms.map(({ result }) => nameOf(result));
}

/** Each term as the facts it asks for, `!` where it asks that they fail, and what it comes to. */
function terms({ terms: all, atoms }: Program): readonly string[] {
  return all.map(({ literals, result }) => {
    const asked = literals.map((literal) => `${literal & 1 ? '!' : ''}${atoms.list[literal >> 1]?.fact}`);
    return `${asked.join(' ')} > ${nameOf(result)}`;
  });
}

const thirty = group({ id: 'thirty', share: 3000 });
const seventy = group({ id: 'seventy', share: 7000 });
const whole = group({ id: 'whole', share: 10_000 });

describe('what a local rule adds', () => {
  it('on top of the state’s share is its own share', () => {
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: 2000 }), thirty)).toBe(2000);
  });

  it('never takes both above the whole', () => {
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: 6000 }), seventy)).toBe(3000);
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: 3000 }), seventy)).toBe(3000);
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: 3000 }), whole)).toBe(0);
  });

  it('in full is what the state leaves, everything where the state gives nothing', () => {
    const full = rule({ id: 'r', kind: 'in-full', share: 10_000 });
    expect(localShare(full, thirty)).toBe(7000);
    expect(localShare(full, whole)).toBe(0);
    expect(localShare(full, null)).toBe(10_000);
  });

  it('as a total is the difference to the state’s share, and nothing where the state gives more', () => {
    const total = rule({ id: 'r', kind: 'total', share: 5000 });
    expect(localShare(total, thirty)).toBe(2000);
    expect(localShare(total, seventy)).toBe(0);
  });

  it('alone is its own share, whatever group is named beside it', () => {
    expect(localShare(rule({ id: 'r', kind: 'alone', share: 5000 }), null)).toBe(5000);
    expect(localShare(rule({ id: 'r', kind: 'alone', share: 5000 }), seventy)).toBe(5000);
  });

  it('is unknown where the rate is not published', () => {
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: null }), thirty)).toBeNull();
    expect(localShare(rule({ id: 'r', kind: 'in-full', share: null }), null)).toBeNull();
    expect(localShare(rule({ id: 'r', kind: 'alone', share: null }), whole)).toBeNull();
  });

  it('is nothing beside a state share that is the whole, though the rate is not published', () => {
    expect(localShare(rule({ id: 'r', kind: 'in-full', share: null }), whole)).toBe(0);
    expect(localShare(rule({ id: 'r', kind: 'on-top', share: null }), whole)).toBe(0);
  });
});

describe('the partners of a rule', () => {
  it('on top are the groups it names, or any', () => {
    const named = rule({ id: 'named', on: ['thirty'], share: 100 });
    expect(pairs({ rules: [named] }, { groups: [thirty, seventy] })).toEqual(['seventy -', 'thirty named', 'thirty -']);
    const any = rule({ id: 'any', on: 'any', share: 100 });
    expect(pairs({ rules: [any] }, { groups: [thirty, seventy] })).toEqual([
      'seventy any',
      'seventy -',
      'thirty any',
      'thirty -',
    ]);
  });

  it('in full are every group and none', () => {
    const full = rule({ id: 'full', kind: 'in-full', share: 9000 });
    expect(pairs({ rules: [full] }, { groups: [thirty] })).toEqual(['thirty full', '- full', 'thirty -']);
  });

  it('alone are none', () => {
    const alone = rule({ id: 'alone', kind: 'alone', share: 5000, on: ['thirty'] });
    expect(pairs({ rules: [alone] }, { groups: [thirty] })).toEqual(['- alone', 'thirty -']);
  });

  it('of a total are the groups it names', () => {
    const total = rule({ id: 'total', kind: 'total', share: 8000, on: ['thirty'] });
    expect(pairs({ rules: [total] }, { groups: [thirty, seventy] })).toEqual(['thirty total', 'seventy -', 'thirty -']);
  });

  it('leave out pairs in which the city adds nothing', () => {
    const full = rule({ id: 'full', kind: 'in-full', share: 10_000 });
    expect(pairs({ rules: [full] }, { groups: [whole] })).toEqual(['whole -', '- full']);
  });
});

describe('the best pair', () => {
  it('is the one with the highest support of state and city together', () => {
    const small = rule({ id: 'small', on: ['seventy'], share: 1000 });
    const large = rule({ id: 'large', on: ['thirty'], share: 6000 });
    expect(pairs({ rules: [small, large] }, { groups: [seventy, thirty] })).toEqual([
      'thirty large',
      'seventy small',
      'seventy -',
      'thirty -',
    ]);
  });

  it('of equal support is the one of which the state pays more', () => {
    const first = rule({ id: 'first', on: ['thirty'], share: 5000 });
    const second = rule({ id: 'second', on: ['seventy'], share: 1000 });
    expect(pairs({ rules: [first, second] }, { groups: [thirty, seventy] })).toEqual([
      'seventy second',
      'thirty first',
      'seventy -',
      'thirty -',
    ]);
  });

  it('of equal support and equal state share is the one that stands first in the text', () => {
    const first = rule({ id: 'first', on: ['thirty'], share: 5000 });
    const second = rule({ id: 'second', on: ['thirty'], share: 5000 });
    expect(pairs({ rules: [first, second] }, { groups: [thirty] })).toEqual([
      'thirty first',
      'thirty second',
      'thirty -',
    ]);
    expect(pairs({ rules: [second, first] }, { groups: [thirty] })).toEqual([
      'thirty second',
      'thirty first',
      'thirty -',
    ]);
  });

  it('is counted up to the whole, so that what is cut wins nothing', () => {
    const over = rule({ id: 'over', on: ['thirty'], share: 9000 });
    const exact = rule({ id: 'exact', on: ['seventy'], share: 3000 });
    expect(pairs({ rules: [over, exact] }, { groups: [thirty, seventy] }).slice(0, 2)).toEqual([
      'seventy exact',
      'thirty over',
    ]);
  });

  it('of a rate that is not published wins over what is published, so that nobody is refused for it', () => {
    const known = rule({ id: 'known', on: ['seventy'], share: 2000 });
    const unknown = rule({ id: 'unknown', on: ['thirty'], share: null });
    expect(pairs({ rules: [known, unknown] }, { groups: [seventy, thirty] })).toEqual([
      'thirty unknown',
      'seventy known',
      'seventy -',
      'thirty -',
    ]);
  });

  it('of two rates that are not published is the one that stands first in the text, whatever the state pays', () => {
    const first = rule({ id: 'first', on: ['thirty'], share: null });
    const second = rule({ id: 'second', on: ['seventy'], share: null });
    expect(pairs({ rules: [first, second] }, { groups: [thirty, seventy] }).slice(0, 2)).toEqual([
      'thirty first',
      'seventy second',
    ]);
    expect(pairs({ rules: [second, first] }, { groups: [thirty, seventy] }).slice(0, 2)).toEqual([
      'seventy second',
      'thirty first',
    ]);
  });

  it('of one rate that is not published is the one of which the state pays more', () => {
    const known = rule({ id: 'known', on: ['thirty'], share: 100 });
    const unknown = rule({ id: 'unknown', on: 'any', share: null });
    expect(pairs({ rules: [known, unknown] }, { groups: [thirty, seventy] }).slice(0, 2)).toEqual([
      'seventy unknown',
      'thirty unknown',
    ]);
  });

  it('beside a published rate that reaches the whole is the one of which the state pays more', () => {
    const unknown = rule({ id: 'unknown', on: ['thirty'], share: null });
    const full = rule({ id: 'full', on: ['seventy'], share: 3000 });
    expect(pairs({ rules: [unknown, full] }, { groups: [thirty, seventy] }).slice(0, 2)).toEqual([
      'seventy full',
      'thirty unknown',
    ]);
  });
});

describe('the highest benefit', () => {
  const byBenefit: Partial<Policy> = {
    several: { order: 'highest-benefit', cite: cite('several'), says: says('the highest benefit') },
  };
  const rich = group({ id: 'rich', share: 3000, benefit: [dated('2020-01', 100)] });
  const plain = group({ id: 'plain', share: 7000, benefit: [dated('2020-01', 80)] });

  it('comes before the highest support where the policy says so, and only there', () => {
    expect(pairs(byBenefit, { groups: [plain, rich] })).toEqual(['rich -', 'plain -']);
    expect(pairs({}, { groups: [plain, rich] })).toEqual(['plain -', 'rich -']);
    expect(pairs(null, { groups: [plain, rich] })).toEqual(['plain -', 'rich -']);
  });

  it('of equal benefit leaves it to the support', () => {
    const other = group({ id: 'other', share: 5000, benefit: [dated('2020-01', 100)] });
    expect(pairs(byBenefit, { groups: [rich, other] })).toEqual(['other -', 'rich -']);
  });

  it('is that of the month of payment', () => {
    const rising = group({
      id: 'rising',
      share: 1000,
      benefit: [dated('2020-01', 70, '2025-12'), dated('2026-01', 95)],
    });
    expect(pairs(byBenefit, { groups: [plain, rising] }, '2025-12')).toEqual(['plain -', 'rising -']);
    expect(pairs(byBenefit, { groups: [plain, rising] }, '2026-01')).toEqual(['rising -', 'plain -']);
  });

  it('is the group’s, and without a group the rule’s own', () => {
    const alone = rule({ id: 'alone', kind: 'alone', share: 1000, benefit: 95 });
    expect(pairs({ ...byBenefit, rules: [alone] }, { groups: [plain, rich] })).toEqual([
      'rich -',
      '- alone',
      'plain -',
    ]);
    const onTop = rule({ id: 'on-top', on: ['plain'], share: 3000, benefit: 100 });
    expect(pairs({ ...byBenefit, rules: [onTop] }, { groups: [plain, rich] })).toEqual([
      'rich -',
      'plain on-top',
      'plain -',
    ]);
  });

  it('is none where the law names none', () => {
    const none = group({ id: 'none', share: 9000 });
    expect(pairs(byBenefit, { groups: [none, plain] })).toEqual(['plain -', 'none -']);
  });
});

describe('a program', () => {
  const student = { fact: 'student', is: true } as const;
  const resident = { fact: 'permanentResident', is: true } as const;
  const farming = { fact: 'farming', in: ['agriculture'] } as const;

  it('bars whoever fails one condition of taking part, before anything else', () => {
    const state = statePolicy({
      scheme: 'social-insurance',
      participants: [
        participant('citizen', [{ fact: 'citizen', is: true }]),
        participant('adult', [
          { fact: 'age', from: 15 },
          { fact: 'inClub', is: true },
        ]),
      ],
      groups: [group({ id: 'all' })],
    });
    expect(terms(programOf(null, state, { scheme: 'social-insurance' }))).toEqual([
      '!citizen > barred',
      '!birthDate > barred',
      '!inClub > barred',
      ' > all -',
    ]);
  });

  it('bars only who fails every alternative of a condition with several', () => {
    const state = statePolicy({ participants: [participant('either', [{ any: [student, farming] }])] });
    expect(terms(programOf(null, state))).toEqual(['!student !farming > barred']);
  });

  it('takes the payers in the order of the text, before any support', () => {
    const state = statePolicy({
      payers: [
        payer({ id: 'work', payer: 'employment', when: [{ fact: 'healthGround', in: ['employment'] }] }),
        payer({
          id: 'island',
          when: [
            {
              any: [
                { fact: 'areas', has: ['island'] },
                { fact: 'commune', in: ['1'] },
              ],
            },
          ],
        }),
      ],
      groups: [group({ id: 'g', when: [student] })],
    });
    expect(terms(programOf(null, state))).toEqual([
      'healthGround > work',
      'areas > island',
      'commune > island',
      'student > g -',
    ]);
  });

  it('asks for scope, rule and group together, and for the group alone where no rule is taken', () => {
    const local = localPolicy({ scopes: [scope([resident])], rules: [rule({ id: 'r', when: [farming] })] });
    const state = statePolicy({ groups: [group({ id: 'g', when: [student] })] });
    expect(terms(programOf(local, state))).toEqual(['permanentResident farming student > g r', 'student > g -']);
  });

  it('leaves out the scopes, rules and exclusions of the other scheme', () => {
    const local = localPolicy({
      scopes: [scope([resident], { schemes: ['social-insurance'] })],
      rules: [rule({ id: 'social', scheme: 'social-insurance' }), rule({ id: 'health' })],
      exclusions: [{ scheme: 'social-insurance', method: 'missing', cite: cite('x'), says: says('no') }],
    });
    const state = statePolicy({ groups: [group({ id: 'g' })] });
    const program = programOf(local, state, { method: 'missing' });
    expect(terms(program)).toEqual([' > g health', ' > g -']);
    expect(program.scopes).toEqual([]);
    expect(program.rules.map(({ source }) => source.id)).toEqual(['health']);
    expect(program.excluded).toBeNull();
  });

  it('opens no local rule to a payment method the text leaves out', () => {
    const exclusion = { scheme: 'social-insurance', method: 'missing', cite: cite('x'), says: says('no') } as const;
    const local = localPolicy({
      exclusions: [exclusion],
      rules: [rule({ id: 'r', scheme: 'social-insurance' })],
    });
    const state = statePolicy({ scheme: 'social-insurance', groups: [group({ id: 'g' })] });
    const closed = programOf(local, state, { scheme: 'social-insurance', method: 'missing' });
    expect(closed.excluded).toBe(exclusion);
    expect(terms(closed)).toEqual([' > g -']);
    const open = programOf(local, state, { scheme: 'social-insurance', method: 'ahead' });
    expect(open.excluded).toBeNull();
    expect(terms(open)).toEqual([' > g r', ' > g -']);
  });

  it('ends with nobody supporting, which needs nothing', () => {
    const { unsupported, results, terms: all } = programOf(null, null);
    expect(unsupported).toMatchObject({ kind: 'pair', group: null, rule: null });
    expect(results.at(-1)).toBe(unsupported);
    expect(all).toEqual([]);
  });

  it('numbers its results, and takes two for the same only where they agree in all that is answered', () => {
    const state = statePolicy({
      participants: [participant('citizen', [{ fact: 'citizen', is: true }])],
      payers: [
        payer({ id: 'state-1' }),
        payer({ id: 'work', payer: 'employment' }),
        payer({ id: 'fund', payer: 'insurance-fund' }),
        payer({ id: 'state-2' }),
      ],
      groups: [thirty, seventy],
    });
    const { results } = programOf(null, state);
    expect(results.map(({ index }) => index)).toEqual(results.map((_, at) => at));
    const same = (one: string) => results.find((result) => nameOf(result) === one)?.sameness;
    expect(same('state-1')).toBe(same('state-2'));
    expect(same('work')).toBe(same('fund'));
    const distinct = ['barred', 'state-1', 'work', 'seventy -', 'thirty -', '- -'].map(same);
    expect(new Set(distinct).size).toBe(distinct.length);
  });

  it('never takes a state group for a ground on which the state pays all', () => {
    for (const count of [0, 1, 2, 3]) {
      const state = statePolicy({
        payers: Array.from({ length: count }, (_, at) => payer({ id: `p${at}`, payer: at ? 'state' : 'employment' })),
        groups: [thirty, seventy, whole],
      });
      const { results } = programOf(null, state);
      const numbers = (kind: Result['kind']) => results.filter((one) => one.kind === kind).map((one) => one.sameness);
      expect(new Set(numbers('pair')).size).toBe(4);
      expect(numbers('pair').filter((number) => [...numbers('payer'), ...numbers('barred')].includes(number))).toEqual(
        [],
      );
    }
  });
});

describe('a dated value', () => {
  const values = [dated('2020-01', 1, '2025-12'), dated('2026-01', 2)];

  it.each([
    ['2019-12', null],
    ['2020-01', 1],
    ['2025-12', 1],
    ['2026-01', 2],
    ['2099-12', 2],
  ] as const)('of %s is %s: first and last month count', (month, value) => {
    expect(valueAt(values, monthIndex(month))).toBe(value);
    expect(datedAt(values, monthIndex(month))?.value ?? null).toBe(value);
  });
});
