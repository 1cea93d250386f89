// Protects the ways a list goes, as the offices go them: a commune's list in Huế, a school's in Hà Nội confirmed by three
// communes, a collector's that nobody approves; what each office sees on the way, and what it may do next.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';
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

const by = (agency: TestAgency, role: Officer['role']) => desk.officer(agency, role);

describe('a commune’s list in Huế', () => {
  it('is made by a clerk, approved by the chair, received and accepted by the insurer, a step and a record each', async () => {
    const commune = await desk.agency('commune', '19858');
    const insurer = await desk.agency('insurer-local');
    const [clerk, chair] = [await by(commune, 'maker'), await by(commune, 'approver')];
    const [counter, head] = [await by(insurer, 'maker'), await by(insurer, 'approver')];
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const list = await desk.draft(clerk, round, [
      { commune: '19858' },
      { commune: '19858', state: 'flagged' },
      { commune: '19858', state: 'refused' },
    ]);

    const drafted = await desk.get(clerk, `/v1/lists/${list}`);
    expect(drafted.body).toMatchObject({
      state: 'draft',
      version: 1,
      kind: 'commune-yearly',
      period: '2027',
      form: 'Mẫu số 3',
      leadsTo: 'coverage',
      closesAt: '2026-12-24T17:00:00.000Z',
      timeliness: null,
      supplementary: false,
      counts: { people: 3, stored: 1, flagged: 1, refused: 1, confirmed: 0, rejected: 0, accepted: 0 },
      may: ['edit', 'submit', 'withdraw'],
    });
    expect(drafted.headers.get('etag')).toBe('"1"');
    expect((await desk.get(counter, `/v1/lists/${list}`)).status).toBe(404);

    const submitted = await desk.steps(list, [[clerk, 'submit']]);
    expect(submitted.body).toMatchObject({ state: 'submitted', version: 2, may: ['withdraw'], timeliness: null });
    expect((await desk.get(chair, `/v1/lists/${list}`)).body?.may).toEqual(['approve', 'return']);
    expect((await desk.get(counter, `/v1/lists/${list}`)).status).toBe(404);

    const approved = await desk.steps(list, [[chair, 'approve', { now: '2026-12-20T09:30:00+07:00' }]]);
    expect(approved.body).toMatchObject({
      state: 'approved',
      timeliness: 'on-time',
      decidedAt: '2026-12-20T02:30:00.000Z',
      decidedOn: '2026-12-20',
      may: [],
    });
    expect((await desk.get(counter, `/v1/lists/${list}`)).body?.may).toEqual(['receive', 'return']);

    await desk.steps(list, [[counter, 'receive']]);
    const accepted = await desk.steps(list, [[head, 'accept']]);
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      counts: { people: 3, stored: 0, flagged: 0, refused: 1, confirmed: 0, rejected: 0, accepted: 2 },
      may: [],
    });

    const steps = await desk.get(clerk, `/v1/lists/${list}/steps`);
    expect(steps.body?.items).toMatchObject([
      { step: 'submit', version: 2, agency: commune.id, person: clerk.person, reasons: [] },
      { step: 'approve', version: 3, person: chair.person, at: '2026-12-20T02:30:00.000Z' },
      { step: 'receive', version: 4, agency: insurer.id },
      { step: 'accept', version: 5, person: head.person },
    ]);
    const record = await desk.get(counter, `/v1/lists/${list}/audit`);
    expect(record.body?.items).toMatchObject([
      { seq: 1, operation: 'list.create', actorKind: 'person', actor: clerk.person, detail: { round } },
      { seq: 2, operation: 'list.submit', detail: { from: 'draft', held: 1, rejected: 0 } },
      { seq: 3, operation: 'list.approve', at: '2026-12-20T02:30:00.000000Z' },
      { seq: 4, operation: 'list.receive' },
      { seq: 5, operation: 'list.accept' },
    ]);
    const verified = await desk.get(clerk, `/v1/lists/${list}/audit/verify`);
    expect(verified.body).toMatchObject({ chain: list, seq: 5, records: 5, broken: null });
  });

  it('makes a call list where the law says that the insurer is to advise people', async () => {
    const commune = await desk.agency('commune', '19804');
    const insurer = await desk.agency('insurer-city');
    const [clerk, chair] = [await by(commune, 'maker'), await by(commune, 'approver')];
    const [counter, head] = [await by(insurer, 'confirmer'), await by(insurer, 'approver')];
    const list = await desk.draft(clerk, await desk.openRound('46', 'commune-exited', '2027'));
    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'approve'],
      [counter, 'receive'],
      [head, 'accept'],
    ]);

    const calls = await desk.get(head, '/v1/lists?leadsTo=calls&state=accepted');
    expect(calls.body?.items).toMatchObject([{ id: list, leadsTo: 'calls', counts: { accepted: 1 } }]);
  });
});

describe('a school’s list in Hà Nội', () => {
  it('is confirmed by each of three communes for its own pupils, and goes on when the last has answered', async () => {
    const school = await desk.agency('school', undefined, '01');
    const insurer = await desk.agency('insurer-city', undefined, '01');
    const communes = await Promise.all(['00004', '00008', '00025'].map((code) => desk.agency('commune', code, '01')));
    const [first, second, third] = await Promise.all(communes.map((one) => by(one, 'confirmer')));
    const maker = await by(school, 'maker');
    const counter = await by(insurer, 'maker');
    if (!first || !second || !third) throw new Error('three communes');
    const list = await desk.draft(maker, await desk.openRound('01', 'schools', '2026-2027'), []);
    const rows = await desk.fill(list, [
      { commune: '00004' },
      { commune: '00004' },
      { commune: '00008' },
      { commune: '00008', state: 'flagged' },
      { commune: '00008', state: 'refused' },
      { commune: '00025' },
    ]);
    expect((await desk.get(first, `/v1/lists/${list}`)).status).toBe(404);
    const read = await desk.steps(list, [[maker, 'submit']]);
    expect(read.body).toMatchObject({
      state: 'submitted',
      confirmations: [
        { commune: '00004', people: 2, answeredAt: null },
        { commune: '00008', people: 2, answeredAt: null },
        { commune: '00025', people: 1, answeredAt: null },
      ],
    });

    // A commune learns of its own people, and of nobody else's.
    const seen = await desk.get(first, `/v1/lists/${list}`);
    expect(seen.body).toMatchObject({
      counts: null,
      confirmations: [{ commune: '00004', people: 2 }],
      may: ['confirm', 'return'],
    });
    expect((await desk.get(counter, `/v1/lists/${list}`)).status).toBe(404);

    // The first two have both read the version that was handed in; the answer of one does not make the other's stale.
    const held = 2;
    await desk.steps(list, [[first, 'confirm', { version: held }]]);
    const one = await desk.steps(list, [
      [second, 'confirm', { version: held, body: { rejected: [{ entry: rows[3], reason: 'Đã chuyển đi nơi khác' }] } }],
    ]);
    expect(one.body).toMatchObject({
      state: 'submitted',
      confirmations: [{ commune: '00008', people: 2, confirmed: 1, rejected: 1 }],
    });
    expect((await desk.get(counter, `/v1/lists/${list}`)).status).toBe(404);
    const last = await desk.steps(list, [[third, 'confirm', { version: held }]]);
    expect(last.body).toMatchObject({ state: 'confirmed', may: [] });

    const whole = await desk.get(maker, `/v1/lists/${list}`);
    expect(whole.body?.counts).toEqual({
      people: 6,
      stored: 0,
      flagged: 0,
      refused: 1,
      confirmed: 4,
      rejected: 1,
      accepted: 0,
    });
    expect((await desk.get(counter, `/v1/lists/${list}`)).body?.may).toEqual(['receive', 'return']);
    expect((await desk.get(first, `/v1/lists/${list}/steps`)).body?.items).toMatchObject([{ step: 'confirm' }]);
    expect((await desk.get(maker, `/v1/lists/${list}/steps`)).body?.items).toHaveLength(4);
  });

  it('refuses a commune the rows of another, and a second answer', async () => {
    const school = await desk.agency('school', undefined, '01');
    const one = await desk.agency('commune', '00070', '01');
    const other = await desk.agency('commune', '00082', '01');
    const maker = await by(school, 'maker');
    const list = await desk.draft(maker, await desk.openRound('01', 'schools', '2027-2028'), []);
    const [own, theirs] = await desk.fill(list, [{ commune: '00070' }, { commune: '00082' }]);
    await desk.steps(list, [[maker, 'submit']]);
    const confirmer = await by(one, 'confirmer');
    const confirm = (entry: unknown) =>
      desk.post(confirmer, `/v1/lists/${list}/confirm`, {
        version: 2,
        now: EARLY,
        body: { rejected: [{ entry, reason: 'Không cư trú tại đây' }] },
      });

    expect((await confirm(theirs)).body).toMatchObject({ status: 409, code: 'row-not-asked' });
    expect((await desk.get(await by(other, 'confirmer'), `/v1/lists/${list}`)).body?.confirmations).toMatchObject([
      { commune: '00082', answeredAt: null },
    ]);
    expect((await confirm(own)).status).toBe(200);
    expect((await confirm(own)).body).toMatchObject({ status: 409, code: 'step-not-possible' });
  });

  it('asks again only about rows that nobody has confirmed, after a return', async () => {
    const school = await desk.agency('school', undefined, '01');
    const maker = await by(school, 'maker');
    const other = await desk.offices.officer(school, 'maker');
    const first = await by(await desk.agency('commune', '00091', '01'), 'confirmer');
    const second = await by(await desk.agency('commune', '00097', '01'), 'confirmer');
    const list = await desk.draft(maker, await desk.openRound('01', 'schools', '2028-2029'), []);
    await desk.fill(list, [{ commune: '00091' }, { commune: '00097' }]);
    await desk.steps(list, [
      [maker, 'submit'],
      [first, 'confirm'],
      [second, 'return', { body: { reasons: ['Thiếu một học sinh của phường'] } }],
    ]);
    expect((await desk.get(first, `/v1/lists/${list}`)).status).toBe(404);
    await desk.fill(list, [{ commune: '00097' }]);
    const again = await desk.steps(list, [[other, 'submit']]);

    expect(again.body).toMatchObject({
      state: 'submitted',
      confirmations: [
        { commune: '00091', people: 1, confirmed: 1 },
        { commune: '00097', people: 2, confirmed: 0, answeredAt: null },
      ],
    });
    expect((await desk.get(first, `/v1/lists/${list}`)).body?.may).toEqual(['return']);
    expect((await desk.steps(list, [[second, 'confirm']])).body).toMatchObject({ state: 'confirmed' });
  });
});

describe('a collector’s list', () => {
  it('goes to the insurer at once: nobody confirms or approves it, and it is decided when it is handed in', async () => {
    const collector = await by(await desk.agency('collecting-organisation', undefined, '01'), 'maker');
    const insurer = await desk.agency('insurer-local', undefined, '01');
    const counter = await by(insurer, 'confirmer');
    const list = await desk.draft(collector, await desk.openRound('01', 'collectors-social', '2026-11'), [
      { commune: null },
    ]);
    const submitted = await desk.steps(list, [[collector, 'submit', { now: '2026-11-30T23:00:00+07:00' }]]);

    expect(submitted.body).toMatchObject({
      state: 'submitted',
      closesAt: null,
      timeliness: null,
      decidedOn: '2026-11-30',
      may: ['withdraw'],
    });
    expect((await desk.get(counter, `/v1/lists/${list}`)).body?.may).toEqual(['receive', 'return']);
    const rows = await desk.offices.sql('select id from app.entry where list = $1', [list]);
    const body = { rejected: [{ entry: rows[0]?.id, reason: 'Chưa nộp đủ tiền' }] };
    await desk.steps(list, [[counter, 'receive']]);
    const accepted = await desk.steps(list, [[await by(insurer, 'approver'), 'accept', { body }]]);

    // What the insurer finds wrong is the row, not the list.
    expect(accepted.body).toMatchObject({ state: 'accepted', counts: { people: 1, rejected: 1, accepted: 0 } });
  });
});

describe('a return', () => {
  it('makes it a draft again, tells the maker why, and keeps its timeliness however late it is mended', async () => {
    const commune = await desk.agency('commune', '19813');
    const [clerk, chair] = [await by(commune, 'maker'), await by(commune, 'approver')];
    const counter = await by(await desk.agency('insurer-local'), 'maker');
    const list = await desk.draft(clerk, await desk.openRound('46', 'commune-yearly', '2028'));
    await desk.steps(list, [
      [clerk, 'submit', { now: '2027-12-20T00:00:00Z' }],
      [chair, 'approve', { now: '2027-12-24T16:59:59.999Z' }],
    ]);
    const reasons = ['Thiếu quyết định công nhận', 'Ông Nguyễn Văn Tưởng ghi hai lần'];
    const returned = await desk.steps(list, [
      [counter, 'return', { now: '2027-12-24T16:59:59.999Z', body: { reasons } }],
    ]);

    expect(returned.body).toMatchObject({ state: 'draft', version: 4, timeliness: 'on-time', may: [] });
    expect((await desk.get(counter, `/v1/lists/${list}`)).status).toBe(404);
    const steps = await desk.get(clerk, `/v1/lists/${list}/steps`);
    expect(steps.body?.items).toMatchObject([{ step: 'submit' }, { step: 'approve' }, { step: 'return', reasons }]);
    const [kept] = await desk.offices.sql(
      `select string_agg(s::text, '') as text from app.list_step s where s.list = $1`,
      [list],
    );
    expect(String(kept?.text)).not.toMatch(/Tưởng|Nguyễn|quyết định/);

    const mended = await desk.steps(list, [
      [clerk, 'submit', { now: '2027-12-30T00:00:00Z' }],
      [chair, 'approve', { now: '2027-12-31T00:00:00Z' }],
    ]);
    expect(mended.body).toMatchObject({ state: 'approved', timeliness: 'on-time', decidedOn: '2027-12-24' });
  });

  it('needs a reason', async () => {
    const commune = await desk.agency('commune', '19815');
    const [clerk, chair] = [await by(commune, 'maker'), await by(commune, 'approver')];
    const list = await desk.draft(clerk, await desk.openRound('46', 'commune-yearly', '2029'));
    await desk.steps(list, [[clerk, 'submit']]);

    for (const body of [{}, { reasons: [] }, { reasons: [' '] }]) {
      const { status } = await desk.post(chair, `/v1/lists/${list}/return`, { version: 2, now: EARLY, body });
      expect(status).toBe(422);
    }
  });
});

describe('withdrawing', () => {
  it('ends a list that nobody has approved', async () => {
    const commune = await desk.agency('commune', '19867');
    const [clerk, chair] = [await by(commune, 'maker'), await by(commune, 'approver')];
    const round = await desk.openRound('46', 'commune-yearly', '2030');
    const list = await desk.draft(clerk, round);
    await desk.steps(list, [
      [clerk, 'submit'],
      [clerk, 'withdraw'],
    ]);
    const approved = await desk.draft(clerk, round);
    await desk.steps(approved, [
      [clerk, 'submit'],
      [chair, 'approve'],
    ]);
    const refused = await desk.post(clerk, `/v1/lists/${approved}/withdraw`, { version: 3, now: EARLY });

    expect((await desk.get(clerk, `/v1/lists/${list}`)).body).toMatchObject({ state: 'withdrawn', may: [] });
    expect(refused.body).toMatchObject({ status: 409, code: 'step-not-possible' });
  });

  it('is for the maker; an empty list cannot be handed in', async () => {
    const commune = await desk.agency('commune', '19819');
    const clerk = await by(commune, 'maker');
    const round = await desk.openRound('46', 'social-insurer', '2026-12');
    const walkIn = await by(await desk.agency('insurer-local'), 'maker');

    expect((await desk.post(clerk, '/v1/lists', { body: { round }, now: EARLY })).body).toMatchObject({
      code: 'not-allowed',
    });
    const list = await desk.draft(walkIn, round, [{ commune: null, state: 'refused' }]);
    const empty = await desk.post(walkIn, `/v1/lists/${list}/submit`, { version: 1, now: EARLY });
    expect(empty.body).toMatchObject({ status: 409, code: 'list-empty' });
  });
});
