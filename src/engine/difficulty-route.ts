/**
 * Where difficulties (vướng mắc) and petitions of a province go, as its texts have it. Decides no amount and is no part of a
 * ruleset; which office of that kind it is, the register knows. Pure.
 */
import type { Day } from './facts.ts';
import type { Cite, Words } from './policy.ts';

export type DifficultyRoute = {
  /** Null: everywhere no text at hand says it. */
  readonly province: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly to: 'insurer-city' | 'home-affairs';
  /** The words that carry it, to the letter; null where it is a reading. */
  readonly written: { readonly cite: Cite; readonly words: string } | null;
  /** What the texts say of people's own petitions, besides. */
  readonly petitions: { readonly cite: Cite; readonly words: string } | null;
  /** What was chosen where the text is silent or of another time, and why. */
  readonly reading: { readonly says: Words; readonly because: Words } | null;
};

/** The first that holds: the province's own before the one of everywhere. */
export function routeOn(routes: readonly DifficultyRoute[], province: string, on: Day): DifficultyRoute {
  const inForce = routes.filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until));
  const found = inForce.find((one) => one.province === province) ?? inForce.find((one) => one.province === null);
  if (found === undefined) throw new Error('there is a route for everywhere');
  return found;
}
