/**
 * A database with work for the jobs in it, the days around a closing as ticks of cron, and all that the database holds
 * afterwards: for tests that let the same days go by in different ways. The ids are fixed, so that the same comes out.
 */
import type { Offices } from '../../support/offices.ts';
import type { System } from '../../support/running.ts';

export type Tick = { readonly cron: string; readonly at: string };

const HOUR = '0 * * * *';

/** From two days before 25/12/2026 to three days after: every trigger, more densely around midnight in Việt Nam. */
export const BEFORE: readonly Tick[] = [
  { cron: HOUR, at: '2026-12-22T17:00:00Z' },
  { cron: HOUR, at: '2026-12-24T16:00:00Z' },
];
export const CUT_OFF: Tick = { cron: '0 17 24 4,7,10,12 *', at: '2026-12-24T17:00:00Z' };
export const AFTER: readonly Tick[] = [
  { cron: HOUR, at: '2026-12-24T17:00:00Z' },
  { cron: HOUR, at: '2026-12-24T18:00:00Z' },
  { cron: '30 18 * * *', at: '2026-12-24T18:30:00Z' },
  { cron: HOUR, at: '2026-12-25T06:00:00Z' },
  { cron: '30 18 * * *', at: '2026-12-25T18:30:00Z' },
  { cron: HOUR, at: '2026-12-25T19:00:00Z' },
  { cron: '30 18 * * *', at: '2026-12-26T18:30:00Z' },
];
/** Three days later. */
export const LAST: readonly Tick[] = [
  { cron: HOUR, at: '2026-12-27T18:00:00Z' },
  { cron: '30 18 * * *', at: '2026-12-27T18:30:00Z' },
  { cron: HOUR, at: '2026-12-27T19:00:00Z' },
];

/** Wave after wave; the ticks of one wave at the same time. */
export async function play(system: System, waves: readonly (readonly Tick[])[]): Promise<void> {
  for (const wave of waves) {
    await Promise.all(wave.map(({ cron, at }) => system.scheduled(cron, new Date(at))));
  }
}

export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const CLOSING_ROUND = idOf(1);
export const LATER_ROUND = idOf(2);
export const LIVE_ROUND = idOf(3);
export const LIVE_ROUND_TO_COME = idOf(4);
export const UPLOAD = idOf(40);

const ROUNDS: readonly (readonly [id: string, livemode: boolean, closesAt: string])[] = [
  [CLOSING_ROUND, false, '2026-12-24T17:00:00Z'],
  [LATER_ROUND, false, '2027-01-04T17:00:00Z'],
  [LIVE_ROUND, true, '2020-12-24T17:00:00Z'],
  [LIVE_ROUND_TO_COME, true, '2090-12-24T17:00:00Z'],
];

type List = readonly [
  id: number,
  round: string,
  state: string,
  waits: string,
  timeliness: string | null,
  added: boolean,
];

const LISTS: readonly List[] = [
  [21, CLOSING_ROUND, 'approved', 'receive', 'on-time', false],
  [22, CLOSING_ROUND, 'draft', 'submit', null, false],
  [23, CLOSING_ROUND, 'submitted', 'approve', null, false],
  // begun after the closing, whenever that is written down: not counted
  [24, CLOSING_ROUND, 'draft', 'submit', null, true],
  [25, LATER_ROUND, 'draft', 'submit', null, false],
  [31, LIVE_ROUND, 'approved', 'receive', 'on-time', false],
  [32, LIVE_ROUND, 'draft', 'submit', null, false],
  [33, LIVE_ROUND_TO_COME, 'draft', 'submit', null, false],
];

export async function arrange(offices: Offices): Promise<void> {
  const { sql } = offices;
  for (const [number, livemode] of [
    [11, false],
    [12, true],
  ] as const) {
    await sql(
      `insert into app.agency (id, livemode, kind, province, commune, name, made_at)
       values ($1, $2, 'commune', '46', '19789', 'Phường Ví Dụ', '2026-01-01')`,
      [idOf(number), livemode],
    );
  }
  for (const [id, livemode, closesAt] of ROUNDS) {
    await sql(
      `insert into app.round (id, livemode, province, kind, period, policy, form, makers, leads_to, closes_at, opened_at)
       values ($1, $2, '46', $3, '2027', 'p', '', '{commune}', 'coverage', $4, '2020-01-01')`,
      [id, livemode, `k-${id.slice(-2)}`, closesAt],
    );
    await sql("insert into app.audit_chain (chain, livemode, agency, province) values ($1, $2, null, '46')", [
      id,
      livemode,
    ]);
  }
  for (const [number, round, state, waits, timeliness, added] of LISTS) {
    await sql(
      `insert into app.list (id, livemode, round, agency, province, commune, state, waits_for, supplementary, timeliness,
         decided_at, approved_by, made_at, changed_at)
       select $1, o.livemode, o.id, $2, '46', '19789', $3, $4, $6, $5, case when $5::text is not null then o.opened_at end,
         'commune', o.opened_at, o.opened_at
       from app.round o where o.id = $7`,
      [idOf(number), idOf(number > 30 ? 12 : 11), state, waits, timeliness, added, round],
    );
  }
  await arrangeSweeps(offices);
}

/** An upload that nobody went on with for a fortnight, and an answer that need not be kept any longer. */
async function arrangeSweeps({ sql }: Offices): Promise<void> {
  await sql(
    `insert into app.upload (id, livemode, list, agency, no, replaces, made_at, changed_at)
     values ($1, false, $2, $3, 1, false, '2026-12-11T00:00:00Z', '2026-12-11T00:00:00Z')`,
    [UPLOAD, idOf(22), idOf(11)],
  );
  for (const [number, livemode] of [
    [11, false],
    [12, true],
  ] as const) {
    await sql(
      `insert into app.idempotency (livemode, agency, actor, key, fingerprint, answer, kept_until)
       values ($1, $2, $2, $3, $3, '{}', '2021-01-01')`,
      [livemode, idOf(number), `k1.${'A'.repeat(43)}`],
    );
  }
}

/** When something was written down is all that may differ, and what is made of it: hashes of the record, ids of events. */
const OF_THE_MOMENT: Readonly<Record<string, readonly string[]>> = {
  audit: ['at', 'prev', 'hash'],
  audit_chain: ['hash'],
  outbox: ['id'],
};

/** Every row of every table, in an order of its own: what the database holds, whenever it came to it. */
export async function contentOf({ sql }: Offices): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await sql(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'
       and relname not in ('migration', 'job_run', 'event_type') order by relname`,
  );
  const content: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await sql(`select to_jsonb(t) as row from app.${String(name)} t`);
    if (rows.length === 0) continue;
    content[String(name)] = rows.map(({ row }) => JSON.stringify(lasting(String(name), Object(row)))).toSorted();
  }
  return content;
}

function lasting(table: string, row: object): object {
  const left = OF_THE_MOMENT[table] ?? [];
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !left.includes(name))
      .map(([name, value]) => [name, lastingValue(name, value)]),
  );
}

function lastingValue(name: string, value: unknown): unknown {
  if (/(_at|At)$/.test(name) && !/closes/.test(name)) return value === null ? null : 'some time';
  if (name === 'detail' && typeof value === 'object' && value !== null) return lasting('', value);
  return value;
}
