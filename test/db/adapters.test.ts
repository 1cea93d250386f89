/**
 * Protects the port to the database, whichever way leads through it: a batch holds or vanishes whole, runs as the role it
 * logged in with, leaves no setting behind, gives values back in one known form, and whatever goes wrong leaves as a code,
 * never with a word of the driver, a parameter or a row.
 */
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, DatabaseError, type Statement } from '../../src/db/database.ts';
import { neonDatabase } from '../../src/db/neon.ts';
import { pgDatabase } from '../../src/db/pg.ts';
import { type Acted, startActing } from '../support/acting.ts';

const CANARY = '079123456789';

let acted: Acted;
beforeAll(async () => {
  acted = await startActing();
  await acted.sql(`create table person (id text primary key, amount bigint check (amount >= 0));
    create table promise (id integer, constraint kept check (id > 0));
    create function break_promise() returns trigger language plpgsql as
      $$ begin raise exception using errcode = 'AS409', message = new.id::text; end $$;
    create constraint trigger at_the_end after insert on promise deferrable initially deferred
      for each row execute function break_promise();
    create table secret (agency text, word text);
    alter table secret enable row level security;
    alter table secret force row level security;
    create policy own on secret using (agency = nullif(current_setting('test.agency', true), ''));
    grant all on person, promise, secret to ansinh_app`);
});
afterAll(() => acted.stop());

const WAYS: readonly (readonly [string, (role: 'app' | 'owner', change?: (url: string) => string) => Database])[] = [
  ['Neon over HTTP', (role, change = (url) => url) => neonDatabase(change(acted.standIn.httpUrl(role)))],
  ['node-postgres over TCP', (role, change = (url) => url) => pgDatabase(change(acted.standIn.tcpUrl(role)))],
];

describe.each(WAYS)('%s', (_, open) => {
  test('the results come in the order of the statements, with their rows and counts', async () => {
    const [emptied, written, read, set] = await open('app').batch([
      { text: 'delete from person' },
      { text: 'insert into person values ($1, $2), ($3, $4)', values: ['a', 1, 'b', null] },
      { text: 'select id, amount from person order by id' },
      { text: "set local lock_timeout = '4s'" },
    ]);
    expect(emptied?.rows).toEqual([]);
    expect(written).toEqual({ rows: [], rowCount: 2 });
    expect(read).toEqual({
      rows: [
        { id: 'a', amount: 1 },
        { id: 'b', amount: null },
      ],
      rowCount: 2,
    });
    expect(set).toEqual({ rows: [], rowCount: null });
  });

  test('a batch is one transaction at READ COMMITTED, and none of a failed one is kept', async () => {
    const [level, first, second] = await open('app').batch([
      { text: 'show transaction_isolation' },
      { text: 'select pg_current_xact_id()::text as id' },
      { text: 'select pg_current_xact_id()::text as id' },
    ]);
    expect(level?.rows).toEqual([{ transaction_isolation: 'read committed' }]);
    expect(first?.rows).toEqual(second?.rows);
    const failing = open('app').batch([
      { text: "insert into person values ('c', 1)" },
      { text: "insert into person values ('c', 2)" },
    ]);
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    const [found] = await open('app').batch([{ text: "select from person where id = 'c'" }]);
    expect(found?.rowCount).toBe(0);
  });

  test('what fails only when it is committed fails, and is not kept', async () => {
    const failing = open('app').batch([{ text: 'insert into promise values (1)' }]);
    await expect(failing).rejects.toMatchObject({ code: 'AS409' });
    expect(await acted.sql('select from promise')).toEqual([]);
  });

  test('a row locked by a batch that failed is free as soon as that is known', async () => {
    await acted.sql("insert into person values ('locked', 1) on conflict do nothing");
    for (let turn = 0; turn < 50; turn += 1) {
      const failing = open('app').batch([
        { text: "update person set amount = 2 where id = 'locked'" },
        { text: 'select 1 / 0' },
      ]);
      await expect(failing).rejects.toMatchObject({ code: '22012' });
      await acted.sql("select from person where id = 'locked' for update nowait");
    }
  });

  test('truth, numbers and JSON are decoded; dates and everything else stay as Postgres wrote them', async () => {
    const text = `select true as b, 7::int2 as s, 8 as i, 9007199254740991::int8 as l, 1.5::float8 as f,
      1.5::float4 as r, '{"a":[1]}'::jsonb as j, '[1]'::json as k, 1.50::numeric as n, '1954-05-20'::date as d,
      '2026-12-25 00:00+07'::timestamptz as t, '{1,2}'::int[] as a, 'Đặng Thị Ô'::text as v, '\\xff'::bytea as y,
      null::int as x`;
    const [result] = await open('app')
      .batch([{ text: 'set local time zone 0' }, { text }])
      .then((all) => all.slice(1));
    expect(result?.rows).toEqual([
      {
        ...{ b: true, s: 7, i: 8, l: 9_007_199_254_740_991, f: 1.5, r: 1.5, j: { a: [1] }, k: [1], n: '1.50' },
        ...{ d: '1954-05-20', t: '2026-12-24 17:00:00+00', a: '{1,2}', v: 'Đặng Thị Ô', y: '\\xff', x: null },
      },
    ]);
  });

  test('parameters arrive as they were given', async () => {
    const values = ['Đ "\\\'', 7, 1.5, true, null, '{a,b}', ''];
    const text =
      'select $1::text as a, $2::int as b, $3::float8 as c, $4::boolean as d, $5::text as e, $6::text[] as f, $7::text as g';
    const [result] = await open('app').batch([{ text, values }]);
    expect(Object.values(result?.rows[0] ?? {})).toEqual(values);
  });

  test('an amount a number cannot hold exactly is an error, never a rounded amount', async () => {
    await expect(open('app').batch([{ text: 'select 9007199254740993::int8' }])).rejects.toMatchObject({
      code: '22003',
    });
  });

  test('a statement is one statement', async () => {
    await expect(open('app').batch([{ text: 'select 1; select 2' }])).rejects.toMatchObject({ code: '42601' });
  });

  test('row-level security holds, by a context that is gone with its batch', async () => {
    await acted.superuser("delete from secret; insert into secret values ('1', 'one'), ('2', 'two')");
    const db = open('app');
    const as = (agency: string) => ({ text: "select set_config('test.agency', $1, true)", values: [agency] });
    const read = { text: 'select word from secret' };
    expect((await db.batch([read]))[0]?.rows).toEqual([]);
    expect((await db.batch([as('1'), read]))[1]?.rows).toEqual([{ word: 'one' }]);
    expect((await db.batch([read]))[0]?.rows).toEqual([]);
    const writing = db.batch([as('1'), { text: "insert into secret values ('2', 'three')" }]);
    await expect(writing).rejects.toMatchObject({ code: '42501' });
    const many = Array.from({ length: 40 }, (_, at) => db.batch([as(`${(at % 2) + 1}`), read]));
    const words = (await Promise.all(many)).map((results) => results[1]?.rows);
    expect(words).toEqual(Array.from({ length: 40 }, (_, at) => [{ word: at % 2 === 0 ? 'one' : 'two' }]));
  });

  test('it logs in as the role of its address', async () => {
    for (const role of ['app', 'owner'] as const) {
      const [result] = await open(role).batch([{ text: 'select current_user::text as role' }]);
      expect(result?.rows).toEqual([{ role: `ansinh_${role}` }]);
    }
  });

  test('a batch that takes longer than five seconds is given up, here and on the server', async () => {
    expect((await errorOf(open('app'), [{ text: "select pg_sleep(3600), 'given up'" }])).code).toBe('timeout');
    const running =
      "select from pg_stat_activity where query like '%given up%' and state = 'active' and pid <> pg_backend_pid()";
    await expect.poll(() => acted.superuser(running)).toEqual([]);
  });

  test('whoever gives up is not kept waiting', async () => {
    const ended: string[] = [];
    const sleeping = (name: string, giveUp?: AbortSignal) =>
      open('app')
        .batch([{ text: 'select pg_sleep(3600)' }], giveUp)
        .catch((error: unknown) => ended.push(`${name} ${error instanceof DatabaseError ? error.code : error}`));
    await Promise.all([sleeping('patient'), sleeping('hasty', AbortSignal.timeout(100))]);
    expect(ended).toEqual(['hasty timeout', 'patient timeout']);
  });

  test('a session cut by an administrator keeps its code', async () => {
    expect((await errorOf(open('owner'), [{ text: 'select pg_terminate_backend(pg_backend_pid())' }])).code).toBe(
      '57P01',
    );
  });

  /** A marked value in a failing statement of every kind: as parameter, row, name, message, cast, JSON, lock. */
  test.each([
    ['23505', 'insert into person values ($1, 1), ($1, 2)'],
    ['23514', 'insert into person values ($1, -1)'],
    ['23502', 'insert into person values (null, length($1))'],
    ['22P02', 'select $1::uuid'],
    ['22008', 'select $1::text::date'],
    ['22003', 'select $1::int'],
    ['22P02', 'select $1::text::json -> 0, ($1 || $2)::json'],
    ['22012', 'select length($1::text) / 0'],
    ['42P01', `select * from "${CANARY}" where $1 = ''`],
    ['42703', `select "${CANARY}" from person where id = $1`],
    ['42883', `select "${CANARY}"($1::text)`],
    ['42601', `select ${CANARY} ${CANARY} from where $1`],
    ['42501', `insert into secret values ($1, '${CANARY}')`],
    ['P0001', `do $$ begin raise exception '${CANARY}' using detail = '${CANARY}', hint = '${CANARY}'; end $$`],
    ['AS404', `do $$ begin raise exception using errcode = 'AS404', message = '${CANARY}'; end $$`],
    ['57014', `set local statement_timeout = 50;; select pg_sleep(1), '${CANARY}'`],
  ])('%s leaves as its code alone: %s', async (code, text) => {
    const values = [...(text.includes('$1') ? [CANARY] : []), ...(text.includes('$2') ? ['{'] : [])];
    const statements = text.split(';;').map((one) => ({ text: one, values }));
    const error = await errorOf(open('app'), statements);
    expect(error.code).toBe(code);
    expect(error.whole).not.toContain(CANARY);
  });

  test.each([
    ['a password that is wrong', (url: string) => url.replace(/:[^:@]+@/, `:${CANARY}@`)],
    ['a role that is none', (url: string) => url.replace(/ansinh_app/, CANARY)],
    ['a database that is none', (url: string) => url.replace(/[^/]+$/, CANARY)],
    ['an address that cannot be read', () => `postgresql//u:${CANARY}@h/d`],
    ['an address that is none', () => CANARY],
  ])('%s is not shown', async (_, change) => {
    const error = await errorOf(open('app', change), [{ text: 'select 1' }]);
    expect(error.whole).not.toContain(CANARY);
  });

  test.each([CANARY, '', 'https://u:p@h/d', 'postgresql://h', 'postgresql://u:p@h/'])(
    '%s is no address',
    async (url) => {
      expect(
        (
          await errorOf(
            open('app', () => url),
            [{ text: 'select 1' }],
          )
        ).code,
      ).toBe('misconfigured');
    },
  );
});

/** The whole error as a logger could see it, hidden properties and all. */
async function errorOf(db: Database, statements: readonly Statement[]): Promise<{ code: unknown; whole: string }> {
  const error = await db.batch(statements).then(
    () => new Error('it succeeded'),
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(DatabaseError);
  const whole = inspect(error, { showHidden: true, depth: 10 });
  return { code: error instanceof DatabaseError ? error.code : undefined, whole };
}
