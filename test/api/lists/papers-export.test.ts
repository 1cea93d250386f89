// Protects people whose data leave as a file: who may take them out and that it is written down; that the form's own columns
// hold them, that nothing in a cell runs, and that what went out comes in again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recount } from '../../support/counts.ts';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { download, type Fetched, LIST, XLSX } from '../../support/papers.ts';
import { citizenNumber, clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { bookOf } from '../../support/workbooks.ts';

let system: System;
let desk: Desk;
let round: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  round = await desk.openRound('46', 'commune-yearly', '2027');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const exported = (who: Officer, list: string, query = ''): Promise<Fetched> =>
  download(system, `/v1/lists/${list}/export${query}`, who);

/** A list with one row that is right, one to look at, one that cannot be read. */
async function listOf(commune: string) {
  const { clerk, list } = await clerkOf(desk, commune, round);
  const rows = [
    nearPoor({ name: 'NGUYỄN THỊ VÍ DỤ', sex: 'Nữ', citizenNumber: citizenNumber({ sex: 'female' }) }),
    nearPoor({ name: '=HYPERLINK("https://attacker.invalid")', phone: '+84900000000' }),
    nearPoor({ name: 'Lê Văn Mẫu', birthDate: '31/02/1980' }),
  ];
  expect((await handIn(system, clerk, list, rows)).body?.counts).toMatchObject({ rows: 3, refused: 0 });
  expect((await handIn(system, clerk, list, [nearPoor({ citizenNumber: '04698' })])).body?.counts).toMatchObject({
    refused: 1,
  });
  return { clerk, list };
}

describe('a list taken out', () => {
  it('as XLSX stands in the columns of its form, with the unit in the head, the totals, and no refused row', async () => {
    const { clerk, list } = await listOf('19753');
    const { status, headers, bytes } = await exported(clerk, list);
    const cells = bookOf(bytes).cells(LIST);
    const said = [...cells.values()];

    expect([status, headers.get('content-type')]).toEqual([200, XLSX]);
    expect(headers.get('content-disposition')).toBe('attachment; filename="danh-sach-commune-yearly-2027.xlsx"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(said).toContain('DANH SÁCH ĐỐI TƯỢNG THAM GIA BẢO HIỂM Y TẾ (Mẫu số 3)');
    expect(said).toContain('commune 19753');
    expect(said).toContain('Nguyễn Thị Ví Dụ');
    expect(said).toContain('01/2027');
    expect(said.filter((text) => text === '12/09/1980')).toHaveLength(2);
    // Nobody could read it, so it is written as it was typed.
    expect(said).toContain('31/02/1980');
    expect(said).not.toContain('Kết quả kiểm tra');
    expect(said.filter((text) => /^0461?80\d{7}$|^046[01]80\d{6}$/.test(text))).toHaveLength(3);
  });

  it('with all its rows says of each what became of it', async () => {
    const { clerk, list } = await listOf('19774');
    const book = bookOf((await exported(clerk, list, '?rows=all')).bytes);
    const heading = book.placeOf(LIST, 'Kết quả kiểm tra').replace(/\d+$/, '');
    const remarks = [...book.cells(LIST)].filter(([place]) => place.startsWith(heading)).map(([, text]) => text);

    expect(remarks.filter((text) => text.startsWith('CẦN XEM. '))).toHaveLength(1);
    expect(remarks.filter((text) => text.startsWith('TỪ CHỐI. '))).toHaveLength(1);
    expect(remarks.find((text) => text.startsWith('TỪ CHỐI'))).toContain('12 chữ số');
  });

  it('as CSV is UTF-8 with its mark, and nothing in it runs', async () => {
    const { clerk, list } = await listOf('19777');
    const { headers, bytes, text } = await exported(clerk, list, '?format=csv');

    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain(`"'=HYPERLINK(""https://attacker.invalid"")"`);
    expect(text).toContain("'+84900000000");
    expect(
      text
        .split('\r\n')
        .flatMap((line) => line.split(','))
        .filter((field) => /^"?[=+\-@]/.test(field)),
    ).toEqual([]);
  });

  it.each([
    ['xlsx', XLSX],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ])('as %s comes in again: the same rows, the same verdicts', async (format, type) => {
    const { clerk, list } = await listOf(`19${{ xlsx: 858, csv: 861, json: 864 }[format]}`);
    const { bytes } = await exported(clerk, list, `?format=${format}`);
    const again = await handIn(system, clerk, list, bytes, { type, query: '?mode=good&replace=true' });

    expect(again.body?.counts).toEqual({ rows: 3, stored: 2, flagged: 1, refused: 0 });
    expect(again.body?.rows).toMatchObject([
      { name: 'Nguyễn Thị Ví Dụ', answer: { outcome: 'eligible' } },
      { name: '=HYPERLINK("https://attacker.invalid")' },
      { name: 'Lê Văn Mẫu', findings: [{ code: 'not-a-date' }, { severity: 'note' }] },
    ]);
  });

  it('as the workbook of what was handed in is mended there and sent again in its place', async () => {
    const { clerk, list } = await listOf('19867');
    const book = bookOf((await exported(clerk, list, '?rows=all')).bytes);
    const wrong = book.placeOf(LIST, '04698');
    const mended = book.typed(LIST, {
      [wrong]: citizenNumber(),
      [book.placeOf(LIST, '31/02/1980')]: '12/09/1980',
    });
    const again = await handIn(system, clerk, list, mended, { type: XLSX, query: '?mode=all&replace=true' });

    expect(again.body?.counts).toEqual({ rows: 4, stored: 4, flagged: 0, refused: 0 });
    expect(again.body?.sheets).toMatchObject([{ ignored: [{ heading: 'Kết quả kiểm tra' }] }]);
  });
});

describe('who takes people out', () => {
  it('stands in the record of the list, with the kind of file, before the first row goes out', async () => {
    const { clerk, list } = await listOf('19870');
    await exported(clerk, list, '?format=csv&rows=all');
    const { body } = await desk.get(clerk, `/v1/lists/${list}/audit`);
    const items = Array.isArray(body?.items) ? body.items : [];

    expect(items.at(-1)).toMatchObject({
      operation: 'list.export',
      actorKind: 'person',
      actor: clerk.person,
      detail: { format: 'csv', rows: 'all' },
    });
    expect(JSON.stringify(items)).not.toContain('Nguyễn');
    expect((await desk.get(clerk, `/v1/lists/${list}/audit/verify`)).body?.broken).toBeNull();
  });

  it('is whoever works on it where it is seen: no reader, no key, no other commune, and the insurer once it has it', async () => {
    const { clerk, list } = await listOf('19873');
    const { agency } = clerk;
    const insurer = await desk.officer(await desk.agency('insurer-city'), 'confirmer');
    const statusFor = async (who: Officer) => (await exported(who, list, '?format=json')).status;

    expect(await statusFor(await desk.officer(agency, 'reader'))).toBe(403);
    expect(await statusFor(await desk.officer(agency, 'approver'))).toBe(200);
    expect(await statusFor(await desk.officer(await desk.agency('commune', '19900'), 'maker'))).toBe(404);
    expect(await statusFor(await desk.officer(await desk.agency('administrator'), 'approver'))).toBe(403);
    const key = await desk.offices.key(agency, ['lists:read', 'lists:draft']);
    expect((await download(system, `/v1/lists/${list}/export`, key)).status).toBe(403);
    expect(await statusFor(insurer)).toBe(404);
    const chair = await desk.officer(agency, 'approver');
    // A row that is refused does not keep a list from going on.
    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'approve', { now: EARLY }],
    ]);
    expect(await statusFor(insurer)).toBe(200);
  });

  it('as a commune that is asked gets its own people of a school’s list, and nobody else’s', async () => {
    const school = await desk.officer(await desk.agency('school', undefined, '01'), 'maker');
    const schools = await desk.openRound('01', 'schools', '2026-2027');
    const list = await desk.draft(school, schools, []);
    const pupil = (name: string, commune: string) => ({
      name,
      commune,
      citizenNumber: `001${2 + 4}10${citizenNumber().slice(6)}`,
      birthDate: '03/02/2010',
      sex: 'Nam',
      group: 'HS',
      months: 12,
      fromMonth: '2026-09',
    });
    const rows = [pupil('Lê Văn Một', '00070'), pupil('Lê Văn Hai', '00004')];
    await handIn(system, school, list, rows);
    await desk.offices.sql("update app.entry_row set state = 'stored' where list = $1", [list]);
    await recount(desk.offices.sql, list);
    await desk.steps(list, [[school, 'submit']]);
    const commune = await desk.officer(await desk.agency('commune', '00070', '01'), 'confirmer');
    const { status, text } = await exported(commune, list, '?format=json');

    expect(status).toBe(200);
    expect(text).toContain('Lê Văn Một');
    expect(text).not.toContain('Lê Văn Hai');
  });
});
