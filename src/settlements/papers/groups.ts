/**
 * The groups of people on the papers: the rows Mẫu số 1 prints, and the names of all others. Read from the policies; a rule
 * that must not be told, and money of the state alone, have names of their own.
 */
import type { Scheme } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
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
  state: 'Đối tượng chỉ được ngân sách nhà nước hỗ trợ theo quy định (không có hỗ trợ thêm của địa phương)',
  sensitive: 'Đối tượng khác (tổng hợp toàn tỉnh, thành phố)',
};

export type Where = { readonly province: string; readonly period: string; readonly scheme: Scheme };

/** In the words of the text in force at the end of the quarter; the rule's id where no text of then has it. */
export function groupName(rule: string, { province, period, scheme }: Where): string {
  const own = OWN_NAMES[rule];
  if (own !== undefined) return own;
  const month = monthIndex(lastMonthOf(period));
  const local = rulebook.policyAt(province, month)?.rules ?? [];
  const national = rulebook.statePolicyAt(scheme, month)?.groups ?? [];
  const says = [...local, ...national].find(({ id }) => id === rule)?.says.vi;
  return says === undefined ? rule : `${says.slice(0, 1).toLocaleUpperCase('vi')}${says.slice(1)}`;
}
