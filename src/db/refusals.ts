/**
 * What the database refuses, by the code it says it with: one home for both. A batch cannot branch, so what must hold is
 * stated with `app.require`, and the code of the condition that did not hold is all that comes back.
 */
import { Refusal, type RefusalCode } from '../refusal.ts';
import { DatabaseError, type Parameter, type Statement } from './database.ts';

/** SQLSTATEs of a class of our own: AS and three more, which recall the status where there is one. */
const REQUIRED = [
  ['AS401', 'unauthenticated'],
  ['AS403', 'not-allowed'],
  ['AS404', 'not-found'],
  ['AS412', 'stale'],
  ['AS422', 'idempotency-key-reused'],
  ['ASNOW', 'clock-is-live'],
  ['AS101', 'commune-has-agency'],
  ['AS102', 'wrong-kind-of-agency'],
  ['AS103', 'own-agency'],
  ['AS104', 'closed'],
  ['AS105', 'already-there'],
  ['AS106', 'unknown-part'],
  ['AS107', 'member-exists'],
  ['AS108', 'two-keys-already'],
  ['AS201', 'step-not-possible'],
  ['AS202', 'list-locked'],
  ['AS203', 'list-empty'],
  ['AS204', 'four-eyes'],
  ['AS205', 'row-not-asked'],
  ['AS206', 'round-never-closes'],
  ['AS207', 'round-not-due'],
  ['AS208', 'exception-not-later'],
  ['AS209', 'not-a-maker'],
  ['AS210', 'starts-before-decision'],
  ['AS301', 'upload-closed'],
  ['AS302', 'upload-incomplete'],
  ['AS303', 'upload-running'],
  ['AS304', 'chunk-differs'],
  ['AS305', 'rows-refused'],
  ['AS306', 'nothing-to-settle'],
  ['AS307', 'kept-elsewhere'],
  ['AS308', 'better-elsewhere'],
  ['AS601', 'register-changed'],
  ['AS602', 'registration-ended'],
  ['AS603', 'request-closed'],
  ['AS604', 'too-late-to-withdraw'],
  ['AS605', 'no-office'],
  ['AS606', 'quota-reached'],
  ['AS607', 'wrong-list'],
  ['AS801', 'period-not-over'],
  ['AS802', 'lists-not-covered'],
  ['AS803', 'control-totals-differ'],
  ['AS804', 'does-not-reconcile'],
  ['AS805', 'wrong-fund'],
  ['AS806', 'paid-in-future'],
  ['AS807', 'reference-used'],
  ['AS808', 'other-holder'],
  ['AS809', 'no-such-excess'],
  ['AS810', 'excess-left'],
  ['AS811', 'transfer-retracted'],
  ['AS702', 'coverage-ended'],
  ['AS703', 'month-not-covered'],
  ['AS704', 'no-card'],
  ['AS705', 'card-outside-coverage'],
  ['AS706', 'card-of-another'],
  ['AS901', 'too-many-webhooks'],
  ['AS902', 'webhook-disabled'],
  ['AST01', 'unknown-unit'],
  ['AST02', 'reason-needed'],
  ['AST03', 'figure-there'],
  ['AST04', 'month-ahead'],
  ['AST05', 'part-above-whole'],
  ['AST06', 'plan-empty'],
  ['ASO01', 'extract-gone'],
  ['ASO02', 'kept-too-long'],
  ['ASO03', 'unknown-group-here'],
  ['ASO04', 'not-to-hand-over'],
  ['ASO05', 'meeting-not-so-far'],
  ['ASO06', 'registered-already'],
  ['ASO07', 'not-a-collaborator'],
  ['ASB01', 'draft-outdated'],
  ['ASB02', 'nothing-short'],
  ['ASI01', 'no-office-to-answer'],
  ['ASI02', 'reopened-before'],
  ['ASI03', 'wrong-office'],
  ['ASI04', 'day-passed'],
  ['ASI05', 'targets-not-met'],
  ['ASI06', 'unknown-thing'],
  ['ASI07', 'not-done-yet'],
] as const satisfies readonly (readonly [`AS${string}`, RefusalCode])[];

export type Required = (typeof REQUIRED)[number][1];

/** Said by app.claim_key: this very question was answered before. No refusal: the answer is given again. */
export const ANSWERED_BEFORE = 'AS000';

/** Postgres gave up waiting for a row that somebody else holds. */
const LOCK_NOT_AVAILABLE = '55P03';

const refusals = new Map<string, RefusalCode>([...REQUIRED, [LOCK_NOT_AVAILABLE, 'busy']]);
const states = new Map<Required, string>(REQUIRED.map(([state, code]) => [code, state]));

/** A statement that takes the whole batch back with this refusal unless the condition holds; null does not hold. */
export function requires(condition: string, code: Required, values: readonly Parameter[] = []): Statement {
  return { text: `select app.require((${condition}), '${states.get(code)}')`, values };
}

/** The refusal that an error of the database stands for; any other error as it came. */
export function refusalOf(error: unknown): unknown {
  const code = error instanceof DatabaseError ? refusals.get(error.code) : undefined;
  return code === undefined ? error : new Refusal(code);
}
