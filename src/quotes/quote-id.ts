/**
 * The name of a quote: a keyed hash of the question, with its defaults resolved, and of the ruleset. The same question
 * under the same law has the same id; without the key nobody can find a person's facts from it by trying.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
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

let keyed: { readonly key: string; readonly hash: ReturnType<typeof hmac.create> } | null = null;

export function quoteIdOf(frame: Frame, people: readonly Asked[], ruleset: string, key: string): string {
  if (keyed?.key !== key) keyed = { key, hash: hmac.create(sha256, utf8ToBytes(key)) };
  const digest = keyed.hash
    .clone()
    .update(utf8ToBytes(canonical(frame, people, ruleset)))
    .digest();
  return `q_${bytesToHex(digest.subarray(0, 16))}`;
}

/** Everything in one order, sets sorted, unknown as null: two ways of asking one thing are one text. */
function canonical(frame: Frame, people: readonly Asked[], ruleset: string): string {
  const { province, schemes, from, months, policy, language, asOn } = frame;
  return JSON.stringify([
    ruleset,
    [province, schemes, from, months, policy ?? null, language, asOn],
    people.map(({ id, person, contribution }) => [
      id ?? null,
      FACTS.map((fact) => settled(person[fact])),
      contributionOf(contribution),
    ]),
  ]);
}

function settled(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : (value ?? null);
}

function contributionOf(contribution: Contribution | null | undefined): readonly unknown[] {
  const { monthlyIncome, method, lumpMonths, healthMethod, householdRank } = contribution ?? {};
  return [monthlyIncome, method, lumpMonths, healthMethod, householdRank];
}
