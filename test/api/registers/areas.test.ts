// Protects what is public about places: areas and communes that left them are entered by those in charge, dated, with the
// text they stand in, and shown to everybody; nothing of the other mode is shown with them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send } from '../../support/send.ts';

let system: System;
let desk: Desk;
let chair: Officer;
let affairs: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  chair = await desk.officer(await desk.agency('commune', '19789'), 'approver');
  affairs = await desk.officer(await desk.agency('home-affairs'), 'approver');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const area = (over: object = {}) => ({
  commune: '19789',
  area: 'difficult',
  list: 'other',
  instrument: 'Quyết định 861/QĐ-TTg',
  joinedOn: '2021-06-04',
  ...over,
});
const enter = (body: object, who = chair) => desk.post(who, '/v1/areas', { body, now: EARLY });
const shown = (query = '?test=true') => send(`${system.url}/v1/provinces/46/areas${query}`);
const idsOf = ({ body }: Answered) => (Array.isArray(body?.items) ? body.items.map(({ id }) => id) : []);

describe('an area', () => {
  it('is entered by its commune or those in charge of the province, and shown to everybody', async () => {
    const own = idOf(await enter(area()));
    const other = await enter(area({ commune: '19753', residentialGroup: 'Thôn Ví Dụ', area: 'island' }), affairs);
    expect(other.body).toMatchObject({
      province: '46',
      residentialGroup: 'Thôn Ví Dụ',
      joinedOn: '2021-06-04',
      leftOn: null,
    });

    expect(idsOf(await shown()).toSorted()).toEqual([own, idOf(other)].toSorted());
    expect(idsOf(await shown('?test=true&commune=19753'))).toEqual([idOf(other)]);
    expect(idsOf(await shown('?test=true&limit=1'))).toHaveLength(1);
    expect(idsOf(await shown(''))).toEqual([]);
    expect((await send(`${system.url}/v1/provinces/99/areas`)).status).toBe(404);
  });

  it('is the same place and text, its letters typed whole or in parts', async () => {
    const asked = area({ residentialGroup: 'Ấp Đội Bốn', instrument: 'Quyết định 861/QĐ-TTg ngày 04/06/2021' });
    const apart = Object.fromEntries(
      Object.entries(asked).map(([name, text]) => [name, String(text).normalize('NFD')]),
    );
    expect(apart).not.toEqual(asked);
    const entered = await enter(apart);
    expect(entered).toMatchObject({ status: 201, body: asked });
    const leaving = { leftOn: '2025-07-01', leftBy: 'Quyết định 12/QĐ-TTg'.normalize('NFD') };
    const left = await desk.post(chair, `/v1/areas/${idOf(entered)}/leave`, { body: leaving, version: 1, now: EARLY });
    expect(left.body).toMatchObject({ leftBy: 'Quyết định 12/QĐ-TTg' });
  });

  it('is nobody else’s to enter or change', async () => {
    const id = idOf(await enter(area()));
    const far = await desk.officer(await desk.agency('home-affairs', undefined, '01'), 'approver');
    expect((await enter(area({ commune: '19753' }))).status).toBe(403);
    expect((await enter(area(), far)).status).toBe(403);
    const leaving = { body: { leftOn: '2025-07-01', leftBy: 'Quyết định 12/QĐ-TTg' }, version: 1, now: EARLY };
    expect((await desk.post(far, `/v1/areas/${id}/leave`, leaving)).status).toBe(404);
    expect((await desk.post(far, `/v1/areas/${id}/withdraw`, { version: 1, now: EARLY })).status).toBe(404);
    expect(idsOf(await shown())).toContain(id);
  });

  it('is left once, on a day after it was joined, by a text', async () => {
    const id = idOf(await enter(area()));
    const leave = (leftOn: string, version: number) =>
      desk.post(affairs, `/v1/areas/${id}/leave`, {
        body: { leftOn, leftBy: 'Quyết định 12/QĐ-TTg' },
        version,
        now: EARLY,
      });
    expect((await leave('2020-01-01', 1)).body).toMatchObject({ status: 409 });
    expect((await leave('2025-07-01', 5)).body).toMatchObject({ status: 412 });
    const left = await leave('2025-07-01', 1);
    expect(left.body).toMatchObject({ leftOn: '2025-07-01', leftBy: 'Quyết định 12/QĐ-TTg', version: 2 });
    expect(left.headers.get('etag')).toBe('"2"');
    expect((await leave('2025-08-01', 2)).body).toMatchObject({ status: 409 });
  });

  it('that was a mistake is taken back, and shown no more', async () => {
    const id = idOf(await enter(area()));
    expect((await desk.post(chair, `/v1/areas/${id}/withdraw`, { version: 1, now: EARLY })).status).toBe(200);
    expect(idsOf(await shown())).not.toContain(id);
    expect((await desk.post(chair, `/v1/areas/${id}/withdraw`, { version: 2, now: EARLY })).status).toBe(404);
    const [{ ok } = { ok: null }] = await desk.offices.sql('select app.audit_verify($1) as ok', [id]);
    expect(ok).toMatchObject({ records: 2, broken: null });
  });

  it.each([
    ['no day at all', area({ joinedOn: undefined }), '/joinedOn', 'missing'],
    ['a day of leaving without its text', area({ leftOn: '2025-07-01' }), '/leftBy', 'missing'],
    [
      'days the wrong way round',
      area({ leftOn: '2020-07-01', leftBy: 'Quyết định 12/QĐ-TTg' }),
      '/leftOn',
      'out-of-range',
    ],
    ['a commune there is not', area({ commune: '99999' }), '/commune', 'unknown-commune'],
  ])('is refused with %s', async (_, body, pointer, code) => {
    expect((await enter(body)).body?.errors).toMatchObject([{ pointer, code }]);
  });
});
