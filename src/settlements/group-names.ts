/**
 * What the groups of people in the books are called, in both languages: read from the policies in force in some quarters, the
 * later text before the earlier one. What must not be told has a name of its own. Names alone; who stands under which,
 * src/engine/told-rule.ts says.
 */
import type { Scheme } from '../engine/facts.ts';
import { monthIndex } from '../engine/month.ts';
import type { Words } from '../engine/policy.ts';
import { SECRET, SELF_PAID, STATE_ALONE, stateAlone } from '../engine/told-rule.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { lastMonthOf } from './periods.ts';

const OWN_NAMES: Readonly<Record<string, Words>> = {
  [STATE_ALONE]: {
    vi: 'Đối tượng chỉ được ngân sách nhà nước hỗ trợ theo quy định (không có hỗ trợ thêm của địa phương)',
    en: 'Helped by the state alone',
  },
  [SECRET]: {
    vi: 'Đối tượng khác (tổng hợp toàn tỉnh, thành phố)',
    en: 'Other groups (counted for the whole province)',
  },
  [SELF_PAID]: {
    vi: 'Tháng không còn được ngân sách hỗ trợ, người tham gia tự đóng',
    en: 'Months that no public budget helps to pay any more',
  },
};

export type Where = {
  readonly province: string;
  readonly scheme: Scheme;
  /** `2026-Q1`, the earliest first. */
  readonly periods: readonly string[];
};

/** Of every name there may be in the books of then. */
export function groupNames(where: Where): Readonly<Record<string, Words>> {
  const named = where.periods.flatMap((period) => {
    const { local, national } = groupsOf(where, period);
    return [
      ...national.map(({ id, says }) => [id, capital(says)] as const),
      ...local.map(({ id, says }) => [id, capital(says)] as const),
      // In the state's words: the city's say for whom the city adds.
      ...national.map(({ id, says }) => [stateAlone(id), ofStateAlone(capital(says))] as const),
    ];
  });
  return { ...Object.fromEntries(named), ...OWN_NAMES };
}

/** Its own id where no text of then has it. */
export function groupName(group: string, where: Where): Words {
  return groupNames(where)[group] ?? { vi: group, en: group };
}

/** In the order of the forms: the state's groups as the law lists them, the city's own, what is told of no group. */
export function inOrder(groups: readonly string[], where: Where): readonly string[] {
  const { local, national } = groupsOf(where, where.periods.at(-1) ?? '');
  const order = [...national, ...local].map(({ id }) => id);
  const rank = (group: string) => {
    const at = order.indexOf(group);
    return at < 0 ? order.length + (OWN_NAMES[group] === undefined ? 0 : 1) : at;
  };
  return groups.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function groupsOf({ province, scheme }: Where, period: string) {
  const month = monthIndex(lastMonthOf(period));
  return {
    local: rulebook.policyAt(province, month)?.rules ?? [],
    national: rulebook.statePolicyAt(scheme, month)?.groups ?? [],
  };
}

function ofStateAlone({ vi, en }: Words): Words {
  return { vi: `${vi} (chỉ ngân sách nhà nước hỗ trợ theo quy định)`, en: `${en} (helped by the state alone)` };
}

function capital({ vi, en }: Words): Words {
  const risen = (text: string) => `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
  return { vi: risen(vi), en: risen(en) };
}
