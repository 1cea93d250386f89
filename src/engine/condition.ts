/**
 * Conditions made ready to judge. Each distinct condition of a policy becomes one atom; a rule becomes alternatives of
 * literals over atoms. An atom of a person in a month is NO, YES or OPEN: open where the fact is unknown.
 *
 * What absent facts mean (design section 3) is decided here and nowhere else: sensitive facts count as no, commune and
 * areas as no special area, the national standard as the household's.
 */
import type { Fact, Household, NationalStandard, Person } from './facts.ts';
import { type Birth, birthdayMonth, firstMonthPast, monthIndex } from './month.ts';
import type { Condition } from './policy.ts';

export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export type Truth = 0 | 1 | 2;

/** Conditions that name one fact: what remains when `any` and `all` are taken apart. */
export type Simple = Exclude<Condition, { readonly any: unknown } | { readonly all: unknown }>;

export type Atom = {
  readonly index: number;
  readonly condition: Simple;
  /** The fact to ask for when the atom is open. */
  readonly fact: Fact;
  /** Whether the passing of months alone can change it. */
  readonly changesWithTime: boolean;
  readonly judge: (person: Person, birth: Birth | null, month: number) => Truth;
};

/** An atom, wanted true (`index * 2`) or false (`index * 2 + 1`). */
export type Literal = number;
/** Alternatives, each a list of literals that must all hold. */
export type Alternatives = readonly (readonly Literal[])[];

export const SENSITIVE: ReadonlySet<Fact> = new Set([
  'hivPositive',
  'blindAssociation',
  'traffickingVictimOn',
  'ethnicMinority',
  'disability',
]);

export class Atoms {
  readonly list: Atom[] = [];
  readonly #byText = new Map<string, Atom>();

  atomOf(condition: Simple): Atom {
    const text = JSON.stringify(condition);
    const known = this.#byText.get(text);
    if (known) return known;
    const fact: Fact = condition.fact === 'age' ? 'birthDate' : condition.fact;
    const atom: Atom = {
      index: this.list.length,
      condition,
      fact,
      changesWithTime: condition.fact === 'age' || 'withinMonths' in condition,
      judge: judgeOf(condition),
    };
    this.list.push(atom);
    this.#byText.set(text, atom);
    return atom;
  }

  /** All of `conditions`, as alternatives: `any` multiplies them, nothing else does. */
  alternatives(conditions: readonly Condition[]): Alternatives {
    let result: readonly (readonly Literal[])[] = [[]];
    for (const condition of conditions) {
      const choices = this.#choices(condition);
      result = result.flatMap((left) => choices.map((right) => [...new Set([...left, ...right])]));
    }
    return result;
  }

  #choices(condition: Condition): Alternatives {
    if ('any' in condition) return condition.any.flatMap((one) => this.#choices(one));
    if ('all' in condition) return this.alternatives(condition.all);
    return [[this.atomOf(condition).index * 2]];
  }
}

/** The literal's truth: a negated literal swaps yes and no, and leaves open as it is. */
export function truthOf(literal: Literal, truths: Uint8Array): Truth {
  const truth = truths[literal >> 1] as Truth;
  return truth === OPEN || (literal & 1) === 0 ? truth : truth === YES ? NO : YES;
}

const STANDARD_OF: { readonly [H in Household]: NationalStandard } = {
  poor: 'poor',
  'near-poor': 'near-poor',
  exited: 'other',
  other: 'other',
};

/** The national standard, or the household's where nobody said otherwise. */
export function standardOf(person: Person): NationalStandard | null {
  return person.nationalStandard ?? (person.household ? STANDARD_OF[person.household] : null);
}

function judgeOf(condition: Simple): Atom['judge'] {
  switch (condition.fact) {
    case 'age':
      return judgeAge(condition.from ?? null, condition.below ?? null);
    case 'exitedOn':
    case 'graduatedCommuneOn':
    case 'traffickingVictimOn':
      return judgeWindow(condition.fact, condition.withinMonths);
    case 'nationalStandard':
      return (person) => membership(standardOf(person), condition.in);
    case 'commune':
      return (person) => (person.commune && condition.in.includes(person.commune) ? YES : NO);
    case 'areas':
      return (person) => (person.areas && meets(person.areas, condition.has) ? YES : NO);
    case 'roles':
      return (person) => (person.roles ? (meets(person.roles, condition.has) ? YES : NO) : OPEN);
    case 'allowances':
      return judgeAllowances(condition);
    case 'disability':
      return (person) => membership(person.disability ?? 'none', condition.in);
    case 'household':
    case 'exitedFrom':
    case 'farming':
    case 'graduatedList':
    case 'healthGround':
    case 'schoolProvince': {
      const { fact } = condition;
      const members: readonly string[] = condition.in;
      return (person) => membership(person[fact], members);
    }
    default:
      return judgeBoolean(condition.fact, condition.is);
  }
}

/** Whether the two lists share a member. A plain loop: it runs for every person and every condition. */
function meets(values: readonly string[], members: readonly string[]): boolean {
  for (const value of values) if (members.includes(value)) return true;
  return false;
}

function membership(value: string | null | undefined, members: readonly string[]): Truth {
  if (value === null || value === undefined) return OPEN;
  return members.includes(value) ? YES : NO;
}

function judgeBoolean(fact: Extract<Simple, { is: boolean }>['fact'], wanted: boolean): Atom['judge'] {
  const absent: Truth = SENSITIVE.has(fact) ? (wanted ? NO : YES) : OPEN;
  return (person) => {
    const value = person[fact];
    if (value === null || value === undefined) return absent;
    return value === wanted ? YES : NO;
  };
}

function judgeAllowances(condition: Extract<Simple, { fact: 'allowances' }>): Atom['judge'] {
  const wanted = 'has' in condition;
  const members: readonly string[] = wanted ? condition.has : condition.hasNone;
  return ({ allowances }) => {
    if (!allowances) return OPEN;
    return meets(allowances, members) === wanted ? YES : NO;
  };
}

/** Holds on at least one day of the month: from the birthday's month, to the last month with a day before the limit. */
function judgeAge(from: number | null, below: number | null): Atom['judge'] {
  return (_person, birth, month) => {
    if (!birth) return OPEN;
    if (from !== null && month < birthdayMonth(birth, from)) return NO;
    if (below !== null && month >= firstMonthPast(birth, below)) return NO;
    return YES;
  };
}

/** The month of the event and those that follow, `months` in all (a reading). */
function judgeWindow(fact: Extract<Simple, { withinMonths: number }>['fact'], months: number): Atom['judge'] {
  const absent: Truth = SENSITIVE.has(fact) ? NO : OPEN;
  return (person, _birth, month) => {
    const on = person[fact];
    if (on === null || on === undefined) return absent;
    if (on === false) return NO;
    const passed = month - monthIndex(on);
    return passed >= 0 && passed < months ? YES : NO;
  };
}
