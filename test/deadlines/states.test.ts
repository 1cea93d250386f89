// Protects what is said of a duty: met on evidence, late with evidence and never without, upcoming to its last millisecond.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/deadlines/evidence.ts';
import { stateOf } from '../../src/deadlines/states.ts';

const lastDay = '2026-12-24';
const END = Date.parse('2026-12-25T00:00:00+07:00');
const at = (milliseconds: number) => new Date(END + milliseconds);

const evidence = (done: boolean, inTime: boolean): Evidence => {
  return { done, inTime, doneOn: null, says: { vi: 'v', en: 'e' } };
};

describe('a duty', () => {
  it.each([
    ['not done', evidence(false, false), -1, 'upcoming'],
    ['not done', evidence(false, false), 0, 'late'],
    ['not done', evidence(false, false), 86_400_000, 'late'],
    ['done in time', evidence(true, true), -1, 'met'],
    ['done in time', evidence(true, true), 0, 'met'],
    ['done in time, and later once more', evidence(false, true), 0, 'met'],
    ['done late', evidence(true, false), 0, 'late'],
    ['done, its timeliness not written yet', evidence(true, false), -1, 'met'],
    ['witnessed by nobody', null, -1, 'upcoming'],
    ['witnessed by nobody', null, 0, 'not-known'],
  ] as const)('%s: %j at %i ms is %s', (_name, found, milliseconds, state) => {
    expect(stateOf({ lastDay }, found, at(milliseconds))).toBe(state);
  });

  it.each([
    [null, 'upcoming'],
    [evidence(false, false), 'upcoming'],
    [evidence(true, false), 'met'],
  ] as const)('without a day is never late: %j', (found, state) => {
    expect(stateOf({ lastDay: null }, found, at(0))).toBe(state);
  });

  it('is late by its printed day, also where that is a day off and the next working day is still to come', () => {
    // 29/11/2026 is a Sunday.
    const sunday = Date.parse('2026-11-30T00:00:00+07:00');
    expect(stateOf({ lastDay: '2026-11-29' }, evidence(false, false), new Date(sunday - 1))).toBe('upcoming');
    expect(stateOf({ lastDay: '2026-11-29' }, evidence(false, false), new Date(sunday))).toBe('late');
  });
});
