/**
 * From what zod found to our findings. Only the place, the rule and the rule's own bounds go on: never zod's sentence,
 * never the value.
 */
import type { core } from 'zod';
import { FINDING_CODES, type Finding, type FindingCode } from '../refusal.ts';
import { likeOf } from './like.ts';

type Issue = core.$ZodIssue;
type Part = Finding['in'];

/** More than anybody mends at once; a body of nothing but unknown fields must not be answered with all of them. */
const MOST = 50;

export function findingsOf(issues: readonly Issue[], data: unknown, part: Part): readonly Finding[] {
  return issues
    .flatMap((issue) => findingsOfIssue(issue, data, part))
    .filter((finding, at, all) => !isToldAnew(finding, all[at + 1]))
    .slice(0, MOST);
}

/** Zod holds an integer to what a double tells exactly before its own bound: one mistake, of which the bound says all. */
function isToldAnew(finding: Finding, next: Finding | undefined): boolean {
  return finding.code === 'out-of-range' && next?.code === finding.code && next.at.join('/') === finding.at.join('/');
}

function findingsOfIssue(issue: Issue, data: unknown, part: Part): readonly Finding[] {
  const at = issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
  const finding = (code: FindingCode, bounds?: string): readonly Finding[] => [
    { at, in: part, code, ...(bounds === undefined ? {} : { bounds }) },
  ];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: nameable(key) ? [...at, key] : at, in: part, code: 'unknown-field' }));
  }
  if (issue.code === 'custom') return finding(codeOf(issue.params?.code), boundsOf(issue.params?.bounds));
  if (valueAt(data, at) === undefined) return finding('missing');
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return finding('wrong-type', expectedBy(issue));
    case 'invalid_value':
      return finding('not-one-of', listed(issue.values));
    case 'too_big':
      return finding(isSize(issue.origin) ? 'too-long' : 'out-of-range', `<= ${issue.maximum}`);
    case 'too_small':
      return finding(isSize(issue.origin) ? 'too-short' : 'out-of-range', `>= ${issue.minimum}`);
    case 'invalid_format':
      return finding('wrong-form', likeOf(issue.format, issue.pattern) ?? issue.format);
    default:
      return finding('wrong-form');
  }
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_union') return issue.errors.flat().map(expectedBy).join(', ');
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'invalid_value' ? listed(issue.values) : issue.code;
}

/** As they were declared; but codes of digits in their order, for zod has those that look like numbers stand first. */
function listed(values: readonly unknown[]): string {
  const words = values.map(String);
  return (words.every((word) => /^\d+$/.test(word)) ? words.toSorted() : words).join(', ');
}

/** A key that is no word of a program may be a name or a number of somebody: it is not repeated. */
function nameable(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(key);
}

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array';
}

function codeOf(code: unknown): FindingCode {
  return FINDING_CODES.find((known) => known === code) ?? 'wrong-form';
}

function boundsOf(bounds: unknown): string | undefined {
  return typeof bounds === 'string' ? bounds : undefined;
}

function valueAt(data: unknown, at: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of at) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
