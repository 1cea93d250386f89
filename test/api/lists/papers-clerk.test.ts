// Protects the clerk at a commune in Huế: the template with the head filled in, the list typed into it with mistakes, the
// same workbook back with a word beside each of them, mended and sent again until nothing is left to say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { download, LIST, sendFile, XLSX } from '../../support/papers.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Book, bookOf, splitPlace } from '../../support/workbooks.ts';

const FORMS = ['D03-TS', 'D05-TS', 'Mẫu số 3'] as const;

let system: System;
let desk: Desk;
let clerk: Officer;
let list: string;
let round: string;

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const commune = await desk.agency('commune', '19789');
  await desk.offices.sql("update app.agency set unit_code = 'BW0046H' where id = $1", [commune.id]);
  clerk = await desk.officer(commune, 'maker');
  round = await desk.openRound('46', 'commune-yearly', '2027');
  list = await desk.draft(clerk, round, []);
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const downloaded = (path: string, who?: Officer) => download(system, path, who);
const checked = (body: Uint8Array<ArrayBuffer> | string, type = XLSX, headers: Record<string, string> = {}) =>
  sendFile(system, clerk, `/v1/lists/${list}/check`, { body, type, headers });

const asJson = { Accept: 'application/json' };

/** Places of cells by heading and row: `at('Họ và tên', 20)`. */
function columnsOf(book: Book) {
  return (heading: string, row: number) => {
    const [, letters = ''] = /^([A-Z]+)/.exec(book.placeOf(LIST, heading)) ?? [];
    return `${letters}${row}`;
  };
}

/** The first empty row for people: after the line of the form that begins them. */
function firstRow(book: Book): number {
  return splitPlace(book.placeOf(LIST, 'Tăng')).row + 1;
}

describe('the template', () => {
  it('of a kind of list is for everybody, with the head of that kind, examples and notes', async () => {
    const path = '/v1/provinces/46/list-kinds/commune-yearly/template?month=2027-01';
    const { status, headers, bytes } = await downloaded(path);
    const book = bookOf(bytes);
    const notes = [...book.cells('Hướng dẫn').values()].join('\n');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(XLSX);
    expect(headers.get('content-disposition')).toBe('attachment; filename="mau-commune-yearly-2027-01.xlsx"');
    expect(book.sheets).toEqual(['Danh sách', 'Ví dụ', 'Hướng dẫn']);
    expect([...book.cells(LIST).values()]).toContain('DANH SÁCH ĐỐI TƯỢNG THAM GIA BẢO HIỂM Y TẾ (Mẫu số 3)');
    expect(notes).toContain('Trước ngày 25/12 hằng năm');
    expect(notes).toContain('NQ 53/2025/NQ-HĐND');
    expect([...book.cells('Ví dụ').values()]).toContain('Nguyễn Thị Ví Dụ');
    const again = await fetch(`${system.url}${path}`, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('of every kind of list there is stands on the form its text names', async () => {
    const titles = { 'D03-TS': 'BHYT (D03-TS)', 'D05-TS': 'BHXH TỰ NGUYỆN (D05-TS)', 'Mẫu số 3': '(Mẫu số 3)' };
    const seen = new Set<string>();
    for (const province of ['01', '31', '46']) {
      const { body } = await desk.get(clerk, `/v1/provinces/${province}/list-kinds?month=2026-11`);
      const kinds = z.object({ kinds: z.array(z.object({ id: z.string(), form: z.enum(FORMS) })) }).parse(body).kinds;
      for (const { id, form } of kinds) {
        const { status, bytes } = await downloaded(`/v1/provinces/${province}/list-kinds/${id}/template?month=2026-11`);
        const titled = [...bookOf(bytes).cells(LIST).values()].filter((text) => text.endsWith(titles[form]));
        expect([province, id, status, titled.length]).toEqual([province, id, 200, 1]);
        seen.add(form);
      }
    }
    expect(seen).toEqual(new Set(FORMS));
  });

  it('as CSV has the headings and one example, in UTF-8 with its mark', async () => {
    const path = '/v1/provinces/46/list-kinds/commune-yearly/template?month=2027-01&format=csv';
    const { headers, bytes, text } = await downloaded(path);

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toContain('Họ và tên');
    expect(text.trim().split('\r\n')).toHaveLength(2);
  });

  it('of nothing there is, is not there', async () => {
    for (const path of ['46/list-kinds/no-such-list', '79/list-kinds/commune-yearly', '99/list-kinds/commune-yearly']) {
      expect((await downloaded(`/v1/provinces/${path}/template?month=2027-01`)).status).toBe(404);
    }
    const asked = '/v1/provinces/46/list-kinds/commune-yearly/template';
    expect((await downloaded(asked)).status).toBe(422);
    expect((await downloaded(`${asked}?month=2027-01&format=pdf`)).status).toBe(422);
  });

  it("of one's own list has the unit's name and code in its head; of another's there is none", async () => {
    const { status, bytes } = await downloaded(`/v1/lists/${list}/template`, clerk);
    const said = [...bookOf(bytes).cells(LIST).values()];
    const other = await desk.officer(await desk.agency('commune', '19753'), 'maker');

    expect(status).toBe(200);
    expect(said).toContain('commune 19789');
    expect(said.some((text) => text.startsWith('BW0046H'))).toBe(true);
    expect((await downloaded(`/v1/lists/${list}/template`, other)).status).toBe(404);
  });
});

describe('the workbook of a near-poor list', () => {
  /** Three people, all invented: one right, one with mistakes, one listed twice. */
  async function filledIn() {
    const { bytes } = await downloaded(`/v1/lists/${list}/template`, clerk);
    const book = bookOf(bytes);
    const at = columnsOf(book);
    const row = firstRow(book);
    const person = (line: number, name: string, number: string, born: string, sex: string) => ({
      [at('STT', line)]: String(line - row + 1),
      [at('Họ và tên', line)]: name,
      [at('Số căn cước công dân/ Định danh cá nhân', line)]: number,
      [at('Ngày tháng năm sinh', line)]: born,
      [at('Giới tính', line)]: sex,
      [at('Tháng tham gia', line)]: '01/2027',
      [at('Số tháng', line)]: '12',
      [at('Xã/phường nơi ở', line)]: 'Phường Thuận Hóa',
      [at('Nhóm đối tượng', line)]: 'Người thuộc hộ gia đình cận nghèo',
    });
    const file = book.typed(LIST, {
      ...person(row, 'NGUYỄN THỊ VÍ DỤ', '046180000111', '17/04/1980', 'Nữ'),
      ...person(row + 1, 'Lê Văn Mẫu', '04618000011', '31/02/1980', 'Nam'),
      ...person(row + 2, 'Nguyễn Thị Ví Dụ', '046180000111', '17/04/1980', 'Nữ'),
    });
    return { file, at, row };
  }

  it('comes back as it was with a word beside each mistake, and mended there is nothing left to say', async () => {
    const { file, at, row } = await filledIn();
    const first = await checked(file);
    const book = bookOf(first.bytes);
    const heading = book.placeOf(LIST, 'Kết quả kiểm tra');
    const remark = (line: number) => book.cells(LIST).get(heading.replace(/\d+/, String(line)));

    expect([first.status, first.headers.get('content-type')]).toEqual([200, XLSX]);
    const before = bookOf(file).cells(LIST);
    for (const [place, text] of before) expect([place, book.cells(LIST).get(place)]).toEqual([place, text]);
    const numberOf = (line: number) => at('Số căn cước công dân/ Định danh cá nhân', line);
    const bornOf = (line: number) => at('Ngày tháng năm sinh', line);
    expect(remark(row)).toMatch(/Đã sửa giúp: \[B\d+\] Họ tên in hoa/);
    expect(remark(row + 1)).toMatch(/^TỪ CHỐI\. /);
    expect(remark(row + 1)).toContain(`[${numberOf(row + 1)}] `);
    expect(remark(row + 1)).toContain(`[${bornOf(row + 1)}] Không đọc được ngày`);
    expect(remark(row + 2)).toMatch(/^TỪ CHỐI\. /);

    // Mended in the workbook that came back, our column left where it stands.
    const mended = book.typed(LIST, {
      [numberOf(row + 1)]: '046080000112',
      [bornOf(row + 1)]: '28/02/1980',
      [numberOf(row + 2)]: '046180000113',
      [at('Họ và tên', row)]: 'Nguyễn Thị Ví Dụ',
    });
    const second = await checked(mended);
    const after = bookOf(second.bytes);
    expect([...after.cells(LIST).values()].filter((text) => text.startsWith('Kết quả kiểm tra'))).toHaveLength(1);
    expect(after.placeOf(LIST, 'Kết quả kiểm tra')).toBe(heading);
    const left = [row, row + 1, row + 2].map((line) => after.cells(LIST).get(heading.replace(/\d+/, String(line))));
    expect(left).toEqual([undefined, undefined, undefined]);

    const said = JSON.parse((await checked(mended, XLSX, asJson)).text);
    expect(said.counts).toEqual({ rows: 3, stored: 3, flagged: 0, refused: 0 });
    expect(said.rows).toEqual([]);
  });

  it('handed in with a mistake is not stored, and comes back; mended it is, and comes back with nothing to say', async () => {
    const { file, at, row } = await filledIn();
    const handedIn = (body: Uint8Array<ArrayBuffer>, key: string) =>
      sendFile(system, clerk, `/v1/lists/${list}/entries?mode=all&replace=true`, {
        body,
        type: XLSX,
        headers: { Accept: XLSX, 'Idempotency-Key': key },
      });
    const first = await handedIn(file, 'with-mistakes');
    const book = bookOf(first.bytes);
    const heading = book.placeOf(LIST, 'Kết quả kiểm tra');

    expect([first.status, first.headers.get('content-type')]).toEqual([200, XLSX]);
    expect(first.headers.get('ansinh-rows')).toBe('rows=3, stored=1, flagged=0, refused=2');
    expect((await desk.get(clerk, `/v1/lists/${list}`, EARLY)).body).toMatchObject({ counts: { people: 0 } });
    const mended = book.typed(LIST, {
      [at('Số căn cước công dân/ Định danh cá nhân', row + 1)]: '046080000112',
      [at('Ngày tháng năm sinh', row + 1)]: '28/02/1980',
      [at('Số căn cước công dân/ Định danh cá nhân', row + 2)]: '046180000113',
      [at('Họ và tên', row)]: 'Nguyễn Thị Ví Dụ',
    });
    const second = await handedIn(mended, 'mended');
    expect(second.headers.get('ansinh-rows')).toBe('rows=3, stored=3, flagged=0, refused=0');
    expect((await desk.get(clerk, `/v1/lists/${list}`, EARLY)).body).toMatchObject({
      counts: { people: 3, stored: 3 },
    });
    // The same request again is the same answer, to the byte, and nothing more is done.
    const again = await handedIn(mended, 'mended');
    expect(Buffer.from(again.bytes).equals(Buffer.from(second.bytes))).toBe(true);

    // Beside the rows that stand on the list already, each is there twice: only the database knows.
    const twice = await sendFile(system, clerk, `/v1/lists/${list}/entries?mode=good`, {
      body: mended,
      type: XLSX,
      headers: { Accept: XLSX, 'Idempotency-Key': 'twice' },
    });
    const said = bookOf(twice.bytes)
      .cells(LIST)
      .get(heading.replace(/\d+/, String(row)));
    expect(said).toMatch(/^TỪ CHỐI\. /);
    expect(twice.headers.get('ansinh-rows')).toBe('rows=3, stored=0, flagged=0, refused=3');
  });

  it('is answered in JSON where that is asked for, and stores nothing either way', async () => {
    const { file, row } = await filledIn();
    const before = await desk.get(clerk, `/v1/lists/${list}`, EARLY);
    const { status, text } = await checked(file, XLSX, asJson);
    const said = JSON.parse(text);

    expect(status).toBe(200);
    expect(said.counts).toEqual({ rows: 3, stored: 1, flagged: 0, refused: 2 });
    expect(said.rows.map((one: { row: number; state: string }) => [one.row, one.state])).toEqual([
      [row, 'stored'],
      [row + 1, 'refused'],
      [row + 2, 'refused'],
    ]);
    expect((await desk.get(clerk, `/v1/lists/${list}`, EARLY)).body?.version).toBe(before.body?.version);
  });

  it('says in English what it says in Vietnamese, to whoever reads English', async () => {
    const { file, row } = await filledIn();
    const book = bookOf((await checked(file, XLSX, { 'Accept-Language': 'en' })).bytes);
    const heading = book.placeOf(LIST, 'Kết quả kiểm tra');

    expect(book.cells(LIST).get(heading.replace(/\d+/, String(row + 1)))).toMatch(/^REFUSED\. .*No date can be read/);
  });

  it('as CSV comes back as CSV, and what lacks a column is told at the heading', async () => {
    const csv =
      'Họ và tên;Số CCCD;Số tháng;Từ tháng\r\nLê Văn Mẫu;046080000112;12;01/2027\r\n=1+1;046080000114;12;01/2027\r\n';
    const { headers, text } = await checked(csv, 'text/csv');
    const [heading = '', first = '', second = ''] = text.split('\r\n');

    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(heading).toMatch(/Kết quả kiểm tra\. .*\[Xã\/phường nơi ở\] Danh sách thiếu cột này/);
    expect(first).toMatch(/^Lê Văn Mẫu;046080000112;12;01\/2027;/);
    expect(second).toMatch(/^'=1\+1;/);
    const again = JSON.parse((await checked(text, 'text/csv', asJson)).text);
    expect(again.counts.rows).toBe(2);
    expect(again.sheets[0].ignored.map((one: { heading: string }) => one.heading.slice(0, 16))).toEqual([
      'Kết quả kiểm tra',
    ]);
  });

  it('is not read by what our own heading says it lacks', async () => {
    const { text } = await checked('Họ và tên;Ngày sinh\r\nLê Văn Mẫu;1980\r\n', 'text/csv');
    expect(text).toMatch(/Kết quả kiểm tra\. .*\[Số căn cước công dân/);
    const said = JSON.parse((await checked(text, 'text/csv', asJson)).text);

    expect(said.sheets[0].matched.map((one: { field: string }) => one.field)).toEqual(['name', 'birthDate']);
    expect(said.findings.map((one: { field: string }) => one.field)).toContain('citizenNumber');
  });

  it('as NDJSON has no file to give back, and is answered in JSON', async () => {
    const line = `${JSON.stringify({ name: 'Lê Văn Mẫu', citizenNumber: '1' })}\n`;
    const { status, headers, text } = await checked(line, 'application/x-ndjson');

    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(JSON.parse(text)).toMatchObject({ counts: { rows: 1, refused: 1 }, rows: [{ position: 1, row: 1 }] });
  });
});
