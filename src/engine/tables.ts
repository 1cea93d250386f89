/**
 * A program laid out flat. Judging walks through every condition and the literals of the terms for each person anew; as
 * objects they lie all over the memory, and fetching them costs more than comparing them. Nothing here decides anything:
 * it is the same program in the same order.
 */
import { type Atom, CODES, type Literal } from './condition.ts';

export type Tables = {
  /** Of each condition that is judged by a look-up alone: where its number stands, and which atom it is. */
  readonly slots: Uint8Array;
  readonly atoms: Uint16Array;
  /** Its truth for every code, CODES for each. */
  readonly truths: Uint8Array;
  /** The literals of all terms one after the other; those of a term go from its start to the next one's. */
  readonly literals: Uint16Array;
  readonly starts: Uint16Array;
};

export function tablesOf(coded: readonly Atom[], terms: readonly { readonly literals: readonly Literal[] }[]): Tables {
  const starts = new Uint16Array(terms.length + 1);
  terms.forEach(({ literals }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + literals.length;
  });
  const truths = new Uint8Array(coded.length * CODES);
  coded.forEach(({ test }, at) => {
    truths.set(test.truths, at * CODES);
  });
  return {
    slots: Uint8Array.from(coded, ({ test }) => test.slot),
    atoms: Uint16Array.from(coded, ({ index }) => index),
    truths,
    literals: Uint16Array.from(terms.flatMap(({ literals }) => literals)),
    starts,
  };
}
