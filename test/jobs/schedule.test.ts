// Protects the one table of jobs: wrangler.toml starts exactly its triggers, within what an account may have; a tick starts
// the jobs of its trigger at its own time, and the hourly one whatever else was due before it, by the time it was due.
import { describe, expect, it } from 'vitest';
import { unstable_readConfig } from 'wrangler';
import { CONFIG } from '../../dev/bundle.ts';
import { dueAt, JOBS, lastDueOf, TRIGGERS } from '../../src/jobs/schedule.ts';

const told = (trigger: string, at: string) =>
  new Map(dueAt(trigger, new Date(at)).map((due) => [due.job.name, due.at.toISOString()]));

describe('wrangler.toml', () => {
  it('has the triggers of the table, every one of them and no other', () => {
    const { triggers } = unstable_readConfig({ config: CONFIG });

    expect(triggers.crons?.toSorted()).toEqual(Object.values(TRIGGERS).toSorted());
  });

  it('has no more of them than an account on the free plan may have', () => {
    expect(Object.keys(TRIGGERS).length).toBeLessThanOrEqual(5);
  });

  it('has none that starts nothing', () => {
    const used = new Set<string>(JOBS.flatMap(({ when }) => when));

    expect(Object.values(TRIGGERS).filter((trigger) => !used.has(trigger))).toEqual([]);
  });
});

describe('jobs', () => {
  it('have names of their own, which the record takes', () => {
    const names = JOBS.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]{2,39}$/);
  });

  it('are each started by something', () => {
    for (const { when } of JOBS) expect(when.length).toBeGreaterThan(0);
  });
});

describe('a tick', () => {
  it('of a legal date starts what waits for that date, at its own time, and nothing else', () => {
    const started = told(TRIGGERS.before25, '2026-12-24T17:00:00.000Z');

    expect(started.get('closeRounds')).toBe('2026-12-24T17:00:00.000Z');
    expect(started.has('sweepKeys')).toBe(false);
  });

  it('of the hour looks after every job, each by the time it was last due', () => {
    const started = told(TRIGGERS.hour, '2026-12-25T10:00:00.000Z');

    expect([...started.keys()]).toEqual(JOBS.map(({ name }) => name));
    expect(started.get('closeRounds')).toBe('2026-12-25T10:00:00.000Z');
    expect(started.get('sweepKeys')).toBe('2026-12-24T18:30:00.000Z');
  });

  it('that comes 26 hours late still starts what was due when it should have come', () => {
    expect(told(TRIGGERS.night, '2026-12-24T18:30:00.000Z').get('sweepKeys')).toBe('2026-12-24T18:30:00.000Z');
  });

  it('of a trigger nobody wrote down starts everything: better twice than never', () => {
    expect(told('15 3 * * *', '2026-12-25T10:00:00.000Z')).toEqual(told(TRIGGERS.hour, '2026-12-25T10:00:00.000Z'));
  });

  it('of the hour and of a legal date mean the same run, where both come at once', () => {
    const at = '2026-12-24T17:00:00.000Z';

    expect(told(TRIGGERS.hour, at).get('closeRounds')).toBe(told(TRIGGERS.before25, at).get('closeRounds'));
  });

  it('finds the last time of a job that several triggers start', () => {
    const job = JOBS.find(({ name }) => name === 'closeRounds');

    expect(job && lastDueOf(job, new Date('2026-12-24T17:59:00Z')).toISOString()).toBe('2026-12-24T17:00:00.000Z');
  });
});
