/**
 * What each payer pays, rule by rule, for one month at the floor income: the page that portals and the press cache, and
 * the measure by which two policies are compared.
 */
import type { Language } from './answer.ts';
import type { Scheme } from './facts.ts';
import { WHOLE } from './money.ts';
import { monthIndex } from './month.ts';
import { healthMonth, type Month, socialMonth } from './pay.ts';
import type { Policy, Rule, StateGroup, StatePolicy } from './policy.ts';
import type { Result } from './program.ts';
import type { Rulebook } from './rulebook.ts';

export type AmountLine = Month & {
  readonly scheme: Scheme;
  readonly rule: string | null;
  readonly cite: string | null;
  readonly says: string | null;
  readonly stateRule: string | null;
  readonly stateCite: string | null;
  readonly stateSays: string | null;
};

type Pair = Extract<Result, { kind: 'pair' }>;

/** One line for each rule and state group it stands on, then the state groups without a local rule. */
export function amountsOf(
  policy: Policy | StatePolicy,
  month: string,
  language: Language,
  rulebook: Rulebook,
): readonly AmountLine[] {
  const at = monthIndex(month);
  const local = 'rules' in policy ? policy : null;
  const schemes: readonly Scheme[] = 'rules' in policy ? policy.schemes : [policy.scheme];
  return schemes.flatMap((scheme) => {
    const program = rulebook.programFor(scheme, local, at, null);
    const pairs = program.results.filter((result): result is Pair => result.kind === 'pair' && isPlain(result));
    return pairs
      .toSorted((a, b) => orderOf(a.rule, local) - orderOf(b.rule, local))
      .map((result) => lineOf(result, scheme, at, local !== null, language, rulebook));
  });
}

/** `in-full` is told once, without a state group: what the city pays when the state pays nothing. */
function isPlain({ rule, group }: Pair): boolean {
  if (!rule) return group !== null;
  return rule.kind !== 'in-full' || group === null;
}

function orderOf(rule: Rule | null, local: Policy | null): number {
  return rule && local ? local.rules.indexOf(rule) : Number.POSITIVE_INFINITY;
}

function lineOf(
  result: Pair,
  scheme: Scheme,
  month: number,
  held: boolean,
  language: Language,
  rulebook: Rulebook,
): AmountLine {
  const { rule, group } = result;
  return {
    scheme,
    rule: rule?.id ?? null,
    cite: rule ? rulebook.citeText(rule.cite) : null,
    says: rule?.says[language] ?? null,
    ...stateOf(group, language, rulebook),
    ...monthlyAt(result, scheme, month, held, rulebook),
  };
}

function stateOf(group: StateGroup | null, language: Language, rulebook: Rulebook) {
  return {
    stateRule: group?.id ?? null,
    stateCite: group ? rulebook.citeText(group.cite) : null,
    stateSays: group?.says[language] ?? null,
  };
}

/** One month of a pair at the floor income and the full price. */
export function monthlyAt(result: Result, scheme: Scheme, month: number, held: boolean, rulebook: Rulebook): Month {
  const paid = rulebook.pricesAt(month);
  const layer = held ? 'in-force' : 'none';
  if (scheme === 'health-insurance') {
    return healthMonth(result, { paid, covered: paid, rung: WHOLE, layer, stateHeld: true });
  }
  return socialMonth(result, {
    paid,
    income: paid.ruralPovertyLine.value ?? 0,
    statePays: true,
    layer,
    stateHeld: true,
  });
}
