/** One sheet as XML, row by row. Text is written as text, so that nothing in it is ever a formula. */
import { columnName } from './column-name.ts';
import type { Style } from './styles.ts';

export type Value = string | number;
export type WrittenCell = { readonly column: number; readonly value: Value; readonly style: Style };
export type WrittenRow = { readonly cells: readonly WrittenCell[]; readonly height?: number };

export type SheetShape = {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly style: Style }[];
  /** Rows that stay in sight. */
  readonly frozen: number;
  /** Printed no wider than a page. */
  readonly fitsWidth?: true;
  /** Printed on one page, where it is no longer than a page may be made smaller. */
  readonly fitsPage?: boolean;
  /** Rows that stand at the top of every printed page, both included, from 1. */
  readonly repeated?: readonly [from: number, to: number];
  /** Only the first columns are printed, so many. */
  readonly printed?: number;
  /** `A1:C1` */
  readonly merges: readonly string[];
  /** Values to choose from, for a column from a row on. */
  readonly choices: readonly { readonly column: number; readonly from: number; readonly values: readonly string[] }[];
};

const LAST_ROW = 1_048_576;
/** Characters to a piece: worth a write, and soon let go of. */
const PIECE = 32 * 1024;

export async function* sheetPieces(
  shape: SheetShape,
  batches: AsyncIterable<readonly WrittenRow[]> | Iterable<readonly WrittenRow[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = opening(shape);
  let number = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      number += 1;
      if (number > LAST_ROW) throw new RangeError('a sheet has no more rows');
      text += rowXml(row, number, shape.columns);
      if (text.length < PIECE) continue;
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text + closing(shape));
}

function opening({ columns, frozen, fitsWidth }: SheetShape): string {
  const fitted = fitsWidth === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const pane =
    frozen > 0
      ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : '';
  const cols = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${fitted}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${cols.join('')}</cols><sheetData>`
  );
}

function closing({ merges, choices, fitsPage }: SheetShape): string {
  const merged =
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  const lists = choices.map(({ column, from, values }) => {
    const name = columnName(column);
    const list = escaped(`"${values.join(',')}"`);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}${from}:${name}${LAST_ROW}"><formula1>${list}</formula1></dataValidation>`;
  });
  const validations =
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
  return `</sheetData>${merged}${validations}<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="${fitsPage === true ? 1 : 0}"/></worksheet>`;
}

/** An empty cell that looks like its column need not be written. */
function rowXml({ cells, height }: WrittenRow, number: number, columns: SheetShape['columns']): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${number}"${tall}>`;
  for (const { column, value, style } of cells) {
    if (value === '' && style === columns[column]?.style) continue;
    const at = `r="${columnName(column)}${number}" s="${style}"`;
    xml +=
      typeof value === 'number'
        ? `<c ${at}><v>${value}</v></c>`
        : value === ''
          ? `<c ${at}/>`
          : `<c ${at} t="inlineStr">${inlineXml(value)}</c>`;
  }
  return `${xml}</row>`;
}

function inlineXml(text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<is><t${kept}>${escaped(text)}</t></is>`;
}

/** What XML cannot hold is left out; what looks like Excel's own escapes is kept from being one. */
export function escaped(text: string): string {
  if (!/[^\x20-\x25\x27-\x3B\x3D\x3F-\x5E\x60-\x7E\u00A0-\uD7FF]/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
