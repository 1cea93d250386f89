/**
 * The days on which public offices are closed besides Saturdays and Sundays, year by year, each with its source. Data
 * only. Tết and the days moved beside a holiday are decided for one year at a time (Bộ luật Lao động 2019, Điều 112 khoản
 * 3): a year stands here once its decisions were read, and every other year is unknown and must be said to be so; no day
 * of it may be worked out from the moon. The texts themselves are not at hand: all of it is secondary.
 */
import type { Day } from '../engine/facts.ts';
import type { Words } from '../engine/policy.ts';

/** A holiday on the same day of every year. */
export type FixedHoliday = {
  readonly month: number;
  readonly day: number;
  readonly name: Words;
  readonly cite: string;
};

export type DayOff = { readonly day: Day; readonly name: Words; readonly source: string };

export type DecidedYear = {
  readonly year: number;
  /** What is off in this year alone. */
  readonly daysOff: readonly DayOff[];
  /** Saturdays worked in exchange for a day off. */
  readonly worked: readonly { readonly day: Day; readonly source: string }[];
  /** Announced, and not known to have become law: counted as working days, and said wherever they matter. */
  readonly doubtful: readonly DayOff[];
};

const CODE = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 112 khoản 1';

export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: { vi: 'Tết Dương lịch', en: "New Year's Day" }, cite: `${CODE} điểm a` },
  { month: 4, day: 30, name: { vi: 'Ngày Chiến thắng', en: 'Victory Day' }, cite: `${CODE} điểm c` },
  { month: 5, day: 1, name: { vi: 'Ngày Quốc tế lao động', en: 'Labour Day' }, cite: `${CODE} điểm d` },
  { month: 9, day: 2, name: { vi: 'Quốc khánh', en: 'National Day' }, cite: `${CODE} điểm đ` },
];

const NEW_YEAR_2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025 (báo chí thuật lại)';
const TET_2026 =
  'Ý kiến của Thủ tướng về nghỉ Tết và Quốc khánh 2026, do Văn phòng Chính phủ truyền đạt, 13/10/2025 (báo chí)';
const KINGS_2026 = `${CODE} điểm e; nghỉ bù như báo Thanh Niên ngày 23/02/2026 thuật lại`;
const CULTURE_DAY =
  'Nghị quyết 80-NQ/TW ngày 07/01/2026 chọn là ngày nghỉ; Nghị quyết 30/NQ-CP giao sửa khoản 1 Điều 112; chưa thấy luật sửa';

export const DECIDED_YEARS: readonly DecidedYear[] = [
  {
    year: 2026,
    daysOff: [
      { day: '2026-01-02', name: { vi: 'nghỉ Tết Dương lịch', en: "New Year's holiday" }, source: NEW_YEAR_2026 },
      { day: '2026-02-16', name: { vi: 'Tết Bính Ngọ', en: 'Tết' }, source: TET_2026 },
      { day: '2026-02-17', name: { vi: 'Tết Bính Ngọ', en: 'Tết' }, source: TET_2026 },
      { day: '2026-02-18', name: { vi: 'Tết Bính Ngọ', en: 'Tết' }, source: TET_2026 },
      { day: '2026-02-19', name: { vi: 'Tết Bính Ngọ', en: 'Tết' }, source: TET_2026 },
      { day: '2026-02-20', name: { vi: 'Tết Bính Ngọ', en: 'Tết' }, source: TET_2026 },
      { day: '2026-04-26', name: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' }, source: KINGS_2026 },
      {
        day: '2026-04-27',
        name: { vi: 'nghỉ bù Giỗ Tổ Hùng Vương', en: 'day off in lieu of Hùng Kings’ Day' },
        source: KINGS_2026,
      },
      { day: '2026-08-31', name: { vi: 'nghỉ Quốc khánh', en: 'National Day holiday' }, source: TET_2026 },
      { day: '2026-09-01', name: { vi: 'nghỉ Quốc khánh', en: 'National Day holiday' }, source: TET_2026 },
    ],
    worked: [
      { day: '2026-01-10', source: NEW_YEAR_2026 },
      { day: '2026-08-22', source: TET_2026 },
    ],
    doubtful: [
      { day: '2026-11-24', name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }, source: CULTURE_DAY },
    ],
  },
];
