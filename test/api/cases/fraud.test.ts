// Protects a case of suspected fraud from everybody who was not let in: in the insurer's own office, at the police before it is
// handed over, in the record, in events; and holds that every look at it is written down.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let desk: Desk;
let maker: Officer;
let chair: Officer;
let colleague: Officer;
let officer: Officer;
let chief: Officer;
let otherChief: Officer;
let clerk: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const insurer = await desk.agency('insurer-city');
  maker = await desk.officer(insurer, 'maker');
  chair = await desk.officer(insurer, 'approver');
  colleague = await desk.offices.officer(insurer, 'approver');
  const police = await desk.agency('police', '19789');
  officer = await desk.officer(police, 'maker');
  chief = await desk.officer(police, 'approver');
  otherChief = await desk.officer(await desk.agency('police', '19753'), 'approver');
  clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const SAID = 'Trả lương cho mười người, khai hai người';
const given = (over: object = {}) => ({
  kind: 'evasion',
  about: 'employer',
  commune: '19789',
  receiver: chief.agency.id,
  says: SAID,
  documents: [{ title: 'Bảng lương quý III', sha256: 'a'.repeat(64) }],
  references: [],
  readers: [chair.person],
  ...over,
});
const draft = (over: object = {}, who = maker) => desk.post(who, '/v1/fraud-cases', { body: given(over), now: EARLY });
const step = (who: Officer, id: string, name: string, version: number, body: object = {}) =>
  desk.post(who, `/v1/fraud-cases/${id}/${name}`, { body, version, now: EARLY });
const statusOf = async (who: Officer, id: string) => (await desk.get(who, `/v1/fraud-cases/${id}`, EARLY)).status;
const listed = async (who: Officer, id: string) =>
  (await desk.get(who, '/v1/fraud-cases?limit=200', EARLY)).text.includes(id);

describe('a case', () => {
  it('is seen by who made it and whom they let in, by nobody else of their office, and by the police once handed over', async () => {
    const id = idOf(await draft());
    const everybody = [maker, chair, colleague, officer, chief, otherChief];
    const seen = async () => Promise.all(everybody.map((who) => statusOf(who, id)));

    expect(await seen()).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await step(chair, id, 'hand-over', 1)).body).toEqual({ id, state: 'handed-over', version: 2 });
    expect(await seen()).toEqual([200, 200, 404, 404, 200, 404]);
    expect(await Promise.all(everybody.map((who) => listed(who, id)))).toEqual([true, true, false, false, true, false]);

    expect((await desk.post(chief, `/v1/fraud-cases/${id}/readers`, { body: { person: officer.person } })).status).toBe(
      200,
    );
    expect(await statusOf(officer, id)).toBe(200);
    const stranger = await desk.post(officer, `/v1/fraud-cases/${id}/readers`, { body: { person: clerk.person } });
    expect(stranger.body).toMatchObject({ code: 'not-allowed' });

    const takeOff = async (who: Officer, person: string) =>
      (await desk.post(who, `/v1/fraud-cases/${id}/readers/${person}/removal`)).body?.code ?? 'done';
    expect(await takeOff(colleague, chair.person)).toBe('not-found');
    expect(await takeOff(officer, chief.person)).toBe('not-allowed');
    expect(await takeOff(chair, chair.person)).toBe('not-allowed');
    // The police's own, and nobody of another office.
    expect(await takeOff(maker, officer.person)).toBe('unknown-thing');
    expect(await takeOff(chief, officer.person)).toBe('done');
    expect(await statusOf(officer, id)).toBe(404);
    expect(await takeOff(maker, chair.person)).toBe('done');
    expect([await seen(), await listed(chair, id)]).toEqual([[200, 404, 404, 404, 200, 404], false]);
  });

  it('goes from hand to hand to its end, never twice through the same ones', async () => {
    const id = idOf(await draft({ readers: [chair.person, colleague.person] }));
    await desk.offices.sql('update app.member set roles = $2 where id = $1', [maker.member, ['maker', 'approver']]);
    const asApprover = await system.issuer.tokenFor({
      subject: maker.subject,
      agency: maker.agency.id,
      role: 'approver',
    });
    const twoHats: Officer = { ...maker, role: 'approver', token: asApprover };
    expect((await step(twoHats, id, 'hand-over', 1)).body).toMatchObject({ code: 'four-eyes' });
    expect((await step(chief, id, 'receive', 1)).status).toBe(404);
    await step(chair, id, 'hand-over', 1);
    expect((await step(chief, id, 'conclude', 2, { result: 'penalised', says: 'x' })).body).toMatchObject({
      code: 'step-not-possible',
    });
    expect((await step(chair, id, 'receive', 2)).body).toMatchObject({ code: 'not-allowed' });
    await step(chief, id, 'receive', 2);
    expect((await step(chief, id, 'conclude', 3, { result: 'penalised' })).status).toBe(422);
    await step(chief, id, 'conclude', 3, { result: 'penalised', says: 'Đã xử phạt' });
    expect((await step(chair, id, 'close', 4)).body).toMatchObject({ code: 'four-eyes' });
    expect((await step(colleague, id, 'close', 4)).body).toMatchObject({ state: 'closed', version: 5 });

    expect((await desk.get(chair, `/v1/fraud-cases/${id}`, EARLY)).body).toMatchObject({
      says: SAID,
      documents: [{ title: 'Bảng lương quý III', sha256: 'a'.repeat(64) }],
      result: 'penalised',
      outcome: 'Đã xử phạt',
      steps: [{ step: 'draft' }, { step: 'hand-over' }, { step: 'receive' }, { step: 'conclude' }, { step: 'close' }],
    });
  });

  it('has every look on record, which those let in read and nobody else', async () => {
    const id = idOf(await draft());
    await statusOf(chair, id);
    await listed(chair, id);
    await statusOf(colleague, id);
    const record = await desk.get(maker, `/v1/fraud-cases/${id}/audit`, EARLY);
    const told = (Array.isArray(record.body?.items) ? record.body.items : []).map((one) => {
      const { operation, actor } = Object(one);
      return [operation, actor];
    });

    expect(told).toEqual([
      ['fraud-case.draft', maker.person],
      ['fraud-case.read', chair.person],
      ['fraud-case.list', chair.person],
      ['fraud-case.audit', maker.person],
    ]);
    const more = await desk.get(maker, `/v1/fraud-cases/${id}/audit?after=3&limit=1`, EARLY);
    expect(more.body).toMatchObject({ items: [{ operation: 'fraud-case.audit' }], next: null });
    expect((await desk.get(colleague, `/v1/fraud-cases/${id}/audit`, EARLY)).status).toBe(404);
    const events = await desk.offices.sql('select from app.outbox where subject = $1', [id]);
    expect(events).toEqual([]);
    const [row] = await desk.offices.sql('select f::text as text from app.fraud_case f where id = $1', [id]);
    expect(String(row?.text)).not.toMatch(/lương/);
  });

  it('is on record as listed where it was shown, and not where it was on the next page', async () => {
    const ids = [idOf(await draft()), idOf(await draft())].toSorted();
    await desk.offices.sql('delete from app.fraud_reader where person = $1 and fraud_case <> all ($2)', [
      chair.person,
      ids,
    ]);
    const page = await desk.get(chair, '/v1/fraud-cases?limit=1', EARLY);
    expect(page.body).toMatchObject({ items: [{ id: ids[0] }], next: ids[0] });
    const shown = await desk.offices.sql(
      "select chain from app.audit where operation = 'fraud-case.list' and chain = any ($1)",
      [ids],
    );
    expect(shown).toEqual([{ chain: ids[0] }]);
  });

  it('is of things there are, for a police of that place; and a draft that is discarded leaves no word', async () => {
    const refused = (over: object) => draft(over).then(({ body }) => body?.code);
    expect(await refused({ receiver: otherChief.agency.id })).toBe('wrong-office');
    expect(await refused({ receiver: clerk.agency.id })).toBe('wrong-office');
    const ofProvince = await desk.agency('police');
    const far = await draft({ receiver: ofProvince.id, commune: '00070' });
    expect(far.body).toMatchObject({ errors: [{ pointer: '/commune', code: 'commune-of-another-province' }] });
    expect(await refused({ references: [{ sort: 'list', id: randomUUID() }] })).toBe('unknown-thing');
    expect(await refused({ readers: [clerk.person] })).toBe('unknown-thing');
    const id = idOf(await draft());
    await step(maker, id, 'discard', 1);
    expect((await desk.get(maker, `/v1/fraud-cases/${id}`, EARLY)).body).toMatchObject({
      state: 'discarded',
      says: null,
    });
  });
});
