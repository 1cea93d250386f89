// Protects cron on this machine: each trigger of wrangler.toml is called at its times, once, told the time it was due; a call
// that fails keeps no other from coming; and nothing is called once it was stopped.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cronsOfTheWorker, startCrons } from '../../dev/crons.ts';
import { TRIGGERS } from '../../src/jobs/schedule.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-12-24T16:58:30Z') }));
afterEach(() => void vi.useRealTimers());

it('calls what is due at each minute, as the Worker has it, until it is stopped', async () => {
  const called: string[] = [];
  const crons = startCrons(
    cronsOfTheWorker(),
    async (cron, at) => void called.push(`${at.toISOString()} ${cron}`),
    () => {},
  );
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  crons.stop();
  await vi.advanceTimersByTimeAsync(60 * 60_000);

  expect(called).toEqual([
    `2026-12-24T17:00:00.000Z ${TRIGGERS.hour}`,
    `2026-12-24T17:00:00.000Z ${TRIGGERS.fiveMinutes}`,
    `2026-12-24T17:00:00.000Z ${TRIGGERS.before25}`,
    `2026-12-24T17:05:00.000Z ${TRIGGERS.fiveMinutes}`,
  ]);
});

it('tells of a call that fails, and goes on', async () => {
  const said: string[] = [];
  const fails = () => Promise.reject(new Error('no Worker'));
  const crons = startCrons([TRIGGERS.fiveMinutes], fails, (line) => said.push(line));
  await vi.advanceTimersByTimeAsync(7 * 60_000);
  crons.stop();

  expect(said).toEqual([
    'the jobs of "*/5 * * * *" at 2026-12-24T17:00:00.000Z failed',
    'the jobs of "*/5 * * * *" at 2026-12-24T17:05:00.000Z failed',
  ]);
});
