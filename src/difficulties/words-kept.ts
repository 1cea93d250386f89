/** What a difficulty says, as it is kept: one sealed text, with the person it comes from and their consent where one is named. */
import { z } from 'zod';
import { KeptConsent } from '../requests/kept-consent.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open, type Place, seal } from '../seal/seal.ts';

const text = z.string().nullable();

export const KeptWords = z.object({
  says: z.string(),
  person: z.object({ name: z.string(), phone: text, citizenNumber: text, birthDate: text }).nullable(),
  consent: KeptConsent.nullable(),
});
export type KeptWords = z.infer<typeof KeptWords>;

const wordsPlace = (id: string): Place => ({ table: 'difficulty', column: 'words', row: id });
export const answerPlace = (id: string): Place => ({ table: 'difficulty', column: 'answer', row: id });
export const reasonPlace = (step: string): Place => ({ table: 'difficulty_step', column: 'reason', row: step });

export function sealWords(ring: KeyRing, id: string, words: KeptWords): Promise<string> {
  return seal(ring, wordsPlace(id), words);
}

export async function openWords(ring: KeyRing, id: string, sealed: string): Promise<KeptWords> {
  return KeptWords.parse(await open(ring, wordsPlace(id), sealed));
}

/** Null where there is nothing, or nothing any more. */
export async function openText(ring: KeyRing, place: Place, sealed: string | null): Promise<string | null> {
  return sealed === null ? null : z.string().parse(await open(ring, place, sealed));
}
