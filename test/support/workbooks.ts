/**
 * A workbook as a clerk has it open: what stands in its cells, and the same file with cells typed over. By its XML and not
 * by our reader, which is what such tests judge. For workbooks whose text stands in their sheets, as ours does.
 */
import { inflateRawSync } from 'node:zlib';
import { makeZip } from '../lists/intake/made-zip.ts';

export interface Book {
  /** The names of its sheets, in their order. */
  readonly sheets: readonly string[];
  /** A sheet as it is written. */
  xml(sheet: string): string;
  /** What stands in a sheet, by place: `B12`. */
  cells(sheet: string): ReadonlyMap<string, string>;
  /** The place of the cell that says so, on a sheet. */
  placeOf(sheet: string, text: string): string;
  /** The file with these cells typed over; '' empties one. */
  typed(sheet: string, cells: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer>;
}

export function bookOf(bytes: Uint8Array): Book {
  const parts = partsOf(Buffer.from(bytes));
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
    plainText(name),
  );
  const pathOf = (sheet: string) => `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`;
  const xmlOf = (sheet: string) => {
    const xml = parts.get(pathOf(sheet));
    if (xml === undefined) throw new Error(`there is no sheet ${sheet}`);
    return xml;
  };
  const cells = (sheet: string) =>
    new Map(
      [...xmlOf(sheet).matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, place = '', inner = '']) => {
        const text = [...inner.matchAll(/<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/gs)].map(([, one = '']) => one).join('');
        return [place, plainText(text)];
      }),
    );
  return {
    sheets,
    xml: xmlOf,
    cells,
    placeOf(sheet, text) {
      const found = [...cells(sheet)].find(([, held]) => held === text);
      if (found === undefined) throw new Error(`no cell of ${sheet} says ${text}`);
      return found[0];
    },
    typed(sheet, typed) {
      const changed = new Map(parts).set(pathOf(sheet), typedOver(xmlOf(sheet), typed));
      return makeZip([...changed].map(([name, content]) => ({ name, content })));
    },
  };
}

/** `C12` → the column as a number and the row. */
export function splitPlace(place: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { column: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0), row: Number(row) };
}

function typedOver(xml: string, typed: Readonly<Record<string, string>>): string {
  let changed = xml;
  for (const [place, text] of Object.entries(typed)) {
    const { row } = splitPlace(place);
    changed = changed.replace(new RegExp(`<row r="${row}"([^>]*?)(?:/>|>(.*?)</row>)`, 's'), (_, more, inner = '') => {
      const cells = [...String(inner).matchAll(/<c r="([A-Z]+\d+)".*?(?:<\/c>|\/>)/gs)]
        .map(([whole, at = '']) => ({ at, whole }))
        .filter(({ at }) => at !== place);
      const cell = `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
      const all = text === '' ? cells : [...cells, { at: place, whole: cell }];
      const inOrder = all.toSorted((a, b) => splitPlace(a.at).column - splitPlace(b.at).column);
      return `<row r="${row}"${more}>${inOrder.map(({ whole }) => whole).join('')}</row>`;
    });
  }
  return changed;
}

function partsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = bytes.readUInt32LE(at + 20);
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    parts.set(name, bytes.readUInt16LE(at + 10) === 0 ? packed.toString() : inflateRawSync(packed).toString());
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function plainText(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
