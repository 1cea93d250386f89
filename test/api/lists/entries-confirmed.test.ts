// Protects confirmation with people on the list: each commune reads and answers its own pupils and nobody else's; the reason
// of a refusal reaches the school; what was confirmed is not asked again unless its row is mended.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { change, citizenNumber, handIn, idsOf, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const pupil = (commune: string) =>
  nearPoor({
    birthDate: '02/03/2012',
    citizenNumber: citizenNumber({ birthYear: 2012 }),
    group: 'Học sinh',
    commune,
    fromMonth: '2026-09',
  });

async function school(
  period: string,
): Promise<{ maker: Officer; other: Officer; list: string; ids: readonly string[] }> {
  const agency = await desk.agency('school', undefined, '01');
  const maker = await desk.officer(agency, 'maker');
  const other = await desk.offices.officer(agency, 'maker');
  const list = await desk.draft(maker, await desk.openRound('01', 'schools', period), []);
  const rows = [pupil('Phường Ba Đình'), pupil('00004'), pupil('00008'), pupil('Xã Không Có Đâu')];
  return { maker, other, list, ids: idsOf(await handIn(system, maker, list, rows)) };
}

describe('a school’s list with pupils of two communes', () => {
  it('is read and answered by each for its own, and the school reads why', async () => {
    const { maker, other, list, ids } = await school('2026-2027');
    const [first, second] = await Promise.all(
      ['00004', '00008'].map(async (code) => desk.officer(await desk.agency('commune', code, '01'), 'confirmer')),
    );
    if (first === undefined || second === undefined) throw new Error('two communes');
    expect((await desk.get(first, `/v1/lists/${list}/entries`)).status).toBe(404);
    await desk.steps(list, [[maker, 'submit']]);

    expect(idsOf(await desk.get(first, `/v1/lists/${list}/entries`))).toEqual(ids.slice(0, 2));
    expect(idsOf(await desk.get(second, `/v1/lists/${list}/entries`))).toEqual(ids.slice(2, 3));
    expect((await desk.get(first, `/v1/lists/${list}/entries/${ids[2]}`)).status).toBe(404);
    expect((await desk.get(first, `/v1/lists/${list}/entries/${ids[0]}`)).body).toMatchObject({
      state: 'stored',
      may: [],
    });
    const touched = await change(system, first, 'PATCH', `/v1/lists/${list}/entries/${ids[0]}`, {
      body: { name: 'Khác' },
      version: 1,
    });
    expect(touched.status).toBe(403);

    const reason = 'Em Thử đã chuyển trường';
    await desk.steps(list, [
      [first, 'confirm', { body: { rejected: [{ entry: ids[1], reason }] } }],
      [second, 'return', { body: { reasons: ['Thiếu một em'] } }],
    ]);
    const page = await desk.get(maker, `/v1/lists/${list}/entries`);
    expect(page.body?.items).toMatchObject([
      { state: 'confirmed', reason: null },
      { state: 'rejected', reason },
      { state: 'stored', reason: null },
      { state: 'refused', reason: null },
    ]);

    // The one that is mended is asked about again; the one that was confirmed is not.
    const path = `/v1/lists/${list}/entries/${ids[1]}`;
    const mended = await change(system, maker, 'PATCH', path, { body: { className: '7A' }, version: 1 });
    expect(mended.body).toMatchObject({ state: 'stored', reason: null, version: 2 });
    const again = await desk.steps(list, [[other, 'submit']]);
    expect(again.body).toMatchObject({
      state: 'submitted',
      confirmations: [
        { commune: '00004', people: 2, confirmed: 1, answeredAt: null },
        { commune: '00008', people: 1, confirmed: 0, answeredAt: null },
      ],
    });
    const done = await desk.steps(list, [
      [first, 'confirm'],
      [second, 'confirm'],
    ]);
    expect(done.body).toMatchObject({ state: 'confirmed' });
    expect((await desk.get(maker, `/v1/lists/${list}`)).body?.counts).toMatchObject({
      people: 4,
      confirmed: 3,
      refused: 1,
    });
  });

  it('frees who was turned away for another list', async () => {
    const { maker, list, ids } = await school('2027-2028');
    const confirmer = await desk.officer(await desk.agency('commune', '00025', '01'), 'confirmer');
    const moved = await change(system, maker, 'PATCH', `/v1/lists/${list}/entries/${ids[0]}`, {
      body: { commune: '00025', fromMonth: '2027-09' },
      version: 1,
    });
    const person = moved.body?.person;
    await desk.steps(list, [
      [maker, 'submit'],
      [confirmer, 'confirm', { body: { rejected: [{ entry: ids[0], reason: 'Học trường khác' }] } }],
    ]);
    const elsewhere = await school('2028-2029');
    const number = typeof person === 'object' && person !== null ? Reflect.get(person, 'citizenNumber') : null;
    const row = { ...pupil('00025'), citizenNumber: String(number), fromMonth: '2027-09' };
    const taken = await handIn(system, elsewhere.maker, elsewhere.list, [row]);
    expect(taken.body?.rows).toMatchObject([{ samePerson: [] }]);
  });
});
