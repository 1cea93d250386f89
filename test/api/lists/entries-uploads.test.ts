// Protects uploads in chunks: nobody sees a row of them before they are committed; a chunk that is sent again, also one cut
// off in the middle, comes in once; all of it goes on the list in one act, or none; and it is its maker's alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { change, clerkOf, handIn, idsOf, nearPoor, type RowOfTest } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { send } from '../../support/send.ts';

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

const linesOf = (rows: readonly RowOfTest[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function opened(clerk: Officer, list: string, replace = false): Promise<string> {
  const { status, body, text } = await desk.post(clerk, `/v1/lists/${list}/uploads`, { body: { replace } });
  if (status !== 201) throw new Error(`an upload was answered ${status} ${text}`);
  return String(body?.id);
}

function put(clerk: Officer, list: string, upload: string, chunk: number, body: string, type = 'application/x-ndjson') {
  return send(`${system.url}/v1/lists/${list}/uploads/${upload}/chunks/${chunk}`, {
    method: 'PUT',
    headers: { ...as(clerk), 'X-Now': '2026-12-01T08:00:00Z', 'Content-Type': type },
    body,
  });
}

const commit = (clerk: Officer, list: string, upload: string, mode: 'all' | 'good', key: string = randomUUID()) =>
  desk.post(clerk, `/v1/lists/${list}/uploads/${upload}/commit`, { body: { mode }, key });

const countsOf = async (clerk: Officer, list: string) => (await desk.get(clerk, `/v1/lists/${list}`)).body?.counts;

describe('an upload', () => {
  it('comes in by chunks, is seen by nobody, and is on the list all at once', async () => {
    const { clerk, list } = await clerkOf(desk, '19774', round);
    const upload = await opened(clerk, list);
    const first = await put(clerk, list, upload, 1, linesOf([nearPoor(), nearPoor({ citizenNumber: '1' })]));
    expect(first.body).toEqual({
      upload,
      chunk: 1,
      parts: 1,
      counts: { rows: 2, stored: 1, flagged: 0, refused: 1 },
      sheets: [],
      findings: [],
    });
    await put(clerk, list, upload, 2, linesOf([nearPoor({ sex: 'Nữ' })]));

    expect((await desk.get(clerk, `/v1/lists/${list}/entries`)).body?.items).toEqual([]);
    expect(await countsOf(clerk, list)).toMatchObject({ people: 0 });
    const read = await desk.get(clerk, `/v1/lists/${list}/uploads/${upload}`);
    expect(read.body).toMatchObject({
      state: 'receiving',
      counts: { rows: 3, stored: 1, flagged: 1, refused: 1 },
      chunks: [
        { number: 1, rows: 2, parts: 1, isWhole: true },
        { number: 2, rows: 1, parts: 1, isWhole: true },
      ],
    });

    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ status: 409, code: 'rows-refused' });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 0 });
    const key = randomUUID();
    const done = await commit(clerk, list, upload, 'good', key);
    expect(done.body).toMatchObject({ state: 'done', counts: { rows: 3 } });
    expect((await commit(clerk, list, upload, 'good', key)).body).toMatchObject({ state: 'done' });
    expect((await commit(clerk, list, upload, 'good')).body).toMatchObject({ state: 'done' });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 3, stored: 1, flagged: 1, refused: 1 });
    const page = await desk.get(clerk, `/v1/lists/${list}/entries?upload=${upload}`);
    expect(page.body?.items).toMatchObject([
      { chunk: 1, position: 1 },
      { chunk: 1, position: 2 },
      { chunk: 2, position: 1 },
    ]);
    expect((await put(clerk, list, upload, 3, linesOf([nearPoor()]))).body).toMatchObject({ code: 'upload-closed' });
  });

  it('takes a chunk as often as it is sent, at once too, and refuses another under its number', async () => {
    const { clerk, list } = await clerkOf(desk, '19777', round);
    const upload = await opened(clerk, list);
    const rows = linesOf(Array.from({ length: 2_300 }, () => nearPoor()));
    const answers = await Promise.all([1, 2, 3].map(() => put(clerk, list, upload, 1, rows)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ parts: 3, counts: { rows: 2300, stored: 2300 } });
    expect((await put(clerk, list, upload, 1, linesOf([nearPoor()]))).body).toMatchObject({
      status: 422,
      code: 'chunk-differs',
    });
    await commit(clerk, list, upload, 'all');
    expect(await countsOf(clerk, list)).toMatchObject({ people: 2300, stored: 2300 });
  });

  it('refuses who comes a second time, however far below, and counts the list with it', async () => {
    const { clerk, list } = await clerkOf(desk, '19781', round);
    const upload = await opened(clerk, list);
    const one = nearPoor();
    await put(clerk, list, upload, 1, linesOf([one, nearPoor()]));
    await put(clerk, list, upload, 2, linesOf([nearPoor(), { ...one }]));
    const done = await commit(clerk, list, upload, 'good');

    expect(done.body).toMatchObject({ state: 'done', matched: 0 });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 4, stored: 3, refused: 1 });
  });

  it('with mode=all is all or none, also where only comparing the rows shows who stands there twice', async () => {
    const { clerk, list } = await clerkOf(desk, '19795', round);
    const [one, other] = [nearPoor({ months: 6 }), nearPoor()];
    await handIn(system, clerk, list, [one]);
    const later = { ...one, fromMonth: '2027-07' };
    const none: readonly (readonly (readonly RowOfTest[])[])[] = [
      [[other], [nearPoor(), { ...other, fromMonth: '2027-12', months: 1 }]],
      [[nearPoor()], [{ ...one, fromMonth: '2027-06' }]],
      [[nearPoor()], [nearPoor({ change: 'Giảm', fromMonth: '2027-05' })]],
    ];
    for (const chunks of none) {
      const upload = await opened(clerk, list);
      for (const [at, rows] of chunks.entries()) await put(clerk, list, upload, at + 1, linesOf(rows));
      expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ status: 409, code: 'rows-refused' });
      expect((await desk.get(clerk, `/v1/lists/${list}/uploads/${upload}`)).body).toMatchObject({ state: 'receiving' });
      expect(await countsOf(clerk, list)).toMatchObject({ people: 1, stored: 1 });
    }
    // The same people in other months are nobody twice.
    const upload = await opened(clerk, list);
    await put(clerk, list, upload, 1, linesOf([other, later]));
    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ state: 'done' });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 3, stored: 3, refused: 0 });
  });

  it('of people to be called is all or none as well: there nobody stands twice, whatever the months', async () => {
    const exited = await desk.openRound('46', 'commune-exited', '2027');
    const { clerk, list } = await clerkOf(desk, '19798', exited);
    const one = nearPoor({ group: 'Hộ thoát nghèo, thoát cận nghèo ngày 20/11/2026', months: 3 });
    await handIn(system, clerk, list, [one]);
    const again = { ...one, fromMonth: '2027-07' };
    const other = { ...again, citizenNumber: nearPoor().citizenNumber };
    for (const [rows, answer] of [
      [[again], { code: 'rows-refused' }],
      [[other, other], { code: 'rows-refused' }],
      [[other], { state: 'done' }],
    ] as const) {
      const upload = await opened(clerk, list);
      for (const [at, row] of rows.entries()) await put(clerk, list, upload, at + 1, linesOf([row]));
      expect((await commit(clerk, list, upload, 'all')).body).toMatchObject(answer);
    }
  });

  it('is compared to its end before other rows come, or are mended', async () => {
    const { clerk, list } = await clerkOf(desk, '19801', round);
    const before = await handIn(system, clerk, list, [nearPoor()]);
    const upload = await opened(clerk, list);
    await put(clerk, list, upload, 1, linesOf([nearPoor()]));
    await commit(clerk, list, upload, 'all');
    // As it is while the comparing runs, or was cut off.
    await desk.offices.sql("update app.upload set state = 'matching' where id = $1", [upload]);
    const adding = { body: [nearPoor()] };
    const running = { status: 409, code: 'upload-running' };
    expect((await desk.post(clerk, `/v1/lists/${list}/entries?mode=good`, adding)).body).toMatchObject(running);
    const [first = ''] = idsOf(before);
    const path = `/v1/lists/${list}/entries/${first}`;
    expect((await change(system, clerk, 'PATCH', path, { version: 1, body: { note: 'x' } })).body).toMatchObject(
      running,
    );
    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ state: 'done' });
    expect((await desk.post(clerk, `/v1/lists/${list}/entries?mode=good`, adding)).status).toBe(200);
  });

  it('goes on where it was cut off: what is here stays, what is not is asked for', async () => {
    const { clerk, list } = await clerkOf(desk, '19778', round);
    const upload = await opened(clerk, list);
    const rows = linesOf(Array.from({ length: 1_500 }, () => nearPoor()));
    // The second half ends in the middle of a line that no row can be as long as: nothing after the first part comes in.
    const cut = await put(clerk, list, upload, 1, `${rows.slice(0, -5_000)}${'x'.repeat(70_000)}`);
    expect(cut.body).toMatchObject({ status: 413, code: 'file-too-much', file: { code: 'line-too-long' } });
    const read = await desk.get(clerk, `/v1/lists/${list}/uploads/${upload}`);
    expect(read.body).toMatchObject({ chunks: [{ number: 1, rows: 1000, parts: 1, isWhole: false }] });
    expect((await commit(clerk, list, upload, 'good')).body).toMatchObject({ status: 409, code: 'upload-incomplete' });

    expect((await put(clerk, list, upload, 1, rows)).body).toMatchObject({ counts: { rows: 1500 } });
    await commit(clerk, list, upload, 'all');
    expect(await countsOf(clerk, list)).toMatchObject({ people: 1500, stored: 1500 });
  });

  it('is not whole while a chunk is missing, and empty ones are nothing', async () => {
    const { clerk, list } = await clerkOf(desk, '19780', round);
    const upload = await opened(clerk, list);
    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ code: 'upload-incomplete' });
    await put(clerk, list, upload, 2, linesOf([nearPoor()]));
    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ code: 'upload-incomplete' });
    expect((await put(clerk, list, upload, 1, '')).body).toMatchObject({ status: 422, file: { code: 'empty-file' } });
    await put(clerk, list, upload, 1, linesOf([nearPoor()]));
    expect((await commit(clerk, list, upload, 'all')).body).toMatchObject({ state: 'done' });
  });

  it('takes the place of what was there, when it was opened so', async () => {
    const { clerk, list } = await clerkOf(desk, '19783', round);
    const same = nearPoor();
    await handIn(system, clerk, list, [same, nearPoor(), nearPoor()]);
    const upload = await opened(clerk, list, true);
    await put(clerk, list, upload, 1, linesOf([same, nearPoor()]));
    expect(await countsOf(clerk, list)).toMatchObject({ people: 3 });
    await commit(clerk, list, upload, 'all');

    // The same person is no repetition of who is no longer there.
    expect(await countsOf(clerk, list)).toMatchObject({ people: 2, stored: 2, refused: 0 });
    const all = await desk.get(clerk, `/v1/lists/${list}/uploads`);
    expect(all.body?.items).toMatchObject([
      { id: upload, state: 'done' },
      { state: 'replaced', counts: { rows: 3 } },
      // Of the desk itself, which begins every list with one that is empty.
      { state: 'replaced', counts: { rows: 0 } },
    ]);
  });

  it('is given up, and then no more', async () => {
    const { clerk, list } = await clerkOf(desk, '19786', round);
    const upload = await opened(clerk, list);
    await put(clerk, list, upload, 1, linesOf([nearPoor()]));
    const path = `/v1/lists/${list}/uploads/${upload}/abandon`;
    expect((await desk.post(clerk, path)).body).toMatchObject({ state: 'abandoned' });
    expect((await desk.post(clerk, path)).body).toMatchObject({ state: 'abandoned' });
    expect((await commit(clerk, list, upload, 'good')).body).toMatchObject({ status: 409, code: 'upload-closed' });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 0 });
  });

  it('leaves no row of anybody behind: the job deletes what was given up, replaced, or forgotten for 14 days', async () => {
    const { clerk, list } = await clerkOf(desk, '19792', round);
    const [given, forgotten, waiting] = [
      await opened(clerk, list),
      await opened(clerk, list),
      await opened(clerk, list),
    ];
    for (const upload of [given, forgotten, waiting]) await put(clerk, list, upload, 1, linesOf([nearPoor()]));
    await desk.post(clerk, `/v1/lists/${list}/uploads/${given}/abandon`);
    await desk.offices.sql("update app.upload set changed_at = now() - interval '15 days' where id = $1", [forgotten]);
    await handIn(system, clerk, list, [nearPoor()]);
    await system.scheduled('0 * * * *', new Date());

    const kept = await desk.offices.sql('select upload, count(*) from app.entry_row where list = $1 group by 1', [
      list,
    ]);
    const uploads = kept.map(({ upload }) => upload);
    expect(uploads).not.toContain(given);
    expect(uploads).not.toContain(forgotten);
    expect(uploads).toContain(waiting);
    expect(uploads).toHaveLength(2);
    expect((await desk.get(clerk, `/v1/lists/${list}/uploads/${forgotten}`)).body).toMatchObject({
      state: 'abandoned',
    });
    expect(await countsOf(clerk, list)).toMatchObject({ people: 1, stored: 1 });
  });

  it('is its maker’s alone, and under no other list', async () => {
    const { clerk, list } = await clerkOf(desk, '19789', round);
    const { clerk: stranger, list: theirs } = await clerkOf(desk, '19791', round);
    const upload = await opened(clerk, list);
    const rows = linesOf([nearPoor()]);
    for (const [who, of] of [
      [stranger, list],
      [stranger, theirs],
    ] as const) {
      expect((await put(who, of, upload, 1, rows)).status).toBe(404);
      expect((await desk.get(who, `/v1/lists/${of}/uploads/${upload}`)).status).toBe(404);
      expect((await commit(who, of, upload, 'good')).status).toBe(404);
      expect((await desk.post(who, `/v1/lists/${of}/uploads/${upload}/abandon`)).status).toBe(404);
    }
    expect((await desk.get(stranger, `/v1/lists/${list}/uploads`)).status).toBe(404);
    await put(clerk, list, upload, 1, rows);
    await desk.steps(list, [[clerk, 'withdraw']]);
    expect((await commit(clerk, list, upload, 'good')).body).toMatchObject({ status: 409, code: 'step-not-possible' });
  });
});
