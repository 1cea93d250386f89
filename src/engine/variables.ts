/**
 * Unknown facts as variables: for each, every way in which its atoms can come out together. Facts with many independent
 * members (roles, allowances) split into several variables, so that the diagram stays small; a household unknown together
 * with its national standard is one variable, because the standard is then read from the household.
 */
import { type Atom, NO, type Truth, YES } from './condition.ts';
import {
  EXITS,
  FARMING,
  type Fact,
  GRADUATED_LISTS,
  HEALTH_GROUNDS,
  HOUSEHOLDS,
  NATIONAL_STANDARDS,
  type Person,
} from './facts.ts';
import { type Birth, monthOf } from './month.ts';
import type { Program } from './program.ts';

export type Variable = {
  readonly fact: Fact;
  /** The atoms this variable settles. */
  readonly atoms: ReadonlySet<number>;
  /** Each a possible outcome: atom → yes or no. */
  readonly values: readonly ReadonlyMap<number, 0 | 1>[];
};

/** The variables behind open literals, those that occur most often first: shared conditions settle most at once. */
export function variablesOf(
  program: Program,
  literals: readonly number[],
  person: Person,
  month: number,
): readonly Variable[] {
  const counts = new Map<number, number>();
  for (const literal of literals) counts.set(literal >> 1, (counts.get(literal >> 1) ?? 0) + 1);
  const byFact = new Map<Fact, Atom[]>();
  for (const atom of program.atoms.list) {
    if (!counts.has(atom.index)) continue;
    const fact = atom.fact === 'nationalStandard' && !person.household ? 'household' : atom.fact;
    byFact.set(fact, [...(byFact.get(fact) ?? []), atom]);
  }
  const variables = [...byFact].flatMap(([fact, atoms]) => variablesOfFact(fact, atoms, person, month));
  const weight = ({ atoms }: Variable) => [...atoms].reduce((sum, atom) => sum + (counts.get(atom) ?? 0), 0);
  return variables.sort((a, b) => weight(b) - weight(a));
}

function variablesOfFact(fact: Fact, atoms: readonly Atom[], person: Person, month: number): readonly Variable[] {
  switch (fact) {
    case 'roles':
    case 'allowances':
      return clusters(atoms).map((cluster) => variable(fact, cluster, memberWorlds(fact, cluster), month));
    case 'birthDate':
      return [variable(fact, atoms, birthWorlds(atoms, month), month)];
    case 'exitedOn':
    case 'graduatedCommuneOn':
    case 'traffickingVictimOn':
      return [variable(fact, atoms, windowWorlds(fact, atoms, month), month)];
    default:
      return [variable(fact, atoms, valueWorlds(fact, atoms, person), month)];
  }
}

type World = { readonly person: Person; readonly birth: Birth | null };

/** Judges the atoms in every world, and keeps the outcomes that differ. */
function variable(fact: Fact, atoms: readonly Atom[], worlds: readonly World[], month: number): Variable {
  const outcomes = new Map<string, ReadonlyMap<number, 0 | 1>>();
  for (const { person, birth } of worlds) {
    const truths = atoms.map((atom) => atom.judge(person, birth, month));
    outcomes.set(truths.join(''), new Map(atoms.map((atom, at) => [atom.index, settled(truths[at])])));
  }
  return { fact, atoms: new Set(atoms.map(({ index }) => index)), values: [...outcomes.values()] };
}

function settled(truth: Truth | undefined): 0 | 1 {
  return truth === YES ? YES : NO;
}

const VALUES: { readonly [F in Fact]?: readonly unknown[] } = {
  household: HOUSEHOLDS,
  nationalStandard: NATIONAL_STANDARDS,
  exitedFrom: EXITS,
  farming: FARMING,
  graduatedList: GRADUATED_LISTS,
  healthGround: HEALTH_GROUNDS,
};

function valueWorlds(fact: Fact, atoms: readonly Atom[], person: Person): readonly World[] {
  const values = VALUES[fact] ?? (fact === 'schoolProvince' ? [...membersOf(atoms), 'elsewhere'] : [true, false]);
  return values.map((value) => ({ person: { ...person, [fact]: value }, birth: null }));
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
function memberWorlds(fact: 'roles' | 'allowances', atoms: readonly Atom[]): readonly World[] {
  const kinds = new Map<string, string>();
  for (const member of membersOf(atoms)) {
    kinds.set(atoms.map((atom) => (membersOf([atom]).has(member) ? 1 : 0)).join(''), member);
  }
  return subsets([...kinds.values()]).map((members) => ({ person: { [fact]: members } as Person, birth: null }));
}

function subsets(members: readonly string[]): readonly (readonly string[])[] {
  const sets: string[][] = [[]];
  for (const member of members) {
    for (const set of [...sets]) sets.push([...set, member]);
  }
  return sets;
}

/** A birth just before, on and just after each limit, and at both ends of a life. */
function birthWorlds(atoms: readonly Atom[], month: number): readonly World[] {
  const limits = atoms.flatMap(({ condition }) =>
    'from' in condition || 'below' in condition ? [condition.from ?? 0, condition.below ?? 0] : [],
  );
  const births = [0, 130, ...limits].flatMap((years) =>
    [-1, 0, 1].flatMap((offset) => [1, 2].map((day) => ({ month: month - years * 12 + offset, day, leapDay: false }))),
  );
  return births.filter((birth) => birth.month <= month).map((birth) => ({ person: {}, birth }));
}

/** Never, and in each month from which a window could still, or just no longer, be open. */
function windowWorlds(
  fact: 'exitedOn' | 'graduatedCommuneOn' | 'traffickingVictimOn',
  atoms: readonly Atom[],
  month: number,
): readonly World[] {
  const lengths = atoms.flatMap(({ condition }) => ('withinMonths' in condition ? [condition.withinMonths] : []));
  const dates = [0, ...lengths.flatMap((length) => [length - 1, length])].map((passed) => monthOf(month - passed));
  return [false as const, ...dates].map((on) => ({ person: { [fact]: on }, birth: null }));
}
