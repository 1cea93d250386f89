// Protects what databases had before there were sums: the migration gives them those their postings come to, and what was
// frozen is reconciled as it was.
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tcpUrl } from '../../dev/database.ts';
import { insertAgency, insertMember } from '../../dev/office-rows.ts';
import { migrate } from '../../migrations/migrate.ts';
import { ledgerOf } from '../support/ledger.ts';
import { newDatabase, ownDatabase, type TestDatabase } from '../support/running.ts';
import { APART, dice, issuing, leaving, somebody, TOTALS } from '../support/sums.ts';

const MIGRATIONS = new URL('../../migrations', import.meta.url).pathname;

let server: TestDatabase;
let folder: string;
let url: string;
let client: pg.Client;
beforeAll(async () => {
  server = await ownDatabase();
  const { port, name, secrets } = await newDatabase('template0', server);
  url = tcpUrl('ansinh_owner', secrets.owner, port, name);
  folder = await mkdtemp(join(tmpdir(), 'ansinh-sums-'));
  for (const file of (await readdir(MIGRATIONS)).filter((one) => one.endsWith('.sql') && one < '0014')) {
    await cp(join(MIGRATIONS, file), join(folder, file));
  }
  await migrate({ url, folder });
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await rm(folder, { recursive: true });
  await server?.discard();
});

const sql = async (text: string, values: readonly unknown[] = []) => (await client.query(text, [...values])).rows;

it('a database that has postings already is given the sums they come to, and keeps what it had frozen', async () => {
  const ledger = await ledgerOf(sql);
  const roll = dice(46);
  const people: string[] = [];
  for (let at = 0; at < 20; at += 1) people.push(await somebody(ledger, roll));
  await sql(issuing(people[3] ?? '', '2026-02-01'));
  const city = await ledger.obligation('city', '2026-Q1');
  await propose(city);
  for (const one of people.slice(0, 8)) await sql(leaving(one, 0, 'all'));
  for (const one of people) await sql(issuing(one, '2026-04-02'));
  await migrate({ url, folder: MIGRATIONS });
  const [sums] = await sql('select count(*)::integer as many from app.posting_sum');
  await sql('begin');
  await sql('select app.enter_system(false, null)');
  const looked = await sql('select o.id, o.state, app.reconcile(o.id, null) as answer from app.obligation o');
  // As where it is long: by its sums.
  const kept = await sql('select app.kept_differences(o) from app.obligation o where o.frozen_version is not null');
  await sql('rollback');

  expect(Number(sums?.many)).toBeGreaterThan(10);
  expect(await sql(APART)).toEqual([]);
  expect(looked).toContainEqual({ id: city, state: 'proposed', answer: { differences: [], last: null } });
  expect(kept).toEqual([]);
  expect(looked.filter(({ answer }) => Object(answer).differences.length > 0)).toEqual([]);
});

async function propose(obligation: string): Promise<void> {
  const [livemode, agency] = [false, randomUUID()];
  const named = { province: '46', commune: null, name: 'insurer' };
  await insertAgency(client, { id: agency, livemode, kind: 'insurer-city', ...named });
  const who = { livemode, agency, issuer: 'https://issuer.example', subject: randomUUID() };
  const { person } = await insertMember(client, { ...who, roles: ['approver'] });
  const [totals] = await sql(TOTALS, [obligation]);
  await sql(
    `select app.enter('${agency}', '${person}', false, '2026-04-01T08:00:00+07:00');
     select app.propose_obligation('${obligation}', 1, gen_random_uuid(), ${totals?.people}, ${totals?.owed})`,
  );
}
