/** The words that the printed report and its workbook have in common, in both languages where both are wanted. */
import { dayInVietNam } from '../../calendar/vietnam-day.ts';
import type { Language } from '../../engine/answer.ts';
import type { Words } from '../../engine/policy.ts';
import { communeOf, provinceName } from '../../places/places.ts';
import { romanOf } from '../../settlements/periods.ts';
import { MINIMUM_CELL, PEOPLE_STEP } from '../../statistics/disclosure.ts';
import type { Audience } from '../figures.ts';
import type { WholeReport } from '../reports.ts';
import type { Column } from '../sections/section.ts';

/** In place of what is not told; how small it is, is not told either. */
export const SMALL = '…';

const HIDDEN: Words = {
  vi: `Dòng “${SMALL}” có dưới ${MINIMUM_CELL} người, hoặc được giữ lại cùng dòng như thế để không ai tính ra được.`,
  en: `A line “${SMALL}” has fewer than ${MINIMUM_CELL} people, or is kept back with one that has, so that nobody can work it out.`,
};

/** For whom the paper is: printed over its title. */
export const FOR_WHOM: Readonly<Record<Audience, Words>> = {
  offices: { vi: 'Bản đủ số, dùng giữa các cơ quan', en: 'Whole figures, between offices' },
  outside: {
    vi: 'Bản công bố ra ngoài: đã làm tròn, giấu số nhỏ',
    en: 'For publication: rounded, without small numbers',
  },
};

const ROUNDED: Words = {
  vi: `Số người làm tròn đến ${PEOPLE_STEP}, số tháng và số tiền làm tròn tương ứng, tổng làm tròn riêng nên có thể lệch với các dòng.`,
  en: `People are rounded to ${PEOPLE_STEP}, months and money to match; sums are rounded by themselves and may differ from their lines.`,
};

/** A share of a whole is read in percent. */
export function isShare(unit: Column['unit'] | undefined): boolean {
  return unit === 'basis-points' || unit === 'people-basis-points';
}

/** On a page. */
export function cellOf(value: number | null, unit: Column['unit'] | undefined): number | string | null {
  if (value === null || !isShare(unit)) return value;
  return `${(value / 100).toLocaleString('vi-VN')} %`;
}

/** 08:00 ngày 27/11/2026, in Việt Nam. */
function writtenInstant(instant: string): string {
  const at = new Date(instant);
  const hour = at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
  return `${hour} ngày ${dayInVietNam(at).split('-').toReversed().join('/')}`;
}

/** Năm 2026, 6 tháng đầu năm 2026, Quý III năm 2026. */
export function whenOf(period: string, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  const isVietnamese = language === 'vi';
  if (part === '') return isVietnamese ? `Năm ${year}` : `Year ${year}`;
  if (part === 'H1') return isVietnamese ? `6 tháng đầu năm ${year}` : `First half of ${year}`;
  if (part === 'H2') return isVietnamese ? `6 tháng cuối năm ${year}` : `Second half of ${year}`;
  return isVietnamese ? `Quý ${romanOf(period)} năm ${year}` : `Quarter ${romanOf(period)} of ${year}`;
}

export function placeName({ province, commune }: WholeReport): string {
  if (commune === null) return provinceName(province);
  return `${communeOf(commune)?.name ?? commune}, ${provinceName(province)}`;
}

/** What is said of the figures under them: when they were frozen, by which mark, and by what readings. */
export function notesOf(report: WholeReport, language: Language): readonly string[] {
  const { frozen, figures, edition, amends, readings } = report;
  const isOutside = figures.audience === 'outside';
  const isVietnamese = language === 'vi';
  const state =
    frozen === null
      ? [isVietnamese ? 'Bản đang soạn: số liệu tính tại chỗ, chưa chốt.' : 'A draft: figures are live, not frozen.']
      : [
          isVietnamese
            ? `Số liệu chốt lúc ${writtenInstant(frozen.at)}; dấu của báo cáo: ${frozen.hash}.`
            : `Figures frozen at ${frozen.at} from the ledger; the mark of the report: ${frozen.hash}.`,
        ];
  const again =
    amends === null
      ? []
      : [
          isVietnamese
            ? `Bản lần ${edition}, thay bản ${amends}; bản trước giữ nguyên.`
            : `Edition ${edition}, in place of ${amends}, which stands as it was.`,
        ];
  const isHidden = figures.sections.some(({ lines }) => lines.some((line) => line.isHidden));
  const outside = [...(isOutside ? [ROUNDED[language]] : []), ...(isHidden ? [HIDDEN[language]] : [])];
  return [...state, ...again, ...outside, ...readings.map(({ reading }) => reading[language])];
}
