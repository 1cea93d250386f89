/**
 * A list as the database gives it to one caller, and as the API shows it. Whatever the policies keep from the caller is
 * not in it; a commune that is asked about its people learns the numbers of those alone.
 */
import { z } from '@hono/zod-openapi';
import type { Actor } from '../auth/actor.ts';
import type { Statement } from '../db/database.ts';
import { movesOf, SIGNATURES, STATES, type Standing } from './lifecycle.ts';

/** Of `app.list l join app.round r`. Holds ids, counts and states only: it is kept under the key of the act. */
export const LIST_JSON = `json_build_object(
  'id', l.id, 'livemode', l.livemode, 'version', l.version, 'round', l.round, 'kind', r.kind, 'period', r.period,
  'form', r.form, 'leadsTo', r.leads_to, 'agency', l.agency, 'province', l.province, 'commune', l.commune,
  'confirmedBy', l.confirmed_by, 'approvedBy', l.approved_by, 'state', l.state, 'locked', l.locked,
  'submittedVersion', l.submitted_version, 'supplementary', l.supplementary, 'timeliness', l.timeliness,
  'closesAt', app.exact_instant(app.closing_for(r, l.agency)), 'decidedAt', app.exact_instant(l.decided_at),
  'decidedOn', (l.decided_at at time zone 'Asia/Ho_Chi_Minh')::date,
  'counts', json_build_object('people', l.people, 'stored', l.stored, 'flagged', l.flagged, 'refused', l.refused,
    'confirmed', l.confirmed, 'rejected', l.rejected, 'accepted', l.accepted),
  'confirmations', (select coalesce(json_agg(json_build_object('commune', c.commune, 'people', c.people,
      'confirmed', c.confirmed, 'rejected', c.rejected, 'answeredAt', app.exact_instant(c.answered_at)) order by c.commune), '[]')
    from app.list_confirmation c where c.list = l.id),
  'covering', (select json_build_object('people', g.people, 'covered', g.covered, 'ended', g.ended, 'gaps', g.gaps,
      'done', g.done_at is not null) from app.covering g where g.list = l.id),
  'signed', (select h.step from app.list_hand h where h.list = l.id),
  'madeAt', app.exact_instant(l.made_at), 'changedAt', app.exact_instant(l.changed_at))`;

export const LISTS = 'app.list l join app.round r on r.id = l.round';

export function listAnswer(id: string): Statement {
  return { text: `select ${LIST_JSON} as answer from ${LISTS} where l.id = $1`, values: [id] };
}

const count = z.int().min(0);

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  round: z.string(),
  kind: z.string(),
  period: z.string(),
  form: z.string(),
  leadsTo: z.enum(['coverage', 'calls']),
  agency: z.string(),
  province: z.string(),
  commune: z.string().nullable(),
  confirmedBy: z.literal('commune').nullable(),
  approvedBy: z.string().nullable(),
  state: z.enum(STATES),
  locked: z.boolean(),
  submittedVersion: z.int().nullable(),
  supplementary: z.boolean(),
  timeliness: z.enum(['on-time', 'late', 'supplementary']).nullable(),
  closesAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedOn: z.string().nullable(),
  counts: z.object({
    people: count,
    stored: count,
    flagged: count,
    refused: count,
    confirmed: count,
    rejected: count,
    accepted: count,
  }),
  confirmations: z.array(
    z.object({
      commune: z.string(),
      people: count,
      confirmed: count,
      rejected: count,
      answeredAt: z.string().nullable(),
    }),
  ),
  /** Absent in answers that were kept before there was any. */
  covering: z
    .object({ people: count, covered: count, ended: count, gaps: count, done: z.boolean() })
    .nullable()
    .default(null),
  signed: z.enum(SIGNATURES).nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
});

export type ListRow = z.infer<typeof Row>;

export function listRow(answer: unknown): ListRow {
  return Row.parse(answer);
}

export function standingOf(row: ListRow): Standing {
  const { stored, flagged, confirmed } = row.counts;
  return { ...row, rows: stored + flagged + confirmed };
}

/** Named field by field: what the database gives must not reach anybody by accident. */
export function listBody(row: ListRow, actor: Actor) {
  const { id, livemode, version, round, kind, period, form, leadsTo, agency, province, commune } = row;
  const { state, locked, supplementary, timeliness, closesAt, decidedAt, decidedOn, madeAt, changedAt } = row;
  return {
    id,
    livemode,
    version,
    round,
    kind,
    period,
    form,
    leadsTo,
    agency,
    province,
    commune,
    state,
    locked,
    supplementary,
    timeliness,
    closesAt,
    decidedAt,
    decidedOn,
    counts: isAskedOnly(row, actor) ? null : row.counts,
    covering: isAskedOnly(row, actor) ? null : coveringBody(row.covering),
    confirmations: row.confirmations,
    may: movesOf(standingOf(row), actor),
    madeAt,
    changedAt,
  };
}

/** How far the coverages of an accepted list have come: the list itself is accepted from the first moment. */
function coveringBody(covering: ListRow['covering']) {
  if (covering === null) return null;
  const { done, people, covered, ended, gaps } = covering;
  return { state: done ? ('done' as const) : ('running' as const), people, covered, ended, gaps };
}

export type ListBody = ReturnType<typeof listBody>;

/** Of somebody else's list a commune learns how many of its own people are on it, and nothing of the others. */
function isAskedOnly({ agency, confirmedBy }: ListRow, { agency: own }: Actor): boolean {
  return confirmedBy === 'commune' && own.kind === 'commune' && own.id !== agency;
}
