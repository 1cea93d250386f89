/** Which cell styles mean days, months, years or per cent. Nothing else of a style is looked at. */
import { builtInMeaning, meaningOfCode, type NumberMeaning } from './number-formats.ts';
import { type Attributes, readXml, type XmlListener } from './xml.ts';

/** By the index a cell names in `s`. */
export type Styles = readonly NumberMeaning[];

export async function readStyles(pieces: AsyncIterable<Uint8Array>): Promise<Styles> {
  const listener = new Listener();
  await readXml(pieces, listener);
  return listener.formats.map((id) => listener.codes.get(id) ?? builtInMeaning(id));
}

class Listener implements XmlListener {
  readonly codes = new Map<number, NumberMeaning>();
  readonly formats: number[] = [];
  #inCellFormats = false;

  open(name: string, { numFmtId = '0', formatCode = '' }: Attributes): void {
    if (name === 'numFmt') this.codes.set(Number(numFmtId), meaningOfCode(formatCode));
    else if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'xf' && this.#inCellFormats) this.formats.push(Number(numFmtId));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  text(): void {}
}
