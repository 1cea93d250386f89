/**
 * Lists for a test, on the running system: offices that make, confirm, approve and receive them, and requests in their
 * name. Rows stand here without anybody behind them: what is in a row is the business of other tests.
 */
import { randomUUID } from 'node:crypto';
import type { AgencyKind, Role } from '../../src/auth/actor.ts';
import { recount } from './counts.ts';
import { as, type HeldKey, type Officer, type Offices, officesOf, type TestAgency } from './offices.ts';
import type { System } from './running.ts';
import { type Answered, send } from './send.ts';

export type Asked = {
  readonly body?: unknown;
  /** X-Now. */
  readonly now?: string;
  /** If-Match, as a version. */
  readonly version?: number;
  /** Idempotency-Key; a new one each time unless it is named. */
  readonly key?: string;
};

export interface Desk {
  readonly offices: Offices;
  get(who: Officer | HeldKey, path: string, now?: string): Promise<Answered>;
  post(who: Officer | HeldKey, path: string, asked?: Asked): Promise<Answered>;
  /** The officer of an agency in a role: made when first asked for. */
  officer(agency: TestAgency, role: Role): Promise<Officer>;
  agency(kind: AgencyKind, commune?: string, province?: string): Promise<TestAgency>;
  openRound(province: string, kind: string, period: string): Promise<string>;
  /** A draft of this maker with rows in it. */
  draft(maker: Officer, round: string, rows?: readonly TestRow[], now?: string): Promise<string>;
  /** Writes rows into a list, past the intake. */
  fill(list: string, rows: readonly TestRow[]): Promise<readonly string[]>;
  /** Takes steps one after the other, each by the one who is named, and answers with the last. */
  steps(list: string, taken: readonly (readonly [Officer, string, Asked?])[]): Promise<Answered>;
  version(list: string): Promise<number>;
}

export type TestRow = { readonly commune: string | null; readonly state?: 'stored' | 'flagged' | 'refused' };

/** Before any list closes. */
export const EARLY = '2026-12-01T08:00:00.000Z';

export async function deskOf(system: Pick<System, 'url' | 'issuer' | 'databaseUrl'>): Promise<Desk> {
  const offices = await officesOf(system);
  const officers = new Map<string, Promise<Officer>>();
  // The owner has one connection: who asks for several things at once gets them one after the other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const desk: Desk = {
    offices,
    get: (who, path, now) => send(`${system.url}${path}`, { headers: { ...as(who), ...nowOf(now) } }),
    post: (who, path, { body, now, version, key = randomUUID() } = {}) =>
      send(`${system.url}${path}`, {
        method: 'POST',
        headers: {
          ...as(who),
          ...nowOf(now),
          'Idempotency-Key': key,
          ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    officer(agency, role) {
      const known = officers.get(`${agency.id} ${role}`) ?? inTurn(() => offices.officer(agency, role));
      officers.set(`${agency.id} ${role}`, known);
      return known;
    },
    agency: (kind, commune, province = '46') =>
      inTurn(() => offices.agency({ kind, province, ...(commune === undefined ? {} : { commune }) })),
    async openRound(province, kind, period) {
      const keeper = await desk.officer(await desk.agency('insurer-city', undefined, province), 'approver');
      return idOf(await desk.post(keeper, '/v1/rounds', { body: { kind, period }, now: EARLY }));
    },
    async draft(maker, round, rows = [{ commune: maker.agency.commune }], now = EARLY) {
      const list = idOf(await desk.post(maker, '/v1/lists', { body: { round }, now }));
      await desk.fill(list, rows);
      return list;
    },
    fill: (list, rows) => inTurn(() => fill(offices, list, rows)),
    async steps(list, taken) {
      let last: Answered | null = null;
      for (const [who, step, asked = {}] of taken) {
        const version = asked.version ?? (await desk.version(list));
        const body = asked.body ?? bodyOf(step);
        const known = { now: EARLY, ...asked, version, ...(body === undefined ? {} : { body }) };
        last = await desk.post(who, `/v1/lists/${list}/${step}`, known);
        if (last.status !== 200) throw new Error(`${step} was answered ${last.status} ${last.text}`);
      }
      if (last === null) throw new Error('no step was named');
      return last;
    },
    async version(list) {
      const [row] = await inTurn(() => offices.sql('select version from app.list where id = $1', [list]));
      return Number(row?.version);
    },
  };
  return desk;
}

function nowOf(now: string | undefined): Record<string, string> {
  return now === undefined ? {} : { 'X-Now': now };
}

/** What a step is sent with when the test does not care. */
export function bodyOf(step: string): unknown {
  if (step === 'confirm' || step === 'accept') return {};
  return step === 'return' ? { reasons: ['Thiếu một tờ khai'] } : undefined;
}

export function idOf({ status, body, text }: Answered): string {
  if (status >= 300 || typeof body?.id !== 'string') throw new Error(`answered ${status} ${text}`);
  return body.id;
}

/** Nobody's: it opens for no key. */
const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

async function fill(offices: Offices, list: string, rows: readonly TestRow[]): Promise<readonly string[]> {
  const made = await offices.sql(
    `with upload as (
      insert into app.upload (id, livemode, list, agency, no, state, replaces, people, made_at, changed_at)
      select gen_random_uuid(), l.livemode, l.id, l.agency,
        (select coalesce(max(u.no), 0) + 1 from app.upload u where u.list = l.id), 'done', false, 0, now(), now()
      from app.list l where l.id = $1 returning *
    )
    insert into app.entry_row (id, livemode, list, upload, place, change, state, commune, sealed, made_at, changed_at)
    select gen_random_uuid(), u.livemode, u.list, u.id, app.first_place(u.no) + r.nth, 'increase', r.state, r.commune,
      $3, now(), now()
    from upload u cross join lateral (
      select d.*, row_number() over () as nth from json_to_recordset($2) as d(commune text, state text)
    ) r returning id`,
    [list, JSON.stringify(rows.map(({ commune, state = 'stored' }) => ({ commune, state }))), SEALED],
  );
  await recount(offices.sql, list);
  return made.map(({ id }) => String(id));
}
