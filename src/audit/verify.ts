/**
 * Whether a chain of records holds, found out without the database that keeps it: each record's hash covers its content
 * and the record before. `app.audit_verify` does the same where the records are. For whoever was handed records, and for the
 * tests; of it the Worker takes the columns alone.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Json, jsonText } from './json-text.ts';

export type AuditRecord = {
  readonly chain: string;
  readonly seq: number;
  readonly livemode: boolean;
  /** In UTC to the microsecond: `2026-12-24T16:59:59.123456Z`. */
  readonly at: string;
  readonly agency: string | null;
  readonly actorKind: string;
  readonly actor: string | null;
  readonly operation: string;
  readonly detail: { readonly [name: string]: Json };
  readonly prev: string;
  readonly hash: string;
};

/** What a select of `app.audit a` must name for its rows to be records. */
export const AUDIT_COLUMNS = `a.chain, a.seq, a.livemode,
  to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  a.agency, a.actor_kind as "actorKind", a.actor, a.operation, a.detail, a.prev, a.hash`;

/** Where a chain stands, as the database keeps it or as somebody wrote it down. */
export type Head = { readonly seq: number; readonly hash: string };

export const NO_RECORD = '0'.repeat(64);

export function hashOf(record: AuditRecord): string {
  const { prev, hash: _, ...content } = record;
  return bytesToHex(sha256(concatBytes(hexToBytes(prev), utf8ToBytes(jsonText(content)))));
}

/**
 * The number of the first record that is missing or does not hold, null where all do. `records` in the order of their
 * numbers, from the first. Where everything up to the head was written anew, only the head tells: its number is given.
 * Where the head was written anew as well, only one that was handed out before does: `known`.
 */
export function firstBroken(records: readonly AuditRecord[], head: Head, known?: Head): number | null {
  const links = [head, ...(known === undefined ? [] : [known])];
  let prev = NO_RECORD;
  for (const [at, record] of records.entries()) {
    const { seq, hash } = record;
    if (seq !== at + 1 || seq > head.seq || record.prev !== prev || hashOf(record) !== hash) return at + 1;
    if (links.some((link) => link.seq === seq && link.hash !== hash)) return seq;
    prev = hash;
  }
  if (links.some(({ seq }) => seq > records.length)) return records.length + 1;
  return head.seq === 0 && head.hash !== NO_RECORD ? 1 : null;
}
