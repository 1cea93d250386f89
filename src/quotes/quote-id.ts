/**
 * The name of a quote: a keyed hash of the question, with its defaults resolved, and of the ruleset. The same question
 * under the same law has the same id; without the key nobody can find a person's facts from it by trying.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Question } from '../engine/answer.ts';
import type { Contribution, Person } from '../engine/facts.ts';
import { written } from '../engine/written.ts';
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

/** Made once for each key: the platform's own hash takes a third of the time of one in JavaScript. */
let made: { readonly key: string; readonly hash: Promise<CryptoKey> } | null = null;

export async function quoteIdOf(frame: Frame, people: readonly Asked[], ruleset: string, key: string): Promise<string> {
  if (made?.key !== key) made = { key, hash: hashWith(key) };
  const text = encoder.encode(canonical(frame, people, ruleset));
  const digest = await crypto.subtle.sign('HMAC', await made.hash, text);
  return written`q_${bytesToHex(new Uint8Array(digest, 0, 16))}`;
}

function hashWith(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Everything in one order, sets sorted, only what is known: two ways of asking one thing are one text. */
function canonical(frame: Frame, people: readonly Asked[], ruleset: string): string {
  const { province, schemes, from, months, policy, language, asOn } = frame;
  const parts: unknown[] = [ruleset, province, ...schemes, from, months, policy ?? null, language, asOn];
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
