// Protects what is written down of the jobs, and who may decide when they run: each run once under its due, live and test
// apart; one that fails says so, keeps no other from running and is begun again by the next hour; one that was lost is taken
// over; live data live by the true clock whatever the scheduler says; and /status tells of it, and of nobody.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JOBS, TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type Offices, officesOf } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { send } from '../../support/send.ts';
import { arrange, idOf } from './ticks.ts';

let system: System;
let offices: Offices;
beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  await arrange(offices);
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});
beforeEach(async () => {
  await offices.sql('delete from app.job_run');
});

const tick = (at: string, cron: string = TRIGGERS.hour) => system.scheduled(cron, new Date(at));

type Run = Readonly<Record<string, unknown>>;

async function runsOf(job: string, livemode = false): Promise<readonly Run[]> {
  return offices.sql('select * from app.job_run where job = $1 and livemode = $2 order by due_at', [job, livemode]);
}

/** What the Worker wrote of the jobs since a moment. */
const linesFrom = (start: number) =>
  system
    .logs()
    .slice(start)
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ job }) => job !== undefined);

describe('a run', () => {
  it('is written down once for live and once for test: due, begun, ended, and what it came to', async () => {
    const start = system.logs().length;
    await tick('2025-06-01T10:00:00Z');

    for (const { name } of JOBS) {
      for (const livemode of [true, false]) {
        const [run, ...more] = await runsOf(name, livemode);
        expect(more).toEqual([]);
        expect(run).toMatchObject({ attempt: 1, outcome: 'done', failure: null });
        expect(Number(run?.ended_at)).toBeGreaterThanOrEqual(Number(run?.started_at));
      }
    }
    expect((await runsOf('closeRounds'))[0]).toMatchObject({
      due_at: new Date('2025-06-01T10:00:00Z'),
      counts: { closed: 0, failed: 0 },
    });
    expect(linesFrom(start)).toHaveLength(JOBS.length * 2);
    expect(linesFrom(start)[0]).toMatchObject({
      time: '2025-06-01T10:00:00.000Z',
      cron: TRIGGERS.hour,
      job: 'closeRounds',
      livemode: true,
      dueAt: '2025-06-01T10:00:00Z',
      run: 'done',
      failure: null,
    });
  });

  it('that was done is not done again: twenty at once are one, and the others say so', async () => {
    const start = system.logs().length;
    await Promise.all(Array.from({ length: 20 }, () => tick('2025-06-02T10:00:00Z', TRIGGERS.before25)));
    const runs = linesFrom(start).filter(({ job, livemode }) => job === 'closeRounds' && livemode === false);

    expect(await runsOf('closeRounds')).toHaveLength(1);
    expect(runs).toHaveLength(20);
    expect(runs.filter(({ run }) => run === 'done')).toHaveLength(1);
    expect(runs.every(({ run }) => ['done', 'done-before', 'under-way'].includes(String(run)))).toBe(true);
  });

  it('of the night is caught up by the hour, under the time it was due', async () => {
    await tick('2025-06-03T10:00:00Z');
    await tick('2025-06-03T11:00:00Z');

    expect((await runsOf('sweepKeys')).map((run) => run.due_at)).toEqual([new Date('2025-06-02T18:30:00Z')]);
    expect(await runsOf('closeRounds')).toHaveLength(2);
  });

  it('at 00:30 of 1 January in Việt Nam is one of 31 December to the machine, and finds what that day has closed', async () => {
    await offices.sql("update app.round set closes_at = '2024-12-31T17:00:00Z', closed_at = null where id = $1", [
      idOf(2),
    ]);
    await tick('2024-12-31T16:00:00Z');
    const before = await offices.sql('select closed_at from app.round where id = $1', [idOf(2)]);
    await tick('2024-12-31T17:30:00Z');
    const after = await offices.sql('select closed_at from app.round where id = $1', [idOf(2)]);

    expect([before[0]?.closed_at, after[0]?.closed_at]).toEqual([null, new Date('2024-12-31T17:30:00Z')]);
  });
});

describe('a job that fails', () => {
  it('says where and nothing else, keeps no other from running, and is begun again under the same due', async () => {
    await offices.sql('revoke execute on function app.sweep_keys(integer) from ansinh_app');
    await tick('2025-06-04T18:30:00Z', TRIGGERS.night);
    const [failed] = await runsOf('sweepKeys');
    const [other] = await runsOf('sweepRuns');
    await offices.sql('grant execute on function app.sweep_keys(integer) to ansinh_app');
    await tick('2025-06-04T19:00:00Z');
    const again = await runsOf('sweepKeys');

    expect(failed).toMatchObject({ outcome: 'failed', attempt: 1, counts: {} });
    expect(failed?.failure).toMatch(/^DatabaseError( [\w.-]+:\d+:\d+)?$/);
    expect(other).toMatchObject({ outcome: 'done' });
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ outcome: 'done', attempt: 2, failure: null });
    expect(again[0]?.due_at).toEqual(failed?.due_at);
  });
});

describe('a run that was never heard of again', () => {
  const begun = (ago: string) =>
    offices.sql(
      `insert into app.job_run (job, due_at, livemode, started_at)
       values ('closeRounds', '2025-06-05T10:00:00Z', false, clock_timestamp() - $1::interval)`,
      [ago],
    );

  it('is left alone while it may be at work', async () => {
    await begun('14 minutes');
    await tick('2025-06-05T10:00:00Z');

    expect((await runsOf('closeRounds'))[0]).toMatchObject({ attempt: 1, outcome: null });
  });

  it('is taken over once it cannot be, and changes nothing when it comes home', async () => {
    await begun('15 minutes');
    await tick('2025-06-05T10:00:00Z');
    await offices.sql(
      "select set_config('app.actor_kind', 'system', false), set_config('app.livemode', 'false', false)",
    );
    const [late] = await offices.sql(
      "select app.end_run('closeRounds', '2025-06-05T10:00:00Z', 1, 'failed', '{}', 'Late') as ended",
    );

    expect(late).toEqual({ ended: false });
    expect((await runsOf('closeRounds'))[0]).toMatchObject({ attempt: 2, outcome: 'done', failure: null });
  });
});

describe('live data', () => {
  it('live by the true clock: a time to come closes nothing, and its run stays to be done', async () => {
    const [now] = await offices.sql('select now() as now');
    await tick('2091-01-01T00:00:00Z', TRIGGERS.before25);
    const rounds = await offices.sql('select id, closed_at from app.round where livemode order by id');
    const [run] = await runsOf('closeRounds', true);

    expect(rounds.map(({ id, closed_at }) => [id, closed_at !== null])).toEqual([
      [idOf(3), true],
      [idOf(4), false],
    ]);
    expect(Math.abs(Number(run?.due_at) - Number(now?.now))).toBeLessThan(600_000);
    expect((await runsOf('closeRounds', false))[0]?.due_at).toEqual(new Date('2091-01-01T00:00:00Z'));
  });

  it('are not entered at any other time, by a job either', async () => {
    await expect(offices.sql("select app.enter_system(true, '2091-01-01')")).rejects.toMatchObject({ code: 'ASNOW' });
  });
});

describe('/status', () => {
  const setUp = (at: string) => offices.sql(`update app.migration set applied_at = ${at}`);
  const told = (answer: unknown): readonly Record<string, unknown>[] => Object(answer).jobs;

  it('tells of a system that was just set up that no job is due yet, and of none that it is behind', async () => {
    await setUp("now() + interval '1 hour'");
    const { body } = await send(`${system.url}/status`);

    expect(new Set(told(body).map(({ isBehind }) => isBehind))).toEqual(new Set([null]));
  });

  it('tells of each job, live and test: when it was due, ended, and how; and whether somebody should look', async () => {
    const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000).toISOString();
    await setUp("timestamptz '2020-01-01'");
    const before = await send(`${system.url}/status`);
    await tick(hour);
    const { status, body, headers } = await send(`${system.url}/status`);

    expect([before.status, status]).toEqual([200, 200]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(told(before.body)).toHaveLength(JOBS.length * 2);
    expect(told(before.body)[0]).toEqual({
      job: 'closeRounds',
      livemode: true,
      dueAt: null,
      startedAt: null,
      endedAt: null,
      outcome: null,
      isBehind: true,
    });
    for (const run of told(body)) expect(run).toMatchObject({ outcome: 'done', isBehind: false });
    expect(told(body)[0]?.dueAt).toBe(hour.replace('.000', ''));
  });

  it('tells since when an event waits, of live and of test apart', async () => {
    await offices.sql("update app.outbox set written_at = '2026-01-02T03:04:05Z', spread_at = null where not livemode");
    await offices.sql('update app.outbox set spread_at = now() where livemode');
    const { body } = await send(`${system.url}/status`);

    expect(body).toMatchObject({ oldestWaitingEvent: { live: null, test: '2026-01-02T03:04:05Z' } });
  });

  it('names no id, no office and nobody', async () => {
    const { text } = await send(`${system.url}/status`);

    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|Ví Dụ|19789/);
  });
});

describe('the record', () => {
  it('is written by jobs alone', async () => {
    for (const text of [
      "select app.begin_run('closeRounds', now(), '1 minute')",
      "select app.end_run('closeRounds', now(), 1, 'done', '{}', null)",
      'select app.sweep_runs(1)',
      'select app.remind_of_closings(array[1], 1)',
      `select app.hold_round_to_close('${idOf(1)}')`,
    ]) {
      await expect(offices.sql(`select set_config('app.actor_kind', 'person', true); ${text}`)).rejects.toMatchObject({
        code: 'AS403',
      });
    }
  });

  it('is swept after 400 days, but for the last run of each job', async () => {
    await offices.sql(
      `insert into app.job_run (job, due_at, livemode, started_at, ended_at, outcome)
       select 'closeRounds', now() - d * interval '1 day', false, now() - d * interval '1 day', now(), 'done'
       from unnest(array[399, 401, 500]) as d
       union all select 'gone', now() - interval '900 days', false, now() - interval '900 days', now(), 'done'`,
    );
    await tick('2025-06-06T18:30:00Z', TRIGGERS.night);

    expect(await runsOf('closeRounds')).toHaveLength(1);
    expect(await runsOf('gone')).toHaveLength(1);
  });
});
