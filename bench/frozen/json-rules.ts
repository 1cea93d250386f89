/** The frozen policy for json-rules-engine: all rules at once, the first of those that hold by the policy's order. */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { Condition } from '../../src/engine/policy.ts';
import { frozenOrder } from './policy.ts';
import { monthsSince, type Told } from './told.ts';

function conditionOf(condition: Condition): NestedCondition {
  if ('any' in condition) return { any: condition.any.map(conditionOf) };
  if ('all' in condition) return { all: condition.all.map(conditionOf) };
  const { fact } = condition;
  if ('withinMonths' in condition) {
    const passed = monthsSince(fact);
    return {
      all: [
        { fact: passed, operator: 'greaterThanInclusive', value: 0 },
        { fact: passed, operator: 'lessThan', value: condition.withinMonths },
      ],
    };
  }
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  if ('in' in condition) return { fact, operator: 'in', value: condition.in };
  if ('has' in condition) return { any: condition.has.map((value) => ({ fact, operator: 'contains', value })) };
  if ('hasNone' in condition) {
    return { all: condition.hasNone.map((value) => ({ fact, operator: 'doesNotContain', value })) };
  }
  const { from, below } = condition;
  return {
    all: [
      ...(from === undefined ? [] : [{ fact: 'ageAtEnd', operator: 'greaterThanInclusive', value: from }]),
      ...(below === undefined ? [] : [{ fact: 'ageAtStart', operator: 'lessThan', value: below }]),
    ],
  };
}

const places = new Map(frozenOrder.map(({ name }, place) => [name, place]));
const rules = frozenOrder.map(
  ({ name, when }): RuleProperties => ({ conditions: { all: when.map(conditionOf) }, event: { type: name } }),
);
const engine = new Engine(rules, { allowUndefinedFacts: true });

export async function jsonRules(person: Told): Promise<string | null> {
  const { events } = await engine.run(person);
  let best: string | null = null;
  for (const { type } of events) {
    if (best === null || (places.get(type) ?? 0) < (places.get(best) ?? 0)) best = type;
  }
  return best;
}
