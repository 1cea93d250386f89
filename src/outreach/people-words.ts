/** What is known of somebody's insurance, and which groups they are in, in words: for files and pages. */
import type { Language } from '../engine/answer.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Outreach } from '../engine/outreach.ts';
import type { Words } from '../engine/policy.ts';
import type { ValueWords } from '../http/both.ts';
import type { Standing } from './insured.ts';
import type { Someone } from './people.ts';

export const STANDING_WORDS: ValueWords<Standing> = {
  covered: ['đang tham gia, theo An Sinh', 'insured, by An Sinh'],
  listed: ['đang trên danh sách của An Sinh', 'on a list of An Sinh'],
  told: ['bản trích ghi là có', 'insured, as the extract says'],
  ended: ['đã hết hạn', 'was insured, and is no more'],
  none: ['bản trích ghi là không', 'not insured, as the extract says'],
  unknown: ['chưa biết; không có nghĩa là không tham gia', 'not known; which is not the same as uninsured'],
};

const SCHEMES: Readonly<Record<Scheme, Words>> = {
  'health-insurance': { vi: 'BHYT', en: 'Health insurance' },
  'social-insurance': { vi: 'BHXH tự nguyện', en: 'Social insurance' },
};

const TO_ASK: Words = { vi: 'cần hỏi thêm', en: 'to be asked' };

export function remarkOf({ insured, groups }: Someone, { groups: known }: Outreach, language: Language): string {
  if (insured === null) return '';
  const at = language === 'vi' ? 0 : 1;
  const schemes = (['health-insurance', 'social-insurance'] as const).map((scheme) => {
    const { standing, until } = insured[scheme];
    return `${SCHEMES[scheme][language]}: ${STANDING_WORDS[standing][at]}${until === null ? '' : ` (${until})`}.`;
  });
  const named = groups.map(({ id, certainty }) => {
    const says = known.find((one) => one.id === id)?.says[language] ?? id;
    return certainty === 'known' ? says : `${says} (${TO_ASK[language]})`;
  });
  return [...schemes, ...(named.length === 0 ? [] : [`${named.join('; ')}.`])].join(' ');
}
