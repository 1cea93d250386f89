/**
 * Every way in which the law at hand could be wrong by one thing, each as the law it would be then. What decides nothing
 * (texts, sentences,
 * readings, confidence) is left alone.
 */
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import type { Law } from '../../src/engine/rulebook.ts';
import { type Change, periodOf } from './change.ts';
import { localChanges } from './local.ts';
import { parameterChanges } from './parameters.ts';
import { stateChanges } from './state.ts';

export type Mutant = {
  /** The policy it is a mutant of, or `vietnam/parameters`. */
  readonly of: string;
  readonly at: string;
  readonly says: string;
  readonly law: Law;
};

export const PARAMETERS = 'vietnam/parameters';

export function lawMutants(law: Law): readonly Mutant[] {
  return [
    ...law.policies.flatMap((policy) => ofPolicy(policy, law)),
    ...law.statePolicies.flatMap((policy) => ofStatePolicy(policy, law)),
    ...as(PARAMETERS, parameterChanges(law.parameters), (parameters) => ({ ...law, parameters })),
  ];
}

function ofPolicy(policy: Policy, law: Law): readonly Mutant[] {
  const { policies } = law;
  const place = policies.indexOf(policy);
  const months = periodOf(policies, place, ({ province }) => province === policy.province);
  return [
    ...as(policy.id, months, (changed) => ({ ...law, policies: changed })),
    ...as(policy.id, localChanges(policy, law.statePolicies), (changed) => ({
      ...law,
      policies: policies.with(place, changed),
    })),
  ];
}

function ofStatePolicy(policy: StatePolicy, law: Law): readonly Mutant[] {
  const { statePolicies } = law;
  const place = statePolicies.indexOf(policy);
  const months = periodOf(statePolicies, place, ({ scheme }) => scheme === policy.scheme);
  return [
    ...as(policy.id, months, (changed) => ({ ...law, statePolicies: changed })),
    ...as(policy.id, stateChanges(policy), (changed) => ({
      ...law,
      statePolicies: statePolicies.with(place, changed),
    })),
  ];
}

function as<T>(of: string, changes: readonly Change<T>[], lawWith: (to: T) => Law): readonly Mutant[] {
  return changes.map(({ at, says, to }) => ({ of, at, says, law: lawWith(to) }));
}
