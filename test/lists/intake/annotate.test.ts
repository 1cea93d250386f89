// Protects the clerk's own file: it comes back as it was, rows in their order and numbers in their places, with one column
// more that says what is wrong.
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/lists/forms/forms.ts';
import { exportWorkbook } from '../../../src/lists/forms/writing/exports.ts';
import { annotate } from '../../../src/lists/intake/annotate.ts';
import { readDirectory } from '../../../src/lists/intake/zip/directory.ts';
import { unpack } from '../../../src/lists/intake/zip/unpack.ts';
import { HEADING, makeWorkbook, PERSON, rowsXml } from './made-workbook.ts';
import { gathered, read } from './reading.ts';

/** Says "Sửa dòng n." beside every row of a person. */
async function annotated(bytes: Uint8Array<ArrayBuffer>, contentType = ''): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, rows } = await read(bytes, contentType);
  const places = new Set(rows.map(({ sheet, row }) => `${sheet} ${row}`));
  const remarkOf = (sheet: string | null, row: number) =>
    places.has(`${sheet} ${row}`) ? `Sửa dòng ${row} & "gửi lại".` : null;
  const back = await annotate(bytes, contentType, { sheets, remarkOf });
  return back === null ? new Uint8Array() : gathered(back.pieces);
}

describe('a workbook', () => {
  const SHEET =
    '<x:row r="1" spans="1:6"><x:c r="A1" t="inlineStr"><x:is><x:t>UBND &amp; phường</x:t></x:is></x:c></x:row>' +
    rowsXml([HEADING, PERSON], 3).replaceAll(/(<\/?)(?=\w)/g, '$1x:') +
    '<x:row r="7" ht="30"><x:c r="H7" s="3"><x:f>SUM(A1:A2)</x:f><x:v>5</x:v></x:c></x:row>' +
    rowsXml([PERSON], 9).replaceAll(/(<\/?)(?=\w)/g, '$1x:');
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1:F9"/><x:cols><x:col min="1" max="1" width="9"/></x:cols><x:sheetData>${SHEET}</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:F1"/></x:mergeCells></x:worksheet>`;
  const book = () =>
    makeWorkbook({
      sheets: { A: '', 'Ghi chép': rowsXml([['không', 'liên quan']]) },
      styles: '<cellXfs count="4"><xf/><xf/><xf/><xf/></cellXfs>',
      parts: { 'xl/worksheets/sheet1.xml': xml },
      entries: [{ name: 'xl/media/logo.png', content: Uint8Array.of(1, 2, 3) }],
    });

  it('comes back with a column more, beyond everything that stands in it', async () => {
    const parts = readDirectory(await annotated(book()));
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    const remark = (row: number, words: string) =>
      `<x:c r="I${row}" t="inlineStr"><x:is><x:t xml:space="preserve">${words}</x:t></x:is></x:c></x:row>`;
    const expected = xml
      .replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
      .replace('<x:dimension ref="A1:F9"/>', '')
      .replace(' spans="1:6"', '')
      .split('</x:row>');

    expect(sheet && new TextDecoder().decode(await gathered(unpack(sheet)))).toBe(
      [
        `${expected[0]}</x:row>`,
        expected[1],
        remark(3, 'Kết quả kiểm tra'),
        expected[2],
        remark(4, 'Sửa dòng 4 &amp; "gửi lại".'),
        `${expected[3]}</x:row>`,
        expected[4],
        remark(9, 'Sửa dòng 9 &amp; "gửi lại".'),
        expected[5],
      ].join(''),
    );
  });

  it('keeps everything else byte for byte', async () => {
    const before = readDirectory(book());
    const after = readDirectory(await annotated(book()));

    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, entry] of before) {
      const again = after.get(name);
      if (name !== 'xl/worksheets/sheet1.xml') expect(again?.crc, name).toBe(entry.crc);
    }
  });

  it('can be sent again: the same people, the new column left aside', async () => {
    const again = await read(await annotated(book()));

    expect(again.people.map(({ row, name }) => [row, name])).toEqual([
      [4, 'Nguyễn Thị Ví Dụ'],
      [9, 'Nguyễn Thị Ví Dụ'],
    ]);
    expect(again.sheets[0]?.ignored).toEqual([{ heading: 'Kết quả kiểm tra', address: 'A!I3' }]);
  });
});

describe('a workbook of ours that comes a second time', () => {
  const form = formOf('d03-ts');
  /** The last row of the head and the headings. */
  const HEADINGS = 17;
  const people = [{ name: 'Lê Văn Mẫu', citizenNumber: '046080000112' }, { name: 'Lê Thị Mẫu' }];
  const first = async () => {
    const bytes = await gathered(
      exportWorkbook({ form, head: {}, increases: [people], decreases: [people], remarks: false }),
    );
    return said(bytes, (row) => (row > HEADINGS ? `Sửa dòng ${row}.` : null));
  };

  /** Beside every row, the lines between people too: a clerk may write there as well. */
  async function said(bytes: Uint8Array<ArrayBuffer>, remarkOf: (row: number) => string | null) {
    const { sheets } = await read(bytes);
    const back = await annotate(bytes, '', { sheets, remarkOf: (_, row) => remarkOf(row) });
    return back === null ? new Uint8Array() : gathered(back.pieces);
  }

  it('has the same people, and no line of the form becomes one for what was said beside it', async () => {
    const { people: again, sheets } = await read(await first());

    expect(again.map(({ name, change }) => [name, change])).toEqual([
      ['Lê Văn Mẫu', 'increase'],
      ['Lê Thị Mẫu', 'increase'],
      ['Lê Văn Mẫu', 'decrease'],
      ['Lê Thị Mẫu', 'decrease'],
    ]);
    expect(sheets[0]?.ignored.map(({ heading }) => heading)).toEqual(['Kết quả kiểm tra']);
  });

  it('has our column once, written anew', async () => {
    const parts = readDirectory(await said(await first(), (row) => (row % 2 === 0 ? `Lần hai, dòng ${row}.` : null)));
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    const xml = sheet === undefined ? '' : new TextDecoder().decode(await gathered(unpack(sheet)));

    expect(xml.split('Kết quả kiểm tra')).toHaveLength(2);
    expect(xml).not.toContain('Sửa dòng');
    expect(xml).toContain('Lần hai, dòng 18.');
  });
});

describe('a CSV', () => {
  it('comes back in UTF-8 with a column more, every row with its number, and runs nothing', async () => {
    const content =
      'Trường Ví Dụ\r\n\r\nHọ và tên;CCCD;Ghi chú\r\nLê A;046199000123;=1+1\r\n;;\r\n"Trần; B";046199000124;"dòng\nhai"\r\n';
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await annotated(new TextEncoder().encode(content), 'text/csv'),
    );

    expect(text).toBe(
      '\uFEFFTrường Ví Dụ;;;\r\n\r\nHọ và tên;CCCD;Ghi chú;Kết quả kiểm tra\r\nLê A;046199000123;\'=1+1;"Sửa dòng 4 & ""gửi lại""."\r\n\r\n"Trần; B";046199000124;"dòng\nhai";"Sửa dòng 6 & ""gửi lại""."\r\n',
    );
  });

  it('can be sent again', async () => {
    const content = `${HEADING.join('\t')}\n${PERSON.join('\t')}\n`;
    const again = await read(
      await annotated(new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le')), 'text/csv'),
      'text/csv',
    );

    expect(again.people).toMatchObject([
      { row: 2, name: 'Nguyễn Thị Ví Dụ', citizenNumber: '046199000123', findings: [] },
    ]);
  });
});

it('JSON has no file to give back', async () => {
  expect(
    await annotate(new TextEncoder().encode('[{"name":"Lê A"}]'), 'application/json', {
      sheets: [],
      remarkOf: () => null,
    }),
  ).toBeNull();
});
