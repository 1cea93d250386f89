/**
 * What is wrong with an answer, in words; nothing where all is well. First what holds for every answer: a status the
 * document names for the operation, its type of content, its headers, a body its schema takes with no field more, no
 * fault, no word of our insides, nothing of what was sent. Then what was due: the right taken, the wrong refused by name.
 */
import { readFileSync } from 'node:fs';
import { isObject, type Json, type JsonObject, type Operation, VOCABULARY } from './document.ts';
import type { Answered, Wire } from './request.ts';
import { BY_ROW, BY_THE_STATE, OF_SENSE, WORDS_ONLY } from './words-only.ts';
import type { Expected } from './wrong.ts';

/** Of what a right request was answered: it was done, or the state or the words of the document explain why not. */
export type Outcome = 'done' | 'explained' | 'unexplained';

const PROBLEM = 'application/problem+json';

export function faultsOf(operation: Operation, wire: Wire, answered: Answered): readonly string[] {
  const { status, headers, text } = answered;
  const documented = operation.answers[String(status)];
  const type = typeOf(answered);
  const problem = problemIn(answered);
  const faults: (string | null)[] = [
    status >= 500 ? `a fault of ours: ${status}` : null,
    documented === undefined && status !== 405 ? `${status} is not documented` : null,
    status >= 400 && problem === null ? `a ${status} that is no problem` : null,
    status >= 400 && problem?.status !== status ? `the problem says ${String(problem?.status)}` : null,
    status === 401 && !headers.has('www-authenticate') ? '401 without WWW-Authenticate' : null,
    headers.has('x-request-id') ? null : 'no X-Request-Id',
    status >= 400 ? insidesIn(text) : null,
    status >= 400 ? echoIn(operation, wire, text, headers) : null,
  ];
  if (documented !== undefined) {
    const schema = documented.bodies[type ?? ''];
    const isEmpty = Object.keys(documented.bodies).length === 0;
    faults.push(
      isEmpty
        ? text === ''
          ? null
          : `a body with ${status}`
        : schema === undefined
          ? `${type} is not documented`
          : null,
      schema === undefined || schema === null || schema(parsed(text))
        ? null
        : `not as documented: ${said(schema.errors)}`,
      ...documented.headers.map((name) =>
        headers.has(name.toLowerCase()) ? null : `the header ${name} is documented and not there`,
      ),
    );
  }
  return faults.filter((fault) => fault !== null);
}

function said(errors: unknown): string {
  return JSON.stringify(errors).slice(0, 600);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function typeOf({ headers }: Answered): string | null {
  return headers.get('content-type')?.split(';')[0]?.trim() ?? null;
}

export function problemIn(answered: Answered): JsonObject | null {
  const body = typeOf(answered) === PROBLEM ? parsed(answered.text) : null;
  return isObject(body) ? body : null;
}

const INSIDES =
  /\bat \S+ \(|node_modules|[A-Z]\w+Error\b|SQLSTATE|\b(?:insert into|select .* from)\b|postgres|neondb|app\.\w+|\[object |\bundefined\b|\bNaN\b/i;

function insidesIn(text: string): string | null {
  const [word] = INSIDES.exec(text.replaceAll(/"requestId":"[^"]*"/g, '')) ?? [];
  return word === undefined ? null : `our insides are in the answer: ${word}`;
}

const SHORTEST = 7;

/** Nothing of a person is in an error; as nobody can tell what is, nothing that was sent is. */
function echoIn(operation: Operation, wire: Wire, text: string, headers: Answered['headers']): string | null {
  const body = typeof wire.body === 'string' ? textsIn(parsed(wire.body)) : [];
  const path = wire.path.split('/').map((part) => (/%(?![0-9A-F]{2})/i.test(part) ? part : decodeURIComponent(part)));
  // Of the path what the document writes itself, nobody has sent.
  const known = operation.path.replaceAll(/\{\w+\}/g, '');
  const sent = [...body, ...wire.query.map(([, value]) => value), ...path.slice(3)];
  const all = `${JSON.stringify([...headers])}${text}`;
  const echo = sent.find(
    (one) =>
      one.length >= SHORTEST &&
      !isOurs(one.trim()) &&
      !known.includes(one) &&
      all.includes(JSON.stringify(one).slice(1, -1)),
  );
  return echo === undefined ? null : `what was sent stands in the answer: ${echo}`;
}

/** Or a part of one of our words, or of what every error of its kind says. */
function isOurs(text: string): boolean {
  return [...VOCABULARY].some((word) => word.includes(text)) || SAID.includes(text);
}

const SAID = ['like.ts', 'problem-words.ts']
  .map((name) => readFileSync(new URL(`../../src/http/${name}`, import.meta.url), 'utf8'))
  .join('');

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

export function outcomeOf({ id }: Operation, answered: Answered): Outcome {
  const { status } = answered;
  if (status < 400) return 'done';
  if (BY_THE_STATE.includes(status)) return 'explained';
  const problem = problemIn(answered);
  const words = WORDS_ONLY[id] ?? [];
  if (words.includes(`${status} ${String(problem?.code)}`) || `${status} ${String(problem?.code)}` === REUSED)
    return 'explained';
  const errors = errorsIn(problem);
  const isOfSense = ({ pointer, parameter, code }: JsonObject) =>
    OF_SENSE.includes(String(code)) || words.includes(`${status} ${placeOf(pointer ?? parameter)} ${String(code)}`);
  return errors.length > 0 && errors.every(isOfSense) ? 'explained' : 'unexplained';
}

function placeOf(place: Json | undefined): string {
  return String(place).replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

/** A key that is drawn may have been drawn before. */
const REUSED = '422 idempotency-key-reused';

function errorsIn(problem: JsonObject | null): readonly JsonObject[] {
  const errors: Json = problem?.errors ?? [];
  return Array.isArray(errors) ? errors.filter(isObject) : [];
}

/** Null where a wrong request got what was due. */
export function leniencyOf(operation: Operation, expected: Expected, answered: Answered): string | null {
  const { status, headers } = answered;
  const { statuses, pointer, parameter, allow } = expected;
  const isRow = BY_ROW.includes(operation.id) && /^\/\d/.test(pointer ?? '');
  if (isRow && status === 200 && answered.text.includes('"findings":[{')) return null;
  if (status < 400) return `what is wrong was taken: ${status}`;
  // Something else that is right by every schema may make no sense, and be seen first.
  if (!statuses.includes(status))
    return outcomeOf(operation, answered) === 'explained' && status === 422
      ? null
      : `${status} instead of ${statuses.join(' or ')}`;
  if (status === 405) return allow?.every((method) => headers.get('allow')?.includes(method)) ? null : 'no full Allow';
  if (status !== 422 || (pointer ?? parameter) === undefined) return null;
  const named = errorsIn(problemIn(answered)).map((error) => String(error.pointer ?? error.parameter));
  const place = pointer ?? parameter ?? '';
  return named.some((one) => one === place || one.startsWith(`${place}/`) || one.startsWith(`${place}.`))
    ? null
    : `${place} is not named, but ${named.join(' ')}`;
}
