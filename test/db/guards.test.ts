/**
 * Protects the database from a table, a view, a function or a right that somebody forgot to guard: walks the catalogue
 * instead of a list, so that what a later migration adds is looked at too. Exceptions stand here by name, with the reason.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NUMBER_IN } from '../../dev/rotation/numbers.ts';
import type { PersonActor } from '../../src/auth/actor.ts';
import { INDEX_COLUMNS, SEALED_COLUMNS } from '../../src/seal/sealed-columns.ts';
import { type Acted, blindly, startActing } from '../support/acting.ts';
import { whileHeld } from '../support/at-once.ts';
import { outcome } from '../support/covering.ts';

/** Tables of nobody: what they hold is true of the database, in both modes. */
const OF_NOBODY: Readonly<Record<string, string>> = {
  migration: 'the journal of the migrations: names and hashes of files',
  event_type: 'the words for what can happen: data of no event',
};

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
});
afterAll(() => acted.stop());

/** The first column of what is found, in order. */
async function named(text: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const rows = await acted.superuser(text, values);
  return rows.map((row) => String(Object.values(row)[0])).toSorted();
}

const TABLES = "select relname from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')";
const exceptions = Object.keys(OF_NOBODY).toSorted();

describe('every table', () => {
  test('is there to be looked at', async () => {
    expect((await named(TABLES)).length).toBeGreaterThan(10);
    expect(await named(`${TABLES} and relname = any ($1)`, [exceptions])).toEqual(exceptions);
  });

  test('is under row-level security, for its owner too', async () => {
    expect(await named(`${TABLES} and not (relrowsecurity and relforcerowsecurity)`)).toEqual(exceptions);
  });

  test('tells test and live apart', async () => {
    const without = `${TABLES} and not exists (select from pg_attribute a
      where a.attrelid = c.oid and attname = 'livemode' and atttypid = 'boolean'::regtype and attnotnull)`;
    expect(await named(without)).toEqual(exceptions);
  });

  test('shows nothing to whoever has not entered', async () => {
    await acted.person();
    const readable = await named(`${TABLES} and has_any_column_privilege('ansinh_app', c.oid, 'select')`);
    const shown = readable.filter((table) => !exceptions.includes(table));
    expect(shown).toContain('agency');
    for (const table of shown) {
      const [result] = await acted.db.batch([{ text: `select count(*)::int as rows from app.${table}` }]);
      expect(result?.rows, table).toEqual([{ rows: 0 }]);
    }
  });

  test('has no policy that lets everybody through', async () => {
    const open = `select tablename || ' ' || policyname from pg_policies
      where schemaname = 'app' and (qual = 'true' or with_check = 'true')`;
    expect(await named(open)).toEqual([]);
  });
});

test('every view looks with the eyes of who asks, or it would look past row-level security', async () => {
  const blind = `select relname from pg_class where relnamespace = 'app'::regnamespace
    and (relkind = 'm' or relkind = 'v' and coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}' is false)`;
  expect(await named(blind)).toEqual([]);
});

describe('the role of the application', () => {
  test('is bound by all of this: no way past it, nothing its own, nobody else it may become', async () => {
    const [role] = await acted.superuser(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as may,
         exists (select from pg_auth_members where member = r.oid) as becomes,
         exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
           or has_schema_privilege(r.oid, 'app', 'create') or has_schema_privilege(r.oid, 'public', 'create') as owns
       from pg_roles r where rolname = 'ansinh_app'`,
    );
    expect(role).toEqual({ may: false, becomes: false, owns: false });
  });

  test('never deletes, empties or watches a table', async () => {
    const may = `${TABLES} and has_table_privilege('ansinh_app', c.oid, 'delete, truncate, references, trigger')`;
    expect(await named(may)).toEqual([]);
  });

  test('reads neither the answers kept for others, nor the claims, nor whom a finding met', async () => {
    const may = `select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'app'::regnamespace and attnum > 0 and has_column_privilege('ansinh_app', c.oid, attnum, 'select')
        and (c.relname in ('idempotency', 'claim') or c.relname || '.' || a.attname in ('claim_finding.other_entry', 'api_key.hash'))`;
    expect(await named(may)).toEqual([]);
  });
});

describe('everybody else', () => {
  test('calls no function', async () => {
    const may = `select proname from pg_proc p where pronamespace = 'app'::regnamespace
      and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)`;
    expect(await named(may)).toEqual([]);
  });

  test('reads and writes no table', async () => {
    const may = `select relname from pg_class where relnamespace = 'app'::regnamespace
      and exists (select from aclexplode(relacl) where grantee = 0)`;
    expect(await named(may)).toEqual([]);
  });
});

describe('every function', () => {
  const FUNCTIONS = "select proname from pg_proc p where pronamespace = 'app'::regnamespace";

  test('that may more than its caller looks for names where nobody else can put them', async () => {
    expect((await named(`${FUNCTIONS} and prosecdef`)).length).toBeGreaterThan(10);
    const unpinned = `${FUNCTIONS} and (prosecdef or prolang <> (select oid from pg_language where lanname = 'sql') or prosqlbody is null)
      and not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']`;
    expect(await named(unpinned)).toEqual([]);
  });

  test('belongs to the owner of the database', async () => {
    expect(await named(`${FUNCTIONS} and proowner <> 'ansinh_owner'::regrole`)).toEqual([]);
  });
});

describe('a function that reads past the policies', () => {
  const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;
  const enter = ({ agency, id, livemode }: PersonActor) => ({
    text: 'select app.enter($1, $2, $3, null)',
    values: [agency.id, id, livemode],
  });
  let owner: PersonActor;
  /** A sponsor, a difficulty, an inspection, a meeting, a report and somebody in need, all of one commune. */
  const [thing, meeting] = [randomUUID(), randomUUID()];
  const people = blindly('k1', 'somebody in need');

  beforeAll(async () => {
    owner = await acted.person({ kind: 'commune', province: '46' }, 'maker');
    const { id: agency, commune } = owner.agency;
    const made = `'${agency}', now(), now()`;
    await acted.superuser(`set session_replication_role = replica`);
    for (const row of [
      `app.sponsor (id, livemode, province, agency, name, scheme, rate, promised_people, named, from_month, made_at)
       values ('${thing}', false, '46', '${agency}', 'Nhà tài trợ', 'health-insurance', 10000, 9, true, '2026-01', now())`,
      `app.need (id, livemode, province, commune, agency, is_pupil, scheme, state, sponsor, matched_by, reported_at, changed_at,
         sealed, people) values ('${thing}', false, '46', '${commune}', '${agency}', true, 'health-insurance', 'matched',
         '${thing}', '${agency}', now(), now(), '${SEALED}', '${people}')`,
      `app.difficulty (id, livemode, province, commune, origin, agency, kind, holder, made_at, changed_at, words)
       values ('${thing}', false, '46', '${commune}', 'office', '${agency}', 'card', '${agency}', now(), now(), '${SEALED}')`,
      `app.difficulty_step (id, livemode, difficulty, version, step, agency, at)
       values ('${thing}', false, '${thing}', 1, 'raise', '${agency}', now())`,
      `app.meeting (id, livemode, agency, province, commune, residential_group, held_on, sealed, made_by, made_at, changed_at)
       values ('${meeting}', false, '${agency}', '46', '${commune}', '${thing}', current_date, '${SEALED}', ${made})`,
      `app.report (id, livemode, kind, province, commune, period, first_period, last_period, agency, edition, state, made_at,
         changed_at, filed_at, frozen_version) values ('${thing}', false, 'ward-yearly', '46', '${commune}', '2026', '2026-Q1',
         '2026-Q4', '${agency}', 1, 'filed', now(), now(), now(), 2)`,
    ]) {
      await acted.superuser(`insert into ${row}`);
    }
    await acted.superuser(`set session_replication_role = origin`);
  });

  const asked = (): readonly (readonly [string, string])[] => [
    ['the people that a sponsor has promised', `select app.needs_to_meet('${thing}', null, 9)`],
    ['the places of a sponsor', `select app.places_of('${thing}')`],
    ['how somebody in need stands', `select app.need_moved('${thing}')`],
    ['whether somebody in need is covered', `select app.is_need_covered('${thing}')`],
    ['how a difficulty stands', `select app.difficulty_standing('${thing}')`],
    ['the days of a meeting', `select * from app.meeting_days('${meeting}')`],
    [
      'the work of a commune',
      `select app.outreach_counts('46', '${owner.agency.commune}', '2026-01-01', '2026-12-31')`,
    ],
    ['what shows that a commune did it', `select app.outreach_evidence('46', '${owner.agency.commune}')`],
    ['how its units stand', progressOf(`commune:${owner.agency.commune}`)],
    [
      'figures for a report',
      `select app.live_report_lines('supported', '46', '${owner.agency.commune}', '2026-Q1', '2026-Q4')`,
    ],
    ['what became of a report', `select app.report_differences('${thing}')`],
    ['the people of a report', `select app.report_people('${thing}', null, 9)`],
    ['that it was filed', `select app.filed_reports('46')`],
    ['difficulties by number', `select * from app.difficulty_counts('2020-01-01', '2099-12-31')`],
  ];
  const progressOf = (parent: string) => `select app.family_progress('${parent}', '46', null, 2026, '2026-05', '[]')`;

  /** Whether there is anything in an answer: an id, a word, a number that is not nought. */
  function says(answer: unknown): boolean {
    if (typeof answer !== 'object' || answer === null) return answer !== null && answer !== 0;
    return Object.values(answer).some(says);
  }

  /** What is not refused, and says something. */
  async function told(who: PersonActor): Promise<readonly string[]> {
    const learnt: string[] = [];
    for (const [what, text] of asked()) {
      const rows = await acted.db.batch([enter(who), { text }]).then(
        (results) => results.at(-1)?.rows ?? [],
        () => [],
      );
      if (says(rows)) learnt.push(what);
    }
    return learnt;
  }

  test('tells another commune, another province and the other mode nothing of it', async () => {
    const strangers = await Promise.all([
      acted.person({ kind: 'commune', province: '46' }, 'approver'),
      acted.person({ kind: 'insurer-city', province: '01' }, 'approver'),
      acted.person({ kind: 'insurer-city', province: '46', livemode: true }, 'approver'),
      acted.person({ kind: 'commune', province: '46', livemode: true }, 'approver'),
    ]);
    for (const stranger of strangers) expect(await told(stranger)).toEqual([]);
    expect((await told(owner)).length).toBeGreaterThan(6);
  });

  test('is none that answers about anybody by an index, or about any unit', async () => {
    for (const text of [
      `select app.is_covered_now('health-insurance', '${people}')`,
      "select app.base_of('commune:00001', 'population', '2026-05')",
    ]) {
      expect(await outcome(acted.db.batch([enter(owner), { text }])), text).toBe('42501');
    }
  });

  test('reports nobody in need twice, by whichever of their indexes, at the same moment', async () => {
    const [one, both] = [blindly('k2', 'twice'), `${blindly('k1', 'twice')} ${blindly('k2', 'twice')}`];
    const reporting = (indexes: string) =>
      `select app.report_need('${randomUUID()}', 'health-insurance', '${owner.agency.commune}', true, '${SEALED}', '${indexes}')`;
    const second = await whileHeld(acted, owner, reporting(one), {
      waitsIn: 'report_need',
      run: () => outcome(acted.db.batch([enter(owner), { text: reporting(both) }])),
    });
    expect(second).toBe('AS105');
  });
});

describe("people's data", () => {
  const columnsOf = (
    types: string,
  ) => `select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind in ('r', 'p') and attnum > 0 and not attisdropped and atttypid::regtype::text in (${types})`;

  test('stand where the register says, and nowhere it does not', async () => {
    const sealed = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).toSorted();
    expect(await named(columnsOf("'app.sealed'"))).toEqual(sealed);
    const indexed = INDEX_COLUMNS.map(({ table, column }) => `${table}.${column}`);
    // The indexes of claims are those of the entries that claim; a request is forgotten before its key is.
    indexed.push('claim.person', 'idempotency.key', 'idempotency.fingerprint', 'upload_part.fingerprint');
    expect(await named(columnsOf("'app.blind_index', 'app.blind_indexes'"))).toEqual(indexed.toSorted());
  });

  test('are bound to the primary key of their row, as the register says', async () => {
    for (const { table, key } of SEALED_COLUMNS) {
      const [row] = await acted.superuser(
        `select array_agg(a.attname::text order by k.place) as key
         from pg_index i, unnest(i.indkey) with ordinality as k(attnum, place), pg_attribute a
         where i.indrelid = ('app.' || $1)::regclass and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.attnum`,
        [table],
      );
      expect(row?.key, table).toEqual(key);
    }
  });

  test('can be indexed again: the change of keys knows where each number stands', () => {
    const tables = new Set(INDEX_COLUMNS.map(({ table }) => table));
    expect([...tables].filter((table) => NUMBER_IN[table] === undefined)).toEqual([]);
    const sealed = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
    expect(INDEX_COLUMNS.filter(({ table, of }) => !sealed.includes(`${table}.${of}`))).toEqual([]);
  });

  test('do not fit into their columns unsealed', async () => {
    await acted.superuser('create temp table kept (a app.sealed, b app.blind_index, c app.blind_indexes)');
    for (const column of ['a', 'b', 'c']) {
      for (const text of [
        '079123456789',
        'Đặng Thị Ô',
        '{"number":"079123456789"}',
        '',
        'v1.',
        `v1.${' '.repeat(60)}`,
      ]) {
        const kept = acted.superuser(`insert into kept (${column}) values ($1)`, [text]);
        await expect(kept, `${column}: ${text}`).rejects.toMatchObject({ code: '23514' });
      }
    }
  });
});
