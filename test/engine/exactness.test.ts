// Protects the exactness of the three answers against brute force: for invented programs, a decision with unknown facts is
// compared with the decisions of every completion. Decided means all agree; `needs` are exactly the facts on which two
// completions that differ in nothing else disagree; `possible` are exactly the results that some completion has.
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine/decide.ts';
import type { Fact, Person } from '../../src/engine/facts.ts';
import { knownOf } from '../../src/engine/known.ts';
import { monthIndex } from '../../src/engine/month.ts';
import type { Condition } from '../../src/engine/policy.ts';
import type { Program, Result } from '../../src/engine/program.ts';
import { group, localPolicy, participant, payer, programOf, rule, statePolicy } from '../support/tiny-law.ts';

const MONTH = monthIndex('2026-03');
const PROGRAMS = 300;

/** Values that stand for all: each side of each limit that the conditions below name. */
const DOMAINS = {
  birthDate: ['1940', '1951-03-01', '1951-03-02', '1956-03-20', '1956-04-01', '2011-03-31', '2011-04-01', '2026-03-01'],
  household: ['poor', 'near-poor', 'exited', 'other'],
  student: [true, false],
  citizen: [true, false],
  farming: ['agriculture', 'salt', 'none'],
  schoolProvince: ['01', '46', '31'],
  healthGround: ['employment', 'insurance-fund', 'state', 'none'],
  exitedOn: [false, '2026-03', '2025-04', '2025-03', '2023-04', '2023-03'],
  allowances: [
    [],
    ['pension'],
    ['survivor'],
    ['unemployment'],
    ['pension', 'survivor'],
    ['pension', 'unemployment'],
    ['survivor', 'unemployment'],
    ['pension', 'survivor', 'unemployment'],
  ],
  roles: [
    [],
    ['artisan'],
    ['ex-soldier'],
    ['artisan', 'ex-soldier'],
    ['hamlet-activist'],
    ['artisan', 'hamlet-activist'],
    ['ex-soldier', 'hamlet-activist'],
    ['artisan', 'ex-soldier', 'hamlet-activist'],
  ],
} as const satisfies { readonly [F in Fact]?: readonly unknown[] };
type Asked = keyof typeof DOMAINS;
const FACTS = Object.keys(DOMAINS) as readonly Asked[];

const SIMPLE: readonly Condition[] = [
  { fact: 'age', from: 70, below: 75 },
  { fact: 'age', from: 15 },
  { fact: 'age', below: 75 },
  { fact: 'household', in: ['poor'] },
  { fact: 'household', in: ['near-poor', 'exited'] },
  { fact: 'nationalStandard', in: ['poor'] },
  { fact: 'nationalStandard', in: ['other'] },
  { fact: 'student', is: true },
  { fact: 'student', is: false },
  { fact: 'citizen', is: true },
  { fact: 'farming', in: ['agriculture', 'salt'] },
  { fact: 'schoolProvince', in: ['01'] },
  { fact: 'schoolProvince', in: ['01', '46'] },
  { fact: 'healthGround', in: ['state'] },
  { fact: 'healthGround', in: ['employment', 'none'] },
  { fact: 'exitedOn', withinMonths: 12 },
  { fact: 'exitedOn', withinMonths: 36 },
  { fact: 'allowances', has: ['pension'] },
  { fact: 'allowances', hasNone: ['pension', 'survivor'] },
  { fact: 'allowances', has: ['unemployment', 'survivor'] },
  { fact: 'roles', has: ['artisan'] },
  { fact: 'roles', has: ['artisan', 'ex-soldier'] },
  { fact: 'roles', has: ['hamlet-activist'] },
];

/** A small generator with a fixed seed: the same programs in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function pick<T>(roll: (sides: number) => number, from: readonly T[]): T {
  return from[roll(from.length)] as T;
}

function conditions(roll: (sides: number) => number): readonly Condition[] {
  return Array.from({ length: roll(3) }, () => {
    const kind = roll(4);
    if (kind === 0) return { any: [pick(roll, SIMPLE), pick(roll, SIMPLE)] };
    if (kind === 1) return { any: [pick(roll, SIMPLE), { all: [pick(roll, SIMPLE), pick(roll, SIMPLE)] }] };
    return pick(roll, SIMPLE);
  });
}

function inventedProgram(roll: (sides: number) => number): Program {
  const some = <T>(most: number, make: (at: number) => T) =>
    Array.from({ length: roll(most + 1) }, (_, at) => make(at));
  const state = statePolicy({
    participants: some(1, (at) => participant(`participant-${at}`, conditions(roll))),
    payers: some(2, (at) => payer({ id: `payer-${at}`, when: [pick(roll, SIMPLE), ...conditions(roll)] })),
    groups: some(3, (at) => group({ id: `group-${at}`, when: conditions(roll), share: 1000 * (at + 1) })),
  });
  const local = localPolicy({
    rules: some(2, (at) =>
      rule({
        id: `rule-${at}`,
        when: conditions(roll),
        kind: pick(roll, ['on-top', 'in-full', 'alone'] as const),
        share: 2500,
      }),
    ),
  });
  return programOf(local, state);
}

function decisionFor(program: Program, person: Person) {
  return judge(program, knownOf(person), MONTH).decision;
}

/** Every person that some of the facts can still be. */
function completions(person: Person, unknown: readonly Asked[]): readonly Person[] {
  return unknown.reduce<readonly Person[]>(
    (people, fact) => people.flatMap((one) => DOMAINS[fact].map((value) => ({ ...one, [fact]: value }) as Person)),
    [person],
  );
}

function resultOf(program: Program, person: Person): Result {
  const decision = decisionFor(program, person);
  if (!decision.decided) throw new Error(`undecided although all is known: ${JSON.stringify(person)}`);
  return decision.result;
}

/** The facts on which two completions that differ in nothing else come to different results. */
function dependsOn(program: Program, person: Person, unknown: readonly Asked[]): readonly Asked[] {
  return unknown.filter((fact) =>
    completions(
      person,
      unknown.filter((other) => other !== fact),
    ).some((rest) => new Set(completions(rest, [fact]).map((one) => resultOf(program, one).sameness)).size > 1),
  );
}

describe('a decision with unknown facts', () => {
  const roll = dice(20_261_123);
  const programs = Array.from({ length: PROGRAMS }, () => {
    const program = inventedProgram(roll);
    const asked = new Set(program.atoms.list.map(({ fact }) => (fact === 'nationalStandard' ? 'household' : fact)));
    const everything = Object.fromEntries(FACTS.map((fact) => [fact, pick<unknown>(roll, DOMAINS[fact])])) as Person;
    const unknown = FACTS.filter((fact) => asked.has(fact) && roll(3) > 0).slice(0, 4);
    const person = { ...everything, ...Object.fromEntries(unknown.map((fact) => [fact, null])) } as Person;
    return { program, person, unknown };
  });

  it('is made exactly where every completion agrees, and otherwise names what they differ in and what they come to', () => {
    let open = 0;
    for (const { program, person, unknown } of programs) {
      const decision = decisionFor(program, person);
      const results = new Set(completions(person, unknown).map((one) => resultOf(program, one).sameness));
      if (decision.decided) {
        expect([...results]).toEqual([decision.result.sameness]);
        continue;
      }
      open += 1;
      expect(decision.possible.map(({ sameness }) => sameness).sort()).toEqual([...results].sort());
      expect(decision.needs.toSorted()).toEqual(dependsOn(program, person, unknown).toSorted());
    }
    // Both kinds are really met, or the comparison would prove nothing.
    expect(open).toBeGreaterThan(PROGRAMS / 3);
    expect(open).toBeLessThan(PROGRAMS);
  });
});
