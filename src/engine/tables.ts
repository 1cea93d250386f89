/**
 * A program laid out for judging: for each fact and code the truths of all conditions about it, and for each term the
 * conditions it wants, as words that are compared whole. As objects they would lie all over the memory, and fetching
 * them costs more than comparing them. Nothing here decides anything: it is the same program in the same order.
 */
import { type Atom, CODES } from './condition.ts';
import { addTruth, blank, type Literal, type Truth, wordsFor } from './truths.ts';

export type Tables = {
  /** Words that the truths of the program take. */
  readonly words: number;
  /** All conditions no: where judging begins. */
  readonly nothing: readonly number[];
  /** The facts that are judged by a look-up alone: where the number of each stands. */
  readonly slots: readonly number[];
  /** For each of these facts and each of its codes, the truths it brings; the truths of all others are no. */
  readonly brought: Int32Array;
  /** For each term and each pair of words, what must hold and what must not. */
  readonly wanted: Int32Array;
};

type Terms = readonly { readonly literals: readonly Literal[] }[];

export function tablesOf(count: number, coded: readonly Atom[], terms: Terms): Tables {
  const words = wordsFor(count);
  const slots = [...new Set(coded.map(({ test }) => test.slot))];
  return {
    words,
    nothing: blank(count),
    slots,
    brought: broughtBy(slots, coded, words),
    wanted: wantedBy(terms, words),
  };
}

function broughtBy(slots: readonly number[], coded: readonly Atom[], words: number): Int32Array {
  const brought = new Int32Array(slots.length * CODES * words);
  slots.forEach((slot, place) => {
    const atoms = coded.filter(({ test }) => test.slot === slot);
    for (let code = 0; code < CODES; code++) {
      const truths = Array.from({ length: words }, () => 0);
      for (const { index, test } of atoms) addTruth(truths, index, truthOfCode(test.truths, code));
      brought.set(truths, (place * CODES + code) * words);
    }
  });
  return brought;
}

function truthOfCode(truths: Uint8Array, code: number): Truth {
  const truth = truths[code];
  return truth === 1 || truth === 2 ? truth : 0;
}

/** A literal's bit, in the word of what must hold or of what must not. */
function wantedBy(terms: Terms, words: number): Int32Array {
  const wanted = new Int32Array(terms.length * words);
  terms.forEach(({ literals }, place) => {
    const musts = Array.from({ length: words }, () => 0);
    for (const literal of literals) addWanted(musts, literal);
    wanted.set(musts, place * words);
  });
  return wanted;
}

function addWanted(musts: number[], literal: Literal): void {
  const truths = musts.map(() => 0);
  addTruth(truths, literal >> 1, (literal & 1) === 0 ? 1 : 2);
  truths.forEach((word, at) => {
    musts[at] = (musts[at] ?? 0) | word;
  });
}
