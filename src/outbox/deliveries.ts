/**
 * What an agency sees of its deliveries and may ask for: a test, one of them again, or everything since an instant. Asking
 * again sends the same event under the same id; who may learn of it was written down when it happened.
 */
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import type { Acting } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import type { Named, Paging } from './webhooks.ts';

/** So many events are sent again at one time. */
const MOST_AGAIN = 1_000;

const SHOWN = `json_build_object(
  'id', d.id, 'webhook', d.webhook, 'event', d.event, 'type', e.type, 'subject', e.subject,
  'happenedAt', app.exact_instant(e.happened_at), 'state', d.state, 'attempts', d.attempts, 'outcome', d.outcome,
  'madeAt', app.instant(d.made_at), 'triedAt', app.instant(d.tried_at), 'deliveredAt', app.instant(d.delivered_at),
  'nextAt', case when d.state = 'waiting' then app.instant(d.next_at) end)`;

/** Where no event was written by the act, `events` says that there is something to deliver all the same. */
async function asking({ db, actor }: Acting, key: ActKey, { agency, id }: Named, operation: string, asked: Asked) {
  const { answer } = await act(db, {
    actor,
    operation,
    key,
    statements: asked.statements ?? [],
    events: [],
    answer: asked.answer,
    audit: { chain: agency, detail: { id } },
  });
  return answer;
}

type Asked = { readonly statements?: readonly Statement[]; readonly answer: Statement };

export function testWebhook(acting: Acting, key: ActKey, named: Named): Promise<unknown> {
  return asking(acting, key, named, 'webhook.test', {
    statements: [{ text: 'select app.test_webhook($1, $2)', values: [named.agency, named.id] }],
    answer: {
      text: `select ${SHOWN} as answer from app.delivery d join app.outbox e on e.id = d.event
        where d.webhook = $1 and e.type = 'webhook.test' order by e.written_at desc limit 1`,
      values: [named.id],
    },
  });
}

export function replayDelivery(acting: Acting, key: ActKey, named: Named & { readonly delivery: string }) {
  const { agency, id, delivery } = named;
  return asking(acting, key, named, 'delivery.replay', {
    statements: [{ text: 'select app.replay_delivery($1, $2, $3)', values: [agency, id, delivery] }],
    answer: {
      text: `select ${SHOWN} as answer from app.delivery d join app.outbox e on e.id = d.event where d.id = $1`,
      values: [delivery],
    },
  });
}

/** From the instant an event was written down, by the true clock. */
export function replayEvents(acting: Acting, key: ActKey, named: Named & { readonly from: string }) {
  const { agency, id, from } = named;
  return asking(acting, key, named, 'webhook.replay', {
    answer: { text: 'select app.replay_events($1, $2, $3, $4) as answer', values: [agency, id, from, MOST_AGAIN] },
  });
}

export type DeliveryQuery = Paging & { readonly state?: string | undefined };

export async function listDeliveries({ db, actor }: Acting, { agency, id }: Named, asked: DeliveryQuery) {
  const { limit, cursor = null, state = null } = asked;
  const [seen, found] = await look(db, actor, [
    { text: 'select id from app.webhook where id = $1 and agency = $2', values: [id, agency] },
    {
      text: `select d.id, ${SHOWN} as shown from app.delivery d join app.outbox e on e.id = d.event
        where d.webhook = $1 and ($2::uuid is null or d.id > $2) and ($3::text is null or d.state = $3)
        order by d.id limit $4`,
      values: [id, cursor, state, limit + 1],
    },
  ]);
  if (seen?.rows.length !== 1) throw new Refusal('not-found');
  const { rows, next } = pageOf(found?.rows.map((row) => ({ id: String(row.id), shown: row.shown })) ?? [], limit);
  return { items: rows.map(({ shown }) => shown), next };
}
