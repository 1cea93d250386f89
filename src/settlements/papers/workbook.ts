/** A paper as a sheet of a workbook: the form as it is printed, on one page's width; and the details behind it. */
import { columnName } from '../../writing/column-name.ts';
import type { WrittenCell, WrittenRow } from '../../writing/sheet.ts';
import { STYLE, type Style } from '../../writing/styles.ts';
import type { WrittenSheet } from '../../writing/workbook.ts';
import { DETAIL_COLUMNS, type Detail } from './detail.ts';
import { MOTTO, NATION, type Paper, type PaperColumn, type PaperRow, SIGNED_ON } from './paper.ts';

/** A line across some columns, from one to another. */
type Span = { readonly from: number; readonly to: number; readonly value: string; readonly style: Style };

export function paperSheet(paper: Paper): WrittenSheet {
  const last = paper.columns.length - 1;
  const middle = Math.floor(paper.columns.length / 2);
  const whole = (value: string, style: Style): readonly Span[] => [{ from: 0, to: last, value, style }];
  const above: readonly (readonly Span[])[] = [
    whole(paper.form, STYLE.unit),
    [
      { from: 0, to: middle - 2, value: paper.office, style: STYLE.strongCentre },
      { from: middle - 1, to: last, value: NATION, style: STYLE.strongCentre },
    ],
    [{ from: middle - 1, to: last, value: MOTTO, style: STYLE.strongCentre }],
    [],
    whole(paper.title, STYLE.title),
    whole(paper.when, STYLE.strongCentre),
    whole(paper.unit, STYLE.unit),
  ];
  const table = tableRows(paper);
  const below: readonly (readonly Span[])[] = [
    [],
    ...paper.notes.map((note) => whole(note, STYLE.note)),
    [],
    [{ from: signerAt(2, last)[0], to: last, value: SIGNED_ON, style: STYLE.centre }],
    paper.signers.map(({ who }, at) => signed(at, last, who, STYLE.strongCentre)),
    paper.signers.map(({ how }, at) => signed(at, last, how, STYLE.centre)),
  ];
  const rows = [...above.map(spanRow), ...table, ...below.map(spanRow)].map(heightened);
  const merges = [...mergesOf(above, 0), ...mergesOf(below, above.length + table.length)];
  const columns = paper.columns.map(({ width }) => ({ width, style: STYLE.plain }));
  return { name: paper.tab, columns, frozen: 0, fitsWidth: true, merges, choices: [], rows: [rows] };
}

function tableRows({ columns, rows }: Paper): readonly WrittenRow[] {
  const heading = (text: (column: PaperColumn) => string, height?: number): WrittenRow => ({
    cells: columns.map((column, at) => ({ column: at, value: text(column), style: STYLE.printedHeading })),
    ...(height === undefined ? {} : { height }),
  });
  return [
    heading((column) => column.heading, 78),
    heading(({ number }) => number),
    ...rows.map((row) => tableRow(row, columns)),
  ];
}

function tableRow({ cells, isTotal }: PaperRow, columns: readonly PaperColumn[]): WrittenRow {
  return {
    cells: columns.map(({ kind }, column): WrittenCell => {
      const style = kind === 'amount' ? STYLE.amount : kind === 'ordinal' ? STYLE.cellCentre : STYLE.cell;
      const strong = kind === 'amount' ? STYLE.strongAmount : STYLE.strongCell;
      return { column, value: cells[column] ?? '', style: isTotal === true ? strong : style };
    }),
  };
}

/** Three blocks side by side. */
function signerAt(at: number, last: number): readonly [from: number, to: number] {
  const third = Math.floor((last + 1) / 3);
  return [at * third, at === 2 ? last : (at + 1) * third - 1];
}

function signed(at: number, last: number, value: string, style: Style): Span {
  const [from, to] = signerAt(at, last);
  return { from, to, value, style };
}

function spanRow(spans: readonly Span[]): WrittenRow {
  return {
    cells: spans.flatMap(({ from, to, value, style }) =>
      Array.from({ length: to - from + 1 }, (_, at) => ({ column: from + at, value: at === 0 ? value : '', style })),
    ),
  };
}

/** Merged cells do not grow with their text. */
function heightened(row: WrittenRow): WrittenRow {
  return row.height === undefined && row.cells.some(({ style }) => style === STYLE.note) ? { ...row, height: 32 } : row;
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
    merges: [],
    choices: [],
    rows: [[{ cells: head, height: 48 }, ...rows]],
  };
}

function cellStyle(kind: 'text' | 'amount'): Style {
  return kind === 'amount' ? STYLE.amount : STYLE.text;
}
