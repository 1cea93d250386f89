/**
 * What a sponsor pays of one payment: after state, local and the commune, so cut before all of them (law.md A5.7). A quote
 * never has it: a promise is to nobody until a list is covered.
 */
import { roundHalfUp, WHOLE } from './money.ts';

export type Offer = {
  /** Basis points of the premium; 10000 pays all that is left. */
  readonly rate: number;
  /** Đồng a person and month at most. */
  readonly cap: number | null;
};

export type Left = { readonly due: number; readonly months: number; readonly participant: number };

/** Rounded half up per month; a lump, whose months are not alike, once. */
export function sponsorPart({ due, months, participant }: Left, { rate, cap }: Offer): number {
  const monthly = due % months === 0;
  const share = monthly ? roundHalfUp((due / months) * rate, WHOLE) * months : roundHalfUp(due * rate, WHOLE);
  return Math.min(participant, share, cap === null ? participant : cap * months);
}
