/** What is known of somebody's insurance, and which groups they are in, in words: for files and pages. */
import type { Language } from '../engine/answer.ts';
import type { Scheme } from '../engine/facts.ts';
import type { Outreach } from '../engine/outreach.ts';
import type { Words } from '../engine/policy.ts';
import type { ValueWords } from '../http/both.ts';
import type { Contact } from './contacts.ts';
import type { Standing } from './insured.ts';
import type { Outcome } from './invitations.ts';
import type { Someone } from './people.ts';

export const STANDING_WORDS: ValueWords<Standing> = {
  covered: ['đang tham gia, theo An Sinh', 'insured, by An Sinh'],
  listed: ['đang trên danh sách của An Sinh', 'on a list of An Sinh'],
  told: ['bản trích ghi là có', 'insured, as the extract says'],
  ended: ['đã hết hạn', 'was insured, and is no more'],
  none: ['bản trích ghi là không', 'not insured, as the extract says'],
  unknown: ['chưa biết; không có nghĩa là không tham gia', 'not known; which is not the same as uninsured'],
};

export const OUTCOME_WORDS: ValueWords<Outcome> = {
  joined: ['đã tham gia', 'joined'],
  'will-join': ['sẽ tham gia', 'will join'],
  refused: ['từ chối', 'refused'],
  'not-reached': ['chưa gặp được', 'not reached'],
  moved: ['đã chuyển đi', 'moved away'],
};

const SCHEMES: Readonly<Record<Scheme, Words>> = {
  'health-insurance': { vi: 'BHYT', en: 'Health insurance' },
  'social-insurance': { vi: 'BHXH tự nguyện', en: 'Social insurance' },
};

const INVITED: Words = { vi: 'Đã mời họp ngày', en: 'Invited to the meeting of' };

const TO_ASK: Words = { vi: 'cần hỏi thêm', en: 'to be asked' };

export function remarkOf(
  { insured, contact, groups }: Someone,
  { groups: known }: Outreach,
  language: Language,
): string {
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
  const invited = contact === null ? [] : [`${INVITED[language]} ${contact.heldOn}${outcomeIn(contact, at)}.`];
  return [...schemes, ...invited, ...(named.length === 0 ? [] : [`${named.join('; ')}.`])].join(' ');
}

function outcomeIn({ outcome }: Contact, at: 0 | 1): string {
  return outcome === null ? '' : `: ${OUTCOME_WORDS[outcome][at]}`;
}
