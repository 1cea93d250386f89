/** The words of a briefing on paper, in both languages: headings, what a cell says, how a value is written. */
import type { Language } from '../../engine/answer.ts';
import type { Words } from '../../engine/policy.ts';
import type { IndicatorProgress } from '../progress/progress.ts';

export const SAID = {
  title: { vi: 'Giao ban thực hiện chỉ tiêu BHXH, BHYT', en: 'Briefing on targets of social and health insurance' },
  month: { vi: 'Tháng', en: 'Month' },
  newOnes: { vi: 'Người tham gia mới', en: 'New participants' },
  scheme: { vi: 'Loại', en: 'Scheme' },
  voluntary: { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  health: { vi: 'BHYT có hỗ trợ', en: 'Supported health insurance' },
  thisMonth: { vi: 'Trong tháng', en: 'In the month' },
  thisYear: { vi: 'Từ đầu năm', en: 'This year' },
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
  about: { vi: 'Việc', en: 'What' },
  words: { vi: 'Nội dung', en: 'Words' },
  on: { vi: 'Ngày', en: 'Day' },
  basis: {
    vi: 'Số tính tại đây đếm người từ danh sách được chấp nhận; số khác theo báo cáo. Hạng xét trong các đơn vị cùng cấp có chỉ tiêu và số liệu.',
    en: 'What is computed here counts people on lists that were accepted; the rest is as reported. Ranks are among units of one level that have a target and a figure.',
  },
} as const satisfies Record<string, Words>;

const DIRECTIONS: Readonly<Record<IndicatorProgress['direction'], Words>> = {
  better: { vi: 'tốt lên', en: 'better' },
  worse: { vi: 'xấu đi', en: 'worse' },
  same: { vi: 'không đổi', en: 'the same' },
  unknown: { vi: 'chưa đủ số liệu', en: 'too few figures' },
};

const ORIGINS: Readonly<Record<IndicatorProgress['origin'], Words>> = {
  computed: { vi: 'tính tại đây', en: 'computed' },
  reported: { vi: 'báo cáo', en: 'reported' },
};

export const directionOf = ({ direction }: IndicatorProgress, language: Language): string =>
  DIRECTIONS[direction][language];
export const originOf = ({ origin }: IndicatorProgress, language: Language): string => ORIGINS[origin][language];

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
