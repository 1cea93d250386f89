/**
 * The snapshots of a commune: drafted by a maker, published by another person, read by everybody. Who asks may see its own
 * drafts; what is published is never changed, only followed by the next.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Database, Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import type { Day } from '../../engine/facts.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { toCome } from '../../http/past-days.ts';
import { Refusal } from '../../refusal.ts';
import { unknownGroups } from '../groups.ts';
import { repeatedLines } from './repeated.ts';
import { Line } from './top-ups.ts';

export const STATES = ['drafted', 'published', 'discarded'] as const;

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string(),
  state: z.enum(STATES),
  version: z.int(),
  lines: z.array(Line),
  follows: z.int(),
  madeAt: z.string(),
  nth: z.int().nullable(),
  publishedAt: z.string().nullable(),
  hash: z.string().nullable(),
  inForce: z.boolean(),
});
export type SnapshotRow = z.infer<typeof Row>;

const SNAPSHOT_JSON = `json_build_object('id', s.id, 'livemode', s.livemode, 'province', s.province, 'commune', s.commune,
  'state', s.state, 'version', s.version, 'lines', s.lines, 'follows', s.follows, 'madeAt', app.instant(s.made_at),
  'nth', s.nth, 'publishedAt', app.exact_instant(s.published_at), 'hash', s.hash,
  'inForce', s.nth is not null and s.nth is not distinct from (
    select max(o.nth) from app.top_up_snapshot o
    where o.livemode = s.livemode and o.commune = s.commune and o.published_at <= app.now()
  ))`;

export async function draftTopUps(
  { db, actor }: Acting,
  key: ActKey,
  lines: readonly Line[],
  today: Day,
): Promise<SnapshotRow> {
  const wrong = lines.flatMap(({ scheme, groups, decision }, at) => [
    ...unknownGroups(actor.agency.province ?? '', scheme, groups, ['lines', at, 'groups']),
    ...toCome(['lines', at, 'decision', 'decidedOn'], decision.decidedOn, today),
  ]);
  const findings = [...wrong, ...repeatedLines(lines)];
  if (findings.length > 0) throw new Refusal('invalid', findings);
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'top-ups.draft',
    key,
    statements: [{ text: 'select app.draft_top_ups($1, $2)', values: [id, JSON.stringify(lines)] }],
    answer: snapshotAnswer(id),
    audit: { chain: id, detail: { lines: lines.length }, opens: { agency: actor.agency.id } },
  });
  return Row.parse(answer);
}

/** Everything of it is checked in the write: the version, the other pair of eyes, and that nothing was published since. */
export async function endDraft(
  { db, actor }: Acting,
  key: ActKey,
  id: string,
  version: number,
  ending: 'publish' | 'discard',
): Promise<SnapshotRow> {
  const { answer } = await act(db, {
    actor,
    operation: `top-ups.${ending}`,
    key,
    statements: [
      requires('exists (select from app.top_up_snapshot where id = $1 and agency = app.agency_id())', 'not-found', [
        id,
      ]),
      { text: 'select app.end_draft_of_top_ups($1, $2, $3)', values: [id, version, ending === 'publish'] },
    ],
    answer: snapshotAnswer(id),
    audit: { chain: id, detail: { held: version } },
  });
  return Row.parse(answer);
}

export type SnapshotQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly commune?: string | undefined;
};

/** One's own, drafts too. */
export async function pageOwn({ db, actor }: Acting, asked: SnapshotQuery) {
  const { limit, cursor = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${SNAPSHOT_JSON} as answer from app.top_up_snapshot s
        where s.agency = app.agency_id() and ($1::uuid is null or s.id > $1) order by s.id limit $2`,
      values: [cursor, limit + 1],
    },
  ]);
  return paged(found?.rows ?? [], limit);
}

/** For everybody: nobody in particular asks, and nothing of anybody is told. */
export async function pagePublished(db: Database, province: string, livemode: boolean, asked: SnapshotQuery) {
  const { limit, cursor = null, commune = null } = asked;
  const [found] = await look(db, { kind: 'system', livemode, now: null }, [
    {
      text: `select ${SNAPSHOT_JSON} as answer from app.top_up_snapshot s
        where s.livemode = app.is_livemode() and s.state = 'published' and s.province = $1
          and ($2::uuid is null or s.id > $2) and ($3::text is null or s.commune = $3)
        order by s.id limit $4`,
      values: [province, cursor, commune, limit + 1],
    },
  ]);
  return paged(found?.rows ?? [], limit);
}

function paged(found: readonly Readonly<Record<string, unknown>>[], limit: number) {
  const { rows, next } = pageOf(
    found.map(({ answer }) => Row.parse(answer)),
    limit,
  );
  return { items: rows, next };
}

function snapshotAnswer(id: string): Statement {
  return { text: `select ${SNAPSHOT_JSON} as answer from app.top_up_snapshot s where s.id = $1`, values: [id] };
}
