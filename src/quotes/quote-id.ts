/**
 * The name of a quote: a keyed hash of the question, with its defaults resolved, and of the ruleset. The same question
 * under the same law has the same id; without the key nobody can find a person's facts from it by trying.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Question } from '../engine/answer.ts';
import type { Contribution, Person } from '../engine/facts.ts';
import { PersonSchema } from './person-schema.ts';

export type Frame = Omit<Question, 'person' | 'contribution'>;

export type Asked = {
  /** The caller's mark, in a household. */
  readonly id?: string;
  readonly person: Person;
  readonly contribution?: Contribution | null | undefined;
};

const FACTS = PersonSchema.keyof().options;
const encoder = new TextEncoder();

/** The hash begun with the key and the ruleset, which whole provinces share: each question goes on from there. */
type Begun = { readonly key: string; readonly byRuleset: Map<string, ReturnType<typeof hmac.create>> };
let begun: Begun | null = null;

export function quoteIdOf(frame: Frame, people: readonly Asked[], ruleset: string, key: string): string {
  if (begun?.key !== key) begun = { key, byRuleset: new Map() };
  const start =
    begun.byRuleset.get(ruleset) ?? hmac.create(sha256, encoder.encode(key)).update(encoder.encode(ruleset));
  begun.byRuleset.set(ruleset, start);
  const digest = start
    .clone()
    .update(encoder.encode(canonical(frame, people)))
    .digest();
  return `q_${bytesToHex(digest.subarray(0, 16))}`;
}

/** Everything in one order, sets sorted, only what is known: two ways of asking one thing are one text. */
function canonical(frame: Frame, people: readonly Asked[]): string {
  const { province, schemes, from, months, policy, language, asOn } = frame;
  const parts: unknown[] = [province, ...schemes, from, months, policy ?? null, language, asOn];
  for (const { id, person, contribution } of people) {
    parts.push({ id });
    for (let at = 0; at < FACTS.length; at++) addKnown(parts, at, person[FACTS[at] ?? 'sex']);
    const { monthlyIncome, method, lumpMonths, healthMethod, householdRank } = contribution ?? {};
    parts.push([monthlyIncome, method, lumpMonths, healthMethod, householdRank]);
  }
  return JSON.stringify(parts);
}

/** A fact by its place in the list and its value. */
function addKnown(parts: unknown[], place: number, value: unknown): void {
  if (value === null || value === undefined) return;
  parts.push(place, Array.isArray(value) ? value.toSorted() : value);
}
