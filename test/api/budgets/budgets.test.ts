// Protects what a budget holder has left of a year, to the đồng from the ledger, and the way a request for more goes: who
// drafts, endorses and decides, four eyes at every step, and what is granted on the budget in the same act.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movesOf, officeOf, STATES, STEPS, WAYS } from '../../../src/budgets/requests/lifecycle.ts';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';
import { acceptedBy } from '../coverage/accepting.ts';
import { type Agencies, officerIn } from './agencies.ts';

let system: System;
let desk: Desk;
const agencies: Agencies = {};
const who = (name: string, role: Officer['role']) => officerIn(desk, agencies, name, role);
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  agencies.finance = await desk.agency('finance');
  agencies.insurer = await desk.agency('insurer-city');
  agencies.commune = await desk.agency('commune', '19789');
  agencies.far = await desk.agency('finance', undefined, '01');
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const DECIDED = { decision: '08/NQ-HĐND', decidedOn: '2026-11-20' };
/** A council's decision is entered after it was made. */
const TO_COME = '2098-12-31';
const NOT_YET = { status: 422, body: { errors: [{ pointer: '/decidedOn', code: 'in-the-future' }] } };
const enter = async (body: object, by = 'finance') =>
  desk.post(await who(by, 'approver'), '/v1/appropriations', { body: { ...DECIDED, ...body } });
const budgets = async (query: string, by = 'finance') =>
  Object((await desk.get(await who(by, 'reader'), `/v1/budgets?${query}`)).body).items;
const draft = async (by: string, body: object) =>
  desk.post(await who(by, 'maker'), '/v1/budget-requests', { body: { year: 2027, ...body } });
const take = (officer: Officer, id: string, step: string, version: number, body: object = {}) =>
  desk.post(officer, `/v1/budget-requests/${id}/${step}`, { version, body });

/** Twelve months of the city's 30 %. */
const OF_THE_CITY = 34_155 * 12;

describe('a budget', () => {
  it('is granted less what is used and committed, by quarters that are frozen and open, for who may see it', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const { clerk, list } = await clerkOf(desk, '19774', round);
    await handIn(system, clerk, list, [nearPoor()]);
    await acceptedBy(desk, clerk, list);
    expect(await budgets('year=2027&holder=city')).toEqual([
      { holder: 'city', granted: 0, used: 0, committed: OF_THE_CITY, left: 0, short: OF_THE_CITY },
    ]);
    const entered = await enter({ holder: 'city', year: 2027, amount: 500_000 });
    expect(entered).toMatchObject({ status: 201, body: { holder: 'city', amount: 500_000, ...DECIDED } });
    const [quarter] = await desk.offices.sql(
      "select id from app.obligation where holder = 'city' and period = '2027-Q1'",
    );
    const path = `/v1/obligations/${quarter?.id}`;
    const proposer = await who('insurer', 'approver');
    const read = await desk.get(proposer, path);
    const version = Number(read.body?.version);
    const body = { people: 1, amount: OF_THE_CITY / 4 };
    const frozen = await desk.post(proposer, `${path}/propose`, { version, body, now: '2027-04-05T03:00:00.000Z' });
    expect(frozen).toMatchObject({ status: 200, body: { state: 'proposed' } });
    const [used, committed] = [OF_THE_CITY / 4, (OF_THE_CITY / 4) * 3];
    const city = { holder: 'city', granted: 500_000, used, committed, left: 500_000 - OF_THE_CITY, short: 0 };
    expect(await budgets('year=2027')).toEqual([city, expect.objectContaining({ holder: 'state', granted: 0 })]);
    expect(await budgets('year=2027', 'insurer')).toHaveLength(2);
    expect(await budgets('year=2027&holder=city', 'commune')).toEqual([]);
    expect(await budgets('year=2027', 'far')).toEqual([]);
    expect(await budgets('year=2026&holder=city')).toEqual([expect.objectContaining({ granted: 0, committed: 0 })]);

    const wrong = await enter({ holder: 'city', year: 2027, amount: 7_000 });
    const back = await enter({ corrects: idOf(wrong) });
    expect(back).toMatchObject({ status: 201, body: { holder: 'city', year: 2027, amount: -7_000 } });
    expect(await enter({ corrects: idOf(wrong) })).toMatchObject({ status: 409, body: { code: 'already-there' } });
    expect(await enter({ corrects: idOf(back) })).toMatchObject({ status: 409 });
    expect(await budgets('year=2027&holder=city')).toEqual([city]);
  });

  it('is entered by its own keeper, and never changed', async () => {
    const own = { holder: 'commune:19789', year: 2027, amount: 1_000_000 };
    expect((await enter(own)).status).toBe(403);
    expect((await enter({ ...own, holder: 'commune:19774' }, 'commune')).status).toBe(403);
    expect((await enter({ ...own, holder: 'city' }, 'commune')).status).toBe(403);
    const id = idOf(await enter(own, 'commune'));
    expect((await enter({ corrects: id }, 'far')).status).toBe(404);
    expect((await enter({ ...own, corrects: id }, 'commune')).status).toBe(422);
    expect((await enter({ holder: 'city' })).status).toBe(422);
    expect(await enter({ ...own, decidedOn: TO_COME }, 'commune')).toMatchObject(NOT_YET);
    await expect(desk.offices.sql('update app.appropriation set amount = 1 where id = $1', [id])).rejects.toThrow(
      'refused',
    );
    await expect(desk.offices.sql('delete from app.appropriation where id = $1', [id])).rejects.toThrow('refused');
  });
});

describe('a request for more', () => {
  it('of a commune is what is missing once it has balanced, endorsed by the insurer, decided by the city', async () => {
    const holder = 'commune:19789';
    const asked = await draft('commune', { holder, foreseen: 5_000_000, balanced: 1_500_000 });
    expect(asked).toMatchObject({
      status: 201,
      body: { state: 'drafted', granted: 1_000_000, asked: 2_500_000, may: [], cite: null, reading: { vi: /321/ } },
    });
    const id = idOf(asked);
    expect((await desk.get(await who('insurer', 'reader'), `/v1/budget-requests/${id}`)).status).toBe(404);
    expect(await draft('commune', { holder, foreseen: 5_000_000 })).toMatchObject({ status: 409 });

    const chair = await who('commune', 'approver');
    expect((await take(await who('finance', 'approver'), id, 'send', 1)).status).toBe(404);
    expect(await take(chair, id, 'send', 1)).toMatchObject({ status: 200, body: { state: 'sent', version: 2 } });
    expect(await take(chair, id, 'send', 1)).toMatchObject({ status: 412 });
    expect(await take(chair, id, 'send', 2)).toMatchObject({ status: 409, body: { code: 'step-not-possible' } });
    const seen = await desk.get(await who('insurer', 'confirmer'), `/v1/budget-requests/${id}`);
    expect(seen.body).toMatchObject({ may: ['endorse'], steps: [{ step: 'draft' }, { step: 'send' }] });
    expect((await take(await who('finance', 'confirmer'), id, 'endorse', 2)).status).toBe(403);
    expect((await take(await who('insurer', 'confirmer'), id, 'endorse', 2)).status).toBe(200);

    const decider = await who('finance', 'approver');
    const granting = { amount: 2_000_000, decision: '12/QĐ-UBND', decidedOn: '2026-10-20' };
    expect((await take(decider, id, 'grant', 3)).status).toBe(422);
    expect(await take(decider, id, 'grant', 3, { ...granting, decidedOn: TO_COME })).toMatchObject(NOT_YET);
    const granted = await take(decider, id, 'grant', 3, granting);
    expect(granted).toMatchObject({
      status: 200,
      body: { state: 'granted', given: 2_000_000, decision: '12/QĐ-UBND', may: [] },
    });
    expect(await budgets(`year=2027&holder=${holder}`, 'commune')).toEqual([
      { holder, granted: 3_000_000, used: 0, committed: 0, left: 3_000_000, short: 0 },
    ]);
    const { body } = await desk.get(await who('commune', 'reader'), '/v1/appropriations?year=2027');
    expect(Object(body).items.filter((one: { request: string }) => one.request === id)).toHaveLength(1);
    expect(await draft('commune', { holder })).toMatchObject({ status: 409, body: { code: 'nothing-short' } });
  });

  it('of the city is the insurer’s, endorsed by finance, and nobody takes two steps of it', async () => {
    expect((await draft('insurer', { holder: 'commune:19789', foreseen: 90_000_000 })).status).toBe(403);
    expect((await draft('insurer', { holder: 'city', balanced: 5 })).status).toBe(422);
    const id = idOf(await draft('insurer', { holder: 'city', foreseen: 90_000_000 }));
    expect((await take(await who('insurer', 'approver'), id, 'send', 1)).status).toBe(200);
    const confirmer = await who('finance', 'confirmer');
    expect((await take(confirmer, id, 'endorse', 2)).status).toBe(200);
    await desk.offices.sql("update app.member set roles = array['confirmer', 'approver'] where id = $1", [
      confirmer.member,
    ]);
    const token = await system.issuer.tokenFor({
      subject: confirmer.subject,
      agency: confirmer.agency.id,
      role: 'approver',
      livemode: false,
    });
    const refusing = { decision: '13/QĐ-UBND', decidedOn: '2026-10-20' };
    const twice: Answered = await take({ ...confirmer, role: 'approver', token }, id, 'refuse', 3, refusing);
    expect(twice).toMatchObject({ status: 403, body: { code: 'four-eyes' } });
    const decider = await who('finance', 'approver');
    expect(await take(decider, id, 'refuse', 3, refusing)).toMatchObject({
      status: 200,
      body: { state: 'refused', given: null },
    });
  });

  it('goes by one table, the same in the database', async () => {
    const rows = await desk.offices.sql(
      `select step, holder, kind,
         (select set_config('app.agency_kind', kind, true) || set_config('app.commune', '19789', true)) is not null as set,
         app.is_office_for_request(step, holder) as ours
       from unnest($1::text[]) as step cross join unnest($2::text[]) as holder cross join unnest($3::text[]) as kind`,
      [
        ['draft', ...STEPS],
        ['city', 'commune:19789', 'commune:19774'],
        ['commune', 'insurer-city', 'insurer-local', 'finance'],
      ],
    );
    for (const { step, holder, kind, ours } of rows) {
      const of = STEPS.find((one) => one === step) ?? 'draft';
      const isOurs = officeOf(of, String(holder)) === kind && (kind !== 'commune' || holder === 'commune:19789');
      expect([step, holder, kind, ours]).toEqual([step, holder, kind, isOurs]);
    }
    expect(rows).toHaveLength(6 * 3 * 4);
    for (const step of STEPS) expect(STATES).toContain(WAYS[step].to);
    const standing = { holder: 'city', state: 'endorsed' } as const;
    const finance = await who('finance', 'approver');
    const agency = { ...finance.agency, name: 'finance' };
    const actor = {
      kind: 'person',
      id: 'x',
      member: 'x',
      role: 'approver',
      office: null,
      livemode: false,
      agency,
      now: null,
    } as const;
    expect(movesOf(standing, actor)).toEqual(['grant', 'refuse']);
  });
});
