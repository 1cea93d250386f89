// Protects what a workbook says: every kind of cell is read as the person who typed it meant it, days in both systems,
// numbers without losing a digit, formulas by their kept value, and each with the place it stands in.
import { describe, expect, it } from 'vitest';
import { cellsXml, HEADING, makeWorkbook, PERSON, rowsXml } from './made-workbook.ts';
import { read, refusalOf } from './reading.ts';

const text = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const HEAD = rowsXml([HEADING]);

/** One person below the headings; each cell by its XML. */
async function personOf(cells: Record<number, string>, more: object = {}) {
  const all = PERSON.map((content, at) => cells[at] ?? text(content));
  const { people, rows } = await read(makeWorkbook({ sheets: { 'Danh sách': HEAD + cellsXml(2, all) }, ...more }));
  return { ...people[0], row: rows[0] };
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="mm\\/yyyy"/><numFmt numFmtId="166" formatCode="yyyy"/>' +
  '<numFmt numFmtId="167" formatCode="#,##0 &quot;ngày&quot;"/><numFmt numFmtId="168" formatCode="[$-42A]d mmmm yyyy"/></numFmts>' +
  `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 14, 164, 165, 166, 167, 9, 168, 17].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

describe('text', () => {
  it('is taken from shared strings, rich text joined and phonetic signs left aside', async () => {
    const strings =
      '<si><t>Trần</t></si><si><r><t xml:space="preserve">Lê </t></r><r><rPr><b/></rPr><t>Văn Mẫu</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const { name } = await personOf({ 1: '<c t="s"><v>1</v></c>' }, { strings });

    expect(name).toBe('Lê Văn Mẫu');
  });

  it('keeps what Excel writes as _x000D_, and lines within a cell are spaces', async () => {
    const { name, repairs } = await personOf({ 1: text('Lê_x000D_\nVăn&#10;Mẫu') });

    expect(name).toBe('Lê Văn Mẫu');
    expect(repairs).toEqual([{ code: 'spaces', field: 'name', address: 'Danh sách!B2' }]);
  });

  it('is found under any prefix, in CDATA, and in a sheet without places', async () => {
    const rows = [HEADING, PERSON].map(
      (row) =>
        `<x:row>${row.map((cell) => `<x:c t="inlineStr"><x:is><x:t><![CDATA[${cell}]]></x:t></x:is></x:c>`).join('')}</x:row>`,
    );
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`;
    const { people } = await read(makeWorkbook({ sheets: { A: '' }, parts: { 'xl/worksheets/sheet1.xml': xml } }));

    expect(people[0]).toMatchObject({ name: 'Nguyễn Thị Ví Dụ', row: 2, addresses: { name: 'A!B2' } });
  });

  it('comes from a formula by its kept value', async () => {
    const { name, citizenNumber } = await personOf({
      1: '<c t="str"><f>A1&amp;"x"</f><v>Lê Văn Mẫu</v></c>',
      2: '<c t="str"><f>"0"&amp;G1</f><v>046199000999</v></c>',
    });

    expect([name, citizenNumber]).toEqual(['Lê Văn Mẫu', '046199000999']);
  });
});

describe('numbers', () => {
  it.each([
    ['<c><v>46199000123</v></c>', '046199000123', ['leading-zeros']],
    ['<c><v>4.6199000123E10</v></c>', '046199000123', ['leading-zeros']],
    ['<c><v>1099000123</v></c>', '001099000123', ['leading-zeros']],
    ['<c t="inlineStr"><is><t>46199000123</t></is></c>', '46199000123', []],
    ['<c t="inlineStr"><is><t>0461 9900 0123</t></is></c>', '046199000123', ['digits-only']],
  ])('of people keep every digit: %s', async (xml, citizenNumber, repairs) => {
    const person = await personOf({ 2: xml });

    expect(person.citizenNumber).toBe(citizenNumber);
    expect(person.repairs?.map(({ code }) => code)).toEqual(repairs);
  });

  it('that Excel has rounded are told, not used', async () => {
    const person = await personOf({ 2: '<c><v>1.23456789012346E+17</v></c>' });

    expect(person.citizenNumber).toBeNull();
    expect(person.findings).toEqual([{ code: 'rounded-number', field: 'citizenNumber', address: 'Danh sách!C2' }]);
  });

  it('are true and false where the cell says so, and an error or an empty formula is a finding of the row', async () => {
    const person = await personOf({
      2: '<c t="e"><v>#N/A</v></c>',
      3: '<c><f>TODAY()</f></c>',
      4: '<c t="b"><v>1</v></c>',
    });

    expect(person.findings).toEqual([
      { code: 'error-value', field: 'citizenNumber', address: 'Danh sách!C2' },
      { code: 'formula-without-value', field: 'birthDate', address: 'Danh sách!D2' },
      { code: 'not-a-sex', field: 'sex', address: 'Danh sách!E2', bounds: 'Nam, Nữ' },
    ]);
  });
});

describe('days', () => {
  const bornOf = async (xml: string, more: object = {}) =>
    (await personOf({ 3: xml }, { styles: STYLES, ...more })).birthDate;

  it.each([
    ['1', '<c s="1"><v>36300</v></c>', '1999-05-20'],
    ['2', '<c s="2"><v>36300.75</v></c>', '1999-05-20'],
    ['7', '<c s="7"><v>36300</v></c>', '1999-05-20'],
    ['3 shows a month', '<c s="3"><v>36300</v></c>', '1999-05'],
    ['8 shows a month', '<c s="8"><v>36300</v></c>', '1999-05'],
    ['4 shows a year', '<c s="4"><v>36300</v></c>', '1999'],
    ['ISO', '<c t="d"><v>1999-05-20T00:00:00</v></c>', '1999-05-20'],
    ['a bare year', '<c><v>1999</v></c>', '1999'],
    ['a bare serial', '<c><v>36300</v></c>', '1999-05-20'],
    ['no format of days', '<c s="5"><v>1999</v></c>', '1999'],
    ['the last day before the day that never was', '<c s="1"><v>59</v></c>', '1900-02-28'],
    ['the first after it', '<c s="1"><v>61</v></c>', '1900-03-01'],
    ['29 February 1900, which never was', '<c s="1"><v>60</v></c>', null],
  ])('are read from the format of the cell: %s', async (_, xml, day) => {
    expect(await bornOf(xml)).toBe(day);
  });

  it('count from 1904 where the workbook says so', async () => {
    const from1904 = { bookProperties: '<workbookPr date1904="1"/>' };

    expect(await bornOf('<c s="1"><v>34838</v></c>', from1904)).toBe('1999-05-20');
    expect(await bornOf('<c><v>34838</v></c>', from1904)).toBe('1999-05-20');
  });

  it('and rates under a format of per cent are per cent', async () => {
    const rows = HEAD.replace('Giới tính', 'NSĐP');
    const cells = PERSON.map((content, at) => (at === 4 ? '<c s="6"><v>0.3</v></c>' : text(content)));
    const { people } = await read(makeWorkbook({ sheets: { A: rows + cellsXml(2, cells) }, styles: STYLES }));

    expect(people[0]?.localSupport).toEqual({ rate: 3000 });
  });
});

describe('sheets', () => {
  it('are read one after another, people counted on, hidden ones left and named', async () => {
    const people = rowsXml([HEADING, PERSON]);
    const sheets = { 'Lớp 1A': people, Ẩn: people, 'Ghi chép': rowsXml([['không có gì', 'ở đây']]), 'Lớp 1B': people };
    const { rows, sheets: reports } = await read(makeWorkbook({ sheets, states: { Ẩn: 'veryHidden' } }));

    expect(rows.map(({ position, sheet, row }) => [position, sheet, row])).toEqual([
      [1, 'Lớp 1A', 2],
      [2, 'Lớp 1B', 2],
    ]);
    expect(reports.map(({ sheet, state }) => [sheet, state])).toEqual([
      ['Lớp 1A', 'read'],
      ['Ẩn', 'hidden'],
      ['Ghi chép', 'no-heading'],
      ['Lớp 1B', 'read'],
    ]);
  });

  it('give hidden rows too, each with a finding', async () => {
    const hidden = rowsXml([PERSON], 2).replace('<row ', '<row hidden="1" ');
    const { rows } = await read(makeWorkbook({ sheets: { A: HEAD + hidden } }));

    expect(rows[0]?.findings).toEqual([{ code: 'hidden-row', field: null, address: 'A!2' }]);
  });

  it('say where a value stands, beyond column Z too', async () => {
    const wide = (row: number, content: string) => `<c r="AB${row}" t="inlineStr"><is><t>${content}</t></is></c></row>`;
    const xml = rowsXml([HEADING, PERSON]).split('</row>');
    const { people } = await read(
      makeWorkbook({ sheets: { A: `${xml[0]}${wide(1, 'Ghi chú')}${xml[1]}${wide(2, 'xa')}` } }),
    );

    expect(people[0]?.addresses.note).toBe('A!AB2');
  });

  it('of a file that was written with sizes after the data, a comment and stored parts are read', async () => {
    const { partsOf } = await import('./made-workbook.ts');
    const { makeZip } = await import('./made-zip.ts');
    const parts = partsOf({ sheets: { A: rowsXml([HEADING, PERSON]) } });
    const mixed = parts.map((part, at) =>
      at % 2 ? { ...part, method: 0 } : { ...part, flags: 8, local: { crc: 0, size: 0, packedSize: 0 } },
    );

    expect(await refusalOf(makeZip(mixed, { comment: 'ghi chú' }))).toBe('read');
  });
});
