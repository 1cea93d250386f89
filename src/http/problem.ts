/**
 * Everything that can go wrong, as RFC 9457 says it: one table from our codes to statuses, one function that writes the
 * body. A problem never carries a stack, an error's own words, or a value that was sent to us.
 */
import type { Language } from '../engine/answer.ts';
import type { Finding, RefusalCode } from '../refusal.ts';
import type { Ctx } from './context.ts';
import { findingWords, problemWords } from './problem-words.ts';

export const PROBLEM_STATUS = {
  malformed: 400,
  'idempotency-key-missing': 400,
  unauthenticated: 401,
  'not-allowed': 403,
  'clock-is-live': 403,
  'four-eyes': 403,
  'not-found': 404,
  'unknown-province': 404,
  'unknown-policy': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'commune-has-agency': 409,
  'wrong-kind-of-agency': 409,
  'own-agency': 409,
  closed: 409,
  'already-there': 409,
  'step-not-possible': 409,
  'list-locked': 409,
  'list-empty': 409,
  'starts-before-decision': 409,
  'row-not-asked': 409,
  'round-never-closes': 409,
  'round-not-due': 409,
  'exception-not-later': 409,
  'not-a-maker': 409,
  'not-carried-over': 409,
  'upload-closed': 409,
  'upload-incomplete': 409,
  'upload-running': 409,
  'rows-refused': 409,
  'nothing-to-settle': 409,
  'kept-elsewhere': 409,
  'better-elsewhere': 409,
  'register-changed': 409,
  'registration-ended': 409,
  'request-closed': 409,
  'too-late-to-withdraw': 409,
  'no-office': 409,
  'wrong-list': 409,
  'period-not-over': 409,
  'lists-not-covered': 409,
  'control-totals-differ': 409,
  'does-not-reconcile': 409,
  'reference-used': 409,
  'other-holder': 409,
  'no-such-excess': 409,
  'excess-left': 409,
  'transfer-retracted': 409,
  'coverage-ended': 409,
  'month-not-covered': 409,
  'no-card': 409,
  'card-of-another': 409,
  'extract-gone': 409,
  'unknown-group-here': 409,
  'not-to-hand-over': 409,
  'meeting-not-so-far': 409,
  'registered-already': 409,
  'not-a-collaborator': 409,
  'too-many-webhooks': 409,
  'webhook-disabled': 409,
  'draft-outdated': 409,
  'nothing-short': 409,
  'figure-there': 409,
  'no-office-to-answer': 409,
  'reopened-before': 409,
  'wrong-office': 409,
  'targets-not-met': 409,
  'member-exists': 409,
  'two-keys-already': 409,
  busy: 409,
  stale: 412,
  'too-large': 413,
  'too-many-lines': 413,
  'file-too-much': 413,
  'too-many-rows-at-once': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  'unknown-part': 422,
  'unknown-unit': 422,
  'reason-needed': 422,
  'plan-empty': 422,
  'month-ahead': 422,
  'part-above-whole': 422,
  'day-passed': 422,
  'unknown-thing': 422,
  'not-done-yet': 422,
  'wrong-fund': 422,
  'paid-in-future': 422,
  'card-outside-coverage': 422,
  'kept-too-long': 422,
  'idempotency-key-reused': 422,
  'chunk-differs': 422,
  'file-refused': 422,
  'precondition-required': 428,
  'rate-limited': 429,
  'quota-reached': 429,
  internal: 500,
  'identity-unavailable': 503,
  unavailable: 503,
  'not-ready': 503,
} as const satisfies Record<RefusalCode | HttpCode, number>;

type HttpCode = 'method-not-allowed' | 'not-acceptable' | 'unsupported-media-type' | 'rate-limited' | 'internal';

export type ProblemCode = RefusalCode | HttpCode;

/** What a client needs besides the words, by code. */
const SAID_WITH: Partial<Readonly<Record<ProblemCode, Readonly<Record<string, string>>>>> = {
  unauthenticated: { 'WWW-Authenticate': 'Bearer realm="ansinh"' },
  'identity-unavailable': { 'Retry-After': '5' },
  busy: { 'Retry-After': '2' },
  'quota-reached': { 'Retry-After': '3600' },
  unavailable: { 'Retry-After': '5' },
};

export type ProblemError = {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
};

export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly requestId: string;
  readonly errors?: readonly ProblemError[];
  readonly line?: number;
  readonly file?: ProblemFile;
};

/** Why a file is not taken, and where in it: a code and words of the reader's, never what the file holds. */
export type ProblemFile = { readonly code: string; readonly address: string | null; readonly detail: string };

export const PROBLEM_TYPE = 'application/problem+json';

export function problemBody(
  code: ProblemCode,
  said: { readonly language: Language; readonly requestId: string; readonly line?: number },
  findings: readonly Finding[] = [],
): ProblemBody {
  const { title, detail } = problemWords[code];
  return {
    type: `/docs#problem-${code}`,
    title: title[said.language],
    status: PROBLEM_STATUS[code],
    detail: detail[said.language],
    code,
    requestId: said.requestId,
    ...(findings.length > 0 ? { errors: findings.map((finding) => errorOf(finding, said.language)) } : {}),
    ...(said.line === undefined ? {} : { line: said.line }),
  };
}

export function problem(
  c: Ctx,
  code: ProblemCode,
  more: {
    readonly findings?: readonly Finding[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly language?: Language;
    readonly file?: ProblemFile;
  } = {},
): Response {
  const language = more.language ?? c.var.language;
  const said = problemBody(code, { language, requestId: c.var.requestId }, more.findings);
  const body = more.file === undefined ? said : { ...said, file: more.file };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  c.set('bytes', bytes.length);
  return c.body(bytes, PROBLEM_STATUS[code], {
    'Content-Type': PROBLEM_TYPE,
    'Content-Language': language,
    'Cache-Control': 'no-store',
    ...SAID_WITH[code],
    ...more.headers,
  });
}

function errorOf({ at, in: part, code, bounds }: Finding, language: Language): ProblemError {
  const detail = findingWords[code][language].replace('{bounds}', bounds ?? '');
  return part === 'body' ? { pointer: pointerOf(at), code, detail } : { parameter: at.join('.'), code, detail };
}

/** RFC 6901. */
function pointerOf(at: readonly (string | number)[]): string {
  return at.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
