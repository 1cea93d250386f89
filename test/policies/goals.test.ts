/**
 * Protects the tie between a goal and the plan that sets it: what is quoted stands in the clause it cites, to the letter, the
 * percentage a reader sees is the value that is worked with, and every indicator named is one that is measured.
 */
import { describe, expect, it } from 'vitest';
import { goalPlans, indicators } from '../../src/policies/index.ts';
import { textsById } from '../support/texts.ts';

const known = new Map(indicators.map((one) => [one.id, one]));

const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

function percentIn(words: string): number | null {
  const [, whole] = /(\d+)\s?%/.exec(words) ?? [];
  return whole === undefined ? null : Number(whole) * 100;
}

describe.each(goalPlans.map((plan) => [plan.id, plan] as const))('the goals of %s', (_id, plan) => {
  const quoted = [...plan.goals, ...plan.assignments];

  it('are quoted as they stand in the clauses of their plan', () => {
    const { clauses } = textsById.get(plan.instrument.id) ?? {};
    const astray = quoted.filter(
      ({ cite, words }) =>
        cite.instrument !== plan.instrument.id || !plain(clauses?.[cite.clause] ?? '').includes(plain(words)),
    );

    expect(astray.map(({ words }) => words)).toEqual([]);
    for (const { cites } of plan.readings)
      for (const { clause } of cites) expect(clauses?.[clause], clause).toBeDefined();
    for (const { cite } of plan.notEncoded) expect(clauses?.[cite.clause], cite.clause).toBeDefined();
  });

  it('have the value their words name, or say in a reading why not', () => {
    for (const { words, value, reach, readings } of plan.goals) {
      if (percentIn(words) === null) expect(readings, words).not.toEqual([]);
      else expect(percentIn(words)).toBe(value);
      expect(value === null).toBe(reach === 'falling');
      expect(reach === 'above').toBe(/trên \d+%/.test(words));
    }
    const ids = plan.readings.map(({ id }) => id);
    expect(plan.goals.flatMap(({ readings }) => readings).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are of indicators that are measured, at the level they are given to, by a year of the plan', () => {
    for (const { indicator, by } of plan.goals) {
      expect(known.get(indicator)?.kind, indicator).toBe('rate');
      expect(by).toBeLessThanOrEqual(plan.until);
    }
    for (const { indicators: given, to } of plan.assignments)
      for (const id of given) expect(known.get(id)?.levels, id).toContain(to);
  });
});

describe('indicators', () => {
  it('are each there once, a rate with what it is a part of', () => {
    expect(known.size).toBe(indicators.length);
    for (const { id, kind, base, over } of indicators) {
      expect(base === null, id).toBe(kind === 'count');
      if (kind === 'rate') expect(over, id).toBe('moment');
    }
  });

  it('are counted here or reported, and by somebody, at every level of an office', () => {
    for (const { id, levels, computed, reportedBy } of indicators) {
      expect(
        computed.filter((level) => !levels.includes(level)),
        id,
      ).toEqual([]);
      const open = levels.filter((level) => !computed.includes(level) && (level === 'province' || level === 'commune'));
      expect(open.length === 0, id).toBe(reportedBy.length === 0);
    }
  });
});
