/** The plain words of the sheet: offices, budgets, payers and dates as an officer reads them. Words only; no decision. */
import type { Language } from './answer.ts';
import type {
  BudgetHolder,
  Counted,
  Deadline,
  DutyEvent,
  Ending,
  EndReason,
  Office,
  Payer,
  Policy,
  Recurrence,
  Words,
} from './policy.ts';

const words = (vi: string, en: string): Words => ({ vi, en });

export const OFFICES: { readonly [O in Office]: Words } = {
  commune: words('UBND xã, phường', 'the commune'),
  school: words('cơ sở giáo dục', 'the school'),
  'collecting-organisation': words('tổ chức hỗ trợ phát triển đối tượng', 'the collecting organisation'),
  'insurer-local': words('BHXH cơ sở', 'the local insurer'),
  'insurer-city': words('BHXH thành phố', 'the city insurer'),
  'insurer-national': words('BHXH Việt Nam', 'the national insurer'),
  finance: words('Sở Tài chính', 'the finance department'),
  'home-affairs': words('Sở Nội vụ', 'the home-affairs department'),
  health: words('Sở Y tế', 'the health department'),
  agriculture: words('Sở Nông nghiệp và Môi trường', 'the agriculture department'),
  education: words('Sở Giáo dục và Đào tạo', 'the education department'),
  treasury: words('Kho bạc Nhà nước', 'the State Treasury'),
  city: words('UBND thành phố', 'the city'),
  council: words('HĐND thành phố', 'the council'),
};

export const BUDGETS: { readonly [B in BudgetHolder]: Words } = {
  city: words('ngân sách thành phố', 'the city budget'),
  commune: words('ngân sách xã, phường', 'the commune budget'),
};

export const PAYERS: { readonly [P in Payer['payer']]: Words } = {
  employment: words('người lao động, người sử dụng lao động đóng', 'paid through employment'),
  'insurance-fund': words('cơ quan BHXH đóng', 'paid by the insurance fund'),
  state: words('ngân sách nhà nước đóng', 'paid by the state budget'),
};

export const COUNTED: { readonly [W in Counted['when']]: Words } = {
  paid: words('tiền tính vào quý đóng', 'the money counts in the quarter it is paid in'),
  monthly: words('tiền tính từng tháng, vào quý của tháng đó', 'the money counts month by month, each in its quarter'),
};

export const REASONS: { readonly [R in EndReason]: Words } = {
  death: words('chết', 'death'),
  missing: words('mất tích', 'missing'),
  'left-country': words('không còn cư trú tại Việt Nam', 'does not live in Việt Nam any more'),
  compulsory: words('chuyển sang BHXH bắt buộc', 'moved to compulsory social insurance'),
  'one-off': words('hưởng BHXH một lần', 'took the one-off social insurance'),
  pension: words('hưởng lương hưu', 'draws a pension'),
  'other-ground': words('tham gia BHYT theo đối tượng khác', 'has health insurance on another ground'),
  other: words('lý do khác', 'another reason'),
};

export const GIVES: { readonly [G in Ending['gives']]: Words } = {
  all: words('mọi nguồn thôi phải đóng các tháng sau', 'nobody owes the later months'),
  'own-part': words('trả lại phần tự đóng', 'the own part is given back'),
  nothing: words('không trả lại', 'nothing is given back'),
};

export const ORDERS: { readonly [O in Policy['several']['order']]: Words } = {
  'highest-support': words('mức hỗ trợ cao nhất', 'the highest support'),
  'highest-benefit': words(
    'quyền lợi cao nhất, rồi mức hỗ trợ cao nhất',
    'the highest benefit, then the highest support',
  ),
};

/** `trước ngày 25/12 hằng năm`: the rule the calendar follows, beside the printed words. */
export function deadlineRule({ limit, on }: Deadline, language: Language): string {
  const vi = language === 'vi';
  const side = limit === 'before' ? (vi ? 'trước' : 'before') : vi ? 'chậm nhất' : 'by';
  switch (on.every) {
    case 'year':
      return vi ? `${side} ngày ${on.day}/${on.month} hằng năm` : `${side} ${on.day}/${on.month} each year`;
    case 'quarter':
      return quarterRule(on, side, language);
    case 'event':
      return eventRule(on, language);
    case 'once':
      return on.from === undefined ? `${side} ${on.day}` : `${on.from} – ${on.day}`;
    default:
      return OPEN_DATES[on.every][language];
  }
}

function quarterRule(on: Extract<Recurrence, { every: 'quarter' }>, side: string, language: Language): string {
  const dates = on.quarters.map((quarter) => `${on.day}/${((quarter * 3 - 1 + on.monthsAfter) % 12) + 1}`).join(', ');
  const quarters = on.quarters.join(', ');
  return language === 'vi' ? `${side} các ngày ${dates} (quý ${quarters})` : `${side} ${dates} (quarter ${quarters})`;
}

const EVENTS: { readonly [E in DutyEvent]: Words } = {
  'full-file': words('ngày nhận đủ hồ sơ', 'the full file'),
  'card-end': words('ngày thẻ hết hạn', 'the end of the card'),
  meeting: words('hội nghị', 'the meeting'),
};

function eventRule(
  { event, side, count, least, unit }: Extract<Recurrence, { every: 'event' }>,
  language: Language,
): string {
  const vi = language === 'vi';
  const many = least === undefined ? `${count}` : `${least}–${count}`;
  const days = unit === 'days' ? (vi ? 'ngày' : 'days') : vi ? 'ngày làm việc' : 'working days';
  const from = EVENTS[event][language];
  if (side === 'before') return vi ? `${many} ${days} trước ${from}` : `${many} ${days} before ${from}`;
  return vi ? `trong ${many} ${days} sau ${from}` : `within ${many} ${days} after ${from}`;
}

const OPEN_DATES = {
  month: words('hằng tháng', 'each month'),
  'half-year': words('06 tháng một lần', 'every six months'),
  'quarter-open': words('hằng quý', 'each quarter'),
  session: words('kỳ họp thường lệ cuối năm', 'the year-end session'),
} as const;
