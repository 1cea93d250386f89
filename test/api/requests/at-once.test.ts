// Protects a person's wish from being counted twice: handed in twice under one key it is one, with one code; taken by eight
// at once it stands on one list, once. On the running system, with real concurrency.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { HeldKey, Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { wish } from './asking.ts';

const CLERKS = 8;

let system: System;
let desk: Desk;
let portal: HeldKey;
let clerks: readonly Officer[];
let round: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  portal = await desk.offices.key(await desk.agency('portal'), ['requests:write']);
  const commune = await desk.agency('commune', '19789');
  const all: Officer[] = [];
  for (let at = 0; at < CLERKS; at += 1) all.push(await desk.offices.officer(commune, 'maker'));
  clerks = all;
  round = await desk.openRound('46', 'commune-yearly', '2027');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const requests = () => desk.offices.sql('select id, state, list from app.request order by made_at, id');

it('thirty twins under one key are one request with one code', async () => {
  const before = (await requests()).length;
  const asked = { body: wish(), now: EARLY, key: randomUUID() };
  const twins = await Promise.all(Array.from({ length: 30 }, () => desk.post(portal, '/v1/requests', asked)));

  expect(new Set(twins.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(twins[0]).toMatchObject({ status: 201, body: { stored: true, state: 'received' } });
  expect(await requests()).toHaveLength(before + 1);
});

it('eight clerks who take one request, each onto a list of their own, put it on one', async () => {
  const known = new Set((await requests()).map(({ id }) => id));
  expect((await desk.post(portal, '/v1/requests', { body: wish(), now: EARLY })).status).toBe(201);
  const id = (await requests()).find((one) => !known.has(one.id))?.id;
  const lists: string[] = [];
  for (const clerk of clerks) lists.push(await desk.draft(clerk, round, []));
  const answers = await Promise.all(
    clerks.map((clerk, at) => {
      const asked = { body: { list: lists[at] }, version: 1, now: EARLY };
      return desk.post(clerk, `/v1/requests/${id}/take`, asked);
    }),
  );

  const taken = answers.filter(({ status }) => status === 200);
  expect(taken).toHaveLength(1);
  for (const { status, body } of answers) {
    if (status !== 200) expect([409, 412]).toContain(body?.status);
  }
  const rows = await desk.offices.sql('select list from app.entry_row where list = any ($1)', [lists]);
  expect(rows.map(({ list }) => list)).toEqual([taken[0]?.body?.list]);
  const [claims] = await desk.offices.sql(
    'select count(distinct list)::int as lists from app.claim where list = any ($1)',
    [lists],
  );
  expect(claims?.lists).toBe(1);
  expect((await requests()).find((one) => one.id === id)).toMatchObject({
    state: 'listed',
    list: taken[0]?.body?.list,
  });
});

it('one clerk refuses it while another takes it: one of both is done, and the other is told', async () => {
  const [clerk, other] = clerks;
  if (clerk === undefined || other === undefined) throw new Error('nobody');
  for (let at = 0; at < 6; at += 1) {
    const known = new Set((await requests()).map(({ id }) => id));
    await desk.post(portal, '/v1/requests', { body: wish(), now: EARLY });
    const id = (await requests()).find((one) => !known.has(one.id))?.id;
    const list = await desk.draft(clerk, round, []);
    const [taken, refused] = await Promise.all([
      desk.post(clerk, `/v1/requests/${id}/take`, { body: { list }, version: 1, now: EARLY }),
      desk.post(other, `/v1/requests/${id}/refuse`, { body: { reason: 'Đã có thẻ' }, version: 1, now: EARLY }),
    ]);
    const rows = await desk.offices.sql('select from app.entry_row where list = $1', [list]);
    const row = (await requests()).find((one) => one.id === id);
    expect([
      '200 412 listed 1',
      '200 409 listed 1', // busy, or taken a moment before
      '412 200 refused 0',
      '409 200 refused 0',
    ]).toContain(`${taken.status} ${refused.status} ${row?.state} ${rows.length}`);
  }
});

it('a portal and its person at once: taken back while it is handed in again, it is never half there', async () => {
  const asked = { body: wish(), now: EARLY, key: randomUUID() };
  const first = await desk.post(portal, '/v1/requests', asked);
  const back = { body: { code: first.body?.code } };
  const [again, gone] = await Promise.all([
    desk.post(portal, '/v1/requests', asked),
    desk.post(portal, '/v1/requests/withdraw', back),
  ]);

  expect([again.status, again.text, gone.status]).toEqual([201, first.text, 200]);
  const status = await desk.post(portal, '/v1/requests/status', back);
  expect(status.body).toMatchObject({ state: 'withdrawn' });
});
