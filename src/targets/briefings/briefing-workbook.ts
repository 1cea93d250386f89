/** A month's briefing as a workbook: its units and indicators line by line, and what was said. Rates are numbers, read in percent. */
import type { Language } from '../../engine/answer.ts';
import type { Words } from '../../engine/policy.ts';
import { heightFor } from '../../writing/height.ts';
import type { WrittenRow } from '../../writing/sheet.ts';
import { STYLE } from '../../writing/styles.ts';
import type { WrittenSheet } from '../../writing/workbook.ts';
import type { IndicatorProgress, UnitProgress } from '../progress/progress.ts';
import type { Briefing } from './briefing.ts';
import {
  dayText,
  directionOf,
  goalText,
  indicatorName,
  monthText,
  numberText,
  originOf,
  rankText,
  SAID,
  unitName,
} from './briefing-words.ts';

type Column<T> = {
  readonly heading: Words;
  readonly width: number;
  /** Of figures, and whether this one is a rate: a share of one that is read in percent. */
  readonly isFigure?: (row: T) => 'amount' | 'percent';
  readonly of: (row: T) => string | number;
};
type Line = { readonly unit: UnitProgress; readonly one: IndicatorProgress };

/** A rate is in basis points. */
const WHOLE = 10_000;

const NAMES = {
  progress: { vi: 'Tiến độ', en: 'Progress' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
} as const satisfies Record<string, Words>;

export function briefingSheets(briefing: Briefing, language: Language): readonly WrittenSheet[] {
  const lines = [briefing.self, ...briefing.below].flatMap((unit) =>
    unit.indicators.map((one): Line => ({ unit, one })),
  );
  const notes = [...briefing.causes, ...briefing.tasks, ...briefing.updates];
  const title = `${SAID.title[language]}: ${briefing.name ?? briefing.unit}, ${SAID.month[language]} ${monthText(briefing.month, language)}`;
  const older = `${SAID.older[language]}: ${numberText(briefing.olderNotes, language)}`;
  return [
    sheetOf(NAMES.progress[language], title, progressColumns(briefing.month, language), lines, language),
    sheetOf(
      NAMES.notes[language],
      briefing.olderNotes === 0 ? title : `${title}. ${older}`,
      noteColumns(language),
      notes,
      language,
    ),
  ];
}

function progressColumns(month: string, language: Language): readonly Column<Line>[] {
  const value = (of: (one: IndicatorProgress) => number | null) => (line: Line) => {
    const known = of(line.one);
    return known === null ? '–' : line.one.kind === 'count' ? known : known / WHOLE;
  };
  const read = ({ one }: Line) => (one.kind === 'count' ? 'amount' : 'percent');
  const counted = () => 'amount' as const;
  const number = (of: (one: IndicatorProgress) => number | null) => (line: Line) => of(line.one) ?? '–';
  return [
    { heading: SAID.unit, width: 28, of: ({ unit }) => unitName(unit, language) },
    { heading: SAID.indicator, width: 44, of: ({ one }) => indicatorName(one.indicator, language) },
    { heading: SAID.target, width: 14, isFigure: read, of: value(({ target }) => target) },
    { heading: SAID.reached, width: 14, isFigure: read, of: value(({ reached }) => reached) },
    { heading: SAID.groups, width: 14, isFigure: counted, of: number(({ told }) => told?.value ?? null) },
    { heading: SAID.thisMonth, width: 14, isFigure: counted, of: number(({ inMonth }) => inMonth) },
    { heading: SAID.monthTarget, width: 14, isFigure: read, of: value(({ monthTarget }) => monthTarget) },
    { heading: SAID.missing, width: 14, isFigure: counted, of: number(({ missing }) => missing) },
    { heading: SAID.pace, width: 14, isFigure: counted, of: number(({ pace }) => pace?.perMonth ?? null) },
    { heading: SAID.trend, width: 16, of: ({ one }) => directionOf(one, language) },
    { heading: SAID.rank, width: 10, of: ({ one }) => rankText(one) },
    { heading: SAID.goal, width: 16, of: ({ one }) => goalText(one, language) },
    { heading: SAID.origin, width: 44, of: ({ one }) => originOf(one, month, language) },
  ];
}

type Note = Briefing['causes'][number];

const KINDS: Readonly<Record<Note['kind'], Words>> = { cause: SAID.causes, task: SAID.tasks, update: SAID.updates };

function noteColumns(language: Language): readonly Column<Note>[] {
  return [
    { heading: SAID.about, width: 28, of: ({ kind }) => KINDS[kind][language] },
    { heading: SAID.unit, width: 28, of: ({ name }) => name ?? '' },
    {
      heading: SAID.indicator,
      width: 44,
      of: ({ indicator }) => (indicator === null ? '' : indicatorName(indicator, language)),
    },
    { heading: SAID.on, width: 14, of: ({ on }) => dayText(on, language) },
    { heading: SAID.voluntary, width: 16, of: ({ newVoluntary }) => newVoluntary ?? '' },
    { heading: SAID.health, width: 16, of: ({ newHealth }) => newHealth ?? '' },
    { heading: SAID.words, width: 90, of: ({ words }) => words },
  ];
}

function sheetOf<T>(
  name: string,
  title: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  language: Language,
): WrittenSheet {
  const head: readonly WrittenRow[] = [
    // Over the table, without its lines.
    { cells: columns.map((_, column) => ({ column, value: column === 0 ? title : '', style: STYLE.line })) },
    {
      cells: columns.map(({ heading }, column) => ({ column, value: heading[language], style: STYLE.heading })),
      height: heightFor(columns.map(({ heading, width }) => ({ text: heading[language], width }))),
    },
  ];
  const lines = rows.map(
    (row): WrittenRow => ({
      cells: columns.map(({ of, isFigure }, column) => {
        const value = of(row);
        return {
          column,
          value,
          style: typeof value === 'number' || isFigure !== undefined ? STYLE[isFigure?.(row) ?? 'amount'] : STYLE.cell,
        };
      }),
      height: heightFor(columns.map(({ of, width }) => ({ text: String(of(row)), width }))),
    }),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: STYLE.text })),
    frozen: 2,
    fitsWidth: true,
    repeated: [2, 2],
    merges: [],
    choices: [],
    rows: [[...head, ...lines]],
  };
}
