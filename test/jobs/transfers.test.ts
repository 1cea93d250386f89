// Protects who is told of a transfer and when: 30, 7 and 1 days before its last day, by the nearest only, and once it has
// passed; of no day that a text does not name; for the fund, the quarters and the payers that the duty is about.
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/rulebook/rulebook.ts';
import { tellingsOn } from '../../src/settlements/transfer-duties.ts';

const HUE = '46';

/** Of the one duty: what is told on a day. */
const toldOf = (duty: string, on: string) =>
  tellingsOn(rulebook, [HUE], on)
    .filter(({ once }) => once.startsWith(`${duty}.`))
    .map(({ once, days }) => [once.slice(duty.length + 1), days]);

describe('the first quarter of Huế, to be transferred before 25/4', () => {
  it.each([
    ['2027-03-24', []],
    ['2027-03-25', [['30-days', 30]]],
    ['2027-04-16', [['30-days', 8]]],
    ['2027-04-17', [['7-days', 7]]],
    ['2027-04-22', [['7-days', 2]]],
    ['2027-04-23', [['1-days', 1]]],
    ['2027-04-24', [['1-days', 0]]],
    ['2027-04-25', [['late', null]]],
    ['2028-12-31', [['late', null]]],
    ['2029-01-01', []],
  ])('on %s', (on, told) => {
    expect(toldOf('46.quarterly-transfer.2027-Q1', on)).toEqual(told);
  });

  it('is of both funds, of its own quarter, and of what the finance department answers for', () => {
    const told = tellingsOn(rulebook, [HUE], '2027-04-17').find(({ once }) =>
      once.includes('quarterly-transfer.2027-Q1'),
    );

    expect(told).toMatchObject({
      type: 'transfer.due',
      province: HUE,
      communes: false,
      schemes: ['social-insurance', 'health-insurance'],
      firstPeriod: '2027-Q1',
      lastPeriod: '2027-Q1',
      deadline: 'quarterly-transfer',
      lastDay: '2027-04-24',
    });
  });
});

it.each([
  // 15/12 is still in time (NĐ 188, Điều 7 khoản 10), 16/12 is not.
  ['vn.health-transfers-done.2027', '2027-12-15', '2027-12-16'],
  // "Trước ngày 31/12" ends with 30/12, "chậm nhất đến ngày 31/12" with the year.
  ['46.fourth-quarter-transfer.2027-Q4', '2027-12-30', '2027-12-31'],
  ['46.year-transfer.2027', '2027-12-31', '2028-01-01'],
])('%s is late after its last day, not on it', (duty, lastDay, late) => {
  expect(toldOf(duty, lastDay)).toEqual([['1-days', 0]]);
  expect(toldOf(duty, late)).toEqual([['late', null]]);
});

it('is of all quarters of a year, and of health insurance alone, where the decree says so', () => {
  const told = tellingsOn(rulebook, ['01'], '2027-12-14').filter(({ type }) => type === 'transfer.due');

  expect(told).toMatchObject([{ schemes: ['health-insurance'], firstPeriod: '2027-Q1', lastPeriod: '2027-Q4' }]);
});

it('binds communes by the state’s decree, in every province, and by no plan of a city', () => {
  const provinces = [...new Set(rulebook.policies.map(({ province }) => province))];
  const days = ['2027-04-17', '2027-07-20', '2027-10-20', '2027-12-14', '2027-12-30'];
  const told = days.flatMap((on) => tellingsOn(rulebook, provinces, on));
  const communes = told.filter(({ communes }) => communes);

  expect(new Set(communes.map(({ deadline }) => deadline))).toEqual(new Set(['health-transfers-done']));
  expect(new Set(communes.map(({ province }) => province))).toEqual(new Set(provinces));
});

it('is of no day that a text does not name: Hà Nội’s quarters and months end, and nobody is late', () => {
  const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10));
  const duties = new Set(days.flatMap((on) => tellingsOn(rulebook, ['01'], on).map(({ deadline }) => deadline)));

  expect([...duties]).toEqual(['health-transfers-done']);
});

it('has names that the record of what was told can hold', () => {
  const provinces = [...new Set(rulebook.policies.map(({ province }) => province))];
  const told = ['2027-04-17', '2027-12-14', '2028-01-05'].flatMap((on) => tellingsOn(rulebook, provinces, on));

  expect(told.length).toBeGreaterThan(5);
  for (const { once } of told) expect(once.length).toBeLessThanOrEqual(60);
});
