/**
 * Whether two laws come to the same for everybody, as far as choosing goes: every program of one against that of the
 * other, in every month in which something starts. What decides beside the choice (months, numbers, deadlines, caps) is
 * compared as it stands.
 */
import { monthIndex } from '../../src/engine/month.ts';
import type { Policy, StatePolicy } from '../../src/engine/policy.ts';
import { compile } from '../../src/engine/program.ts';
import type { Law } from '../../src/engine/rulebook.ts';
import { type Apart, tellApart } from './same-choice.ts';

const METHODS = [null, 'ahead', 'missing'] as const;

/** Proved alike, told apart by a person, or different in what no person shows. */
export type Proof = 'alike' | 'different' | Apart;

export function compare(one: Law, other: Law): Proof {
  if (besideChoice(one) !== besideChoice(other)) return 'different';
  const months = [...new Set([...startsIn(one), ...startsIn(other)])];
  for (const [at, local] of [...one.policies, null].entries()) {
    const changed = local === null ? null : (other.policies[at] ?? local);
    for (const [place, state] of one.statePolicies.entries()) {
      const changedState = other.statePolicies[place] ?? state;
      if (local === changed && state === changedState) continue;
      const apart = inSomeMonth(
        months.filter((month) => isInForce(state, month) && (local === null || isInForce(local, month))),
        [local, state],
        [changed, changedState],
      );
      if (apart) return apart;
    }
  }
  return 'alike';
}

type Laid = readonly [local: Policy | null, state: StatePolicy];

function inSomeMonth(months: readonly number[], one: Laid, other: Laid): Apart | null {
  for (const month of months) {
    for (const method of one[1].scheme === 'social-insurance' ? METHODS : [null]) {
      const [left, right] = [one, other].map(([local, state]) =>
        compile({ scheme: state.scheme, local, state, month, method }),
      );
      const apart = left && right ? tellApart(left, right) : null;
      if (apart) return apart;
    }
  }
  return null;
}

function isInForce({ from, until }: Pick<Policy, 'from' | 'until'>, month: number): boolean {
  return monthIndex(from) <= month && (until === null || month <= monthIndex(until));
}

function startsIn({ policies, statePolicies }: Law): readonly number[] {
  const benefits = statePolicies.flatMap(({ groups }) => groups.flatMap(({ benefit }) => benefit));
  const ends = benefits.flatMap(({ until }) => (until === null ? [] : [monthIndex(until) + 1]));
  return [...[...policies, ...statePolicies, ...benefits].map(({ from }) => monthIndex(from)), ...ends];
}

/** Everything an amount or a date rests on that is not in a program. */
function besideChoice({ policies, statePolicies, parameters }: Law): string {
  return JSON.stringify([
    parameters,
    policies.map(({ from, until, supportEnds, schemes, listings, deadlines }) => [
      from,
      until,
      supportEnds,
      schemes,
      listings,
      deadlines,
    ]),
    statePolicies.map(({ from, until, scheme, capMonths }) => [from, until, scheme, capMonths]),
  ]);
}

const PLAIN = new Set<unknown>([false, 'never', 'none', 'other', 'elsewhere']);

/** The person, as far as it matters, and what each law says. */
export function describe({ person, one, other }: Apart): string {
  const facts = [...person].filter(([, value]) => !PLAIN.has(value)).map(([name, value]) => `${name} ${value}`);
  return `for ${facts.join(', ') || 'anybody'}: ${one} → ${other}`;
}
