/** A group of people in both languages, by the text in force at the end of the time that is reported on. */
import type { Scheme } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import type { Words } from '../../engine/policy.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import type { Asked } from './section.ts';

const OWN: Readonly<Record<string, Words>> = {
  state: {
    vi: 'Chỉ được ngân sách nhà nước hỗ trợ theo quy định',
    en: 'Helped by the state alone',
  },
  sensitive: {
    vi: 'Đối tượng khác (tổng hợp toàn tỉnh, thành phố)',
    en: 'Other groups (counted for the whole province)',
  },
};

export function groupWords(rule: string, scheme: Scheme, { province, firstPeriod, lastPeriod }: Asked): Words {
  const own = OWN[rule];
  if (own !== undefined) return own;
  return (
    saidIn(lastPeriod, rule, scheme, province) ?? saidIn(firstPeriod, rule, scheme, province) ?? { vi: rule, en: rule }
  );
}

/** A rule that ended within the year stands in the text of its beginning. */
function saidIn(quarter: string, rule: string, scheme: Scheme, province: string): Words | null {
  const month = monthIndex(lastMonthOf(quarter));
  const local = rulebook.policyAt(province, month)?.rules ?? [];
  const national = rulebook.statePolicyAt(scheme, month)?.groups ?? [];
  const says = [...local, ...national].find(({ id }) => id === rule)?.says;
  return says === undefined ? null : { vi: capital(says.vi, 'vi'), en: capital(says.en, 'en') };
}

function capital(text: string, language: 'vi' | 'en'): string {
  return `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`;
}
