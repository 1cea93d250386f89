/**
 * The webhooks that the operations on them are asked about: of the home finance department, where as many as one likes may
 * stand, put there past the verb that counts them. Those to be enabled are a school's, and disabled.
 */
import { randomUUID } from 'node:crypto';
import type { TestAgency } from '../support/offices.ts';
import type { World } from './callers.ts';
import type { Fixture } from './fixtures.ts';

/** Nobody's: it opens for no key. */
const SEALED = `v1.k1.${'A'.repeat(16)}.${'A'.repeat(86)}`;

async function webhookOf({ offices }: World, agency: TestAgency, isDisabled = false): Promise<string> {
  const id = randomUUID();
  await offices.sql(
    `insert into app.webhook (id, livemode, agency, province, url, types, made_by, disabled_at, disabled_because)
     values ($1, false, $2, '46', 'https://hooks.example.org/', '{list.returned}', $3, $4, $5)`,
    [id, agency.id, randomUUID(), isDisabled ? new Date() : null, isDisabled ? 'asked' : null],
  );
  await offices.sql('insert into app.webhook_secret (id, livemode, webhook, secret) values ($1, false, $2, $3)', [
    randomUUID(),
    id,
    SEALED,
  ]);
  return id;
}

/** Of an event of its own, which nobody is going to send. */
async function deliveryOf({ offices }: World, agency: TestAgency, webhook: string): Promise<string> {
  const [delivery, event] = [randomUUID(), randomUUID()];
  await offices.sql(
    `insert into app.outbox (id, livemode, type, subject, province, agency, kinds, communes, happened_at, detail, spread_at)
     values ($1, false, 'webhook.test', $2, '46', $3, '{}', '{}', now(), '{}', now())`,
    [event, webhook, agency.id],
  );
  await offices.sql(
    `insert into app.delivery (id, livemode, webhook, event, state) values ($1, false, $2, $3, 'dead')`,
    [delivery, webhook, event],
  );
  return delivery;
}

const ofFinance: Fixture = async (world) => {
  const { finance } = world.home;
  return { params: { agency: finance.id, id: await webhookOf(world, finance) } };
};

export const WEBHOOK_FIXTURES: Readonly<Record<string, Fixture>> = {
  listWebhooks: async (world) => {
    const { finance } = world.home;
    const mark = await webhookOf(world, finance);
    return { params: { agency: finance.id }, query: { limit: '200' }, mark };
  },
  registerWebhook: async ({ home }) => ({ params: { agency: home.commune.id } }),
  rotateWebhookSecret: ofFinance,
  disableWebhook: ofFinance,
  enableWebhook: async (world) => {
    const { school } = world.home;
    return { params: { agency: school.id, id: await webhookOf(world, school, true) } };
  },
  testWebhook: ofFinance,
  listDeliveries: async (world) => {
    const { finance } = world.home;
    const id = await webhookOf(world, finance);
    return { params: { agency: finance.id, id }, query: {}, mark: await deliveryOf(world, finance, id) };
  },
  replayDelivery: async (world) => {
    const { finance } = world.home;
    const id = await webhookOf(world, finance);
    return { params: { agency: finance.id, id, delivery: await deliveryOf(world, finance, id) } };
  },
  replayEvents: ofFinance,
};
