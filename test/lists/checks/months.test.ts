// Protects the months a row is paid for: within the law's limits on both sides, by a way of paying that exists, in the
// period of the list; and what a form leaves out is filled in and said, never silently.
import { describe, expect, it } from 'vitest';
import {
  checked,
  found,
  hanoiCommune,
  hanoiFarming,
  hanoiSchool,
  hueNearPoor,
  hueSocial,
  listOf,
  TODAY,
} from './rows.ts';

const near = { groupCode: 'CN', fromMonth: '2027-01', months: 12 };
const social = { fromMonth: '2026-12', income: 1_500_000, communeText: 'Kim Long' };
const term = (row: object, list = hueNearPoor()) => checked({ ...near, ...row }, list).term;

describe('the number of months', () => {
  it.each([
    [0, ['refused months-out-of-range months']],
    [1, ['note months-unusual months']],
    [3, []],
    [6, []],
    [9, ['note months-unusual months']],
    [12, []],
    [13, ['refused months-past-period months', 'note months-unusual months']],
    [61, ['refused months-out-of-range months']],
  ])('of health insurance: %i', (months, expected) => {
    expect(found({ ...near, months }, hueNearPoor())).toEqual(expected);
  });

  it.each([
    ['2027-07', 6, false],
    ['2027-07', 7, true],
    ['2027-12', 1, false],
    ['2027-12', 3, true],
    ['2028-01', 1, true],
    ['2026-12', 3, false],
  ])('of a list that closes for a year ends with the year: from %s for %i', (fromMonth, months, isRefused) => {
    const { findings } = checked({ ...near, fromMonth, months }, hueNearPoor());
    const past = findings.filter(({ code }) => code === 'months-past-period');
    expect(past.map(({ severity, bounds }) => [severity, bounds])).toEqual(isRefused ? [['refused', '2027-12']] : []);
  });

  it('runs on past a period that no closing day makes: who pays in June pays into the next year', () => {
    const pupil = { ...near, groupCode: 'HS', fromMonth: '2027-01', communeText: 'Ba Đình' };
    const elderly = { ...near, birthDate: '1960-01-01', citizenNumber: null, groupCode: null, fromMonth: '2027-07' };
    for (const [row, list] of [
      [pupil, hanoiSchool()],
      [elderly, hanoiCommune('2027')],
    ] as const) {
      expect(found(row, list).join()).not.toContain('months-past-period');
    }
  });

  it.each([
    [1, 'monthly', null],
    [3, 'quarterly', null],
    [6, 'semiannual', null],
    [12, 'annual', null],
    [24, 'ahead', 24],
    [60, 'ahead', 60],
  ])('of social insurance says the way of paying: %i', (months, method, lumpMonths) => {
    const row = checked({ ...social, months }, hueSocial());
    expect(row.term?.contribution).toEqual({ monthlyIncome: 1_500_000, method, lumpMonths });
    expect(row.answer?.months).toBe(months);
  });

  it.each([2, 5, 13, 59])('of social insurance that is no way of paying is refused: %i', (months) => {
    expect(found({ ...social, months }, hueSocial())).toEqual(['refused months-of-no-method months']);
  });

  it('is free for missing time, where the note says so', () => {
    const row = checked({ ...social, months: 50, note: 'Đóng bù thời gian còn thiếu' }, hueSocial());
    expect(row.term?.contribution).toMatchObject({ method: 'missing', lumpMonths: 50 });
    expect(row).toMatchObject({ verdict: 'refused', answer: { outcome: 'refused' } });
  });

  it('is the rest of the year where a yearly list says nothing, and must be said elsewhere', () => {
    expect(term({ months: null })).toMatchObject({ from: '2027-01', months: 12 });
    expect(term({ months: null, fromMonth: '2027-12' })).toMatchObject({ months: 1 });
    expect(term({ months: null, fromMonth: '2027-03', note: '9 tháng' })).toMatchObject({ months: 9 });
    expect(found({ ...near, months: null }, hueNearPoor())).toEqual(['note months-assumed months']);
    expect(found({ communeText: 'Yên Nghĩa', groupCode: 'GB', fromMonth: '2026-12' }, hanoiFarming())).toEqual([
      'refused months-missing months',
    ]);
  });
});

describe('the first month', () => {
  it.each([
    ['2026-12', ['flagged from-month-outside-period fromMonth']],
    ['2027-01', []],
    ['2027-12', []],
    ['2028-01', ['flagged from-month-outside-period fromMonth']],
    ['2017-12', ['refused from-month-before-law fromMonth']],
  ])('lies in the year of the list: %s', (fromMonth, expected) => {
    expect(found({ ...near, fromMonth }, hueNearPoor()).filter((one) => one.endsWith('fromMonth'))).toEqual(expected);
  });

  it.each([
    ['2026-11', ['flagged from-month-outside-period fromMonth']],
    ['2026-12', []],
    ['2027-12', []],
    ['2028-01', ['flagged from-month-outside-period fromMonth']],
  ])('may lie ahead on a monthly list: %s', (fromMonth, expected) => {
    expect(found({ ...social, months: 12, income: 2_200_000, fromMonth }, hueSocial())).toEqual(expected);
  });

  it.each([
    ['2027-03', ['refused from-month-before-decision fromMonth'], null],
    ['2027-04', [], { from: '2027-04', months: 9 }],
    [null, ['note from-month-assumed fromMonth'], { from: '2027-04', months: 9 }],
  ])('of whom a supplementary list adds is none before this month: %s', (fromMonth, expected, counted) => {
    const list = listOf('46', 'commune-yearly', '2027', { supplementary: true, today: '2027-04-01' });
    const row = { ...near, fromMonth, months: null };
    expect(found(row, list).filter((one) => one.endsWith(' fromMonth'))).toEqual(expected);
    if (counted !== null) expect(checked(row, list).term).toMatchObject(counted);
  });

  it('is the first of the year on a supplementary list that is made before the year', () => {
    const list = listOf('46', 'commune-yearly', '2027', { supplementary: true, today: '2026-12-28' });
    expect(checked({ ...near, fromMonth: null }, list).term).toMatchObject({ from: '2027-01', months: 12 });
  });

  it('is that of the list where the row says nothing', () => {
    expect(found({ ...near, fromMonth: null }, hueNearPoor())).toEqual(['note from-month-assumed fromMonth']);
    expect(term({ fromMonth: null })).toMatchObject({ from: '2027-01' });
  });
});

describe('a receipt', () => {
  it.each([
    [TODAY, []],
    ['2026-12-11', ['refused receipt-in-the-future receiptOn']],
    ['2026-12', []],
    ['2027-01', ['refused receipt-in-the-future receiptOn']],
  ])('is not of tomorrow: %s', (receiptOn, expected) => {
    expect(found({ ...near, receiptOn }, hueNearPoor())).toEqual(expected);
  });
});

describe('the income social insurance is paid on', () => {
  it.each([
    [null, ['flagged income-missing income']],
    [1_499_999, ['flagged income-below-floor income']],
    [1_500_000, []],
    [50_600_000, []],
    [50_600_001, ['flagged income-above-ceiling income']],
  ])('lies between the rural line and twenty times the reference level: %s', (income, expected) => {
    expect(found({ ...social, months: 12, income }, hueSocial())).toEqual(expected);
  });
});
