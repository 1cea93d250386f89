/** A city's policy, changed in one thing that decides: who, how much, on top of what, until when, from which budget. */
import { SCHEMES, SOCIAL_METHODS } from '../../src/engine/facts.ts';
import { addMonths } from '../../src/engine/month.ts';
import type {
  Deadline,
  Listing,
  Policy,
  Rule,
  Scope,
  ShareKind,
  StateGroup,
  StatePolicy,
} from '../../src/engine/policy.ts';
import { type Change, changed, eachDropped, inEach, inField, members, number, others } from './change.ts';
import { conditionChanges } from './conditions.ts';

const KINDS: readonly ShareKind[] = ['on-top', 'in-full', 'alone', 'total'];
const BUDGETS = ['city', 'commune'] as const;
/** Per cent of treatment costs a card can pay (Luật BHYT, Điều 22). */
export const BENEFITS = [80, 95, 100] as const;
const WHOLE = 10_000;

export function localChanges(policy: Policy, states: readonly StatePolicy[]): readonly Change<Policy>[] {
  return [
    ...inField(policy, 'supportEnds', supportEndsChanges(policy)),
    ...inField(policy, 'schemes', members(policy.schemes, [])),
    ...inField(policy, 'scopes', [...eachDropped(policy.scopes), ...inEach(policy.scopes, scopeChanges)]),
    ...inField(policy, 'exclusions', [
      ...eachDropped(policy.exclusions),
      ...inEach(policy.exclusions, (one) => [
        ...inField(one, 'scheme', others(one.scheme, SCHEMES)),
        ...inField(one, 'method', others(one.method, SOCIAL_METHODS)),
      ]),
    ]),
    ...inField(policy, 'rules', [
      ...eachDropped(policy.rules),
      ...inEach(policy.rules, (rule) => ruleChanges(rule, policy, states)),
    ]),
    ...inField(policy, 'several', [
      ...inField(policy.several, 'order', others(policy.several.order, ['highest-support', 'highest-benefit'])),
    ]),
    ...inField(
      policy,
      'listings',
      inEach(policy.listings, (one) => listingChanges(one, policy)),
    ),
    ...inField(
      policy,
      'deadlines',
      inEach(policy.deadlines, (one) => deadlineChanges(one, policy)),
    ),
  ];
}

function supportEndsChanges({ supportEnds }: Policy): readonly Change<Policy['supportEnds']>[] {
  if (supportEnds === null) return [];
  return [
    { at: '', says: 'dropped', to: null },
    ...inField(
      supportEnds,
      'month',
      [-1, 1].map((count) => changed(supportEnds.month, addMonths(supportEnds.month, count))),
    ),
  ];
}

function scopeChanges(scope: Scope): readonly Change<Scope>[] {
  return [
    ...inField(scope, 'schemes', members(scope.schemes, SCHEMES)),
    ...inField(scope, 'when', conditionChanges(scope.when)),
  ];
}

function ruleChanges(rule: Rule, policy: Policy, states: readonly StatePolicy[]): readonly Change<Rule>[] {
  return [
    ...inField(rule, 'scheme', others(rule.scheme, policy.schemes)),
    ...inField(rule, 'when', conditionChanges(rule.when)),
    ...inField(rule, 'kind', others(rule.kind, KINDS)),
    ...inField(rule, 'on', onChanges(rule, inForceWith(policy, states))),
    ...inField(rule, 'share', shareChanges(rule, inForceWith(policy, states))),
    ...inField(rule, 'budget', others(rule.budget, BUDGETS)),
    ...inField(rule, 'benefit', others(rule.benefit, BENEFITS)),
    ...inField(rule, 'listing', otherListings(rule, policy)),
  ];
}

/** No share is above the whole, nor above what the state leaves of it; and an unknown one is not a number near zero. */
function shareChanges(rule: Rule, states: readonly StatePolicy[]): readonly Change<number | null>[] {
  if (rule.share === null) return [changed<number | null>(null, 1000)];
  const groups = rule.kind === 'on-top' ? groupsUnder(rule, states) : [];
  const left = Math.max(...(groups.length > 0 ? groups.map(({ share }) => WHOLE - share) : [WHOLE]));
  return number(rule.share).filter(({ to }) => to <= left);
}

function groupsUnder({ scheme, on }: Rule, states: readonly StatePolicy[]): readonly StateGroup[] {
  const groups = states.filter((state) => state.scheme === scheme).flatMap((state) => state.groups);
  return on === 'any' ? groups : groups.filter(({ id }) => on.includes(id));
}

/** The groups of the state that a rule stands on; `alone` and `in-full` stand on none in particular. */
function onChanges(rule: Rule, states: readonly StatePolicy[]): readonly Change<Rule['on']>[] {
  if (rule.kind === 'alone' || rule.kind === 'in-full') return [];
  if (rule.on !== 'any') return [...members(rule.on, []), changed<Rule['on']>(rule.on, 'any')];
  const known = [...new Set(groupsUnder(rule, states).map(({ id }) => id))];
  return known.map((id) => ({ at: '', says: `any → any but ${id}`, to: known.filter((one) => one !== id) }));
}

function inForceWith({ from, until }: Policy, states: readonly StatePolicy[]): readonly StatePolicy[] {
  return states.filter((state) => state.from <= (until ?? '9999-12') && (state.until ?? '9999-12') >= from);
}

/** Lists that close on another day: the only part of a listing an amount or a date depends on. */
function otherListings(rule: Rule, { listings }: Policy): readonly Change<string>[] {
  const deadlineOf = (id: string) => listings.find((one) => one.id === id)?.deadline ?? null;
  const ids = listings.map(({ id }) => id).filter((id) => deadlineOf(id) !== deadlineOf(rule.listing));
  return ids.slice(0, 1).map((id) => changed(rule.listing, id));
}

function listingChanges(listing: Listing, { deadlines, rules }: Policy): readonly Change<Listing>[] {
  if (!rules.some((rule) => rule.listing === listing.id)) return [];
  const [yearly] = deadlines.filter(({ on }) => on.every === 'year').map(({ id }) => id);
  const to = listing.deadline === null ? yearly : null;
  return to === undefined ? [] : inField(listing, 'deadline', [changed(listing.deadline, to)]);
}

/** Only the days on which a list closes are asked for today; the others are the calendar's, with tests of its own. */
function deadlineChanges(deadline: Deadline, { listings }: Policy): readonly Change<Deadline>[] {
  if (deadline.on.every !== 'year' || !listings.some((listing) => listing.deadline === deadline.id)) return [];
  const { on } = deadline;
  return [
    ...inField(deadline, 'limit', others(deadline.limit, ['before', 'by'])),
    ...inField(deadline, 'on', [
      ...inField(
        on,
        'month',
        number(on.month).filter(({ to }) => to >= 1 && to <= 12),
      ),
      ...inField(on, 'day', number(on.day)),
    ]),
  ];
}
