/**
 * The rows of one sheet, as its XML comes. Places must be in order and inside a sheet; what the sheet says about its own
 * size is not believed. A formula is never computed: its kept value is the value.
 */

import { columnName } from '../../../writing/column-name.ts';
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import type { RawCell, RawRow } from './cell.ts';
import { dayOfSerial, type NumberMeaning } from './number-formats.ts';
import { type Strings, unescaped } from './shared-strings.ts';
import type { Styles } from './styles.ts';
import { type Attributes, type XmlListener, XmlReader } from './xml.ts';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const DIGITS = /^-?\d{1,15}$/;

export type SheetContext = {
  readonly name: string;
  readonly strings: Strings;
  readonly styles: Styles;
  readonly from1904: boolean;
};

/** Rows that hold nothing are passed over. */
export async function* readSheet(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): AsyncGenerator<readonly RawRow[]> {
  const listener = new Listener(context);
  const reader = new XmlReader(listener);
  for await (const piece of pieces) {
    reader.take(piece);
    if (listener.rows.length > 0) yield listener.rows.splice(0);
  }
  reader.end();
  if (!listener.ended) throw new FileRefusal('damaged-sheet', context.name);
  if (listener.rows.length > 0) yield listener.rows.splice(0);
}

class Listener implements XmlListener {
  readonly rows: RawRow[] = [];
  ended = false;
  readonly #context: SheetContext;
  #inside = false;
  #row = 0;
  #hidden = false;
  #cells: (RawCell | undefined)[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #text = '';
  #hasText = false;
  #taking = false;
  #aside = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.#inside = true;
    if (!this.#inside) return;
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') {
      this.#taking = !this.#aside;
      this.#hasText ||= this.#taking;
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'f') this.#formula = true;
    else if (name === 'rPh') this.#aside = true;
  }

  close(name: string): void {
    if (!this.#inside) return;
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#aside = false;
    else if (name === 'sheetData') {
      this.#inside = false;
      this.ended = true;
    }
  }

  text(text: string): void {
    if (!this.#taking) return;
    this.#text += text;
    if (this.#text.length > LIMITS.cellCharacters * 8) throw new FileRefusal('cell-too-long', this.#context.name);
  }

  #openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.#row || row > MOST_ROWS) throw this.#outOfOrder();
    this.#row = row;
    this.#column = -1;
    this.#hidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
  }

  #openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : columnIn(r, this.#row);
    if (this.#row === 0 || column <= this.#column || column >= MOST_COLUMNS) throw this.#outOfOrder();
    this.#column = column;
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#formula = false;
    this.#text = '';
    this.#hasText = false;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (!cell) return;
    if (cell.text.length > LIMITS.cellCharacters) throw new FileRefusal('cell-too-long', this.#place());
    if (this.#column >= LIMITS.columns) throw new FileRefusal('too-many-columns', this.#context.name);
    this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.rows.push({ sheet: this.#context.name, row: this.#row, cells: this.#cells, hidden: this.#hidden });
    this.#cells = [];
  }

  #cell(): RawCell | null {
    const text = this.#text;
    if (!this.#hasText || text === '')
      return this.#formula && this.#type !== 'str' ? { text: '', kind: 'formula' } : null;
    switch (this.#type) {
      case 's':
        return this.#shared(text);
      case 'n':
        return this.#number(text.trim());
      case 'str':
      case 'inlineStr':
        return { text: unescaped(text), kind: 'text' };
      case 'b':
        return { text: text.trim() === '1' ? 'true' : 'false', kind: 'boolean' };
      case 'e':
        return { text: '', kind: 'error' };
      case 'd':
        return { text: text.trim().slice(0, 10), kind: 'date' };
      default:
        throw new FileRefusal('damaged-sheet', this.#place());
    }
  }

  #shared(index: string): RawCell | null {
    const text = /^\d+$/.test(index.trim()) ? this.#context.strings.at(Number(index)) : null;
    if (text === null) throw new FileRefusal('shared-string-missing', this.#place());
    return text === '' ? null : { text, kind: 'text' };
  }

  #number(text: string): RawCell {
    const meaning = this.#context.styles[this.#style] ?? 'number';
    const kind = this.#context.from1904 ? 'number-1904' : 'number';
    if (meaning === 'number' && DIGITS.test(text)) return { text, kind };
    const value = Number(text);
    if (text === '' || !Number.isFinite(value)) throw new FileRefusal('damaged-sheet', this.#place());
    return numberCell(value, meaning, this.#context.from1904);
  }

  #place(): string {
    return `${this.#context.name}!${columnName(this.#column)}${this.#row}`;
  }

  #outOfOrder(): FileRefusal {
    return new FileRefusal('cells-out-of-order', this.#context.name);
  }
}

const SHOWN = { day: 10, month: 7, year: 4 } as const;

function numberCell(value: number, meaning: NumberMeaning, from1904: boolean): RawCell {
  if (meaning === 'percent') return { text: `${Number((value * 100).toPrecision(12))}%`, kind: 'number' };
  if (meaning !== 'number') {
    const day = dayOfSerial(value, from1904);
    if (day !== null) return { text: day.slice(0, SHOWN[meaning]), kind: 'date' };
  }
  if (Math.abs(value) >= 1e15) return { text: '', kind: 'rounded' };
  return { text: String(value), kind: from1904 ? 'number-1904' : 'number' };
}

/** The column of `C12`, which must stand in its own row; −1 where it is no place. */
function columnIn(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at > 0 && reference.slice(at) === String(row) ? column - 1 : -1;
}
