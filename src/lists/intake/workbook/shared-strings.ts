/**
 * The strings that the cells of a workbook share. Hundreds of thousands of them are kept, so they lie end to end in a few
 * long strings instead of each by itself.
 */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import { readXml, type XmlListener } from './xml.ts';

const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;

type Page = { readonly text: string; readonly ends: Uint32Array };

/** Where cells look their text up. */
export interface Strings {
  /** Null where there is no such string. */
  at(index: number): string | null;
}

/** For whoever asks only which cells hold something. */
export const SOME_STRING: Strings = { at: () => '…' };

export class SharedStrings implements Strings {
  readonly #pages: Page[] = [];
  #page: string[] = [];
  #count = 0;
  #characters = 0;

  add(text: string): void {
    this.#count += 1;
    this.#characters += text.length;
    const tooMany = this.#count > LIMITS.sharedStrings || this.#characters > LIMITS.sharedCharacters;
    if (tooMany) throw new FileRefusal('too-many-strings');
    if (text.length > LIMITS.cellCharacters) throw new FileRefusal('cell-too-long');
    this.#page.push(text);
    if (this.#page.length === PAGE) this.#turn();
  }

  at(index: number): string | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return null;
    const page = this.#pages[index >> PAGE_BITS];
    const place = index & (PAGE - 1);
    if (!page) return this.#page[place] ?? null;
    return page.text.slice(place === 0 ? 0 : page.ends[place - 1], page.ends[place]);
  }

  #turn(): void {
    let end = 0;
    const ends = Uint32Array.from(this.#page, (text) => {
      end += text.length;
      return end;
    });
    this.#pages.push({ text: this.#page.join(''), ends });
    this.#page = [];
  }
}

export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<SharedStrings> {
  const strings = new SharedStrings();
  await readXml(pieces, new Listener(strings));
  return strings;
}

/** Rich text is its runs together; what stands in `rPh` is how to say it, not the text. */
class Listener implements XmlListener {
  readonly #strings: SharedStrings;
  #text = '';
  #taking = false;
  #aside = false;

  constructor(strings: SharedStrings) {
    this.#strings = strings;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#aside = true;
    else if (name === 't') this.#taking = !this.#aside;
  }

  close(name: string): void {
    if (name === 'si') this.#strings.add(unescaped(this.#text));
    else if (name === 'rPh') this.#aside = false;
    else if (name === 't') this.#taking = false;
  }

  text(text: string): void {
    if (!this.#taking) return;
    this.#text += text;
    if (this.#text.length > LIMITS.cellCharacters * 8) throw new FileRefusal('cell-too-long');
  }
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
