/**
 * The sections that come of the programme's own registers: targets, difficulties and inspections of the place that reports.
 * Each asks the register that counts them; nothing is counted again here, and no words of anybody are taken in.
 */
import { difficultyCounts } from '../../difficulties/counts.ts';
import { DIFFICULTY_KINDS, KIND_WORDS } from '../../difficulties/kinds.ts';
import { addDays } from '../../engine/day.ts';
import type { Day } from '../../engine/facts.ts';
import { addMonths } from '../../engine/month.ts';
import { inspectionCounts } from '../../inspections/counts.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import { indicatorOf } from '../../targets/law.ts';
import { readProgress } from '../../targets/progress/progress.ts';
import type { Asked, Line, Section } from './section.ts';

export const targets: Section = {
  id: 'targets',
  title: { vi: 'Chỉ tiêu được giao', en: 'Targets' },
  columns: [
    { id: 'target', heading: { vi: 'Chỉ tiêu', en: 'Target' }, unit: 'count' },
    { id: 'reached', heading: { vi: 'Đạt được', en: 'Reached' }, unit: 'people' },
    { id: 'target-rate', heading: { vi: 'Tỷ lệ được giao', en: 'Target rate' }, unit: 'basis-points' },
    { id: 'reached-rate', heading: { vi: 'Tỷ lệ đạt được', en: 'Rate reached' }, unit: 'basis-points' },
  ],
  nameOf: (line) => indicatorOf(line)?.says ?? { vi: line, en: line },
  /** By the last month of the time: a report that is due before it ends has what is known on its own day. */
  compute: async (acting, { province, commune, lastPeriod }) => {
    const unit = commune === null ? `province:${province}` : `commune:${commune}`;
    const [year = 0, month = 0] = lastMonthOf(lastPeriod).split('-').map(Number);
    const { self } = await readProgress(acting, { unit, year, month });
    return self.indicators.map(
      ({ indicator, kind, target, reached }): Line => ({
        line: indicator,
        values: kind === 'count' ? [target, reached, null, null] : [null, null, target, reached],
      }),
    );
  },
};

const DIFFICULTY_NUMBERS = ['raised', 'answered', 'open', 'overdue', 'withdrawn'] as const;

/** The sum, and below it each kind that there was. */
const ALL_KINDS = 'difficulties';

export const difficulties: Section = {
  id: 'difficulties',
  title: { vi: 'Vướng mắc, kiến nghị', en: 'Difficulties and petitions' },
  columns: [
    { id: 'raised', heading: { vi: 'Đã tiếp nhận', en: 'Raised' }, unit: 'count' },
    { id: 'answered', heading: { vi: 'Đã trả lời', en: 'Answered' }, unit: 'count' },
    { id: 'open', heading: { vi: 'Chưa trả lời', en: 'Open' }, unit: 'count' },
    { id: 'overdue', heading: { vi: 'Trong đó quá hạn', en: 'Of them, overdue' }, unit: 'count' },
    { id: 'withdrawn', heading: { vi: 'Đã rút', en: 'Withdrawn' }, unit: 'count' },
  ],
  nameOf: (line) => {
    const kind = DIFFICULTY_KINDS.find((one) => line === `${ALL_KINDS}/${one}`);
    if (kind === undefined) return { vi: 'Tất cả', en: 'All' };
    const [vi, en] = KIND_WORDS[kind];
    return { vi, en };
  },
  compute: async (acting, asked) => {
    const { rows } = await difficultyCounts(acting, daysOf(asked));
    const here = rows.filter(({ commune }) => asked.commune === null || commune === asked.commune);
    const lineOf = (line: string, of: typeof here): Line => ({
      line,
      values: DIFFICULTY_NUMBERS.map((name) => of.reduce((sum, row) => sum + row[name], 0)),
    });
    const byKind = Map.groupBy(here, ({ kind }) => kind);
    const kinds = DIFFICULTY_KINDS.flatMap((kind) => {
      const of = byKind.get(kind);
      return of === undefined ? [] : [lineOf(`${ALL_KINDS}/${kind}`, of)];
    });
    return [lineOf(ALL_KINDS, here), ...kinds];
  },
};

export const inspections: Section = {
  id: 'inspections',
  title: { vi: 'Kiểm tra, giám sát', en: 'Inspections' },
  columns: [
    { id: 'planned', heading: { vi: 'Còn theo kế hoạch', en: 'Still planned' }, unit: 'count' },
    { id: 'carried-out', heading: { vi: 'Đã kiểm tra', en: 'Carried out' }, unit: 'count' },
    { id: 'regular', heading: { vi: 'Trong đó định kỳ', en: 'Of them, regular' }, unit: 'count' },
    { id: 'findings', heading: { vi: 'Tồn tại phát hiện', en: 'Findings' }, unit: 'count' },
    { id: 'open', heading: { vi: 'Chưa khắc phục', en: 'Open' }, unit: 'count' },
    { id: 'mended', heading: { vi: 'Đã khắc phục, chờ xác nhận', en: 'Mended, not yet confirmed' }, unit: 'count' },
    { id: 'closed', heading: { vi: 'Đã kết thúc', en: 'Closed' }, unit: 'count' },
    { id: 'overdue', heading: { vi: 'Quá hạn khắc phục', en: 'Overdue' }, unit: 'count' },
  ],
  nameOf: () => ({ vi: 'Tất cả', en: 'All' }),
  compute: async (acting, asked) => {
    const counts = await inspectionCounts(acting, { ...daysOf(asked), commune: asked.commune ?? undefined });
    const { planned, carriedOut, regular, findings, open, mended, closed, overdue } = counts;
    return [{ line: 'inspections', values: [planned, carriedOut, regular, findings, open, mended, closed, overdue] }];
  },
};

/** From the first day of the first quarter to the last of the last. */
function daysOf({ firstPeriod, lastPeriod }: Asked): { readonly from: Day; readonly until: Day } {
  const from = `${addMonths(lastMonthOf(firstPeriod), -2)}-01`;
  return { from, until: addDays(`${addMonths(lastMonthOf(lastPeriod), 1)}-01`, -1) };
}
