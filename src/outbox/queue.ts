/**
 * Between the outbox and the queue: what is put into messages, and what is done with them. A message carries ids; whatever
 * it asks for is looked up, so one that comes twice, late, or never does no harm. Trouble of our own (no database, no key)
 * is thrown: the queue brings the messages again, and in the end keeps them apart as dead letters, while the deliveries
 * themselves stay in the database and are found by the sweep.
 */
import type { SystemActor } from '../db/act.ts';
import { connect } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { type Bindings, type Environment, type EventQueue, environmentOf } from '../env.ts';
import { type KeyRing, needed } from '../seal/key-ring.ts';
import { attemptAll } from './attempt.ts';
import { claim, type Ended, record, spread, take } from './delivery.ts';

/** There may be events; or this delivery is due. */
export type Message = { readonly livemode: boolean; readonly delivery?: string };

/** What we use of Cloudflare's batch. */
export type Batch = {
  readonly messages: readonly {
    readonly body: unknown;
    ack(): void;
    retry(options?: { delaySeconds?: number }): void;
  }[];
};

export type Counts = {
  readonly events: number;
  readonly queued: number;
  readonly delivered: number;
  readonly failed: number;
};

const EVENTS_AT_ONCE = 200;
/** As many messages as go into one batch, to a queue and from it. */
const MESSAGES_AT_ONCE = 100;
const DELIVERIES_AT_ONCE = 30;
/** A sweep does no more than this; the next one goes on. */
const MOST_ROUNDS = 50;

/** The handler of the queue. */
export async function consume({ messages }: Batch, bindings: Bindings): Promise<readonly Counts[]> {
  const { sealKeys, events } = environmentOf(bindings);
  const db = await connect(environmentOf(bindings));
  const counts: Counts[] = [];
  const read = messages.map((message) => ({ message, asked: messageIn(message.body) }));
  for (const livemode of [true, false]) {
    const ours = read.filter(({ asked }) => asked?.livemode === livemode);
    if (ours.length === 0) continue;
    const actor: SystemActor = { kind: 'system', livemode, now: null };
    const wanted = ours.flatMap(({ asked }) => asked?.delivery ?? []);
    const sent = wanted.length === 0 ? NOTHING : await deliver(db, actor, needed(sealKeys), wanted);
    const spreading = ours.some(({ asked }) => asked?.delivery === undefined);
    const queued = spreading && events !== null ? await enqueue(db, actor, events) : NONE_QUEUED;
    for (const { message, asked } of ours) {
      const later = sent.later.get(asked?.delivery ?? '');
      if (later === undefined) message.ack();
      else message.retry({ delaySeconds: later });
    }
    counts.push({ ...queued, ...countsOf(sent.ended) });
  }
  for (const { message, asked } of read) if (asked === null) message.ack(); // nobody can read it, now or later
  return counts;
}

/** For the job: everything that is due, through the queue where there is one. */
export async function sweepDeliveries(
  db: Database,
  actor: SystemActor,
  { sealKeys, events }: Environment,
): Promise<Counts> {
  if (events !== null) return { ...(await enqueue(db, actor, events)), delivered: 0, failed: 0 };
  const spreadOut = await spreadAll(db, actor);
  const ended: Ended[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const claimed = await claim(db, actor, DELIVERIES_AT_ONCE);
    if (claimed.length === 0) break;
    ended.push(...(await deliver(db, actor, needed(sealKeys), claimed)).ended);
  }
  return { events: spreadOut, queued: 0, ...countsOf(ended) };
}

const NOTHING: Sent = { ended: [], later: new Map() };
const NONE_QUEUED = { events: 0, queued: 0 };

type Sent = {
  readonly ended: readonly Ended[] /** Seconds, by delivery. */;
  readonly later: ReadonlyMap<string, number>;
};

async function deliver(db: Database, actor: SystemActor, ring: KeyRing, wanted: readonly string[]): Promise<Sent> {
  const { at, taken, busy } = await take(db, actor, wanted);
  const ended = await attemptAll(taken, { ring, at });
  await record(db, actor, ended);
  const again = ended.flatMap(({ delivery, gone, wait }) =>
    gone || wait === null ? [] : [[delivery, wait + 1] as const],
  );
  const waiting = busy.map(({ delivery, seconds }) => [delivery, seconds + 1] as const);
  return { ended, later: new Map([...again, ...waiting]) };
}

async function spreadAll(db: Database, actor: SystemActor): Promise<number> {
  let events = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const count = await spread(db, actor, EVENTS_AT_ONCE);
    events += count;
    if (count < EVENTS_AT_ONCE) break;
  }
  return events;
}

/** Where there is more than one turn may do, a message asks for the next. */
async function enqueue(
  db: Database,
  actor: SystemActor,
  queue: EventQueue,
): Promise<Pick<Counts, 'events' | 'queued'>> {
  const { livemode } = actor;
  const events = await spreadAll(db, actor);
  let queued = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const claimed = await claim(db, actor, MESSAGES_AT_ONCE);
    if (claimed.length === 0) return { events, queued };
    await queue.sendBatch(claimed.map((delivery) => ({ body: { livemode, delivery } satisfies Message })));
    queued += claimed.length;
  }
  await queue.send({ livemode } satisfies Message);
  return { events, queued };
}

function countsOf(ended: readonly Ended[]): Pick<Counts, 'delivered' | 'failed'> {
  const delivered = ended.filter(({ outcome }) => outcome === '2xx').length;
  return { delivered, failed: ended.length - delivered };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function messageIn(body: unknown): Message | null {
  if (typeof body !== 'object' || body === null || !('livemode' in body)) return null;
  const { livemode } = body;
  if (typeof livemode !== 'boolean') return null;
  if (!('delivery' in body)) return { livemode };
  const { delivery } = body;
  return typeof delivery === 'string' && UUID.test(delivery) ? { livemode, delivery } : null;
}
