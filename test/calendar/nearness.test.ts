// Protects when a last day is told of: once at 30, 7 and 1 days before, and once it has passed; on each side of each limit.
import { expect, it } from 'vitest';
import { nearnessOf } from '../../src/calendar/nearness.ts';

const LAST = '2026-12-25';

it.each([
  ['2026-11-24', null],
  ['2026-11-25', '30-days'],
  ['2026-12-17', '30-days'],
  ['2026-12-18', '7-days'],
  ['2026-12-23', '7-days'],
  ['2026-12-24', '1-days'],
  ['2026-12-25', '1-days'],
  ['2026-12-26', 'late'],
  ['2027-12-26', 'late'],
])('on %s it is told as %s', (on, name) => {
  expect(nearnessOf(LAST, on)?.name ?? null).toBe(name);
});

it('tells how many days are left, and how many it is late', () => {
  expect(nearnessOf(LAST, '2026-12-20')).toEqual({ name: '7-days', left: 5, isLate: false });
  expect(nearnessOf(LAST, '2026-12-25')).toEqual({ name: '1-days', left: 0, isLate: false });
  expect(nearnessOf(LAST, '2026-12-28')).toEqual({ name: 'late', left: -3, isLate: true });
});
