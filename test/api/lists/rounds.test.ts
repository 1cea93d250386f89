// Protects what a round is made of: the law's form, steps and closing time, which nobody can choose; one round a kind and
// period; opened by those who keep rounds, read by everybody of the province.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { send } from '../../support/send.ts';

let system: System;
let desk: Desk;
let keeper: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  keeper = await desk.officer(await desk.agency('insurer-city'), 'approver');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const open = (who: Officer, body: unknown) => desk.post(who, '/v1/rounds', { body });

describe('a round', () => {
  it('is opened with what the law says of it', async () => {
    const opened = await open(keeper, { kind: 'commune-yearly', period: '2027' });

    expect(opened).toMatchObject({
      status: 201,
      body: {
        province: '46',
        kind: 'commune-yearly',
        period: '2027',
        policy: 'hue/2026-01',
        form: 'Mẫu số 3',
        makers: ['commune'],
        confirmedBy: null,
        approvedBy: 'commune',
        leadsTo: 'coverage',
        closesAt: '2026-12-24T17:00:00.000Z',
        deadline: { words: 'Trước ngày 25/12 hằng năm', cite: expect.stringMatching(/III\.2\.b$/) },
        closedAt: null,
        closing: null,
      },
    });
    const id = String(opened.body?.id);
    const clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
    const { openedAt: _, ...shown } = opened.body ?? {};
    expect((await desk.get(clerk, `/v1/rounds/${id}`)).body).toMatchObject(shown);
    expect((await desk.get(clerk, '/v1/rounds?period=2027&kind=commune-yearly')).body?.items).toMatchObject([{ id }]);
    const record = await desk.offices.sql(
      'select operation, province from app.audit a join app.audit_chain c using (chain) where chain = $1',
      [id],
    );
    expect(record).toEqual([{ operation: 'round.open', province: '46' }]);
  });

  it('is there once for each kind and period', async () => {
    const body = { kind: 'commune-exited', period: '2028' };
    const both = await Promise.all([open(keeper, body), open(keeper, body)]);

    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'already-there' });
  });

  it.each([
    [{ kind: 'commune-yearly', period: '2027-01' }, '/period', 'wrong-period'],
    [{ kind: 'commune-yearly', period: '2031' }, '/kind', 'unknown-kind-of-list'],
    [{ kind: 'schools', period: '2026-2027' }, '/kind', 'unknown-kind-of-list'],
    [{ kind: 'commune-yearly', period: 'next year' }, '/kind', 'unknown-kind-of-list'],
    [{ kind: 'commune-yearly' }, '/period', 'missing'],
    [{ kind: 'commune-yearly', period: '2029', closesAt: '2029-01-01T00:00:00Z' }, '/closesAt', 'unknown-field'],
  ])('is not opened by %j', async (body, pointer, code) => {
    expect((await open(keeper, body)).body).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  it('is opened in one’s own province, by the insurer of it or an administrator, and by nobody else', async () => {
    const body = { kind: 'social-insurer', period: '2026-12' };
    const local = await desk.officer(await desk.agency('insurer-local'), 'approver');
    const clerk = await desk.officer(await desk.agency('commune', '19858'), 'approver');
    const maker = await desk.officer(keeper.agency, 'maker');
    for (const who of [local, clerk, maker]) expect((await open(who, body)).body).toMatchObject({ status: 403 });
    expect((await open(keeper, { ...body, province: '01' })).body).toMatchObject({ status: 403 });

    const ofAll = await desk.offices.agency({ kind: 'administrator', province: null });
    const administrator = await desk.officer(ofAll, 'approver');
    expect((await open(administrator, body)).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/province', code: 'missing' }],
    });
    expect((await open(administrator, { ...body, province: '99' })).body).toMatchObject({
      errors: [{ code: 'unknown-province' }],
    });
    expect(await open(administrator, { ...body, province: '46' })).toMatchObject({
      status: 201,
      body: { province: '46', closesAt: null },
    });
  });

  it('is closed by those who keep it', async () => {
    const { body } = await open(keeper, { kind: 'commune-yearly', period: '2030' });
    const path = `/v1/rounds/${body?.id}/close`;
    const now = '2029-12-24T17:00:00.000Z';
    const elsewhere = await desk.officer(await desk.agency('insurer-city', undefined, '01'), 'approver');
    const administrator = await desk.officer(await desk.agency('administrator'), 'approver');

    expect((await desk.post(elsewhere, path, { now })).status).toBe(404);
    expect((await desk.post(administrator, path, { now })).body).toMatchObject({ closedAt: now });
  });
});

describe('the kinds of list of a province', () => {
  it('are open to all, by month', async () => {
    const hue = await send(`${system.url}/v1/provinces/46/list-kinds?month=2027-01`);

    expect(hue.body?.kinds).toMatchObject([
      { id: 'social-insurer', period: 'month', deadline: null },
      {
        id: 'commune-yearly',
        leadsTo: 'coverage',
        rules: ['hi-near-poor', 'hi-graduated-ethnic'],
        by: ['commune'],
        approvedBy: 'commune',
      },
      { id: 'commune-exited', leadsTo: 'calls', deadline: { words: 'Trước ngày 25/12 hằng năm' } },
    ]);
    expect((await send(`${system.url}/v1/provinces/48/list-kinds?month=2027-01`)).body).toEqual({ kinds: [] });
    expect((await send(`${system.url}/v1/provinces/99/list-kinds?month=2027-01`)).status).toBe(404);
    expect((await send(`${system.url}/v1/provinces/46/list-kinds`)).status).toBe(422);
  });
});
