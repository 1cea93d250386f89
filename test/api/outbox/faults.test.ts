// Protects "at least once": whatever the receiver does, and whatever happens to the Worker, its queue or its way to the
// database, an event that was written is delivered in the end, under one id and in one wording, or kept as dead until
// somebody asks for it again. Waits of the true clock are pulled forward in the database; nothing else is arranged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Severed, type Watch } from '../../../dev/neon/stand-in.ts';
import { newReceiver, newResolver, RESOLVER_HOST, type Receiver, until, verified } from '../../support/receivers.ts';
import { type System, startSystem } from '../../support/running.ts';
import { HOST, type Office, officeOf, type Registered, register } from './told.ts';

/** Every how many-th batch is cut before it is committed; 0 for none. */
let cutting = 0;
let committed = 0;
const watch: Watch = async (_, point) => {
  if (point !== 'commit' || cutting === 0) return;
  committed += 1;
  if (committed % cutting === 0) throw new Severed();
};

let system: System;
let office: Office;
let receiver: Receiver;
let webhook: Registered;
beforeAll(async () => {
  receiver = newReceiver();
  system = await startSystem({ hosts: { [HOST]: receiver, [RESOLVER_HOST]: newResolver() }, watch });
  office = await officeOf(system);
  webhook = await register(office, office.chair, ['round.closing']);
});
afterAll(async () => {
  await office?.desk.offices.close();
  await system?.stop();
});

const sql = (text: string, values: readonly unknown[] = []) => office.desk.offices.sql(text, values);

/** As app.emit writes them. */
async function happened(count: number): Promise<readonly string[]> {
  const rows = await sql(
    `insert into app.outbox (livemode, type, subject, once, province, communes, happened_at, detail)
     select false, 'round.closing', $1, gen_random_uuid()::text, '46', '{}', now(), json_build_object('days', n)::jsonb
     from generate_series(1, $2) n returning id`,
    [office.round, count],
  );
  return rows.map(({ id }) => String(id));
}

let hours = 0;

/** An hour later for whatever waits and is in nobody's hands; and the sweep. */
async function anHourLater(of: System = system): Promise<void> {
  await sql(
    `update app.delivery set next_at = now(), queued_until = null
     where state = 'waiting' and (taken_until is null or taken_until <= now())`,
  );
  hours += 1;
  await of.scheduled('0 * * * *', new Date(Date.UTC(2026, 10, 1, hours)));
}

/** Five minutes later for what was taken by somebody who is no more. */
const letGo = () => sql("update app.delivery set taken_until = now() where state = 'waiting'");

async function statesOf(events: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const rows = await sql(
    'select state, count(*)::int as count from app.delivery where event = any ($1) group by state',
    [events],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
}

/** Sweeps as often as it takes. */
async function untilDelivered(events: readonly string[]): Promise<void> {
  const sweeping = async () => {
    await anHourLater();
    return statesOf(events);
  };
  await until(sweeping, ({ delivered }) => delivered === events.length, 1_000);
}

describe('an event is delivered at least once, under one id and in one wording,', () => {
  it('whatever the receiver does at first', async () => {
    const manners = [500, 'cut', 503, 204, 429, 'cut', 200, 404] as const;
    const events = await happened(40);
    const manner = (id: string) => manners[events.indexOf(id) % manners.length] ?? 204;
    receiver.manner = ({ body }, nth) => {
      if (events[7] === body.id && nth === 1) return 'silent';
      return nth <= 2 ? manner(body.id) : 204;
    };

    await untilDelivered(events);

    const ours = receiver.got.filter(({ body }) => events.includes(body.id));
    for (const got of ours) verified(got, webhook.secret);
    expect(events.filter((id) => !receiver.had.has(id))).toEqual([]);
    const wordings = Map.groupBy(ours, ({ headers }) => headers['webhook-id']);
    expect([...wordings.values()].map((all) => new Set(all.map(({ text }) => text)).size)).toEqual(events.map(() => 1));
  });

  it('where every other batch is cut off before it is committed', async () => {
    receiver.manner = () => 204;
    const events = await happened(40);
    cutting = 2;
    await anHourLater().catch(() => undefined);
    await anHourLater().catch(() => undefined);
    await until(
      () => committed,
      (count) => count >= 6,
    );
    cutting = 0;
    await letGo();

    await untilDelivered(events);

    expect(events.filter((id) => !receiver.had.has(id))).toEqual([]);
  });

  it('where the Worker ends in the middle of it, and its queue with it', async () => {
    receiver.manner = () => 'silent';
    const events = await happened(10);
    await anHourLater();
    await until(
      () => receiver.got.filter(({ body }) => events.includes(body.id)).length,
      (count) => count >= 6,
    );
    await system.restartWorker();
    receiver.manner = () => 204;
    expect((await statesOf(events)).delivered).toBeUndefined();
    await letGo();

    await untilDelivered(events);

    expect(events.filter((id) => !receiver.had.has(id))).toEqual([]);
  });

  it('where two sweeps run at once', async () => {
    const events = await happened(60);
    await Promise.all([anHourLater(), anHourLater(), anHourLater()]);

    await untilDelivered(events);

    expect(events.filter((id) => !receiver.had.has(id))).toEqual([]);
  });
});

describe('a delivery', () => {
  it('that fails is tried again by itself, without any sweep', async () => {
    receiver.manner = (_, nth) => (nth === 1 ? 500 : 204);
    const events = await happened(1);
    await anHourLater();

    await until(
      () => receiver.had,
      (had) => had.has(events[0] ?? ''),
    );

    expect(receiver.got.filter(({ body }) => body.id === events[0])).toHaveLength(2);
  });

  it('that fails twelve times is dead, is kept, and is delivered when it is asked for again', async () => {
    receiver.manner = () => 500;
    const events = await happened(1);
    await anHourLater();
    const row = async () =>
      (await sql('select attempts, state, outcome from app.delivery where event = $1', [events[0]]))[0];
    await until(row, (now) => now?.outcome === '5xx');
    await sql('update app.delivery set attempts = 11 where event = $1', [events[0]]);
    await anHourLater();

    await until(row, (now) => now?.state === 'dead');
    await anHourLater();
    const { body } = await office.desk.get(office.chair, `${webhook.path}/deliveries?state=dead`);
    const [dead] = Array.isArray(body?.items) ? body.items : [];
    expect(dead).toMatchObject({ event: events[0], attempts: 12, outcome: '5xx', nextAt: null });

    receiver.manner = () => 204;
    await office.desk.post(office.chair, `${webhook.path}/deliveries/${dead.id}/replay`);
    await until(
      () => receiver.had,
      (had) => had.has(events[0] ?? ''),
    );
    expect(await until(row, (now) => now?.state === 'delivered')).toMatchObject({ attempts: 1 });
  });
});

describe('without a queue', () => {
  it('the hourly sweep delivers all of it, and what fails at first in a later hour', async () => {
    const slow = newReceiver();
    slow.manner = ({ body }, nth) => (nth === 1 && Number(body.data.days) % 5 === 0 ? 500 : 204);
    const alone = await startSystem({ hosts: { [HOST]: slow, [RESOLVER_HOST]: newResolver() }, queues: false });
    const before = office;
    office = await officeOf(alone);
    try {
      await register(office, office.chair, ['round.closing']);
      const events = await happened(40);
      await anHourLater(alone);
      expect(await statesOf(events)).toEqual({ delivered: 32, waiting: 8 });
      await anHourLater(alone);
      expect(await statesOf(events)).toEqual({ delivered: 40 });
      expect(slow.had.size).toBe(40);
    } finally {
      await office.desk.offices.close();
      await alone.stop();
      office = before;
    }
  });
});
