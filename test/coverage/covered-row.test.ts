// Protects what a row becomes when it is accepted: exactly what it was answered, month by month or when paid as the law of
// its group says; what must not be told of anybody is not; and what is not known is a gap, never a guess.
import { describe, expect, it } from 'vitest';
import { coverageOf, endWithin } from '../../src/coverage/covered-row.ts';
import { givenBack, reasonNoted } from '../../src/coverage/ending.ts';
import type { Scheme } from '../../src/engine/facts.ts';
import { type CheckedRow, checkRow } from '../../src/lists/checks/check.ts';
import type { ListContext } from '../../src/lists/checks/context.ts';
import { rowText, unpacked } from '../../src/lists/entries/kept-row.ts';
import type { IntakeRow, PersonRow } from '../../src/lists/intake/row.ts';
import { hanoiFarming, hanoiSchool, hueNearPoor, hueSocial, rowOf } from '../lists/checks/rows.ts';

/** As it is kept, and read again. */
function opened(row: Partial<PersonRow>, list: ListContext, cells: IntakeRow['cells'] = {}) {
  const checked: CheckedRow = checkRow(rowOf(row), list);
  const written = { position: 1, sheet: null, row: 1, cells, change: 'increase', repairs: [], findings: [] } as const;
  return unpacked(JSON.parse(rowText({ written, checked })));
}

const covered = (row: Partial<PersonRow>, list: ListContext, commune: string | null = '19774') => {
  const scheme: Scheme = list.scheme;
  return coverageOf(opened(row, list).answer, scheme, commune);
};

const nearPoor = { groupText: 'Hộ cận nghèo', months: 12, fromMonth: '2027-01' };
const pupil = {
  birthDate: '2012-09-05',
  citizenNumber: '001212000011',
  communeText: 'Yên Nghĩa',
  groupCode: 'HS',
  months: 12,
  fromMonth: '2027-01',
};

describe('an accepted row', () => {
  it('of the near-poor of Huế counts month by month, owed by the city', () => {
    expect(covered(nearPoor, hueNearPoor())).toMatchObject({
      scheme: 'health-insurance',
      rule: 'hi-near-poor',
      counted: 'monthly',
      localHolder: 'city',
      payments: [{ paidIn: '2027-01', month: '2027-01', months: 12, due: 1_366_200, rule: 'hi-near-poor' }],
      sets: [
        { belongsTo: '2027-Q1', months: 3, state: 239_085, local: 102_465, participant: 0 },
        { belongsTo: '2027-Q2', months: 3 },
        { belongsTo: '2027-Q3', months: 3 },
        { belongsTo: '2027-Q4', months: 3 },
      ],
    });
  });

  it('of a pupil counts when it is paid, owed by the commune lived in', () => {
    const made = covered(pupil, hanoiSchool(), '09562');
    expect(made).toMatchObject({
      rule: 'hi-student',
      counted: 'paid',
      localHolder: 'commune:09562',
      sets: [{ belongsTo: '2027-Q1', month: '2027-01', months: 12, state: 683_100, local: 683_100 }],
    });
    expect(covered(pupil, hanoiSchool(), null)).toBe('commune-unknown');
  });

  it('of a farming household counts when it is paid', () => {
    const farming = { communeText: 'Yên Nghĩa', groupCode: 'GB', months: 6, fromMonth: '2026-12' };
    expect(covered(farming, hanoiFarming(), '09562')).toMatchObject({
      counted: 'paid',
      sets: [{ belongsTo: '2026-Q4', month: '2026-12', months: 6 }],
    });
  });

  it('of voluntary social insurance counts when it is paid', () => {
    const social = { communeText: 'Kim Long', months: 3, fromMonth: '2026-12', income: 1_500_000 };
    expect(covered(social, hueSocial())).toMatchObject({
      scheme: 'social-insurance',
      rule: 'si-all',
      counted: 'paid',
      localHolder: 'city',
      // 22 % of 1,500,000 đ a month; 20 % and 10 % of it supported.
      sets: [
        { belongsTo: '2026-Q4', month: '2026-12', months: 3, state: 198_000, local: 99_000, participant: 693_000 },
      ],
    });
  });

  it('whose rule rests on ethnic origin tells nothing of it', () => {
    const ethnic = { groupText: 'Người dân tộc thiểu số ở xã ra khỏi vùng khó khăn ngày 15/12/2025', ...MONTHS };
    const made = covered(ethnic, hueNearPoor());
    expect(made).toMatchObject({ rule: 'sensitive', localHolder: 'city', payments: [{ rule: 'sensitive' }] });
    expect(JSON.stringify(made)).not.toContain('ethnic');
  });

  it('stands under the group of the state where the city adds nothing, and under none where nobody pays any more', () => {
    const { answer } = opened(nearPoor, hueNearPoor());
    const [paid] = answer?.payments ?? [];
    if (answer === null || paid === undefined) throw new Error('it is answered and paid');
    const alone = { rule: null, stateRule: 'hi-village-health', local: 0, participant: 409_860 };
    const nothing = { ...alone, stateRule: null, state: 0, participant: 1_366_200 };
    const rules = (payments: readonly Partial<typeof paid>[]) => {
      const made = coverageOf(
        { ...answer, payments: payments.map((one) => ({ ...paid, ...one })) },
        'health-insurance',
        '19774',
      );
      return typeof made === 'string' ? made : made.payments.map(({ rule }) => rule);
    };

    expect(rules([{}, alone, nothing])).toEqual(['hi-near-poor', 'state-hi-village-health', 'self-paid']);
    // What must not be told is not told of any of its months.
    expect(rules([{}, { ...alone, stateRule: 'hi-graduated-ethnic' }])).toEqual(['sensitive', 'sensitive']);
    // As rows were kept before the state's group stood with each payment.
    expect(rules([{}, { ...alone, stateRule: null }])).toEqual(['hi-near-poor', 'state']);
  });

  it('keeps the group of each payment', () => {
    const checked = checkRow(rowOf(nearPoor), hueNearPoor());
    const [paid] = checked.answer?.payments ?? [];
    if (checked.answer === null || paid === undefined) throw new Error('it is answered and paid');
    const payments = [paid, { ...paid, stateRule: 'hi-village-health' }, { ...paid, stateRule: null }];
    const written = {
      position: 1,
      sheet: null,
      row: 1,
      cells: {},
      change: 'increase',
      repairs: [],
      findings: [],
    } as const;
    const text = rowText({ written, checked: { ...checked, answer: { ...checked.answer, payments } } });

    expect(unpacked(JSON.parse(text)).answer?.payments).toEqual(payments);
  });

  it('that is not decided, or costs what nobody has published, is a gap', () => {
    expect(coverageOf(null, 'health-insurance', '19774')).toBe('not-decided');
    const { answer } = opened(nearPoor, hueNearPoor());
    if (answer === null) throw new Error('it is answered');
    expect(coverageOf({ ...answer, outcome: 'undetermined' }, 'health-insurance', '19774')).toBe('not-decided');
    const [paid] = answer.payments;
    if (paid === undefined) throw new Error('it is paid');
    const unknown = { ...answer, payments: [{ ...paid, local: null, participant: null }] };
    expect(coverageOf(unknown, 'health-insurance', '19774')).toBe('amount-unknown');
    // NĐ 188, Điều 8 khoản 1: what the state pays wholly is priced anew, and is in other books.
    const alone = { ...paid, rule: null, stateRule: 'hi-survivor', state: 1_366_200, local: 0 };
    expect(coverageOf({ ...answer, payments: [paid, alone] }, 'health-insurance', '19774')).toBe('state-pays');
  });
});

const MONTHS = { months: 12, fromMonth: '2027-01' };

describe('what comes back when somebody leaves', () => {
  const health = opened(nearPoor, hueNearPoor());
  const back = (of: typeof health, scheme: Scheme, because: Parameters<typeof givenBack>[1]['because'], from: string) =>
    givenBack(of, { scheme, because, from });

  it.each([
    ['death', 'all'],
    ['missing', 'all'],
    ['left-country', 'all'],
    // NĐ 188 says nothing of them: nobody moves money.
    ['compulsory', 'unknown'],
    ['other-ground', 'unknown'],
    ['other', 'unknown'],
  ] as const)('in health insurance for %s: %s', (because, gives) => {
    expect(back(health, 'health-insurance', because, '2027-06')).toEqual({ gives, lump: null });
  });

  it('is nothing of a pupil who changes group (NĐ 188, Điều 13)', () => {
    const of = opened(pupil, hanoiSchool());
    expect(back(of, 'health-insurance', 'other-ground', '2027-01').gives).toBe('nothing');
    expect(back(of, 'health-insurance', 'death', '2027-01').gives).toBe('all');
  });

  it.each([
    ['compulsory', 'own-part'],
    ['one-off', 'own-part'],
    ['death', 'own-part'],
    ['pension', 'own-part'],
    ['missing', 'unknown'],
    ['other', 'unknown'],
  ] as const)('in social insurance for %s: %s', (because, gives) => {
    const of = opened({ communeText: 'Kim Long', months: 12, fromMonth: '2026-12', income: 1_500_000 }, hueSocial());
    expect(back(of, 'social-insurance', because, '2027-03')).toEqual({ gives, lump: null });
  });

  it('of a lump is what the remaining months were discounted to, less their supports', () => {
    const cells = { income: { text: '1500000', kind: 'number' as const, address: '/1' } };
    const of = opened(
      { communeText: 'Kim Long', months: 24, fromMonth: '2026-12', income: 1_500_000 },
      hueSocial(),
      cells,
    );
    const [paid] = of.answer?.payments ?? [];
    const given = back(of, 'social-insurance', 'compulsory', '2028-06');
    expect(given.gives).toBe('own-part');
    // Σ of months 19 to 24 of 330,000 đ at 0.31 % a month, worked out by hand: 1,851,7xx; less 6 × (66,000 + 33,000).
    let left = 0;
    for (let at = 18; at < 24; at += 1) left += 330_000 / 1.0031 ** at;
    expect(Math.abs((given.lump ?? 0) - (left - 6 * 99_000))).toBeLessThanOrEqual(1);
    // All of it, where nothing was used.
    expect(back(of, 'social-insurance', 'compulsory', '2026-12').lump).toBe(paid?.participant);
    // An income nobody can read any more is not guessed.
    const without = { ...of, cells: {} };
    const fromFloor = back(without, 'social-insurance', 'compulsory', '2028-06');
    expect(fromFloor.gives === 'unknown' || fromFloor.lump === given.lump).toBe(true);
  });
});

it.each([
  ['2027-05', '2027-05'],
  ['2026-05', '2027-01'],
  ['2027-12', '2027-12'],
  ['2028-01', null],
])('a decrease from %s ends a coverage of 2027 from %s', (from, end) => {
  expect(endWithin(from, '2027-01', '2027-12')).toBe(end);
});

it.each([
  ['Đã chết ngày 3/5', 'death'],
  ['tử vong', 'death'],
  ['Mất tích', 'missing'],
  ['Định cư nước ngoài', 'left-country'],
  ['Tham gia BHXH bắt buộc', 'compulsory'],
  ['hưởng BHXH một lần', 'one-off'],
  ['Hưởng lương hưu', 'pension'],
  ['Chết 03/5/2027', 'death'],
  ['Giảm do chết', 'death'],
  ['Từ trần', 'death'],
  ['Bố đã mất, chuyển về quê', 'other'],
  ['Ra nước ngoài định cư', 'left-country'],
  ['định cư ở nước ngoài', 'left-country'],
  ['Đóng bảo hiểm xã hội bắt buộc từ 04/2027', 'compulsory'],
  ['Rút BHXH 1 lần', 'one-off'],
  ['Mất thẻ', 'other'],
  [null, 'other'],
])('%s is noted as %s', (note, reason) => {
  expect(reasonNoted(note)).toBe(reason);
});
