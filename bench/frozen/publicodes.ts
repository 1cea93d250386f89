/** The frozen policy for publicodes: one rule with a variation for each of ours, asked anew for each person. */
import Engine from 'publicodes';
import type { Condition } from '../../src/engine/policy.ts';
import { frozenOrder } from './policy.ts';
import { monthsSince, type Told } from './told.ts';

type Code = string | { readonly [mechanism: string]: readonly Code[] };

const member = (fact: string, name: string) => `${fact} ${name}`;

function codeOf(condition: Condition): Code {
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(codeOf) };
  if ('all' in condition) return { 'toutes ces conditions': condition.all.map(codeOf) };
  const { fact } = condition;
  if ('withinMonths' in condition) {
    const passed = monthsSince(fact);
    return { 'toutes ces conditions': [`${passed} >= 0`, `${passed} < ${condition.withinMonths}`] };
  }
  if ('is' in condition) return `${fact} = ${condition.is ? 'oui' : 'non'}`;
  if ('in' in condition) return { 'une de ces conditions': condition.in.map((value) => `${fact} = '${value}'`) };
  if ('has' in condition)
    return { 'une de ces conditions': condition.has.map((name) => `${member(fact, name)} = oui`) };
  if ('hasNone' in condition) {
    return { 'toutes ces conditions': condition.hasNone.map((name) => `${member(fact, name)} = non`) };
  }
  const { from, below } = condition;
  return {
    'toutes ces conditions': [
      ...(from === undefined ? [] : [`ageAtEnd >= ${from}`]),
      ...(below === undefined ? [] : [`ageAtStart < ${below}`]),
    ],
  };
}

/** Every fact the policy asks for, with what stands for it where nobody said. */
const facts = new Map<string, string | number>();

function addFacts(condition: Condition): void {
  if ('any' in condition || 'all' in condition) {
    for (const part of 'any' in condition ? condition.any : condition.all) addFacts(part);
    return;
  }
  const { fact } = condition;
  if ('withinMonths' in condition) facts.set(monthsSince(fact), -1);
  else if ('is' in condition) facts.set(fact, 'non');
  else if ('in' in condition) facts.set(fact, "'unknown'");
  else if ('has' in condition) for (const name of condition.has) facts.set(member(fact, name), 'non');
  else if ('hasNone' in condition) for (const name of condition.hasNone) facts.set(member(fact, name), 'non');
  else facts.set('ageAtEnd', 0).set('ageAtStart', 0);
}

for (const { when } of frozenOrder) for (const condition of when) addFacts(condition);

const engine = new Engine({
  ...Object.fromEntries([...facts].map(([name, absent]) => [name, { 'par défaut': absent }])),
  result: {
    variations: [
      ...frozenOrder.map(({ name, when }) => ({
        si: { 'toutes ces conditions': when.map(codeOf) },
        alors: `'${name}'`,
      })),
      { sinon: "'nobody'" },
    ],
  },
});

/** What a person says of the policy's facts, in publicodes' own words. Made before anything is timed. */
export type Situation = { readonly [name: string]: string | number };

export function situationOf(person: Told): Situation {
  const said: Record<string, string | number> = {};
  for (const [fact, value] of Object.entries(person)) {
    if (Array.isArray(value)) {
      for (const name of value) if (facts.has(member(fact, name))) said[member(fact, name)] = 'oui';
    } else if (facts.has(fact)) {
      if (typeof value === 'boolean') said[fact] = value ? 'oui' : 'non';
      else if (typeof value === 'string') said[fact] = `'${value}'`;
      else if (typeof value === 'number') said[fact] = value;
    }
  }
  return said;
}

export function publicodes(situation: Situation): string | null {
  const { nodeValue } = engine.setSituation(situation).evaluate('result');
  return nodeValue === 'nobody' || typeof nodeValue !== 'string' ? null : nodeValue;
}
