/** A paper as a sheet of a workbook: the form as it is printed, on one page's width; and the details behind it. */
import { columnName } from '../../writing/column-name.ts';
import { heightFor } from '../../writing/height.ts';
import type { WrittenCell, WrittenRow } from '../../writing/sheet.ts';
import { SIGNED_ON } from '../../writing/signature.ts';
import { STYLE, type Style } from '../../writing/styles.ts';
import type { WrittenSheet } from '../../writing/workbook.ts';
import { DETAIL_COLUMNS, type Detail } from './detail.ts';
import { MOTTO, NATION, type Paper, type PaperColumn, type PaperRow } from './paper.ts';

/** A line across some columns, from one to another. */
type Span = { readonly from: number; readonly to: number; readonly value: string; readonly style: Style };
type Block = readonly [from: number, to: number];

/** In points: what can be printed on one page and read, so that nobody signs an empty one. */
const ONE_PAGE = 700;

export function paperSheet(paper: Paper): WrittenSheet {
  const widths = paper.columns.map(({ width }) => width);
  const last = widths.length - 1;
  const whole = (value: string, style: Style): readonly Span[] => [{ from: 0, to: last, value, style }];
  const above: readonly (readonly Span[])[] = [
    whole(paper.form, STYLE.unit),
    ...headSpans(paper.office, widths),
    [],
    whole(paper.title, STYLE.title),
    whole(paper.when, STYLE.strongCentre),
    whole(paper.unit, STYLE.unit),
  ];
  const table = tableRows(paper);
  const blocks = blocksOf(widths, paper.signers.length);
  const signed = (texts: readonly string[], style: Style) =>
    blocks.map(([from, to], at): Span => ({ from, to, value: texts[at] ?? '', style }));
  const below: readonly (readonly Span[])[] = [
    [],
    ...paper.notes.map((note) => whole(note, STYLE.note)),
    [],
    signed([...Array(blocks.length - 1).fill(''), SIGNED_ON], STYLE.centre),
    signed(
      paper.signers.map(({ who }) => who),
      STYLE.strongCentre,
    ),
    signed(
      paper.signers.map(({ how }) => how),
      STYLE.centre,
    ),
  ];
  const rowOf = (spans: readonly Span[]) => spanRow(spans, widths);
  const merges = [...mergesOf(above, 0), ...mergesOf(below, above.length + table.length)];
  const columns = widths.map((width) => ({ width, style: STYLE.plain }));
  const rows = [...above.map(rowOf), ...table, ...below.map(rowOf)];
  const repeated = [above.length + 1, above.length + 2] as const;
  const fitsPage = rows.reduce((sum, { height = 0 }) => sum + height, 0) <= ONE_PAGE;
  return {
    name: paper.tab,
    columns,
    frozen: 0,
    fitsWidth: true,
    fitsPage,
    repeated,
    merges,
    choices: [],
    rows: [rows],
  };
}

/** Narrower than this, the name of the state would not stand on one line. */
const NATION_WIDTH = 40;

/** Side by side where the table is wide enough, else one under the other. */
function headSpans(office: string, widths: readonly number[]): readonly (readonly Span[])[] {
  const strong = ([from, to]: Block, value: string): Span => ({ from, to, value, style: STYLE.strongCentre });
  const whole: Block = [0, widths.length - 1];
  const [left = whole, right = whole] = blocksOf(widths, 2);
  const isWide = [left, right].every((block) => widthOf(block, widths) >= NATION_WIDTH);
  return isWide
    ? [[strong(left, office), strong(right, NATION)], [strong(right, MOTTO)]]
    : [[strong(whole, NATION)], [strong(whole, MOTTO)], [strong(whole, office)]];
}

/** Side by side and as wide as one another, as far as columns let them be; each has one at least. */
function blocksOf(widths: readonly number[], count: number): readonly Block[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const blocks: Block[] = [];
  let from = 0;
  for (let nth = 1; nth <= count; nth += 1) {
    let to = from;
    const latest = widths.length - 1 - (count - nth);
    const missing = (end: number) => Math.abs((all * nth) / count - widthOf([0, end], widths));
    while (to < latest && (nth === count || missing(to + 1) <= missing(to))) to += 1;
    blocks.push([from, to]);
    from = to + 1;
  }
  return blocks;
}

function widthOf([from, to]: Block, widths: readonly number[]): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

function tableRows({ columns, rows }: Paper): readonly WrittenRow[] {
  const heading = (text: (column: PaperColumn) => string): WrittenRow => ({
    cells: columns.map((column, at) => ({ column: at, value: text(column), style: STYLE.printedHeading })),
    height: heightFor(columns.map((column) => ({ text: text(column), width: column.width }))),
  });
  return [
    heading((column) => column.heading),
    heading(({ number }) => number),
    ...rows.map((row) => tableRow(row, columns)),
  ];
}

function tableRow({ cells, isTotal }: PaperRow, columns: readonly PaperColumn[]): WrittenRow {
  return {
    cells: columns.map(({ kind }, column): WrittenCell => {
      return { column, value: cells[column] ?? '', style: (isTotal === true ? STRONG_STYLES : STYLES)[kind] };
    }),
    height: heightFor(columns.map(({ width }, at) => ({ text: String(cells[at] ?? ''), width }))),
  };
}

const STYLES = { amount: STYLE.amount, percent: STYLE.percent, ordinal: STYLE.cellCentre, text: STYLE.cell } as const;
const STRONG_STYLES = {
  amount: STYLE.strongAmount,
  percent: STYLE.strongPercent,
  ordinal: STYLE.printedHeading,
  text: STYLE.strongCell,
} as const;

function spanRow(spans: readonly Span[], widths: readonly number[]): WrittenRow {
  return {
    cells: spans.flatMap(({ from, to, value, style }) =>
      Array.from({ length: to - from + 1 }, (_, at) => ({ column: from + at, value: at === 0 ? value : '', style })),
    ),
    height: heightFor(spans.map(({ from, to, value: text }) => ({ text, width: widthOf([from, to], widths) }))),
  };
}

function mergesOf(lines: readonly (readonly Span[])[], before: number): readonly string[] {
  return lines.flatMap((spans, at) => {
    const row = before + at + 1;
    return spans
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => `${columnName(from)}${row}:${columnName(to)}${row}`);
  });
}

export function detailSheet(details: readonly Detail[]): WrittenSheet {
  const head = DETAIL_COLUMNS.map(({ heading }, column) => ({ column, value: heading, style: STYLE.heading }));
  const rows = details.map((detail) => ({
    cells: DETAIL_COLUMNS.map(({ of, kind }, column) => ({ column, value: of(detail), style: cellStyle(kind) })),
  }));
  return {
    name: 'Chi tiết',
    columns: DETAIL_COLUMNS.map(({ width, kind }) => ({ width, style: cellStyle(kind) })),
    frozen: 1,
    fitsWidth: true,
    repeated: [1, 1],
    merges: [],
    choices: [],
    rows: [[{ cells: head, height: 48 }, ...rows]],
  };
}

function cellStyle(kind: 'text' | 'amount'): Style {
  return kind === 'amount' ? STYLE.amount : STYLE.text;
}
