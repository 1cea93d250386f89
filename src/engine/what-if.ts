/**
 * The same people under other rates: other local shares, another poverty line, another reference level. No second
 * arithmetic: the law is changed as data, and everything is worked out anew. Whoever would be supported no longer is
 * counted as fewer people.
 */
import type { PaidGroup } from './another-year.ts';
import type { Month, Scheme } from './facts.ts';
import { monthIndex } from './month.ts';
import { type Amounts, type NeedLine, needOf } from './need.ts';
import type { Dated, Policy } from './policy.ts';
import { makeRulebook, type Rulebook } from './rulebook.ts';

export type Change = {
  readonly rules: readonly { readonly rule: string; readonly share: number }[];
  readonly ruralPovertyLine?: number | undefined;
  readonly referenceLevel?: number | undefined;
};

/** Of a rule, under the law as it is known and as it would be. */
export type Compared = {
  readonly scheme: Scheme;
  readonly rule: string;
  readonly before: Side;
  readonly after: Side;
  readonly difference: Side;
};

type Side = Amounts & { readonly people: number; readonly amount: number };

export type Population = {
  readonly province: string;
  readonly holder: string;
  readonly year: number;
  readonly groups: readonly PaidGroup[];
};

export function compareRates(population: Population, change: Change, rulebook: Rulebook): readonly Compared[] {
  const changed = changedBy(change, population, rulebook);
  const asked = { ...population, stated: [] };
  const [before, after] = [byRule(needOf(asked, rulebook)), byRule(needOf(asked, changed, rulebook))];
  return [...before].map(([key, one]) => {
    const other = after.get(key) ?? one;
    const { scheme, rule } = one;
    return { scheme, rule, before: one.side, after: other.side, difference: lessOf(other.side, one.side) };
  });
}

const PARTS = ['people', 'due', 'state', 'local', 'topUp', 'participant', 'amount'] as const;

function lessOf(after: Side, before: Side): Side {
  const side = { ...after };
  for (const part of PARTS) side[part] = after[part] - before[part];
  return side;
}

/** The sum of two sets of differences, or of two sides. */
export function plusOf(sides: readonly Side[]): Side {
  const sum = { people: 0, due: 0, state: 0, local: 0, topUp: 0, participant: 0, amount: 0 };
  for (const side of sides) for (const part of PARTS) sum[part] += side[part];
  return sum;
}

type ByRule = { readonly scheme: Scheme; readonly rule: string; readonly side: Side };

function byRule(lines: readonly NeedLine[]): ReadonlyMap<string, ByRule> {
  const grouped = Map.groupBy(lines, ({ scheme, rule }) => `${scheme} ${rule}`);
  return new Map(
    [...grouped].map(([key, of]): [string, ByRule] => {
      const [first] = of;
      if (first === undefined) throw new Error('a group has at least one line');
      const { scheme, rule } = first;
      const supported = of.map((line) => ({
        ...line,
        people: line.state + line.local + line.topUp > 0 ? line.people : 0,
      }));
      return [key, { scheme, rule, side: plusOf(supported) }];
    }),
  );
}

/** The law as it is, but for what is changed: of it only that year is asked, and the texts that are in force in it. */
function changedBy({ rules, ruralPovertyLine, referenceLevel }: Change, of: Population, rulebook: Rulebook): Rulebook {
  const from = `${of.year}-01`;
  const january = monthIndex(from);
  // Two, where a resolution is amended in the middle of the year.
  const inForce = new Set(Array.from({ length: 12 }, (_, at) => rulebook.policyAt(of.province, january + at)));
  const shares = new Map(rules.map(({ rule, share }) => [rule, share]));
  const changed = (policy: Policy): Policy => {
    return { ...policy, rules: policy.rules.map((rule) => ({ ...rule, share: shares.get(rule.id) ?? rule.share })) };
  };
  const { parameters } = rulebook;
  return makeRulebook({
    ...rulebook,
    policies: [...inForce].flatMap((policy) => (policy === null ? [] : [changed(policy)])),
    parameters: {
      ...parameters,
      ruralPovertyLine: replaced(parameters.ruralPovertyLine, ruralPovertyLine, from),
      referenceLevel: replaced(parameters.referenceLevel, referenceLevel, from),
    },
  });
}

function replaced(values: readonly Dated<number>[], value: number | undefined, from: Month): readonly Dated<number>[] {
  return value === undefined ? values : [{ from, until: null, value, cite: 'what-if', confidence: 'memory' }];
}
