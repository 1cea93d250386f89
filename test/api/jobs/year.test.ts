// Protects the played year, as a person sees it by `npm run demo:year`: the same chapters, with the jobs of cron run at the
// times they were due, but looked after once in a fortnight only: whatever was missed in between, they catch up.
import { describe, expect, it } from 'vitest';
import { momentsBetween } from '../../../dev/demo/year/clockwork.ts';
import { bar } from '../../../dev/demo/year/progress.ts';
import { FIRST_DAY, YEAR } from '../../../dev/demo/year/story.ts';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { playing } from '../../support/played.ts';
import { eventsOf } from '../../support/told-events.ts';

const FORTNIGHT = 14;

const { system, deeds } = playing({ chapters: YEAR, firstDay: FIRST_DAY, year: 2027, everyDays: FORTNIGHT });

it('has the round closed by the job of the legal date, at its instant', () => {
  expect(deeds).toContainEqual({ job: 'closeRounds', at: new Date('2026-12-24T17:00:00Z'), counts: { closed: 1 } });
});

it('has the city told of its late quarter by the job of the day after the last one', () => {
  expect(deeds).toContainEqual({ job: 'tellOfTransfers', at: new Date('2027-07-24T17:00:00Z'), counts: { told: 1 } });
});

it('tells only what the document says of each event', async () => {
  const { types, undocumented } = await eventsOf(system());

  expect(undocumented).toEqual([]);
  expect(types).toBeGreaterThan(4);
});

it('has every obligation looked at each night, and finds none that differs', () => {
  const nights = deeds.filter(({ job }) => job === 'reconcileObligations');

  expect(nights.length).toBeGreaterThan(10);
  expect(nights.filter(({ counts }) => counts.differing !== undefined)).toEqual([]);
});

describe('the clock of a played year', () => {
  const told = (after: string, until: string, everyDays = 1) =>
    momentsBetween(new Date(after), new Date(until), everyDays).map(({ cron, at }) => `${at.toISOString()} ${cron}`);

  it('lets the hour come once a day, and a legal date before the hour it comes with', () => {
    expect(told('2026-12-24T00:00:00Z', '2026-12-24T17:00:00Z')).toEqual([
      `2026-12-24T17:00:00.000Z ${TRIGGERS.before25}`,
      `2026-12-24T17:00:00.000Z ${TRIGGERS.hour}`,
    ]);
  });

  it('comes to each moment once, wherever it stops on its way', () => {
    const whole = told('2026-12-20T03:00:00Z', '2027-01-03T09:00:00Z');
    const stopped = [
      ...told('2026-12-20T03:00:00Z', '2026-12-24T17:00:00Z'),
      ...told('2026-12-24T17:00:00Z', '2026-12-31T23:30:00Z'),
      ...told('2026-12-31T23:30:00Z', '2027-01-03T09:00:00Z'),
    ];

    expect(new Set(stopped).size).toBe(stopped.length);
    const seldom = (one: string) => !one.endsWith(TRIGGERS.hour);
    expect(stopped.filter(seldom)).toEqual(whole.filter(seldom));
  });

  it('leaves out no legal date, however seldom the others come', () => {
    const seldom = told('2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 60);

    expect(seldom.filter((one) => one.endsWith(TRIGGERS.before25))).toHaveLength(4);
    expect(seldom.filter((one) => one.endsWith(TRIGGERS.yearEnd))).toHaveLength(3);
    expect(seldom.length).toBeLessThan(30);
  });
});

it('shows how far it is', () => {
  const [from, until] = [new Date('2026-11-02T00:00:00Z'), new Date('2028-01-02T00:00:00Z')];

  expect(bar(from, until, from)).toMatch(/^ {2}░{30} 02\/11\/2026$/);
  expect(bar(from, until, until)).toMatch(/^ {2}█{30} 02\/01\/2028$/);
  expect(bar(from, until, new Date('2026-12-24T17:00:00Z'))).toMatch(/^ {2}█{4}░{26} 25\/12\/2026$/);
});
