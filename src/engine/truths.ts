/**
 * What is known of the conditions of one program for one person in one month: NO, YES or OPEN of each, two bits in the
 * words of a short list. So a whole term is compared at once, and a judgement is small enough to keep.
 *
 * Word 2n holds the yes bits of thirty conditions, word 2n + 1 their open bits; neither means no. Thirty, because then
 * a word is a small integer to every engine of JavaScript.
 */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export type Truth = 0 | 1 | 2;

/** A condition, wanted true (`index * 2`) or false (`index * 2 + 1`). */
export type Literal = number;

export type Truths = readonly number[];

const BITS = 30;

/** Words for so many conditions. */
export function wordsFor(count: number): number {
  return 2 * Math.ceil(count / BITS);
}

/** All of them no. */
export function blank(count: number): number[] {
  return Array.from({ length: wordsFor(count) }, () => 0);
}

export function setTruth(truths: number[], index: number, truth: Truth): void {
  const at = 2 * Math.floor(index / BITS);
  const bit = 1 << (index % BITS);
  truths[at] = truth === YES ? (truths[at] ?? 0) | bit : (truths[at] ?? 0) & ~bit;
  truths[at + 1] = truth === OPEN ? (truths[at + 1] ?? 0) | bit : (truths[at + 1] ?? 0) & ~bit;
}

export function truthsOf(list: readonly Truth[]): Truths {
  const truths = blank(list.length);
  list.forEach((truth, index) => {
    setTruth(truths, index, truth);
  });
  return truths;
}

export function truthAt(index: number, truths: Truths): Truth {
  const at = 2 * Math.floor(index / BITS);
  const bit = 1 << (index % BITS);
  if (((truths[at] ?? 0) & bit) !== 0) return YES;
  return ((truths[at + 1] ?? 0) & bit) !== 0 ? OPEN : NO;
}

/** The literal's truth: a negated literal swaps yes and no, and leaves open as it is. */
export function truthOf(literal: Literal, truths: Truths): Truth {
  const truth = truthAt(literal >> 1, truths);
  return truth === OPEN || (literal & 1) === 0 ? truth : truth === YES ? NO : YES;
}
