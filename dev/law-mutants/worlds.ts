/**
 * Conditions as sets of what can be true of a person: every fact a variable with finitely many values, every condition
 * the values it allows. Facts that are lists (roles, allowances, areas) are one variable for each member. Ages are cut at
 * the limits that are asked for, and the month of a birthday is a value of its own: both sides of the limit hold in it.
 */

import type { Simple } from '../../src/engine/condition.ts';
import {
  DISABILITIES,
  EXITS,
  FARMING,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
} from '../../src/engine/facts.ts';

export type Value = string | number | boolean;
/** The values each variable may still have; a variable that is not named may have any. */
export type Box = ReadonlyMap<string, ReadonlySet<Value>>;

/** The plainest value first, so that a person who tells two laws apart is no more special than needed. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  household: HOUSEHOLDS.toReversed(),
  nationalStandard: NATIONAL_STANDARDS.toReversed(),
  exitedFrom: EXITS,
  farming: FARMING.toReversed(),
  graduatedList: GRADUATED_LISTS,
  disability: DISABILITIES,
  healthGround: HEALTH_GROUNDS.toReversed(),
};
const BOOLEAN = [false, true] as const;

export class Worlds {
  readonly values = new Map<string, readonly Value[]>();

  constructor(conditions: readonly Simple[]) {
    const ages = new Set([0]);
    const lengths = new Map<string, Set<number>>();
    const codes = new Map<string, Set<string>>();
    for (const condition of conditions) {
      if (condition.fact === 'age') for (const limit of [condition.from, condition.below]) ages.add(limit ?? 0);
      else if ('withinMonths' in condition) setIn(lengths, condition.fact).add(condition.withinMonths);
      else if ('is' in condition) this.values.set(condition.fact, BOOLEAN);
      else if ('has' in condition)
        for (const one of condition.has) this.values.set(`${condition.fact}: ${one}`, BOOLEAN);
      else if ('hasNone' in condition)
        for (const one of condition.hasNone) this.values.set(`${condition.fact}: ${one}`, BOOLEAN);
      else for (const code of condition.in) setIn(codes, condition.fact).add(code);
    }
    const inOrder = [...ages].sort((a, b) => a - b);
    if (ages.size > 1)
      this.values.set(
        'age',
        inOrder.flatMap((limit) => [limit, limit + 0.5]),
      );
    for (const [fact, some] of lengths) this.values.set(fact, ['never', 0, ...some]);
    for (const [fact, some] of codes) this.values.set(fact, CLOSED[fact] ?? ['elsewhere', ...some]);
  }

  /** The boxes in which a condition holds, or, not `wanted`, in which it does not. */
  boxesOf(condition: Simple, wanted: boolean): readonly Box[] {
    if ('has' in condition || 'hasNone' in condition) return listBoxes(condition, wanted);
    const holds = holdsFor(condition);
    const values = (this.values.get(condition.fact) ?? []).filter((value) => holds(value) === wanted);
    return [new Map([[condition.fact, new Set(values)]])];
  }
}

function setIn<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const set = sets.get(key) ?? new Set<T>();
  sets.set(key, set);
  return set;
}

/** One of the members, or none of them. */
function listBoxes(
  condition: Extract<Simple, { has: unknown } | { hasNone: unknown }>,
  wanted: boolean,
): readonly Box[] {
  const members: readonly string[] = 'has' in condition ? condition.has : condition.hasNone;
  const names = members.map((member) => `${condition.fact}: ${member}`);
  if ('has' in condition === wanted) return names.map((name) => new Map([[name, new Set([true])]]));
  return [new Map(names.map((name) => [name, new Set([false])]))];
}

function holdsFor(condition: Exclude<Simple, { has: unknown } | { hasNone: unknown }>): (value: Value) => boolean {
  if ('is' in condition) return (value) => value === condition.is;
  if ('withinMonths' in condition) return (passed) => typeof passed === 'number' && passed < condition.withinMonths;
  if ('in' in condition) {
    const members: readonly Value[] = condition.in;
    return (value) => members.includes(value);
  }
  const { from = 0, below = Number.POSITIVE_INFINITY } = condition;
  return (age) => typeof age === 'number' && age >= from && age <= below;
}

/** What is in both, or null where nothing is. */
export function meet(one: Box, other: Box): Box | null {
  const both = new Map(one);
  for (const [name, values] of other) {
    const known = both.get(name);
    const left = known ? new Set([...values].filter((value) => known.has(value))) : values;
    if (left.size === 0) return null;
    both.set(name, left);
  }
  return both;
}
