/** Consent as it is kept, sealed, with what it was given for: what has to be proved. Decides nothing. */
import { z } from 'zod';
import { CONSENT_ACTS, type Consent, RELATIONS } from './consent.ts';

export const KeptConsent = z.object({
  version: z.string(),
  givenAt: z.string(),
  givenBy: z.enum(['person', 'representative']),
  act: z.enum(CONSENT_ACTS),
  toldSensitive: z.boolean(),
  representative: z.object({ name: z.string(), citizenNumber: z.string(), relation: z.enum(RELATIONS) }).nullable(),
});
export type KeptConsent = z.infer<typeof KeptConsent>;

/** That no box was ticked beforehand has been made sure of (consent.ts). */
export function keptConsent({ preselected: _, ...given }: Consent): KeptConsent {
  return given;
}
