/** A workbook (XLSX) as a stream of bytes: the parts every workbook has, and its sheets. */
import { columnName } from './column-name.ts';
import { escaped, type SheetShape, sheetPieces, type WrittenRow } from './sheet.ts';
import { STYLES_XML } from './styles.ts';
import { type Part, writeZip } from './zip.ts';

export type WrittenSheet = SheetShape & {
  readonly rows: AsyncIterable<readonly WrittenRow[]> | Iterable<readonly WrittenRow[]>;
};

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeWorkbook(sheets: readonly WrittenSheet[]): AsyncGenerator<Uint8Array> {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  return writeZip([
    part('[Content_Types].xml', contentTypes(numbered.map(({ number }) => number))),
    part('_rels/.rels', relations([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbookXml(numbered)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...numbered.map(
          ({ number }): Relation => [`rId${number}`, `${OFFICE}/worksheet`, `worksheets/sheet${number}.xml`],
        ),
        ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', STYLES_XML),
    ...numbered.map(({ sheet, number }) => ({
      name: `xl/worksheets/sheet${number}.xml`,
      pieces: sheetPieces(sheet, sheet.rows),
    })),
  ]);
}

type Relation = readonly [id: string, type: string, target: string];

function part(name: string, xml: string): Part {
  return { name, pieces: [new TextEncoder().encode(xml)] };
}

function contentTypes(numbers: readonly number[]): string {
  const sheets = numbers.map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${sheets.join('')}</Types>`
  );
}

function relations(all: readonly Relation[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** What is printed of a sheet, and what on each of its pages. */
function printedNames({ name, repeated, printed }: SheetShape, at: number): readonly string[] {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const named = (what: string, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${at}">${escaped(`${sheet}${range}`)}</definedName>`;
  return [
    ...(printed === undefined ? [] : [named('Print_Area', `$A:$${columnName(printed - 1)}`)]),
    ...(repeated === undefined ? [] : [named('Print_Titles', `$${repeated[0]}:$${repeated[1]}`)]),
  ];
}

function workbookXml(sheets: readonly { readonly sheet: SheetShape; readonly number: number }[]): string {
  const each = sheets.map(
    ({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const names = sheets.flatMap(({ sheet }, at) => printedNames(sheet, at)).join('');
  return (
    `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    `<sheets>${each.join('')}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`
  );
}
