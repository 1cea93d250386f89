/**
 * The frozen policy for json-logic-engine, compiled to a function (which no Worker may do: code from strings is forbidden
 * there), in the form that says the same and in the form that runs fastest. Both answer the name alone, without reasons.
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

function compiled(logic: Logic): (person: Told) => unknown {
  const made = new LogicEngine().build(logic);
  if (typeof made !== 'function') throw new Error('json-logic-engine did not compile the policy to a function');
  return (person) => made(person);
}

const when = frozenOrder.map((one) => allOf(one.when.map(logicOf)));
const names = frozenOrder.map(({ name }) => name);

const first = compiled({ if: [...when.flatMap((logic, place) => [logic, names[place]]), null] });

/** The first of a chain that was put in order by hand. */
export function jsonLogicFirst(person: Told): string | null {
  const name = first(person);
  return typeof name === 'string' ? name : null;
}

const highest = compiled({ max: [-1, ...when.map((logic, place) => ({ if: [logic, names.length - place, -1] }))] });

/** The highest of all that hold, each with its rank: what a policy says, whatever the order of its rules. */
export function jsonLogicHighest(person: Told): string | null {
  const rank = highest(person);
  return typeof rank === 'number' && rank > 0 ? (names[names.length - rank] ?? null) : null;
}
