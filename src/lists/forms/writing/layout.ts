/** How a form is laid out on a sheet: its head, its headings on one to three rows, the row of numbers, and what is ours apart. */
import { columnName } from '../../../writing/column-name.ts';
import { heightFor } from '../../../writing/height.ts';
import type { SheetShape, WrittenCell, WrittenRow } from '../../../writing/sheet.ts';
import { SIGNED_ON, WITH_SEAL } from '../../../writing/signature.ts';
import { STYLE, type Style } from '../../../writing/styles.ts';
import type { Column, Form, HeadKey, Kind } from '../form.ts';

/** A column that is ours stands under this heading. */
const OURS = 'An Sinh bổ sung (không thuộc mẫu)';
export const REMARKS = 'Kết quả kiểm tra';
const REMARK_WIDTH = 60;
/** Signatures stand over so many columns. */
const SIGNED_COLUMNS = 6;

export type Placed = { readonly column: Column; readonly at: number; readonly isOurs: boolean };

export type FormLayout = {
  readonly placed: readonly Placed[];
  /** Where the remarks stand; null where there are none. */
  readonly remarks: number | null;
  readonly widths: readonly { readonly width: number; readonly style: Style }[];
  readonly rows: readonly WrittenRow[];
  readonly merges: readonly string[];
  /** The form alone, and not what is ours. */
  readonly printing: Required<Pick<SheetShape, 'fitsWidth' | 'repeated' | 'printed'>>;
};

/** One empty column parts the form's own columns from ours. */
export function layoutForm(form: Form, head: Partial<Record<HeadKey, string>>, withRemarks: boolean): FormLayout {
  const placed: Placed[] = [
    ...form.columns.map((column, at) => ({ column, at, isOurs: false })),
    ...form.ours.map((column, at) => ({ column, at: form.columns.length + 1 + at, isOurs: true })),
  ];
  const remarks = withRemarks ? form.columns.length + 1 + form.ours.length : null;
  const above = headRows(form, head);
  const headings = headingRows(placed, above.rows.length, remarks);
  const own = form.columns.length;
  return {
    placed,
    remarks,
    widths: widthsOf(placed, own, remarks),
    rows: [...above.rows, ...headings.rows],
    merges: [...above.merges, ...headings.merges],
    printing: {
      fitsWidth: true,
      repeated: [above.rows.length + 1, above.rows.length + headings.rows.length],
      printed: own,
    },
  };
}

function widthsOf(placed: readonly Placed[], gap: number, remarks: number | null): FormLayout['widths'] {
  const widths = placed.map(({ column }) => ({ width: column.width, style: styleOf(column.kind) }));
  const apart = { width: 3, style: STYLE.plain };
  const last = remarks === null ? [] : [{ width: REMARK_WIDTH, style: STYLE.remark }];
  return [...widths.slice(0, gap), apart, ...widths.slice(gap), ...last];
}

type Above = { readonly rows: readonly WrittenRow[]; readonly merges: readonly string[] };

/** The lines of the head, the title, and an empty row; without the lines of the table, which its columns would bring. */
function headRows(form: Form, head: Partial<Record<HeadKey, string>>): Above {
  const last = form.columns.length - 1;
  const across = (cells: readonly WrittenCell[], height?: number): WrittenRow => {
    const empty = (column: number): WrittenCell => ({ column, value: '', style: STYLE.plain });
    const all = Array.from({ length: last + 1 }, (_, at) => cells.find(({ column }) => column === at) ?? empty(at));
    return { cells: all, ...(height === undefined ? {} : { height }) };
  };
  const lines = form.head.map(({ key, label }) =>
    across([
      { column: 0, value: `${label}:`, style: STYLE.plain },
      { column: 2, value: head[key] ?? '', style: STYLE.note },
    ]),
  );
  const title = across([{ column: 0, value: `${form.title} (${form.name})`, style: STYLE.title }], 24);
  return {
    rows: [...lines, title, across([])],
    merges: [
      ...lines.map((_, at) => `C${at + 1}:${columnName(last)}${at + 1}`),
      `A${lines.length + 1}:${columnName(last)}${lines.length + 1}`,
    ],
  };
}

function headingRows(placed: readonly Placed[], above: number, remarks: number | null): Above {
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
  return { rows: rows.map((cells, at) => ({ cells, height: heightAt(at, placed, levels, height) })), merges };
}

/** The last row of headings has what those over it leave of a heading that goes over several; a row over it, its own. */
function heightAt(
  level: number,
  placed: readonly Placed[],
  levels: readonly (readonly string[])[],
  height: number,
): number {
  const line = heightFor([]);
  if (level >= height) return line;
  const needed = placed.map(({ column: { heading: text, width }, isOurs }, at) => {
    const under = levels[at] ?? [];
    const rowsOver = level - under.length;
    if (rowsOver >= 0) return level < height - 1 ? line : heightFor([{ text, width: width - 1 }]) - rowsOver * line;
    const together = placed.filter((other, nth) => other.isOurs === isOurs && sameStart(levels[nth], under, level));
    const across = together.reduce((sum, { column }) => sum + column.width, 0);
    return isOurs ? line : heightFor([{ text: under[level] ?? '', width: across - 1 }]);
  });
  return Math.max(line, ...needed);
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
      { column: 0, value: number, style: STYLE.strongLine },
      { column: 1, value: words, style: STYLE.strongLine },
    ],
  };
}

/** The heading of a column on one line, with those above it. */
export function flatHeading({ heading, under = [] }: Column): string {
  return [...under, heading].join(' - ');
}

export function styleOf(kind: Kind): Style {
  if (kind === 'ordinal') return STYLE.cellCentre;
  if (kind === 'amount') return STYLE.amount;
  return kind === 'count' || kind === 'rate' || kind === 'decimal' ? STYLE.number : STYLE.text;
}

/** Below the people: the day and who signs, under the last columns of the form. */
export function signatureRows({ columns, signer }: Form): readonly WrittenRow[] {
  const at = Math.max(2, columns.length - SIGNED_COLUMNS);
  return ['', SIGNED_ON, signer, WITH_SEAL].map((text, nth) => ({
    cells: columns.map((_, column) => {
      const style = nth === 2 ? STYLE.line : STYLE.plain;
      return { column, value: column === at ? text : '', style };
    }),
  }));
}
