/**
 * All the law at hand, ready to use: which policy is in force for a place and month (one, or none; never a default), its
 * revision, the ruleset a place answers by, and the programs made from them, each made once.
 *
 * The ruleset is a hash of this place's policies, the national data and the engine's meaning: two answers with the same
 * ruleset follow the same law. It is computed the same way in a Worker and in a browser.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day, Month, Scheme, SocialMethod } from './facts.ts';
import { monthIndex } from './month.ts';
import type { Cite, Deadline, Instrument, Parameters, Policy, StatePolicy } from './policy.ts';
import { type Prices, pricesOf } from './prices.ts';
import { compile, type Program } from './program.ts';

/** Raised whenever the engine comes to mean something else with the same policies. */
export const MEANING = '2026-11';

export type Law = {
  readonly policies: readonly Policy[];
  readonly statePolicies: readonly StatePolicy[];
  readonly parameters: Parameters;
  /** The next last day of a deadline, from the calendar: the engine itself knows months, not days off. */
  readonly nextLastDay: (deadline: Deadline, asOn: Day) => Day | null;
};

export type Rulebook = Law & {
  readonly pricesAt: (month: number) => Prices;
  readonly policyById: (id: string) => Policy | null;
  readonly policyAt: (province: string, month: number) => Policy | null;
  readonly statePolicyAt: (scheme: Scheme, month: number) => StatePolicy | null;
  readonly programFor: (scheme: Scheme, local: Policy | null, month: number, method: SocialMethod | null) => Program;
  readonly rulesetOf: (province: string) => string;
  readonly revisionOf: (policy: Policy | StatePolicy) => string;
  readonly instrumentById: (id: string) => Instrument | null;
  /** `NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a`. */
  readonly citeText: (cite: Cite) => string;
};

export function makeRulebook(law: Law): Rulebook {
  const byId = new Map(law.policies.map((policy) => [policy.id, policy]));
  const instruments = new Map(
    [...law.policies, ...law.statePolicies].flatMap((policy) => policy.instruments).map((one) => [one.id, one]),
  );
  const statePolicyAt = (scheme: Scheme, month: number) =>
    law.statePolicies.find((policy) => policy.scheme === scheme && isInForce(policy, month)) ?? null;
  return {
    ...law,
    pricesAt: pricesOf(law.parameters),
    policyById: (id) => byId.get(id) ?? null,
    policyAt: (province, month) =>
      law.policies.find((policy) => policy.province === province && isInForce(policy, month)) ?? null,
    statePolicyAt,
    programFor: programs(law, statePolicyAt),
    rulesetOf: remember((province) =>
      hashOf([MEANING, law.parameters, law.statePolicies, law.policies.filter((one) => one.province === province)]),
    ),
    revisionOf: remember((policy) => hashOf(policy).slice(0, 12)),
    instrumentById: (id) => instruments.get(id) ?? null,
    citeText: ({ instrument, clause }) => `${instruments.get(instrument)?.short ?? instrument}, ${clause}`,
  };
}

export function isInForce({ from, until }: { from: Month; until: Month | null }, month: number): boolean {
  return monthIndex(from) <= month && (until === null || month <= monthIndex(until));
}

function programs(law: Law, statePolicyAt: Rulebook['statePolicyAt']): Rulebook['programFor'] {
  const made = new Map<string, Program>();
  const benefitStarts = law.statePolicies
    .flatMap(({ groups }) => groups.flatMap(({ benefit }) => benefit.map(({ from }) => monthIndex(from))))
    .toSorted((a, b) => b - a);
  return (scheme, local, month, method) => {
    const state = statePolicyAt(scheme, month);
    const since = benefitStarts.find((start) => start <= month) ?? 0;
    const lump = method === 'missing' || method === 'ahead' ? method : null;
    const key = `${scheme}|${local?.id}|${state?.id}|${since}|${lump}`;
    const known = made.get(key);
    if (known) return known;
    const program = compile({ scheme, local, state, month, method });
    made.set(key, program);
    return program;
  };
}

function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
