/**
 * What changed between two policies of a place, rule by rule, and for whom in đồng at the floor: both are priced in the
 * first month of the later one, so that a new price is not taken for a new rule.
 */
import { type AmountLine, amountsOf } from './amounts.ts';
import type { Language } from './answer.ts';
import type { Policy, Rule } from './policy.ts';
import type { Rulebook } from './rulebook.ts';
import { conditionsText, shareText } from './sheet.ts';

export type RuleState = {
  readonly cite: string;
  readonly says: string;
  readonly share: number | null;
  readonly terms: string;
  readonly conditions: string;
};

export type RuleChange = {
  readonly rule: string;
  readonly change: 'added' | 'ended' | 'changed';
  readonly before: RuleState | null;
  readonly after: RuleState | null;
  /** What a month comes to at the floor for each state group the rule stands on. */
  readonly amounts: readonly {
    readonly stateRule: string | null;
    readonly before: number | null;
    readonly after: number | null;
  }[];
};

export type Changes = { readonly month: string; readonly rules: readonly RuleChange[] };

export function changesOf(later: Policy, earlier: Policy, language: Language, rulebook: Rulebook): Changes {
  const month = later.from;
  const priced = (policy: Policy) => amountsOf(policy, month, language, rulebook);
  const [before, after] = [priced(earlier), priced(later)];
  const state = (rule: Rule | undefined, policy: Policy) => (rule ? stateOf(rule, policy, language, rulebook) : null);
  const ids = [...new Set([...earlier.rules, ...later.rules].map(({ id }) => id))];
  const rules = ids.flatMap((id): readonly RuleChange[] => {
    const old = state(
      earlier.rules.find((rule) => rule.id === id),
      earlier,
    );
    const now = state(
      later.rules.find((rule) => rule.id === id),
      later,
    );
    const change = !old ? 'added' : !now ? 'ended' : differs(old, now) ? 'changed' : null;
    return change ? [{ rule: id, change, before: old, after: now, amounts: amountsFor(id, before, after) }] : [];
  });
  return { month, rules };
}

function stateOf(rule: Rule, policy: Policy, language: Language, rulebook: Rulebook): RuleState {
  const scopes = policy.scopes.filter(({ schemes }) => schemes.includes(rule.scheme)).flatMap(({ when }) => when);
  return {
    cite: rulebook.citeText(rule.cite),
    says: rule.says[language],
    share: rule.share,
    terms: shareText(rule, language),
    conditions: conditionsText([...scopes, ...rule.when], language),
  };
}

/** The same clause may be printed anew: only what decides or pays is a change. */
function differs(one: RuleState, other: RuleState): boolean {
  return one.terms !== other.terms || one.conditions !== other.conditions;
}

function amountsFor(id: string, before: readonly AmountLine[], after: readonly AmountLine[]): RuleChange['amounts'] {
  const lines = [...before, ...after].filter(({ rule }) => rule === id);
  const groups = [...new Set(lines.map(({ stateRule }) => stateRule))];
  const local = (all: readonly AmountLine[], stateRule: string | null) =>
    all.find((line) => line.rule === id && line.stateRule === stateRule)?.local ?? null;
  return groups.map((stateRule) => ({ stateRule, before: local(before, stateRule), after: local(after, stateRule) }));
}
