// Protects what offices and people raise: it reaches the office the texts name and nobody else, is answered by a day that
// office set, is followed by a code that tells nothing else, is reopened once, and leaves no word behind once taken back.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { hashOf } from '../../../src/requests/code.ts';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { HeldKey, Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { sendJson } from '../../support/send.ts';

let system: System;
let desk: Desk;
let clerk: Officer;
let neighbour: Officer;
let affairs: Officer;
let insurer: Officer;
let hanoiClerk: Officer;
let hanoiInsurer: Officer;
let council: Officer;
let portal: HeldKey;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
  neighbour = await desk.officer(await desk.agency('commune', '19753'), 'approver');
  affairs = await desk.officer(await desk.agency('home-affairs'), 'approver');
  insurer = await desk.officer(await desk.agency('insurer-city'), 'approver');
  hanoiClerk = await desk.officer(await desk.agency('commune', '00070', '01'), 'maker');
  hanoiInsurer = await desk.officer(await desk.agency('insurer-city', undefined, '01'), 'approver');
  council = await desk.officer(await desk.agency('supervisor'), 'reader');
  portal = await desk.offices.key(await desk.agency('portal'), ['requests:write']);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const SAID = 'Thẻ của tổ 3 chưa được cấp';
const raise = (who: Officer, over: object = {}, key: string = randomUUID()) =>
  desk.post(who, '/v1/difficulties', { body: { kind: 'card', says: SAID, ...over }, now: EARLY, key });
const step = (who: Officer, id: string, name: string, version: number, body: object, now = EARLY) =>
  desk.post(who, `/v1/difficulties/${id}/${name}`, { body, version, now });
const read = async (who: Officer, id: string, now = EARLY) => (await desk.get(who, `/v1/difficulties/${id}`, now)).body;
const events = (type: string, id: string) =>
  desk.offices.sql('select agency, detail from app.outbox where type = $1 and subject = $2', [type, id]);

describe('a difficulty of an office', () => {
  it('goes to home affairs in Huế and to the city insurer in Hà Nội, by the closing words of their plans', async () => {
    const [here, there] = [await raise(clerk), await raise(hanoiClerk)];

    expect([here.status, here.body?.holder]).toEqual([201, affairs.agency.id]);
    expect([there.status, there.body?.holder]).toEqual([201, hanoiInsurer.agency.id]);
    expect(await read(clerk, idOf(here))).toMatchObject({
      says: SAID,
      state: 'routed',
      answerBy: null,
      route: { cite: expect.stringContaining('Đoạn kết'), words: expect.stringContaining('Sở Nội vụ'), reading: null },
      time: { vi: expect.stringContaining('Không văn bản nào') },
      may: ['withdraw'],
    });
    expect(await events('difficulty.routed', idOf(here))).toMatchObject([{ agency: affairs.agency.id }]);
  });

  it('is one, however often it is sent, and says nothing in a clear column', async () => {
    const key = randomUUID();
    const [first, again] = [await raise(clerk, {}, key), await raise(clerk, {}, key)];

    expect(again.text).toBe(first.text);
    const [row] = await desk.offices.sql('select d::text as text from app.difficulty d where id = $1', [idOf(first)]);
    expect(String(row?.text)).not.toContain('tổ 3');
  });

  it('is there for who raised it and who holds it, and for nobody else', async () => {
    const id = idOf(await raise(clerk));
    for (const stranger of [neighbour, insurer, hanoiInsurer]) {
      expect((await desk.get(stranger, `/v1/difficulties/${id}`)).status).toBe(404);
      expect((await step(stranger, id, 'take', 1, { answerBy: '2026-12-20' })).status).toBe(404);
    }
    expect((await step(clerk, id, 'take', 1, { answerBy: '2026-12-20' })).body).toMatchObject({ code: 'not-allowed' });
  });

  it('is forwarded with the reason, taken up, answered, and reopened once', async () => {
    const id = idOf(await raise(clerk));
    const far = await step(affairs, id, 'forward', 1, { to: hanoiInsurer.agency.id, reason: 'Nhầm' });
    expect(far.body).toMatchObject({ status: 409, code: 'wrong-office' });
    const forwarded = await step(affairs, id, 'forward', 1, { to: insurer.agency.id, reason: 'Thẻ do BHXH cấp' });
    expect(forwarded.body).toMatchObject({ state: 'routed', version: 2, holder: insurer.agency.id });
    expect((await desk.get(affairs, `/v1/difficulties/${id}`)).status).toBe(404);

    expect((await step(insurer, id, 'answer', 2, { answer: 'Đã cấp' })).body).toMatchObject({
      code: 'step-not-possible',
    });
    expect((await step(insurer, id, 'take', 2, { answerBy: '2026-11-30' })).body).toMatchObject({ code: 'day-passed' });
    expect((await step(insurer, id, 'take', 1, { answerBy: '2026-12-08' })).status).toBe(412);
    await step(insurer, id, 'take', 2, { answerBy: '2026-12-08' });
    expect((await step(insurer, id, 'answer', 3, { answer: 'Đã cấp' })).body).toMatchObject({ state: 'answered' });
    expect(await events('difficulty.answered', id)).toMatchObject([{ agency: clerk.agency.id }]);

    expect((await step(clerk, id, 'reopen', 4, { reason: 'Vẫn chưa có' })).body).toMatchObject({ state: 'routed' });
    await step(insurer, id, 'take', 5, { answerBy: '2026-12-10' });
    await step(insurer, id, 'answer', 6, { answer: 'Nhận tại phường' });
    expect((await step(clerk, id, 'reopen', 7, { reason: 'Lại nữa' })).body).toMatchObject({ code: 'reopened-before' });
    expect(await read(clerk, id)).toMatchObject({
      answer: 'Nhận tại phường',
      steps: [
        { step: 'raise' },
        { step: 'forward', toAgency: insurer.agency.id, reason: 'Thẻ do BHXH cấp' },
        { step: 'take' },
        { step: 'answer' },
        { step: 'reopen', reason: 'Vẫn chưa có' },
        { step: 'take' },
        { step: 'answer' },
      ],
      may: [],
    });
  });

  it('is told of once when its day has passed, and counted', async () => {
    const id = idOf(await raise(clerk, { commune: '19789', kind: 'refund' }));
    await step(affairs, id, 'take', 1, { answerBy: '2026-12-05' });
    await system.scheduled(TRIGGERS.hour, new Date('2026-12-05T16:00:00Z'));
    expect(await events('difficulty.overdue', id)).toEqual([]);
    const late = '2026-12-05T17:00:00Z';
    await Promise.all([1, 2, 3].map(() => system.scheduled(TRIGGERS.hour, new Date(late))));
    await system.scheduled(TRIGGERS.hour, new Date('2026-12-06T17:00:00Z'));

    expect(await events('difficulty.overdue', id)).toMatchObject([
      { agency: affairs.agency.id, detail: { answerBy: '2026-12-05', kind: 'refund' } },
    ]);
    expect(await read(affairs, id, '2026-12-06T08:00:00Z')).toMatchObject({ isOverdue: true });
    const counted = (who: Officer, now = '2026-12-06T08:00:00Z') =>
      desk.get(who, '/v1/difficulties/counts?from=2026-12&until=2026-12', now);
    const line = {
      month: '2026-12',
      commune: '19789',
      kind: 'refund',
      origin: 'office',
      raised: 1,
      open: 1,
      overdue: 1,
    };
    for (const who of [affairs, clerk])
      expect((await counted(who)).body?.rows).toContainEqual(expect.objectContaining(line));
    await step(affairs, id, 'answer', 2, { answer: 'Đã trả' }, '2026-12-06T08:00:00Z');
    const prompt = idOf(await raise(clerk, { commune: '19789', kind: 'refund' }));
    await step(affairs, prompt, 'take', 1, { answerBy: '2026-12-05' });
    await step(affairs, prompt, 'answer', 2, { answer: 'Đã trả' }, '2026-12-05T16:00:00Z');
    const answered = { kind: 'refund', raised: 2, answered: 2, inTime: 1, open: 0, overdue: 0 };
    expect((await counted(clerk)).body?.rows).toContainEqual(expect.objectContaining(answered));
    expect((await counted(neighbour)).body).toMatchObject({ rows: [], total: { raised: 0 } });
    // Who watches from outside the offices learns that there were some, once the month is over, and of no small number.
    expect((await counted(council)).body).toMatchObject({ rows: [], total: { raised: 0 } });
    const outside = Object((await counted(council, '2027-01-04T08:00:00Z')).body);
    expect(outside.rows).toContainEqual(expect.objectContaining({ kind: 'refund', commune: '19789', raised: null }));
    const told = [...outside.rows, outside.total].flatMap(Object.values).filter((one) => typeof one === 'number');
    expect(told.filter((count) => count % 5 !== 0 || (count > 0 && count < 10))).toEqual([]);
    expect((await counted(hanoiInsurer)).body?.rows).not.toContainEqual(expect.objectContaining(line));
  });

  it('is put off to a later day alone', async () => {
    const id = idOf(await raise(clerk));
    await step(affairs, id, 'take', 1, { answerBy: '2026-12-08' });
    const putOff = (answerBy: string) => step(affairs, id, 'extend', 2, { answerBy, reason: 'Chờ hồ sơ' });
    for (const day of ['2026-12-07', '2026-12-08'])
      expect((await putOff(day)).body).toMatchObject({ status: 422, code: 'day-passed' });
    expect((await putOff('2026-12-09')).body).toMatchObject({ state: 'taken', answerBy: '2026-12-09' });
  });

  it('asks of each step what it needs, and nothing else', async () => {
    const id = idOf(await raise(clerk));
    const refused = await step(affairs, id, 'forward', 1, { answer: 'Không' });
    expect(refused.status).toBe(422);
    expect(refused.body?.errors).toMatchObject([
      { pointer: '/to', code: 'missing' },
      { pointer: '/reason', code: 'missing' },
      { pointer: '/answer', code: 'unknown-field' },
    ]);
    const elsewhere = await raise(clerk, { commune: '00070' });
    expect(elsewhere.body).toMatchObject({ errors: [{ code: 'commune-of-another-province' }] });
  });
});

const CONSENT = {
  version: 'petition-2026-11',
  givenAt: '2026-12-01T10:00:00+07:00',
  givenBy: 'person',
  act: 'ticked',
  preselected: false,
  toldSensitive: true,
  representative: null,
};
const person = { name: 'Trần Thị Ví Dụ', phone: '0900000000', birthDate: '1992-03-08' };
const handIn = (over: object = {}, key: string = randomUUID()) =>
  desk.post(portal, '/v1/petitions', {
    body: { kind: 'treatment', commune: '19789', says: SAID, person, consent: CONSENT, ...over },
    now: EARLY,
    key,
  });
const byCode = async (path: string, body: object) => sendJson(`${system.url}/v1/petitions/${path}`, body);
const behind = async (code: unknown) =>
  (await desk.offices.sql('select * from app.difficulty where code_hash = $1', [hashOf(String(code))]))[0];

describe('a petition of a person', () => {
  it('goes from the portal to home affairs, with the clause on petitions, and nobody else sees it', async () => {
    const key = randomUUID();
    const handed = await handIn({}, key);

    expect(handed.status).toBe(201);
    expect(handed.body).toMatchObject({
      state: 'routed',
      office: { id: affairs.agency.id },
      route: { petitionCite: expect.stringContaining('V.7') },
    });
    expect((await handIn({}, key)).text).toBe(handed.text);
    const id = String((await behind(handed.body?.code))?.id);
    expect(await read(affairs, id)).toMatchObject({ origin: 'person', says: SAID, person, consent: { act: 'ticked' } });
    expect((await desk.get(clerk, `/v1/difficulties/${id}`)).status).toBe(404);
    expect((await desk.get(portal, `/v1/difficulties/${id}`)).status).toBe(403);
  });

  it('names somebody who has consented, or nobody', async () => {
    expect((await handIn({ person: null, consent: null })).status).toBe(201);
    const codes = async (over: object) =>
      Object((await handIn(over)).body).errors?.map((one: object) => Object(one).code);
    expect(await codes({ consent: null })).toEqual(['missing']);
    expect(await codes({ person: null })).toEqual(['unknown-field']);
    expect(await codes({ consent: { ...CONSENT, preselected: true } })).toEqual(['consent-by-default']);
    expect(await codes({ consent: { ...CONSENT, version: '2026-01' } })).toEqual(['consent-not-current']);
    expect(await codes({ consent: { ...CONSENT, toldSensitive: false } })).toEqual(['consent-not-told']);
  });

  it('is followed by its code: where it is and the answer; reopened once; and taken back without a trace', async () => {
    const code = (await handIn()).body?.code;
    const id = String((await behind(code))?.id);
    expect((await byCode('status', { code })).body).toEqual({
      state: 'routed',
      says: 'Cơ quan phải trả lời đã nhận được kiến nghị.',
      answerBy: null,
      answer: null,
      mayReopen: false,
    });
    expect((await byCode('reopen', { code, reason: 'Nhanh lên' })).body).toMatchObject({ code: 'step-not-possible' });
    await step(affairs, id, 'take', 1, { answerBy: '2026-12-08' });
    expect((await byCode('status', { code })).body).toMatchObject({ state: 'taken', answerBy: '2026-12-08' });
    await step(affairs, id, 'answer', 2, { answer: 'Đã chuyển bệnh viện' });
    expect((await byCode('status', { code })).body).toMatchObject({ answer: 'Đã chuyển bệnh viện', mayReopen: true });

    for (let at = 0; at < 2; at += 1) {
      expect((await byCode('reopen', { code, reason: 'Vẫn vậy' })).body).toMatchObject({
        state: 'routed',
        mayReopen: false,
      });
    }
    expect((await behind(code))?.version).toBe(4);
    expect(await read(affairs, id)).toMatchObject({
      steps: [{}, {}, {}, { step: 'reopen', agency: null, reason: 'Vẫn vậy' }],
    });
    expect((await step(affairs, id, 'withdraw', 4, {})).body).toMatchObject({ code: 'not-allowed' });

    for (let at = 0; at < 2; at += 1) {
      expect((await byCode('withdraw', { code })).body).toMatchObject({ state: 'withdrawn', answer: null });
    }
    expect(await behind(code)).toMatchObject({ state: 'withdrawn', words: null, answer: null, version: 5 });
    const reasons = await desk.offices.sql(
      'select from app.difficulty_step where difficulty = $1 and reason is not null',
      [id],
    );
    expect(reasons).toEqual([]);
    expect((await byCode('status', { code: '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5' })).status).toBe(404);
  });
});
