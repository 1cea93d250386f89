/** The rule engines of npm beside ours on the frozen policy: first that all agree on every person, then who is fast. */
import { type Contender, over, overLater } from '../measure.ts';
import type { Asked } from '../people.ts';
import { byHand } from './by-hand.ts';
import { jsonLogicFirst, jsonLogicHighest } from './json-logic.ts';
import { jsonRules } from './json-rules.ts';
import { ours } from './ours.ts';
import { publicodes, situationOf } from './publicodes.ts';
import { told, workedOut } from './told.ts';

export function frozenContenders(people: readonly Asked[]): readonly Contender[] {
  const ready = people.map(told);
  const asking = people.map((asked) => ({ month: asked.month, person: told(asked) }));
  const situations = ready.map(situationOf);
  const length = (name: string | null) => name?.length ?? 0;
  return [
    over('by hand', ready, (person) => length(byHand(person))),
    over('engine', people, (asked) => length(ours(asked))),
    over('json-logic-engine', ready, (person) => length(jsonLogicHighest(person))),
    over('json-logic-engine, a chain', ready, (person) => length(jsonLogicFirst(person))),
    over('json-logic-engine, ages worked out', asking, ({ person, month }) =>
      length(jsonLogicHighest(workedOut(person, month))),
    ),
    overLater('json-rules-engine', ready, async (person) => length(await jsonRules(person))),
    over('publicodes', situations, (situation) => length(publicodes(situation)), 50),
  ];
}

/** Who answered another name than ours, and for whom; empty when all agree. */
export async function frozenDisagreements(people: readonly Asked[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const asked of people) {
    const person = told(asked);
    const expected = ours(asked);
    const answers = {
      'by hand': byHand(person),
      'json-logic-engine': jsonLogicHighest(person),
      'json-logic-engine, a chain': jsonLogicFirst(person),
      'json-rules-engine': await jsonRules(person),
      publicodes: publicodes(situationOf(person)),
    };
    for (const [engine, name] of Object.entries(answers)) {
      if (name !== expected) found.push(`${engine} says ${name}, ours ${expected}, of ${JSON.stringify(person)}`);
    }
  }
  return found;
}
