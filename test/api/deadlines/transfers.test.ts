// Protects what is said of transfers that a day is set for: met by the treasury's day, late to the day, a year not before its
// last quarter, and to nobody who may not see the money.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Officer } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';
import { type Counter, counterOf, NEAR_POOR } from '../../support/settling.ts';

let system: System;
let counter: Counter;
beforeAll(async () => {
  system = await startSystem();
  counter = await counterOf(system);
  await counter.ledger.cover({ sets: [NEAR_POOR], commune: '19789', cardIssuedOn: '2026-01-08' });
});
afterAll(async () => {
  await counter?.desk.offices.close();
  await system?.stop();
});

const MAY = '2026-05-04T08:00:00+07:00';

async function stateOf(who: Officer, duty: string, now: string) {
  const { body } = await counter.read(who, '/v1/deadlines/states?year=2026', now);
  const duties: readonly Record<string, unknown>[] = Array.isArray(body?.duties) ? body.duties : [];
  return duties.find(({ id }) => id === duty);
}

async function settle(holder: string, amount: number, paidOn: string): Promise<void> {
  const obligation = await counter.ledger.obligation(holder, '2026-Q1');
  await counter.propose(obligation);
  await counter.step(counter.finance, obligation, 'agree');
  const { status, text } = await counter.transfer(counter.treasurer, obligation, amount, { paidOn });
  if (status !== 201) throw new Error(text);
}

describe('the transfer of a quarter', () => {
  const QUARTER = '46.quarterly-transfer.2026-Q1';
  const seen = (now: string) => stateOf(counter.finance, QUARTER, now);

  it('is upcoming to the last millisecond of 24/4 and then late, with what is missing', async () => {
    const evidence = { done: false, inTime: false, says: { en: 'Obligations: 0 of 2 transferred whole' } };
    expect(await seen('2026-04-24T23:59:59.999+07:00')).toMatchObject({ state: 'upcoming', evidence });
    expect(await seen('2026-04-25T00:00:00.000+07:00')).toMatchObject({ state: 'late', evidence });
  });

  it('is met by the day of the treasury, not by the day it was written down', async () => {
    await settle('city', NEAR_POOR.local, '2026-03-31');
    expect(await seen(MAY)).toMatchObject({
      state: 'late',
      evidence: { says: { vi: 'Kinh phí phải chuyển: 1/2 khoản đã chuyển đủ' } },
    });
    await settle('state', NEAR_POOR.state, '2026-04-01');
    expect(await seen(MAY)).toMatchObject({
      state: 'met',
      evidence: { done: true, inTime: true, doneOn: '2026-04-01' },
    });
  });

  it('makes no year: the fourth quarter is still to come', async () => {
    const year = await stateOf(counter.finance, 'vn.health-transfers-done.2026', MAY);
    expect(year).toMatchObject({ state: 'upcoming', evidence: { done: false } });
  });

  it('is said to nobody who may not see the money', async () => {
    const { desk } = counter;
    const affairs = await desk.officer(await desk.agency('home-affairs'), 'reader');
    const clerk = await desk.officer(counter.ward, 'reader');

    expect(await stateOf(affairs, QUARTER, MAY)).toMatchObject({ state: 'not-known', evidence: null });
    expect(await stateOf(clerk, QUARTER, MAY)).toMatchObject({ state: 'not-known', evidence: null });
  });

  it('is met late where a part of it was carried on and came with the next quarter', async () => {
    const { desk, ledger, finance, treasurer, closer } = counter;
    await ledger.cover({ sets: [{ ...NEAR_POOR, belongsTo: '2026-Q2', month: '2026-04' }], commune: '19789' });
    await ledger.cover({ sets: [{ ...NEAR_POOR, belongsTo: '2026-Q3', month: '2026-07' }], commune: '19789' });
    const pay = async (holder: string, quarter: string, amount: number, now: string) => {
      const obligation = await ledger.obligation(holder, `2026-${quarter}`);
      const body = { reference: `KB46-${holder}-${quarter}`.toUpperCase(), fund: 'health-insurance', amount };
      const paidOn = now.slice(0, 10);
      await counter.propose(obligation, now);
      await counter.step(finance, obligation, 'agree', { now });
      const paid = await desk.post(treasurer, `/v1/obligations/${obligation}/transfers`, {
        now,
        body: { ...body, paidOn },
      });
      expect(paid.status).toBe(201);
      return obligation;
    };
    const second = () => stateOf(finance, '46.quarterly-transfer.2026-Q2', '2026-10-30T08:00:00+07:00');
    const [july, october] = ['2026-07-10T08:00:00+07:00', '2026-10-12T08:00:00+07:00'];
    await pay('state', 'Q2', NEAR_POOR.state, july);
    const short = await pay('city', 'Q2', NEAR_POOR.local - 10, july);
    await counter.step(closer, short, 'close', { now: july });
    expect(await second()).toMatchObject({ state: 'late', evidence: { done: false } });

    await pay('city', 'Q3', NEAR_POOR.local + 10, october);
    expect(await second()).toMatchObject({ evidence: { done: true, inTime: false, doneOn: '2026-10-12' } });
  });

  it('tells of a time without a day nothing: it is late for nobody', async () => {
    const open = await stateOf(counter.finance, 'vn.quarterly-transfer.2026-Q1', MAY);
    expect(open).toMatchObject({ state: 'not-known', evidence: null });
  });
});
