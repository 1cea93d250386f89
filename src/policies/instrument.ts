/**
 * What the texts of law are written as, and the one way to quote them. Never gives words for a clause that does not stand
 * in the instrument: a citation that points nowhere is a mistake of ours, and stops.
 */
import type { Instrument } from '../engine/instrument.ts';

export type { Confidence, Instrument } from '../engine/instrument.ts';

/** The words of a clause, to the letter; null where the whole text is not at hand. */
export function wordsOf(instrument: Instrument, clause: string): string | null {
  if (instrument.clauses === null) return null;
  const words = instrument.clauses[clause];
  if (words === undefined) throw new Error(`${instrument.id} has no clause '${clause}'`);
  return words;
}
