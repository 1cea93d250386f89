/** Which policy a question may be answered under: one of the province it is about, known by its id. Knows nothing of HTTP. */
import type { FindingCode } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';

/** What is wrong with the one named, or null; the state's are listed beside the others, but go by the month of payment. */
export function objectionToPolicy(policy: string, province: string): FindingCode | null {
  if (rulebook.statePolicies.some(({ id }) => id === policy)) return 'policy-of-the-state';
  const known = rulebook.policyById(policy);
  if (known === null) return 'unknown-policy';
  return known.province === province ? null : 'policy-of-another-province';
}
