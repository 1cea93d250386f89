/**
 * A policy made ready to decide: one scheme, one state policy, one local policy (or none). A program is a list of terms
 * in the order in which they win; the first term that holds carries the result. Somebody else's payment comes first,
 * then the pairs of state group and local rule, best for the person first, as the policy's `several` says.
 *
 * Invariant: the terms together with the last result (nobody supports) answer for every person.
 */
import { type Alternatives, Atoms } from './condition.ts';
import type { Scheme, SocialMethod } from './facts.ts';
import { WHOLE } from './money.ts';
import { monthIndex } from './month.ts';
import type { Cite, Condition, Dated, Payer, Policy, Rule, Scope, StateGroup, StatePolicy, Words } from './policy.ts';
import { type Tables, tablesOf } from './tables.ts';
import type { Literal } from './truths.ts';

/** What a month can come to. Results of one `sameness` agree in outcome, chosen rules and amounts. */
export type Result = { readonly index: number; readonly sameness: number } & (
  | { readonly kind: 'barred' }
  | { readonly kind: 'payer'; readonly payer: Payer }
  | { readonly kind: 'pair'; readonly group: StateGroup | null; readonly rule: Rule | null }
);

export type Term = {
  readonly literals: readonly Literal[];
  readonly result: Result;
  /** What it comes to when this term is the first to hold. */
  readonly decision: { readonly decided: true; readonly result: Result };
};

/** A part of a policy that can be explained: its condition beside its clause. */
export type Ready<T> = { readonly source: T; readonly alternatives: Alternatives };

/** What a program is made of, each part ready to be explained. */
type Parts = {
  readonly participants: readonly Ready<StatePolicy['participants'][number]>[];
  readonly payers: readonly Ready<Payer>[];
  readonly groups: readonly Ready<StateGroup>[];
  readonly scopes: readonly Ready<Scope>[];
  readonly rules: readonly Ready<Rule>[];
};

export type Program = Parts & {
  readonly scheme: Scheme;
  readonly local: Policy | null;
  readonly state: StatePolicy | null;
  /** The first month of payment in which the state's text or a benefit level is another one. */
  readonly until: number;
  readonly atoms: Atoms;
  readonly terms: readonly Term[];
  /** The same conditions and terms, laid out for judging. */
  readonly tables: Tables;
  readonly results: readonly Result[];
  /** Nobody supports: the last answer. */
  readonly unsupported: Result;
  readonly otherwise: Term['decision'];
  /** Why no local rule is open at all: a payment method the text leaves out. */
  readonly excluded: { readonly cite: Cite; readonly says: Words } | null;
};

export type ProgramInput = {
  readonly scheme: Scheme;
  readonly local: Policy | null;
  readonly state: StatePolicy | null;
  /** The month of payment: a group's benefit level has dates of its own. */
  readonly month: number;
  /** The first month that gets another program; none is known without it. */
  readonly until?: number;
  readonly method: SocialMethod | null;
};

type Pair = { readonly group: StateGroup | null; readonly rule: Rule | null; readonly order: number };
type NewResult =
  | { kind: 'barred' }
  | { kind: 'payer'; payer: Payer }
  | { kind: 'pair'; group: StateGroup | null; rule: Rule | null };

export function compile(input: ProgramInput): Program {
  const { scheme, local, state, month, method, until = Number.POSITIVE_INFINITY } = input;
  const atoms = new Atoms();
  const parts = partsOf(atoms, scheme, local, state);
  const excluded = local?.exclusions.find((one) => one.scheme === scheme && one.method === method) ?? null;
  const results: Result[] = [];
  const terms: Term[] = [];
  const add = (alternatives: Alternatives, result: NewResult, sameness = FIRST_PAIR + results.length): Result => {
    const made = { ...result, index: results.length, sameness };
    results.push(made);
    const decision = { decided: true, result: made } as const;
    for (const literals of alternatives) terms.push({ literals, result: made, decision });
    return made;
  };

  add(
    parts.participants.flatMap(({ alternatives }) => negated(alternatives)),
    { kind: 'barred' },
    BARRED,
  );
  for (const { source, alternatives } of parts.payers) {
    add(alternatives, { kind: 'payer', payer: source }, source.payer === 'state' ? STATE_PAYS : OTHERS_PAY);
  }
  const scopeConditions = parts.scopes.flatMap(({ source }) => source.when);
  const open = excluded ? [] : parts.rules.map(({ source }) => source);
  for (const { group, rule } of pairsInOrder(open, state?.groups ?? [], local, month)) {
    const conditions = [...(rule ? [...scopeConditions, ...rule.when] : []), ...(group ? group.when : [])];
    add(atoms.alternatives(conditions), { kind: 'pair', group, rule });
  }
  const unsupported = add([], { kind: 'pair', group: null, rule: null });
  const otherwise = { decided: true, result: unsupported } as const;
  const tables = tablesOf(atoms, terms);
  return { ...parts, scheme, local, state, until, atoms, terms, tables, results, unsupported, otherwise, excluded };
}

/** Whoever bars or pays, the outcome and every amount are the same; each pair is an answer of its own. */
const BARRED = 0;
const STATE_PAYS = 1;
const OTHERS_PAY = 2;
const FIRST_PAIR = 3;

function partsOf(atoms: Atoms, scheme: Scheme, local: Policy | null, state: StatePolicy | null): Parts {
  const ready = <T extends { readonly when: readonly Condition[] }>(source: T): Ready<T> => ({
    source,
    alternatives: atoms.alternatives(source.when),
  });
  return {
    participants: (state?.participants ?? []).map(ready),
    payers: (state?.payers ?? []).map(ready),
    groups: (state?.groups ?? []).map(ready),
    scopes: (local?.scopes ?? []).filter(({ schemes }) => schemes.includes(scheme)).map(ready),
    rules: (local?.rules ?? []).filter((rule) => rule.scheme === scheme).map(ready),
  };
}

/** Not one of the alternatives: one literal of each, turned round. */
function negated(alternatives: Alternatives): Alternatives {
  return alternatives.reduce<Alternatives>(
    (left, literals) => left.flatMap((chosen) => literals.map((literal) => [...chosen, literal ^ 1])),
    [[]],
  );
}

/** Every pair that adds something, best first. */
function pairsInOrder(
  rules: readonly Rule[],
  groups: readonly StateGroup[],
  local: Policy | null,
  month: number,
): readonly Pair[] {
  const alone: readonly Pair[] = groups.map((group) => ({ group, rule: null, order: rules.length }));
  const paired = rules.flatMap((rule, order) => partners(rule, groups).map((group) => ({ group, rule, order })));
  const byBenefit = local?.several.order === 'highest-benefit';
  return [...paired.filter(({ group, rule }) => localShare(rule, group) !== 0), ...alone].sort(
    (a, b) =>
      (byBenefit ? benefitOf(b, month) - benefitOf(a, month) : 0) ||
      together(b) - together(a) ||
      (unpublished(a) && unpublished(b) ? a.order - b.order : 0) ||
      (b.group?.share ?? 0) - (a.group?.share ?? 0) ||
      a.order - b.order,
  );
}

/** Nobody is refused, or given another rule, because a rate is not published: such rules follow the text's own order. */
function unpublished({ rule }: Pair): boolean {
  return rule !== null && rule.share === null;
}

function partners(rule: Rule, groups: readonly StateGroup[]): readonly (StateGroup | null)[] {
  switch (rule.kind) {
    case 'alone':
      return [null];
    case 'in-full':
      return [...groups, null];
    default: {
      const { on } = rule;
      return on === 'any' ? groups : groups.filter((group) => on.includes(group.id));
    }
  }
}

/**
 * What the local rule adds to the group's share, in basis points, never above the whole; null where the rate is not
 * known. Counts with the state's legal share, whatever the state still pays after its cap.
 */
export function localShare(rule: Rule, group: StateGroup | null): number | null {
  const state = group && rule.kind !== 'alone' ? group.share : 0;
  if (rule.share === null) return state === WHOLE ? 0 : null;
  const wanted = rule.kind === 'total' || rule.kind === 'in-full' ? rule.share - state : rule.share;
  return Math.max(0, Math.min(wanted, WHOLE - state));
}

function together({ group, rule }: Pair): number {
  const state = group?.share ?? 0;
  if (!rule) return state;
  const local = localShare(rule, group);
  return local === null ? WHOLE : state + local;
}

/** The card is the state group's; without one it is the rule's own. */
function benefitOf({ group, rule }: Pair, month: number): number {
  if (!group) return rule?.benefit ?? 0;
  return valueAt(group.benefit, month) ?? 0;
}

/** The value that holds in a month; null where none is known. */
export function valueAt<T>(values: readonly Dated<T>[], month: number): T | null {
  return datedAt(values, month)?.value ?? null;
}

export function datedAt<T>(values: readonly Dated<T>[], month: number): Dated<T> | null {
  return (
    values.find(({ from, until }) => monthIndex(from) <= month && (until === null || month <= monthIndex(until))) ??
    null
  );
}
