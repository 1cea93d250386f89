/**
 * A program laid out for judging: what each code of a fact says of the conditions about it, what each member of a set
 * says, and what each term wants, as words that are compared whole. As objects they would lie all over the memory, and
 * fetching them costs more than comparing them. Nothing here decides anything: it is the same program in the same order.
 */
import { type Atom, type Atoms, CODES } from './condition.ts';
import { bitOf, type Literal, OPEN, type Said, saidOf, unjudged, wordOf, wordsFor, YES } from './truths.ts';

export type Tables = {
  /** Words that the truths of the program take. */
  readonly words: number;
  /** Where judging begins. */
  readonly unjudged: readonly number[];
  /** The conditions of each pair of words: they are judged together, and only where a term asks for one of them. */
  readonly blocks: readonly Block[];
  /** For each term and each pair of words, what must hold and what must not. */
  readonly wanted: Int32Array;
};

export type Block = {
  /** Facts with codes, in records of `CODE_RECORD` numbers: the slot, and what each code says of the conditions. */
  readonly codes: Int32Array;
  readonly sets: readonly SetTable[];
  /** Judged one by one: places, and what time changes. */
  readonly others: readonly Atom[];
};

export const CODE_RECORD = 1 + CODES;

/** What a set says of the conditions about it. */
export type SetTable = {
  readonly slot: number;
  /** While the set is unknown. */
  readonly unknown: Said;
  /** Yes while it is empty; each member then adds what wants it, and takes what wants none of it. */
  readonly empty: number;
  readonly adds: Int32Array;
  readonly takes: Int32Array;
};

/** More members than any set has, because its bits are those of a number. */
const MEMBERS = 31;

type Terms = readonly { readonly literals: readonly Literal[] }[];

export function tablesOf({ list, coded, sets, places, timed }: Atoms, terms: Terms): Tables {
  const words = wordsFor(list.length);
  const blocks = Array.from({ length: words / 2 }, (_, pair) => {
    const within = (atoms: readonly Atom[]) => atoms.filter(({ index }) => wordOf(index) === 2 * pair);
    return {
      codes: Int32Array.from(byFact(within(coded)).flatMap(([slot, about]) => codeRecord(slot, about))),
      sets: byFact(within(sets)).map(([slot, about]) => setTable(slot, about)),
      others: within([...places, ...timed]),
    };
  });
  return { words, unjudged: unjudged(list.length), blocks, wanted: wantedBy(terms, words) };
}

/** Fact by fact, so that each is read once. */
function byFact(atoms: readonly Atom[]): readonly (readonly [slot: number, about: readonly Atom[]])[] {
  return [...Map.groupBy(atoms, ({ test }) => test.slot)];
}

function codeRecord(slot: number, about: readonly Atom[]): readonly number[] {
  const ofCodes = Array.from({ length: CODES }, (_, code): Said => {
    const yes = about.filter(({ test }) => test.truths[code] === YES);
    const open = about.filter(({ test }) => test.truths[code] === OPEN);
    return saidOf(bitsOf(yes), bitsOf(open));
  });
  return [slot, ...ofCodes];
}

function setTable(slot: number, about: readonly Atom[]): SetTable {
  const wanting = (member: number, wanted: boolean) =>
    bitsOf(about.filter(({ test }) => test.wanted === wanted && (test.bits & (1 << member)) !== 0));
  return {
    slot,
    unknown: saidOf(0, bitsOf(about)),
    empty: bitsOf(about.filter(({ test }) => !test.wanted)),
    adds: Int32Array.from({ length: MEMBERS }, (_, member) => wanting(member, true)),
    takes: Int32Array.from({ length: MEMBERS }, (_, member) => wanting(member, false)),
  };
}

function bitsOf(atoms: readonly Atom[]): number {
  return atoms.reduce((bits, { index }) => bits | bitOf(index), 0);
}

/** A literal's bit, in the word of what must hold or of what must not. */
function wantedBy(terms: Terms, words: number): Int32Array {
  const wanted = new Int32Array(terms.length * words);
  terms.forEach(({ literals }, place) => {
    for (const literal of literals) {
      const at = place * words + wordOf(literal >> 1) + (literal & 1);
      wanted[at] = (wanted[at] ?? 0) | bitOf(literal >> 1);
    }
  });
  return wanted;
}
