// Protects by when money is due: the days of each place's texts, the state's for all, none for sponsors; late is counted from
// the day as it is printed, which never moves.
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../src/rulebook/rulebook.ts';
import { dueOn, dueOnFrom, lateness } from '../../src/settlements/due.ts';

const of = (
  province: string,
  holder: string,
  period: string,
  scheme: 'social-insurance' | 'health-insurance' = 'health-insurance',
) => dueOn(rulebook, { province, holder, period, scheme }).map(({ lastDay, id }) => `${lastDay} ${id}`);

describe('the last day', () => {
  it.each([
    ['2026-Q1', '2026-04-24'],
    ['2026-Q2', '2026-07-24'],
    ['2026-Q3', '2026-10-24'],
  ])("of Huế's money for %s is %s, before the 25th", (period, day) => {
    expect(of('46', 'city', period)[0]).toBe(`${day} quarterly-transfer`);
    expect(of('46', 'city', period, 'social-insurance')[0]).toBe(`${day} quarterly-transfer`);
  });

  it('of the fourth quarter is 15 December for health insurance, and before the 31st by the plan', () => {
    expect(of('46', 'city', '2026-Q4')).toEqual([
      '2026-12-15 health-transfers-done',
      '2026-12-30 fourth-quarter-transfer',
      '2026-12-31 year-transfer',
    ]);
    expect(of('46', 'city', '2026-Q4', 'social-insurance')).toEqual([
      '2026-12-30 fourth-quarter-transfer',
      '2026-12-31 year-transfer',
    ]);
  });

  it("is the state's own where the city's plan names none, and for a commune's budget", () => {
    expect(of('01', 'commune:00070', '2026-Q1')).toEqual(['2026-12-15 health-transfers-done']);
    expect(of('01', 'state', '2026-Q3')).toEqual(['2026-12-15 health-transfers-done']);
    expect(of('46', 'commune:19789', '2026-Q1', 'social-insurance')).toEqual([]);
  });

  it('of what was carried on is that of the quarter it comes from, and a day of the whole year stands once', () => {
    const owing = { province: '46', holder: 'city', period: '2026-Q3', scheme: 'health-insurance' } as const;
    const days = dueOnFrom(rulebook, owing, '2026-Q1').map(({ lastDay, period }) => `${lastDay} ${period}`);

    expect(days).toEqual(['2026-04-24 2026-Q1', '2026-10-24 2026-Q3', '2026-12-15 2026-Q1', '2026-12-31 2026-Q1']);
    expect(dueOnFrom(rulebook, owing, null)).toEqual(dueOn(rulebook, owing));
  });

  it('is named by no text for a sponsor', () => {
    expect(of('46', 'sponsor:46000000-0000-4000-8000-0000000000aa', '2026-Q1')).toEqual([]);
  });

  it('that is a day off has the next working day beside it', () => {
    const [due] = dueOn(rulebook, { province: '46', holder: 'city', period: '2026-Q3', scheme: 'social-insurance' });

    expect(due).toMatchObject({ lastDay: '2026-10-24', nextWorkingDay: '2026-10-26' });
  });
});

it('is read from texts that name the finance department alone: another office, or a ward, would need a reading', () => {
  const transfers = [...rulebook.policies, ...rulebook.statePolicies].flatMap(({ deadlines }) =>
    deadlines.filter(({ kind }) => kind === 'transfer'),
  );
  const ofWards = rulebook.wardProgrammes.flatMap(({ deadlines }) => deadlines.map(({ kind }) => kind));

  expect(transfers.length).toBeGreaterThan(5);
  expect(new Set(transfers.map(({ who }) => who))).toEqual(new Set(['finance']));
  expect(ofWards).not.toContain('transfer');
});

describe('how late it is', () => {
  const due = { lastDay: '2026-04-24' };

  it.each([
    ['in time on the last day', { missing: 1, carried: 0, lastPaidOn: null }, '2026-04-24', 'upcoming', 0],
    ['late from the day after', { missing: 1, carried: 0, lastPaidOn: null }, '2026-04-25', 'late', 1],
    ['late though some of it came', { missing: 1, carried: 0, lastPaidOn: '2026-04-20' }, '2026-05-24', 'late', 30],
    ['met when all of it came', { missing: 0, carried: 0, lastPaidOn: '2026-04-24' }, '2026-06-01', 'met', 0],
    [
      'met late when the last came late',
      { missing: 0, carried: 0, lastPaidOn: '2026-04-26' },
      '2026-06-01',
      'met-late',
      2,
    ],
    [
      'not met where it was closed without all of it',
      { missing: 0, carried: 5, lastPaidOn: '2026-04-20' },
      '2026-06-01',
      'carried',
      0,
    ],
    ['met where nothing was to come', { missing: 0, carried: 0, lastPaidOn: null }, '2026-06-01', 'met', 0],
  ])('%s', (_, money, today, standing, daysLate) => {
    expect(lateness(due, money, today)).toEqual({ standing, daysLate });
  });

  it('is not said where no text names a day', () => {
    expect(lateness(undefined, { missing: 1, carried: 0, lastPaidOn: null }, '2030-01-01')).toEqual({
      standing: 'undated',
      daysLate: 0,
    });
  });
});
