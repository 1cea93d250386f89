/**
 * Protects the claim that code tested against the local stand-in meets Neon: the unmodified driver through the stand-in
 * gives what node-postgres gives over TCP, value by value, error by error, count by count.
 */
import { NeonDbError, type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StandInUnderTest, startStandIn } from '../support/stand-in.ts';
import { KINDS, PARAMETERS, TYPES } from './values.ts';

let standIn: StandInUnderTest;
let tcp: pg.Client;
let sql: NeonQueryFunction<true, true>;
let objects: NeonQueryFunction<false, true>;

beforeAll(async () => {
  standIn = await startStandIn();
  neonConfig.fetchEndpoint = () => standIn.endpoint;
  sql = neon(standIn.httpUrl('owner'), { arrayMode: true, fullResults: true });
  objects = neon(standIn.httpUrl('owner'), { fullResults: true });
  tcp = new pg.Client({ connectionString: standIn.tcpUrl('owner') });
  await tcp.connect();
  await tcp.query(TYPES);
  await tcp.query(SCENE);
});
afterAll(async () => {
  await tcp.end();
  await standIn.stop();
});

const SCENE = `
  create table parent (id int primary key);
  create table child (
    id int primary key, parent int references parent, name text not null,
    share int constraint share_is_positive check (share > 0),
    later int unique deferrable initially deferred
  );
  insert into parent values (1);
  insert into child values (1, 1, 'một', 5, 1), (2, 1, 'hai', 6, 2);
  create function complain() returns int language plpgsql as $$
    begin raise exception 'quá hạn' using errcode = 'AS001', detail = 'chi tiết', hint = 'gợi ý'; end $$;
  create function broken() returns int language plpgsql as $$ begin return (select no_such_column from child); end $$;
  create function dynamic() returns int language plpgsql as $$ begin execute 'selekt 1'; return 1; end $$;
`;

type Asked = readonly [text: string, values?: readonly unknown[]];

/** The extended protocol, as the stand-in must use it, also where there is no parameter. */
async function overTcp([text, values = []]: Asked): Promise<Outcome> {
  const asked = { text, values: [...values], rowMode: 'array' as const, queryMode: 'extended' };
  return outcome(await tcp.query<unknown[]>(asked));
}

async function overHttp([text, values = []]: Asked): Promise<Outcome> {
  return outcome(await sql.query(text, [...values]));
}

async function inBatch(queries: readonly Asked[]): Promise<Outcome[]> {
  const asked = queries.map(([text, values = []]) => sql.query(text, [...values]));
  return (await sql.transaction(asked)).map(outcome);
}

interface Outcome {
  readonly command: string;
  readonly rowCount: number | null;
  readonly fields: readonly object[];
  readonly rows: readonly unknown[];
}

function outcome({ command, rowCount, fields, rows }: Outcome): Outcome {
  return { command, rowCount, fields: fields.map((field) => ({ ...field })), rows };
}

async function expectParity(queries: readonly Asked[]): Promise<void> {
  const expected: Outcome[] = [];
  for (const asked of queries) expected.push(await overTcp(asked));
  for (const [at, asked] of queries.entries()) expect(await overHttp(asked), asked[0]).toEqual(expected[at]);
  expect(await inBatch(queries)).toEqual(expected);
}

describe('values', () => {
  test('there are at least 60 kinds', () => {
    expect(new Set(KINDS.map(([type]) => type)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(KINDS)(
    '%s %j is carried alike, single and in a batch, as a result, a parameter and a null',
    async (type, text) => {
      await expectParity([
        [`select ${pg.escapeLiteral(text)}::${type} as v`],
        [`select $1::${type} as v`, [text]],
        [`select null::${type} as v`],
        [`select $1::${type} as v`, [null]],
      ]);
    },
  );

  test.each(KINDS)('%s %j arrives as the text Postgres wrote', async (type, text) => {
    const query = `select ${pg.escapeLiteral(text)}::${type} as v`;
    const types = { getTypeParser: () => (value: unknown) => value };
    const expected = await tcp.query({ text: query, types: { getTypeParser: () => (value: string) => value } });
    const found = await objects.query(query, [], { types });
    expect(found.rows).toEqual(expected.rows);
  });

  test.each(PARAMETERS)('%s is carried alike as a parameter', async (_, value, type) => {
    await expectParity([[`select $1::${type} as v`, [value]]]);
  });

  test('shapes of a result are carried alike: no column, no row, no name, twice the same name, a record, a megabyte', async () => {
    await expectParity([
      ['select'],
      ['select 1 as a where false'],
      ['select 1, 2'],
      ['select 1 as a, 2 as a'],
      ["select (1, 'hai', null) as r"],
      ["select 'x' as unknown_type"],
      ["select repeat('ế', 350000) as long"],
      ['select id, name, share from child order by id'],
      ['select pg_sleep(0)'],
      ['values (1, null), (2, $1::text)', ['b']],
    ]);
  });

  test('twice the same name as an object keeps the last, over both ways', async () => {
    const expected = await tcp.query('select 1 as a, 2 as a');
    expect((await objects.query('select 1 as a, 2 as a')).rows).toEqual(expected.rows);
  });
});

describe('commands and row counts', () => {
  test('each command reports its name and count alike', async () => {
    await expectParity([
      ['select * from child'],
      ['update child set share = share'],
      ['update child set share = share where false'],
      ['delete from child where false'],
      ['insert into parent select 1 where false'],
      ['insert into parent values (1) on conflict do nothing returning id'],
      ['create table if not exists parent (id int)'],
      ['set local lock_timeout = 0'],
      ["select set_config('app.unit', 'x', true)"],
      ['do $$ begin null; end $$'],
      ['show timezone'],
      ['explain (costs off) select 1'],
    ]);
  });

  test('an insert reports the rows, not the object id', async () => {
    const added = await sql.query('insert into parent values (10), (11), (12)');
    expect([added.command, added.rowCount]).toEqual(['INSERT', 3]);
    expect((await overTcp(['delete from parent where id >= 10'])).rowCount).toBe(3);
  });
});

const FIELDS = [
  ...['message', 'code', 'severity', 'detail', 'hint', 'position', 'internalPosition', 'internalQuery', 'where'],
  ...['schema', 'table', 'column', 'dataType', 'constraint', 'file', 'line', 'routine'],
];

function fieldsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) throw new Error('an error was expected');
  return Object.fromEntries(FIELDS.map((name) => [name, Reflect.get(error, name)]));
}

interface Failure {
  readonly code: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

const FAILURES: readonly Failure[] = [
  { code: '42601', text: 'selekt 1' },
  { code: '42601', text: 'select 1; select 2' },
  { code: '42P01', text: 'select * from no_such_table' },
  { code: '42703', text: 'select nam from child' },
  { code: '42883', text: 'select no_such_function(1)' },
  { code: '22P02', text: "select 'x'::int" },
  { code: '22P02', text: 'select $1::int', values: ['x'] },
  { code: '22P02', text: "select 'khác'::mood" },
  { code: '22003', text: 'select 2147483647 + 1' },
  { code: '22012', text: 'select 1 / 0' },
  { code: '22008', text: "select '2026-02-30'::date" },
  { code: '23502', text: 'insert into child (id) values (9)' },
  { code: '23503', text: "insert into child values (9, 99, 'x', 1)" },
  { code: '23505', text: "insert into child values (1, 1, 'x', 1)" },
  { code: '23514', text: "insert into child values (9, 1, 'x', 0)" },
  { code: '23514', text: 'select (-1)::amount' },
  { code: '42501', text: 'create role other superuser' },
  { code: '42804', text: "select case when true then 1 else 'a'::text end" },
  { code: 'AS001', text: 'select complain()' },
  { code: '42703', text: 'select broken()' },
  { code: '42601', text: 'select dynamic()' },
  { code: '42P18', text: 'select $1 is null', values: [null] },
  { code: '08P01', text: 'select $1::int, $2::int', values: [1] },
];

describe('errors', () => {
  test.each(FAILURES)(
    '$code: $text fails alike, in every field, single and in a batch',
    async ({ code, text, values = [] }) => {
      const expected = fieldsOf(await overTcp([text, values]).catch((error: unknown) => error));
      expect(expected.code).toBe(code);
      const single = await overHttp([text, values]).catch((error: unknown) => error);
      const batch = await inBatch([['select 1'], [text, values]]).catch((error: unknown) => error);
      expect(single).toBeInstanceOf(NeonDbError);
      expect(fieldsOf(single)).toEqual(expected);
      expect(fieldsOf(batch)).toEqual(expected);
    },
  );

  test('a constraint that waits for the commit fails there, as an ordinary error', async () => {
    const query = "insert into child values (20, 1, 'x', 1, 1)";
    const expected = fieldsOf(await overTcp([query]).catch((error: unknown) => error));
    expect(expected.code).toBe('23505');
    expect(fieldsOf(await inBatch([[query]]).catch((error: unknown) => error))).toEqual(expected);
  });

  test('a session ended by an administrator is an error with its code, and the next query works', async () => {
    const error = await overHttp(['select pg_terminate_backend(pg_backend_pid())']).catch((one: unknown) => one);
    expect(fieldsOf(error).code).toBe('57P01');
    expect((await overHttp(['select 1'])).rows).toEqual([[1]]);
  });
});
