/**
 * One sheet's rows → people. Finds the headings, then takes every row for a person that is not a line between them; a row
 * that names somebody is never passed over, wherever it stands.
 */
import type { FieldKey } from '../../forms/fields.ts';
import type { Form } from '../../forms/form.ts';
import { columnsOf } from '../../forms/forms.ts';
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import type { Cell, Change, IntakeRow, RowFinding } from '../row.ts';
import { legacyIn } from '../values/legacy.ts';
import { readAmount } from '../values/numbers.ts';
import { plain } from '../values/plain.ts';
import { addressOf, type RawRow } from '../workbook/cell.ts';
import { findHeadings, type Match } from './headings.ts';
import { type Layout, layoutOf, withoutRemark, withUnnamedGivenNames } from './layout.ts';
import { readLine } from './lines.ts';
import { type Person, readPerson } from './person.ts';
import type { SheetFinding, SheetReport } from './report.ts';
import { Totals } from './totals.ts';

/** People over the whole file are counted on from sheet to sheet. */
export type Counter = { people: number };

export class SheetRows {
  readonly rows: IntakeRow[] = [];
  readonly findings: SheetFinding[] = [];
  /** Null until the headings were looked for. */
  report: SheetReport | null = null;
  readonly #sheet: string | null;
  readonly #form: Form;
  readonly #counter: Counter;
  #waiting: RawRow[] = [];
  #layout: Layout | null = null;
  #totals = new Totals([]);
  #change: Change = 'increase';
  #ofPay = false;
  #ended = false;
  #className: Cell | null = null;
  #residentialGroup: Cell | null = null;

  constructor(sheet: string | null, form: Form, counter: Counter) {
    this.#sheet = sheet;
    this.#form = form;
    this.#counter = counter;
  }

  take(rows: readonly RawRow[]): void {
    if (this.report === null) {
      this.#waiting.push(...rows);
      if (this.#waiting.length >= LIMITS.headingRows) this.#begin();
    } else this.#read(rows);
  }

  end(): void {
    if (this.report === null) this.#begin();
  }

  #begin(): void {
    const rows = this.#waiting;
    this.#waiting = [];
    const headings = findHeadings(rows.slice(0, LIMITS.headingRows), this.#form);
    const found = headings && withUnnamedGivenNames(headings, rows);
    this.#layout = found && layoutOf(found, rows, this.#form, this.#sheet);
    if (this.#layout === null) refuseLegacy(rows, this.#sheet);
    this.report = this.#layout?.report ?? withoutHeadings(this.#sheet);
    if (!this.#layout || !found) return;
    this.findings.push(...this.#layout.findings);
    this.#totals = new Totals(this.#layout.columns.flatMap(({ key }) => columnOf(this.#form, key)));
    this.#read(rows.slice(found.next));
  }

  #read(rows: readonly RawRow[]): void {
    const layout = this.#layout;
    if (!layout) return;
    for (const written of rows) {
      const row = withoutRemark(written, layout.remarks);
      const person = readPerson(row, layout.columns);
      if (person === null || !isCertain(person)) {
        if (layout.isHeading(row) || this.#isLine(row, layout)) continue;
        if (person === null || (this.#ended && !isLikely(person))) continue;
      }
      this.#add(row, person);
    }
  }

  #add(row: RawRow, person: Person): void {
    this.#counter.people += 1;
    if (this.#counter.people > LIMITS.rows) throw new FileRefusal('too-many-rows');
    const cells = this.#withContext(person.cells);
    const findings = [...person.findings, ...this.#aboutRow(row, person)];
    const read: IntakeRow = {
      position: this.#counter.people,
      sheet: this.#sheet,
      row: row.row,
      cells,
      change: this.#change,
      repairs: [],
      findings,
    };
    this.#totals.add(read);
    this.rows.push(read);
  }

  #aboutRow({ row, hidden }: RawRow, { cells }: Person): readonly RowFinding[] {
    const address = this.#sheet === null ? String(row) : `${this.#sheet}!${row}`;
    const whole = (code: RowFinding['code']): RowFinding => ({ code, field: null, address });
    return [
      ...(hidden ? [whole('hidden-row')] : []),
      ...(this.#ofPay ? [whole('pay-adjustment')] : []),
      ...(plain(cells.ordinal?.text ?? '') === EXAMPLE ? [whole('example-row')] : []),
    ];
  }

  /** A class or a residential group that stands over the rows of its people. */
  #withContext(cells: IntakeRow['cells']): IntakeRow['cells'] {
    const className = this.#className;
    const residentialGroup = this.#residentialGroup;
    if (!className && !residentialGroup) return cells;
    return { ...(className && { className }), ...(residentialGroup && { residentialGroup }), ...cells };
  }

  #isLine(row: RawRow, layout: Layout): boolean {
    const written = row.cells.flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [{ cell, column }] : []));
    const line = readLine(written.map(({ cell }) => cell.text));
    if (line === null) return false;
    const [first] = written;
    const address = addressOf(this.#sheet, row.row, first?.column ?? 0);
    const named = (text: string): Cell => ({
      text,
      kind: 'text',
      address: addressOf(this.#sheet, row.row, written.at(-1)?.column ?? 0),
    });
    switch (line.says) {
      case 'part':
        this.#change = line.change;
        this.#ofPay = line.ofPay;
        break;
      case 'total':
        this.#compare(line, row, layout, address);
        break;
      case 'class':
        this.#className = named(line.name);
        break;
      case 'residential-group':
        this.#residentialGroup = named(line.name);
        break;
      case 'end':
        this.#ended = true;
    }
    return true;
  }

  #compare(
    { of, count }: { readonly of: Change | null; readonly count: number | null },
    row: RawRow,
    layout: Layout,
    address: string,
  ): void {
    const differs = (field: FieldKey | null, at: string, figure: number) =>
      this.findings.push({ code: 'total-differs', field, address: at, bounds: String(figure), sheet: this.#sheet });
    const people = count === null ? null : this.#totals.people(count, of);
    if (people !== null) differs(null, address, people);
    for (const { column, key } of layout.columns) {
      const [field] = columnOf(this.#form, key);
      const cell = row.cells[column];
      if (!field || !cell || !this.#totals.has(field)) continue;
      const stated = readAmount(cell.text.trim());
      const figure = 'value' in stated ? this.#totals.amount(field, stated.value, of) : null;
      if (figure !== null) differs(field, addressOf(this.#sheet, row.row, column), figure);
    }
    this.#totals.startAgain();
  }
}

/** What the ordinal of an example says in our templates: VD, "ví dụ". */
const EXAMPLE = 'vd';

/** Nobody but a person has a name with a number or a day of birth; the lines between people have at most a count. */
function isCertain({ cells }: Person): boolean {
  if (!cells.name) return false;
  const hasNumber = [cells.citizenNumber, cells.insuranceNumber].some((cell) => cell && /\d{8}/.test(cell.text));
  return hasNumber || (cells.birthDate !== undefined && /\d{4}/.test(cells.birthDate.text));
}

/** Below the signatures names stand alone. */
function isLikely({ cells, findings }: Person): boolean {
  return findings.length > 0 || (cells.name !== undefined && Object.keys(cells).length > 2);
}

function columnOf(form: Form, key: Match['key']): readonly FieldKey[] {
  return columnsOf(form).flatMap((column) => (column.key === key ? [column.key] : []));
}

function withoutHeadings(sheet: string | null): SheetReport {
  return { sheet, state: 'no-heading', headingRow: null, matched: [], ignored: [], head: {} };
}

/** Headings nobody finds because of the font they are typed in. */
function refuseLegacy(rows: readonly RawRow[], sheet: string | null): void {
  const found = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && legacyIn(cell.text)) ?? []));
  const [first] = found;
  if (first && found.length > 1) throw new FileRefusal(first, sheet);
}
