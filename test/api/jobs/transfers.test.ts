// Protects who is told of money that is due: each obligation that still owes, by the days of its own province, each thing
// once however often the job runs; nobody who has paid; and of live data by the true clock alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type Ledger, ledgerOf } from '../../support/ledger.ts';
import { type Offices, officesOf } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

const SPONSOR = `sponsor:${randomUUID()}`;

let system: System;
let offices: Offices;
let ledger: Ledger;
beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  ledger = await ledgerOf(offices.sql);
  const set = { state: 100_000, local: 50_000 };
  await ledger.cover({ sets: [{ belongsTo: '2027-Q1', month: '2027-01', ...set }], localHolder: 'city' });
  await ledger.cover({ sets: [{ belongsTo: '2027-Q2', month: '2027-04', ...set }], localHolder: 'commune:19789' });
  await ledger.cover({
    scheme: 'health-insurance',
    sets: [{ belongsTo: '2027-Q3', month: '2027-07', sponsor: 20_000, ...set }],
    localHolder: 'commune:19789',
    sponsorHolder: SPONSOR,
  });
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

const tick = (at: string, cron: string = TRIGGERS.hour) => system.scheduled(cron, new Date(at));

async function toldOf(holder: string, period: string): Promise<readonly string[]> {
  const rows = await offices.sql(
    `select e.type || ' ' || e.once || coalesce(' ' || (e.detail ->> 'days'), '') || ' ' || (e.detail ->> 'lastDay') as told
     from app.outbox e join app.obligation o on o.id = e.subject
     where o.holder = $1 and o.period = $2 and e.type like 'transfer.%' order by e.happened_at, e.once`,
    [holder, period],
  );
  return rows.map(({ told }) => String(told));
}

/** All of it, in advance. */
async function paid(holder: string, period: string, amount: number): Promise<void> {
  const journal = randomUUID();
  await offices.sql(`select app.enter_system(false, null);
    insert into app.journal (id, livemode, province, kind, made_at) values ('${journal}', false, '46', 'transfer', now());
    select app.post_money('${journal}', o, ${amount}) from app.obligation o
      where o.holder = '${holder}' and o.period = '${period}'`);
}

const FIRST = '46.quarterly-transfer.2027-Q1';

it('tells each who owes once, twenty times at once or again the next hour', async () => {
  await Promise.all(Array.from({ length: 20 }, () => tick('2027-03-24T17:00:00Z')));
  await tick('2027-03-24T18:00:00Z');

  for (const holder of ['state', 'city']) {
    expect(await toldOf(holder, '2027-Q1')).toEqual([`transfer.due ${FIRST}.30-days 30 2027-04-24`]);
  }
});

it('catches up with the nearest of those it missed, and says how many days are left', async () => {
  await tick('2027-04-19T20:00:00Z');

  expect((await toldOf('city', '2027-Q1')).slice(1)).toEqual([`transfer.due ${FIRST}.7-days 4 2027-04-24`]);
});

it('tells nobody who has paid, and from the first instant after the last day who is late', async () => {
  await paid('state', '2027-Q1', 100_000);
  await tick('2027-04-24T16:59:00Z', TRIGGERS.before25);
  expect((await toldOf('city', '2027-Q1')).at(-1)).toBe(`transfer.due ${FIRST}.1-days 0 2027-04-24`);
  await tick('2027-04-24T17:00:00Z', TRIGGERS.before25);

  expect((await toldOf('city', '2027-Q1')).at(-1)).toBe(`transfer.late ${FIRST}.late 2027-04-24`);
  expect(await toldOf('state', '2027-Q1')).toHaveLength(1 + 1);
  expect(await toldOf('commune:19789', '2027-Q2')).toEqual([]);
});

const YEAR = 'vn.health-transfers-done.2027';

it('tells a commune of 15 December, which binds every public budget, and a sponsor of no day', async () => {
  await tick('2027-12-14T17:00:00Z');
  await tick('2027-12-15T17:00:00Z', TRIGGERS.before25);

  for (const holder of ['state', 'commune:19789']) {
    expect(await toldOf(holder, '2027-Q3')).toEqual(
      expect.arrayContaining([`transfer.due ${YEAR}.1-days 0 2027-12-15`, `transfer.late ${YEAR}.late 2027-12-15`]),
    );
  }
  expect(await toldOf('commune:19789', '2027-Q3')).toHaveLength(2);
  expect(await offices.sql('select state from app.obligation where holder = $1', [SPONSOR])).toEqual([
    { state: 'open' },
  ]);
  expect(await toldOf(SPONSOR, '2027-Q3')).toEqual([]);
});

it('works for the year it is in Việt Nam: of 31 December at 17:30Z the year is over', async () => {
  await tick('2027-12-31T16:30:00Z');
  const before = await toldOf('city', '2027-Q1');
  await tick('2027-12-31T17:30:00Z');
  const after = (await toldOf('city', '2027-Q1')).filter((told) => !before.includes(told));

  expect(before).toContain('transfer.due 46.year-transfer.2027.1-days 0 2027-12-31');
  expect(after).toEqual(['transfer.late 46.year-transfer.2027.late 2027-12-31']);
});

it('tells of what was carried on by the day of the quarter it comes from: closing that one gave no more time', async () => {
  const holder = 'commune:19753';
  for (const [belongsTo, month] of [
    ['2027-Q4', '2027-10'],
    ['2028-Q1', '2028-01'],
  ] as const) {
    await ledger.cover({
      scheme: 'health-insurance',
      sets: [{ belongsTo, month, state: 100_000, local: 50_000 }],
      localHolder: holder,
    });
  }
  const journal = randomUUID();
  await offices.sql(`select app.enter_system(false, null);
    insert into app.journal (id, livemode, province, kind, made_at) values ('${journal}', false, '46', 'credit', now());
    insert into app.credit (id, livemode, kind, from_obligation, to_obligation, amount, made_at, agency, person)
      select '${journal}', false, 'arrears', a.id, b.id, 50000, now(), '${randomUUID()}', '${randomUUID()}'
      from app.obligation a join app.obligation b using (livemode, province, scheme, holder)
      where a.holder = '${holder}' and a.period = '2027-Q4' and b.period = '2028-Q1';
    select app.post_money('${journal}', o, case o.period when '2027-Q4' then 50000 else -50000 end)
      from app.obligation o where o.holder = '${holder}'`);
  await tick('2028-01-05T02:00:00Z');

  expect(await toldOf(holder, '2027-Q4')).toEqual([]);
  expect(await toldOf(holder, '2028-Q1')).toEqual([`transfer.late ${YEAR}.late 2027-12-15`]);
});

it('tells of no live data what the true clock has not brought', async () => {
  const live = await ledgerOf(offices.sql, '46', true);
  await live.cover({
    sets: [{ belongsTo: '2090-Q1', month: '2090-01', state: 100_000, local: 50_000 }],
    localHolder: 'city',
  });
  await tick('2091-01-01T00:00:00Z');

  expect(await offices.sql("select from app.outbox where livemode and type like 'transfer.%'")).toEqual([]);
});
