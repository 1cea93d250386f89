// Protects what a commune adds, from its council's decision to the quote and the list: drafted and published by two people,
// never changed, withdrawn by the next; covered by the hash of the answer; and a quote answers when the database does not.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FISHERMAN } from '../../support/asked.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Answered, send, sendJson } from '../../support/send.ts';

let system: System;
let desk: Desk;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

type Finding = { readonly pointer: string; readonly code: string };
type Office = { readonly maker: Officer; readonly approver: Officer };
async function officeOf(commune: string, livemode = false): Promise<Office> {
  const agency = await desk.offices.agency({ kind: 'commune', province: '46', commune, livemode });
  return { maker: await desk.officer(agency, 'maker'), approver: await desk.officer(agency, 'approver') };
}

const SOCIAL = {
  scheme: 'social-insurance',
  groups: null,
  rate: 2000,
  cap: null,
  from: '2026-01',
  until: null,
  decision: { number: '08/NQ-HĐND', decidedOn: '2025-12-10' },
};
/** Of another day: what it says is told apart from what the first one says. */
const LATER = { number: '15/NQ-HĐND', decidedOn: '2026-01-10' };

const draft = ({ maker }: Office, lines: readonly object[] = [SOCIAL]) =>
  desk.post(maker, '/v1/top-ups', { body: { lines } });
const publish = ({ approver }: Office, id: string, version = 1) =>
  desk.post(approver, `/v1/top-ups/${id}/publish`, { version });
async function published(office: Office, lines: readonly object[] = [SOCIAL]): Promise<Answered> {
  return publish(office, idOf(await draft(office, lines)));
}
const shown = async (query: string) => {
  const { body } = await send(`${system.url}/v1/provinces/46/top-ups?${query}`);
  return Array.isArray(body?.items) ? body.items : [];
};

const asked = (commune: string) => ({
  ...FISHERMAN,
  schemes: ['social-insurance'],
  months: 1,
  person: { ...FISHERMAN.person, commune },
});
const quoted = (commune: string, on: System = system) => sendJson(`${on.url}/v1/quotes`, asked(commune));
const totalOf = ({ body }: Answered) => Object(body).schemes['social-insurance'].total;

describe('a snapshot', () => {
  it('is drafted by one and published by another, numbered, dated and hashed over what was before', async () => {
    const office = await officeOf('19774');
    const drafted = await draft(office);
    expect(drafted).toMatchObject({
      status: 201,
      body: { state: 'drafted', nth: null, hash: null, follows: 0, inForce: false },
    });
    expect(await shown('test=true&commune=19774')).toEqual([]);

    const first = await publish(office, idOf(drafted));
    expect(first).toMatchObject({
      status: 200,
      body: { state: 'published', nth: 1, version: 2, inForce: true, lines: [SOCIAL] },
    });
    const second = await published(office, [{ ...SOCIAL, rate: 3000, decision: LATER }, SOCIAL]);
    const third = await published(office, []);
    const all = await shown('test=true&commune=19774');
    expect(all.toSorted((a, b) => a.nth - b.nth)).toEqual([
      { ...first.body, inForce: false },
      { ...second.body, inForce: false },
      third.body,
    ]);

    const rows = await desk.offices.sql(
      `select s.hash, jsonb_build_object('commune', s.commune, 'nth', s.nth, 'lines', s.lines, 'before', b.hash,
         'publishedAt', to_char(s.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text as text
       from app.top_up_snapshot s left join app.top_up_snapshot b on b.commune = s.commune and b.nth = s.nth - 1
       where s.commune = '19774' and s.nth is not null`,
    );
    expect(rows).toHaveLength(3);
    for (const { hash, text } of rows) expect(createHash('sha256').update(String(text)).digest('hex')).toBe(hash);
  });

  it('needs another pair of eyes, and an approver', async () => {
    const office = await officeOf('19789');
    const id = idOf(await draft(office));
    const own = await desk.offices.officer(office.maker.agency, 'approver');
    await desk.offices.sql('update app.top_up_snapshot set made_by = $1 where false', [own.person]);
    expect(await publish({ ...office, approver: office.maker }, id)).toMatchObject({ status: 403 });
    await desk.offices.sql("update app.member set roles = array['maker', 'approver'] where id = $1", [
      office.maker.member,
    ]);
    const both = await system.issuer.tokenFor({
      subject: office.maker.subject,
      agency: office.maker.agency.id,
      role: 'approver',
      livemode: false,
    });
    expect(await publish({ ...office, approver: { ...office.maker, token: both } }, id)).toMatchObject({
      status: 403,
      body: { code: 'four-eyes' },
    });
    expect((await publish(office, id)).status).toBe(200);
  });

  it('does not undo what was published since it was drafted, is published once, and may be discarded', async () => {
    const office = await officeOf('19753');
    const [late, first] = [idOf(await draft(office)), idOf(await draft(office))];
    expect((await publish(office, first)).status).toBe(200);
    expect(await publish(office, late)).toMatchObject({ status: 409, body: { code: 'draft-outdated' } });
    expect(await publish(office, first)).toMatchObject({ status: 412 });
    expect(await publish(office, first, 2)).toMatchObject({ status: 409, body: { code: 'step-not-possible' } });
    const discarded = await desk.post(office.maker, `/v1/top-ups/${late}/discard`, { version: 1 });
    expect(discarded).toMatchObject({ status: 200, body: { state: 'discarded', hash: null } });

    const at = await Promise.all([draft(office), draft(office)]);
    const raced = await Promise.all(at.map((one) => publish(office, idOf(one))));
    expect(raced.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('cannot be changed or removed, by the owner of the database least of all', async () => {
    const id = idOf(await published(await officeOf('19777')));
    const change = (text: string) => desk.offices.sql(text, [id]);
    await expect(change("update app.top_up_snapshot set lines = '[]' where id = $1")).rejects.toThrow('refused');
    await expect(change('delete from app.top_up_snapshot where id = $1')).rejects.toThrow('refused');
  });

  it('names groups there are, and none that tells something sensitive', async () => {
    const office = await officeOf('19819');
    const of = (group: string, scheme = 'health-insurance') => draft(office, [{ ...SOCIAL, scheme, groups: [group] }]);
    expect((await of('hi-near-poor')).status).toBe(201);
    expect(await of('hi-nobody')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/lines/0/groups/0', code: 'unknown-group' }] },
    });
    expect((await of('hi-near-poor', 'social-insurance')).status).toBe(422);
  });

  it('has one rate of a decision for a group, scheme and month; more of another decision, or with a limit of its own', async () => {
    const office = await officeOf('19837');
    const [some, half] = [
      { ...SOCIAL, groups: ['si-poor', 'si-near-poor'] },
      { ...SOCIAL, until: '2026-06' },
    ];
    const beside = async (...lines: readonly object[]) => {
      const { status, body } = await draft(office, [some, half, ...lines]);
      return status === 201 ? status : Object(body).errors.map(({ pointer, code }: Finding) => `${pointer} ${code}`);
    };
    expect(await beside({ ...SOCIAL, rate: 3000, from: '2026-06' })).toEqual(['/lines/2 repeated']);
    expect(await beside({ ...some, rate: 3000, groups: ['si-near-poor'] }, half)).toEqual([
      '/lines/2 repeated',
      '/lines/3 repeated',
    ]);
    const fits = [
      { ...SOCIAL, rate: 3000, from: '2026-07' },
      { ...some, rate: 5000, cap: 30_000 },
    ];
    expect(await beside(...fits, { ...some, decision: LATER }, { ...SOCIAL, scheme: 'health-insurance' })).toBe(201);
  });

  it('is of decisions that were made by the day it is drafted', async () => {
    const lines = [
      SOCIAL,
      { ...SOCIAL, groups: ['si-all'], decision: { number: '09/NQ-HĐND', decidedOn: '2026-06-30' } },
    ];
    const { maker } = await officeOf('19834');
    const on = (now: string) => desk.post(maker, '/v1/top-ups', { body: { lines }, now });
    expect(await on('2026-06-29T16:59:59.999Z')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/lines/1/decision/decidedOn', code: 'in-the-future' }] },
    });
    expect((await on('2026-06-29T17:00:00.000Z')).status).toBe(201);
  });
});

describe('a quote', () => {
  it('has what the commune adds, under a hash that covers it, and nothing where none does', async () => {
    const { body } = await published(await officeOf('19813', true));
    const plain = await quoted('19804');
    expect(totalOf(plain)).toMatchObject({ due: 330000, communeTopUp: 0, participant: 165000 });

    const topped = await quoted('19813');
    expect(totalOf(topped)).toMatchObject({
      due: 330000,
      state: 132000,
      local: 33000,
      communeTopUp: 66000,
      sponsor: 0,
      participant: 99000,
    });
    expect(topped.body?.ruleset).toBe(`${plain.body?.ruleset}+${String(body?.hash).slice(0, 16)}`);
    expect(topped.headers.get('ansinh-ruleset')).toBe(topped.body?.ruleset);
    expect((await quoted('19813')).text).toBe(topped.text);

    const { commune: _, ...person } = asked('19813').person;
    const household = await sendJson(`${system.url}/v1/quotes/household`, {
      province: '46',
      from: '2026-03',
      months: 1,
      schemes: ['social-insurance'],
      members: [
        { id: 'a', person: { ...person, commune: '19813' } },
        { id: 'b', person },
      ],
    });
    expect(household.body).toMatchObject({
      totals: { 'social-insurance': { communeTopUp: 66000, participant: 264000 } },
    });
    expect(household.body?.ruleset).toBe(topped.body?.ruleset);
  });

  it('answers with the database stopped: from what was read, and else that nobody can say what the commune adds', async () => {
    const alone = await startSystem({ ownPostgres: true });
    try {
      const before = await quoted('19813', alone);
      await alone.stopDatabase();
      expect((await quoted('19813', alone)).text).toBe(before.text);

      const unaided = { household: 'other', nationalStandard: 'other' };
      const far = { ...asked('00070'), province: '01', person: { ...asked('00070').person, ...unaided } };
      const { status, body } = await sendJson(`${alone.url}/v1/quotes`, far);
      expect([status, body]).toMatchObject([
        200,
        {
          ruleset: expect.stringMatching(/\+unknown$/),
          schemes: {
            'social-insurance': {
              total: { due: 330000, communeTopUp: null, participant: null },
              warnings: expect.arrayContaining([expect.objectContaining({ code: 'top-ups-unreachable' })]),
            },
          },
        },
      ]);
      const { commune: _, ...person } = far.person;
      const nowhere = await sendJson(`${alone.url}/v1/quotes`, { ...far, person });
      expect(totalOf(nowhere)).toMatchObject({ communeTopUp: 0, participant: expect.any(Number) });
    } finally {
      await alone.stop();
    }
  });
});

describe('a row of a list', () => {
  it('is answered with the top-up in force that day, and keeps it', async () => {
    const office = await officeOf('19828');
    const hash = String((await published(office)).body?.hash).slice(0, 16);
    const local = await desk.offices.agency({ kind: 'insurer-local', province: '46' });
    const maker = await desk.officer(local, 'maker');
    const round = await desk.openRound('46', 'social-insurer', '2027-01');
    const list = await desk.draft(maker, round, []);
    const row = nearPoor({ months: 1, fromMonth: '2027-01', commune: '19828', group: null });
    const now = '2027-01-05T03:00:00.000Z';
    const answered = await handIn(
      system,
      maker,
      list,
      [row, { ...row, citizenNumber: '046080999999', commune: '19831' }],
      { now },
    );
    const [first, second] = [...Object(answered.body).rows].map(({ answer }) => answer);
    const parts = {
      communeTopUp: 96800,
      participant: first.amounts.due - first.amounts.state - first.amounts.local - 96800,
    };
    expect(first.amounts).toMatchObject({ due: 484000, ...parts });
    expect(second.amounts).toMatchObject({ due: 484000, communeTopUp: 0 });
    expect(first.ruleset).toBe(`${second.ruleset}+${hash}`);

    await published(office, []);
    const { body } = await desk.get(maker, `/v1/lists/${list}/entries`, now);
    expect(Object(body).items[0].answer.amounts).toMatchObject(parts);
  });
});
