/** What a person wishes, as it is kept: one sealed text, with the consent it rests on. */
import { z } from 'zod';
import type { Contribution, Person } from '../engine/facts.ts';
import { SCHEMES } from '../engine/facts.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open, seal } from '../seal/seal.ts';
import { KeptConsent } from './kept-consent.ts';

const text = z.string().nullable();
/** A value of a fact: what JSON makes of each of them. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

export const Wish = z.object({
  scheme: z.enum(SCHEMES),
  from: text,
  months: z.int().nullable(),
  /** The kind of list the person belongs on, and the rule that supports them, by the law of the day of the wish. */
  kind: z.string(),
  policy: z.string(),
  rule: z.string(),
  cite: z.string(),
  person: z.object({
    name: z.string(),
    citizenNumber: z.string(),
    birthDate: z.string(),
    sex: z.enum(['female', 'male']).nullable(),
    commune: z.string(),
    residentialGroup: text,
    address: text,
    phone: text,
  }),
  facts: z.record(z.string(), value),
  monthlyIncome: z.number().nullable(),
  /** The group as a form says it (src/registers/said.ts). */
  group: z.string(),
  papers: z.array(z.object({ paper: z.string(), number: text, issuedOn: text })),
  consent: KeptConsent,
});
export type Wish = z.infer<typeof Wish>;

export function sealWish(ring: KeyRing, id: string, wish: Wish): Promise<string> {
  return seal(ring, { table: 'request', column: 'wish', row: id }, wish);
}

export async function openWish(ring: KeyRing, id: string, sealed: string): Promise<Wish> {
  return Wish.parse(await open(ring, { table: 'request', column: 'wish', row: id }, sealed));
}

/** Facts as JSON keeps them: what is not known is left out. */
export function knownFacts(facts: Person): Wish['facts'] {
  const known: Wish['facts'] = {};
  for (const [fact, said] of Object.entries(facts)) {
    if (said === undefined || said === null) continue;
    known[fact] = typeof said === 'object' ? [...said] : said;
  }
  return known;
}

const SOCIAL_MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };
const HEALTH_MONTHS: Readonly<Record<string, number>> = { quarterly: 3, semiannual: 6, annual: 12 };

/** How many months are paid for at once; null: what the list takes. */
export function monthsOf(scheme: Wish['scheme'], contribution: Contribution | null | undefined): number | null {
  if (scheme === 'health-insurance') return HEALTH_MONTHS[contribution?.healthMethod ?? ''] ?? null;
  const method = contribution?.method ?? 'monthly';
  return SOCIAL_MONTHS[method] ?? contribution?.lumpMonths ?? null;
}
