/**
 * Extracts of a commune: opened with the day they are of and the last day they are kept, read, handed over, deleted. What
 * is in one is sealed and read elsewhere (people.ts); here stand numbers and days. A copy of a population is kept only as
 * long as it serves (Luật 91/2025/QH15): a job deletes what has come to its last day, and leaves a record.
 */
import { z } from 'zod';
import { recordPage, recordsAfter } from '../audit/records.ts';
import { type ActKey, act, look, type SystemActor } from '../db/act.ts';
import type { Database, Statement } from '../db/database.ts';
import type { Day, Month } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { EXTRACT_KINDS, type ExtractKind } from './extracted.ts';

const EXTRACT_JSON = `json_build_object('id', x.id, 'livemode', x.livemode, 'version', x.version, 'agency', x.agency,
  'commune', x.commune, 'kind', x.kind, 'takenOn', x.taken_on, 'month', x.month, 'keepUntil', x.keep_until,
  'stored', x.stored, 'flagged', x.flagged, 'refused', x.refused, 'twice', x.twice,
  'reviewedAt', app.instant(x.reviewed_at), 'handedOverAt', app.instant(x.handed_over_at),
  'deletedAt', app.instant(x.deleted_at), 'deletedBecause', x.deleted_because, 'madeAt', app.instant(x.made_at),
  'changedAt', app.instant(x.changed_at))`;

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  agency: z.string(),
  commune: z.string(),
  kind: z.enum(EXTRACT_KINDS),
  takenOn: z.string(),
  month: text,
  keepUntil: z.string(),
  stored: z.int(),
  flagged: z.int(),
  refused: z.int(),
  twice: z.int(),
  reviewedAt: text,
  handedOverAt: text,
  deletedAt: text,
  deletedBecause: z.enum(['kept-long-enough', 'early']).nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
});
export type ExtractRow = z.infer<typeof Row>;

export type NewExtract = {
  readonly kind: ExtractKind;
  readonly takenOn: Day;
  readonly month?: Month | undefined;
  readonly keepUntil: Day;
};

export async function openExtract({ db, actor }: Acting, key: ActKey, asked: NewExtract): Promise<ExtractRow> {
  const id = crypto.randomUUID();
  const { kind, takenOn, month = null, keepUntil } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'extract.open',
    key,
    statements: [
      { text: 'select app.open_extract($1, $2, $3, $4, $5)', values: [id, kind, takenOn, month, keepUntil] },
    ],
    answer: extractAnswer(id),
    audit: { chain: id, detail: { kind, takenOn, keepUntil }, opens: { agency: actor.agency.id } },
  });
  return Row.parse(answer);
}

export function extractAnswer(id: string): Statement {
  return { text: `select ${EXTRACT_JSON} as answer from app.extract x where x.id = $1`, values: [id] };
}

export function extractRow(answer: unknown): ExtractRow {
  return Row.parse(answer);
}

export async function findExtract({ db, actor }: Acting, id: string): Promise<ExtractRow> {
  const [found] = await look(db, actor, [extractAnswer(id)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return Row.parse(answer);
}

export type ExtractQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly kind?: ExtractKind | undefined;
};

export async function pageExtracts({ db, actor }: Acting, asked: ExtractQuery) {
  const { limit, cursor = null, kind = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${EXTRACT_JSON} as answer from app.extract x
        where ($1::uuid is null or x.id > $1) and ($2::text is null or x.kind = $2) order by x.id limit $3`,
      values: [cursor, kind, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows, next };
}

export function handOverExtract(acting: Acting, key: ActKey, id: string, version: number): Promise<ExtractRow> {
  return change(acting, key, id, version, 'hand_over');
}

export function deleteExtract(acting: Acting, key: ActKey, id: string, version: number): Promise<ExtractRow> {
  return change(acting, key, id, version, 'delete');
}

async function change({ db, actor }: Acting, key: ActKey, id: string, version: number, step: 'hand_over' | 'delete') {
  const { answer } = await act(db, {
    actor,
    operation: step === 'delete' ? 'extract.delete' : 'extract.hand-over',
    key,
    statements: [{ text: `select app.${step}_extract($1, $2)`, values: [id, version] }],
    answer: extractAnswer(id),
    audit: { chain: id, detail: step === 'delete' ? { because: 'early' } : {} },
  });
  return Row.parse(answer);
}

/** The next run goes on. */
const AT_ONCE = 200;

/** For the job: what is kept to a day that has passed goes. */
export async function sweepExtracts(db: Database, actor: SystemActor): Promise<{ readonly swept: number }> {
  const { results } = await act(db, {
    actor,
    operation: 'extracts.sweep',
    key: null,
    statements: [{ text: 'select app.sweep_extracts($1) as swept', values: [AT_ONCE] }],
    answer: { text: "select '{}'::json as answer" },
  });
  return { swept: Number(results[0]?.rows[0]?.swept ?? 0) };
}

type Paged = { readonly after?: number | undefined; readonly limit: number };

export async function listExtractRecords({ db, actor }: Acting, id: string, { after = 0, limit }: Paged) {
  const page = { after, limit };
  const [seen, found] = await look(db, actor, [extractAnswer(id), recordsAfter(id, page)]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  return recordPage(found, page);
}
