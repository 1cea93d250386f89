// Protects a population from everybody who is not its commune, in the database itself and whatever the application would
// let through: other communes, other provinces, supervisors, keys and jobs see no row; whoever follows somebody up sees them
// alone; whoever is bound to a residential group sees that group.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonActor } from '../../src/auth/actor.ts';
import { look } from '../../src/db/act.ts';
import { type Acted, blindly, startActing, system } from '../support/acting.ts';
import { whileHeld } from '../support/at-once.ts';
import { outcome } from '../support/covering.ts';

const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

let acted: Acted;
let clerk: PersonActor;
const [one, two] = [randomUUID(), randomUUID()];
const invitations = [randomUUID(), randomUUID()];
const groups = [randomUUID(), randomUUID()];

beforeAll(async () => {
  acted = await startActing();
  clerk = await acted.person({ kind: 'commune', province: '46' }, 'maker');
  const { id: agency, commune } = clerk.agency;
  for (const [at, group] of groups.entries()) {
    await acted.sql(
      'insert into app.residential_group (id, livemode, agency, code, name) values ($1, false, $2, $3, $4)',
      [group, agency, `0${at + 1}`, `Tổ ${at + 1}`],
    );
  }
  const [extract, meeting] = [randomUUID(), randomUUID()];
  await acted.sql(
    `insert into app.extract (id, livemode, agency, province, commune, kind, taken_on, keep_until, made_by, made_at, changed_at)
     values ($1, false, $2, '46', $3, 'population', current_date, current_date + 100, $4, now(), now())`,
    [extract, agency, commune, clerk.id],
  );
  await acted.sql(
    `insert into app.meeting (id, livemode, agency, province, commune, residential_group, held_on, sealed, state, follow_from,
       follow_by, made_by, made_at, changed_at)
     values ($1, false, $2, '46', $3, $4, current_date, $5, 'held', current_date + 3, current_date + 5, $6, now(), now())`,
    [meeting, agency, commune, groups[0], SEALED, clerk.id],
  );
  for (const [at, person] of [one, two].entries()) {
    await acted.sql(
      `insert into app.extract_person (id, livemode, extract, agency, province, residential_group, index, sealed, flagged,
         made_at, changed_at) values ($1, false, $2, $3, '46', $4, $5, $6, false, now(), now())`,
      [person, extract, agency, groups[at], blindly('k1', person), SEALED],
    );
    await acted.sql(
      `insert into app.invitation (id, livemode, meeting, agency, province, commune, residential_group, person, made_at, changed_at)
       values ($1, false, $2, $3, '46', $4, $5, $6, now(), now())`,
      [invitations[at], meeting, agency, commune, groups[at], person],
    );
  }
});
afterAll(() => acted.stop());

async function seen(actor: Parameters<typeof look>[1]): Promise<readonly number[]> {
  const tables = ['extract', 'extract_person', 'meeting', 'invitation'];
  const found = await look(
    acted.db,
    actor,
    tables.map((table) => ({ text: `select count(*)::int as rows from app.${table}` })),
  );
  return found.map(({ rows }) => Number(rows[0]?.rows));
}

test('its commune sees all of it', async () => {
  expect(await seen(clerk)).toEqual([1, 2, 1, 2]);
});

test.each([
  ['another commune of the province', { kind: 'commune', province: '46' }],
  ['a commune of another province', { kind: 'commune', province: '01' }],
  ['the insurer', { kind: 'insurer-city', province: '46' }],
  ['the insurer on the spot', { kind: 'insurer-local', province: '46' }],
  ['a supervisor', { kind: 'supervisor', province: '46' }],
  ['home affairs', { kind: 'home-affairs', province: '46' }],
  ['an administrator', { kind: 'administrator', province: '46' }],
  ['a collecting organisation', { kind: 'collecting-organisation', province: '46' }],
] as const)('%s sees nothing, in whatever role', async (_, office) => {
  expect(await seen(await acted.person(office, 'approver'))).toEqual([0, 0, 0, 0]);
});

test('nor does a job, nor a key of the very commune', async () => {
  expect(await seen(system())).toEqual([0, 0, 0, 0]);
  const key = randomUUID();
  await acted.sql(
    `insert into app.api_key (id, livemode, agency, name, slot, hash, last4, scopes, expires_at)
     values ($1, false, $2, 'k', 1, $3, 'abcd', '{lists:read}', now() + interval '1 day')`,
    [key, clerk.agency.id, 'a'.repeat(64)],
  );
  const counts = await acted.db.batch([
    { text: 'select app.enter($1, $2, false, null)', values: [clerk.agency.id, key] },
    { text: 'select count(*)::int as rows from app.extract_person' },
  ]);
  expect(counts[1]?.rows).toEqual([{ rows: 0 }]);
});

test('an organisation sees whom it was given to follow up, and its member whom they were', async () => {
  const organisation = await acted.person({ kind: 'collecting-organisation', province: '46' }, 'maker');
  const give = (member: string | null) =>
    acted.sql('update app.invitation set follow_agency = $1, follow_member = $2 where id = $3', [
      organisation.agency.id,
      member,
      invitations[0],
    ]);
  await give(null);
  expect(await seen(organisation)).toEqual([0, 1, 0, 1]);
  await give(clerk.member);
  expect(await seen(organisation)).toEqual([0, 0, 0, 0]);
  await give(organisation.member);
  expect(await seen(organisation)).toEqual([0, 1, 0, 1]);
});

test('nobody asks for numbers of a commune of another province, nor who is insured but for a commune', async () => {
  const far = await acted.person({ kind: 'supervisor', province: '01' }, 'reader');
  const asked = {
    text: "select app.outreach_counts('46', $1, '2026-01-01', '2026-12-31')",
    values: [clerk.agency.commune],
  };
  const entering = ({ agency, id }: PersonActor) => ({
    text: 'select app.enter($1, $2, false, null)',
    values: [agency.id, id],
  });
  expect(await outcome(acted.db.batch([entering(far), asked]))).toBe('AS404');
  const insured = { text: "select * from app.insured_among(array['k1.x'])" };
  expect(await outcome(acted.db.batch([entering(far), insured]))).toBe('AS403');
  expect(await outcome(acted.db.batch([entering(clerk), insured]))).toBe('done');
});

test('nobody is invited of an extract that is deleted in the same moment, and whoever is invited is not lost to a new one', async () => {
  const own = await acted.person({ kind: 'commune', province: '46' }, 'maker');
  const [extract, group] = [randomUUID(), randomUUID()];
  await acted.sql(
    "insert into app.residential_group (id, livemode, agency, code, name) values ($1, false, $2, '01', 'Tổ 1')",
    [group, own.agency.id],
  );
  const people = [randomUUID(), randomUUID()];
  await acted.sql(
    `insert into app.extract (id, livemode, agency, province, commune, kind, taken_on, keep_until, made_by, made_at, changed_at)
     values ($1, false, $2, '46', $3, 'population', current_date, current_date + 100, $4, now(), now())`,
    [extract, own.agency.id, own.agency.commune, own.id],
  );
  for (const person of people) {
    await acted.sql(
      `insert into app.extract_person (id, livemode, extract, agency, province, residential_group, index, sealed, flagged,
         made_at, changed_at) values ($1, false, $2, $3, '46', $4, $5, $6, false, now(), now())`,
      [person, extract, own.agency.id, group, blindly('k1', person), SEALED],
    );
  }
  const meeting = randomUUID();
  const act = (text: string) =>
    acted.db.batch([{ text: 'select app.enter($1, $2, false, null)', values: [own.agency.id, own.id] }, { text }]);
  await act(`select app.plan_meeting('${meeting}', '${group}', current_date, '${SEALED}')`);
  const inviting = (version: number, person: string | undefined) =>
    `select app.invite_people('${meeting}', ${version}, '{${randomUUID()}}', '{${person}}')`;
  const replacing = (version: number) => `select app.put_people('${extract}', ${version}, '[]', true, 0, 0)`;

  const replaced = await whileHeld(acted, own, inviting(1, people[0]), {
    waitsIn: 'put_people',
    run: () => outcome(act(replacing(1))),
  });
  expect(replaced).toBe('done');
  const [kept] = await acted.sql('select person from app.invitation where meeting = $1', [meeting]);
  expect(kept?.person).toBe(people[0]);
  const late = await whileHeld(acted, own, `select app.delete_extract('${extract}', 2)`, {
    waitsIn: 'invite_people',
    run: () => outcome(act(inviting(2, people[0]))),
  });
  expect(late).toBe('AS404');
});

test('whoever is bound to a residential group sees its people and meetings alone', async () => {
  await acted.sql(
    'insert into app.collaborator_group (livemode, agency, member, residential_group) values (false, $1, $2, $3)',
    [clerk.agency.id, clerk.member, groups[1]],
  );
  expect(await seen(clerk)).toEqual([1, 1, 0, 1]);
});
