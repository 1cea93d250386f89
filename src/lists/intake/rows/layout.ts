/** How one sheet is laid out: its columns by field, what is missing or meant twice, and what its head says. */
import type { FieldKey } from '../../forms/fields.ts';
import type { Form } from '../../forms/form.ts';
import { columnsOf } from '../../forms/forms.ts';
import { REMARKS } from '../../forms/writing/layout.ts';
import { plain } from '../values/plain.ts';
import { addressOf, type RawRow } from '../workbook/cell.ts';
import { readHead } from './head.ts';
import { fieldOf, type Headings, isRowOfNumbers, type Match } from './headings.ts';
import type { SheetFinding, SheetReport } from './report.ts';

export type Layout = {
  readonly columns: readonly Match[];
  /** The column in which we said what is wrong, where the file comes a second time. */
  readonly remarks: number | null;
  readonly report: SheetReport;
  readonly findings: readonly SheetFinding[];
  /** Headings that long lists repeat on every page, and the row that numbers the columns. */
  readonly isHeading: (row: RawRow) => boolean;
};

export function layoutOf(headings: Headings, rows: readonly RawRow[], form: Form, sheet: string | null): Layout {
  const block = rows.slice(headings.first, headings.next);
  const headingRow = block[0]?.row ?? 1;
  const at = (column: number) => addressOf(sheet, headingRow, column);
  const report: SheetReport = {
    sheet,
    state: 'read',
    headingRow,
    matched: headings.matched.map(({ column, key, heading }) => ({
      field: fieldOf(key),
      heading,
      address: at(column),
    })),
    ignored: headings.ignored.map(({ column, heading }) => ({ heading, address: at(column) })),
    head: readHead(rows.slice(0, headings.first), form),
  };
  const ambiguous = headings.ambiguous.map(({ key, columns }): SheetFinding => {
    const [first = 0] = columns;
    return { code: 'ambiguous-column', field: key, address: at(first), bounds: columns.map(at).join(', '), sheet };
  });
  const known = new Set<FieldKey>([
    ...headings.matched.map(({ key }) => fieldOf(key)),
    ...headings.ambiguous.map(({ key }) => key),
    // The year of birth stands in the column of the sex (person.ts).
    ...headings.matched.flatMap(({ key, heading }) =>
      isSign(key) && saysBirth(heading) ? ['birthDate' as const] : [],
    ),
  ]);
  const missing = columnsOf(form).flatMap(({ key, heading, required }): readonly SheetFinding[] =>
    required && !known.has(key) ? [{ code: 'missing-column', field: key, address: null, bounds: heading, sheet }] : [],
  );
  const remarks = headings.ignored.find(({ heading }) => heading.startsWith(REMARKS))?.column ?? null;
  const lines = new Set(block.map((row) => textOf(withoutRemark(row, remarks))));
  return {
    columns: headings.matched,
    remarks,
    report,
    findings: [...ambiguous, ...missing],
    isHeading: (row) => lines.has(textOf(row)) || isRowOfNumbers(row),
  };
}

const isSign = (key: Match['key']) => key === 'maleMark' || key === 'femaleMark';
const saysBirth = (heading: string) => /\bsinh\b/.test(plain(heading));

function textOf({ cells }: RawRow): string {
  return cells
    .map((cell) => cell?.text ?? '')
    .join('\t')
    .trimEnd();
}

/** What we said of a row before is no part of it, nor of a line between people. */
export function withoutRemark(row: RawRow, remarks: number | null): RawRow {
  if (remarks === null || row.cells[remarks] === undefined) return row;
  return { ...row, cells: row.cells.toSpliced(remarks, 1, undefined) };
}

const MOST_ASKED = 20;

/**
 * A heading over two merged cells leaves the second column without one: where names go on there, family names stand in
 * the first and given names in the second.
 */
export function withUnnamedGivenNames(headings: Headings, rows: readonly RawRow[]): Headings {
  const name = headings.matched.find(({ key }) => key === 'name');
  if (!name) return headings;
  const next = name.column + 1;
  const isNamed =
    headings.matched.some(({ column }) => column === next) || headings.ignored.some(({ column }) => column === next);
  const people = rows.slice(headings.next, headings.next + MOST_ASKED).filter(({ cells }) => cells[name.column]);
  const goesOn = people.filter(({ cells }) => /^\p{L}+$/u.test(cells[next]?.text.trim() ?? ''));
  if (isNamed || people.length === 0 || goesOn.length * 2 <= people.length) return headings;
  const matched = headings.matched.flatMap((match): readonly Match[] =>
    match === name
      ? [
          { ...match, key: 'familyName' },
          { ...match, key: 'givenName', column: next },
        ]
      : [match],
  );
  return { ...headings, matched };
}
