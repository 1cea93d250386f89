// Protects how targets add up and how a year's target is made of a goal: weights are people, who lacks a target is named, and
// where no figure says how far it is nothing is guessed.
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/engine/indicator.ts';
import { seedOf } from '../../src/targets/plans/seeds.ts';
import { addUp } from '../../src/targets/plans/sums.ts';

const COUNT = { kind: 'count', better: 'higher' } as const;
const RATE = { kind: 'rate', better: 'higher' } as const;
const part = (unit: string, target: number | null, base: number | null = null) => ({ unit, target, base });

describe('targets below', () => {
  it('of numbers are added', () => {
    expect(addUp(COUNT, 10, [part('a', 4), part('b', 6)])).toMatchObject({
      outcome: 'adds-up',
      below: 10,
      difference: 0,
    });
    expect(addUp(COUNT, 11, [part('a', 4), part('b', 6)])).toMatchObject({ outcome: 'short', difference: -1 });
    expect(addUp(COUNT, 10, [part('a', 4), part('b', null)])).toMatchObject({ outcome: 'incomplete', missing: ['b'] });
    expect(addUp(COUNT, null, [part('a', 4)])).toMatchObject({ outcome: 'no-target-above', difference: null });
  });

  it('of rates are weighted by the people they are rates of', () => {
    // 1,000 people at 90 %, 3,000 at 100 %: 97.5 %.
    const parts = [part('a', 9000, 1000), part('b', 10_000, 3000)];
    expect(addUp(RATE, 9750, parts)).toMatchObject({ outcome: 'adds-up', below: 9750, difference: 0 });
    expect(addUp(RATE, 9751, parts)).toMatchObject({ outcome: 'short', difference: -1 });
    expect(addUp({ ...RATE, better: 'lower' }, 9751, parts)).toMatchObject({ outcome: 'adds-up' });
    expect(addUp(RATE, 9000, [...parts, part('c', 9900)])).toMatchObject({ outcome: 'incomplete', withoutBase: ['c'] });
    expect(addUp(RATE, 9000, [part('c', 9900)])).toMatchObject({ outcome: 'incomplete', below: null });
  });
});

describe('a goal', () => {
  const goal: Goal = {
    ...{
      indicator: 'x',
      cite: { instrument: '', clause: '' },
      words: '',
      value: 10_000,
      by: 2030,
      every: false,
      readings: [],
    },
    reach: 'at-least',
  };
  const last = { month: '2025-12', value: 90, base: 100 };
  it.each([
    ['a fifth of the way each year', goal, 2026, last, 9200],
    ['all of it in its last year', goal, 2030, last, 10_000],
    ['nothing where no figure is known', goal, 2026, null, null],
    ['all of it where it holds every year', { ...goal, every: true }, 2026, null, 10_000],
    ['more than what it says, where it says so', { ...goal, reach: 'above', value: 9000 }, 2030, null, 9001],
    ['less than last year, where it has to fall', { ...goal, reach: 'falling', value: null }, 2026, last, 8999],
    ['nothing to fall from', { ...goal, reach: 'falling', value: null }, 2026, null, null],
    ['nothing, where the year before is not known', { ...goal, reach: 'falling', value: null }, 2025, last, null],
    ['itself, once it is passed', { ...goal, value: 8000 }, 2027, last, 8000],
    ['rounded up', goal, 2027, { month: '2026-06', value: 91, base: 99 }, 9191 + 203],
  ] as const)('asks for %s', (_what, of, year, known, value) => {
    expect(seedOf(of, year, known)).toBe(value);
  });
});
