/**
 * Which groups a top-up or a sponsor may name: those of the texts of its province and of the state, of the same scheme,
 * and none that tells something sensitive of whoever is in it. Looks up, decides nothing else.
 */
import type { Scheme } from '../engine/facts.ts';
import type { Finding } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';

const known = new Map<string, ReadonlySet<string>>();

function groupsOf(province: string, scheme: Scheme): ReadonlySet<string> {
  const key = `${province} ${scheme}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const local = rulebook.policies.filter((policy) => policy.province === province).flatMap(({ rules }) => rules);
  const state = rulebook.statePolicies.filter((policy) => policy.scheme === scheme).flatMap(({ groups }) => groups);
  const named = [...local.filter((rule) => rule.scheme === scheme), ...state];
  const sensitive = new Set(named.filter((one) => one.sensitive).map(({ id }) => id));
  const ids = new Set(named.map(({ id }) => id).filter((id) => !sensitive.has(id)));
  known.set(key, ids);
  return ids;
}

/** What is wrong with the groups that were named, each by its place. */
export function unknownGroups(
  province: string,
  scheme: Scheme,
  groups: readonly string[] | null,
  at: Finding['at'],
): readonly Finding[] {
  const of = groupsOf(province, scheme);
  return (groups ?? []).flatMap((id, place) =>
    of.has(id) ? [] : [{ at: [...at, place], in: 'body' as const, code: 'unknown-group' as const }],
  );
}
