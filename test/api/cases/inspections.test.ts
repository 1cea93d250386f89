// Protects a ward's own work: inspections whose findings are mended by one and closed by another, told of once when overdue;
// activities that show its campaign was run; recognition of who met their targets; and the deadlines all of it meets.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

const NOW = '2026-07-10T03:00:00Z';

let system: System;
let desk: Desk;
let clerk: Officer;
let chair: Officer;
let neighbour: Officer;
let head: Officer;
let school: TestAgency;
let group: string;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const ward = await desk.agency('commune', '09562', '01');
  clerk = await desk.officer(ward, 'maker');
  chair = await desk.officer(ward, 'approver');
  neighbour = await desk.officer(await desk.agency('commune', '09556', '01'), 'approver');
  school = await desk.offices.agency({ kind: 'school', province: '01', commune: '09562' });
  head = await desk.officer(school, 'maker');
  group = randomUUID();
  await desk.offices.sql(
    "insert into app.residential_group (id, livemode, agency, code, name) values ($1, false, $2, '3', 'Tổ dân phố 3')",
    [group, ward.id],
  );
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const post = (who: Officer, path: string, body: object | undefined, version?: number, now = NOW) =>
  desk.post(who, path, { now, ...(body === undefined ? {} : { body }), ...(version === undefined ? {} : { version }) });
const plan = (over: object = {}, who = clerk) =>
  post(who, '/v1/inspections', {
    sort: 'regular',
    unit: `school:${school.id}`,
    contents: ['targets', 'collection'],
    plannedOn: '2026-07-08',
    ...over,
  });
const found = (over: object = {}) => ({
  content: 'collection',
  says: 'Chưa niêm yết mức đóng',
  dueOn: '2026-07-20',
  mender: school.id,
  ...over,
});
const carryOut = (id: string, findings: readonly object[], doneOn = '2026-07-08') =>
  post(clerk, `/v1/inspections/${id}/carry-out`, { doneOn, findings }, 1);
const findingStep = (who: Officer, id: string, finding: string, step: string, version: number) =>
  post(
    who,
    `/v1/inspections/${id}/findings/${finding}/${step}`,
    step === 'mend' ? { remedy: 'Đã niêm yết' } : {},
    version,
  );

describe('an inspection', () => {
  it('finds what the school mends and another person of the ward closes', async () => {
    const id = idOf(await plan());
    expect((await desk.get(head, `/v1/inspections/${id}`, NOW)).status).toBe(404);
    const carried = await carryOut(id, [found(), found({ content: 'targets', mender: clerk.agency.id })]);
    const [ofSchool = '', ofWard = ''] = Object(carried.body).findings;
    const toldOf = (finding: string) =>
      desk.offices.sql("select agency from app.outbox where type = 'finding.assigned' and subject = $1", [finding]);
    expect(await toldOf(ofSchool)).toEqual([{ agency: school.id }]);

    expect((await desk.get(head, `/v1/inspections/${id}`, NOW)).body).toMatchObject({
      state: 'carried-out',
      // Its own, not what the ward has to mend itself.
      findings: [{ says: 'Chưa niêm yết mức đóng', may: ['mend'] }],
    });
    expect((await findingStep(clerk, id, ofSchool, 'mend', 1)).body).toMatchObject({ code: 'not-allowed' });
    expect((await findingStep(chair, id, ofSchool, 'close', 1)).body).toMatchObject({ code: 'step-not-possible' });
    await findingStep(head, id, ofSchool, 'mend', 1);
    expect((await findingStep(chair, id, ofSchool, 'reopen', 2)).body).toMatchObject({ state: 'open', version: 3 });
    expect(await toldOf(ofSchool)).toEqual([{ agency: school.id }, { agency: school.id }]);
    await findingStep(head, id, ofSchool, 'mend', 3);
    expect((await findingStep(chair, id, ofSchool, 'close', 4)).body).toMatchObject({ state: 'closed' });

    await findingStep(chair, id, ofWard, 'mend', 1);
    expect((await findingStep(chair, id, ofWard, 'close', 2)).body).toMatchObject({ code: 'four-eyes' });
    expect((await desk.get(chair, `/v1/inspections/${id}`, NOW)).body).toMatchObject({
      isClosed: false,
      findings: [{ state: 'closed', remedy: 'Đã niêm yết' }, { state: 'mended' }],
    });
    expect((await desk.get(neighbour, `/v1/inspections/${id}`, NOW)).status).toBe(404);
  });

  it('is of a unit of the ward, on a day that was, and names who can mend', async () => {
    const codes = async (asked: Promise<{ body: Record<string, unknown> | null }>) => (await asked).body?.code;
    expect(await codes(plan({ unit: `group:${randomUUID()}` }))).toBe('unknown-thing');
    expect(await codes(plan({ unit: `group:${group}` }, neighbour))).toBe('unknown-thing');
    expect(await codes(plan({}, neighbour))).toBe('unknown-thing');
    const id = idOf(await plan({ unit: `group:${group}` }));
    expect(await codes(carryOut(id, [], '2026-07-11'))).toBe('not-done-yet');
    expect(await codes(carryOut(id, [found()]))).toBe('wrong-office');
    expect(await codes(carryOut(id, [found({ mender: clerk.agency.id, dueOn: '2026-07-01' })]))).toBe('day-passed');
    expect(await codes(carryOut(id, [found({ mender: clerk.agency.id, content: 'publicity' })]))).toBe('unknown-thing');
    expect((await post(clerk, `/v1/inspections/${id}/cancel`, undefined, 1)).body).toMatchObject({
      state: 'cancelled',
    });
    expect(await codes(carryOut(id, []))).toBe('stale');
  });

  it('has its overdue findings told of once, to whoever mends them', async () => {
    const id = idOf(await plan());
    const [finding] = Object((await carryOut(id, [found({ dueOn: '2026-07-12' })])).body).findings;
    const told = () =>
      desk.offices.sql("select agency from app.outbox where type = 'finding.overdue' and subject = $1", [finding]);
    await system.scheduled(TRIGGERS.hour, new Date('2026-07-12T16:00:00Z'));
    expect(await told()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => system.scheduled(TRIGGERS.hour, new Date('2026-07-12T17:00:00Z'))));
    expect(await told()).toEqual([{ agency: school.id }]);
  });
});

async function stateOf(duty: string, now: string): Promise<unknown> {
  const { body } = await desk.get(chair, '/v1/deadlines/states?year=2026', now);
  const duties = Array.isArray(body?.duties) ? body.duties : [];
  const one = Object(duties.find(({ id }) => id === duty));
  return [one.state, one.evidence?.doneOn ?? null];
}

const activity = (over: object = {}) =>
  post(clerk, '/v1/activities', { sort: 'meeting', topics: ['health-insurance'], plannedOn: '2026-06-10', ...over });
const done = (id: string, doneOn: string, now = NOW) =>
  post(clerk, `/v1/activities/${id}/do`, { doneOn, times: 2, people: 45 }, 1, now);

describe('the dates of the programme', () => {
  it('of every six months are met by a regular inspection in the half-year', async () => {
    expect(await stateOf('09562.check.2026-H1', NOW)).toEqual(['late', null]);
    await carryOut(idOf(await plan({ sort: 'ad-hoc' })), [], '2026-06-20');
    await plan({ plannedOn: '2026-06-24' });
    expect(await stateOf('09562.check.2026-H1', NOW)).toEqual(['late', null]);
    await carryOut(idOf(await plan()), [], '2026-06-25');
    expect(await stateOf('09562.check.2026-H1', NOW)).toEqual(['met', '2026-06-25']);
  });

  it('of training and campaign are met by what was done, once nothing of it waits', async () => {
    const october = '2026-10-05T03:00:00Z';
    expect(await stateOf('09562.training.2026', NOW)).toEqual(['not-known', null]);
    await done(idOf(await activity({ sort: 'training', duty: 'training', plannedOn: '2026-05-20' })), '2026-05-22');
    expect(await stateOf('09562.training.2026', NOW)).toEqual(['met', '2026-05-22']);

    const [first, second] = [
      idOf(await activity({ duty: 'campaign', group })),
      idOf(await activity({ duty: 'campaign' })),
    ];
    expect((await done(first, '2026-06-12')).body).toMatchObject({
      state: 'done',
      times: 2,
      people: 45,
      duty: { id: 'campaign', firstDay: '2026-06-01', lastDay: '2026-09-30', cite: expect.stringContaining('IV.1') },
    });
    expect(await stateOf('09562.campaign.2026', october)).toEqual(['late', null]);
    await post(clerk, `/v1/activities/${second}/cancel`, {}, 1);
    expect(await stateOf('09562.campaign.2026', october)).toEqual(['met', '2026-06-12']);
  });

  it('are those of the ward’s own programme, and what is entered was done', async () => {
    expect((await activity({ duty: 'yearly-report' })).body).toMatchObject({
      errors: [{ pointer: '/duty', code: 'not-one-of' }],
    });
    expect((await done(idOf(await activity()), '2026-07-11')).body).toMatchObject({ code: 'not-done-yet' });
  });
});

describe('recognition', () => {
  const propose = (unit: string, who = clerk) => post(who, '/v1/recognitions', { year: 2026, unit });
  const decide = (who: Officer, id: string, step: string) =>
    post(
      who,
      `/v1/recognitions/${id}/${step}`,
      step === 'grant' ? { decision: '25/QĐ-UBND', decidedOn: '2026-07-09' } : {},
      1,
    );

  it('of an excellent person is proposed by an id alone, once, and decided by another', async () => {
    const unit = `member:${clerk.member}`;
    const id = idOf(await propose(unit, chair));
    expect((await propose(unit)).body).toMatchObject({ code: 'already-there' });
    expect((await decide(chair, id, 'grant')).body).toMatchObject({ code: 'four-eyes' });
    expect((await decide(clerk, id, 'grant')).body).toMatchObject({ code: 'not-allowed' });
    const other = await desk.offices.officer(chair.agency, 'approver');
    const tomorrow = { decision: '25/QĐ-UBND', decidedOn: '2026-07-11' };
    expect((await post(other, `/v1/recognitions/${id}/grant`, tomorrow, 1)).body).toMatchObject({
      code: 'not-done-yet',
    });
    expect((await decide(other, id, 'grant')).body).toMatchObject({ state: 'granted', decision: '25/QĐ-UBND' });
    expect((await propose(`member:${neighbour.member}`)).body).toMatchObject({ code: 'unknown-thing' });
    const ahead = await post(clerk, '/v1/recognitions', { year: 2027, unit: `member:${chair.member}` });
    expect(ahead.body).toMatchObject({ code: 'not-done-yet' });
  });

  it('of a group wants figures that show its targets were met', async () => {
    const unit = `group:${group}`;
    const none = await propose(unit);
    expect(none.body).toMatchObject({ met: null, figures: [], may: ['withdraw'] });
    expect((await decide(chair, idOf(none), 'grant')).body).toMatchObject({ code: 'targets-not-met' });
    await decide(clerk, idOf(none), 'withdraw');

    const indicator = 'health-coverage-rate';
    const denominators = [{ unit, base: 'population', on: '2026-01-01', value: 1_000 }];
    await post(clerk, '/v1/denominators', { origin: 'police-register', denominators });
    const report = (month: string, value: number, correction = false) =>
      post(clerk, '/v1/figures', { month, source: 'own-count', correction, figures: [{ unit, indicator, value }] });
    await report('2026-05', 940);
    const plan = await post(clerk, '/v1/target-plans', { year: 2026, lines: [{ unit, indicator, value: 9_500 }] });
    await post(chair, `/v1/target-plans/${idOf(plan)}/assign`, undefined, 1);
    const short = await propose(unit);
    expect(short.body).toMatchObject({ met: false, figures: [{ indicator, target: 9_500, reached: 9_400 }] });
    expect((await decide(chair, idOf(short), 'grant')).body).toMatchObject({ code: 'targets-not-met' });
    expect((await decide(chair, idOf(short), 'refuse')).body).toMatchObject({ state: 'refused' });

    await report('2026-06', 960);
    const proposed = await propose(unit);
    expect(proposed.body).toMatchObject({
      name: 'Tổ dân phố 3',
      met: true,
      figures: [{ reached: 9_600, month: '2026-06' }],
    });
    await report('2026-06', 949, true);
    expect((await decide(chair, idOf(proposed), 'grant')).body).toMatchObject({ code: 'targets-not-met' });
    await report('2026-06', 960, true);
    expect((await decide(chair, idOf(proposed), 'grant')).body).toMatchObject({ state: 'granted' });
    const review = await desk.officer(await desk.agency('home-affairs', undefined, '01'), 'reader');
    expect((await desk.get(review, '/v1/recognitions?year=2026')).body?.items).toContainEqual(
      expect.objectContaining({ unit, state: 'granted' }),
    );
  });
});
