// Protects what the city sees of a round: besides how far each commune is, whom its registers entitle and no list has; and
// Huế's exited households, whose list, once accepted, covers nobody and is called.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, EARLY, idOf } from '../../support/lists.ts';
import type { Officer } from '../../support/offices.ts';
import { citizenNumber, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import type { Answered } from '../../support/send.ts';

let system: System;
let desk: Desk;
let clerk: Officer;
let insurer: Officer;
beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  clerk = await desk.officer(await desk.agency('commune', '19789'), 'maker');
  insurer = await desk.officer(await desk.agency('insurer-city'), 'maker');
});
afterAll(async () => {
  await desk.offices.close();
  await system.stop();
});

const itemsOf = ({ body }: Answered): readonly Record<string, unknown>[] =>
  Array.isArray(body?.items) ? body.items : [];

async function entered(kind: object, number: string): Promise<void> {
  const person = { name: 'Nguyễn Văn Thử', citizenNumber: number, birthDate: '1980-09-12', sex: 'male' };
  const body = { ...kind, decidedOn: '2026-11-28', from: '2027-01', person };
  idOf(await desk.post(clerk, '/v1/registrations', { body, now: EARLY }));
}

async function rowOf(round: string, commune: string) {
  const { body } = await desk.get(insurer, `/v1/rounds/${round}/overview`, EARLY);
  const rows: readonly Record<string, unknown>[] = Array.isArray(body?.communes) ? body.communes : [];
  return { totals: body?.totals, row: rows.find((one) => one.commune === commune) };
}

describe('the overview of a round', () => {
  it('says of each commune how many it has counted as entitled and not listed, and of nobody who they are', async () => {
    const round = await desk.openRound('46', 'commune-yearly', '2027');
    const [listed, missing] = [citizenNumber(), citizenNumber()];
    await entered({ kind: 'near-poor', until: '2027-12' }, listed);
    await entered({ kind: 'near-poor', until: '2027-12' }, missing);
    expect((await rowOf(round, '19789')).row).toMatchObject({ standing: 'no-list', entitled: null });
    const report = () => desk.post(clerk, `/v1/rounds/${round}/entitled/report`, { now: EARLY, key: randomUUID() });

    await report();
    expect(await rowOf(round, '19789')).toMatchObject({
      totals: { notListed: 2 },
      row: { entitled: { entitled: 2, listed: 0, notListed: 2, countedAt: '2026-12-01T08:00:00Z' } },
    });
    const list = await desk.draft(clerk, round, []);
    expect((await handIn(system, clerk, list, [nearPoor({ citizenNumber: listed })])).body?.counts).toMatchObject({
      stored: 1,
    });
    await report();
    const { totals, row } = await rowOf(round, '19789');
    expect({ totals, row }).toMatchObject({
      totals: { notListed: 1 },
      row: { standing: 'draft', entitled: { entitled: 2, listed: 1, notListed: 1 } },
    });
    expect((await rowOf(round, '19753')).row).toMatchObject({ entitled: null });
    expect(JSON.stringify({ totals, row })).not.toContain(missing);
  });
});

describe('a list of exited households', () => {
  it('accepted makes nobody covered: its people are called, and may stand on another list of the year', async () => {
    const round = await desk.openRound('46', 'commune-exited', '2027');
    const number = citizenNumber();
    const list = await desk.draft(clerk, round, []);
    const row = nearPoor({
      citizenNumber: number,
      group: 'Thoát nghèo đồng thời thoát cận nghèo',
      phone: '0900000001',
      decisionOn: '28/11/2026',
    });
    const handed = await handIn(system, clerk, list, [row]);
    expect(handed.body?.counts).toMatchObject({ rows: 1, refused: 0 });
    const chair = await desk.officer(clerk.agency, 'approver');
    const head = await desk.officer(insurer.agency, 'approver');
    await desk.steps(list, [
      [clerk, 'submit'],
      [chair, 'approve'],
      [insurer, 'receive'],
    ]);
    expect(itemsOf(await desk.get(insurer, `/v1/calls?list=${list}`, EARLY))).toEqual([]);
    await desk.steps(list, [[head, 'accept']]);

    expect(itemsOf(await desk.get(insurer, `/v1/calls?list=${list}`, EARLY))).toMatchObject([
      { state: 'to-call', person: { name: 'Nguyễn Văn Thử', phone: '0900000001', commune: '19789' } },
    ]);
    const [claims] = await desk.offices.sql('select count(*) as claims from app.claim where list = $1', [list]);
    expect(Number(claims?.claims)).toBe(0);
    const yearly = await desk.draft(clerk, await desk.openRound('46', 'commune-yearly', '2028'), []);
    const again = await handIn(system, clerk, yearly, [nearPoor({ citizenNumber: number, fromMonth: '2028-01' })]);
    expect(again.body?.rows).toMatchObject([{ samePerson: [] }]);
  });
});
