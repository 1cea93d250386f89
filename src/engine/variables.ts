/**
 * Unknown facts as variables: for each, every way in which its atoms can come out together. Facts with many independent
 * members (roles, allowances) split into several variables, so that the diagram stays small; a household unknown together
 * with its national standard is one variable, because the standard is then read from the household.
 */
import { type Atom, judgeAtom } from './condition.ts';
import type { Fact, Person } from './facts.ts';
import { CODED, type CodedFact, type Known, knownOf } from './known.ts';
import { monthOf } from './month.ts';
import type { Program } from './program.ts';
import { NO, YES } from './truths.ts';

export type Variable = {
  readonly fact: Fact;
  /** The atoms this variable settles. */
  readonly atoms: ReadonlySet<number>;
  /** Each a possible outcome: atom → yes or no. */
  readonly values: readonly ReadonlyMap<number, 0 | 1>[];
};

/** The variables behind open literals, those that occur most often first: shared conditions settle most at once. */
export function variablesOf(program: Program, literals: readonly number[]): readonly Variable[] {
  const counts = new Map<number, number>();
  for (const literal of literals) counts.set(literal >> 1, (counts.get(literal >> 1) ?? 0) + 1);
  const byFact = new Map<Fact, Atom[]>();
  for (const atom of program.atoms.list) {
    if (!counts.has(atom.index)) continue;
    // The national standard is open only while the household is unknown too.
    const fact = atom.fact === 'nationalStandard' ? 'household' : atom.fact;
    byFact.set(fact, [...(byFact.get(fact) ?? []), atom]);
  }
  const variables = [...byFact].flatMap(([fact, atoms]) => variablesOfFact(fact, atoms));
  const weight = ({ atoms }: Variable) => [...atoms].reduce((sum, atom) => sum + (counts.get(atom) ?? 0), 0);
  return variables.sort((a, b) => weight(b) - weight(a));
}

function variablesOfFact(fact: Fact, atoms: readonly Atom[]): readonly Variable[] {
  switch (fact) {
    case 'roles':
    case 'allowances':
      return clusters(atoms).map((cluster) => variable(fact, cluster, memberWorlds(fact, cluster)));
    case 'birthDate':
      return [variable(fact, atoms, birthWorlds(atoms))];
    case 'exitedOn':
    case 'graduatedCommuneOn':
    case 'traffickingVictimOn':
      return [variable(fact, atoms, windowWorlds(fact, atoms))];
    case 'schoolProvince':
      return [
        variable(
          fact,
          atoms,
          [...membersOf(atoms), 'elsewhere'].map((code) => world(fact, code)),
        ),
      ];
    default:
      return [
        variable(
          fact,
          atoms,
          valuesOf(fact).map((value) => world(fact, value)),
        ),
      ];
  }
}

/** A month to judge worlds in. Any would do: ages and windows are worked out backwards from it. */
const MONTH = 24_000;

function world(fact: Fact, value: unknown): Known {
  const person: Person = { [fact]: value };
  return knownOf(person);
}

function valuesOf(fact: Fact): readonly unknown[] {
  return fact in CODED ? CODED[fact as CodedFact] : [];
}

/** Judges the atoms in every world, and keeps the outcomes that differ. */
function variable(fact: Fact, atoms: readonly Atom[], worlds: readonly Known[]): Variable {
  const outcomes = new Map<string, ReadonlyMap<number, 0 | 1>>();
  for (const known of worlds) {
    const values = atoms.map((atom) => [atom.index, judgeAtom(atom, known, MONTH) === YES ? YES : NO] as const);
    outcomes.set(values.join(), new Map(values));
  }
  return { fact, atoms: new Set(atoms.map(({ index }) => index)), values: [...outcomes.values()] };
}

function membersOf(atoms: readonly Atom[]): ReadonlySet<string> {
  return new Set(
    atoms.flatMap(({ condition }) => {
      if ('has' in condition) return [...condition.has];
      if ('hasNone' in condition) return [...condition.hasNone];
      return 'in' in condition ? [...condition.in] : [];
    }),
  );
}

/** Atoms that share a member come out together; the others are independent of each other. */
function clusters(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  let found: { members: Set<string>; atoms: Atom[] }[] = [];
  for (const atom of atoms) {
    const members = membersOf([atom]);
    const touching = found.filter((cluster) => [...members].some((member) => cluster.members.has(member)));
    const merged = {
      members: new Set([...members, ...touching.flatMap((cluster) => [...cluster.members])]),
      atoms: [...touching.flatMap((cluster) => cluster.atoms), atom],
    };
    found = [...found.filter((cluster) => !touching.includes(cluster)), merged];
  }
  return found.map((cluster) => cluster.atoms);
}

/** One member of each kind is enough: members that no atom tells apart count as one. */
function memberWorlds(fact: 'roles' | 'allowances', atoms: readonly Atom[]): readonly Known[] {
  const kinds = new Map<string, string>();
  for (const member of membersOf(atoms)) {
    kinds.set(atoms.map((atom) => (membersOf([atom]).has(member) ? 1 : 0)).join(''), member);
  }
  return subsets([...kinds.values()]).map((members) => world(fact, members));
}

function subsets(members: readonly string[]): readonly (readonly string[])[] {
  const sets: string[][] = [[]];
  for (const member of members) {
    for (const set of [...sets]) sets.push([...set, member]);
  }
  return sets;
}

/** A birth just before, on and just after each limit, and at both ends of a life. */
function birthWorlds(atoms: readonly Atom[]): readonly Known[] {
  const limits = atoms.flatMap(({ test }) => [test.from ?? 0, test.below ?? 0]);
  const births = [0, 130, ...limits].flatMap((years) =>
    [-1, 0, 1].flatMap((offset) => [1, 2].map((day) => ({ month: MONTH - years * 12 + offset, day }))),
  );
  return births
    .filter(({ month }) => month <= MONTH)
    .map(({ month, day }) => world('birthDate', `${monthOf(month)}-0${day}`));
}

/** Never, and in each month from which a window could still, or just no longer, be open. */
function windowWorlds(
  fact: 'exitedOn' | 'graduatedCommuneOn' | 'traffickingVictimOn',
  atoms: readonly Atom[],
): readonly Known[] {
  const dates = [0, ...atoms.flatMap(({ test }) => [test.months - 1, test.months])];
  return [world(fact, false), ...dates.map((passed) => world(fact, monthOf(MONTH - passed)))];
}
