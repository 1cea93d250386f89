// Protects the way of a quarter's money, through the running Worker: live lines, frozen ones, control totals, transfers in
// parts and in advance, an excess credited by a second person, arrears carried, papers and the summary. Amounts by hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type System, startSystem } from '../../support/running.ts';
import { APRIL, type Counter, counterOf, NEAR_POOR } from '../../support/settling.ts';

let system: System;
let counter: Counter;
let city: string;
let next: string;

beforeAll(async () => {
  system = await startSystem();
  counter = await counterOf(system);
  const { ledger } = counter;
  for (const commune of ['19789', '19789', '19753']) {
    const later = { ...NEAR_POOR, belongsTo: '2026-Q2', month: '2026-04' };
    await ledger.cover({ sets: [NEAR_POOR, later], commune, cardIssuedOn: '2026-01-08' });
  }
  await ledger.cover({
    sets: [{ belongsTo: '2026-Q1', month: '2026-02', months: 2, local: 210_600 }],
    rule: 'sensitive',
  });
  city = await ledger.obligation('city', '2026-Q1');
  next = await ledger.obligation('city', '2026-Q2');
});
afterAll(async () => {
  await counter?.desk.offices.close();
  await system?.stop();
});

/** 3 × 94,770 + 210,600. */
const OWED = 494_910;

describe('a quarter', () => {
  it('stands open with live lines by rule and commune', async () => {
    const { body } = await counter.read(counter.finance, `/v1/obligations/${city}/lines`);

    expect(body).toMatchObject({
      isFrozen: false,
      lines: [
        { rule: 'hi-near-poor', commune: '19753', people: 1, cards: 1, months: 3, due: 315_900, owed: 94_770 },
        { rule: 'hi-near-poor', commune: '19789', people: 2, cards: 2, months: 6, due: 631_800, owed: 189_540 },
        { rule: 'sensitive', commune: null, people: 1, cards: 0, months: 2, due: 210_600, owed: 210_600 },
      ],
      total: { people: 4, due: 1_158_300, participant: 0, state: 663_390, local: OWED, owed: OWED },
    });
  });

  it('takes money in advance, month by month', async () => {
    const answered = await counter.transfer(counter.treasurer, city, 100_000, { reference: 'KB46-01/2026' });

    expect(answered.status).toBe(201);
    expect(answered.body).toMatchObject({ state: 'open', money: { transferred: 100_000, missing: OWED - 100_000 } });
  });

  it('refuses the other fund, a repeated reference and a day to come', async () => {
    const refused = [
      await counter.transfer(counter.treasurer, city, 1, { fund: 'social-insurance' }),
      await counter.transfer(counter.treasurer, next, 1, { reference: 'KB46-01/2026' }),
      await counter.transfer(counter.treasurer, city, 1, { paidOn: '2026-04-02' }),
    ];

    expect(refused.map(({ status, body }) => `${status} ${body?.code}`)).toEqual([
      '422 wrong-fund',
      '409 reference-used',
      '422 paid-in-future',
    ]);
  });

  it('is not proposed before it is over', async () => {
    const early = await counter.propose(city, '2026-03-31T23:59:59.999+07:00');

    expect([early.status, early.body?.code]).toEqual([409, 'period-not-over']);
  });

  it('is not proposed with control totals that are not those of its lines', async () => {
    const wrong = await Promise.all(
      [
        { people: 5, amount: OWED },
        { people: 4, amount: OWED - 1 },
      ].map((body) => counter.step(counter.proposer, city, 'propose', { body })),
    );

    expect(wrong.map(({ body }) => body?.code)).toEqual(['control-totals-differ', 'control-totals-differ']);
  });

  it('is frozen when it is proposed: what comes later settles in the next one', async () => {
    const proposed = await counter.propose(city);
    await counter.ledger.cover({ sets: [NEAR_POOR], commune: '19789' });
    const [frozen, later] = await Promise.all(
      [city, next].map(async (one) => (await counter.read(counter.finance, `/v1/obligations/${one}/lines`)).body),
    );

    expect(proposed.body).toMatchObject({ state: 'proposed', frozen: { people: 4, owed: OWED } });
    expect(frozen).toMatchObject({ isFrozen: true, total: { people: 4, owed: OWED } });
    expect(later).toMatchObject({
      adjustments: { people: 0, months: 3, owed: 94_770 },
      total: { people: 3, owed: 4 * 94_770 },
    });
  });

  it('is returned with reasons, booked to again, and proposed anew', async () => {
    const reasons = ['Thiếu bảng kê của phường Thuận Hóa'];
    const returned = await counter.step(counter.finance, city, 'return', { body: { reasons } });
    await counter.ledger.cover({ sets: [{ ...NEAR_POOR, local: 0, participant: 94_770 }], commune: '19753' });
    const anew = await counter.propose(city);
    const { body } = await counter.read(counter.finance, `/v1/obligations/${city}/steps`);

    expect(returned.body).toMatchObject({ state: 'returned', frozen: null });
    expect(anew.body).toMatchObject({ state: 'proposed', frozen: { people: 5, owed: OWED } });
    expect(Object(body).items.map(({ step }: { step: string }) => step)).toEqual([
      'transfer',
      'propose',
      'return',
      'propose',
    ]);
    expect(Object(body).items[2].reasons).toEqual(reasons);
  });

  it('is agreed by another, paid, and transferred once it is all there', async () => {
    const agreed = await counter.step(counter.finance, city, 'agree');
    const part = await counter.transfer(counter.payer, city, 300_000);
    const rest = await counter.transfer(counter.payer, city, 100_000);

    expect([agreed, part, rest].map(({ body }) => [body?.state, Object(body?.money).missing])).toEqual([
      ['agreed', OWED - 100_000],
      ['agreed', OWED - 400_000],
      ['transferred', 0],
    ]);
    expect(rest.body).toMatchObject({ money: { excess: 5_090 } });
  });

  it('has its excess credited by somebody who signed nothing else of it', async () => {
    const body = { to: next, amount: 5_090 };
    const early = await counter.step(counter.closer, city, 'close');
    const same = await counter.step(counter.finance, city, 'credits', { body });
    const much = await counter.step(counter.creditor, city, 'credits', { body: { to: next, amount: 5_091 } });
    const other = await counter.step(counter.creditor, city, 'credits', {
      body: { to: await counter.ledger.obligation('state', '2026-Q2'), amount: 5_090 },
    });
    const done = await counter.step(counter.creditor, city, 'credits', { body });

    expect([early, same, much, other].map((one) => one.body?.code)).toEqual([
      'excess-left',
      'four-eyes',
      'no-such-excess',
      'other-holder',
    ]);
    expect(done.status).toBe(201);
    expect(done.body).toMatchObject({ state: 'transferred', money: { credited: -5_090, excess: 0 } });
    const to = await counter.read(counter.finance, `/v1/obligations/${next}`);
    expect(to.body).toMatchObject({ money: { credited: 5_090 } });
  });

  it('is closed by an insurer who did not propose it', async () => {
    const same = await counter.step(counter.proposer, city, 'close');
    const closed = await counter.step(counter.closer, city, 'close');
    const late = await counter.transfer(counter.payer, city, 1);

    expect([same.body?.code, closed.body?.state, late.body?.code]).toEqual([
      'four-eyes',
      'closed',
      'step-not-possible',
    ]);
  });

  it('carries what is missing at the closing to the next one', async () => {
    const state = await counter.ledger.obligation('state', '2026-Q1');
    await counter.propose(state);
    await counter.step(counter.finance, state, 'agree');
    await counter.transfer(counter.payer, state, 800_000);
    const closed = await counter.step(counter.closer, state, 'close');
    const after = await counter.read(
      counter.finance,
      `/v1/obligations/${await counter.ledger.obligation('state', '2026-Q2')}`,
    );

    expect(closed.body).toMatchObject({ state: 'closed', money: { owed: 884_520, carried: 84_520, missing: 0 } });
    expect(after.body).toMatchObject({ money: { arrears: 84_520 } });
  });

  it('agrees with the ledger to the đồng all along, and its record holds', async () => {
    for (const one of [city, next]) {
      const { body } = await counter.read(counter.finance, `/v1/obligations/${one}/reconciliation`);
      expect(body).toEqual({ holds: true, differences: [] });
      const verified = await counter.read(counter.finance, `/v1/obligations/${one}/audit/verify`);
      expect(verified.body).toMatchObject({ broken: null });
    }
  });

  it('does one thing once, however often it is asked for under one key', async () => {
    const asked = { key: 'tiền tháng 4'.normalize('NFD').replaceAll(/[^a-z0-9]/g, '-'), now: APRIL };
    const body = { reference: 'KB46-04/2026', paidOn: '2026-04-01', fund: 'health-insurance', amount: 7 };
    const path = `/v1/obligations/${next}/transfers`;
    const twice = [
      await counter.desk.post(counter.treasurer, path, { ...asked, body }),
      await counter.desk.post(counter.treasurer, path, { ...asked, body }),
    ];

    expect(twice.map(({ status, text }) => [status, text])).toEqual(
      [twice[0], twice[0]].map((one) => [201, one?.text]),
    );
  });
});

describe('the settlement of the province', () => {
  it('counts every line once: what is due is what all of them pay', async () => {
    const { body } = await counter.read(counter.proposer, '/v1/settlements/46-2026-Q1');
    const [fund] = Object(body).funds;

    expect(fund).toMatchObject({
      scheme: 'health-insurance',
      people: 5,
      due: 4 * 315_900 + 210_600,
      participant: 94_770,
      owed: OWED + 4 * 221_130,
      missing: 0,
      carried: 84_520,
    });
    expect(fund.due - fund.participant).toBe(fund.owed);
  });

  it('says by when, by which text, and how late', async () => {
    const late = await counter.read(counter.finance, '/v1/settlements/46-2026-Q2/summary', '2026-08-03T09:00:00+07:00');
    const of = Object(late.body).holders.find(({ holder }: { holder: string }) => holder === 'city');

    expect(of).toMatchObject({
      missing: 4 * 94_770 - 5_090 - 7,
      standing: 'late',
      daysLate: 10,
      due: [
        { id: 'quarterly-transfer', lastDay: '2026-07-24', nextWorkingDay: null },
        { id: 'health-transfers-done', lastDay: '2026-12-15' },
        { id: 'year-transfer', lastDay: '2026-12-31' },
      ],
    });
  });

  it('gives nobody time by closing: what was carried on is late by the day of the quarter it comes from', async () => {
    const on = '2026-05-04T09:00:00+07:00';
    const [first, second] = await Promise.all(
      ['Q1', 'Q2'].map(async (quarter) => {
        const { body } = await counter.read(counter.finance, `/v1/settlements/46-2026-${quarter}/summary`, on);
        return Object(body).holders.find(({ holder }: { holder: string }) => holder === 'state');
      }),
    );

    expect(first).toMatchObject({ carried: 84_520, missing: 0, standing: 'carried', daysLate: 0 });
    expect(second).toMatchObject({ arrears: 84_520, standing: 'late', daysLate: 10 });
    expect(second.due.slice(0, 2)).toMatchObject([
      { id: 'quarterly-transfer', period: '2026-Q1', lastDay: '2026-04-24' },
      { id: 'quarterly-transfer', period: '2026-Q2', lastDay: '2026-07-24' },
    ]);
  });

  it.each([
    '/v1/settlements/46-2026-Q1/summary?format=html',
    '/v1/settlements/46-2026-Q1/export?scheme=health-insurance&format=html',
  ])('is a page to print: %s', async (path) => {
    const { status, text, headers } = await counter.read(counter.finance, path);

    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('paper.css');
  });

  it('is nothing of another province, or of a quarter without money', async () => {
    const statuses = await Promise.all(
      ['01-2026-Q1', '46-2031-Q1'].map(
        async (id) => (await counter.read(counter.finance, `/v1/settlements/${id}`)).status,
      ),
    );

    expect(statuses).toEqual([404, 404]);
  });
});
