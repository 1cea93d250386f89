/**
 * What of a coverage may stand in clear: which rule, where, and who owes the local part. A rule that rests on a sensitive
 * fact (design section 3: HIV, blindness, trafficking, ethnicity, disability) stands as 'sensitive' and without a commune.
 * Where the law itself marks it sensitive, the city settles it for the whole province: in a commune's account one line of
 * one person would tell who it is. Every other rule is owed by whoever the law says.
 */

import type { Scheme } from '../engine/facts.ts';
import { SENSITIVE } from '../engine/known.ts';
import { monthIndex } from '../engine/month.ts';
import type { Condition, Rule, StateGroup } from '../engine/policy.ts';
import { SELF_PAID, STATE_ALONE, stateAlone } from '../engine/told-rule.ts';
import type { OpenedRow } from '../lists/entries/kept-row.ts';
import { rulebook } from '../rulebook/rulebook.ts';

export type Answer = NonNullable<OpenedRow['answer']>;

/** The rules and groups of the law that carry a row's answer, payment by payment. */
export type Carried = {
  readonly rules: readonly Rule[];
  readonly groups: readonly StateGroup[];
};

export function carriedBy(answer: Answer, scheme: Scheme): Carried {
  const rules = answer.payments.flatMap(({ policy, rule, paidIn }) => {
    const id = policy?.split('@')[0] ?? null;
    const found = id === null ? undefined : rulebook.policyById(id)?.rules.find((one) => one.id === rule);
    if (rule !== null && found === undefined) throw new Error(`no policy of ${paidIn} has this rule`);
    return found === undefined ? [] : [found];
  });
  const named = [{ paidIn: answer.from, stateRule: answer.stateRule }, ...answer.payments];
  const groups = named.flatMap(({ paidIn, stateRule }) => {
    const state = rulebook.statePolicyAt(scheme, monthIndex(paidIn));
    return state?.groups.find(({ id }) => id === stateRule) ?? [];
  });
  return { rules, groups };
}

/** The name one payment stands under in the books. */
export function toldAs({ rule, stateRule, state, local, communeTopUp }: Answer['payments'][number]): string {
  if (rule !== null) return rule;
  if (state === 0 && local === 0 && communeTopUp === 0) return SELF_PAID;
  return stateRule === null ? STATE_ALONE : stateAlone(stateRule);
}

export type Telling = {
  readonly isSecret: boolean;
  /** Who owes the local part; null where no rule of the city carries it, `unknown` where the commune is not known. */
  readonly localHolder: string | null | 'unknown';
};

export function tellingOf({ rules, groups }: Carried, commune: string | null): Telling {
  const carriers = [...rules, ...groups];
  const isMarked = carriers.some(({ sensitive }) => sensitive === true);
  const isSecret = isMarked || carriers.some(({ when }) => when.some(isOnSensitive));
  const budgets = new Set(rules.map(({ budget }) => budget));
  if (budgets.size > 1) throw new Error('one coverage is owed by one local budget');
  if (budgets.size === 0) return { isSecret, localHolder: null };
  if (budgets.has('city') || isMarked) return { isSecret, localHolder: 'city' };
  return { isSecret, localHolder: commune === null ? 'unknown' : `commune:${commune}` };
}

function isOnSensitive(condition: Condition): boolean {
  if ('any' in condition) return condition.any.some(isOnSensitive);
  if ('all' in condition) return condition.all.some(isOnSensitive);
  return condition.fact !== 'age' && SENSITIVE.has(condition.fact);
}
