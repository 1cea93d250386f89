/**
 * On which list somebody is handed in. It is that of the rule which carries them, unless the text gives people of a role to
 * another list: who they are decides that, never what they get.
 */
import type { Person } from './facts.ts';
import type { Listing } from './listing.ts';
import type { Policy, Rule } from './policy.ts';

export function listingFor(rule: Rule, person: Person, { listings, rules }: Policy): Listing | null {
  const ofScheme = (id: string) => rules.some(({ listing, scheme }) => listing === id && scheme === rule.scheme);
  const byRole = listings.find((listing) => takesForRole(listing, person) && ofScheme(listing.id));
  return byRole ?? listings.find(({ id }) => id === rule.listing) ?? null;
}

/** Whether a list takes this person for a role, whichever rule of its scheme carries them. */
export function takesForRole({ rolesToo }: Listing, { roles }: Person): boolean {
  return rolesToo?.some((role) => roles?.includes(role)) ?? false;
}
