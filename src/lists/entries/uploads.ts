/**
 * Files that are too big for one act: an upload is opened, its chunks come in (each a file of its own, sent again whenever
 * somebody is not sure), and one act puts all of it on the list. Until then nobody but its maker sees a row of it.
 */
import { z } from 'zod';
import { type ActKey, act, look, type SystemActor } from '../../db/act.ts';
import type { Database, Statement } from '../../db/database.ts';
import type { Scheme } from '../../engine/facts.ts';
import type { Acting } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';

export const UPLOAD_STATES = ['receiving', 'matching', 'done', 'replaced', 'abandoned'] as const;

/** Rows compared with other lists in one act: some two seconds of a small database. */
const MATCHED_AT_ONCE = 5_000;

const count = z.int().min(0);

export const UploadRow = z.object({
  id: z.string(),
  list: z.string(),
  state: z.enum(UPLOAD_STATES),
  replaces: z.boolean(),
  rows: count,
  stored: count,
  flagged: count,
  refused: count,
  /** Of a committed one: how many of its rows have been compared with other lists. */
  matched: count,
  chunks: z.array(z.object({ number: z.int(), rows: count, parts: z.int(), isWhole: z.boolean() })),
  madeAt: z.string(),
  changedAt: z.string(),
});
export type UploadRow = z.infer<typeof UploadRow>;

/** Counts are those of the rows as they came in: what became of them since, the list counts. */
const UPLOAD_JSON = `json_build_object(
  'id', u.id, 'list', u.list, 'state', u.state, 'replaces', u.replaces,
  'rows', came.rows, 'stored', came.stored, 'flagged', came.flagged, 'refused', came.refused,
  'matched', case when u.state = 'matching' then came.matched else 0 end,
  'chunks', came.chunks, 'madeAt', app.instant(u.made_at), 'changedAt', app.instant(u.changed_at))`;

const UPLOADS = `app.upload u cross join lateral (
  select coalesce(sum(c.rows), 0) as rows, coalesce(sum(c.stored), 0) as stored,
    coalesce(sum(c.flagged), 0) as flagged, coalesce(sum(c.refused), 0) as refused,
    -- all of the chunks before, and some of this one
    coalesce(sum(least(c.rows, greatest(0, u.matched % 10000000000 - c.chunk * 1000000))), 0) as matched,
    coalesce(json_agg(json_build_object('number', c.chunk, 'rows', c.rows, 'parts', c.parts, 'isWhole', c.is_whole)
      order by c.chunk), '[]') as chunks
  from (
    select p.chunk, sum(p.rows) as rows, count(*) as parts, bool_or(p.is_last) as is_whole, sum(p.stored) as stored,
      sum(p.flagged) as flagged, sum(p.refused) as refused
    from app.upload_part p where p.upload = u.id group by p.chunk
  ) c
) came`;

function uploadAnswer(id: string): Statement {
  return { text: `select ${UPLOAD_JSON} as answer from ${UPLOADS} where u.id = $1`, values: [id] };
}

function uploadRow(answer: unknown): UploadRow {
  return UploadRow.parse(answer);
}

export async function openUpload(
  { db, actor }: Acting,
  key: ActKey,
  list: string,
  replaces: boolean,
): Promise<UploadRow> {
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'upload.open',
    key,
    statements: [{ text: 'select app.open_upload($1, $2, $3)', values: [id, list, replaces] }],
    answer: uploadAnswer(id),
    audit: { chain: list, detail: { upload: id, replaces } },
  });
  return uploadRow(answer);
}

export async function readUpload({ db, actor }: Acting, list: string, id: string): Promise<UploadRow> {
  const [found] = await look(db, actor, [
    { text: `${uploadAnswer(id).text} and u.list = $2 and u.agency = app.agency_id()`, values: [id, list] },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return uploadRow(answer);
}

const MOST_SHOWN = 100;

/** The latest first. Whoever else sees the list sees its rows, not how they came in. */
export async function pageUploads({ db, actor }: Acting, list: string): Promise<readonly UploadRow[]> {
  const [held, found] = await look(db, actor, [
    { text: 'select id from app.list where id = $1 and agency = app.agency_id()', values: [list] },
    {
      text: `select ${UPLOAD_JSON} as answer from ${UPLOADS} where u.list = $1 and u.agency = app.agency_id()
        order by u.no desc limit $2`,
      values: [list, MOST_SHOWN],
    },
  ]);
  if (held?.rows.length !== 1) throw new Refusal('not-found');
  return (found?.rows ?? []).map(({ answer }) => uploadRow(answer));
}

export async function abandonUpload({ db, actor }: Acting, key: ActKey, list: string, id: string): Promise<UploadRow> {
  const { answer } = await act(db, {
    actor,
    operation: 'upload.abandon',
    key,
    statements: [{ text: 'select app.abandon_upload($1, $2)', values: [list, id] }],
    answer: uploadAnswer(id),
    audit: { chain: list, detail: { upload: id } },
  });
  return uploadRow(answer);
}

export type Committing = {
  readonly list: string;
  readonly upload: string;
  readonly scheme: Scheme;
  /** All of it or nothing: not while a row of it is refused. */
  readonly mode: 'all' | 'good';
};

/** One act puts the rows on the list; the comparing that follows is done act by act, and goes on where it was cut off. */
export async function commitUpload(acting: Acting, key: ActKey, committing: Committing): Promise<UploadRow> {
  const { list, upload, mode } = committing;
  await act(acting.db, {
    actor: acting.actor,
    operation: 'upload.commit',
    key,
    statements: [
      { text: 'select app.edit_list($1, null)', values: [list] },
      { text: 'select app.commit_upload($1, $2, $3)', values: [list, upload, mode === 'all'] },
    ],
    answer: uploadAnswer(upload),
    audit: { chain: list, detail: { upload, mode } },
  });
  return matchUpload(acting, committing);
}

const Matched = UploadRow.pick({ state: true });

/** Until none is left. Who asks again, or at the same time, goes on where the others are. */
async function matchUpload(
  { db, actor }: Acting,
  { list, upload, scheme }: Pick<Committing, 'list' | 'upload' | 'scheme'>,
): Promise<UploadRow> {
  for (;;) {
    const { results, answer } = await act(db, {
      actor,
      operation: 'upload.match',
      key: null,
      statements: [
        { text: 'select app.match_upload($1, $2, $3, $4) as matched', values: [list, upload, scheme, MATCHED_AT_ONCE] },
      ],
      answer: {
        text: "select json_build_object('state', state) as answer from app.upload where id = $1",
        values: [upload],
      },
    });
    if (Matched.parse(answer).state !== 'matching') return readUpload({ db, actor }, list, upload);
    if (Number(results[0]?.rows[0]?.matched ?? 0) === 0) throw new Refusal('busy');
  }
}

const SWEPT_AT_ONCE = 5_000;
const SWEEPS = 20;

/** For the job: uploads that nobody went on with are given up, and rows that stand on no list are deleted. */
export async function sweepUploads(db: Database, actor: SystemActor): Promise<{ swept: number }> {
  let swept = 0;
  for (let turn = 0; turn < SWEEPS; turn += 1) {
    const { results } = await act(db, {
      actor,
      operation: 'uploads.sweep',
      key: null,
      statements: [{ text: 'select app.sweep_uploads($1) as swept', values: [SWEPT_AT_ONCE] }],
      answer: { text: "select '{}'::json as answer" },
    });
    const now = Number(results[0]?.rows[0]?.swept ?? 0);
    swept += now;
    if (now < SWEPT_AT_ONCE) break;
  }
  return { swept };
}
