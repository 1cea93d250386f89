/**
 * CSV as spreadsheets write it: quotes doubled inside quotes, lines ended in any of the three ways, commas, semicolons or
 * tabs between. Records come out as the text comes in; a quote that is never closed is refused where it was opened.
 */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import type { RawCell, RawRow } from '../workbook/cell.ts';
import { type Separator, separatorOf } from './separator.ts';

const QUOTE = 34;
const CR = 13;
const LF = 10;

export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<readonly RawRow[]> {
  const reader = new CsvReader();
  for await (const piece of pieces) {
    reader.take(piece);
    if (reader.rows.length > 0) yield reader.rows.splice(0);
  }
  reader.end();
  if (reader.rows.length > 0) yield reader.rows.splice(0);
}

/** What one field turned out to be. `at` is where it ends; null where the piece ends before the field does. */
type Field = { readonly text: string; readonly at: number } | null;

export class CsvReader {
  readonly rows: RawRow[] = [];
  separator: Separator | null = null;
  #rest = '';
  #record = 0;
  #written = 0;
  #ended = false;

  take(piece: string): void {
    this.#rest += piece;
    this.separator ??= separatorOf(this.#rest, false);
    if (this.separator !== null) this.#records(this.separator.charCodeAt(0));
  }

  end(): void {
    this.#ended = true;
    this.separator ??= separatorOf(this.#rest, true) ?? ',';
    this.#records(this.separator.charCodeAt(0));
  }

  /** Takes every whole record; the one begun stays for the next piece. */
  #records(between: number): void {
    const text = this.#rest;
    let start = 0;
    while (start < text.length) {
      const next = this.#take(text, start, between);
      if (next === null) break;
      if (next - start > LIMITS.lineCharacters) throw this.#refusal('line-too-long');
      start = next;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length <= LIMITS.lineCharacters) return;
    throw this.#refusal(quoteIsOpen(this.#rest) ? 'unbalanced-quotes' : 'line-too-long');
  }

  /** Reads one record from `start`; where the next begins, or null when this one is not all there yet. */
  #take(text: string, start: number, between: number): number | null {
    const cells: (RawCell | undefined)[] = [];
    let at = start;
    for (let column = 0; ; column += 1) {
      const field = text.charCodeAt(at) === QUOTE ? this.#quoted(text, at, between) : bare(text, at, between);
      if (field === null || (field.at >= text.length && !this.#ended)) return null;
      if (field.text !== '') this.#put(cells, column, field.text);
      at = field.at + 1;
      if (text.charCodeAt(field.at) === between) continue;
      if (text.charCodeAt(field.at) === CR) {
        if (at >= text.length && !this.#ended) return null;
        if (text.charCodeAt(at) === LF) at += 1;
      }
      break;
    }
    this.#close(cells);
    return Math.min(at, text.length);
  }

  #quoted(text: string, from: number, between: number): Field {
    const close = closingQuote(text, from + 1);
    if (close < 0) {
      if (this.#ended) throw this.#refusal('unbalanced-quotes');
      return null;
    }
    // Where the piece ends with a quote, the next may begin with its twin.
    const { text: after, at } = bare(text, close + 1, between);
    if (at >= text.length && !this.#ended) return null;
    if (after.trim() !== '') throw this.#refusal('unbalanced-quotes');
    return { text: text.slice(from + 1, close).replaceAll('""', '"'), at };
  }

  #put(cells: (RawCell | undefined)[], column: number, text: string): void {
    if (column >= LIMITS.columns) throw this.#refusal('too-many-columns');
    if (text.length > LIMITS.cellCharacters) throw this.#refusal('cell-too-long');
    cells[column] = { text, kind: 'plain' };
  }

  #close(cells: readonly (RawCell | undefined)[]): void {
    this.#record += 1;
    if (this.#record > LIMITS.records) throw new FileRefusal('too-many-rows');
    if (cells.length === 0 || (this.#record === 1 && namesSeparator(cells))) return;
    this.#written += 1;
    if (this.#written > LIMITS.writtenRows) throw new FileRefusal('too-many-rows');
    this.rows.push({ sheet: null, row: this.#record, cells, hidden: false });
  }

  #refusal(code: 'unbalanced-quotes' | 'line-too-long' | 'too-many-columns' | 'cell-too-long'): FileRefusal {
    return new FileRefusal(code, String(this.#record + 1));
  }
}

/** Excel's own first line, `sep=;`. */
function namesSeparator([first]: readonly (RawCell | undefined)[]): boolean {
  return first?.text === 'sep=';
}

function bare(text: string, from: number, between: number): { readonly text: string; readonly at: number } {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === between || code === LF || code === CR) break;
  }
  return { text: text.slice(from, at), at };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function quoteIsOpen(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}
