/**
 * Protects what a driver does not show: the exact answers of Neon's `/sql` to headers, limits and bad requests,
 * transactions that hold or vanish whole, and that every caller is the role it logged in as.
 */
import { neon, neonConfig } from '@neondatabase/serverless';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StandInUnderTest, startStandIn } from '../support/stand-in.ts';

const LIMIT = 10 * 1024 * 1024;

let standIn: StandInUnderTest;
let tcp: pg.Client;
beforeAll(async () => {
  standIn = await startStandIn();
  neonConfig.fetchEndpoint = () => standIn.endpoint;
  tcp = new pg.Client({ connectionString: standIn.tcpUrl('owner') });
  await tcp.connect();
  await tcp.query('create table note (id int primary key, text text)');
});
afterAll(async () => {
  await tcp.end();
  await standIn.stop();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function post(body: unknown, headers: Record<string, string | null> = {}): Promise<Answer> {
  const sent = new Headers({ 'neon-connection-string': standIn.httpUrl('owner') });
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(standIn.endpoint, { method: 'POST', body: text, headers: sent });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const RAW = { 'neon-raw-text-output': 'true', 'neon-array-mode': 'true' };

/** The answer to anything that is no error of the database. */
function refusal(message: unknown) {
  const empty = { detail: null, hint: null, position: null, internalPosition: null, internalQuery: null, where: null };
  const none = { table: null, column: null, schema: null, dataType: null, constraint: null, file: null, line: null };
  return { message, code: '', severity: '', ...empty, ...none, routine: null };
}

async function notes(): Promise<number[]> {
  const { rows } = await tcp.query<{ id: number }>('select id from note order by id');
  return rows.map(({ id }) => id);
}

describe('the form of an answer', () => {
  test('a single query answers with one result, a batch with a list', async () => {
    const fields = [
      { name: 'v', tableID: 0, columnID: 0, dataTypeID: 23, dataTypeSize: 4, dataTypeModifier: -1, format: 'text' },
    ];
    const one = { command: 'SELECT', rowCount: 1, rowAsArray: true, fields, rows: [['7']] };
    expect((await post({ query: 'select 7 as v', params: [] }, RAW)).body).toEqual(one);
    expect((await post({ queries: [{ query: 'select $1::int as v', params: [7] }] }, RAW)).body).toEqual({
      results: [one],
    });
  });

  test('a command without rows has a null count and no fields', async () => {
    const { body } = await post({ query: 'create temp table t (a int)' }, RAW);
    expect(body).toEqual({ command: 'CREATE', rowCount: null, rowAsArray: true, fields: [], rows: [] });
  });

  test('an empty query has an empty command', async () => {
    expect((await post({ query: '' }, RAW)).body).toEqual({
      ...{ command: '', rowCount: null, rowAsArray: true, fields: [], rows: [] },
    });
  });

  test('every answer may be read by any origin', async () => {
    for (const query of ['select 1', 'selekt']) {
      expect((await post({ query })).headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('without raw text, values are decoded: numbers, truth, JSON and arrays of them; long numbers and dates stay text', async () => {
    const query = `select true as b, 1::int2 as i2, 2 as i4, 3::int8 as i8, 1.50 as n, 1.5::float8 as f, 'NaN'::float8 as nan,
      '-Infinity'::float4 as inf, '{"a": [1]}'::jsonb as j, '2026-01-01'::date as d, null::int as none,
      '{1,NULL,{2}}'::text as t, '{{1,NULL},{3,4}}'::int[] as a, '{"a,\\"b",NULL,"NULL"," c"}'::text[] as ta,
      '[0:1]={t,f}'::bool[] as ba, '{"{\\"x\\": 1}"}'::jsonb[] as ja, '{9}'::int8[] as la, '{}'::int[] as ea`;
    expect((await post({ query })).body.rows).toEqual([
      {
        ...{ b: true, i2: 1, i4: 2, i8: '3', n: '1.50', f: 1.5, nan: 'NaN', inf: '-Infinity', j: { a: [1] } },
        ...{
          d: '2026-01-01',
          none: null,
          t: '{1,NULL,{2}}',
          a: [
            [1, null],
            [3, 4],
          ],
          ta: ['a,"b', null, 'NULL', ' c'],
        },
        ...{ ba: [true, false], ja: [{ x: 1 }], la: ['9'], ea: [] },
      },
    ]);
  });

  test('rows are objects by default, lists by header, and each query may choose for itself', async () => {
    const query = 'select 1 as a';
    expect((await post({ query })).body).toMatchObject({ rowAsArray: false, rows: [{ a: 1 }] });
    expect((await post({ query }, RAW)).body).toMatchObject({ rowAsArray: true, rows: [['1']] });
    expect((await post({ query, arrayMode: false }, RAW)).body).toMatchObject({
      rowAsArray: false,
      rows: [{ a: '1' }],
    });
    const { body } = await post({ queries: [{ query, arrayMode: true }, { query }] });
    expect(body.results).toMatchObject([{ rows: [[1]] }, { rows: [{ a: 1 }] }]);
  });

  test('JSON parameters become Postgres text: scalars, objects, and lists as array literals', async () => {
    const params = [true, 1.5, { a: 1 }, ['x"y', null, ['z'], { b: 2 }, 3, false], null, 'text'];
    const { body } = await post(
      { query: 'select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text', params },
      RAW,
    );
    expect(body.rows).toEqual([['true', '1.5', '{"a":1}', '{"x\\"y",NULL,{"z"},"{\\"b\\":2}",3,false}', null, 'text']]);
  });
});

describe('what is refused', () => {
  test.each([
    ['no connection string', { 'neon-connection-string': null }, 'invalid header: neon-connection-string'],
    ['no URL', { 'neon-connection-string': 'nonsense' }, 'invalid connection string'],
    ['another scheme', { 'neon-connection-string': 'https://u:p@h/d' }, 'incorrect scheme'],
    ['no database', { 'neon-connection-string': 'postgres://u:p@h' }, 'missing database name'],
    ['no user', { 'neon-connection-string': 'postgres://h/d' }, 'missing username'],
    [
      ...(['no password', { 'neon-connection-string': 'postgres://u@h/d' }] as const),
      'missing authentication credentials: required password',
    ],
    ['an unknown isolation level', { 'neon-batch-isolation-level': 'read committed' }, 'invalid isolation level'],
  ])('%s: 400', async (_, headers, message) => {
    const { status, body } = await post({ query: 'select 1' }, headers);
    expect([status, body]).toEqual([400, refusal(message)]);
  });

  test.each([['not json'], ['{"query":1}'], ['{"queries":1}'], ['{"query":"select 1","params":1}'], ['[]']])(
    'the body %s: 400',
    async (text) => {
      const { status, body } = await post(text);
      expect([status, body]).toEqual([400, refusal(expect.stringMatching(/^could not parse the HTTP request body: /))]);
    },
  );

  test('a wrong password is refused also while the right one is in use', async () => {
    await post({ query: 'select 1' });
    const url = standIn.httpUrl('owner').replace(/:[^:@]+@/, ':wrong@');
    const { status, body } = await post({ query: 'select 1' }, { 'neon-connection-string': url });
    expect([status, body]).toEqual([400, refusal("password authentication failed for user 'ansinh_owner'")]);
  });

  test('a database that is not there is a failure of the server', async () => {
    const url = standIn.httpUrl('owner').replace(/\/[^/]+$/, '/nowhere');
    const { status, body } = await post({ query: 'select 1' }, { 'neon-connection-string': url });
    expect([status, body.code, body.severity]).toEqual([500, '3D000', 'FATAL']);
  });
});

describe('the limits of 10 MiB', () => {
  test('a request of exactly the limit passes, one byte more is 413', async () => {
    const around = JSON.stringify({ query: 'select length($1) as n', params: [''] }).length;
    const bodyOf = (size: number) => ({ query: 'select length($1) as n', params: ['x'.repeat(size - around)] });
    expect((await post(bodyOf(LIMIT))).body.rows).toEqual([{ n: LIMIT - around }]);
    const { status, body } = await post(bodyOf(LIMIT + 1));
    expect([status, body]).toEqual([413, refusal(`request is too large (max is ${LIMIT} bytes)`)]);
  });

  const tooMuch = "select repeat('x', 1048576) from generate_series(1, 10)";

  test('a larger answer is 507, and the driver says so without a code', async () => {
    const { status, body } = await post({ query: tooMuch }, RAW);
    expect([status, body]).toEqual([507, refusal(`response is too large (max is ${LIMIT} bytes)`)]);
    const failed = neon(standIn.httpUrl('owner')).query(tooMuch);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining('HTTP status 507'),
      code: undefined,
    });
  });

  test('the results of a batch count together, and what it wrote is gone', async () => {
    const half = "select repeat('x', 1048576) from generate_series(1, 6)";
    const queries = [{ query: 'insert into note values (507)' }, { query: half }, { query: half }];
    expect((await post({ queries }, RAW)).status).toBe(507);
    expect(await notes()).not.toContain(507);
  });

  test('a single write whose answer is too large is committed all the same', async () => {
    const query = "insert into note select 600 + n, repeat('x', 1048576) from generate_series(1, 10) n returning text";
    expect((await post({ query }, RAW)).status).toBe(507);
    expect(await notes()).toContain(601);
    await tcp.query('delete from note where id > 600');
  });
});

describe('transactions', () => {
  test('a batch that fails leaves nothing, whichever statement fails', async () => {
    const insert = (id: number) => ({ query: 'insert into note values ($1)', params: [id] });
    const { status } = await post({ queries: [insert(1), insert(2), { query: 'select 1/0' }, insert(3)] });
    expect(status).toBe(400);
    expect(await notes()).toEqual([]);
  });

  test('single queries commit one by one', async () => {
    await post({ query: 'insert into note values (4)' });
    expect(await notes()).toEqual([4]);
    await tcp.query('delete from note');
  });

  test.each([
    ['ReadUncommitted', 'read uncommitted'],
    ['ReadCommitted', 'read committed'],
    ['RepeatableRead', 'repeatable read'],
    ['Serializable', 'serializable'],
  ] as const)('%s is the level of the batch, and is repeated in the answer', async (isolationLevel, shown) => {
    const sql = neon(standIn.httpUrl('owner'));
    const queries = [sql.query('show transaction_isolation')];
    expect(await sql.transaction(queries, { isolationLevel })).toEqual([[{ transaction_isolation: shown }]]);
    const headers = { 'neon-batch-isolation-level': isolationLevel };
    const answer = await post({ queries: [{ query: 'select 1' }] }, headers);
    expect(answer.headers.get('neon-batch-isolation-level')).toBe(isolationLevel);
  });

  test('without a level it is read committed', async () => {
    const { body } = await post({ queries: [{ query: 'show transaction_isolation' }] });
    expect(body.results).toMatchObject([{ rows: [{ transaction_isolation: 'read committed' }] }]);
  });

  test('read only refuses writes, deferrable is passed on, and only the word true counts', async () => {
    const sql = neon(standIn.httpUrl('owner'));
    const write = sql.transaction([sql.query('insert into note values (5)')], { readOnly: true });
    await expect(write).rejects.toMatchObject({ code: '25006' });
    const shown = [sql.query('show transaction_read_only'), sql.query('show transaction_deferrable')];
    const options = { readOnly: true, deferrable: true, isolationLevel: 'Serializable' } as const;
    expect(await sql.transaction(shown, options)).toEqual([
      [{ transaction_read_only: 'on' }],
      [{ transaction_deferrable: 'on' }],
    ]);
    const queries = [{ query: 'insert into note values (6)' }];
    const loose = await post({ queries }, { 'neon-batch-read-only': 'TRUE', 'neon-batch-deferrable': 'yes' });
    expect([loose.status, loose.headers.get('neon-batch-read-only')]).toEqual([200, null]);
    const strict = await post({ queries: [{ query: 'select 1' }] }, { 'neon-batch-read-only': 'true' });
    expect(strict.headers.get('neon-batch-read-only')).toBe('true');
    await tcp.query('delete from note');
  });

  test('a setting made for a batch is gone in the next, though the connection is the same', async () => {
    const set = { query: "select set_config('app.unit', 'x', true)" };
    const read = { query: "select current_setting('app.unit', true) as unit" };
    const { body } = await post({ queries: [set, read] });
    expect(body.results).toMatchObject([{}, { rows: [{ unit: 'x' }] }]);
    for (let i = 0; i < 5; i += 1) {
      const after = await post({ queries: [read] });
      expect(after.body.results).not.toMatchObject([{ rows: [{ unit: 'x' }] }]);
    }
  });

  test('a transaction opened by a single query never reaches another caller', async () => {
    await post({ query: 'begin read only' });
    for (let i = 0; i < 5; i += 1) {
      expect((await post({ query: 'insert into note values ($1)', params: [10 + i] })).status).toBe(200);
    }
    await tcp.query('delete from note');
  });

  test('a caller who goes away takes its query along: what it locked is free again', async () => {
    const leaving = new AbortController();
    const body = JSON.stringify({ queries: [{ query: 'lock table note' }, { query: 'select pg_sleep(20)' }] });
    const headers = { 'neon-connection-string': standIn.httpUrl('owner') };
    const gone = fetch(standIn.endpoint, { method: 'POST', body, headers, signal: leaving.signal });
    const locks = "select 1 from pg_locks where relation = 'note'::regclass and mode = 'AccessExclusiveLock'";
    await expect.poll(async () => (await tcp.query(locks)).rowCount).toBe(1);
    leaving.abort();
    await expect(gone).rejects.toThrow('aborted');
    await expect.poll(async () => (await tcp.query(locks)).rowCount).toBe(0);
  });
});

describe('roles', () => {
  test('each caller is the role of its connection string, side by side', async () => {
    const ask = (role: 'app' | 'owner') => neon(standIn.httpUrl(role)).query('select session_user as who');
    const answers = await Promise.all([ask('app'), ask('owner'), ask('app'), ask('owner')]);
    expect(answers.map(([row]) => row?.who)).toEqual(['ansinh_app', 'ansinh_owner', 'ansinh_app', 'ansinh_owner']);
  });

  test('row-level security holds for the application and no rows means no rows', async () => {
    await tcp.query(`
      create table app.secret (unit text);
      alter table app.secret enable row level security, force row level security;
      create policy own on app.secret using (unit = nullif(current_setting('app.unit', true), ''));
      grant select on app.secret to ansinh_app;
      insert into app.secret values ('a'), ('b')`);
    const sql = neon(standIn.httpUrl('app'));
    const read = sql.query('select unit from app.secret');
    expect(await read).toEqual([]);
    const context = sql.query("select set_config('app.unit', 'b', true)");
    expect((await sql.transaction([context, sql.query('select unit from app.secret')]))[1]).toEqual([{ unit: 'b' }]);
    await expect(sql.query("insert into app.secret values ('c')")).rejects.toMatchObject({ code: '42501' });
  });
});
