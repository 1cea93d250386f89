/** The rulebook the API serves, for tests that need no API; `rulebookWith` swaps one policy for a changed one. */
import { nextLastDay } from '../../src/calendar/deadline.ts';
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import { makeRulebook, type Rulebook } from '../../src/engine/rulebook.ts';
import { budgeting, parameters, policies, statePolicies, wardProgrammes } from '../../src/policies/index.ts';

export const rulebook: Rulebook = makeRulebook({
  policies,
  statePolicies,
  wardProgrammes,
  budgeting,
  parameters,
  nextLastDay,
});

export function rulebookWith(changed: {
  readonly policies?: readonly Policy[];
  readonly statePolicies?: readonly StatePolicy[];
  readonly parameters?: typeof parameters;
}): Rulebook {
  return makeRulebook({ policies, statePolicies, wardProgrammes, budgeting, parameters, nextLastDay, ...changed });
}
