// Protects a ward's month as its offices work it: ten residential groups, targets drafted out of the plan's goals and given by
// somebody else, figures reported and corrected, progress with gap, pace and rank, the briefing as data, page and workbook;
// targets that add up or say what is missing; and that no commune learns anything of another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf, idOf } from '../../support/lists.ts';
import type { Officer, TestAgency } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { sendForBytes } from '../../support/send.ts';
import { bookOf } from '../../support/workbooks.ts';

const NOW = '2026-10-20T03:00:00.000Z';
const WARD = 'commune:09562';

let system: System;
let desk: Desk;
let ward: TestAgency;
let city: TestAgency;
const groups: string[] = [];

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  ward = await desk.agency('commune', '09562', '01');
  city = await desk.agency('insurer-city', undefined, '01');
  const chair = await desk.officer(ward, 'approver');
  for (let nth = 1; nth <= 10; nth++) {
    const body = { code: `TDP${nth}`, name: `Tổ dân phố ${nth}` };
    const made = await desk.post(chair, `/v1/agencies/${ward.id}/residential-groups`, { body });
    groups.push(`group:${idOf(made)}`);
  }
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const by = (agency: TestAgency, role: Officer['role']) => desk.officer(agency, role);
const post = async (agency: TestAgency, role: Officer['role'], path: string, body?: object, version?: number) =>
  desk.post(await by(agency, role), path, { now: NOW, ...(body && { body }), ...(version && { version }) });
const get = async (agency: TestAgency, path: string) => desk.get(await by(agency, 'reader'), path);
const items = async (agency: TestAgency, path: string) => Object((await get(agency, path)).body).items;

const report = (agency: TestAgency, figures: readonly object[], more: object = {}) =>
  post(agency, 'maker', '/v1/figures', { month: '2026-09', source: 'own-count', figures, ...more });
const enter = (agency: TestAgency, denominators: readonly object[], more: object = {}) =>
  post(agency, 'maker', '/v1/denominators', { origin: 'police-register', denominators, ...more });

/** Drafted by one person, given by another. */
async function give(agency: TestAgency, body: object, path = '/v1/target-plans'): Promise<Record<string, unknown>> {
  const drafted = await post(agency, 'maker', path, body);
  expect(drafted).toMatchObject({ status: 201, body: { state: 'draft', version: 1 } });
  const given = await post(agency, 'approver', `/v1/target-plans/${idOf(drafted)}/assign`, undefined, 1);
  expect(given).toMatchObject({ status: 200, body: { state: 'assigned', version: 2 } });
  return { ...drafted.body };
}

const rate = (unit: string | undefined, value: number, indicator = 'health-coverage-rate') => ({ unit, indicator, value });

describe('a ward’s month', () => {
  it('begins with how many people there are, and how many of them are insured', async () => {
    const people = groups.map((unit) => ({ unit, base: 'population', on: '2026-01-01', value: 1_000 }));
    expect(await enter(ward, people)).toMatchObject({ status: 201, body: { denominators: 10 } });
    // The first group 91 %, the second 92 %, … the tenth 100 %.
    const insured = groups.map((unit, at) => ({ unit, indicator: 'health-coverage-rate', value: 910 + at * 10 }));
    expect(await report(ward, insured)).toMatchObject({ status: 201, body: { month: '2026-09', figures: 10 } });
  });

  it('goes on with targets out of the plan’s goals, drafted by one and given by another', async () => {
    const drafted = await post(ward, 'maker', '/v1/target-plans/from-goals', { year: 2026, document: '12/KH-UBND' });
    expect(drafted).toMatchObject({ status: 201, body: { unit: WARD, targets: 20, document: '12/KH-UBND' } });
    // Nobody has reported VssID accounts, or the labour force in voluntary insurance.
    expect(Object(drafted.body).without).toHaveLength(20 - 10 + 10);
  });
});
