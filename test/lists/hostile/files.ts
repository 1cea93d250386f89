/**
 * Files made to do harm, or damaged the way files are: each by name, with what it must come to. Built when asked for, by
 * code, so that nothing harmful lies in the repository. All people are invented.
 */
import { deflateRawSync } from 'node:zlib';
import type { FileRefusalCode } from '../../../src/lists/intake/refusals.ts';
import { columnName } from '../../../src/writing/column-name.ts';
import { HEADING, makeWorkbook, PERSON, partsOf, rowsXml } from '../intake/made-workbook.ts';
import { type MadeEntry, makeZip } from '../intake/made-zip.ts';

export type Attack = {
  readonly name: string;
  /** A refusal of the whole; or what the rows must say instead. */
  readonly comesTo: FileRefusalCode;
  readonly type?: string;
  readonly build: () => Uint8Array | ReadableStream<Uint8Array>;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIST = rowsXml([HEADING, PERSON]);
const GOOD = { sheets: { A: LIST } };
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = 'xl/worksheets/sheet1.xml';
const MB = 1024 * 1024;

const text = (content: string) => new TextEncoder().encode(content);
const zeros = (size: number) => new Uint8Array(size);
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
const good = () => makeWorkbook(GOOD);
const withSheet = (xml: string) => makeWorkbook({ ...GOOD, parts: { [SHEET]: xml } });
const sheetOf = (rows: string) => withSheet(`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`);
/** The parts of a good workbook, one of them told to lie. */
const lying = (name: string, lie: Partial<MadeEntry>) =>
  makeZip(partsOf(GOOD).map((part) => (part.name === name ? { ...part, ...lie } : part)));
const plus = (...entries: readonly MadeEntry[]) => makeWorkbook({ ...GOOD, entries });

/** The same bytes again and again, as a stream that never holds them all. */
function endless(piece: Uint8Array, times: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > times) controller.close();
      else controller.enqueue(piece);
    },
  });
}

const BOMBS: readonly Attack[] = [
  {
    name: 'zip bomb, flat: a sheet of zeros that says its size',
    comesTo: 'unpacks-too-much',
    build: () => lying(SHEET, { content: zeros(100 * MB) }),
  },
  {
    name: 'zip bomb, flat: a sheet of zeros that states a small size',
    comesTo: 'false-sizes',
    build: () => {
      const lie = { size: 1000, crc: 0 };
      return lying(SHEET, { content: zeros(100 * MB), stated: lie, local: lie });
    },
  },
  {
    name: 'zip bomb, spread: many parts, each under the bound, together above it',
    comesTo: 'unpacked-too-large',
    build: () => {
      const content = Buffer.alloc(
        3 * MB,
        Array.from({ length: 4096 }, (_, at) => String.fromCharCode(33 + ((at * at) % 90))).join(''),
      );
      const packed = Buffer.concat([deflateRawSync(content), zeros(40_000)]);
      return plus(...Array.from({ length: 90 }, (_, at) => ({ name: `xl/media/${at}.bin`, content, packed })));
    },
  },
  {
    name: 'zip bomb, nested: an archive in an archive, with no workbook around it',
    comesTo: 'zip-without-workbook',
    build: () => makeZip([{ name: 'inner.zip', content: makeZip([{ name: 'zeros', content: zeros(10 * MB) }]) }]),
  },
  {
    name: 'zip bomb, overlapping: two entries share their bytes',
    comesTo: 'overlapping-entries',
    build: () => {
      const parts = partsOf(GOOD);
      const [first] = parts;
      return makeZip(
        [...parts, { name: String(first?.name), content: String(first?.content) }].map((part, at) =>
          at === parts.length
            ? { ...part, name: '[Content_Types].xmm', local: { name: '[Content_Types].xmm' }, offset: 0 }
            : part,
        ),
      );
    },
  },
  {
    name: 'zip bomb, quine-like: an entry that runs into the directory',
    comesTo: 'overlapping-entries',
    build: () => {
      const packedSize = 4000;
      return lying('xl/worksheets/sheet1.xml', { stated: { packedSize }, local: { packedSize } });
    },
  },
  {
    name: 'a thousand entries',
    comesTo: 'too-many-entries',
    build: () => plus(...Array.from({ length: 1000 }, (_, at) => ({ name: `xl/media/${at}`, content: 'x' }))),
  },
  {
    name: 'a hundred sheets',
    comesTo: 'too-many-sheets',
    build: () => makeWorkbook({ sheets: Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`S${at}`, LIST])) }),
  },
  {
    name: 'a file larger than a workbook may be, as a stream that does not end by itself',
    comesTo: 'file-too-large',
    build: () => endless(bytes([0x50, 0x4b, 3, 4], zeros(MB)), 1000),
  },
];

const ZIPS: readonly Attack[] = [
  ...[
    '../../etc/passwd',
    '/etc/passwd',
    'xl\\..\\..\\evil',
    'C:evil',
    'xl/./evil',
    'xl/e\u0000vil',
    'xl/e\u202Evil',
    '',
  ].map(
    (name): Attack => ({
      name: `zip slip: an entry called ${JSON.stringify(name)}`,
      comesTo: 'entry-outside',
      build: () => plus({ name, content: 'x' }),
    }),
  ),
  {
    name: 'an entry whose name is no text',
    comesTo: 'entry-outside',
    build: () => plus({ name: Uint8Array.of(0xff, 0xfe), content: 'x' }),
  },
  { name: 'an encrypted entry', comesTo: 'encrypted-workbook', build: () => lying(SHEET, { flags: 1 }) },
  {
    name: 'an entry encrypted in its own header only',
    comesTo: 'encrypted-workbook',
    build: () => lying(SHEET, { local: { flags: 1 } }),
  },
  {
    name: 'sizes of 4 GB, as ZIP64 has them',
    comesTo: 'zip64',
    build: () => lying(SHEET, { stated: { size: 0xffffffff } }),
  },
  {
    name: 'an end record that points to ZIP64',
    comesTo: 'zip64',
    build: () => makeWorkbook({ ...GOOD, end: { count: 0xffff } }),
  },
  { name: 'cut off after half', comesTo: 'damaged-zip', build: () => good().subarray(0, 900) },
  { name: 'cut off in the last byte', comesTo: 'damaged-zip', build: () => good().subarray(0, -1) },
  {
    name: 'a damaged byte in the data',
    comesTo: 'damaged-zip',
    build: () =>
      lying(SHEET, { packed: Uint8Array.from(deflateRawSync(text('x'.repeat(100))), (byte) => byte ^ 0x55) }),
  },
  {
    name: 'a wrong checksum',
    comesTo: 'damaged-zip',
    build: () => lying(SHEET, { stated: { crc: 1 }, local: { crc: 1 } }),
  },
  { name: 'two entries of one name', comesTo: 'duplicate-entries', build: () => plus({ name: SHEET, content: LIST }) },
  {
    name: 'two entries of one name in another case',
    comesTo: 'duplicate-entries',
    build: () => plus({ name: SHEET.toUpperCase(), content: LIST }),
  },
  {
    name: 'another name in the entry than in the directory',
    comesTo: 'damaged-zip',
    build: () => lying(SHEET, { local: { name: 'xl/worksheets/sheet9.xml' } }),
  },
  {
    name: 'another way of packing in the entry than in the directory',
    comesTo: 'damaged-zip',
    build: () => lying(SHEET, { local: { method: 0 } }),
  },
  {
    name: 'other sizes in the entry than in the directory',
    comesTo: 'false-sizes',
    build: () => lying(SHEET, { local: { size: 7 } }),
  },
  {
    name: 'sizes after the data in the entry alone',
    comesTo: 'damaged-zip',
    build: () => lying(SHEET, { local: { flags: 8 } }),
  },
  {
    name: 'sizes after the data that are smaller than what comes',
    comesTo: 'false-sizes',
    build: () => lying(SHEET, { flags: 8, stated: { size: 20 } }),
  },
  {
    name: 'packed in a way nobody uses',
    comesTo: 'unknown-compression',
    build: () => lying(SHEET, { method: 14, packed: text('x') }),
  },
  {
    name: 'an entry that lies outside the file',
    comesTo: 'damaged-zip',
    build: () => lying(SHEET, { offset: 0x7fffffff }),
  },
  {
    name: 'a directory that is not where it is said to be',
    comesTo: 'something-around-zip',
    build: () => makeWorkbook({ ...GOOD, end: { directoryOffset: 7 } }),
  },
  {
    name: 'more entries stated than there are',
    comesTo: 'damaged-zip',
    build: () => makeWorkbook({ ...GOOD, end: { count: 50 } }),
  },
  {
    name: 'something hidden behind the end',
    comesTo: 'something-around-zip',
    build: () => makeWorkbook({ ...GOOD, end: { after: text('%PDF-1.7') } }),
  },
  {
    name: 'something hidden before the first entry',
    comesTo: 'something-around-zip',
    build: () => makeWorkbook({ ...GOOD, end: { before: makeZip([{ name: 'x', content: 'x' }]).subarray(0, 32) } }),
  },
];

const KINDS: readonly Attack[] = [
  {
    name: 'polyglot: a PDF in front of a workbook',
    comesTo: 'pdf-file',
    build: () => makeWorkbook({ ...GOOD, end: { before: text('%PDF-1.7\n') } }),
  },
  { name: 'a PDF called CSV', comesTo: 'pdf-file', type: 'text/csv', build: () => text('%PDF-1.4\nhọ và tên,cccd') },
  {
    name: 'a web page called XLSX',
    comesTo: 'web-page',
    type: XLSX,
    build: () => text('\uFEFF\n<html><table><tr><td>Họ và tên'),
  },
  {
    name: 'a web page in UTF-16',
    comesTo: 'web-page',
    type: 'text/csv',
    build: () => Buffer.from('\uFEFF<!DOCTYPE html>', 'utf16le').subarray(2),
  },
  {
    name: 'polyglot: CSV that begins as a script',
    comesTo: 'web-page',
    type: 'text/csv',
    build: () => text('<script>alert(1)</script>,Họ và tên\n'),
  },
  {
    name: 'an old Excel file (OLE)',
    comesTo: 'old-workbook',
    type: XLSX,
    build: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(504)),
  },
  {
    name: 'a workbook under a password (OLE around EncryptedPackage)',
    comesTo: 'encrypted-workbook',
    type: XLSX,
    build: () =>
      new Uint8Array(
        Buffer.concat([
          Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
          zeros(1016),
          Buffer.from('EncryptedPackage', 'utf16le'),
          zeros(100),
        ]),
      ),
  },
  {
    name: 'a workbook with macros, by its type',
    comesTo: 'workbook-with-macros',
    build: () => makeWorkbook({ ...GOOD, type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
  },
  {
    name: 'a workbook with macros, by a part',
    comesTo: 'workbook-with-macros',
    build: () => plus({ name: 'xl/vbaProject.bin', content: 'x' }),
  },
  {
    name: 'a binary workbook',
    comesTo: 'binary-workbook',
    build: () => plus({ name: 'xl/workbook.bin', content: 'x' }),
  },
  {
    name: 'a text document called XLSX',
    comesTo: 'zip-without-workbook',
    build: () =>
      makeWorkbook({
        ...GOOD,
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
  },
  {
    name: 'an OpenDocument file',
    comesTo: 'open-document',
    build: () =>
      makeZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
        { name: 'content.xml', content: '<x/>' },
      ]),
  },
  { name: 'an empty archive', comesTo: 'zip-without-workbook', build: () => makeZip([]) },
  { name: 'text called XLSX', comesTo: 'zip-without-workbook', type: XLSX, build: () => text('Họ và tên,CCCD') },
  {
    name: 'a program',
    comesTo: 'unknown-kind',
    type: 'text/csv',
    build: () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1),
  },
  {
    name: 'a picture',
    comesTo: 'unknown-kind',
    type: 'text/csv',
    build: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  },
  { name: 'nothing', comesTo: 'empty-file', type: 'text/csv', build: () => new Uint8Array() },
  { name: 'a stream of nothing', comesTo: 'empty-file', type: 'text/csv', build: () => endless(new Uint8Array(), 50) },
];

const LAUGHS = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

const XML: readonly Attack[] = [
  {
    name: 'billion laughs',
    comesTo: 'document-type',
    build: () => withSheet(`<!DOCTYPE w [<!ENTITY l0 "ha">${LAUGHS}]><worksheet>&l9;</worksheet>`),
  },
  {
    name: 'an external entity',
    comesTo: 'document-type',
    build: () => withSheet('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
  },
  {
    name: 'an external document type',
    comesTo: 'document-type',
    build: () => withSheet('<!DOCTYPE w SYSTEM "https://attacker.invalid/w.dtd"><worksheet/>'),
  },
  {
    name: 'a document type in the relations',
    comesTo: 'document-type',
    build: () => makeWorkbook({ ...GOOD, parts: { '_rels/.rels': '<!DOCTYPE r><Relationships/>' } }),
  },
  {
    name: 'an entity nobody declared',
    comesTo: 'damaged-xml',
    build: () => sheetOf('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'),
  },
  {
    name: 'a character that XML may not have',
    comesTo: 'damaged-xml',
    build: () => sheetOf('<row r="1"><c r="A1" t="str"><v>&#0;</v></c></row>'),
  },
  {
    name: 'a hundred thousand tags, one in another',
    comesTo: 'too-deep',
    build: () => withSheet(`<worksheet><sheetData>${'<row>'.repeat(100_000)}`),
  },
  {
    name: 'one attribute of 2 MB',
    comesTo: 'cell-too-long',
    build: () => sheetOf(`<row r="1"><c r="A1" x="${randomText(2 * MB)}"/></row>`),
  },
  {
    name: 'a text of 2 MB',
    comesTo: 'cell-too-long',
    build: () => sheetOf(`<row r="1"><c r="A1" t="str"><v>${randomText(2 * MB)}</v></c></row>`),
  },
  { name: 'a comment of 2 MB', comesTo: 'cell-too-long', build: () => sheetOf(`<!--${randomText(2 * MB)}-->`) },
  {
    name: 'a cell of 40,000 characters',
    comesTo: 'cell-too-long',
    build: () => sheetOf(`<row r="1"><c r="A1" t="str"><v>${randomText(40_000)}</v></c></row>`),
  },
  {
    name: 'text in a thousand pieces that together are too long',
    comesTo: 'cell-too-long',
    build: () =>
      sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is>${`<t>${randomText(400)}</t>`.repeat(1000)}</is></c></row>`),
  },
  {
    name: 'XML that is cut off',
    comesTo: 'damaged-xml',
    build: () => withSheet(`<worksheet ${MAIN}><sheetData>${LIST}`),
  },
  {
    name: 'tags that cross',
    comesTo: 'damaged-xml',
    build: () => withSheet('<worksheet><sheetData></worksheet></sheetData>'),
  },
  { name: 'a sheet without its rows', comesTo: 'damaged-sheet', build: () => withSheet(`<worksheet ${MAIN}/>`) },
  {
    name: 'XML that says it is in another encoding',
    comesTo: 'wrong-encoding',
    build: () => withSheet(`<?xml version="1.0" encoding="UTF-7"?><worksheet ${MAIN}><sheetData/></worksheet>`),
  },
  {
    name: 'XML that is not the UTF-8 it says',
    comesTo: 'wrong-encoding',
    build: () => lying(SHEET, { content: Uint8Array.of(0x3c, 0x61, 0x3e, 0xc0, 0xaf) }),
  },
];

const CELLS: readonly Attack[] = [
  {
    name: '10^6 columns that hold nothing',
    comesTo: 'cells-out-of-order',
    build: () => {
      const cells = Array.from(
        { length: 1_000_000 },
        (_, column) => `<c r="${columnName(column)}1" s="${column % 977}"/>`,
      );
      return sheetOf(`<row r="1">${cells.join('')}</row>`);
    },
  },
  {
    name: '10^6 columns, all alike',
    comesTo: 'unpacks-too-much',
    build: () => sheetOf(`<row r="1">${'<c/>'.repeat(1_000_000)}</row>`),
  },
  {
    name: '300 columns of a value each',
    comesTo: 'too-many-columns',
    build: () => sheetOf(`<row r="1">${'<c t="str"><v>x</v></c>'.repeat(300)}</row>`),
  },
  {
    name: 'a value in column XFD',
    comesTo: 'too-many-columns',
    build: () => sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
  },
  {
    name: 'a place beyond column XFD',
    comesTo: 'cells-out-of-order',
    build: () => sheetOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
  },
  {
    name: 'row 10^7',
    comesTo: 'cells-out-of-order',
    build: () => sheetOf('<row r="10000000"><c r="A10000000"><v>1</v></c></row>'),
  },
  { name: 'row 0', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="0"/>') },
  { name: 'row −1', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="-1"/>') },
  { name: 'row 1.5', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="1.5"/>') },
  { name: 'rows backwards', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="2"/><row r="1"/>') },
  { name: 'the same row twice', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="1"/><row r="1"/>') },
  {
    name: 'cells backwards',
    comesTo: 'cells-out-of-order',
    build: () => sheetOf('<row r="1"><c r="B1"/><c r="A1"/></row>'),
  },
  {
    name: 'the same cell twice',
    comesTo: 'cells-out-of-order',
    build: () => sheetOf('<row r="1"><c r="A1"/><c r="A1"/></row>'),
  },
  {
    name: 'a cell in another row than its own',
    comesTo: 'cells-out-of-order',
    build: () => sheetOf('<row r="1"><c r="A2"/></row>'),
  },
  { name: 'a cell outside any row', comesTo: 'cells-out-of-order', build: () => sheetOf('<c r="A1"/>') },
  { name: 'a place that is none', comesTo: 'cells-out-of-order', build: () => sheetOf('<row r="1"><c r="11"/></row>') },
  {
    name: 'a shared string that is not there',
    comesTo: 'shared-string-missing',
    build: () =>
      makeWorkbook({ sheets: { A: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }, strings: '<si><t>x</t></si>' }),
  },
  {
    name: 'shared string −1',
    comesTo: 'shared-string-missing',
    build: () => sheetOf('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
  },
  {
    name: 'shared string 1e9',
    comesTo: 'shared-string-missing',
    build: () => sheetOf('<row r="1"><c r="A1" t="s"><v>1e9</v></c></row>'),
  },
  {
    name: 'a number that is none',
    comesTo: 'damaged-sheet',
    build: () => sheetOf('<row r="1"><c r="A1"><v>Infinity</v></c></row>'),
  },
  {
    name: 'a kind of cell there is not',
    comesTo: 'damaged-sheet',
    build: () => sheetOf('<row r="1"><c r="A1" t="__proto__"><v>1</v></c></row>'),
  },
  {
    name: 'a sheet that is nowhere',
    comesTo: 'damaged-sheet',
    build: () =>
      makeWorkbook({
        ...GOOD,
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
        },
      }),
  },
  {
    name: 'a sheet that lies on the network',
    comesTo: 'damaged-sheet',
    build: () =>
      makeWorkbook({
        ...GOOD,
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="s1" Type="x/worksheet" TargetMode="External" Target="https://attacker.invalid/s.xml"/></Relationships>',
        },
      }),
  },
  {
    name: 'shared strings beyond what may be kept',
    comesTo: 'too-many-strings',
    build: () =>
      makeWorkbook({
        ...GOOD,
        strings: Array.from({ length: 1_000_001 }, (_, at) => `<si><t>${at.toString(36)}</t></si>`).join(''),
      }),
  },
  {
    name: '110,001 rows of a sheet',
    comesTo: 'too-many-rows',
    build: () => sheetOf(Array.from({ length: 110_001 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('')),
  },
  { name: 'a list without headings', comesTo: 'no-heading', build: () => sheetOf(rowsXml([PERSON])) },
  { name: 'a list without people', comesTo: 'no-rows', build: () => sheetOf(rowsXml([HEADING])) },
];

const HEAD = 'Họ và tên,Số CCCD,Ngày sinh\n';
const LINE = 'Nguyễn Thị Ví Dụ,046199000123,1999\n';

const TEXTS: readonly Attack[] = [
  { name: 'NUL bytes in a CSV', comesTo: 'binary-file', build: () => text(`${HEAD}Nguyễn\0,1,2\n`) },
  {
    name: 'a quote that is never closed',
    comesTo: 'unbalanced-quotes',
    build: () => text(`${HEAD}"Nguyễn Thị,046199000123,1999\n${LINE.repeat(20)}`),
  },
  {
    name: 'a quote that is never closed, before megabytes',
    comesTo: 'unbalanced-quotes',
    build: () => text(`${HEAD}"Nguyễn Thị,046199000123,1999\n${LINE.repeat(50_000)}`),
  },
  {
    name: 'something after a closing quote',
    comesTo: 'unbalanced-quotes',
    build: () => text(`${HEAD}"Nguyễn" Thị,046199000123,1999\n`),
  },
  { name: 'one line without an end', comesTo: 'line-too-long', build: () => endless(text('abcd'), 200_000) },
  {
    name: 'a field of 40,000 characters',
    comesTo: 'cell-too-long',
    build: () => text(`${HEAD}${'a'.repeat(40_000)},1,2\n`),
  },
  {
    name: 'a CSV of a thousand columns',
    comesTo: 'too-many-columns',
    build: () => text(`${HEAD}${'x,'.repeat(1000)}\n`),
  },
  {
    name: 'a CSV that never ends',
    comesTo: 'too-many-rows',
    build: () => endless(text(HEAD + LINE.repeat(2000)), 1_000_000),
  },
  {
    name: 'a CSV of empty lines that never ends',
    comesTo: 'too-many-rows',
    build: () => endless(text('\n'.repeat(MB)), 1_000_000),
  },
  {
    name: 'overlong UTF-8',
    comesTo: 'wrong-encoding',
    type: 'text/csv; charset=utf-8',
    build: () => Uint8Array.of(...text(HEAD), 0xc0, 0xaf),
  },
  {
    name: 'a surrogate written in UTF-8',
    comesTo: 'wrong-encoding',
    type: 'text/csv; charset=utf-8',
    build: () => Uint8Array.of(...text(HEAD), 0xed, 0xa0, 0x80),
  },
  {
    name: 'UTF-8 that breaks off and goes on in another encoding',
    comesTo: 'wrong-encoding',
    build: () => bytes(text(HEAD + LINE.repeat(3000)), [0xe9, 0x2c, 0xff]),
  },
  {
    name: 'UTF-16 of an odd number of bytes',
    comesTo: 'wrong-encoding',
    build: () => Buffer.concat([Buffer.from(`\uFEFF${HEAD}${LINE}`, 'utf16le'), Uint8Array.of(0x41)]),
  },
  {
    name: 'UTF-16 with half a pair',
    comesTo: 'wrong-encoding',
    build: () => Buffer.concat([Buffer.from(`\uFEFF${HEAD}${LINE}`, 'utf16le'), Uint8Array.of(0x00, 0xd8, 0x41, 0x00)]),
  },
  {
    name: 'an encoding nobody knows',
    comesTo: 'unknown-encoding',
    type: 'text/csv; charset=utf-7',
    build: () => text(HEAD + LINE),
  },
  {
    name: 'headings in TCVN3',
    comesTo: 'legacy-font',
    build: () => text('STT,Hä vµ tªn,Sè CCCD,Ngµy sinh\n1,NguyÔn V¨n A,046199000123,1999\n'),
  },
  {
    name: 'headings in VNI',
    comesTo: 'legacy-font',
    build: () => text('STT,Hoï vaø teân,Soá CCCD,Ngaøy sinh\n1,Nguyeãn Vaên A,046199000123,1999\n'),
  },
  {
    name: 'UTF-8 that was read as something else',
    comesTo: 'garbled-text',
    build: () => text('STT,Há»� vÃ  tÃªn,Sá»‘ CCCD\n1,Nguyá»…n VÄƒn A,046199000123\n'),
  },
  {
    name: 'JSON that is one person',
    comesTo: 'not-an-array',
    type: 'application/json',
    build: () => text('{"name":"Lê A"}'),
  },
  { name: 'JSON that is a word', comesTo: 'not-an-array', type: 'application/json', build: () => text('true') },
  {
    name: 'JSON that is cut off',
    comesTo: 'not-json',
    type: 'application/json',
    build: () => text('[{"name":"Lê A"},{"name":'),
  },
  {
    name: 'JSON with a comma too many',
    comesTo: 'not-json',
    type: 'application/json',
    build: () => text('[{"name":"Lê A"},]'),
  },
  {
    name: 'JSON with something behind it',
    comesTo: 'not-json',
    type: 'application/json',
    build: () => text('[{"name":"Lê A"}] ['),
  },
  {
    name: 'JSON closed by the wrong sign',
    comesTo: 'not-json',
    type: 'application/json',
    build: () => text('[{"name":"Lê A"}}'),
  },
  {
    name: 'JSON of a hundred thousand levels',
    comesTo: 'too-deep',
    type: 'application/json',
    build: () => text(`[${'['.repeat(100_000)}`),
  },
  {
    name: 'JSON with one text without an end',
    comesTo: 'line-too-long',
    type: 'application/json',
    build: () => joinedStreams('["', 'a'.repeat(5000)),
  },
  { name: 'JSON of nothing', comesTo: 'no-rows', type: 'application/json', build: () => text(' [ ] ') },
  { name: 'JSON of spaces', comesTo: 'empty-file', type: 'application/json', build: () => text('  \n ') },
  {
    name: 'a line of NDJSON without an end',
    comesTo: 'line-too-long',
    type: 'application/x-ndjson',
    build: () => endless(text('{"name":"'), 100_000),
  },
  {
    name: 'NDJSON of empty lines that never ends',
    comesTo: 'file-too-large',
    type: 'application/x-ndjson',
    build: () => endless(text(`${' '.repeat(60)}\n`.repeat(1000)), 1_000_000),
  },
  {
    name: 'a stream of single bytes',
    comesTo: 'line-too-long',
    build: () => endless(text('a'), 10_000_000),
  },
  {
    name: 'NDJSON that never ends',
    comesTo: 'too-many-rows',
    type: 'application/x-ndjson',
    build: () => endless(text('{"name":"Lê A"}\n'.repeat(1000)), 1_000_000),
  },
  {
    name: 'JSON that never ends',
    comesTo: 'too-many-rows',
    type: 'application/json',
    build: () => joinedStreams('[', '{"name":"Lê A"},'.repeat(1000)),
  },
];

function joinedStreams(start: string, rest: string): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(text(begun ? rest : start));
      begun = true;
    },
  });
}

/** Hard to pack, so that only the bound that is meant is met. */
function randomText(length: number): string {
  let state = 42;
  const letters: string[] = [];
  for (let at = 0; at < length; at += 1) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    letters.push(String.fromCharCode(97 + ((state >> 16) % 26)));
  }
  return letters.join('');
}

export const ATTACKS: readonly Attack[] = [...BOMBS, ...ZIPS, ...KINDS, ...XML, ...CELLS, ...TEXTS];
