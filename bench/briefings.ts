/**
 * The briefing of a city: 126 communes with 40 residential groups each, twelve indicators, figures of 24 months, all of
 * them reported by the groups. The whole verb in this process (readProgress, with everything it works out) beside plain SQL
 * that only adds the groups up and ranks the communes, as the superuser. Both take their turn in every round, on a Postgres
 * of their own.
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
import type { PersonActor } from '../src/auth/actor.ts';
import { pgDatabase } from '../src/db/pg.ts';
import { communesOf } from '../src/places/places.ts';
import { indicators } from '../src/policies/index.ts';
import { readProgress } from '../src/targets/progress/progress.ts';
import { type Rates, ratioOf, spreadOf } from './measure.ts';
import type { Row } from './table.ts';

const NAME = 'ansinh';
const PROVINCE = '01';
const COMMUNES = 126;
const GROUPS = 40;
const ROUNDS = 7;
const [YEAR, MONTH, UNTIL] = [2026, 9, '2026-09'];
/** Every indicator but the last: some are not given to groups, which the database does not mind. */
const IDS = indicators.map(({ id }) => id).slice(0, 12);

const LOAD = `
  create temp table commune as select code, gen_random_uuid() as agency from unnest($1::text[]) as code;
  create temp table unit as
  select 'group:' || gen_random_uuid() as unit, c.code as commune, c.agency from commune c, generate_series(1, ${GROUPS});
  insert into app.figure (livemode, unit, indicator, month, province, commune, agency, level, value, base, nth)
  select false, u.unit, i, m, '${PROVINCE}', u.commune, u.agency, 'group', 300 + (random() * 600)::integer, 1000, 1
  from (select app.month_text(n) as m from generate_series(app.month_number('2024-10'), app.month_number('${UNTIL}')) as n) months,
    unnest($2::text[]) as i, unit u
  order by m, u.commune;
  insert into app.target_plan (id, livemode, agency, unit, province, year, state, drafted_by, made_at, decided_by, changed_at)
  values ($3, false, $4, 'province:${PROVINCE}', '${PROVINCE}', ${YEAR}, 'assigned', $3, now(), $3, now());
  insert into app.target (plan, livemode, province, commune, level, given_by, unit, indicator, year, month, value, state, nth,
    assigned_at)
  select $3, false, '${PROVINCE}', code, 'commune', $4, 'commune:' || code, i, ${YEAR}, 0, 9000, 'assigned', 1, now()
  from commune, unnest($2::text[]) as i;
`;

const PLAIN = `
  with added as (
    select commune, indicator, month, sum(value) as value, sum(base) as base, count(*) as groups
    from app.figure
    where not livemode and province = '${PROVINCE}' and month between '${YEAR}-01' and '${UNTIL}' and level = 'group'
    group by commune, indicator, month
  ), last as (select distinct on (commune, indicator) * from added order by commune, indicator, month desc)
  select l.*, t.value as target, rank() over (partition by l.indicator order by l.value / l.base / t.value desc)
  from last l join app.target t on t.unit = 'commune:' || l.commune and t.indicator = l.indicator and t.year = ${YEAR}
    and t.month = 0 and t.state = 'assigned' and not t.livemode`;

export async function briefingTimes(): Promise<Rates> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-bench-'));
  const secrets = newSecrets();
  const postgres = await startPostgres({ folder, secrets });
  try {
    await prepareDatabase({ port: postgres.port, secrets, name: NAME });
    const superuser = new pg.Client({ connectionString: tcpUrl('postgres', secrets.superuser, postgres.port, NAME) });
    await superuser.connect();
    const actor = await officerOf(superuser);
    await load(superuser, actor.agency.id);
    const db = pgDatabase(tcpUrl('ansinh_app', secrets.app, postgres.port, NAME));
    const times = { briefing: [] as number[], plain: [] as number[] };
    const timed = async (name: keyof typeof times, work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      return { name, ms: performance.now() - began };
    };
    const contenders = [
      () =>
        timed('briefing', () =>
          readProgress({ db, actor }, { unit: `province:${PROVINCE}`, year: YEAR, month: MONTH }),
        ),
      () => timed('plain', () => superuser.query(PLAIN)),
    ];
    for (let round = -1; round < ROUNDS; round++) {
      for (const take of round % 2 === 0 ? contenders : contenders.toReversed()) {
        const { name, ms } = await take();
        if (round >= 0) times[name].push(ms);
      }
    }
    await superuser.end();
    return times;
  } finally {
    await postgres.stop('at once');
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(client: pg.Client, agency: string): Promise<void> {
  const codes = communesOf(PROVINCE)
    .slice(0, COMMUNES)
    .map(({ code }) => code);
  const plan = randomUUID();
  const values = [codes, IDS, plan, agency].map((value) =>
    Array.isArray(value) ? `array[${value.map((one) => `'${one}'`).join(',')}]` : `'${value}'`,
  );
  await client.query(LOAD.replaceAll(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''));
  await client.query('vacuum analyze');
}

async function officerOf(client: pg.Client): Promise<PersonActor> {
  const agency = {
    id: randomUUID(),
    kind: 'insurer-city' as const,
    province: PROVINCE,
    commune: null,
    name: 'insurer',
  };
  await insertAgency(client, { ...agency, livemode: false });
  const of = { livemode: false, agency: agency.id, issuer: 'https://issuer.example', subject: randomUUID() };
  const { person: id, member } = await insertMember(client, { ...of, roles: ['reader'] });
  return { kind: 'person', id, member, role: 'reader', office: null, livemode: false, agency, now: null };
}

export function briefingRows(times: Rates): readonly Row[] {
  const ms = (name: string) => `${spreadOf(times[name] ?? []).median.toFixed(0)} ms`;
  return [
    {
      what: `briefing of ${COMMUNES} communes × ${GROUPS} groups × ${IDS.length} indicators × 24 months / its plain SQL`,
      spread: ratioOf(times, 'briefing', 'plain'),
      goal: { below: 1.5 },
      beside: `${ms('briefing')} / ${ms('plain')}`,
    },
  ];
}
