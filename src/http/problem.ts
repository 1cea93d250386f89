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
  'not-found': 404,
  'unknown-province': 404,
  'unknown-policy': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'too-many-lines': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  'rate-limited': 429,
  internal: 500,
  'not-ready': 503,
} as const satisfies Record<RefusalCode | HttpCode, number>;

type HttpCode =
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'rate-limited'
  | 'internal';

export type ProblemCode = RefusalCode | HttpCode;

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
};

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
  } = {},
): Response {
  const language = more.language ?? c.var.language;
  const body = problemBody(code, { language, requestId: c.var.requestId }, more.findings);
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  c.set('bytes', bytes.length);
  return c.body(bytes, PROBLEM_STATUS[code], {
    'Content-Type': PROBLEM_TYPE,
    'Content-Language': language,
    'Cache-Control': 'no-store',
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
