// Protects the verdict of a run of faults: what was acknowledged and is not stored is told, and so is what is stored and was
// never acknowledged. A run in which nothing breaks, after which rows that every story leaves are taken out or doubled.
import type pg from 'pg';
import { expect, test } from 'vitest';
import { runFaults } from '../../dev/faults/run.ts';
import { bundledModules } from '../support/running.ts';

/** Every list was put under a step and given rows, whatever became of it. */
const first = (table: string, where = 'true') => `(select ctid from ${table} where ${where} limit 1)`;

/** By the owner of the database, who may take the guards away; and what is told of each. */
const DAMAGES = [
  [`delete from app.list_step where ctid = ${first('app.list_step')}`, 'a step was acknowledged and is not stored'],
  [
    `insert into app.list_step
     select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).* from app.list_step s limit 1`,
    'a step is stored that nobody was told of',
  ],
  [
    `insert into app.upload (id, livemode, list, agency, no, replaces, made_at, changed_at)
     select gen_random_uuid(), l.livemode, l.id, l.agency, 900000, false, now(), now() from app.list l limit 1`,
    'a upload is stored that nobody was told of',
  ],
  [
    `alter table app.audit disable trigger user;
     delete from app.audit where ctid = ${first('app.audit', "operation = 'entries.add'")};
     alter table app.audit enable trigger user`,
    'a record was acknowledged and is not stored',
  ],
  [
    `delete from app.idempotency where ctid = ${first('app.idempotency')}`,
    'a kept answer was acknowledged and is not stored',
  ],
] as const;

test('what was acknowledged and is gone is told, and what nobody was told of', async () => {
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
  const { wrong } = await runFaults({
    ...calm,
    async damage(client: pg.Client) {
      for (const [text] of DAMAGES) await client.query(text);
    },
  });

  const told = wrong.join('\n');
  for (const [, says] of DAMAGES) expect(told).toContain(says);
}, 240_000);
