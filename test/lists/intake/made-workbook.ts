/** Workbooks made by hand, so that a test says exactly what stands in them. Only for tests; all people are invented. */
import { type MadeEnd, type MadeEntry, makeZip } from './made-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type MadeWorkbook = {
  /** The XML inside `sheetData`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly bookProperties?: string;
  readonly type?: string;
  /** In place of a part's XML, or besides. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly entries?: readonly MadeEntry[];
  readonly end?: MadeEnd;
};

export function makeWorkbook(made: MadeWorkbook): Uint8Array<ArrayBuffer> {
  return makeZip([...partsOf(made), ...(made.entries ?? [])], made.end);
}

export function partsOf(made: MadeWorkbook): readonly MadeEntry[] {
  const sheets = Object.entries(made.sheets).map(([name, xml], at) => ({ name, xml, number: at + 1 }));
  const relations = [
    ...sheets.map(({ number }) => [`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`]),
    ...(made.strings === undefined ? [] : [['str', 'sharedStrings', 'sharedStrings.xml']]),
    ...(made.styles === undefined ? [] : [['sty', 'styles', 'styles.xml']]),
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const named = sheets.map(({ name, number }) => {
    const state = made.states?.[name];
    return `<sheet name="${name}" sheetId="${number}" r:id="s${number}"${state ? ` state="${state}"` : ''}/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${made.type ?? `${TYPE}.sheet.main+xml`}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.bookProperties ?? ''}<sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(made.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.strings}</sst>` }),
    ...(made.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ number, xml }) => [
        `xl/worksheets/sheet${number}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`,
      ]),
    ),
    ...made.parts,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** Rows of inline strings; '' is no cell. */
export function rowsXml(rows: readonly (readonly string[])[], first = 1): string {
  return rows
    .map((row, at) => {
      const cells = row.map((text, column) =>
        text === '' ? '' : `<c r="${letter(column)}${first + at}" t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`,
      );
      return `<row r="${first + at}">${cells.join('')}</row>`;
    })
    .join('');
}

/** A row as it is written: each cell its whole XML but for its place. */
export function cellsXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.map((xml, at) => xml.replace('<c', `<c r="${letter(at)}${row}"`)).join('')}</row>`;
}

export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The least a list needs, and one person. */
export const HEADING = ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Giới tính', 'Xã/phường'];
export const PERSON = ['1', 'Nguyễn Thị Ví Dụ', '046199000123', '20/05/1999', 'Nữ', 'Phường Thuận Hóa'];
