/**
 * Ledgers of three provinces to measure on: ten thousand, a hundred thousand and a million people covered for one quarter,
 * on a Postgres of their own. They are invented, ids without anybody. Loaded by plain inserts, foreign keys and triggers
 * off while they load, and without the rows of lists they would have come of: what is measured reads none of these. The sums
 * of postings are written by the function that their trigger would have called.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase, tcpUrl } from '../dev/database.ts';
import { insertAgency, insertMember } from '../dev/office-rows.ts';
import { startPostgres } from '../dev/postgres/postgres.ts';
import { newSecrets } from '../dev/secrets.ts';

const NAME = 'ansinh';

export const QUARTER = '2026-Q1';

/** A province for each size, so that all are measured in every round. */
export const LEDGERS = [
  { province: '31', coverages: 10_000 },
  { province: '46', coverages: 100_000 },
  { province: '01', coverages: 1_000_000 },
] as const;

/** The first day after the quarter. */
const AFTER = '2026-04-01T08:00:00+07:00';

export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

export type Ledgers = {
  readonly sql: Sql;
  /** Milliseconds of a statement as the application, for somebody of the city's insurer; taken back afterwards. */
  readonly timed: (province: string, text: string) => Promise<number>;
  /** The same as the superuser, without anybody's rights being asked for. */
  readonly bare: (text: string) => Promise<number>;
  readonly stop: () => Promise<void>;
};

export async function openLedgers(): Promise<Ledgers> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-bench-'));
  const secrets = newSecrets();
  const postgres = await startPostgres({ folder, secrets });
  await prepareDatabase({ port: postgres.port, secrets, name: NAME });
  const open = async (role: string, password: string) => {
    const client = new pg.Client({ connectionString: tcpUrl(role, password, postgres.port, NAME) });
    await client.connect();
    return client;
  };
  const loader = await open('postgres', secrets.superuser);
  const app = await open('ansinh_app', secrets.app);
  const offices = new Map<string, readonly string[]>();
  for (const { province } of LEDGERS) offices.set(province, await insurerOf(loader, province));
  const taken = async (client: pg.Client, text: string) => {
    const began = performance.now();
    await client.query(text);
    const ms = performance.now() - began;
    await client.query('rollback');
    return ms;
  };
  return {
    sql: async (text, values = []) => (await loader.query<Record<string, unknown>>(text, [...values])).rows,
    async timed(province, text) {
      await app.query('begin');
      await app.query('select app.enter($1, $2, false, $3)', [...(offices.get(province) ?? []), AFTER]);
      return taken(app, text);
    },
    async bare(text) {
      await loader.query('begin');
      return taken(loader, text);
    },
    async stop() {
      await app.end();
      await loader.end();
      await postgres.stop('at once');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An office, and somebody there who may propose what the province owes. */
async function insurerOf(client: pg.Client, province: string): Promise<readonly string[]> {
  const livemode = false;
  const agency = randomUUID();
  await insertAgency(client, { id: agency, livemode, kind: 'insurer-city', province, commune: null, name: 'insurer' });
  const issuer = 'https://issuer.example';
  const { person } = await insertMember(client, {
    livemode,
    agency,
    issuer,
    subject: randomUUID(),
    roles: ['approver'],
  });
  return [agency, person];
}

/** Of a hundred people: who pays what of 315,900 đồng, by rule. The top-up is the commune's own. */
const PEOPLE = `
  create temp table joined as
  select n, gen_random_uuid() as id, n % 100 as share, '19' || lpad((n / 100 % 40)::text, 3, '0') as commune
  from generate_series(1, $COVERAGES) as n;
  create temp table chunk as select k, gen_random_uuid() as id from generate_series(0, $COVERAGES / 500) as k;
  create temp table paid as
  select j.id, j.n, j.share, j.commune, c.id as journal, r.rule, r.state, r.local, r.top_up, r.participant,
    case when r.local > 0 then 'city' end as local_holder,
    case when j.n % 97 = 0 then '2025-Q4' else '${QUARTER}' end as belongs_to
  from joined j join chunk c on c.k = j.n / 500
  join (values
    (0, 59, 'hi-near-poor', 221130, 94770, 0, 0), (60, 79, 'hi-pupil', 157950, 63180, 0, 94770),
    (80, 89, 'state', 315900, 0, 0, 0), (90, 94, 'hi-average', 94770, 63180, 31590, 126360),
    (95, 99, 'hi-elderly', 221130, 63180, 31590, 0)
  ) as r(first, last, rule, state, local, top_up, participant) on j.share between r.first and r.last;
`;

const COVERAGES = `
  insert into app.coverage (id, livemode, list, agency, province, commune, scheme, rule, ruleset, counted, local_holder,
    first_month, last_month, made_at, changed_at, card_issued_on)
  select id, false, gen_random_uuid(), gen_random_uuid(), '$PROVINCE', commune, 'health-insurance', rule, '', 'monthly',
    local_holder, '2026-01', '2026-03', now(), now(), '2026-01-05' from paid;
  insert into app.coverage_payment (coverage, nth, livemode, paid_in, first_month, months, rule, due, state, local, top_up,
    sponsor, participant)
  select id, 1, false, '2026-01', '2026-01', 3, rule, 315900, state, local, top_up, 0, participant from paid;
  insert into app.journal (id, livemode, province, kind, made_at)
  select id, false, '$PROVINCE', 'coverage', now() from chunk;
`;

const POSTINGS = `
  insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder,
    local_holder, commune, rule, amount)
  select false, p.journal, p.id, '$PROVINCE', 'health-insurance', '${QUARTER}', p.belongs_to, '2026-01', 3, a.account,
    a.holder, p.local_holder, p.commune, p.rule, a.amount
  from paid p cross join lateral (values
    ('fund', null, -315900), ('participant', null, p.participant), ('state', 'state', p.state), ('local', 'city', p.local),
    ('top-up', 'commune:' || p.commune, p.top_up)
  ) as a(account, holder, amount)
  where a.amount <> 0 order by p.n;
  analyze;
  -- In the grain in which lists are covered, and people leave: five hundred at once, and one.
  select app.add_sums(array_agg(id), 0) from paid group by n / 500;
  -- One of fifty has died in February: two months come back.
  with dead as (select id, gen_random_uuid() as journal from paid where n % 50 = 0), written as (
    insert into app.journal (id, livemode, province, kind, made_at)
    select journal, false, '$PROVINCE', 'decrease', now() from dead
  )
  insert into app.posting (livemode, journal, coverage, province, scheme, period, belongs_to, month, months, account, holder,
    local_holder, commune, rule, amount, reverses)
  select p.livemode, d.journal, p.coverage, p.province, p.scheme, p.period, p.belongs_to, '2026-02', -2, p.account, p.holder,
    p.local_holder, p.commune, p.rule, -p.amount / 3 * 2, p.seq
  from dead d join app.posting p on p.coverage = d.id;
  select app.add_sums(array[p.coverage], min(p.seq)) from app.posting p join paid on paid.id = p.coverage
  where p.reverses is not null group by p.coverage;
`;

export async function loadLedger(sql: Sql, { province, coverages }: (typeof LEDGERS)[number]): Promise<void> {
  const load = (text: string) =>
    sql(text.replaceAll('$PROVINCE', province).replaceAll('$COVERAGES', String(coverages)));
  await load(
    `insert into app.obligation (livemode, province, holder, scheme, period, opened_at, changed_at)
     select false, '$PROVINCE', h, 'health-insurance', '${QUARTER}', now(), now()
     from (select 'state' union all select 'city'
       union all select 'commune:19' || lpad(n::text, 3, '0') from generate_series(0, 39) as n) as owing(h)`,
  );
  await load(`set session_replication_role = replica; ${PEOPLE}`);
  await load(COVERAGES);
  await load(POSTINGS);
  await load('drop table joined, chunk, paid; set session_replication_role = origin');
  // As autovacuum does.
  await sql('vacuum analyze');
}
