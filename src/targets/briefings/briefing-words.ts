/** The words of a briefing on paper, in both languages: headings, what a cell says, how a value is written. */
import type { Language } from '../../engine/answer.ts';
import type { Words } from '../../engine/policy.ts';
import { indicatorOf } from '../law.ts';
import type { IndicatorProgress, UnitProgress } from '../progress/progress.ts';

export const SAID = {
  title: { vi: 'Giao ban thực hiện chỉ tiêu BHXH, BHYT', en: 'Briefing on targets of social and health insurance' },
  month: { vi: 'Tháng', en: 'Month' },
  newOnes: { vi: 'Người tham gia mới', en: 'New participants' },
  scheme: { vi: 'Loại', en: 'Scheme' },
  voluntary: { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  health: { vi: 'BHYT có hỗ trợ', en: 'Supported health insurance' },
  thisMonth: { vi: 'Trong tháng', en: 'In the month' },
  thisYear: { vi: 'Từ đầu năm', en: 'This year' },
  counted: { vi: 'tính từ danh sách', en: 'counted from lists' },
  told: { vi: 'các tổ báo cáo', en: 'reported by groups' },
  groups: { vi: 'Các tổ báo cáo', en: 'Reported by groups' },
  monthTarget: { vi: 'Chỉ tiêu tháng', en: 'Target of the month' },
  closed: { vi: 'đã kết thúc', en: 'closed' },
  figureOf: { vi: 'số liệu tháng', en: 'figure of' },
  own: { vi: 'Kết quả chung', en: 'Result as a whole' },
  each: { vi: 'Kết quả từng đơn vị', en: 'Result of each unit' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  target: { vi: 'Phải đạt', en: 'Target' },
  reached: { vi: 'Đã đạt', en: 'Reached' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  pace: { vi: 'Cần mỗi tháng', en: 'Needed a month' },
  trend: { vi: 'Xu hướng', en: 'Trend' },
  rank: { vi: 'Hạng', en: 'Rank' },
  goal: { vi: 'Mục tiêu', en: 'Goal' },
  origin: { vi: 'Nguồn', en: 'Origin' },
  silent: { vi: 'Chưa có chỉ tiêu và số liệu', en: 'With neither a target nor a figure' },
  causes: { vi: 'Nguyên nhân đạt, chưa đạt', en: 'Why it was reached or not' },
  tasks: { vi: 'Nhiệm vụ tháng tiếp theo', en: 'Tasks of the next month' },
  updates: { vi: 'Cập nhật hằng tuần', en: 'Weekly updates' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  nothing: { vi: 'Chưa có.', en: 'None.' },
  older: { vi: 'Ghi chú cũ hơn không hiện ở đây', en: 'Older notes that are not shown here' },
  about: { vi: 'Việc', en: 'What' },
  words: { vi: 'Nội dung', en: 'Words' },
  on: { vi: 'Ngày', en: 'Day' },
  cell: {
    vi: 'Mỗi ô: đã đạt / phải đạt (hạng); ✓ là đạt.',
    en: 'Each cell: reached / target (rank); ✓ where it is met.',
  },
  basis: {
    vi: 'Hạng xét trong các đơn vị cùng cấp còn hoạt động, có chỉ tiêu và số liệu.',
    en: 'Ranks are among units of one level that are not closed and have a target and a figure.',
  },
  beside: {
    vi: 'Xét đạt theo số tính tại đây: người trong danh sách được chấp nhận, kể từ tháng bắt đầu đóng. Số các tổ báo cáo là số tổ tự đếm, để đối chiếu: khác nhau khi người chưa có trong danh sách được chấp nhận, hoặc bắt đầu đóng ở tháng khác.',
    en: 'Targets are met by what is counted here: people on accepted lists, from the month their coverage begins. What groups report is their own count, to compare: the two differ by people who are on no accepted list yet, or whose coverage begins in another month.',
  },
} as const satisfies Record<string, Words>;

const DIRECTIONS: Readonly<Record<IndicatorProgress['direction'], Words>> = {
  better: { vi: 'tốt lên', en: 'better' },
  worse: { vi: 'xấu đi', en: 'worse' },
  same: { vi: 'không đổi', en: 'the same' },
  unknown: { vi: 'chưa đủ số liệu', en: 'too few figures' },
};

export const directionOf = ({ direction }: IndicatorProgress, language: Language): string =>
  DIRECTIONS[direction][language];

/** Where a figure comes from, and what else is said of it: nobody should meet two numbers and not know why. */
export function originOf(
  { origin, told, below, latest }: IndicatorProgress,
  month: string,
  language: Language,
): string {
  if (origin === 'computed') {
    const { counted, told: reported } = SAID;
    return told === null
      ? counted[language]
      : `${counted[language]}; ${reported[language]} ${numberText(told.value, language)} (${groups(told.units, language)})`;
  }
  if (latest === null) return '–';
  const source = below === 0 ? { vi: 'báo cáo', en: 'reported' } : addedUp(below ?? 0);
  return [source[language], ageText(latest, month, language)].filter((text) => text !== '').join(', ');
}

const groups = (many: number, language: Language) =>
  language === 'vi' ? `${many} tổ` : `${many} ${many === 1 ? 'group' : 'groups'}`;
const addedUp = (many: number): Words => ({
  vi: `cộng báo cáo của ${many} đơn vị`,
  en: `added up from reports of ${many}`,
});

/** Where the last figure is of another month than the page. */
export function ageText(latest: string | null, month: string, language: Language): string {
  return latest === null || latest === month ? '' : `${SAID.figureOf[language]} ${monthText(latest, language)}`;
}

/** `12 / 10`: what the month brought, or how it stood, and what was asked of it; nothing where nothing was. */
export function monthResult(
  { monthTarget, trend, kind }: IndicatorProgress,
  month: string,
  language: Language,
): string {
  if (monthTarget === null) return '–';
  const reached = trend.find((one) => one.month === month)?.reached ?? null;
  return [reached, monthTarget].map((value) => valueText(value, kind, language)).join(' / ');
}

export function indicatorName(id: string, language: Language): string {
  return indicatorOf(id)?.says[language] ?? id;
}

export function unitName({ unit, name, isClosed }: UnitProgress, language: Language): string {
  return isClosed ? `${name ?? unit} (${SAID.closed[language]})` : (name ?? unit);
}

/** `95,6 %` or `1.240`; of a rate whole hundredths of a percent, as they are counted. */
export function valueText(value: number | null, kind: IndicatorProgress['kind'], language: Language): string {
  if (value === null) return '–';
  if (kind === 'count') return numberText(value, language);
  const [whole, rest] = [Math.trunc(value / 100), Math.abs(value % 100)];
  const decimals =
    rest === 0 ? '' : `${language === 'vi' ? ',' : '.'}${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${numberText(whole, language)}${decimals} %`;
}

export function numberText(value: number | null, language: Language): string {
  return value === null ? '–' : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en');
}

/** `100 % (2030)`. */
export function goalText({ goal, kind }: IndicatorProgress, language: Language): string {
  if (goal === null) return '–';
  const falls = language === 'vi' ? 'giảm mỗi năm' : 'less each year';
  return `${goal.value === null ? falls : valueText(goal.value, kind, language)} (${goal.by})`;
}

export function rankText({ rank, of }: IndicatorProgress): string {
  return rank === null ? '–' : `${rank}/${of}`;
}

/** `10/2026` or `2026-10`. */
export function monthText(month: string, language: Language): string {
  return language === 'vi' ? month.split('-').reverse().join('/') : month;
}

export function dayText(day: string | null, language: Language): string {
  if (day === null) return '';
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}
