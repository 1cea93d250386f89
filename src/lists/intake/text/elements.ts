/**
 * The elements of one JSON array, cut apart as the text comes in, so that the whole is never held. What each element says
 * is left to JSON.parse.
 */
import { LIMITS } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import type { TextLine } from './lines.ts';

const SPACE = new Set([' ', '\n', '\r', '\t', '\uFEFF']);

export async function* readElements(pieces: AsyncIterable<string>): AsyncGenerator<readonly TextLine[]> {
  const cutter = new Cutter();
  for await (const piece of pieces) {
    cutter.take(piece);
    if (cutter.elements.length > 0) yield cutter.elements.splice(0);
  }
  cutter.end();
}

class Cutter {
  readonly elements: TextLine[] = [];
  #state: 'before' | 'inside' | 'after' = 'before';
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #begun = '';
  #number = 0;
  #afterComma = false;

  take(piece: string): void {
    let start = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const char = piece.charAt(at);
      if (this.#quoted) this.#quote(char);
      else if (this.#state === 'inside') {
        if (!this.#ends(char)) continue;
        this.#close(piece.slice(start, at), char);
        start = at + 1;
      } else if (!SPACE.has(char)) {
        this.#open(char);
        start = at + 1;
      }
    }
    if (this.#state === 'inside') this.#keep(piece.slice(start));
  }

  end(): void {
    if (this.#state === 'before') throw new FileRefusal('empty-file');
    if (this.#state !== 'after') throw new FileRefusal('not-json', String(this.#number + 1));
  }

  #quote(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === '\\') this.#escaped = true;
    else if (char === '"') this.#quoted = false;
  }

  #open(char: string): void {
    if (this.#state === 'after') throw new FileRefusal('not-json');
    if (char !== '[') throw new FileRefusal('not-an-array');
    this.#state = 'inside';
  }

  /** A comma or the closing bracket of the array itself; everything else belongs to an element. */
  #ends(char: string): boolean {
    if (char === '"') this.#quoted = true;
    else if (char === '{' || char === '[') {
      this.#depth += 1;
      if (this.#depth > LIMITS.jsonDepth) throw new FileRefusal('too-deep', String(this.#number + 1));
    } else if (char === '}' || char === ']') {
      this.#depth -= 1;
      return this.#depth < 0;
    }
    return char === ',' && this.#depth === 0;
  }

  #close(text: string, char: string): void {
    this.#keep(text);
    const element = this.#begun.trim();
    this.#begun = '';
    const last = char !== ',';
    if (last && char !== ']') throw new FileRefusal('not-json', String(this.#number + 1));
    if (element !== '') {
      this.#number += 1;
      this.elements.push({ number: this.#number, text: element });
    } else if (!last || this.#afterComma) throw new FileRefusal('not-json', String(this.#number + 1));
    this.#afterComma = !last;
    if (last) this.#state = 'after';
  }

  #keep(text: string): void {
    this.#begun += text;
    if (this.#begun.length > LIMITS.lineCharacters) throw new FileRefusal('line-too-long', String(this.#number + 1));
  }
}
