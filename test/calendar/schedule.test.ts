// Protects the schedule of a place: every duty of the real texts by the version in force, and ten thousand simulated years in
// which each one falls due exactly once, none is skipped, and all come in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesIn } from '../../src/calendar/deadline.ts';
import { type Duty, dutiesIn, type Source, sourcesOf, standingDuties } from '../../src/calendar/schedule.ts';
import { addDays } from '../../src/engine/day.ts';
import type { Deadline, Recurrence } from '../../src/engine/policy.ts';
import { policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';

const law = { policies, statePolicies, wardProgrammes };
const of = (province: string) => sourcesOf(law, province);

const written = ({ lastDay, deadline, period, source }: Duty) =>
  `${lastDay} ${source.commune ?? source.province ?? 'vn'} ${deadline.id} ${period}`;

const own = (province: string, year: number) =>
  dutiesIn(of(province), year)
    .filter(({ source }) => source.province !== null)
    .map(written);

describe('the schedule of Huế', () => {
  it('in 2027 has every date of its plan', () => {
    expect(own('46', 2027)).toEqual([
      '2027-01-19 46 last-year-report 2026',
      '2027-03-31 46 quarter-summary 2027-Q1',
      '2027-04-24 46 quarterly-transfer 2027-Q1',
      '2027-06-30 46 quarter-summary 2027-Q2',
      '2027-06-30 46 council-half-year 2027-H1',
      '2027-07-24 46 quarterly-transfer 2027-Q2',
      '2027-09-30 46 quarter-summary 2027-Q3',
      '2027-10-24 46 quarterly-transfer 2027-Q3',
      '2027-12-24 46 commune-lists 2027',
      '2027-12-24 46 exited-lists 2027',
      '2027-12-30 46 fourth-quarter-transfer 2027-Q4',
      '2027-12-31 46 quarter-summary 2027-Q4',
      '2027-12-31 46 year-transfer 2027',
      '2027-12-31 46 council-half-year 2027-H2',
      'null 46 council-report 2027',
    ]);
  });

  it('has no report on the year before its plan, and one on its last year after it ended', () => {
    expect(own('46', 2026)[0]).toBe('2026-03-31 46 quarter-summary 2026-Q1');
    expect(own('46', 2025)).toEqual([]);
    expect(own('46', 2031)).toEqual(['2031-01-19 46 last-year-report 2030']);
    expect(own('46', 2032)).toEqual([]);
  });
});

describe('the schedule of Hà Nội', () => {
  it('goes on over the amendment of July 2026 without a gap or a double', () => {
    const city = own('01', 2026).filter((line) => / 01 /.test(line));

    expect(city.filter((line) => line.includes('monthly-transfer'))).toHaveLength(12);
    expect(city.filter((line) => line.includes('quarterly-transfer'))).toHaveLength(4);
    expect(city.filter((line) => line.includes('yearly-report'))).toEqual(['2026-11-29 01 yearly-report 2026']);
    expect(city.filter((line) => line.includes('council-report'))).toEqual(['null 01 council-report 2026']);
  });

  it('takes the day of the session once it is known, in its place', () => {
    const duties = dutiesIn(of('01'), 2026, new Map([[2026, '2026-12-09']]));
    const report = duties.find(({ deadline }) => deadline.id === 'council-report');

    expect(report).toMatchObject({ lastDay: '2026-12-09', endsAt: '2026-12-09T17:00:00.000Z', period: '2026' });
    expect(duties.map(({ lastDay }) => lastDay)).toEqual(duties.map(({ lastDay }) => lastDay).toSorted());
  });

  it('has the dates of the ward of Yên Nghĩa for that ward alone, from May 2026 to 2030', () => {
    const ward = (year: number) => own('01', year).filter((line) => line.includes(' 09562 '));

    expect(ward(2026)).toEqual([
      '2026-05-31 09562 review 2026',
      '2026-05-31 09562 training 2026',
      '2026-05-31 09562 new-businesses 2026-05',
      '2026-06-30 09562 new-businesses 2026-06',
      '2026-06-30 09562 check 2026-H1',
      '2026-07-31 09562 new-businesses 2026-07',
      '2026-08-31 09562 new-businesses 2026-08',
      '2026-09-30 09562 campaign 2026',
      '2026-09-30 09562 new-businesses 2026-09',
      '2026-10-31 09562 new-businesses 2026-10',
      '2026-11-29 09562 culture-report 2026',
      '2026-11-29 09562 economy-report 2026',
      '2026-11-30 09562 new-businesses 2026-11',
      '2026-12-31 09562 new-businesses 2026-12',
      '2026-12-31 09562 check 2026-H2',
    ]);
    expect(ward(2030)).toHaveLength(16);
    expect(ward(2031)).toEqual([]);
    expect(own('46', 2026).filter((line) => line.includes('09562'))).toEqual([]);
  });
});

describe('the schedule of Hải Phòng', () => {
  it('has its report before 30/11 only under the plan that ended in 2025', () => {
    expect(own('31', 2025)).toEqual([
      '2025-06-30 31 collectors-review 2025-H1',
      '2025-11-29 31 yearly-report 2025',
      '2025-12-31 31 collectors-review 2025-H2',
    ]);
    expect(own('31', 2026)).toEqual([]);
  });
});

describe('the duties of every place', () => {
  it('are there where a province has no text of its own', () => {
    expect(dutiesIn(of('79'), 2026).map(written)).toEqual([
      '2026-01-30 vn funds-quarter-report 2025-Q4',
      '2026-03-31 vn funds-year-report 2025',
      '2026-03-31 vn quarter-summary 2026-Q1',
      '2026-03-31 vn quarterly-transfer 2026-Q1',
      '2026-04-30 vn funds-quarter-report 2026-Q1',
      '2026-06-30 vn quarter-summary 2026-Q2',
      '2026-06-30 vn quarterly-transfer 2026-Q2',
      '2026-07-30 vn funds-quarter-report 2026-Q2',
      '2026-09-30 vn quarter-summary 2026-Q3',
      '2026-09-30 vn quarterly-transfer 2026-Q3',
      '2026-10-30 vn funds-quarter-report 2026-Q3',
      '2026-12-15 vn health-transfers-done 2026',
      '2026-12-31 vn quarter-summary 2026-Q4',
      '2026-12-31 vn quarterly-transfer 2026-Q4',
    ]);
  });

  it('counted from an event stand apart, by the texts in force', () => {
    const ids = (province: string, month: string) => standingDuties(of(province), month).map((one) => one.deadline.id);

    expect(ids('01', '2026-11')).toEqual(['follow-up', 'card', 'card-end-notice']);
    expect(ids('46', '2026-11')).toEqual(['card', 'card-end-notice']);
    expect(ids('01', '2025-01')).toEqual([]);
  });
});

describe('a text that was in force for some months of a year', () => {
  const source = of('01').find(({ deadlines }) => deadlines.some(({ on }) => on.every === 'event'));
  const [deadline] = source?.deadlines ?? [];
  const EVERY: readonly Recurrence[] = [
    { every: 'month' },
    { every: 'quarter-open' },
    { every: 'half-year' },
    { every: 'year', month: 12, day: 31 },
  ];

  /** The times it has for each span, and whether it counts from events. */
  function periodsOf(from: string, until: string | null) {
    if (source === undefined || deadline === undefined) throw new Error('no text to try it on');
    const deadlines = EVERY.map((on) => ({ ...deadline, id: on.every, on }));
    return dutiesIn([{ ...source, from, until, deadlines }], 2026).map(({ period }) => period);
  }

  it.each([
    ['2026-06', '2026-06', ['2026-06', '2026-Q2', '2026-H1']],
    ['2026-07', '2026-09', ['2026-07', '2026-08', '2026-09', '2026-Q3']],
    ['2026-10', null, ['2026-10', '2026-11', '2026-12', '2026-Q4', '2026-H2', '2026']],
    ['2026-12', '2026-12', ['2026-12', '2026-Q4', '2026-H2', '2026']],
    ['2025-01', '2026-01', ['2026-01']],
    ['2027-01', null, []],
  ])('from %s to %s has what ends in them', (from, until, periods) => {
    expect(periodsOf(from, until)).toEqual(periods);
  });

  it('has events in its first and its last month, and in none beside them', () => {
    if (source === undefined || deadline === undefined) throw new Error('no text to try it on');
    const events = source.deadlines.filter(({ on }) => on.every === 'event');
    const texts = [{ ...source, from: '2026-03', until: '2026-05', deadlines: events }];
    const months = ['2026-02', '2026-03', '2026-05', '2026-06'];

    expect(months.map((month) => standingDuties(texts, month).length)).toEqual([0, events.length, events.length, 0]);
    expect(events.length).toBeGreaterThan(0);
    expect(dutiesIn(texts, 2026)).toEqual([]);
  });

  it('says of a session whose day is not entered that it is late for nobody', () => {
    const duty = dutiesIn(of('01'), 2026).find((one) => one.deadline.id === 'council-report');

    expect(duty).toMatchObject({
      lastDay: null,
      endsAt: null,
      dayOff: null,
      nextWorkingDay: null,
      holidaysKnown: true,
    });
  });
});

describe('a last day that is a day off', () => {
  const at = (province: string, year: number, id: string) =>
    dutiesIn(of(province), year).find(({ id: one }) => one === id);

  it('stays, and the working day after it is told', () => {
    expect(at('01', 2026, '01.yearly-report.2026')).toMatchObject({
      lastDay: '2026-11-29',
      dayOff: { vi: 'Chủ nhật' },
      nextWorkingDay: { day: '2026-11-30', unknownYears: [], doubtful: [] },
      holidaysKnown: true,
    });
    expect(at('01', 2026, 'vn.funds-quarter-report.2026-Q1')).toMatchObject({
      lastDay: '2026-04-30',
      dayOff: { vi: 'Ngày Chiến thắng' },
      nextWorkingDay: { day: '2026-05-04' },
    });
  });

  it('is null on a working day', () => {
    expect(at('46', 2026, '46.commune-lists.2026')).toMatchObject({ dayOff: null, nextWorkingDay: null });
  });

  it('says of a year that its holidays are not known', () => {
    expect(at('46', 2027, '46.quarterly-transfer.2027-Q1')).toMatchObject({
      lastDay: '2027-04-24',
      dayOff: { vi: 'thứ Bảy' },
      nextWorkingDay: { day: '2027-04-26', unknownYears: [2027] },
      holidaysKnown: false,
    });
  });
});

describe('the ids', () => {
  it('are unique in ten years of every place, and the same each time', () => {
    for (const province of ['01', '46', '31', '79']) {
      const ids = Array.from({ length: 12 }, (_, at) => 2024 + at).flatMap((year) =>
        dutiesIn(of(province), year).map(({ id }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(dutiesIn(of('46'), 2027)).toEqual(dutiesIn(of('46'), 2027));
  });
});

describe('ten thousand simulated years', () => {
  /** The calendar comes back after 400 years; 25 of its cycles, each with duties drawn anew. */
  const CYCLE = 400;
  const CYCLES = 25;

  type Shape = readonly [on: Recurrence, limit: Deadline['limit'], perYear: number];
  const SHAPES: readonly Shape[] = [
    [{ every: 'year', month: 1, day: 1 }, 'before', 1],
    [{ every: 'year', month: 3, day: 1 }, 'before', 1],
    [{ every: 'year', month: 2, day: 29 }, 'by', 1],
    [{ every: 'year', month: 1, day: 20, about: 'year-before' }, 'before', 1],
    [{ every: 'quarter', quarters: [1, 2, 3], monthsAfter: 1, day: 25 }, 'before', 3],
    [{ every: 'quarter', quarters: [4], monthsAfter: 0, day: 31 }, 'before', 1],
    [{ every: 'quarter', quarters: [1, 2, 3, 4], monthsAfter: 1, day: 30 }, 'by', 4],
    [{ every: 'quarter', quarters: [4], monthsAfter: 1, day: 1 }, 'before', 1],
    [{ every: 'month' }, 'within', 12],
    [{ every: 'quarter-open' }, 'within', 4],
    [{ every: 'half-year' }, 'within', 2],
  ];

  const limits = fc.constantFrom<Deadline['limit']>('before', 'by');
  const days = fc.integer({ min: 1, max: 31 });
  const drawn: fc.Arbitrary<Shape> = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 12 }), days, limits).map(([month, day, limit]): Shape => {
      return [{ every: 'year', month, day }, limit, 1];
    }),
    fc
      .tuple(fc.subarray([1, 2, 3, 4] as const, { minLength: 1 }), fc.integer({ min: 0, max: 3 }), days, limits)
      .map(([quarters, monthsAfter, day, limit]): Shape => {
        return [{ every: 'quarter', quarters, monthsAfter, day }, limit, quarters.length];
      }),
  );

  const deadlineOf = ([on, limit]: Shape, at: number): Deadline => {
    const cite = { instrument: 'i', clause: 'c' };
    return { id: `d${at}`, cite, words: 'w', what: { vi: 'v', en: 'e' }, who: 'city', kind: 'work', limit, on };
  };
  const deadlines = SHAPES.map(deadlineOf);

  /** What a duty did wrong over a cycle; null where it came each time, once, in its turn. */
  function faultOf(shape: Shape, first: number): string | null {
    const deadline = deadlineOf(shape, 0);
    let before = { period: '', day: '' };
    let times = 0;
    for (let year = first; year < first + CYCLE; year += 1) {
      for (const { period, lastDay } of occurrencesIn(deadline, year)) {
        const day = lastDay ?? '';
        if (!day.startsWith(String(year).padStart(4, '0'))) return `${day} stands in ${year}`;
        if (before.day >= day || before.period >= period) return `${day} comes after ${before.day}`;
        before = { period, day };
        times += 1;
      }
    }
    return times === shape[2] * CYCLE ? null : `${times} times`;
  }

  it('have each duty exactly once in its turn: none skipped, none twice, in order, over every leap year', () => {
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const shapes = [...SHAPES, ...fc.sample(drawn, { seed: cycle, numRuns: 10 })];
      const faults = shapes.map((shape) => [shape, faultOf(shape, 2 + cycle * 399)]).filter(([, fault]) => fault);

      expect(faults).toEqual([]);
    }
  });

  it('end each February and each year where the calendar does', () => {
    const [newYear, march] = deadlines;
    if (!newYear || !march) throw new Error('the shapes are given above');
    for (let year = 2; year < 9999; year += 1) {
      const text = String(year).padStart(4, '0');
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(occurrencesIn(march, year)[0]?.lastDay).toBe(`${text}-02-${leap ? '29' : '28'}`);
      expect(occurrencesIn(newYear, year)[0]?.lastDay).toBe(`${text}-12-31`);
    }
  });

  it('of the real texts of Hà Nội without an end have as many duties each year, in order', () => {
    const sources: readonly Source[] = of('01').filter(({ until }) => until === null);
    const perYear = dutiesIn(sources, 2100).length;
    let wrong = 0;
    for (let year = 2027; year <= 4026; year += 1) {
      const days = dutiesIn(sources, year).map(({ lastDay }) => lastDay ?? '9999-12-31');
      if (days.length !== perYear || days.some((day, at) => at > 0 && (days[at - 1] ?? '') > day)) wrong += 1;
    }

    expect(perYear).toBeGreaterThan(25);
    expect(wrong).toBe(0);
  });

  const place = { province: '99', commune: null, readings: [], checkedOn: '2026-11-20' };

  it('belong to the version that was in force on their day, or when what they are about was over', () => {
    const yearly = (on: Recurrence, limit: Deadline['limit']): Deadline => deadlineOf([on, limit, 1], 0);
    const until = (month: string, deadline: Deadline): Source => {
      return { id: 'one', ...place, from: '2026-01', until: month, deadlines: [deadline] };
    };
    const beforeNovember = yearly({ every: 'year', month: 11, day: 30 }, 'before');
    const lastYear = yearly({ every: 'year', month: 1, day: 20, about: 'year-before' }, 'before');

    expect(dutiesIn([until('2026-11', beforeNovember)], 2026)).toHaveLength(1);
    expect(dutiesIn([until('2026-10', beforeNovember)], 2026)).toHaveLength(0);
    expect(dutiesIn([until('2026-12', lastYear)], 2027)).toHaveLength(1);
    expect(dutiesIn([until('2026-11', lastYear)], 2027)).toHaveLength(0);
  });

  it('hand over from one version of a text to the next in any month, with each duty once', () => {
    const version = (id: string, from: string, until: string | null): Source => {
      return { id, ...place, from, until, deadlines };
    };
    const whole = dutiesIn([version('one', '2026-01', null)], 2027).map(({ id }) => id);
    for (let month = 1; month <= 12; month += 1) {
      const first = `2027-${String(month).padStart(2, '0')}`;
      const before = addDays(`${first}-01`, -1).slice(0, 7);
      const both = dutiesIn([version('one', '2026-01', before), version('two', first, null)], 2027);

      expect(both.map(({ id }) => id).toSorted()).toEqual(whole.toSorted());
    }
  });
});
