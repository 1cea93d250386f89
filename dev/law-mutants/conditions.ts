/**
 * Who is meant, meant differently: each condition left out, each limit moved by one, each member left out or another
 * taken in, each yes turned into a no. Open lists (communes, provinces) only lose members.
 */
import {
  ALLOWANCES,
  AREAS,
  DISABILITIES,
  EXITS,
  FARMING,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  ROLES,
} from '../../src/engine/facts.ts';
import type { Condition } from '../../src/engine/policy.ts';
import { type Change, changed, dropped, eachDropped, inEach, inField, members, number } from './change.ts';

/** All of these must hold. */
export function conditionChanges(when: readonly Condition[]): readonly Change<readonly Condition[]>[] {
  return [
    ...when.map((one, at) => ({ ...dropped(one, when.toSpliced(at, 1)), at: `[${at}]` })),
    ...inEach(when, oneChanged),
  ];
}

function oneChanged(condition: Condition): readonly Change<Condition>[] {
  if ('any' in condition)
    return inField(condition, 'any', [...eachDropped(condition.any), ...inEach(condition.any, oneChanged)]);
  if ('all' in condition) return inField(condition, 'all', conditionChanges(condition.all));
  if ('withinMonths' in condition) return inField(condition, 'withinMonths', number(condition.withinMonths));
  if ('is' in condition) return inField(condition, 'is', [changed(condition.is, !condition.is)]);
  switch (condition.fact) {
    case 'age':
      return ageChanged(condition);
    case 'allowances':
      return 'has' in condition
        ? inField(condition, 'has', members(condition.has, ALLOWANCES))
        : inField(condition, 'hasNone', members(condition.hasNone, ALLOWANCES));
    case 'roles':
      return inField(condition, 'has', members(condition.has, ROLES));
    case 'areas':
      return inField(condition, 'has', members(condition.has, AREAS));
    default:
      return valuesChanged(condition);
  }
}

function valuesChanged(condition: Extract<Condition, { readonly in: unknown }>): readonly Change<Condition>[] {
  switch (condition.fact) {
    case 'household':
      return inField(condition, 'in', members(condition.in, HOUSEHOLDS));
    case 'nationalStandard':
      return inField(condition, 'in', members(condition.in, NATIONAL_STANDARDS));
    case 'exitedFrom':
      return inField(condition, 'in', members(condition.in, EXITS));
    case 'farming':
      return inField(condition, 'in', members(condition.in, FARMING));
    case 'graduatedList':
      return inField(condition, 'in', members(condition.in, GRADUATED_LISTS));
    case 'disability':
      return inField(condition, 'in', members(condition.in, DISABILITIES));
    case 'healthGround':
      return inField(condition, 'in', members(condition.in, HEALTH_GROUNDS));
    default:
      return inField(condition, 'in', members(condition.in, []));
  }
}

function ageChanged(condition: Extract<Condition, { readonly fact: 'age' }>): readonly Change<Condition>[] {
  const { from, below } = condition;
  const both = from !== undefined && below !== undefined;
  return [
    ...(from === undefined
      ? []
      : number(from).map((one) => ({ ...one, at: 'from', to: { ...condition, from: one.to } }))),
    ...(below === undefined
      ? []
      : number(below).map((one) => ({ ...one, at: 'below', to: { ...condition, below: one.to } }))),
    ...(both ? [{ ...dropped(from, { fact: 'age', below } as const), at: 'from' }] : []),
    ...(both ? [{ ...dropped(below, { fact: 'age', from } as const), at: 'below' }] : []),
  ];
}
