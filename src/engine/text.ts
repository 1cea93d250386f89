/** The answer in one breath for people, in both languages: at most 300 characters, and nothing that is not in the answer. */
import type { Installment, Language, Need, Outcome, RuleView, StateRuleView } from './answer.ts';
import type { Scheme } from './facts.ts';
import type { Words } from './policy.ts';
import { written } from './written.ts';

const LIMIT = 300;

/** `165.000 đ` and `165,000 đ`; nothing to pay is said as 0 đ; what nobody knows is said so. */
export function dong(amount: number | null, language: Language): string {
  if (amount === null) return language === 'vi' ? 'chưa rõ' : 'unknown';
  const by = language === 'vi' ? '.' : ',';
  let digits = String(amount);
  for (let at = digits.length - 3; at > 0; at -= 3) digits = `${digits.slice(0, at)}${by}${digits.slice(at)}`;
  return `${digits} đ`;
}

const SCHEME: { readonly [S in Scheme]: Words } = {
  'social-insurance': { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  'health-insurance': { vi: 'BHYT', en: 'Health insurance' },
};

type Told = {
  readonly scheme: Scheme;
  readonly outcome: Outcome;
  readonly rule: RuleView | null;
  readonly stateRule: StateRuleView | null;
  readonly needs: readonly Need[];
  /** The first payment; null where there is none to make here. */
  readonly first: Installment | null;
};

export function textOf(told: Told): Words {
  return { vi: shortened(vietnamese(told)), en: shortened(english(told)) };
}

function shortened(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT - 1)}…`;
}

function vietnamese({ scheme, outcome, rule, first, needs }: Told): string {
  const name = SCHEME[scheme].vi;
  const amounts = first === null ? 'Không phải đóng gì ở đây.' : amountsVi(first);
  switch (outcome) {
    case 'eligible':
      return written`${name}: được hỗ trợ${rule ? ` theo ${rule.cite}` : ''}. ${amounts}`;
    case 'refused':
      return written`${name}: địa phương không hỗ trợ thêm. ${amounts}`;
    case 'undetermined':
      return written`${name}: cần biết thêm ${needs.length} thông tin để trả lời. ${amounts}`;
    case 'not-covered':
      return written`${name}: chưa có văn bản của địa phương cho nơi và tháng này. ${amounts}`;
  }
}

function english({ scheme, outcome, rule, first, needs }: Told): string {
  const name = SCHEME[scheme].en;
  const amounts = first === null ? 'Nothing is to be paid here.' : amountsEn(first);
  switch (outcome) {
    case 'eligible':
      return written`${name}: supported${rule ? ` by ${rule.cite}` : ''}. ${amounts}`;
    case 'refused':
      return written`${name}: no local support. ${amounts}`;
    case 'undetermined':
      return written`${name}: ${needs.length} more ${needs.length === 1 ? 'fact is' : 'facts are'} needed. ${amounts}`;
    case 'not-covered':
      return written`${name}: no local text is held for this place and month. ${amounts}`;
  }
}

function amountsVi(first: Installment): string {
  return written`Kỳ đóng tháng ${monthVi(first.paidIn)} (${first.months} tháng): phải đóng ${dong(first.due, 'vi')}, Nhà nước ${dong(first.state, 'vi')}, địa phương ${dong(first.local, 'vi')}${addedVi(first)}, còn đóng ${dong(first.participant, 'vi')}.`;
}

function amountsEn(first: Installment): string {
  return written`Payment of ${first.paidIn} (${first.months} ${first.months === 1 ? 'month' : 'months'}): due ${dong(first.due, 'en')}, state ${dong(first.state, 'en')}, local ${dong(first.local, 'en')}${addedEn(first)}, left to pay ${dong(first.participant, 'en')}.`;
}

/** Said where a commune adds something, or may. */
function addedVi({ communeTopUp }: Installment): string {
  return communeTopUp === 0 ? '' : `, xã, phường thêm ${dong(communeTopUp, 'vi')}`;
}

function addedEn({ communeTopUp }: Installment): string {
  return communeTopUp === 0 ? '' : `, commune ${dong(communeTopUp, 'en')}`;
}

function monthVi(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}
