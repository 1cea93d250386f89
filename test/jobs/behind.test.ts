// Protects what calls somebody to look: a job that was due, and was not done within its grace; never one whose first time is
// still to come on a system that was just set up.
import { expect, it } from 'vitest';
import { isBehind } from '../../src/jobs/status.ts';

const SET_UP = '2026-11-23T09:30:00Z';
const at = (text: string) => new Date(text);

it.each([
  ['was due each hour before it was set up only', 'closeRounds', null, '2026-11-23T09:59:59Z', null],
  ['has come due the first time', 'closeRounds', null, '2026-11-23T10:00:00Z', false],
  ['was not done within 90 minutes of it', 'closeRounds', null, '2026-11-23T11:29:59Z', false],
  ['was not done after 90 minutes of it', 'closeRounds', null, '2026-11-23T11:30:00Z', true],
  ['is due in its first night', 'sweepKeys', null, '2026-11-23T18:29:00Z', null],
  ['missed its first night', 'sweepKeys', null, '2026-11-23T20:00:00Z', true],
  ['was done for the hour', 'closeRounds', '2026-11-23T10:00:00Z', '2026-11-23T12:29:59Z', false],
  ['was done for an hour that is too long ago', 'closeRounds', '2026-11-23T10:00:00Z', '2026-11-23T12:30:00Z', true],
  [
    'was done before the last change of the system',
    'closeRounds',
    '2026-11-22T10:00:00Z',
    '2026-11-23T09:31:00Z',
    true,
  ],
])('a job that %s', (_, job, doneFor, now, expected) => {
  expect(isBehind(job, doneFor, at(SET_UP), at(now))).toBe(expected);
});
