/**
 * Rounds: one kind of list, for one period, in one province. Opened with what the law says of them, never with what
 * somebody chose; closed by the clock, which the closing only writes down.
 */
import { z } from '@hono/zod-openapi';
import type { ActKey, SystemActor } from '../../db/act.ts';
import { act, look } from '../../db/act.ts';
import type { Database, Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { isProvince } from '../../places/places.ts';
import { Refusal } from '../../refusal.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { type Kind, kindFor, periodKind } from '../kinds.ts';

const ROUND_JSON = `json_build_object(
  'id', r.id, 'livemode', r.livemode, 'province', r.province, 'kind', r.kind, 'period', r.period, 'policy', r.policy,
  'form', r.form, 'makers', r.makers, 'confirmedBy', r.confirmed_by, 'approvedBy', r.approved_by, 'leadsTo', r.leads_to,
  'closesAt', app.exact_instant(r.closes_at), 'closedAt', app.exact_instant(r.closed_at), 'openedAt', app.exact_instant(r.opened_at),
  'closing', (select json_build_object('lists', c.lists, 'onTime', c.on_time, 'late', c.late, 'hash', c.hash)
    from app.round_closing c where c.round = r.id))`;

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  kind: z.string(),
  period: z.string(),
  policy: z.string(),
  form: z.string(),
  makers: z.array(z.string()),
  confirmedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  leadsTo: z.enum(['coverage', 'calls']),
  closesAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  openedAt: z.string(),
  closing: z.object({ lists: z.int(), onTime: z.int(), late: z.int(), hash: z.string() }).nullable(),
});

export type RoundRow = z.infer<typeof Row>;

function roundAnswer(id: string): Statement {
  return { text: `select ${ROUND_JSON} as answer from app.round r where r.id = $1`, values: [id] };
}

/** With the words of the law beside it: read from the policy the round was opened by, which never changes. */
function roundBody(row: RoundRow) {
  const deadline = deadlineOf(row);
  return { ...row, deadline };
}

function deadlineOf({ policy: id, kind }: RoundRow) {
  const policy = rulebook.policyById(id);
  const listing = policy?.listings.find((one) => one.id === kind);
  const deadline = policy?.deadlines.find((one) => one.id === listing?.deadline);
  return deadline === undefined ? null : { words: deadline.words, cite: rulebook.citeText(deadline.cite) };
}

export type NewRound = { readonly kind: string; readonly period: string; readonly province?: string | undefined };

export async function openRound({ db, actor }: Acting, key: ActKey, asked: NewRound) {
  const id = crypto.randomUUID();
  const province = provinceOf(asked, actor.agency.province);
  const { kind, closing } = lawOf(asked, province);
  const { answer } = await act(db, {
    actor,
    operation: 'round.open',
    key,
    statements: [
      insertOf(id, province, asked.period, kind, closing?.at ?? null),
      requires('exists (select from app.round where id = $1)', 'already-there', [id]),
    ],
    events: [{ type: 'round.opened', subject: id }],
    answer: roundAnswer(id),
    audit: { chain: id, detail: { kind: kind.id, period: asked.period, policy: kind.policy }, opens: { province } },
  });
  return roundBody(Row.parse(answer));
}

/** One's own province; only who is of none names it. */
function provinceOf({ province }: NewRound, own: string | null): string {
  if (own !== null && province !== undefined && province !== own) throw new Refusal('not-allowed');
  const meant = own ?? province;
  if (meant === undefined) throw new Refusal('invalid', [{ at: ['province'], in: 'body', code: 'missing' }]);
  if (!isProvince(meant)) throw new Refusal('invalid', [{ at: ['province'], in: 'body', code: 'unknown-province' }]);
  return meant;
}

const WRITTEN = { year: 'YYYY', 'school-year': 'YYYY-YYYY', month: 'YYYY-MM' } as const;

function lawOf({ kind: id, period }: NewRound, province: string) {
  const found = kindFor(rulebook, province, id, period);
  if (found === null) throw new Refusal('invalid', [{ at: ['kind'], in: 'body', code: 'unknown-kind-of-list' }]);
  if (found.kind.period !== periodKind(period)) {
    const bounds = WRITTEN[found.kind.period];
    throw new Refusal('invalid', [{ at: ['period'], in: 'body', code: 'wrong-period', bounds }]);
  }
  return found;
}

function insertOf(id: string, province: string, period: string, kind: Kind, closesAt: string | null): Statement {
  const { policy, form, by, confirmedBy, approvedBy, leadsTo } = kind;
  return {
    text: `insert into app.round
        (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, closes_at, opened_at)
      values ($1, app.is_livemode(), $2, $3, $4, $5, $6, string_to_array($7, ','), $8, $9, $10, $11, app.now())
      on conflict (livemode, province, kind, period) do nothing`,
    values: [id, province, kind.id, period, policy, form, by.join(','), confirmedBy, approvedBy, leadsTo, closesAt],
  };
}

export async function readRound({ db, actor }: Acting, id: string) {
  const [found] = await look(db, actor, [roundAnswer(id)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return roundBody(Row.parse(answer));
}

export type RoundQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly province?: string | undefined;
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
};

export async function pageRounds({ db, actor }: Acting, asked: RoundQuery) {
  const { limit, cursor = null, province = null, kind = null, period = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select r.id, ${ROUND_JSON} as answer from app.round r
        where ($1::uuid is null or r.id > $1) and ($2::text is null or r.province = $2)
          and ($3::text is null or r.kind = $3) and ($4::text is null or r.period = $4)
        order by r.id limit $5`,
      values: [cursor, province, kind, period, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows.map(roundBody), next };
}

/** Twice is once, and late is the same: the clock decided when each list came. */
export async function closeRound({ db, actor }: Acting, key: ActKey, id: string) {
  return roundBody(Row.parse((await closing(db, actor, key, id)).answer));
}

function closing(db: Database, actor: Acting['actor'] | SystemActor, key: ActKey | null, id: string) {
  return act(db, {
    actor,
    operation: 'round.close',
    key,
    statements: [
      ...(actor.kind === 'system' ? [{ text: 'select app.hold_round_to_close($1)', values: [id] }] : []),
      { text: 'select app.close_round($1)', values: [id] },
    ],
    events: [{ type: 'round.closed', subject: id, once: 'closed' }],
    answer: roundAnswer(id),
    audit: { chain: id, detail: {} },
  });
}

/** More than close at one time; the sweep of the next hour takes what is left. */
const MOST_DUE = 500;

/**
 * For the job: every round whose time has come, and what was late under an exception. One that cannot be closed now does
 * not keep the others from it; one that another run has closed meanwhile is left alone.
 */
export async function closeDueRounds(db: Database, actor: SystemActor): Promise<{ closed: number; failed: number }> {
  const [due] = await look(db, actor, [{ text: 'select app.rounds_due($1) as id', values: [MOST_DUE] }]);
  const results = { closed: 0, failed: 0 };
  for (const { id } of due?.rows ?? []) {
    try {
      await closing(db, actor, null, String(id));
      results.closed += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== 'stale') results.failed += 1;
    }
  }
  return results;
}
