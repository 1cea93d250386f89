// Protects what is counted from coverages: new participants of a commune, of who made the list and of the province, once each
// however many lists have them, not again when they come back; and that offices which see no lists are shown numbers alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, deskOf } from '../../support/lists.ts';
import type { TestAgency } from '../../support/offices.ts';
import { clerkOf, handIn, nearPoor } from '../../support/rows.ts';
import { type System, startSystem } from '../../support/running.ts';
import { acceptedBy } from '../coverage/accepting.ts';

let system: System;
let desk: Desk;
let commune: TestAgency;

beforeAll(async () => {
  system = await startSystem();
  desk = await deskOf(system);
  const round = await desk.openRound('46', 'commune-yearly', '2027');
  const { clerk, list } = await clerkOf(desk, '19774', round);
  commune = clerk.agency;
  await handIn(system, clerk, list, [nearPoor(), nearPoor(), nearPoor()]);
  await acceptedBy(desk, clerk, list);
});
afterAll(async () => {
  await desk?.offices.close();
  await system?.stop();
});

const progressOf = async (who: TestAgency, unit: string, month = '2027-01') => {
  const path = `/v1/progress?unit=${unit}&month=${month}`;
  return Object((await desk.get(await desk.officer(who, 'reader'), path)).body);
};
const counted = (self: { indicators: { indicator: string }[] }, indicator = 'new-health-participants') =>
  self.indicators.find((one) => one.indicator === indicator);

describe('new participants', () => {
  it('are counted in the month their first coverage begins, and add up over the year', async () => {
    const january = counted((await progressOf(commune, 'commune:19774')).self);
    expect(january).toMatchObject({ origin: 'computed', value: 3, inMonth: 3, latest: '2027-01', target: null });
    const march = counted((await progressOf(commune, 'commune:19774', '2027-03')).self);
    expect(march).toMatchObject({ value: 3, inMonth: 0 });
    expect(Object(march).trend.map(({ reached }: { reached: number }) => reached)).toEqual([0, 0, 0, 3, 0, 0]);
  });

  it('are counted once, whoever lists them again, and not when they come back', async () => {
    // The same three, as another list would have them from February on, and a fourth who is new then.
    await desk.offices.sql(`
      with again as (
        select c.*, e.index, e.people, e.upload, e.sealed, row_number() over (order by c.id) as nth
        from app.coverage c join app.entry_row e on e.id = c.id
      ), rows as (
        insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, first_month, last_month, index, people,
          sealed, made_at, changed_at)
        select gen_random_uuid(), false, list, upload, app.first_place(9) + nth, 'increase', 'stored', commune, '2027-02', '2027-12',
          case when nth = 3 then 'k1.' || repeat('b', 43) else index end, people, sealed, now(), now()
        from again where nth <= 3 returning *
      )
      insert into app.coverage (id, livemode, list, agency, province, commune, scheme, rule, ruleset, counted, first_month,
        last_month, made_at, changed_at)
      select r.id, false, r.list, '${commune.id}', '46', r.commune, 'health-insurance', 'hi-near-poor', 'r', 'monthly', '2027-02',
        '2027-12', now(), now() from rows r`);
    const february = counted((await progressOf(commune, 'commune:19774', '2027-02')).self);
    expect(february).toMatchObject({ value: 4, inMonth: 1 });
  });

  it('are told to the offices of the province as numbers, commune by commune', async () => {
    const affairs = await desk.agency('home-affairs');
    const { self, below } = await progressOf(affairs, 'province:46', '2027-02');
    expect(counted(self)).toMatchObject({ value: 4 });
    expect(below.find(({ unit }: { unit: string }) => unit === 'commune:19774')).toMatchObject({
      name: 'Phường Kim Long',
    });
    const far = await desk.agency('home-affairs', undefined, '01');
    expect((await progressOf(far, 'province:46')).status).toBe(404);
  });

  it('under a rule that tells something of them count for the province alone', async () => {
    await desk.offices.sql(
      "update app.coverage set rule = 'sensitive', commune = null where id = (select id from app.coverage where first_month = '2027-01' order by id limit 1)",
    );
    const affairs = await desk.agency('home-affairs');
    const { self, below } = await progressOf(affairs, 'province:46', '2027-01');
    expect(counted(self)).toMatchObject({ value: 3 });
    expect(counted(below[0])).toMatchObject({ value: 2 });
  });
});
