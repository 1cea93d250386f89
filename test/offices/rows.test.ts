// Protects the offices in the database itself, asked as the role of the application and without the API: no context, no
// rows; another agency's people and keys do not exist; a key writes nothing; and nobody enters as who they are not.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeldKey, Officer, Offices, TestAgency } from '../support/offices.ts';
import { officesOf } from '../support/offices.ts';
import { type System, startSystem } from '../support/running.ts';

const TABLES = [
  'agency',
  'office',
  'residential_group',
  'collection_point',
  'collector',
  'person',
  'member',
  'api_key',
] as const;

let system: System;
let offices: Offices;
let app: pg.Client;
let commune: TestAgency;
let next: TestAgency;
let far: TestAgency;
let collecting: TestAgency;
let chair: Officer;
let nextChair: Officer;
let administrator: Officer;
let ofAll: Officer;
let key: HeldKey;

beforeAll(async () => {
  system = await startSystem();
  offices = await officesOf(system);
  app = new pg.Client({ connectionString: system.databaseUrl('app') });
  await app.connect();
  commune = await offices.agency({ kind: 'commune', province: '46', commune: '19789' });
  next = await offices.agency({ kind: 'commune', province: '46', commune: '19753' });
  far = await offices.agency({ kind: 'commune', province: '01', commune: '00070' });
  collecting = await offices.agency({ kind: 'collecting-organisation', province: '46' });
  chair = await offices.officer(commune, 'approver');
  nextChair = await offices.officer(next, 'approver');
  administrator = await offices.officer(await offices.agency({ kind: 'administrator', province: '46' }), 'approver');
  ofAll = await offices.officer(await offices.agency({ kind: 'administrator', province: null }), 'approver');
  key = await offices.key(commune, ['lists:read']);
  for (const { id } of [commune, next, far]) {
    await offices.sql("insert into app.office values ($1, false, $2, 'Phòng Kinh tế')", [randomUUID(), id]);
    await offices.sql("insert into app.residential_group values ($1, false, $2, 'TDP1', 'Tổ dân phố 1')", [
      randomUUID(),
      id,
    ]);
  }
  await offices.sql(
    `insert into app.collection_point (id, livemode, agency, code, commune, name)
     values ($1, false, $2, '3456789000TH4619789001', '19789', 'Điểm thu')`,
    [randomUUID(), collecting.id],
  );
  await offices.sql("insert into app.collector (id, livemode, agency, number) values ($1, false, $2, '7')", [
    randomUUID(),
    collecting.id,
  ]);
});
afterAll(async () => {
  await app?.end();
  await offices?.close();
  await system?.stop();
});

type Rows = readonly Record<string, unknown>[];

/** In one transaction that is taken back; as somebody, or as nobody. */
async function within(who: Officer | HeldKey | null, ...texts: readonly string[]): Promise<Rows> {
  await app.query('begin');
  try {
    if (who !== null) await app.query('select app.enter($1, $2, $3, null)', [...idsOf(who)]);
    let rows: Rows = [];
    for (const text of texts) rows = (await app.query<Record<string, unknown>>(text)).rows;
    return rows;
  } finally {
    await app.query('rollback');
  }
}

function idsOf(who: Officer | HeldKey): readonly unknown[] {
  return [who.agency.id, 'key' in who ? who.id : who.person, who.agency.livemode];
}

const count = async (who: Officer | HeldKey | null, table: string) =>
  Number((await within(who, `select count(id) from app.${table}`))[0]?.count);
const idsIn = async (who: Officer | HeldKey, table: string, column = 'agency') =>
  new Set((await within(who, `select ${column} as id from app.${table}`)).map(({ id }) => id));

describe('without a context', () => {
  it.each(TABLES)('there is nothing in %s', async (table) => {
    expect(await count(null, table)).toBe(0);
    expect(await count(ofAll, table)).toBeGreaterThan(0);
  });

  it('nothing stays of one from an earlier transaction', async () => {
    expect(await count(chair, 'agency')).toBeGreaterThan(0);
    expect(await count(null, 'agency')).toBe(0);
  });
});

describe('the address book', () => {
  it('is that of the province', async () => {
    const seen = await idsIn(chair, 'agency', 'id');

    expect([commune, next, collecting, far].map(({ id }) => seen.has(id))).toEqual([true, true, true, false]);
    expect((await idsIn(chair, 'office')).has(far.id)).toBe(false);
    expect((await idsIn(chair, 'office')).has(next.id)).toBe(true);
    expect(await idsIn(chair, 'residential_group')).toEqual(new Set([commune.id, next.id]));
  });

  it('is that of all provinces for the administrator of all', async () => {
    expect((await idsIn(ofAll, 'agency', 'id')).has(far.id)).toBe(true);
  });
});

describe('people and keys', () => {
  it('are seen by their own agency and its administrators, and by nobody else', async () => {
    for (const table of ['member', 'api_key']) {
      expect(await idsIn(chair, table)).toEqual(new Set([commune.id]));
      expect((await idsIn(nextChair, table)).has(commune.id)).toBe(false);
      expect((await idsIn(administrator, table)).has(commune.id)).toBe(true);
      expect((await idsIn(administrator, table)).has(far.id)).toBe(false);
    }
    expect(await idsIn(chair, 'person', 'id')).toEqual(new Set([chair.person]));
  });

  it('never show a hash', async () => {
    await expect(within(chair, 'select hash from app.api_key')).rejects.toMatchObject({ code: '42501' });
  });

  it('leave collectors to their organisation and to the insurer', async () => {
    const insurer = await offices.officer(await offices.agency({ kind: 'insurer-local', province: '46' }), 'reader');
    const farInsurer = await offices.officer(await offices.agency({ kind: 'insurer-city', province: '01' }), 'reader');

    expect(await count(chair, 'collector')).toBe(0);
    expect(await count(insurer, 'collector')).toBe(1);
    expect(await count(farInsurer, 'collector')).toBe(0);
  });
});

describe('writing', () => {
  const member = (agency: string, person: string) =>
    `insert into app.member (id, livemode, agency, person, roles)
     values ('${randomUUID()}', app.is_livemode(), '${agency}', '${person}', array['maker'])`;
  const entered = (kind: string, province: string) =>
    `insert into app.agency (id, livemode, kind, province, name)
     values ('${randomUUID()}', app.is_livemode(), '${kind}', '${province}', 'x')`;

  it('is for one’s own agency only', async () => {
    await expect(within(chair, member(next.id, chair.person))).rejects.toMatchObject({ code: '42501' });
    await expect(within(administrator, member(far.id, chair.person))).rejects.toMatchObject({ code: '42501' });
    await within(administrator, member(next.id, chair.person));
  });

  it('of agencies is for administrators, in their province, and never of administrators', async () => {
    await within(administrator, entered('school', '46'));
    await within(ofAll, entered('administrator', '01'));
    await expect(within(chair, entered('school', '46'))).rejects.toMatchObject({ code: '42501' });
    await expect(within(administrator, entered('school', '01'))).rejects.toMatchObject({ code: '42501' });
    await expect(within(administrator, entered('administrator', '46'))).rejects.toMatchObject({ code: '42501' });
  });

  it('is for who has the role of an approver there, whatever the application believes', async () => {
    for (const role of ['maker', 'confirmer', 'reader'] as const) {
      const officer = await offices.officer(commune, role);
      await expect(within(officer, member(commune.id, nextChair.person))).rejects.toMatchObject({ code: '42501' });
    }
    await within(chair, member(commune.id, nextChair.person));
  });

  it('is not for keys', async () => {
    await expect(within(key, member(commune.id, chair.person))).rejects.toMatchObject({ code: '42501' });
    const closing = `with closed as (update app.office set closed_at = now() returning 1) select count(*) from closed`;
    expect(Number((await within(key, closing))[0]?.count)).toBe(0);
    expect(Number((await within(chair, closing))[0]?.count)).toBe(1);
  });

  it('changes no more than names and ends, and deletes nothing', async () => {
    for (const text of [
      `update app.agency set province = '01'`,
      `update app.member set roles = array['approver']`,
      `update app.api_key set expires_at = now() + interval '9 years'`,
      `update app.person set subject = 'x'`,
      `insert into app.person values ('${randomUUID()}', false, 'https://x', 'y')`,
      ...TABLES.map((table) => `delete from app.${table}`),
      ...TABLES.map((table) => `truncate app.${table}`),
    ]) {
      await expect([text, within(ofAll, text)][1], text).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('of the other mode fails', async () => {
    const live = `insert into app.office values ('${randomUUID()}', true, '${commune.id}', 'x')`;
    await expect(within(chair, live)).rejects.toMatchObject({ code: '42501' });
  });

  it('of residential groups is for their commune and its administrators, and a name is a place’s', async () => {
    const group = (agency: string, code = 'TDP2', name = 'Tổ dân phố 2') =>
      `insert into app.residential_group values ('${randomUUID()}', false, '${agency}', '${code}', '${name}')`;
    await within(chair, group(commune.id));
    await within(administrator, group(commune.id));
    for (const [who, agency] of [
      [chair, next.id],
      [administrator, far.id],
      [key, commune.id],
    ] as const) {
      await expect(within(who, group(agency))).rejects.toMatchObject({ code: '42501' });
    }
    for (const [code, name] of [
      ['046192000001', 'Tổ dân phố 2'],
      ['TDP2', 'Tổ dân phố 046192000001'],
    ] as const) {
      await expect(within(chair, group(commune.id, code, name))).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('entering', () => {
  const enter = (agency: string, actor: string, livemode: boolean, now: string | null = null) =>
    app.query('select app.enter($1, $2, $3, $4)', [agency, actor, livemode, now]);

  it('is for who is a member, or a key, of that agency in that mode', async () => {
    await enter(commune.id, chair.person, false, '2026-12-25T00:00:00Z');
    await enter(commune.id, key.id, false);
    for (const [agency, actor, livemode] of [
      [next.id, chair.person, false],
      [next.id, key.id, false],
      [commune.id, chair.person, true],
      [commune.id, randomUUID(), false],
      [randomUUID(), chair.person, false],
    ] as const) {
      await expect(enter(agency, actor, livemode)).rejects.toMatchObject({ code: 'AS401' });
    }
  });

  it('is over for who was revoked, has expired, or whose agency was closed', async () => {
    const agency = await offices.agency({ kind: 'school', province: '46' });
    const leaving = await offices.officer(agency, 'maker');
    const staying = await offices.officer(agency, 'maker');
    const [revoked, expired] = [await offices.key(agency, ['lists:read']), await offices.key(agency, ['lists:read'])];
    await offices.sql('update app.member set revoked_at = now() where id = $1', [leaving.member]);
    await offices.sql('update app.api_key set revoked_at = now() where id = $1', [revoked.id]);
    await offices.sql(
      "update app.api_key set made_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = $1",
      [expired.id],
    );
    for (const id of [leaving.person, revoked.id, expired.id]) {
      await expect(enter(agency.id, id, false)).rejects.toMatchObject({ code: 'AS401' });
    }
    await enter(agency.id, staying.person, false);
    await offices.sql('update app.agency set closed_at = now() where id = $1', [agency.id]);
    await expect(enter(agency.id, staying.person, false)).rejects.toMatchObject({ code: 'AS401' });
  });

  it('at a chosen time is for test data', async () => {
    const live = await offices.officer(await offices.agency({ kind: 'school', livemode: true }), 'maker');
    await enter(live.agency.id, live.person, true);
    await expect(enter(live.agency.id, live.person, true, '2026-12-25T00:00:00Z')).rejects.toMatchObject({
      code: 'ASNOW',
    });
    await expect(app.query("select app.enter_system(true, '2026-12-25')")).rejects.toMatchObject({ code: 'ASNOW' });
    await expect(app.query('select app.enter_system(null, null)')).rejects.toMatchObject({ code: 'AS401' });
  });

  it('sets the whole context, and it lasts for the transaction', async () => {
    const context = `select app.agency_id() as agency, app.actor_id() as actor, app.actor_kind() as kind,
      app.is_livemode() as livemode, app.agency_kind() as agency_kind, app.province() as province, app.commune() as commune`;
    const nothing = {
      agency: null,
      actor: null,
      kind: null,
      livemode: null,
      agency_kind: null,
      province: null,
      commune: null,
    };

    expect(await within(chair, context)).toEqual([
      {
        agency: commune.id,
        actor: chair.person,
        kind: 'person',
        livemode: false,
        agency_kind: 'commune',
        province: '46',
        commune: '19789',
      },
    ]);
    expect(await within(null, context)).toEqual([nothing]);
    expect(await within(chair, "select app.enter_system(false, '2027-01-01T00:00:00Z')", `${context}`)).toEqual([
      { ...nothing, kind: 'system', livemode: false },
    ]);
  });
});

describe('the functions that read past the policies', () => {
  it('look for names in their own schemas only, and are not everybody’s', async () => {
    const functions = await offices.sql(
      `select p.proname, p.prosecdef, coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false) as is_bound,
         has_function_privilege('public', p.oid, 'execute') as of_public
       from pg_proc p where p.pronamespace = 'app'::regnamespace`,
    );

    expect(functions.length).toBeGreaterThan(15);
    expect(functions.filter(({ of_public }) => of_public === true).map(({ proname }) => proname)).toEqual([]);
    const loose = functions.filter(({ prosecdef, is_bound }) => prosecdef === true && is_bound === false);
    expect(loose.map(({ proname }) => proname)).toEqual([]);
  });
});
