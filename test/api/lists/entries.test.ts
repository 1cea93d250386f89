// Protects what an office hands in: every row is answered and counted, whatever it is written in; all or nothing where it is
// asked for; the same request twice is one; and nobody but its maker changes a row.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import { change, citizenNumber, clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';

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

const NOTHING = { people: 0, stored: 0, flagged: 0, refused: 0, confirmed: 0, rejected: 0, accepted: 0 };

describe('rows handed in at once', () => {
  it('are each answered, with the clause, what each payer pays and what to mend, and are all on the list', async () => {
    const { clerk, list } = await clerkOf(desk, '19774', round);
    const rows = [nearPoor(), nearPoor({ sex: 'Nữ' }), nearPoor({ citizenNumber: '123' })];
    const answered = await handIn(system, clerk, list, rows);

    expect(answered.body).toMatchObject({
      version: 2,
      counts: { rows: 3, stored: 1, flagged: 1, refused: 1 },
      rows: [
        {
          position: 1,
          row: 1,
          state: 'stored',
          name: 'Nguyễn Văn Thử',
          commune: '19774',
          answer: {
            outcome: 'eligible',
            policy: 'hue/2026-01',
            rule: { id: 'hi-near-poor', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a', share: 3000 },
            amounts: { due: 1366200, state: 956340, local: 409860, participant: 0 },
            localBudget: 'city',
          },
          findings: [],
          samePerson: [],
        },
        { position: 2, state: 'flagged', findings: [{ code: 'citizen-number-sex', severity: 'flagged' }] },
        {
          position: 3,
          state: 'refused',
          findings: [
            {
              code: 'citizen-number-form',
              severity: 'refused',
              field: 'citizenNumber',
              address: '/2/citizenNumber',
              detail: 'Số định danh cá nhân/CCCD phải gồm đúng 12 chữ số: kiểm tra và ghi lại.',
              cite: 'CV 1804/BHXH-QLT',
              isVerified: true,
            },
          ],
        },
      ],
    });
    const read = await desk.get(clerk, `/v1/lists/${list}`);
    expect(read.body?.counts).toEqual({ ...NOTHING, people: 3, stored: 1, flagged: 1, refused: 1 });
    const page = await desk.get(clerk, `/v1/lists/${list}/entries`);
    expect(page.body?.items).toMatchObject(
      idsOf(answered).map((id, at) => ({ id, position: at + 1, state: ['stored', 'flagged', 'refused'][at] })),
    );
  });

  it('are answered in the language that is asked for', async () => {
    const { clerk, list } = await clerkOf(desk, '19777', round);
    const answered = await handIn(system, clerk, list, [nearPoor({ citizenNumber: null })], { language: 'en' });

    expect(answered.body?.rows).toMatchObject([
      {
        answer: { rule: { says: 'a near-poor household' } },
        findings: [{ detail: 'Fill in the citizen number of 12 digits.' }],
      },
    ]);
  });

  it('are not stored at all while one is refused, where all or nothing is asked for', async () => {
    const { clerk, list } = await clerkOf(desk, '19778', round);
    const rows = [nearPoor(), nearPoor({ citizenNumber: '123' })];
    const refused = await handIn(system, clerk, list, rows, { query: '' });

    expect(refused.body).toMatchObject({
      upload: null,
      version: 1,
      counts: { rows: 2, stored: 1, refused: 1 },
      rows: [
        { id: null, state: 'stored' },
        { id: null, state: 'refused' },
      ],
    });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.counts).toEqual(NOTHING);
    const mended = await handIn(system, clerk, list, [rows[0] ?? {}, nearPoor()], { query: '?mode=all' });
    expect(mended.body).toMatchObject({ version: 2, counts: { rows: 2, stored: 2, refused: 0 } });
  });

  it('say which row stands against it where only the list tells, and leave what was to be replaced', async () => {
    const { clerk, list } = await clerkOf(desk, '19780', round);
    const known = nearPoor();
    await handIn(system, clerk, list, [known]);
    const again = await handIn(system, clerk, list, [nearPoor(), known], { query: '?mode=all' });
    expect(again.body).toMatchObject({
      upload: null,
      counts: { rows: 2, stored: 1, refused: 1 },
      rows: [
        { id: null, state: 'stored' },
        { id: null, state: 'refused', findings: [{ code: 'repeated-in-list', severity: 'refused' }] },
      ],
    });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.counts).toMatchObject({ people: 1, stored: 1 });

    const good = await handIn(system, clerk, list, [nearPoor(), known]);
    expect(good.body).toMatchObject({ counts: { rows: 2, stored: 1, refused: 1 } });
    const twice = await handIn(system, clerk, list, [known, known], { query: '?mode=all&replace=true' });
    expect(twice.body).toMatchObject({ upload: null, counts: { refused: 1 } });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.counts).toMatchObject({
      people: 3,
      stored: 2,
      refused: 1,
    });
    const instead = await handIn(system, clerk, list, [known], { query: '?mode=all&replace=true' });
    expect(instead.body).toMatchObject({ counts: { rows: 1, stored: 1 } });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.counts).toMatchObject({ people: 1, stored: 1 });
  });

  it('come in once, however often the same request is sent', async () => {
    const { clerk, list } = await clerkOf(desk, '19783', round);
    const [rows, key] = [[nearPoor(), nearPoor({ group: null })], randomUUID()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => handIn(system, clerk, list, rows, { key })));

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({ version: 2, counts: { people: 2 } });
    const other = await handIn(system, clerk, list, [nearPoor()], { key });
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it.each([
    ['NDJSON', 'application/x-ndjson', (row: object) => `${JSON.stringify(row)}\n`],
    [
      'CSV',
      'text/csv',
      (row: Record<string, unknown>) =>
        `Họ và tên;Số định danh;Ngày sinh;Giới tính;Đối tượng;Số tháng;Từ tháng\n${[row.name, row.citizenNumber, row.birthDate, row.sex, row.group, row.months, '01/2027'].join(';')}\n`,
    ],
  ])('may be %s', async (_, type, written) => {
    const { clerk, list } = await clerkOf(desk, type === 'text/csv' ? '19786' : '19789', round);
    const row = nearPoor();
    const answered = await handIn(system, clerk, list, written(row), { type });

    expect(answered.body).toMatchObject({ rows: [{ state: 'stored', name: 'Nguyễn Văn Thử' }] });
  });

  it('are not taken from a file that cannot be read, nor onto what is no draft of one’s own', async () => {
    const { clerk, list } = await clerkOf(desk, '19791', round);
    const file = await handIn(system, clerk, list, '%PDF-1.7', { type: 'application/pdf' });
    expect(file.body).toMatchObject({ status: 422, code: 'file-refused', file: { code: 'pdf-file' } });
    const other = await desk.officer(await desk.agency('commune', '19792'), 'maker');
    expect((await handIn(system, other, list, [nearPoor()])).status).toBe(404);
    await handIn(system, clerk, list, [nearPoor()]);
    await desk.steps(list, [[clerk, 'submit']]);
    for (const rows of [[nearPoor()], [nearPoor({ citizenNumber: '1' })]]) {
      const late = await handIn(system, clerk, list, rows, { query: '?mode=all' });
      expect(late.body).toMatchObject({ status: 409, code: 'step-not-possible' });
    }
  });
});

describe('the rows of a list', () => {
  it('are paged in their order, and asked for by what became of them', async () => {
    const { clerk, list } = await clerkOf(desk, '19795', round);
    const rows = Array.from({ length: 7 }, (_, at) => nearPoor(at % 3 === 2 ? { citizenNumber: 'sai' } : {}));
    const ids = idsOf(await handIn(system, clerk, list, rows));
    const seen: unknown[] = [];
    for (let next: unknown = ''; next !== null; ) {
      const page = await desk.get(clerk, `/v1/lists/${list}/entries?limit=3${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...idsOf(page));
      next = page.body?.next;
    }
    expect(seen).toEqual(ids);
    for (const query of ['state=refused', 'finding=citizen-number-form']) {
      const page = await desk.get(clerk, `/v1/lists/${list}/entries?${query}`);
      expect(idsOf(page)).toEqual([ids[2], ids[5]]);
    }
    expect(idsOf(await desk.get(clerk, `/v1/lists/${list}/entries?change=decrease`))).toEqual([]);
    expect((await desk.get(clerk, `/v1/lists/${list}/entries?finding=group-age`)).status).toBe(422);
  });

  it('are found by the number of a person, which stands in the body', async () => {
    const { clerk, list } = await clerkOf(desk, '19796', round);
    const number = citizenNumber();
    await handIn(system, clerk, list, [nearPoor(), nearPoor({ citizenNumber: number })]);
    const search = (citizen: string) =>
      desk.post(clerk, `/v1/lists/${list}/entries/search`, { body: { citizenNumber: citizen } });

    expect((await search(number)).body?.items).toMatchObject([{ position: 2, person: { citizenNumber: number } }]);
    expect((await search(citizenNumber())).body).toEqual({ items: [] });
    expect((await search('12')).body).toMatchObject({ status: 422, errors: [{ code: 'not-a-citizen-number' }] });
  });

  it('are mended one by one, judged and counted anew', async () => {
    const { clerk, list } = await clerkOf(desk, '19798', round);
    const [id = ''] = idsOf(await handIn(system, clerk, list, [nearPoor({ citizenNumber: '123', note: 'ở nhờ' })]));
    const path = `/v1/lists/${list}/entries/${id}`;
    const read = await desk.get(clerk, path);
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.body).toMatchObject({ state: 'refused', version: 1, may: ['mend', 'remove'] });

    const number = citizenNumber();
    const key = randomUUID();
    const asked = { body: { citizenNumber: number, note: null }, version: 1, key };
    const mended = await change(system, clerk, 'PATCH', path, asked);
    expect(mended.headers.get('etag')).toBe('"2"');
    expect(mended.body).toMatchObject({ state: 'stored', findings: [], person: { citizenNumber: number, note: null } });
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({
      version: 3,
      counts: { stored: 1, refused: 0 },
    });
    expect((await change(system, clerk, 'PATCH', path, asked)).text).toBe(mended.text);

    const stale = await change(system, clerk, 'PATCH', path, { body: { name: 'Khác' }, version: 1 });
    expect(stale.body).toMatchObject({ status: 412, code: 'stale' });
    const without = await change(system, clerk, 'PATCH', path, { body: { name: 'Khác' } });
    expect(without.body).toMatchObject({ status: 428 });
    const unknown = await change(system, clerk, 'PATCH', path, { body: { ten: 'Khác' }, version: 2 });
    expect(unknown.body).toMatchObject({ status: 422, errors: [{ code: 'unknown-field' }] });
  });

  it('are taken out one by one, which the record of the list says', async () => {
    const { clerk, list } = await clerkOf(desk, '19801', round);
    const [first = '', second = ''] = idsOf(await handIn(system, clerk, list, [nearPoor(), nearPoor()]));
    const removed = await change(system, clerk, 'DELETE', `/v1/lists/${list}/entries/${first}`, { version: 1 });

    expect(removed.body).toEqual({ list, entry: first, version: 3 });
    expect(idsOf(await desk.get(clerk, `/v1/lists/${list}/entries`))).toEqual([second]);
    expect((await desk.get(clerk, `/v1/lists/${list}/entries/${first}`)).status).toBe(404);
    expect((await desk.get(clerk, `/v1/lists/${list}`)).body?.counts).toMatchObject({ people: 1 });
    const record = await desk.get(clerk, `/v1/lists/${list}/audit`);
    expect(record.body?.items).toMatchObject([
      { operation: 'list.create' },
      { operation: 'entries.add', detail: { rows: 2, mode: 'good', replace: false } },
      { operation: 'entry.remove', detail: { entry: first } },
    ]);
  });

  it('are nobody else’s to read before they are handed in, nor to change after', async () => {
    const { clerk, list } = await clerkOf(desk, '19804', round);
    const [id = ''] = idsOf(await handIn(system, clerk, list, [nearPoor()]));
    const insurer = await desk.agency('insurer-local');
    const counter = await desk.officer(insurer, 'maker');
    const path = `/v1/lists/${list}/entries/${id}`;
    expect((await desk.get(counter, path)).status).toBe(404);
    expect((await desk.get(counter, `/v1/lists/${list}/entries`)).status).toBe(404);
    await desk.steps(list, [
      [clerk, 'submit'],
      [await desk.officer(clerk.agency, 'approver'), 'approve'],
    ]);

    expect((await desk.get(counter, path)).body).toMatchObject({ state: 'stored', may: [] });
    const touched = await change(system, counter, 'PATCH', path, { body: { name: 'Khác' }, version: 1 });
    expect(touched.status).toBe(404);
    const late = await change(system, clerk, 'PATCH', path, { body: { name: 'Khác' }, version: 1 });
    expect(late.body).toMatchObject({ status: 409, code: 'step-not-possible' });
  });
});
