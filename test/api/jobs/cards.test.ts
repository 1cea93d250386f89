// Protects who is told of cards that are late: each list once, the day after the last, with a number and nobody's id; not of
// cards that were issued, nor of whoever has left.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/jobs/schedule.ts';
import { type Ledger, ledgerOf } from '../../support/ledger.ts';
import { type Offices, officesOf } from '../../support/offices.ts';
import { type System, startSystem } from '../../support/running.ts';

let system: System;
let offices: Offices;
let ledger: Ledger;
beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  ledger = await ledgerOf(offices.sql);
  const sets = [{ belongsTo: '2027-Q1', month: '2027-01', state: 100_000, local: 50_000 }];
  const covered: string[] = [];
  for (let nth = 1; nth <= 4; nth += 1) covered.push(await ledger.cover({ sets, localHolder: 'city' }));
  const [, , issued, left] = covered;
  await offices.sql(`update app.coverage set card_due_on = '2027-01-08' where id = any ($1)`, [covered]);
  await offices.sql(`update app.coverage set card_issued_on = '2027-01-07' where id = $1`, [issued]);
  await ledger.end(String(left), '2027-01');
});
afterAll(async () => {
  await offices?.close();
  await system?.stop();
});

async function told(): Promise<readonly unknown[]> {
  return await offices.sql(
    `select e.detail ->> 'cards' as cards, e.detail ->> 'dueOn' as due_on, e.kinds from app.outbox e
     where e.type = 'list.cards-overdue' order by e.happened_at`,
  );
}

it('is told once of a list, the day after the last', async () => {
  await system.scheduled(TRIGGERS.hour, new Date('2027-01-08T16:00:00Z'));
  expect(await told()).toEqual([]);

  await Promise.all(Array.from({ length: 5 }, () => system.scheduled(TRIGGERS.hour, new Date('2027-01-08T17:00:00Z'))));
  await system.scheduled(TRIGGERS.hour, new Date('2027-01-09T17:00:00Z'));
  expect(await told()).toEqual([{ cards: '2', due_on: '2027-01-08', kinds: ['insurer-local', 'insurer-city'] }]);
});
