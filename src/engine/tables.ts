/**
 * A program laid out for judging: what each code of a fact says of the conditions about it, what each member of a set
 * says, and what each term wants, as words that are compared whole. As objects they would lie all over the memory, and
 * fetching them costs more than comparing them. Nothing here decides anything: it is the same program in the same order.
 */
import { type Atom, type Atoms, CODES } from './condition.ts';
import { bitOf, blank, type Literal, OPEN, wordOf, wordsFor, YES } from './truths.ts';

export type Tables = {
  /** Words that the truths of the program take. */
  readonly words: number;
  /** All conditions no: where judging begins. */
  readonly nothing: readonly number[];
  /** Facts with codes, in records of `CODE_RECORD` numbers: slot, word, and for each code what is yes and what is open. */
  readonly codes: Int32Array;
  readonly sets: readonly SetTable[];
  /** For each term and each pair of words, what must hold and what must not. */
  readonly wanted: Int32Array;
};

export const CODE_RECORD = 2 + 2 * CODES;

/** What a set says of the conditions about it, those that share a pair of words together. */
export type SetTable = { readonly slot: number; readonly parts: readonly SetPart[] };

export type SetPart = {
  readonly word: number;
  /** Open while the set is unknown. */
  readonly open: number;
  /** Yes while it is empty; each member then adds what wants it, and takes what wants none of it. */
  readonly empty: number;
  readonly adds: Int32Array;
  readonly takes: Int32Array;
};

/** More members than any set has, because its bits are those of a number. */
const MEMBERS = 31;

type Terms = readonly { readonly literals: readonly Literal[] }[];

export function tablesOf({ list, coded, sets }: Atoms, terms: Terms): Tables {
  const words = wordsFor(list.length);
  return {
    words,
    nothing: blank(list.length),
    codes: Int32Array.from(byFact(coded).flatMap(([slot, about]) => codeRecords(slot, about))),
    sets: byFact(sets).map(([slot, about]) => ({
      slot,
      parts: byWord(about).map(([word, atoms]) => setPart(word, atoms)),
    })),
    wanted: wantedBy(terms, words),
  };
}

/** Fact by fact, so that each is read once. */
function byFact(atoms: readonly Atom[]): readonly (readonly [slot: number, about: readonly Atom[]])[] {
  return [...Map.groupBy(atoms, ({ test }) => test.slot)];
}

/** The conditions that share a pair of words are looked up at once. */
function byWord(atoms: readonly Atom[]): readonly (readonly [word: number, sharing: readonly Atom[]])[] {
  return [...Map.groupBy(atoms, ({ index }) => wordOf(index))];
}

function codeRecords(slot: number, about: readonly Atom[]): readonly number[] {
  return byWord(about).flatMap(([word, atoms]) => {
    const ofCodes = Array.from({ length: CODES }, (_, code) => [
      bitsOf(atoms.filter(({ test }) => test.truths[code] === YES)),
      bitsOf(atoms.filter(({ test }) => test.truths[code] === OPEN)),
    ]);
    return [slot, word, ...ofCodes.flat()];
  });
}

function setPart(word: number, atoms: readonly Atom[]): SetPart {
  const wanting = (member: number, wanted: boolean) =>
    bitsOf(atoms.filter(({ test }) => test.wanted === wanted && (test.bits & (1 << member)) !== 0));
  return {
    word,
    open: bitsOf(atoms),
    empty: bitsOf(atoms.filter(({ test }) => !test.wanted)),
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
