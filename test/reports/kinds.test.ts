// Protects the table of reports against the texts: each serves a deadline of its own place that asks for a report, by the
// office that the deadline names, and every such deadline has a report; figures are frozen when their time is over.
import { describe, expect, it } from 'vitest';
import { dutiesIn, sourcesOf } from '../../src/calendar/schedule.ts';
import { dutyOf, kindById, kindOf, notBefore, quartersOf, reportKinds } from '../../src/reports/kinds.ts';
import { tellingsOn } from '../../src/reports/report-duties.ts';
import { rulebook } from '../../src/rulebook/rulebook.ts';

const SESSIONS = new Map([[2026, '2026-12-09']]);

/** Whom a deadline names that is no office of this system, and who makes the report for it (readings of the kinds). */
const MADE_FOR: Readonly<Record<string, string>> = { city: 'insurer-city', 'insurer-national': 'insurer-city' };

describe('the kinds', () => {
  it('serve each a deadline that asks for a report, and none is left without', () => {
    const deadlines = ['01', '31', '46'].flatMap((province) =>
      sourcesOf(rulebook, province).flatMap((source) =>
        source.deadlines.filter(({ kind }) => kind === 'report').map((deadline) => ({ source, deadline })),
      ),
    );
    const served = deadlines.map((one) => kindOf(one)?.id);

    expect(served).not.toContain(undefined);
    expect(new Set(served)).toEqual(new Set(reportKinds.map(({ id }) => id)));
    for (const one of deadlines) {
      const { who } = one.deadline;
      expect(kindOf(one)?.madeBy).toBe(MADE_FOR[who] ?? who);
    }
  });

  it('cite clauses that there are, and say a reading where another office makes it', () => {
    for (const { readings, isPart, id } of reportKinds) {
      if (isPart === true || id === 'hanoi-council') expect(readings.length).toBeGreaterThan(0);
      for (const { cites } of readings) {
        for (const { instrument } of cites) expect(rulebook.instrumentById(instrument)).not.toBeNull();
      }
    }
  });
});

describe('the duty of a report', () => {
  it.each([
    ['hue-last-year', '2026', '46', '2027-01-19', '2027-01-01'],
    ['hue-half-year', '2026-H1', '46', '2026-06-30', null],
    ['hue-year', '2026', '46', null, null],
    ['hanoi-year', '2026', '01', '2026-11-29', null],
    ['hanoi-council', '2026', '01', '2026-12-09', null],
    ['haiphong-year-2024', '2025', '31', '2025-11-29', null],
    ['yen-nghia-culture', '2026', '01', '2026-11-29', null],
    ['funds-quarter', '2026-Q1', '46', '2026-04-30', '2026-04-01'],
    ['funds-year', '2026', '31', '2027-03-31', '2027-01-01'],
  ])('%s of %s in %s is due by %s, frozen from %s on', (id, period, province, lastDay, first) => {
    const kind = kindById(id);
    const sessions = province === '46' ? new Map() : SESSIONS;
    const duty = kind === null ? null : dutyOf(kind, period, province, sessions);

    expect([duty?.lastDay, duty && notBefore(duty)]).toEqual([lastDay, first]);
  });

  it.each([
    ['haiphong-year-2024', '2026', '31'],
    ['hue-last-year', '2025', '46'],
    ['yen-nghia-culture', '2025', '01'],
    ['hanoi-year', '2026-Q1', '01'],
  ])('%s of %s is asked for by no text in force', (id, period, province) => {
    const kind = kindById(id);
    expect(kind && dutyOf(kind, period, province, SESSIONS)).toBeNull();
  });

  it('is of quarters', () => {
    expect(['2026', '2026-H1', '2026-H2', '2026-Q3', '2026-03'].map(quartersOf)).toEqual([
      ['2026-Q1', '2026-Q4'],
      ['2026-Q1', '2026-Q2'],
      ['2026-Q3', '2026-Q4'],
      ['2026-Q3', '2026-Q3'],
      null,
    ]);
  });

  it('stays the same however the year goes on', () => {
    const ids = dutiesIn(sourcesOf(rulebook, '46'), 2027).map(({ id }) => id);
    expect(ids).toContain('46.last-year-report.2026');
  });
});

describe('who is told on a day', () => {
  const toldOf = (duty: string, on: string) =>
    tellingsOn(rulebook, '46', SESSIONS, on)
      .filter(({ once }) => once.startsWith(`${duty}.`))
      .map(({ once, days }) => [once.slice(duty.length + 1), days]);

  it.each([
    ['2026-12-19', []],
    ['2026-12-20', [['30-days', 30]]],
    ['2027-01-12', [['7-days', 7]]],
    ['2027-01-18', [['1-days', 1]]],
    ['2027-01-19', [['1-days', 0]]],
    ['2027-01-20', [['late', null]]],
    ['2027-02-19', [['late', null]]],
    ['2027-02-20', []],
  ])('of the report before 20/01, on %s', (on, told) => {
    expect(toldOf('46.last-year-report.2026', on)).toEqual(told);
  });

  it('of the half-year, which no text dates, nobody; of a part of a national report, nobody that it is late', () => {
    expect(toldOf('46.council-half-year.2026-H1', '2026-06-30')).toEqual([]);
    expect(toldOf('vn.funds-quarter-report.2026-Q3', '2026-10-23')).toEqual([['7-days', 7]]);
    expect(toldOf('vn.funds-quarter-report.2026-Q3', '2026-11-01')).toEqual([]);
  });
});
