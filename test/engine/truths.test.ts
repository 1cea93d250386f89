// Protects the bits that truths are kept in: each condition has its own, in its own pair of words, and saying something of
// one says nothing of another.
import { describe, expect, it } from 'vitest';
import {
  addTruth,
  blank,
  clearTruth,
  NO,
  OPEN,
  type Truth,
  truthAt,
  truthOf,
  truthsOf,
  wordOf,
  wordsFor,
  YES,
} from '../../src/engine/truths.ts';

const COUNT = 40;
const every = Array.from({ length: COUNT }, (_, index) => index);

describe('truths', () => {
  it('take a pair of words for sixteen conditions, and no more than they need', () => {
    expect([0, 1, 16, 17, 32, 33].map(wordsFor)).toEqual([0, 2, 2, 4, 4, 6]);
    expect([0, 15, 16, 31, 32].map(wordOf)).toEqual([0, 0, 2, 2, 4]);
    expect(blank(17)).toEqual([0, 0, 0, 0]);
  });

  it.each([YES, OPEN] as const)('say %d of one condition and no of all others', (truth) => {
    for (const index of every) {
      const truths = blank(COUNT);
      addTruth(truths, index, truth);
      expect(every.map((one) => truthAt(one, truths))).toEqual(every.map((one) => (one === index ? truth : NO)));
    }
  });

  it('say no where no is added', () => {
    const truths = blank(COUNT);
    addTruth(truths, 3, NO);
    expect(truths).toEqual(blank(COUNT));
  });

  it('are found again as they were listed', () => {
    const list = every.map((index): Truth => ([NO, YES, OPEN] as const)[index % 3] ?? NO);
    const truths = truthsOf(list);
    expect(every.map((index) => truthAt(index, truths))).toEqual(list);
  });

  it('forget one condition, yes or open, and no other', () => {
    for (const truth of [YES, OPEN] as const) {
      const truths = [...truthsOf(every.map(() => truth))];
      clearTruth(truths, 17);
      expect(every.map((index) => truthAt(index, truths))).toEqual(every.map((one) => (one === 17 ? NO : truth)));
    }
  });

  it('are turned round by a negated literal, and stay open', () => {
    const truths = truthsOf([NO, YES, OPEN]);
    expect([0, 2, 4].map((literal) => truthOf(literal, truths))).toEqual([NO, YES, OPEN]);
    expect([1, 3, 5].map((literal) => truthOf(literal, truths))).toEqual([YES, NO, OPEN]);
  });
});
