/** A legal instrument and its words. The words are always the text's own; where a text is not at hand there are none. */

/**
 * verified: read in an official text; secondary: read in a restatement that nothing contradicts; memory: generally
 * known, not checked; unknown: not found, no number may be used.
 */
export type Confidence = 'verified' | 'secondary' | 'memory' | 'unknown';

export type Instrument = {
  /** Issuer + number + date: NQ 56/2025/NQ-HĐND exists twice. */
  readonly id: string;
  readonly number: string;
  /** How a citation names it: 'NQ 19/2025/NQ-HĐND'. */
  readonly short: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly title: string;
  readonly inForce: { readonly from: string | null; readonly until: string | null };
  readonly source: string;
  readonly notes: readonly string[];
  /** Words by clause, to the letter; null when the text is not at hand. */
  readonly clauses: Readonly<Record<string, string>> | null;
};
