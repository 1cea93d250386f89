/**
 * What is known of the conditions of one program for one person in one month: NO, YES or OPEN of each, two bits in the
 * words of a short list. So a whole term is compared at once, and a judgement is small enough to keep.
 *
 * Word 2n holds the yes bits of sixteen conditions, word 2n + 1 their open bits; neither means no. Sixteen, because then
 * a word is a small integer to every engine of JavaScript, and is found without dividing.
 */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export type Truth = 0 | 1 | 2;

/** A condition, wanted true (`index * 2`) or false (`index * 2 + 1`). */
export type Literal = number;

export type Truths = readonly number[];

const BITS = 16;
const SHIFT = 4;
const MASK = BITS - 1;
const PAIR = (1 << BITS) - 1;

/** Words for so many conditions. */
export function wordsFor(count: number): number {
  return 2 * Math.ceil(count / BITS);
}

/** Where the pair of words begins that says of a condition, and its bit in both. */
export function wordOf(index: number): number {
  return 2 * (index >> SHIFT);
}

export function bitOf(index: number): number {
  return 1 << (index & MASK);
}

/** Yes and open bits of the sixteen conditions of one pair of words, in one number. */
export type Said = number;

export function saidOf(yes: number, open: number): Said {
  return yes | (open << BITS);
}

/**
 * Yes is 1 and open 2, so each brings its own bit to its own half: to ask first which it is would cost more, because it
 * is another for every person.
 */
export function saidOfOne(index: number, truth: Truth): Said {
  const place = index & MASK;
  return saidOf((truth & YES) << place, (truth >> 1) << place);
}

/** What a pair of words is before its conditions are judged. */
export const UNJUDGED = -1;

export function unjudged(count: number): number[] {
  return Array.from({ length: wordsFor(count) }, () => UNJUDGED);
}

/** Writes down what is said of sixteen conditions at once. */
export function setPair(truths: number[], word: number, said: Said): void {
  truths[word] = said & PAIR;
  truths[word + 1] = said >>> BITS;
}

/** All of them no. */
export function blank(count: number): number[] {
  return Array.from({ length: wordsFor(count) }, () => 0);
}

/** Where nothing is said of the condition yet, it is no. */
export function addTruth(truths: number[], index: number, truth: Truth): void {
  const at = wordOf(index);
  const place = index & MASK;
  truths[at] = (truths[at] ?? 0) | ((truth & YES) << place);
  truths[at + 1] = (truths[at + 1] ?? 0) | ((truth >> 1) << place);
}

export function clearTruth(truths: number[], index: number): void {
  const at = wordOf(index);
  const others = ~bitOf(index);
  truths[at] = (truths[at] ?? 0) & others;
  truths[at + 1] = (truths[at + 1] ?? 0) & others;
}

export function truthsOf(list: readonly Truth[]): Truths {
  const truths = blank(list.length);
  list.forEach((truth, index) => {
    addTruth(truths, index, truth);
  });
  return truths;
}

export function truthAt(index: number, truths: Truths): Truth {
  const at = wordOf(index);
  const bit = bitOf(index);
  if (((truths[at] ?? 0) & bit) !== 0) return YES;
  return ((truths[at + 1] ?? 0) & bit) !== 0 ? OPEN : NO;
}

/** The literal's truth: a negated literal swaps yes and no, and leaves open as it is. */
export function truthOf(literal: Literal, truths: Truths): Truth {
  const truth = truthAt(literal >> 1, truths);
  return truth === OPEN || (literal & 1) === 0 ? truth : truth === YES ? NO : YES;
}
