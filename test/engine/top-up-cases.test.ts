// Protects what communes add at each edge, in amounts worked out by hand: every limit from both sides, each group and
// decision by itself, and those who are not to be told of.
import { describe, expect, it } from 'vitest';
import { TOLD, TOLD_NEAR_POOR } from '../../dev/told.ts';
import type { Scheme } from '../../src/engine/facts.ts';
import { quote } from '../../src/engine/quote.ts';
import { type CommuneTopUps, type TopUp, withTopUps } from '../../src/engine/top-up.ts';
import type { Request } from '../oracle/facts.ts';
import { questionOf } from '../support/question.ts';
import { rulebook } from '../support/rulebook.ts';

const SOMEBODY = { ...TOLD, birthDate: '1980-05-20' };
const { household: _, nationalStandard: __, ...OPEN } = SOMEBODY;
const VICTIM = { ...SOMEBODY, traffickingVictimOn: '2026-06-01' };

/** A tenth, to everybody who lives there, from January 2026 on. */
const adds = (scheme: Scheme, other: Partial<TopUp> = {}): TopUp => {
  return { scheme, groups: null, rate: 1000, cap: null, from: '2026-01', until: null, ...other };
};

/** In Huế; a month of March 2026: 330,000 of social insurance on 1,500,000, 105,300 of health insurance. */
const social = (contribution: Partial<Request['contribution']> = {}, other: Partial<Request> = {}): Request => ({
  province: '46',
  from: '2026-03',
  months: 1,
  schemes: ['social-insurance'],
  person: SOMEBODY,
  contribution: { monthlyIncome: 1_500_000, method: 'monthly', ...contribution },
  ...other,
});
const health = (other: Partial<Request> = {}, contribution: Partial<Request['contribution']> = {}): Request =>
  social(contribution, { schemes: ['health-insurance'], ...other });

/** Who pays in each row: when it is paid, from when it covers, how many months, what the commune adds, what is left. */
function rowsOf(request: Request, topUps: CommuneTopUps) {
  const question = questionOf(request);
  const answer = withTopUps(quote(question, rulebook), topUps, question, rulebook);
  const rows = Object.values(answer.schemes).flatMap(({ installments }) => installments);
  return rows.map(({ paidIn, from, months, communeTopUp, participant }) =>
    [paidIn, from, months, communeTopUp, participant].join(' '),
  );
}

const SI = 'social-insurance';
const HI = 'health-insurance';
const NOT_ADDED = ['2026-03 2026-03 1 0 231000'];
const ADDED = ['2026-03 2026-03 1 33000 198000'];

const CASES: readonly (readonly [string, Request, CommuneTopUps, readonly string[]])[] = [
  // 330,000 less 20 % of the state and 10 % of the city leave 231,000.
  ['a tenth of social insurance is of the premium on the poverty line', social(), [adds(SI)], ADDED],
  ['it is the same on a higher income', social({ monthlyIncome: 3e6 }), [adds(SI)], ['2026-03 2026-03 1 33000 528000']],
  ['it is cut at what is left to pay', social(), [adds(SI, { rate: 9000 })], ['2026-03 2026-03 1 231000 0']],
  ['it is cut at its cap', social(), [adds(SI, { cap: 20_000 })], ['2026-03 2026-03 1 20000 211000']],
  ['a cap above it cuts nothing', social(), [adds(SI, { cap: 40_000 })], ADDED],
  ['that of one scheme is not of the other', social(), [adds(HI)], NOT_ADDED],
  ['health insurance is of its own premium', health(), [adds(HI)], ['2026-03 2026-03 1 10530 94770']],
  ['a decision holds in its last month of payment', social(), [adds(SI, { until: '2026-03' })], ADDED],
  ['and not after it', social(), [adds(SI, { until: '2026-02' })], NOT_ADDED],
  ['it holds in its first month of payment', social(), [adds(SI, { from: '2026-03' })], ADDED],
  ['and not before it', social(), [adds(SI, { from: '2026-04' })], NOT_ADDED],
  ['it names the local rule', social(), [adds(SI, { groups: ['si-all', 'si-poor'] })], ADDED],
  ['it names the group of the state', social(), [adds(SI, { groups: ['si-poor', 'si-other'] })], ADDED],
  ['it names neither', social(), [adds(SI, { groups: ['si-poor'] })], NOT_ADDED],
  [
    'paid ahead, all months come in one sum, as long as the decision covers them: March to December',
    social({ method: 'ahead', lumpMonths: 24 }),
    [adds(SI, { until: '2026-12' })],
    ['2026-03 2026-03 24 330000 4938801'],
  ],
  [
    'paid ahead at a rate above what is left, the sum is cut at it',
    social({ method: 'ahead', lumpMonths: 24 }),
    [adds(SI, { rate: 10_000 })],
    ['2026-03 2026-03 24 5268801 0'],
  ],
  [
    'missing months get nothing, as from the city',
    social({ method: 'missing', lumpMonths: 24 }),
    [adds(SI)],
    ['2026-03 2026-03 24 0 6650320'],
  ],
  [
    'nor does it leave them open that nobody knows the decisions',
    social({ method: 'missing', lumpMonths: 24 }),
    'unknown',
    ['2026-03 2026-03 24 0 6650320'],
  ],
  [
    'a payment that a decision ends in stands in two rows, however the other scheme is paid',
    health({ from: '2026-11', months: 4 }, { method: 'ahead', healthMethod: 'quarterly' }),
    [adds(HI, { until: '2026-12' })],
    ['2026-11 2026-11 2 22770 204930', '2026-11 2027-01 1 0 113850', '2027-02 2027-02 1 0 113850'],
  ],
  [
    'who has nothing left to pay gets nothing',
    health({ person: { ...SOMEBODY, ...TOLD_NEAR_POOR } }),
    [adds(HI)],
    ['2026-03 2026-03 1 0 0'],
  ],
  [
    'and is not left open where nobody knows the decisions',
    health({ person: { ...SOMEBODY, ...TOLD_NEAR_POOR } }),
    'unknown',
    ['2026-03 2026-03 1 0 0'],
  ],
  ['who has something left is', health(), 'unknown', ['2026-03 2026-03 1  ']],
  [
    'a group that somebody may yet belong to leaves it open',
    social({}, { person: OPEN }),
    [adds(SI, { groups: ['si-near-poor'] })],
    ['2026-03 2026-03 1  '],
  ],
  [
    'as it does beside a decision for everybody, which may be the lower',
    health({ person: OPEN }),
    [adds(HI, { groups: ['hi-near-poor'] }), adds(HI)],
    ['2026-03 2026-03 1  '],
  ],
  [
    'paid ahead, the whole sum is open',
    social({ method: 'ahead', lumpMonths: 24 }, { person: OPEN }),
    [adds(SI, { groups: ['si-near-poor'], until: '2026-12' })],
    ['2026-03 2026-03 24  '],
  ],
  [
    'a payment that such a decision ends in stands in two rows, the second as it was',
    health({ from: '2026-11', months: 3, person: OPEN }, { healthMethod: 'quarterly' }),
    [adds(HI, { groups: ['hi-near-poor'], until: '2026-12' })],
    ['2026-11 2026-11 2  ', '2026-11 2027-01 1 0 '],
  ],
  // 113,850 less 50 % of the state.
  [
    'of a victim of trafficking no commune is told',
    health({ person: VICTIM, from: '2026-07' }),
    [adds(HI)],
    ['2026-07 2026-07 1 0 56925'],
  ],
  // Nobody knows what the city gave in 2024, so nobody knows what was left; of this person no commune is told either way.
  [
    'nor of a person living with HIV, whatever the city pays',
    health({ person: { ...SOMEBODY, hivPositive: true }, province: '31', from: '2024-08' }),
    [adds(HI, { from: '2024-01' })],
    ['2024-08 2024-08 1 0 '],
  ],
  [
    'nothing is added to the state’s law alone',
    social({}, { policy: 'vietnam' }),
    [adds(SI)],
    ['2026-03 2026-03 1 0 264000'],
  ],
];

describe('what a commune adds, worked out by hand', () => {
  it.each(CASES)('%s', (_name, request, topUps, rows) => {
    expect(rowsOf(request, topUps)).toEqual(rows);
  });
});

describe('what is to come', () => {
  const told = (request: Request, topUps: CommuneTopUps, language: 'vi' | 'en' = 'en') => {
    const question = { ...questionOf(request), language };
    const answer = withTopUps(quote(question, rulebook), topUps, question, rulebook);
    return Object.values(answer.schemes).flatMap(({ next }) => next.map(({ month, says }) => [month, says] as const));
  };
  const LINE = 'a new rural poverty line: each month the state 96,800 đ, the locality 48,400 đ, left to pay 338,800 đ';

  it('says that it does not count what the commune adds, in each month in which it may', () => {
    const [first, ...later] = told(social(), [adds('social-insurance', { until: '2027-01' })]);
    expect(first).toEqual(['2027-01', `${LINE}, not counting what the commune adds`]);
    expect(later.map(([, says]) => says).filter((says) => says.includes('commune'))).toEqual([
      'the commune adds 0 đ each month',
    ]);
    const [vietnamese] = told(social(), [adds('social-insurance')], 'vi');
    expect(vietnamese?.[1]).toMatch(/còn đóng 338\.800 đ, chưa tính phần xã, phường thêm$/);
    expect(told(social(), 'unknown')[0]).toEqual(first);
  });

  it('says when what the commune adds ends, begins or becomes another amount, by which decision', () => {
    const until = (month: string | null, rate = 1000, from = '2026-01') =>
      adds('social-insurance', { rate, from, until: month, decision: { number: '07/2026/NQ-HĐND' } });
    const cited = (topUps: CommuneTopUps) => {
      const question = { ...questionOf(social()), language: 'en' } as const;
      const answer = withTopUps(quote(question, rulebook), topUps, question, rulebook);
      return answer.schemes['social-insurance']?.next.filter(({ says }) => says.startsWith('the commune'));
    };
    const cite = 'Nghị quyết 07/2026/NQ-HĐND của HĐND xã, phường';
    expect(cited([until('2026-05')])).toEqual([
      { month: '2026-06', says: 'the commune adds 0 đ each month, 33,000 đ before', cite },
    ]);
    expect(cited([until('2026-05'), until(null, 500)])).toMatchObject([
      { month: '2026-06', says: 'the commune adds 16,500 đ each month, 33,000 đ before' },
    ]);
    expect(cited([until('2026-06', 2000, '2026-06')])).toMatchObject([
      { month: '2026-06', says: 'the commune adds 66,000 đ each month, 0 đ before' },
      { month: '2026-07', says: 'the commune adds 0 đ each month, 66,000 đ before' },
    ]);
    // The rate of July and the line of January may move it first: only that it ends is certain.
    expect(cited([until('2027-06')])).toMatchObject([{ month: '2027-07', says: 'the commune adds 0 đ each month' }]);
    expect(cited([until('2026-02')])).toEqual([]);
    expect(cited([until('2026-05'), until(null)])).toEqual([]);
    expect(told(social(), [until('2026-05')], 'vi')[0]).toEqual([
      '2026-06',
      'xã, phường thêm mỗi tháng 0 đ, trước đó 33.000 đ',
    ]);
  });

  it('says nothing of it to whom the commune adds nothing', () => {
    const ends = (group: string) => [adds('social-insurance', { until: '2026-05', groups: [group] })];
    expect(told(social(), ends('si-poor'))).toEqual(told(social(), []));
    const late = adds('social-insurance', { until: '2028-05', groups: ['si-poor'] });
    expect(told(social(), [late]).map(([month]) => month)).not.toContain('2028-06');
    expect(told(social({}, { person: OPEN }), ends('si-near-poor'))).toEqual(told(social({}, { person: OPEN }), []));
    const ahead = social({ method: 'ahead', lumpMonths: 24 });
    expect(
      told(ahead, ends('si-other'))
        .map(([, says]) => says)
        .join(),
    ).not.toContain('the commune adds 0 đ');
  });

  it('says it where the commune adds nothing yet, and not where it never will', () => {
    const later = adds('social-insurance', { from: '2027-01' });
    expect(told(social(), [later])[0]).toEqual(['2027-01', `${LINE}, not counting what the commune adds`]);
    const plain = told(social(), []);
    expect(plain[0]).toEqual(['2027-01', LINE]);
    expect(told(social(), [adds('health-insurance')])).toEqual(plain);
    const ended = told(social(), [adds('social-insurance', { until: '2026-12' })]);
    expect(ended.slice(0, 2)).toEqual([
      ['2027-01', LINE],
      ['2027-01', 'the commune adds 0 đ each month, 33,000 đ before'],
    ]);
    expect(ended).toHaveLength(plain.length);
    const missing = social({ method: 'missing', lumpMonths: 12 }, { months: 12 });
    expect(told(missing, [adds('social-insurance')])).toEqual(told(missing, []));
  });
});
