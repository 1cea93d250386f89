// Protects what is taken back after it was recorded, through the running Worker: a transfer that never came, by a second
// person, with its reasons, once; state, sums, sheet, arrears, event and record follow, and its reference is free again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { APRIL, type Counter, counterOf, NEAR_POOR } from '../../support/settling.ts';

let system: System;
let counter: Counter;
let city: string;
let next: string;
let checker: Officer;

beforeAll(async () => {
  system = await startSystem();
  counter = await counterOf(system);
  const later = { ...NEAR_POOR, belongsTo: '2026-Q2', month: '2026-04' };
  await counter.ledger.cover({ sets: [NEAR_POOR, later], commune: '19789' });
  city = await counter.ledger.obligation('city', '2026-Q1');
  next = await counter.ledger.obligation('city', '2026-Q2');
  checker = await counter.desk.officer(await counter.desk.agency('treasury'), 'approver');
  await counter.propose(city);
  await counter.step(counter.finance, city, 'agree');
});
afterAll(async () => {
  await counter?.desk.offices.close();
  await system?.stop();
});

const OWED = NEAR_POOR.local;
const REFERENCE = 'KB46-07/2026';
const reasons = ['Ghi nhầm số tiền của quý II'];

async function transfers(obligation: string): Promise<readonly Record<string, unknown>[]> {
  const { body } = await counter.read(counter.finance, `/v1/obligations/${obligation}/transfers`);
  return Object(body).transfers;
}

/** By its reference, of all with it the one that stands. */
async function standing(obligation: string, reference: string): Promise<unknown> {
  const found = (await transfers(obligation)).find((one) => one.reference === reference && one.retracted === null);
  return found?.id;
}

const retract = (who: Officer, obligation: string, transfer: unknown, asked = {}) =>
  counter.step(who, obligation, `transfers/${transfer}/retract`, { body: { reasons }, ...asked });

describe('a transfer that was recorded by mistake', () => {
  it('is there, and what was agreed counts as transferred', async () => {
    const { body } = await counter.transfer(counter.treasurer, city, OWED + 5, { reference: REFERENCE });

    expect(body).toMatchObject({ state: 'transferred', money: { transferred: OWED + 5, excess: 5 } });
  });

  it('is taken back by nobody who records, knows no such transfer, or has not read the obligation', async () => {
    const recorded = await standing(city, REFERENCE);
    const refused = [
      await retract(counter.treasurer, city, recorded),
      await retract(checker, next, recorded),
      await retract(checker, city, city),
      await retract(checker, city, recorded, { version: 1 }),
      await counter.step(checker, city, `transfers/${recorded}/retract`, { body: { reasons: [] } }),
    ];

    expect(refused.map(({ status, body }) => `${status} ${body?.code}`)).toEqual([
      '403 not-allowed',
      '409 step-not-possible',
      '404 not-found',
      '412 stale',
      '422 invalid',
    ]);
  });

  it('is taken back by a second person, once: it is agreed again, and all of it is missing', async () => {
    const recorded = await standing(city, REFERENCE);
    const before = await counter.read(checker, `/v1/obligations/${city}`);
    const done = await retract(checker, city, recorded, { key: 'take-back-once' });
    const again = await retract(checker, city, recorded, {
      key: 'take-back-once',
      version: Object(before.body).version,
    });
    await counter.transfer(counter.treasurer, city, 1, { reference: 'KB46-08/2026' });
    const twice = await retract(checker, city, recorded);

    expect(Object(before.body).may).toContain('retract');
    expect(done.body).toMatchObject({
      state: 'agreed',
      money: { transferred: 0, missing: OWED, excess: 0, lastPaidOn: null },
    });
    expect([again.status, again.text]).toEqual([200, done.text]);
    expect([twice.status, twice.body?.code]).toEqual([409, 'transfer-retracted']);
    const listed = (await transfers(city)).toSorted((a, b) => Number(b.amount) - Number(a.amount));
    expect(listed).toMatchObject([
      { id: recorded, amount: OWED + 5, reference: REFERENCE, retracted: { agency: checker.agency.id } },
      { amount: 1, retracted: null },
    ]);
  });

  it('leaves its reference free for the money that did come', async () => {
    const { status, body } = await counter.transfer(counter.payer, city, OWED - 1, { reference: REFERENCE });

    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'transferred', money: { transferred: OWED, missing: 0, excess: 0 } });
  });

  it('says why to whoever reads the steps, and is told of without a word of it', async () => {
    const { body } = await counter.read(counter.finance, `/v1/obligations/${city}/steps`);
    const told = await counter.desk.offices.sql(
      "select detail from app.outbox where type = 'transfer.retracted' and subject = $1",
      [city],
    );

    expect(Object(body).items.filter(({ step }: { step: string }) => step === 'retract')).toMatchObject([{ reasons }]);
    expect(told).toMatchObject([{ detail: { state: 'agreed', holder: 'city' } }]);
    expect(JSON.stringify(told)).not.toContain('nhầm');
  });

  it('is in the sheet and in the arrears as if it had never come', async () => {
    const mistaken = await counter.transfer(counter.payer, city, 7, { reference: 'KB46-09/2026' });
    const latest = await standing(city, 'KB46-09/2026');
    await retract(checker, city, latest);
    await retract(checker, city, await standing(city, 'KB46-08/2026'));
    const sheet = await counter.read(counter.finance, '/v1/settlements/46-2026-Q1');
    const closed = await counter.step(counter.closer, city, 'close');
    const after = await counter.read(counter.finance, `/v1/obligations/${next}`);
    const late = await retract(checker, city, latest);

    expect(mistaken.body).toMatchObject({ money: { excess: 7 } });
    expect(Object(sheet.body).funds[0]).toMatchObject({ transferred: OWED - 1, missing: 1 + NEAR_POOR.state });
    expect(closed.body).toMatchObject({ state: 'closed', money: { transferred: OWED - 1, carried: 1 } });
    expect(after.body).toMatchObject({ money: { arrears: 1 } });
    expect([late.status, late.body?.code]).toEqual([409, 'step-not-possible']);
  });

  it('agrees with the ledger to the đồng, and stands in the record', async () => {
    const { body } = await counter.read(counter.finance, `/v1/obligations/${city}/reconciliation`);
    const record = await counter.read(counter.finance, `/v1/obligations/${city}/audit`, APRIL);
    const verified = await counter.read(counter.finance, `/v1/obligations/${city}/audit/verify`);
    const operations = Object(record.body).items.map(({ operation }: { operation: string }) => operation);

    expect(body).toEqual({ holds: true, differences: [] });
    expect(operations.filter((one: string) => one === 'obligation.retract')).toHaveLength(3);
    expect(verified.body).toMatchObject({ broken: null });
  });
});
