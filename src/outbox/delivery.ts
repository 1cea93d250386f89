/**
 * The way of an event to those who asked for it.
 *
 *     an act ──▶ event ──spread──▶ waiting ──claim──▶ a message of the queue ──take──▶ one attempt ──record──▶ delivered
 *                                   ▲  ▲ │                                              │
 *                                   │  │ └──── disabled, or gone (410) ────▶ dead ◀─────┤ the last attempt failed
 *                                   │  └────────────── replayed ──────────────┘         │
 *                                   └───────────────── later, after a wait ─────────────┘ it failed
 *
 *   spread   makes one delivery for each webhook whose agency may learn of the event and asked for its type
 *   claim    finds what is due and in no message; the message carries the delivery's id and nothing else
 *   take     lends it to one consumer for five minutes, and counts an attempt
 *   record   writes down how it ended, and when it is tried again: after 5 seconds, 1 and 5 minutes, half an hour, 2, 5 and
 *            8 hours, and then every 9 hours, each more or less a fifth; the 12th failure is the last, after two days
 *
 * Invariants, each kept by the database (migrations/0009-outbox.sql):
 *
 *   1. an event exists exactly when its act does: it is written in the same transaction;
 *   2. for each webhook and event there is at most one delivery, and on the wire it has the event's id (webhook-id)
 *      whenever it comes, so that a receiver knows what it has had;
 *   3. at least once: what is not delivered is waiting or dead, and the dead are kept and can be asked for again. A consumer
 *      that dies has lent it for five minutes; a message that is lost stood for it for an hour; then the sweep finds it;
 *   4. what was true when it happened decides who learns of it, replays too; test and live never meet;
 *   5. no order is promised: `timestamp` and the version of the subject say which is the later;
 *   6. nothing is sent to a target that is not public (targets.ts, resolve.ts), and no redirect is followed.
 *
 * The queue is a shortcut: without one, the sweep of every five minutes (src/jobs/schedule.ts) delivers what it claims.
 */
import { z } from '@hono/zod-openapi';
import { act, type SystemActor } from '../db/act.ts';
import type { Database, Parameter } from '../db/database.ts';

/** Seconds after the first, second … failure. Of a queue's message the longest is twelve hours. */
const WAITS = [5, 60, 300, 1_800, 7_200, 18_000, 28_800, 32_400, 32_400, 32_400, 32_400];

export const OUTCOMES = ['2xx', '3xx', '4xx', '5xx', 'timeout', 'unreachable', 'target-refused', 'unsigned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** As it is lent: where to, what of, and what it is signed with. */
const Taken = z.object({
  delivery: z.string(),
  attempts: z.int(),
  url: z.string(),
  event: z.string(),
  type: z.string(),
  happenedAt: z.string(),
  livemode: z.boolean(),
  subject: z.string(),
  agency: z.string().nullable(),
  province: z.string().nullable(),
  detail: z.record(z.string(), z.json()),
  secrets: z.array(z.object({ id: z.string(), sealed: z.string() })),
});
export type Taken = z.infer<typeof Taken>;

const Lent = z.object({
  /** Seconds of the true clock. */
  at: z.int(),
  taken: z.array(Taken),
  busy: z.array(z.object({ delivery: z.string(), seconds: z.int() })),
});
export type Lent = z.infer<typeof Lent>;

export type Ended = {
  readonly delivery: string;
  readonly attempts: number;
  readonly outcome: Outcome;
  /** It said that it is there no more. */
  readonly gone: boolean;
  /** Seconds until the next attempt; null where there is none. */
  readonly wait: number | null;
};

/** How long after so many attempts, more or less a fifth: those that failed together must not come back together. */
export function waitAfter(attempts: number): number | null {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return null;
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.round(wait * (0.8 + (0.4 * drawn) / 2 ** 32));
}

/** How many events there were. */
export async function spread(db: Database, actor: SystemActor, most: number): Promise<number> {
  return z.int().parse(await asked(db, actor, 'app.spread_events($1)', [most]));
}

export async function claim(db: Database, actor: SystemActor, most: number): Promise<readonly string[]> {
  return z.array(z.string()).parse(await asked(db, actor, 'app.claim_deliveries($1)', [most]));
}

export async function take(db: Database, actor: SystemActor, deliveries: readonly string[]): Promise<Lent> {
  return Lent.parse(
    await asked(db, actor, "app.take_deliveries(string_to_array($1, ' ')::uuid[])", [deliveries.join(' ')]),
  );
}

export async function record(db: Database, actor: SystemActor, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return;
  await act(db, {
    actor,
    operation: 'delivery.record',
    key: null,
    statements: [{ text: 'select app.record_attempts($1)', values: [JSON.stringify(ended)] }],
    answer: { text: "select '{}'::json as answer" },
  });
}

async function asked(db: Database, actor: SystemActor, call: string, values: readonly Parameter[]): Promise<unknown> {
  const answer = { text: `select to_json(${call}) as answer`, values };
  return (await act(db, { actor, operation: 'delivery.claim', key: null, statements: [], answer })).answer;
}
