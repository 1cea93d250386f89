/**
 * All the law at hand, ready to use: which policy is in force for a place and month (one, or none; never a default), its
 * revision, the ruleset a place answers by, and the programs made from them, each made once.
 *
 * The ruleset is a hash of this place's policies, the national data and the engine's meaning: two answers with the same
 * ruleset follow the same law. It is computed the same way in a Worker and in a browser.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Budgeting, BudgetingGround } from './budgeting.ts';
import { type Day, type Month, SCHEMES, type Scheme, SOCIAL_METHODS, type SocialMethod } from './facts.ts';
import { monthIndex, turnsOf } from './month.ts';
import type { Cite, Deadline, Instrument, Parameters, Policy, StatePolicy } from './policy.ts';
import { type Prices, pricesOf } from './prices.ts';
import { compile, type Program } from './program.ts';
import type { WardProgramme } from './ward-programme.ts';
import { written } from './written.ts';

/** Raised whenever the engine answers the same question with other bytes, though the policies are the same. */
export const MEANING = '2026-11-24';

export type Law = {
  readonly policies: readonly Policy[];
  readonly statePolicies: readonly StatePolicy[];
  /** Dates of single communes; they decide no amount and are no part of a ruleset. */
  readonly wardProgrammes: readonly WardProgramme[];
  readonly budgeting: Budgeting;
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
  /** A policy with its revision: `hanoi/2026-07@4c1e…`. */
  readonly nameOf: (policy: Policy | StatePolicy) => string;
  /** What estimating and asking for money rests on there. */
  readonly budgetingIn: (province: string) => BudgetingGround;
  readonly instrumentById: (id: string) => Instrument | null;
  /** `NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a`. */
  readonly citeText: (cite: Cite) => string;
};

export function makeRulebook(law: Law): Rulebook {
  const byId = new Map(law.policies.map((policy) => [policy.id, policy]));
  const instruments = new Map(
    [...law.policies, ...law.statePolicies, ...law.wardProgrammes]
      .flatMap(({ instruments }) => instruments)
      .map((one) => [one.id, one]),
  );
  const stateOf = {
    'social-insurance': inForceIn(law.statePolicies.filter(({ scheme }) => scheme === 'social-insurance')),
    'health-insurance': inForceIn(law.statePolicies.filter(({ scheme }) => scheme === 'health-insurance')),
  };
  const statePolicyAt: Rulebook['statePolicyAt'] = (scheme, month) => stateOf[scheme](month);
  const localOf = remember((province: string) => inForceIn(law.policies.filter((one) => one.province === province)));
  const citeText = remember(
    ({ instrument, clause }: Cite) => written`${instruments.get(instrument)?.short ?? instrument}, ${clause}`,
  );
  const revisionOf = remember((policy: Policy | StatePolicy) => hashOf(policy).slice(0, 12));
  return {
    ...law,
    pricesAt: pricesOf(law.parameters),
    policyById: (id) => byId.get(id) ?? null,
    policyAt: (province, month) => localOf(province)(month),
    statePolicyAt,
    programFor: programs(law, statePolicyAt),
    rulesetOf: remember((province) =>
      hashOf([MEANING, law.parameters, law.statePolicies, law.policies.filter((one) => one.province === province)]),
    ),
    revisionOf,
    nameOf: remember((policy) => written`${policy.id}@${revisionOf(policy)}`),
    instrumentById: (id) => instruments.get(id) ?? null,
    citeText,
    budgetingIn: (province) =>
      province === law.budgeting.province
        ? { cite: citeText(law.budgeting.cite), reading: null }
        : { cite: null, reading: law.budgeting.elsewhere.reading },
  };
}

/** The one of these that is in force in a month, or none; never a default. */
function inForceIn<P extends { from: Month; until: Month | null }>(
  policies: readonly P[],
): (month: number) => P | null {
  const spans = policies.map((policy) => ({
    policy,
    from: monthIndex(policy.from),
    until: policy.until === null ? Number.POSITIVE_INFINITY : monthIndex(policy.until),
  }));
  return (month) => spans.find(({ from, until }) => from <= month && month <= until)?.policy ?? null;
}

/** Programs are shared by all months in which nothing they are made of differs. */
function programs(law: Law, statePolicyAt: Rulebook['statePolicyAt']): Rulebook['programFor'] {
  const made = new Map<Policy | null, Map<string, Program>>();
  const turns = law.statePolicies
    .flatMap((policy) => [policy, ...policy.groups.flatMap(({ benefit }) => benefit)])
    .flatMap(turnsOf)
    .toSorted((a, b) => a - b);
  const programFor: Rulebook['programFor'] = (scheme, local, month, method) => {
    const state = statePolicyAt(scheme, month);
    const until = turns.find((turn) => turn > month) ?? Number.POSITIVE_INFINITY;
    const excluded = local?.exclusions.some((one) => one.scheme === scheme && one.method === method);
    const key = `${scheme}|${state?.id}|${until}|${excluded ? method : ''}`;
    const ofPolicy = made.get(local) ?? new Map<string, Program>();
    const program = ofPolicy.get(key) ?? compile({ scheme, local, state, month, until, method });
    made.set(local, ofPolicy.set(key, program));
    return program;
  };
  return atOnce(programFor);
}

/** The same look-up by numbers alone: every covered month of every quote asks for its program. */
function atOnce(programFor: Rulebook['programFor']): Rulebook['programFor'] {
  const known = new Map<Policy | null, Map<number, Program>>();
  const methods: readonly (SocialMethod | null)[] = [null, ...SOCIAL_METHODS];
  return (scheme, local, month, method) => {
    const programs = known.get(local) ?? new Map<number, Program>();
    known.set(local, programs);
    const key = (month * SCHEMES.length + SCHEMES.indexOf(scheme)) * methods.length + methods.indexOf(method);
    const program = programs.get(key) ?? programFor(scheme, local, month, method);
    programs.set(key, program);
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
