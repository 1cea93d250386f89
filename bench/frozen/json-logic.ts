/**
 * The frozen policy for json-logic-engine, in the form it runs fastest: one chain of `if`, compiled to a function. It
 * answers the name alone, and can give no reason.
 */
import { LogicEngine } from 'json-logic-engine';
import type { Condition } from '../../src/engine/policy.ts';
import { frozenOrder } from './policy.ts';
import { monthsSince, type Told } from './told.ts';

type Logic = { readonly [operator: string]: unknown };

const value = (name: string): Logic => ({ var: name });

function logicOf(condition: Condition): Logic {
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  const { fact } = condition;
  if ('withinMonths' in condition) {
    const passed = value(monthsSince(fact));
    return { and: [{ '>=': [passed, 0] }, { '<': [passed, condition.withinMonths] }] };
  }
  if ('is' in condition) return { '===': [value(fact), condition.is] };
  if ('in' in condition) {
    const [only, ...others] = condition.in;
    return others.length > 0 ? { in: [value(fact), condition.in] } : { '===': [value(fact), only] };
  }
  if ('has' in condition) return oneOf(condition.has.map((member) => ({ in: [member, value(fact)] })));
  if ('hasNone' in condition)
    return { '!': [{ or: condition.hasNone.map((member) => ({ in: [member, value(fact)] })) }] };
  const { from, below } = condition;
  return allOf([
    ...(from === undefined ? [] : [{ '>=': [value('ageAtEnd'), from] }]),
    ...(below === undefined ? [] : [{ '<': [value('ageAtStart'), below] }]),
  ]);
}

function oneOf(choices: readonly Logic[]): Logic {
  const [only, ...others] = choices;
  return only && others.length === 0 ? only : { or: choices };
}

function allOf(parts: readonly Logic[]): Logic {
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { and: parts };
}

const chain = frozenOrder.flatMap(({ name, when }) => [allOf(when.map(logicOf)), name]);
const compiled = new LogicEngine().build({ if: [...chain, null] });
if (typeof compiled !== 'function') throw new Error('json-logic-engine did not compile the policy to a function');
const firstOf = compiled;

export function jsonLogic(person: Told): string | null {
  return firstOf(person);
}
