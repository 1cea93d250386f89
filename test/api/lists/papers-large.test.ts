// Protects the Worker from its largest lists: 100,000 people taken out, and a workbook of as many checked and given back,
// in a heap of 96 MB; and whoever takes a list out from a file that is half of one version and half of another.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { formOf } from '../../../src/lists/forms/forms.ts';
import { exportWorkbook } from '../../../src/lists/forms/writing/exports.ts';
import { keyRingIn, needed } from '../../../src/seal/key-ring.ts';
import { open, seal } from '../../../src/seal/seal.ts';
import { gathered } from '../../lists/intake/reading.ts';
import { recount } from '../../support/counts.ts';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import { as, type Officer } from '../../support/offices.ts';
import { LIST, sendFile, XLSX } from '../../support/papers.ts';
import { clerkOf, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { bookOf } from '../../support/workbooks.ts';

const PEOPLE = 100_000;
const BATCH = 5_000;

let system: System;
let desk: Desk;
let clerk: Officer;
let list: string;

beforeAll(async () => {
  system = await startSystem({ v8Flags: ['--max-heap-size=96'] });
  desk = await deskOf(system);
  ({ clerk, list } = await clerkOf(desk, '19789', await desk.openRound('46', 'commune-yearly', '2027')));
  await fillWith(PEOPLE);
}, 120_000);
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

/** One row that was handed in, sealed again and again under new ids: past the intake, which others test. */
async function fillWith(people: number): Promise<void> {
  const ring = needed(keyRingIn(inject('shared').secrets.sealKeys));
  const [id = ''] = idsOf(await handIn(system, clerk, list, [nearPoor({ address: 'Số 1, đường Ví Dụ' })]));
  const [row] = await desk.offices.sql('select sealed from app.entry_row where id = $1', [id]);
  const place = (of: string) => ({ table: 'entry_row', column: 'sealed', row: of });
  const kept = await open(ring, place(id), String(row?.sealed));
  for (let made = 1; made < people; made += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, people - made) }, () => randomUUID());
    const sealed = await Promise.all(ids.map((of) => seal(ring, place(of), kept)));
    await desk.offices.sql(
      `insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, sealed, made_at, changed_at)
       select r.id, e.livemode, e.list, e.upload, e.place + $2 + r.nth, 'increase', 'stored', e.commune, r.sealed, now(), now()
       from app.entry_row e, unnest($3::uuid[], $4::text[]) with ordinality as r(id, sealed, nth) where e.id = $1`,
      [id, made, ids, sealed],
    );
  }
  await recount(desk.offices.sql, list);
}

const exporting = (format: string, signal?: AbortSignal) =>
  fetch(`${system.url}/v1/lists/${list}/export?format=${format}`, {
    headers: { ...as(clerk), 'X-Now': EARLY },
    ...(signal === undefined ? {} : { signal }),
  });

describe(`a list of ${PEOPLE} people`, () => {
  it('is taken out as CSV, a line each', async () => {
    const text = await (await exporting('csv')).text();

    expect(text.trimEnd().split('\r\n')).toHaveLength(PEOPLE + 1);
    expect(system.crashes()).toBe(0);
  }, 120_000);

  it('is taken out as a workbook, a row each', async () => {
    const xml = bookOf(new Uint8Array(await (await exporting('xlsx')).arrayBuffer())).xml(LIST);

    expect([xml.split('Nguyễn Văn Thử').length - 1, system.crashes()]).toEqual([PEOPLE, 0]);
  }, 120_000);

  it('that is changed while it goes out breaks off, and what came is no whole file', async () => {
    const response = await exporting('json');
    const reader = response.body?.getReader();
    const first = await reader?.read();
    await desk.offices.sql('update app.list set version = version + 1 where id = $1', [list]);
    const rest = async () => {
      for (let next = await reader?.read(); next?.done === false; next = await reader?.read());
    };

    expect([response.status, first?.done]).toEqual([200, false]);
    await expect(rest()).rejects.toThrow();
    expect(system.crashes()).toBe(0);
  }, 120_000);

  it('and nobody waits for: who stops reading stops the Worker reading', async () => {
    const stop = new AbortController();
    const response = await exporting('json', stop.signal);
    await response.body?.getReader().read();
    stop.abort();
    const written = () =>
      system
        .logs()
        .filter((line) => line.startsWith('{')) // the runtime tells of what broke off in its own words
        .map((line) => JSON.parse(line))
        .filter(({ route }) => String(route).endsWith('/export'))
        .map(({ bytes }) => Number(bytes));

    // One line for each that was taken out here: this is the fourth, and the first was the whole of the shortest form.
    await expect.poll(() => written().length).toBe(4);
    expect(written().at(-1)).toBeLessThan(written()[0] ?? 0);
  });
});

describe(`a workbook of ${PEOPLE} people`, () => {
  it('is checked and comes back with a word beside every row', async () => {
    const person = { name: 'LÊ VĂN MẪU', citizenNumber: '04608000011', months: 12, fromMonth: '2027-01' };
    const batches = Array.from({ length: PEOPLE / BATCH }, () => Array.from({ length: BATCH }, () => person));
    const body = await gathered(
      exportWorkbook({ form: formOf('mau-3'), head: {}, increases: batches, decreases: [], remarks: false }),
    );
    const { status, headers, bytes } = await sendFile(system, clerk, `/v1/lists/${list}/check`, { body, type: XLSX });
    const remarks = bookOf(bytes).xml(LIST).split('>TỪ CHỐI. ').length - 1;

    expect([status, headers.get('ansinh-rows')]).toEqual([
      200,
      `rows=${PEOPLE}, stored=0, flagged=0, refused=${PEOPLE}`,
    ]);
    expect([remarks, system.crashes()]).toEqual([PEOPLE, 0]);
  }, 180_000);
});
