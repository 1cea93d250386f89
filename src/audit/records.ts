/** A chain of records as a page: by their numbers, everything a record's hash is made of, so that the caller can prove it. */
import { z } from 'zod';
import type { Result, Statement } from '../db/database.ts';
import { AUDIT_COLUMNS } from './verify.ts';

const RecordRow = z.object({
  chain: z.string(),
  seq: z.int(),
  at: z.string(),
  agency: z.string().nullable(),
  actorKind: z.enum(['person', 'key', 'system']),
  actor: z.string().nullable(),
  operation: z.string(),
  detail: z.record(z.string(), z.unknown()),
  prev: z.string(),
  hash: z.string(),
  livemode: z.boolean(),
});

export type RecordPage = { readonly after?: number | undefined; readonly limit: number };

/** One more than the page shows: whether there is another. */
export function recordsAfter(chain: string, { after = 0, limit }: RecordPage): Statement {
  return {
    text: `select ${AUDIT_COLUMNS} from app.audit a where a.chain = $1 and a.seq > $2 order by a.seq limit $3`,
    values: [chain, after, limit + 1],
  };
}

export function recordPage(found: Result | undefined, { limit }: RecordPage) {
  const records = (found?.rows ?? []).map((row) => RecordRow.parse(row));
  const items = records.slice(0, limit);
  return { items, next: records.length > limit ? (items.at(-1)?.seq ?? null) : null };
}

const Verified = z.object({
  chain: z.string(),
  seq: z.int(),
  hash: z.string(),
  records: z.int(),
  broken: z.int().nullable(),
});

/** A head that was handed out before: it finds what was rewritten together with the head kept here. */
export type KnownHead = { readonly seq?: number | undefined; readonly hash?: string | undefined };

export function verifying(chain: string, { seq, hash }: KnownHead): Statement {
  return { text: 'select app.audit_verify($1, $2, $3) as answer', values: [chain, seq ?? null, hash ?? null] };
}

/** Null where there is no such chain for the caller. */
export function verifiedIn(found: Result | undefined) {
  const answer = found?.rows[0]?.answer;
  return answer === null || answer === undefined ? null : Verified.parse(answer);
}
