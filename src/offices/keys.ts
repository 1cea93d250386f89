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
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Acting } from '../http/acting.ts';
import { Refusal } from '../refusal.ts';
import { type KeyRing, needed } from '../seal/key-ring.ts';
import { type Place, seal } from '../seal/seal.ts';
import { openShown, shownOnce } from '../seal/shown-once.ts';
import { shownPage } from './agencies.ts';
import type { Page } from './parts.ts';
import { asList, isOpen, manages } from './statements.ts';

export type NewKey = { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number };

const SHOWN = `json_build_object(
  'id', k.id, 'agency', k.agency, 'name', k.name, 'last4', k.last4, 'scopes', k.scopes,
  'madeAt', app.instant(k.made_at), 'expiresAt', app.instant(k.expires_at), 'revokedAt', app.instant(k.revoked_at),
  'lastUsedOn', k.last_used_on)`;

const answerFor = (id: string): Statement => ({
  text: `select ${SHOWN} as answer from app.api_key k where k.id = $1`,
  values: [id],
});

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
      text: `select ${shownOnce(SHOWN, 'k.id')} as answer from app.api_key k where k.id = $1`,
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

/** From the next request on. */
export async function revokeKey(
  { db, actor }: Acting,
  key: ActKey,
  { agency, id }: { readonly agency: string; readonly id: string },
): Promise<unknown> {
  const { answer } = await act(db, {
    actor,
    operation: 'key.revoke',
    key,
    statements: [
      manages(agency),
      requires('exists (select from app.api_key where id = $1 and agency = $2)', 'not-found', [id, agency]),
      {
        text: 'update app.api_key set revoked_at = pg_catalog.now() where id = $1 and revoked_at is null',
        values: [id],
      },
    ],
    answer: answerFor(id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

export async function listKeys({ db, actor }: Acting, agency: string, page: Page) {
  const { limit, cursor = null } = page;
  const [seen, found] = await look(db, actor, [
    { text: 'select app.manages($1) as seen', values: [agency] },
    {
      text: `select k.id, ${SHOWN} as shown from app.api_key k
        where k.agency = $1 and ($2::uuid is null or k.id > $2) order by k.id limit $3`,
      values: [agency, cursor, limit + 1],
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  return shownPage(found?.rows ?? [], limit);
}
