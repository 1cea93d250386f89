/**
 * Somebody of an extract as they are kept: one sealed text, and what it comes to in the words of the engine. What an
 * extract does not say stays unknown. Nothing here may stand in a clear column, a URL, a record or a log.
 */
import { z } from 'zod';
import type { Person } from '../engine/facts.ts';
import type { Occupation } from '../engine/outreach.ts';
import type { KeyRing } from '../seal/key-ring.ts';
import { open } from '../seal/seal.ts';
import { occupationIn, RESIDENCES } from './occupation-words.ts';

export const EXTRACT_KINDS = ['population', 'household-businesses'] as const;
export type ExtractKind = (typeof EXTRACT_KINDS)[number];

const text = z.string().nullable();
const yesOrNo = z.boolean().nullable();

export const ExtractedPerson = z.object({
  /** Of a business its owner. */
  name: z.string(),
  citizenNumber: text,
  birthDate: text,
  sex: z.enum(['female', 'male']).nullable(),
  residence: z.enum(RESIDENCES).nullable(),
  /** As typed; the group it stands for, the row says. */
  residentialGroup: text,
  address: text,
  occupation: text,
  hasHealthCard: yesOrNo,
  healthCardUntil: text,
  hasSocialInsurance: yesOrNo,
  businessName: text,
  registrationNumber: text,
  registeredOn: text,
  note: text,
});
export type ExtractedPerson = z.infer<typeof ExtractedPerson>;

/** What somebody is found again by: a business by its registration, for an owner may have several. */
export function numberOf({ citizenNumber, registrationNumber }: ExtractedPerson): string | null {
  return registrationNumber ?? citizenNumber;
}

const TABLE = 'extract_person';

export function placeOf(id: string) {
  return { table: TABLE, column: 'sealed', row: id };
}

export async function openExtracted(ring: KeyRing, id: string, sealed: string): Promise<ExtractedPerson> {
  return ExtractedPerson.parse(await open(ring, placeOf(id), sealed));
}

export function occupationOf({ occupation, businessName }: ExtractedPerson): Occupation | null {
  return businessName === null ? occupationIn(occupation) : 'household-business';
}

/** For the conditions of policies: what the extract says, and nothing that it only lets one guess. */
export function factsOf(person: ExtractedPerson, commune: string): Person {
  const occupation = occupationOf(person);
  const { birthDate, sex, residence, hasHealthCard } = person;
  return {
    birthDate,
    sex,
    commune,
    permanentResident: residence === 'permanent' ? true : residence === 'temporary' ? false : null,
    healthCard: hasHealthCard,
    student: occupation === 'student' ? true : null,
    ...(occupation === 'security-force' ? { roles: ['grassroots-security'] } : {}),
    ...(occupation === 'standing-militia' ? { healthGround: 'state' } : {}),
    ...(occupation === 'employed' ? { healthGround: 'employment', compulsorySocialInsurance: true } : {}),
    ...(occupation === 'pensioner' ? { allowances: ['pension'] } : {}),
  };
}
