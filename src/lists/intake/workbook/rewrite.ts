/**
 * The XML of a sheet, written again as it is read, with one cell more in some rows. Everything else stays as it was: what
 * people have in their workbook is theirs. What we said in that column before is taken away.
 */
import { columnName } from '../../../writing/column-name.ts';
import { columnIn } from './cell.ts';
import { type Attributes, type Tag, type XmlListener, XmlReader } from './xml.ts';

export type Remark = {
  readonly column: number;
  readonly textOf: (row: number) => string | null;
  /** From this row on the column is ours already; null where nothing stands in it. */
  readonly replacedFrom: number | null;
};

export async function* rewriteSheet(pieces: AsyncIterable<Uint8Array>, remark: Remark): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const listener = new Listener(remark);
  const reader = new XmlReader(listener);
  yield encoder.encode('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  for await (const piece of pieces) {
    reader.take(piece);
    if (listener.written !== '') yield encoder.encode(listener.take());
  }
  reader.end();
  yield encoder.encode(listener.take());
}

class Listener implements XmlListener {
  written = '';
  readonly #remark: Remark;
  #inside = false;
  #row = 0;
  #column = -1;
  #isSaid = false;
  /** How deep we are in what is left out. */
  #dropped = 0;

  constructor(remark: Remark) {
    this.#remark = remark;
  }

  take(): string {
    const taken = this.written;
    this.written = '';
    return taken;
  }

  open(name: string, attributes: Attributes, { name: raw, isSelfClosing }: Tag): void {
    if (this.#dropped > 0 || this.#isLeftOut(name, attributes, raw)) {
      this.#dropped += 1;
      return;
    }
    if (name === 'sheetData') this.#inside = true;
    const isRow = this.#inside && name === 'row';
    if (isRow) this.#begin(attributes);
    let tag = `<${raw}`;
    for (const [key, value] of Object.entries(attributes)) {
      if (!isRow || key !== 'spans') tag += ` ${key}="${escapedAttribute(value)}"`;
    }
    this.written += isSelfClosing ? `${tag}/>` : `${tag}>`;
  }

  close(name: string, { name: raw, isSelfClosing }: Tag): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    if (name === 'sheetData') this.#inside = false;
    if (isSelfClosing) return;
    if (this.#inside && name === 'row') this.#say(raw);
    this.written += `</${raw}>`;
  }

  text(text: string): void {
    if (this.#dropped === 0) this.written += escapedText(text);
  }

  #begin({ r }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = -1;
    this.#isSaid = false;
  }

  /** What a sheet says about its size no longer holds; a cell that we wrote before is written anew. */
  #isLeftOut(name: string, { r }: Attributes, raw: string): boolean {
    if (name === 'dimension') return true;
    if (!this.#inside || name !== 'c') return false;
    this.#column = r === undefined ? this.#column + 1 : columnIn(r);
    const { column, replacedFrom } = this.#remark;
    if (this.#column > column) this.#say(raw);
    return this.#column === column && replacedFrom !== null && this.#row >= replacedFrom;
  }

  /** Once a row, where its column is. `raw`: a tag beside it, for its prefix. */
  #say(raw: string): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    // What stands above our heading in its column is not ours.
    if (this.#row < (this.#remark.replacedFrom ?? 0)) return;
    const text = this.#remark.textOf(this.#row);
    if (text === null) return;
    const p = raw.slice(0, raw.indexOf(':') + 1);
    const place = `${columnName(this.#remark.column)}${this.#row}`;
    const shown = `<${p}is><${p}t xml:space="preserve">${escapedText(text)}</${p}t></${p}is>`;
    this.written += `<${p}c r="${place}" t="inlineStr">${shown}</${p}c>`;
  }
}

function escapedText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function escapedAttribute(value: string): string {
  if (!/[&<>"\r\n\t]/.test(value)) return value;
  return escapedText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
