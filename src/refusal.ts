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
  | 'not-found'
  | 'unauthenticated'
  | 'not-allowed'
  | 'clock-is-live'
  | 'identity-unavailable'
  | 'commune-has-agency'
  | 'wrong-kind-of-agency'
  | 'own-agency'
  | 'closed'
  | 'already-there'
  | 'unknown-part'
  | 'member-exists'
  | 'two-keys-already'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'precondition-required'
  | 'stale'
  | 'busy'
  | 'unavailable'
  | 'step-not-possible'
  | 'list-locked'
  | 'list-empty'
  | 'starts-before-decision'
  | 'four-eyes'
  | 'row-not-asked'
  | 'round-never-closes'
  | 'round-not-due'
  | 'exception-not-later'
  | 'not-a-maker'
  | 'not-carried-over'
  | 'upload-closed'
  | 'upload-incomplete'
  | 'upload-running'
  | 'chunk-differs'
  | 'rows-refused'
  | 'nothing-to-settle'
  | 'kept-elsewhere'
  | 'better-elsewhere'
  | 'register-changed'
  | 'registration-ended'
  | 'request-closed'
  | 'too-late-to-withdraw'
  | 'no-office'
  | 'quota-reached'
  | 'wrong-list'
  | 'coverage-ended'
  | 'month-not-covered'
  | 'no-card'
  | 'card-outside-coverage'
  | 'card-of-another'
  | 'too-many-webhooks'
  | 'webhook-disabled'
  | 'draft-outdated'
  | 'nothing-short'
  | 'unknown-unit'
  | 'reason-needed'
  | 'plan-empty'
  | 'figure-there'
  | 'month-ahead'
  | 'part-above-whole'
  | 'no-office-to-answer'
  | 'reopened-before'
  | 'wrong-office'
  | 'day-passed'
  | 'targets-not-met'
  | 'unknown-thing'
  | 'not-done-yet'
  | 'extract-gone'
  | 'kept-too-long'
  | 'unknown-group-here'
  | 'not-to-hand-over'
  | 'meeting-not-so-far'
  | 'registered-already'
  | 'not-a-collaborator'
  | 'file-refused'
  | 'file-too-much'
  | 'too-many-rows-at-once'
  | 'period-not-over'
  | 'lists-not-covered'
  | 'control-totals-differ'
  | 'does-not-reconcile'
  | 'wrong-fund'
  | 'paid-in-future'
  | 'reference-used'
  | 'other-holder'
  | 'no-such-excess'
  | 'excess-left'
  | 'transfer-retracted'
  | 'not-ready';

/** One thing that is wrong with one part of a question; `bounds` are the rule's own, never the value sent. */
export type Finding = {
  readonly at: readonly (string | number)[];
  readonly in: 'body' | 'query' | 'path' | 'header';
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
  'born-after-the-first-month',
  'lump-months-of-another-method',
  'unknown-policy',
  'policy-of-another-province',
  'policy-of-the-state',
  'not-an-instant',
  'unknown-issuer',
  'no-pseudonym',
  'unknown-province',
  'unknown-kind-of-list',
  'unknown-group',
  'wrong-period',
  'in-the-future',
  'not-a-citizen-number',
  'consent-by-default',
  'consent-not-current',
  'consent-not-told',
  'representative-needed',
  'not-a-public-target',
  'not-at-this-level',
  'not-reported-here',
  'row-at-fault',
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
