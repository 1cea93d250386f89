/** Difficulties, and inspections with what they found, in the time of a report: numbers alone, whoever raised or mended them. */
import { difficultyCounts } from '../../difficulties/counts.ts';
import { DIFFICULTY_KINDS, KIND_WORDS } from '../../difficulties/kinds.ts';
import type { Day } from '../../engine/facts.ts';
import { addMonths, lastDayOf } from '../../engine/month.ts';
import type { Words } from '../../engine/policy.ts';
import { type InspectionCounts, inspectionCounts } from '../../inspections/counts.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import { type Asked, type Column, namesOf, type Section } from './section.ts';

const cases = (id: string, vi: string, en: string): Column => ({ id, heading: { vi, en }, unit: 'cases' });

/** Both ends included. */
function daysOf({ firstPeriod, lastPeriod }: Asked): { readonly from: Day; readonly until: Day } {
  return {
    from: `${addMonths(lastMonthOf(firstPeriod), -2)}-01`,
    until: lastDayOf(lastMonthOf(lastPeriod)),
  };
}

const NUMBERS = ['raised', 'answered', 'inTime', 'open', 'overdue', 'withdrawn'] as const;

export const difficulties: Section = {
  id: 'difficulties',
  title: { vi: 'Khó khăn, vướng mắc đã nêu', en: 'Difficulties that were raised' },
  columns: [
    cases('raised', 'Đã nêu', 'Raised'),
    cases('answered', 'Đã trả lời', 'Answered'),
    cases('in-time', 'Trong đó đúng hạn', 'Of these, in time'),
    cases('open', 'Đang giải quyết', 'Open'),
    cases('overdue', 'Trong đó quá hạn', 'Of these, overdue'),
    cases('withdrawn', 'Đã rút', 'Withdrawn'),
  ],
  names: () => {
    const kinds = DIFFICULTY_KINDS.map((kind) => {
      const [vi, en] = KIND_WORDS[kind].map((said) => `${said.slice(0, 1).toLocaleUpperCase('vi')}${said.slice(1)}`);
      return [`difficulties/${kind}`, { vi: vi ?? kind, en: en ?? kind }] as const;
    });
    return { difficulties: { vi: 'Tất cả', en: 'All' }, ...Object.fromEntries(kinds) };
  },
  compute: async (acting, asked) => {
    const counted = await difficultyCounts(acting, daysOf(asked));
    const rows = counted.rows.filter(({ commune }) => asked.commune === null || commune === asked.commune);
    if (rows.length === 0) return [];
    const lineOf = (line: string, its: typeof rows) => ({
      line,
      values: NUMBERS.map((name) => its.reduce((total, row) => total + row[name], 0)),
    });
    const kinds = DIFFICULTY_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
    return [
      lineOf('difficulties', rows),
      ...kinds.map((kind) => {
        const its = rows.filter((row) => row.kind === kind);
        return lineOf(`difficulties/${kind}`, its);
      }),
    ];
  },
};

type Counted = { readonly says: Words; readonly of: (counts: InspectionCounts) => number };

const COUNTED: Readonly<Record<string, Counted>> = {
  'carried-out': {
    says: { vi: 'Cuộc kiểm tra đã tiến hành', en: 'Inspections carried out' },
    of: ({ carriedOut }) => carriedOut,
  },
  regular: { says: { vi: 'Trong đó định kỳ', en: 'Of these, regular' }, of: ({ regular }) => regular },
  planned: { says: { vi: 'Cuộc kiểm tra còn dự kiến', en: 'Inspections still planned' }, of: ({ planned }) => planned },
  findings: { says: { vi: 'Tồn tại được nêu', en: 'Findings' }, of: ({ findings }) => findings },
  closed: { says: { vi: 'Đã khắc phục và kết thúc', en: 'Mended and closed' }, of: ({ closed }) => closed },
  mended: { says: { vi: 'Đã khắc phục, chờ xác nhận', en: 'Mended, to be confirmed' }, of: ({ mended }) => mended },
  open: { says: { vi: 'Chưa khắc phục', en: 'Not mended' }, of: ({ open }) => open },
  overdue: { says: { vi: 'Trong đó quá hạn', en: 'Of these, overdue' }, of: ({ overdue }) => overdue },
};

export const inspections: Section = {
  id: 'inspections',
  title: { vi: 'Kiểm tra', en: 'Inspections' },
  columns: [{ id: 'count', heading: { vi: 'Số lượng', en: 'Number' }, unit: 'count' }],
  names: () => namesOf(COUNTED),
  compute: async (acting, asked) => {
    const counts = await inspectionCounts(acting, { ...daysOf(asked), commune: asked.commune ?? undefined });
    return Object.entries(COUNTED).map(([line, { of }]) => ({ line, values: [of(counts)] }));
  },
};
