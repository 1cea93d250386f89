/**
 * The webhooks of an agency: who may be told, where, of what. Registered by people alone, who approve in the agency or
 * administer it; a key could send whatever it may read to whom it likes. The secret is made by us, shown once, and kept
 * sealed, because each delivery is signed with it; changed, the old one signs too for a day.
 */
import { type ActKey, act, look } from '../db/act.ts';
import type { Parameter, Statement } from '../db/database.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { type Place, seal } from '../seal/seal.ts';
import { openShown, shownOnce } from '../seal/shown-once.ts';
import type { EventType } from './event-types.ts';
import { newSecret } from './sign.ts';
import { publicTarget } from './targets.ts';

export type NewWebhook = { readonly url: string; readonly types: readonly EventType[] };

/** One of an agency's own. */
export type Named = { readonly agency: string; readonly id: string };

const SHOWN = `json_build_object(
  'id', w.id, 'agency', w.agency, 'url', w.url, 'types', w.types, 'madeAt', app.instant(w.made_at),
  'disabledAt', app.instant(w.disabled_at), 'disabledBecause', w.disabled_because,
  'oldSecretUntil', (select app.instant(max(s.signs_until)) from app.webhook_secret s
    where s.webhook = w.id and s.signs_until > pg_catalog.now()))`;

const answerFor = (id: string): Statement => ({
  text: `select ${SHOWN} as answer from app.webhook w where w.id = $1`,
  values: [id],
});

export async function registerWebhook(acting: Keyed, key: ActKey, agency: string, asked: NewWebhook): Promise<object> {
  const target = publicTarget(asked.url);
  if (target === null) throw new Refusal('invalid', [{ at: ['url'], in: 'body', code: 'not-a-public-target' }]);
  const id = crypto.randomUUID();
  const types = asked.types.toSorted().join(',');
  return withSecret(acting, key, { agency, id }, 'webhook.register', (secret, sealed) => ({
    text: "select app.register_webhook($1, $2, $3, string_to_array($4, ','), $5, $6)",
    values: [id, agency, target.url, types, secret, sealed],
  }));
}

export function rotateWebhook(acting: Keyed, key: ActKey, { agency, id }: Named): Promise<object> {
  return withSecret(acting, key, { agency, id }, 'webhook.rotate', (secret, sealed) => ({
    text: 'select app.rotate_webhook($1, $2, $3, $4)',
    values: [agency, id, secret, sealed],
  }));
}

/** Makes a secret, and answers with it beside the webhook. */
async function withSecret(
  { db, actor, keys }: Keyed,
  key: ActKey,
  { agency, id }: Named,
  operation: string,
  writing: (secret: string, sealed: string) => Statement,
): Promise<object> {
  const row = crypto.randomUUID();
  const sealed = await seal(keys.seal, placeOf(row), newSecret());
  const { answer } = await act(db, {
    actor,
    operation,
    key,
    statements: [writing(row, sealed)],
    answer: {
      text: `select ${shownOnce(SHOWN, '$3::text')} as answer from app.webhook w where w.id = $1`,
      values: [id, sealed, row],
    },
    audit: { chain: agency, detail: { id } },
  });
  const { shown, secret } = await openShown(keys.seal, placeOf, answer);
  return { ...shown, secret };
}

function placeOf(row: string): Place {
  return { table: 'webhook_secret', column: 'secret', row };
}

/** Disabled, or enabled again. */
export async function switchWebhook(
  { db, actor }: Acting,
  key: ActKey,
  { agency, id }: Named,
  enabled: boolean,
): Promise<unknown> {
  const { answer } = await act(db, {
    actor,
    operation: enabled ? 'webhook.enable' : 'webhook.disable',
    key,
    statements: [{ text: 'select app.switch_webhook($1, $2, $3)', values: [agency, id, enabled] }],
    answer: answerFor(id),
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

export type Paging = { readonly limit: number; readonly cursor?: string | undefined };

export async function listWebhooks({ db, actor }: Acting, agency: string, { limit, cursor }: Paging) {
  const values: readonly Parameter[] = [agency, cursor ?? null, limit + 1];
  const [seen, found] = await look(db, actor, [
    { text: 'select app.manages($1) as seen', values: [agency] },
    {
      text: `select w.id, ${SHOWN} as shown from app.webhook w
        where w.agency = $1 and ($2::uuid is null or w.id > $2) order by w.id limit $3`,
      values,
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  const { rows, next } = pageOf(found?.rows.map(({ id, shown }) => ({ id: String(id), shown })) ?? [], limit);
  return { items: rows.map(({ shown }) => shown), next };
}
