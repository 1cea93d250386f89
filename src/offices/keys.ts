/**
 * The keys of an agency's programs. A key is shown to who made it and to nobody else; the database has its hash.
 *
 * The same request sent again must get the same answer, key and all, for the answer may have been lost on the way. So the
 * key stands in the kept answer, sealed and bound to its row. It could be derived from the Idempotency-Key instead and be
 * kept nowhere; but then the same words would make the same key again once they are forgotten, and another master key
 * would quietly make another one.
 */
import type { Scope } from '../auth/actor.ts';
import { hashOf, newKey } from '../auth/key-form.ts';
import { type ActKey, act } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { type KeyRing, needed } from '../seal/key-ring.ts';
import { type Place, seal } from '../seal/seal.ts';
import { openShown, shownOnce } from '../seal/shown-once.ts';
import { type Held, REVOKED } from './held.ts';
import { asList, isOpen, manages } from './statements.ts';

export type NewKey = { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number };

export const KEY: Held = {
  noun: 'key',
  table: 'app.api_key',
  shown: `json_build_object(
    'id', h.id, 'agency', h.agency, 'name', h.name, 'last4', h.last4, 'scopes', h.scopes,
    'madeAt', app.instant(h.made_at), 'expiresAt', app.instant(h.expires_at), 'revokedAt', app.instant(h.revoked_at),
    'lastUsedOn', h.last_used_on)`,
  seen: 'app.manages($1)',
  ended: REVOKED,
};

export async function makeKey(
  { db, actor }: Acting,
  key: ActKey,
  agency: string,
  asked: NewKey & { readonly sealKeys: KeyRing | null },
): Promise<object> {
  const ring = needed(asked.sealKeys);
  const id = crypto.randomUUID();
  const secret = newKey(actor.livemode);
  const row = { id, agency, hash: await hashOf(secret), last4: secret.slice(-4), ...asked };
  const { answer } = await act(db, {
    actor,
    operation: 'key.make',
    key,
    statements: [manages(agency), isOpen(agency), ...inserting(row)],
    answer: {
      text: `select ${shownOnce(KEY.shown, 'h.id')} as answer from app.api_key h where h.id = $1`,
      values: [id, await seal(ring, placeOf(id), secret)],
    },
    audit: { chain: agency, detail: { id, scopes: [...asked.scopes] } },
  });
  const made = await openShown(ring, placeOf, answer);
  return { ...made.shown, key: made.secret };
}

type Row = Omit<NewKey, 'sealKeys'> & { readonly id: string; agency: string; hash: string; last4: string };

/** Two at once under one name take turns, so that both find a place where there are two. */
function inserting({ id, agency, name, hash, last4, scopes, days }: Row): readonly Statement[] {
  return [
    { text: "select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))", values: [agency, name] },
    {
      text: `update app.api_key set revoked_at = expires_at
        where agency = $1 and name = $2 and revoked_at is null and expires_at <= pg_catalog.now()`,
      values: [agency, name],
    },
    {
      text: `insert into app.api_key (id, livemode, agency, name, slot, hash, last4, scopes, expires_at)
        select $1, app.is_livemode(), $2, $3, free.slot, $4, $5, string_to_array($6, ','),
          pg_catalog.now() + make_interval(days => $7)
        from (
          select place.slot from (values (1), (2)) place(slot)
          where not exists (
            select from app.api_key k
            where k.agency = $2 and k.name = $3 and k.slot = place.slot and k.revoked_at is null
          )
          order by place.slot limit 1
        ) free`,
      values: [id, agency, name, hash, last4, asList(scopes), days],
    },
    requires('exists (select from app.api_key where id = $1)', 'two-keys-already', [id]),
  ];
}

function placeOf(id: string): Place {
  return { table: 'api_key', column: 'key', row: id };
}
