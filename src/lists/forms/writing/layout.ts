/** How a form is laid out on a sheet: its head, its headings on one to three rows, the row of numbers, and what is ours apart. */
import { columnName } from '../../../writing/column-name.ts';
import type { WrittenCell, WrittenRow } from '../../../writing/sheet.ts';
import { STYLE, type Style } from '../../../writing/styles.ts';
import type { Column, Form, HeadKey, Kind } from '../form.ts';

/** A column that is ours stands under this heading. */
const OURS = 'An Sinh bổ sung (không thuộc mẫu)';
export const REMARKS = 'Kết quả kiểm tra';
const REMARK_WIDTH = 60;

export type Placed = { readonly column: Column; readonly at: number; readonly isOurs: boolean };

export type FormLayout = {
  readonly placed: readonly Placed[];
  /** Where the remarks stand; null where there are none. */
  readonly remarks: number | null;
  readonly widths: readonly { readonly width: number; readonly style: Style }[];
  readonly rows: readonly WrittenRow[];
  readonly merges: readonly string[];
};

/** One empty column parts the form's own columns from ours. */
export function layoutForm(form: Form, head: Partial<Record<HeadKey, string>>, withRemarks: boolean): FormLayout {
  const placed: Placed[] = [
    ...form.columns.map((column, at) => ({ column, at, isOurs: false })),
    ...form.ours.map((column, at) => ({ column, at: form.columns.length + 1 + at, isOurs: true })),
  ];
  const remarks = withRemarks ? form.columns.length + 1 + form.ours.length : null;
  const above = headRows(form, head);
  const headings = headingRows(placed, above.length, remarks);
  const own = form.columns.length;
  return {
    placed,
    remarks,
    widths: widthsOf(placed, own, remarks),
    rows: [...above, ...headings.rows],
    merges: [`A${above.length - 1}:${columnName(own - 1)}${above.length - 1}`, ...headings.merges],
  };
}

function widthsOf(placed: readonly Placed[], gap: number, remarks: number | null): FormLayout['widths'] {
  const widths = placed.map(({ column }) => ({ width: column.width, style: styleOf(column.kind) }));
  const apart = { width: 3, style: STYLE.plain };
  const last = remarks === null ? [] : [{ width: REMARK_WIDTH, style: STYLE.remark }];
  return [...widths.slice(0, gap), apart, ...widths.slice(gap), ...last];
}

/** The lines of the head, the title, and an empty row. */
function headRows(form: Form, head: Partial<Record<HeadKey, string>>): readonly WrittenRow[] {
  const lines = form.head.map(({ key, label }) => ({
    cells: [
      { column: 0, value: `${label}:`, style: STYLE.plain },
      { column: 2, value: head[key] ?? '', style: STYLE.note },
    ],
  }));
  const title = { cells: [{ column: 0, value: `${form.title} (${form.name})`, style: STYLE.title }], height: 24 };
  return [...lines, title, { cells: [] }];
}

type Headings = { readonly rows: readonly WrittenRow[]; readonly merges: readonly string[] };

function headingRows(placed: readonly Placed[], above: number, remarks: number | null): Headings {
  const levels = placed.map(({ column, isOurs }) => (isOurs ? [OURS] : (column.under ?? [])));
  const height = Math.max(...levels.map((under) => under.length)) + 1;
  const rows: WrittenCell[][] = Array.from({ length: height + 1 }, () => []);
  const merges: string[] = [];
  const merge = (from: number, to: number, top: number, bottom: number) => {
    if (from !== to || top !== bottom)
      merges.push(`${columnName(from)}${above + top + 1}:${columnName(to)}${above + bottom + 1}`);
  };
  for (const [index, { column, at, isOurs }] of placed.entries()) {
    const style = isOurs ? STYLE.ours : STYLE.heading;
    const under = levels[index] ?? [];
    for (const [level, text] of under.entries()) {
      const sameAs = (other: number) => sameStart(levels[other], under, level) && placed[other]?.isOurs === isOurs;
      const isFirst = !sameAs(index - 1);
      rows[level]?.push({ column: at, value: isFirst ? text : '', style });
      let last = index;
      while (isFirst && sameAs(last + 1)) last += 1;
      if (isFirst) merge(at, placed[last]?.at ?? at, level, level);
    }
    rows[under.length]?.push({ column: at, value: column.heading, style });
    for (let level = under.length + 1; level < height; level += 1) rows[level]?.push({ column: at, value: '', style });
    merge(at, at, under.length, height - 1);
    rows[height]?.push({ column: at, value: column.number ?? '', style });
  }
  if (remarks !== null) {
    rows[0]?.push({ column: remarks, value: REMARKS, style: STYLE.ours });
    merge(remarks, remarks, 0, height - 1);
  }
  return { rows: rows.map((cells) => ({ cells })), merges };
}

function sameStart(other: readonly string[] | undefined, under: readonly string[], level: number): boolean {
  return other !== undefined && under.slice(0, level + 1).every((text, at) => other[at] === text);
}

/** A line of the form between people: `I Tăng` as printed, its number in the first column. */
export function lineRow(text: string): WrittenRow {
  const space = text.indexOf(' ');
  const isNumbered = /^(?:\(\d\)|[IV]+(?:\.\d)?) /.test(text);
  const [number, words] = isNumbered ? [text.slice(0, space), text.slice(space + 1)] : ['', text];
  return {
    cells: [
      { column: 0, value: number, style: STYLE.line },
      { column: 1, value: words, style: STYLE.line },
    ],
  };
}

/** The heading of a column on one line, with those above it. */
export function flatHeading({ heading, under = [] }: Column): string {
  return [...under, heading].join(' - ');
}

export function styleOf(kind: Kind): Style {
  if (kind === 'amount') return STYLE.amount;
  return kind === 'count' || kind === 'rate' || kind === 'decimal' ? STYLE.number : STYLE.text;
}
