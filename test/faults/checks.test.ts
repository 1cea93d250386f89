// Protects the verdict of a run of faults: each of its checks sees what it is for. One run in which nothing breaks, after
// which the database is damaged in as many ways as there are checks; every one of them has to be told.
import type pg from 'pg';
import { expect, test } from 'vitest';
import { RULES } from '../../dev/faults/checks/whole.ts';
import { runFaults } from '../../dev/faults/run.ts';
import { bundledModules } from '../support/running.ts';

/** One row of a table. */
const one = (table: string, where = 'true') => `(select ctid from ${table} where ${where} limit 1)`;

/** By the owner of the database, who may take the guards away. Each on a place of its own, so that none hides another. */
const DAMAGES = [
  `update app.list set people = people + 1, stored = stored + 1 where ctid = ${one('app.list')}`,
  `update app.upload_part set rows = rows + 1, stored = stored + 1
   where ctid = ${one('app.upload_part', "upload in (select id from app.upload where state = 'done')")}`,
  `with opened as (
     insert into app.upload (id, livemode, list, agency, no, replaces, made_at, changed_at)
     select gen_random_uuid(), false, l.id, l.agency, 900000, false, now(), now() from app.list l limit 1 returning id
   )
   insert into app.upload_part (upload, livemode, chunk, part, rows, stored, flagged, refused, is_last, fingerprint)
   select o.id, false, 1, 1, 1, 1, 0, 0, true, 'k1.' || repeat('A', 43) from opened o`,
  `update app.upload set state = 'matching' where ctid = ${one('app.upload', "state = 'done'")}`,
  `update app.list set state = 'received', waits_for = 'accept' where ctid = ${one('app.list', "state = 'accepted'")}`,
  `delete from app.list_step where ctid = ${one('app.list_step', "step = 'receive'")}`,
  `update app.list_step a set person = s.person from app.list_step s
   where s.list = a.list and s.step = 'submit' and a.ctid = ${one('app.list_step', "step = 'accept'")}`,
  `update app.list_confirmation set confirmed = confirmed + 1
   where ctid = ${one('app.list_confirmation', 'answered_at is not null')}`,
  'alter table app.audit disable trigger user',
  `update app.audit set detail = '{"changed":1}' where ctid = ${one('app.audit', 'seq > 1')}`,
  `delete from app.audit where ctid = ${one('app.audit', "operation = 'entries.add'")}`,
  'alter table app.audit enable trigger user',
  `update app.idempotency set answer = null where ctid = ${one('app.idempotency', 'answer is not null')}`,
  `delete from app.idempotency where ctid = ${one('app.idempotency', 'answer is not null')}`,
  `insert into app.claim
   select livemode, scheme, year, person, nth + 1000, months, gen_random_uuid(), list, round, agency, province
   from app.claim limit 1`,
  `insert into app.claim
   select c.livemode, c.scheme, c.year, c.person, c.nth + 2000, c.months, e.id, e.list, c.round, c.agency, c.province
   from (select * from app.claim order by entry limit 1) c
   cross join lateral (select o.id, o.list from app.entry o where o.list <> c.list and o.state = 'accepted' limit 1) e`,
  `delete from app.claim where entry = (select entry from app.claim order by entry desc limit 1)`,
  `insert into app.claim_finding (livemode, agency, province, list, entry, scheme, met, other_entry, found_at)
   select c.livemode, c.agency, c.province, c.list, c.entry, c.scheme, 'same-round', gen_random_uuid(), now()
   from app.claim c limit 1`,
  'update app.round_closing set lists = lists + 1',
];

async function damage(client: pg.Client): Promise<void> {
  for (const text of DAMAGES) {
    const { rowCount } = await client.query(text);
    if (!text.startsWith('alter') && (rowCount ?? 0) === 0) throw new Error(`nothing was damaged by: ${text}`);
  }
}

test('each check sees the damage it is for', async () => {
  const calm = {
    seed: 1,
    lanes: 5,
    until: { lists: 1 },
    shares: { acts: 0, looks: 0, outage: 0, mostLong: 0 },
    killEvery: 0,
    manners: 'keeps its key',
    durable: false,
    modules: await bundledModules(),
  } as const;
  const { wrong } = await runFaults({ ...calm, damage });
  const told = wrong.join('\n');

  expect(RULES.map(({ says }) => says).filter((says) => !told.includes(says))).toEqual([]);
  for (const what of ['step', 'record', 'kept answer']) expect(told).toContain(`a ${what} was acknowledged`);
  for (const what of ['step', 'upload']) expect(told).toContain(`a ${what} is stored that nobody was told of`);
}, 600_000);
