/**
 * The expected "no": why something asked for is not given. A refusal is an answer, not a bug; it knows nothing of HTTP
 * and never carries what somebody sent us.
 */
export type RefusalCode =
  | 'malformed'
  | 'invalid'
  | 'too-large'
  | 'too-many-lines'
  | 'unknown-province'
  | 'unknown-policy'
  | 'not-ready';

/** One thing that is wrong with one part of a question; `bounds` are the rule's own, never the value sent. */
export type Finding = {
  readonly at: readonly (string | number)[];
  readonly in: 'body' | 'query' | 'path';
  readonly code: FindingCode;
  readonly bounds?: string;
};

export const FINDING_CODES = [
  'unknown-field',
  'missing',
  'wrong-type',
  'not-one-of',
  'out-of-range',
  'too-long',
  'too-short',
  'wrong-form',
  'not-a-day',
  'not-a-month',
  'repeated',
  'unknown-commune',
  'commune-of-another-province',
  'born-after-the-months-asked',
  'lump-months-of-another-method',
  'unknown-policy',
  'policy-of-another-province',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly findings: readonly Finding[];

  constructor(code: RefusalCode, findings: readonly Finding[] = []) {
    super(code);
    this.code = code;
    this.findings = findings;
  }
}
