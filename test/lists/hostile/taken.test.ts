// Protects people whose file looks hostile and is read all the same: what would harm is named in its row or left aside,
// nothing of it is followed, run or kept, and everybody in the file is answered.
import { describe, expect, it } from 'vitest';
import { cellsXml, HEADING, makeWorkbook, PERSON, rowsXml } from '../intake/made-workbook.ts';
import { makeZip } from '../intake/made-zip.ts';
import { read } from '../intake/reading.ts';

const LIST = rowsXml([HEADING, PERSON]);
const NAME = 'Nguyễn Thị Ví Dụ';
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const codesOf = async (content: string | Uint8Array, type = '') =>
  (await read(content, type)).people.map(({ findings }) => findings.map(({ code }) => code));
const namesOf = async (content: string | Uint8Array, type = '') =>
  (await read(content, type)).people.map(({ name }) => name);

describe('a workbook that is taken', () => {
  it('may declare any size: rows are counted as they come', async () => {
    const xml = `<worksheet ${MAIN}><dimension ref="A1:XFD10000000"/><sheetData>${LIST}</sheetData></worksheet>`;

    expect(await namesOf(makeWorkbook({ sheets: { A: '' }, parts: { [SHEET]: xml } }))).toEqual([NAME]);
  });

  it('may have a million formatted cells and rows that hold nothing', async () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 3}" s="${at % 977}"><c r="A${at + 3}" s="${at % 91}"/></row>`,
    ).join('');

    expect(await namesOf(makeWorkbook({ sheets: { A: LIST + empty } }))).toEqual([NAME]);
  });

  it('may link elsewhere, embed an archive and hold scripts: nothing of it is opened', async () => {
    const entries = [
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x SYSTEM "https://attacker.invalid">' },
      { name: 'xl/embeddings/inner.zip', content: makeZip([{ name: '../../x', content: 'x' }]) },
      { name: 'customUI/customUI.xml', content: '<script/>' },
    ];
    const cells = PERSON.map((text) => `<c t="str"><f>[1]Sheet1!A1</f><v>${text}</v></c>`);

    expect(await namesOf(makeWorkbook({ sheets: { A: rowsXml([HEADING]) + cellsXml(2, cells) }, entries }))).toEqual([
      NAME,
    ]);
  });

  it('keeps formulas typed as text as the text they are', async () => {
    const person = [...PERSON];
    person[1] = '=HYPERLINK("https://attacker.invalid","Lê A")';

    expect(await namesOf(makeWorkbook({ sheets: { A: rowsXml([HEADING, person]) } }))).toEqual([person[1]]);
  });

  it('has its formulas without a value named, and its errors', async () => {
    const cells = PERSON.map((text, at) =>
      at === 1
        ? '<c><f>CMD|"/C calc"!A1</f></c>'
        : at === 2
          ? '<c t="e"><v>#REF!</v></c>'
          : `<c t="str"><v>${text}</v></c>`,
    );

    expect(await codesOf(makeWorkbook({ sheets: { A: rowsXml([HEADING]) + cellsXml(2, cells) } }))).toEqual([
      ['formula-without-value', 'error-value'],
    ]);
  });

  it('has control characters named that XML hides from its reader', async () => {
    const person = [...PERSON];
    person[1] = 'Lê_x0000_ A';

    expect(await codesOf(makeWorkbook({ sheets: { A: rowsXml([HEADING, person]) } }))).toEqual([['control-character']]);
  });

  it('has a name of its sheet that plays no tricks in places', async () => {
    const { rows } = await read(makeWorkbook({ sheets: { 'A\u202Etxt.exe': LIST } }));

    expect(rows[0]?.cells.name?.address).toBe('Atxt.exe!B2');
  });
});

describe('a text that is taken', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may have a column called %s: it is left aside',
    async (heading) => {
      const { people, sheets } = await read(`Họ và tên,Số CCCD,${heading}\nLê A,046199000123,polluted\n`);

      expect(sheets[0]?.ignored.map(({ heading: left }) => left)).toEqual([heading]);
      expect(people[0]).toMatchObject({ name: 'Lê A' });
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('may have such fields in JSON: they are named, and nothing is made of them', async () => {
    const content = '[{"name":"Lê A","__proto__":{"citizenNumber":"1"},"constructor":"x"}]';
    const { people } = await read(content, 'application/json');

    expect(people[0]).toMatchObject({ name: 'Lê A', citizenNumber: null });
    expect(people[0]?.findings.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
  });

  it('may have a thousand unknown fields: some are named', async () => {
    const many = JSON.stringify([Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, at]))]);

    expect((await codesOf(many, 'application/json'))[0]).toHaveLength(20);
  });

  it('has characters named that turn the reading direction, break or control', async () => {
    const rows = ['Lê \u202EA', 'Lê \u0007A', 'Lê \uFFFDA', 'Lê \uE000A'].map((name) => `${name},046199000123,1999`);

    expect(await codesOf(`Họ và tên,Số CCCD,Ngày sinh\n${rows.join('\n')}`)).toEqual([
      ['direction-character'],
      ['control-character'],
      ['broken-character'],
      ['broken-character'],
    ]);
  });

  it('has half a pair in JSON named', async () => {
    expect(await codesOf('[{"name":"L\\ud800"},{"name":"L\\u0000"}]', 'application/json')).toEqual([
      ['broken-character'],
      ['control-character'],
    ]);
  });

  it('has old fonts and garbled letters named where only some cells are in them', async () => {
    expect(
      await codesOf('Họ và tên,Số CCCD,Ngày sinh\nNguyÔn V¨n A,046199000123,1999\nNguyá»…n A,046199000124,1999'),
    ).toEqual([['legacy-font'], ['garbled-text']]);
  });

  it('may have numbers that are none in JSON', async () => {
    expect(await codesOf('[{"name":"Lê A","months":1e400,"income":-1}]', 'application/json')).toEqual([
      ['not-text', 'not-an-amount'],
    ]);
  });

  it('may have quoted line ends, all three kinds of line ends, and an address of 2,000 characters', async () => {
    const content = `Họ và tên,Địa chỉ,CCCD\r\n"Lê\r\nA","Số 1\nđường\rVí Dụ",046199000123\rLê B,${'x'.repeat(2000)},046199000124\n`;
    const { people } = await read(content);

    expect(
      people.map(({ name, address, findings }) => [
        name,
        address,
        findings.map(({ code, bounds }) => `${code} ${bounds}`),
      ]),
    ).toEqual([
      ['Lê A', 'Số 1 đường Ví Dụ', []],
      ['Lê B', null, ['too-long <= 500']],
    ]);
  });

  it('never repeats a value in a finding', async () => {
    const canary = 'Lê Thị Bí Mật \u0007';
    const { people } = await read(
      JSON.stringify([{ name: canary, birthDate: canary, months: canary, sex: canary, income: canary, [canary]: 1 }]),
      'application/json',
    );

    expect(people[0]?.findings.length).toBeGreaterThan(4);
    expect(JSON.stringify(people[0]?.findings)).not.toContain('Bí Mật');
  });
});
