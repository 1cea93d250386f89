/** Money is whole đồng in integers. Every product here stays below 2^53, so it is exact before it is rounded. */

/** Basis points of a whole: 100 %. */
export const WHOLE = 10_000;

/**
 * Rounds `numerator / denominator` half up; both are non-negative integers, and twice the one plus the other stays below
 * 2^53: then the quotient is never nearer to a whole number than a double can tell.
 */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** `amount × rate`, rate in basis points, rounded half up. */
export function atRate(amount: number, rate: number): number {
  return roundHalfUp(amount * rate, WHOLE);
}

/** `amount × rate × share`, both in basis points: one rounding, not two. */
export function shareAtRate(amount: number, rate: number, share: number): number {
  return roundHalfUp(amount * rate * share, WHOLE * WHOLE);
}

/** The sum, or null as soon as one part is not known. */
export function sumOrNull(amounts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}
