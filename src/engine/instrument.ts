/** A legal instrument, and its words where its text is at hand. The words are always the text's own. */

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
  /** Its clauses then stand beside it, as `clauses` of its file. */
  readonly textAtHand: boolean;
};

/**
 * The words of an instrument by clause, to the letter. Rules and readings quote them, tests hold the quotes against them;
 * no answer needs the whole, so a bundle leaves it out.
 */
export type Clauses = Readonly<Record<string, string>>;
