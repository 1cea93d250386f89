/**
 * Protects the legal dates: who must act by when, written out here a second time from the texts, so that no date of a
 * policy changes by accident. A later version of a place repeats the dates that still hold; what binds every place stands
 * once, with the state.
 */
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/engine/policy.ts';
import { policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';

const HANOI = [
  'finance, within each month (IV.2.3)',
  'finance, within each quarter (IV.2.3)',
  'insurer-city, before 30/11 (IV.2.1)',
  'city, by a session of the council (Điều 5 khoản 1)',
];

const DATES: Readonly<Record<string, readonly string[]>> = {
  'hanoi/2026-01': HANOI,
  'hanoi/2026-07': HANOI,
  'hue/2026-01': [
    'insurer-city, before 20/1 for the year before (III.1.a)',
    'commune, before 25/12 (III.2.b)',
    'commune, before 25/12 (III.2.c)',
    'insurer-city, within each quarter (III.3.a)',
    'finance, before day 25, 1 months after quarter 1, 2, 3 (V.5.b)',
    'finance, before day 31, 0 months after quarter 4 (V.5.b)',
    'finance, by 31/12 (III.3.b)',
    'home-affairs, within each half-year (V.1.c)',
    'home-affairs, by a session of the council (V.1.c)',
  ],
  'haiphong/2024-07': ['insurer-city, before 30/11 (IV.2)', 'insurer-city, within each half-year (IV.2)'],
  'haiphong/2026-01': [],
  // The ward, by its own plan.
  'hanoi/yen-nghia/2026-05': [
    'commune, by 31/5/2026 (IV.1)',
    'commune, by 31/5/2026 (IV.1)',
    'commune, by 30/9/2026 (IV.1)',
    'commune, before 30/11 (III.2)',
    'commune, before 30/11 (III.3)',
    'commune, within each month (III.3)',
    'commune, within each half-year (II.5)',
    'commune, by 3 to 5 days after meeting (II.2.3)',
  ],
  // Every place.
  'vietnam/social-insurance/2018-01': [],
  'vietnam/social-insurance/2025-07': [
    'insurer-national, by day 30, 1 months after quarter 1, 2, 3, 4 (Điều 13 khoản 1)',
    'insurer-national, by 31/3 for the year before (Điều 13 khoản 1)',
  ],
  'vietnam/health-insurance/2018-12': [],
  'vietnam/health-insurance/2025-07': [
    'insurer-city, within each quarter (Điều 7 khoản 5 điểm a)',
    'finance, within each quarter (Điều 7 khoản 10)',
    'finance, by 15/12 (Điều 7 khoản 10)',
    'insurer-local, by 5 working-days after full-file (Điều 17 khoản 2)',
    'insurer-national, by 10 days before card-end (Điều 68 khoản 4 điểm c)',
  ],
};

const all = [...policies, ...statePolicies, ...wardProgrammes];

function written({ who, limit, on, cite }: Deadline): string {
  return `${who}, ${limit} ${when(on)} (${cite.clause})`;
}

function when(on: Deadline['on']): string {
  switch (on.every) {
    case 'year':
      return `${on.day}/${on.month}${on.about === 'year-before' ? ' for the year before' : ''}`;
    case 'quarter':
      return `day ${on.day}, ${on.monthsAfter} months after quarter ${on.quarters.join(', ')}`;
    case 'once':
      return on.day.split('-').map(Number).toReversed().join('/');
    case 'event':
      return `${on.least === undefined ? '' : `${on.least} to `}${on.count} ${on.unit} ${on.side} ${on.event}`;
    case 'session':
      return 'a session of the council';
    case 'quarter-open':
      return 'each quarter';
    default:
      return `each ${on.every}`;
  }
}

describe('the legal dates', () => {
  it('are written out for every policy', () => {
    expect(Object.keys(DATES).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it.each(all.map((policy) => [policy.id, policy] as const))('of %s are those of its texts', (id, { deadlines }) => {
    expect(deadlines.map(written).toSorted()).toEqual(DATES[id]?.toSorted());
  });

  it('close with a day before only where the text says “trước”', () => {
    const odd = all.flatMap(({ id, deadlines }) =>
      deadlines
        .filter(({ words, limit }) => /trước ngày/i.test(words ?? '') !== (limit === 'before'))
        .map((deadline) => `${id} ${deadline.id}`),
    );

    expect(odd).toEqual([]);
  });

  it('name no day exactly where they are once in each time, and then say by which reading', () => {
    const open = ['month', 'quarter-open', 'half-year'];
    const odd = all.flatMap(({ id, deadlines }) =>
      deadlines
        .filter(({ on, limit, readings }) => {
          const namesNone = open.includes(on.every);
          return namesNone !== (limit === 'within') || (namesNone && !readings?.length);
        })
        .map((deadline) => `${id} ${deadline.id}`),
    );

    expect(odd).toEqual([]);
  });

  it('point to readings of their own policy that cite the same clause', () => {
    const astray = all.flatMap(({ id, deadlines, readings }) =>
      deadlines.flatMap(({ id: deadline, cite, readings: named }) =>
        (named ?? [])
          .filter((name) => {
            const cites = readings.find((one) => one.id === name)?.cites ?? [];
            return !cites.some(({ instrument, clause }) => instrument === cite.instrument && clause === cite.clause);
          })
          .map((name) => `${id} ${deadline} ${name}`),
      ),
    );

    expect(astray).toEqual([]);
  });

  it('are given once in a policy, and are days that exist', () => {
    for (const { deadlines } of all) {
      const ids = deadlines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const days = all.flatMap(({ deadlines }) => deadlines.flatMap(({ on }) => ('day' in on ? [on] : [])));
    expect(days.filter((on) => on.every === 'year' && (on.day > 28 ? on.month === 2 : on.day < 1))).toEqual([]);
  });
});
