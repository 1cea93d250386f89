/**
 * Protects the legal dates: who must act by when, written out here a second time from the texts, so that no date of a
 * policy changes by accident. A later version of a place repeats the dates that still hold.
 */
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/engine/policy.ts';
import { policies } from '../../src/policies/index.ts';

const HANOI = [
  'finance, each month (IV.2.3)',
  'finance, each quarter (IV.2.3)',
  'insurer-city, before 30/11 (IV.2.1)',
  'finance, by 15/12 (Điều 7 khoản 10)',
  'insurer-local, within 5 working days (Điều 17 khoản 2)',
  'city, at a session of the council (Điều 5 khoản 1)',
  // The ward Yên Nghĩa, by its own plan.
  'commune, by 31/5/2026 (IV.1)',
  'commune, by 30/9/2026 (IV.1)',
  'commune, before 30/11 (III.2)',
  'commune, before 30/11 (III.3)',
  'commune, each month (III.3)',
  'commune, each half-year (II.5)',
];

const DATES: Readonly<Record<string, readonly string[]>> = {
  'hanoi/2026-01': HANOI,
  'hanoi/2026-07': HANOI,
  'hue/2026-01': [
    'insurer-city, before 20/1 (III.1.a)',
    'commune, before 25/12 (III.2.b)',
    'commune, before 25/12 (III.2.c)',
    'insurer-city, each quarter (III.3.a)',
    'finance, before 25/4, 25/7, 25/10 (V.5.b)',
    'finance, before 31/12 (V.5.b)',
    'finance, by 31/12 (III.3.b)',
    'finance, by 15/12 (Điều 7 khoản 10)',
    'home-affairs, each half-year (V.1.c)',
    'home-affairs, at a session of the council (V.1.c)',
    'insurer-local, within 5 working days (Điều 17 khoản 2)',
  ],
  'haiphong/2024-07': ['insurer-city, before 30/11 (IV.2)', 'insurer-city, each half-year (IV.2)'],
  'haiphong/2026-01': ['finance, by 15/12 (Điều 7 khoản 10)', 'insurer-local, within 5 working days (Điều 17 khoản 2)'],
};

function written({ who, limit, on, cite }: Deadline): string {
  return `${who}, ${when(on, limit)} (${cite.clause})`;
}

function when(on: Deadline['on'], limit: Deadline['limit']): string {
  switch (on.every) {
    case 'year':
      return `${limit} ${on.day}/${on.month}`;
    case 'quarter':
      return `${limit} ${on.dates.map(({ day, month }) => `${day}/${month}`).join(', ')}`;
    case 'once':
      return `${limit} ${on.day.split('-').map(Number).toReversed().join('/')}`;
    case 'working-days':
      return `within ${on.count} working days`;
    case 'session':
      return 'at a session of the council';
    case 'quarter-open':
      return 'each quarter';
    default:
      return `each ${on.every}`;
  }
}

describe('the legal dates', () => {
  it('are written out for every policy', () => {
    expect(Object.keys(DATES).toSorted()).toEqual(policies.map(({ id }) => id).toSorted());
  });

  it.each(policies.map((policy) => [policy.id, policy] as const))(
    'of %s are those of its texts',
    (id, { deadlines }) => {
      expect(deadlines.map(written).toSorted()).toEqual(DATES[id]?.toSorted());
    },
  );

  it('close with a day before only where the text says “trước”', () => {
    const odd = policies.flatMap(({ id, deadlines }) =>
      deadlines
        .filter(({ words, limit }) => /trước ngày/i.test(words) !== (limit === 'before'))
        .map((deadline) => `${id} ${deadline.id}`),
    );

    expect(odd).toEqual([]);
  });
});
