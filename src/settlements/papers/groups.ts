/**
 * The groups of people on the papers: the rows Mẫu số 1 prints, and the names of all others. Read from the policies; a rule
 * that must not be told has a name of its own. A group is one row of the form, whoever pays for its people: the form has one
 * column for all public money, so that the state's alone and the city's besides stand in the same row.
 */
import type { Scheme } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import { groupTold, isStateAlone, SECRET, SELF_PAID, STATE_ALONE } from '../../engine/told-rule.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { lastMonthOf } from '../periods.ts';

/** The rows that are printed on the form, by the rules whose people stand there. */
export const PRINTED_GROUPS: readonly { readonly words: string; readonly rules: readonly string[] }[] = [
  { words: 'Trẻ em dưới 6 tuổi', rules: [] },
  { words: 'Người thuộc hộ gia đình nghèo', rules: ['hi-poor'] },
  { words: 'Người thuộc hộ gia đình cận nghèo', rules: ['hi-near-poor', 'hi-near-poor-poor-commune'] },
  { words: 'Học sinh, sinh viên', rules: ['hi-student'] },
  {
    words: 'Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
    rules: ['hi-farming'],
  },
];

/** The form parts them by how much of the premium public money pays. */
export const NEAR_POOR = 2;

const OWN_NAMES: Readonly<Record<string, string>> = {
  [STATE_ALONE]: 'Đối tượng chỉ được ngân sách nhà nước hỗ trợ theo quy định (không có hỗ trợ thêm của địa phương)',
  [SECRET]: 'Đối tượng khác (tổng hợp toàn tỉnh, thành phố)',
  [SELF_PAID]: 'Tháng không còn được ngân sách hỗ trợ, người tham gia tự đóng',
};

export type Where = { readonly province: string; readonly period: string; readonly scheme: Scheme };

/** In the words of the text in force at the end of the quarter; the rule's id where no text of then has it. */
export function groupName(rule: string, where: Where): string {
  const own = OWN_NAMES[rule];
  if (own !== undefined) return own;
  const group = groupTold(rule);
  const { local, national } = groupsOf(where);
  // Of the state alone in the state's words: the city's say for whom the city adds.
  const named = isStateAlone(rule) ? [...national, ...local] : [...local, ...national];
  const says = named.find(({ id }) => id === group)?.says.vi;
  return says === undefined ? group : `${says.slice(0, 1).toLocaleUpperCase('vi')}${says.slice(1)}`;
}

/** The same, saying where nobody adds to the state's part. */
export function nameWithPayer(rule: string, where: Where): string {
  const name = groupName(rule, where);
  return isStateAlone(rule) && rule !== STATE_ALONE ? `${name} (chỉ ngân sách nhà nước hỗ trợ theo quy định)` : name;
}

/** In the order of the form: the state's groups as the law lists them, the city's own, what is told of no group. */
export function inOrder(rules: readonly string[], where: Where): readonly string[] {
  const { local, national } = groupsOf(where);
  const order = [...national, ...local].map(({ id }) => id);
  const rank = (rule: string) => {
    const at = order.indexOf(rule);
    return at < 0 ? order.length + (OWN_NAMES[rule] === undefined ? 0 : 1) : at;
  };
  return rules.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function groupsOf({ province, period, scheme }: Where) {
  const month = monthIndex(lastMonthOf(period));
  return {
    local: rulebook.policyAt(province, month)?.rules ?? [],
    national: rulebook.statePolicyAt(scheme, month)?.groups ?? [],
  };
}
