// Protects the last day of a list: "trước ngày" ends the day before, "chậm nhất đến" includes the day, and the next one is
// always on or after the day of asking.
import { describe, expect, it } from 'vitest';
import { nextLastDay } from '../../src/calendar/deadline.ts';
import type { Deadline } from '../../src/engine/policy.ts';
import { policies } from '../../src/policies/index.ts';

function yearly(limit: Deadline['limit'], month: number, day: number): Deadline {
  return {
    id: 'd',
    cite: { instrument: 'i', clause: 'c' },
    words: 'w',
    what: { vi: 'v', en: 'e' },
    who: 'commune',
    kind: 'lists',
    limit,
    on: { every: 'year', month, day },
  };
}

describe('a yearly deadline', () => {
  it.each([
    ['before', 12, 25, '2026-01-01', '2026-12-24'],
    ['before', 12, 25, '2026-12-24', '2026-12-24'],
    ['before', 12, 25, '2026-12-25', '2027-12-24'],
    ['by', 12, 31, '2026-12-31', '2026-12-31'],
    ['by', 12, 15, '2026-12-15', '2026-12-15'],
    ['by', 12, 15, '2026-12-16', '2027-12-15'],
    ['before', 1, 20, '2026-01-19', '2026-01-19'],
    ['before', 1, 20, '2026-01-20', '2027-01-19'],
    ['by', 4, 5, '2026-04-06', '2027-04-05'],
  ] as const)('%s %i/%i, asked on %s, ends with %s', (limit, month, day, asOn, lastDay) => {
    expect(nextLastDay(yearly(limit, month, day), asOn)).toBe(lastDay);
  });

  it('before the first of a month ends with the last day of the month before', () => {
    expect(nextLastDay(yearly('before', 5, 1), '2026-01-01')).toBe('2026-04-30');
    expect(nextLastDay(yearly('before', 3, 1), '2028-01-01')).toBe('2028-02-29');
    expect(nextLastDay(yearly('before', 3, 1), '2027-01-01')).toBe('2027-02-28');
  });

  it('has no last day before the one from which it binds', () => {
    expect(nextLastDay({ ...yearly('by', 12, 15), from: '2026-12-15' }, '2025-01-01')).toBe('2026-12-15');
    expect(nextLastDay({ ...yearly('by', 12, 15), from: '2026-12-16' }, '2025-01-01')).toBe('2027-12-15');
    expect(nextLastDay({ ...yearly('by', 12, 15), from: '2026-01-01' }, '2028-01-01')).toBe('2028-12-15');
  });

  it('before New Year ends with the last day of the year, on that day as well', () => {
    expect(nextLastDay(yearly('before', 1, 1), '2026-06-01')).toBe('2026-12-31');
    expect(nextLastDay(yearly('before', 1, 1), '2026-12-31')).toBe('2026-12-31');
  });
});

describe('a deadline of another kind', () => {
  it.each([
    { every: 'quarter', quarters: [1], monthsAfter: 1, day: 25 },
    { every: 'month' },
    { every: 'session' },
    { every: 'event', event: 'full-file', side: 'after', count: 5, unit: 'working-days' },
    { every: 'once', day: '2026-12-31' },
  ] as const)('has no last day of the year: %j', (on) => {
    expect(nextLastDay({ ...yearly('by', 1, 1), on }, '2026-01-01')).toBeNull();
  });
});

describe('against the real register', () => {
  it('the communes of Huế have their lists approved by 24/12', () => {
    const lists = policies.flatMap(({ deadlines }) => deadlines).find(({ id }) => id === 'commune-lists');
    if (!lists) throw new Error('Huế has a deadline for its lists');
    expect(nextLastDay(lists, '2026-11-23')).toBe('2026-12-24');
  });
});
