/**
 * Conditions made ready to judge. Each distinct condition of a policy becomes one atom; a rule becomes alternatives of
 * literals over atoms. An atom of a person in a month is NO, YES or OPEN: open where the fact is unknown.
 */
import type { Fact } from './facts.ts';
import {
  CODED,
  type CodedFact,
  type Known,
  SETS,
  type SetFact,
  slotOf,
  UNKNOWN,
  UNKNOWN_MONTH,
  UNKNOWN_SET,
} from './known.ts';
import { type Birth, birthdayMonth, firstMonthPast } from './month.ts';
import type { Condition } from './policy.ts';
import { type Literal, NO, OPEN, type Truth, YES } from './truths.ts';

/** Conditions that name one fact: what remains when `any` and `all` are taken apart. */
export type Simple = Exclude<Condition, { readonly any: unknown } | { readonly all: unknown }>;

export type Atom = {
  readonly index: number;
  readonly condition: Simple;
  /** The fact to ask for when the atom is open. */
  readonly fact: Fact;
  readonly test: Test;
};

/** Alternatives, each a list of literals that must all hold. */
export type Alternatives = readonly (readonly Literal[])[];

export class Atoms {
  readonly list: Atom[] = [];
  /** By how they are judged: by a fact's code, by the members of a set, by time, by a place. */
  readonly coded: Atom[] = [];
  readonly sets: Atom[] = [];
  readonly timed: Atom[] = [];
  readonly places: Atom[] = [];
  readonly #byText = new Map<string, Atom>();

  atomOf(condition: Simple): Atom {
    const text = JSON.stringify(condition);
    const known = this.#byText.get(text);
    if (known) return known;
    const fact: Fact = condition.fact === 'age' ? 'birthDate' : condition.fact;
    const atom: Atom = { index: this.list.length, condition, fact, test: testOf(condition) };
    this.list.push(atom);
    this.#kindOf(atom).push(atom);
    this.#byText.set(text, atom);
    return atom;
  }

  #kindOf({ test: { by } }: Atom): Atom[] {
    if (by === 'code') return this.coded;
    if (by === 'set') return this.sets;
    return by === 'place' ? this.places : this.timed;
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

/** How an atom is judged. All tests have one shape, so that judging a person is one straight loop. */
type Test = {
  readonly by: 'code' | 'set' | 'age' | 'window' | 'place';
  /** Where the number stands that is looked at. */
  readonly slot: number;
  /** code: the truth of each code. */
  readonly truths: Uint8Array;
  /** set: the members' bits, and whether one of them is wanted or none. */
  readonly bits: number;
  readonly wanted: boolean;
  /** age: full years, from and below. */
  readonly from: number | null;
  readonly below: number | null;
  /** window: for how many months. */
  readonly months: number;
  /** place: which, and the codes that count. */
  readonly place: 'commune' | 'schoolProvince';
  readonly places: readonly string[];
};

/** Codes a fact can have, the unknown one last. */
export const CODES = UNKNOWN + 1;

const ANY: Test = {
  by: 'code',
  slot: 0,
  truths: new Uint8Array(CODES),
  bits: 0,
  wanted: true,
  from: null,
  below: null,
  months: 0,
  place: 'commune',
  places: [],
};

function testOf(condition: Simple): Test {
  if (condition.fact === 'age') {
    return { ...ANY, by: 'age', from: condition.from ?? null, below: condition.below ?? null };
  }
  if ('withinMonths' in condition) {
    return { ...ANY, by: 'window', slot: slotOf(condition.fact), months: condition.withinMonths };
  }
  if (condition.fact === 'commune' || condition.fact === 'schoolProvince') {
    return { ...ANY, by: 'place', place: condition.fact, places: condition.in };
  }
  if ('is' in condition) return codeTest(condition.fact, [condition.is]);
  if ('in' in condition) return codeTest(condition.fact, condition.in);
  const wanted = 'has' in condition;
  const members: readonly string[] = wanted ? condition.has : condition.hasNone;
  return { ...ANY, by: 'set', slot: slotOf(condition.fact), bits: bitsOf(condition.fact, members), wanted };
}

function codeTest(fact: CodedFact, wanted: readonly unknown[]): Test {
  const truths = new Uint8Array(CODES);
  truths[UNKNOWN] = OPEN;
  for (const [code, value] of CODED[fact].entries()) truths[code] = wanted.includes(value) ? YES : NO;
  return { ...ANY, by: 'code', slot: slotOf(fact), truths };
}

function bitsOf(set: SetFact, members: readonly string[]): number {
  const all: readonly string[] = SETS[set];
  return members.reduce((bits, member) => bits | (1 << all.indexOf(member)), 0);
}

/** Whether an atom holds for a person in a month, or is open. */
export function judgeAtom({ test }: Atom, known: Known, month: number): Truth {
  switch (test.by) {
    case 'code':
      return test.truths[known.at(test.slot)] as Truth;
    case 'set': {
      const bits = known.at(test.slot);
      return bits === UNKNOWN_SET ? OPEN : ((bits & test.bits) !== 0) === test.wanted ? YES : NO;
    }
    case 'age':
      return known.birth ? ageTruth(test, known.birth, month) : OPEN;
    case 'window':
      return windowTruth(known.at(test.slot), test.months, month);
    case 'place':
      return placeTruth(test.place === 'commune' ? known.commune : known.schoolProvince, test);
  }
}

/** Holds on at least one day of the month: from the birthday's month, to the last month with a day before the limit. */
function ageTruth({ from, below }: Test, birth: Birth, month: number): Truth {
  const isOldEnough = from === null || month >= birthdayMonth(birth, from);
  const isYoungEnough = below === null || month < firstMonthPast(birth, below);
  return (Number(isOldEnough) & Number(isYoungEnough)) === 1 ? YES : NO;
}

/** The month of the event and those that follow, `months` in all (a reading). What never was lies too far back. */
function windowTruth(since: number, months: number, month: number): Truth {
  if (since === UNKNOWN_MONTH) return OPEN;
  const passed = month - since;
  return (Number(passed >= 0) & Number(passed < months)) === 1 ? YES : NO;
}

/** The month after `month` in which time alone next changes the atom; infinite where it never does. */
export function nextTurn({ test }: Atom, known: Known, month: number): number {
  if (test.by === 'age' && known.birth) {
    const { from, below } = test;
    const turned = from === null ? month : birthdayMonth(known.birth, from);
    const past = below === null ? month : firstMonthPast(known.birth, below);
    return later(turned, later(past, Number.POSITIVE_INFINITY, month), month);
  }
  const opens = test.by === 'window' ? known.at(test.slot) : UNKNOWN_MONTH;
  if (opens >= 0) {
    return later(opens, later(opens + test.months, Number.POSITIVE_INFINITY, month), month);
  }
  return Number.POSITIVE_INFINITY;
}

/** The earlier of two turns that still lie ahead. */
function later(turn: number, other: number, month: number): number {
  return turn > month && turn < other ? turn : other;
}

/** An absent commune is no special one; an absent school is unknown. */
function placeTruth(code: string | null, { place, places }: Test): Truth {
  if (code === null) return place === 'commune' ? NO : OPEN;
  return places.includes(code) ? YES : NO;
}
