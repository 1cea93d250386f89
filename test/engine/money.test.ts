// Protects the đồng: one rounding, half up, exact up to the largest products the law can make.
import { describe, expect, it } from 'vitest';
import { atRate, roundHalfUp, shareAtRate, sumOrNull, WHOLE } from '../../src/engine/money.ts';

describe('rounding', () => {
  it.each([
    [0, 10, 0],
    [4, 10, 0],
    [5, 10, 1],
    [6, 10, 1],
    [14, 10, 1],
    [15, 10, 2],
    [20, 10, 2],
    [1, 3, 0],
    [2, 3, 1],
    [7, 3, 2],
  ])('of %i / %i is %i: half goes up', (numerator, denominator, rounded) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded);
  });

  it('is exact where a division of floating point numbers is not', () => {
    // Half of 2^53 - 1 ends in .5 and lies beside 2^52, where doubles have no halves left to round.
    expect(roundHalfUp(Number.MAX_SAFE_INTEGER, 2)).toBe(4_503_599_627_370_496);
  });
});

describe('a rate', () => {
  it('is in basis points of a whole of 10,000', () => {
    expect(WHOLE).toBe(10_000);
    expect(atRate(2_340_000, 450)).toBe(105_300);
    expect(atRate(1_500_000, 2200)).toBe(330_000);
    expect(atRate(1_000_001, 5000)).toBe(500_001);
  });

  it('of a rate is rounded once, not twice', () => {
    expect(shareAtRate(2_340_000, 450, 3000)).toBe(31_590);
    // 333 at 15 % is 49.95 and 45 % of that 22.4775; rounded to 50 in between it would come to 22.5 and so to 23.
    expect(shareAtRate(333, 1500, 4500)).toBe(22);
    expect(atRate(atRate(333, 1500), 4500)).toBe(23);
  });
});

describe('a sum', () => {
  it('is the sum of its parts', () => {
    expect(sumOrNull([1, 2, 3])).toBe(6);
    expect(sumOrNull([0, 5])).toBe(5);
    expect(sumOrNull([])).toBe(0);
  });

  it('is unknown as soon as one part is', () => {
    expect(sumOrNull([1, null, 3])).toBeNull();
    expect(sumOrNull([null])).toBeNull();
  });
});
