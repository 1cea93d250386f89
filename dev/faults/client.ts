/**
 * A client as a real office has one: it gives a request a key before it sends it, and sends the same request under the same
 * key until it is answered. Sometimes it hangs up before the answer comes, sometimes it sends a request twice at once. The
 * naive one takes a new key each time it asks again: the control, which has to be caught.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, diceOf } from './dice.ts';
import { type Asked, type Entry, type Hit, isFixed, type Journal, type Outcome, type Told } from './journal.ts';
import { sendOnce } from './request.ts';

export type Manners = 'keeps its key' | 'takes a new key';

export interface Clients {
  ask(asked: Asked): Promise<Told>;
  /** What was answered long ago, under its key once more; not written down. */
  askAgain(asked: Asked, key: string): Promise<Told | null>;
  /** A call of this officer was hit just now. */
  hit(who: readonly string[], hit: Hit): void;
  /** Nobody hangs up any more. */
  calm(): void;
}

export type Habits = {
  readonly url: string;
  readonly seed: number;
  readonly journal: Journal;
  readonly manners: Manners;
  /** At what time all of it happens: X-Now. */
  readonly now: string;
};

/** Of requests whose client hangs up, and of those sent twice at once. */
const HANGS_UP = 0.05;
const DOUBLED = 0.05;
/** What a real client waits is seconds; nothing is proved by it. */
const PATIENCE = 0.05;
const AFTER_A_FAULT_MS = 1_000;
/** A chunk is named by its number: what is sent to it twice is one. */
const UNKEYED: readonly string[] = ['GET', 'PUT'];
/** Only so that a run ends: a request that was never answered is a complaint. */
const MOST_TRIES = 300;

type Desk = Habits & {
  /** What has hit the request that an officer is waiting for, by each of their names. */
  readonly open: Map<string, Hit[]>;
  isCalm: boolean;
};

export function clientsOf(habits: Habits): Clients {
  const { url, seed, journal, manners, now } = habits;
  const desk: Desk = { ...habits, open: new Map(), isCalm: false };
  const asked = new Map<string, number>();
  return {
    async ask(request) {
      const { by } = request;
      const nth = (asked.get(by.person) ?? 0) + 1;
      asked.set(by.person, nth);
      const dice = (of: string) => diceOf(seed, of, by.agency.name, by.role, nth);
      const entry = journal.open(request, UNKEYED.includes(request.method) ? null : randomUUID());
      const first = dice('client');
      const isDoubled = !desk.isCalm && manners === 'keeps its key' && first.chance(DOUBLED);
      const twins = isDoubled ? [first, dice('twin')] : [first];
      return settled(desk, entry, await Promise.all(twins.map((one) => untilAnswered(desk, entry, one))));
    },
    askAgain: (request, key) => sendOnce(request, { url, now, key, hangUpAfter: null }),
    hit(who, hit) {
      const hits = who.map((name) => desk.open.get(name)).find((known) => known !== undefined);
      hits?.push(hit);
    },
    calm() {
      desk.isCalm = true;
    },
  };
}

function settled({ journal }: Desk, entry: Entry, answers: readonly (Told | null)[]): Told {
  const [told = null] = answers;
  if (told === null || answers.includes(null)) {
    journal.complain(entry, `no answer after ${entry.tries.length} tries`);
    throw new Error(`${entry.asked.operation} was never answered`);
  }
  if (isFixed(entry) && answers.some((other) => other !== null && !isSame(other, told))) {
    journal.complain(entry, 'twins got different answers');
  }
  entry.told = told;
  return told;
}

async function untilAnswered(desk: Desk, entry: Entry, dice: Dice): Promise<Told | null> {
  let { key } = entry;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const came = await attempt(desk, entry, key, dice);
    if (typeof came !== 'number') {
      entry.key = key;
      return came;
    }
    await pause(20 + came * PATIENCE * dice.next());
    if (desk.manners === 'takes a new key' && key !== null) key = randomUUID();
  }
  return null;
}

/** The answer, or in how many milliseconds to ask again. */
async function attempt(desk: Desk, entry: Entry, key: string | null, dice: Dice): Promise<Told | number> {
  const { url, now, journal, open } = desk;
  const { asked } = entry;
  const hangUpAfter = !desk.isCalm && dice.chance(HANGS_UP) ? dice.below(400) : null;
  const hits: Hit[] = [];
  for (const name of [asked.by.person, asked.by.subject]) open.set(name, hits);
  const end = (outcome: Outcome, status: number | null) => {
    entry.tries.push({ key: key ?? '', outcome, status, hits });
  };
  const came = await sendOnce(asked, { url, now, key, hangUpAfter });
  if (came === null) {
    end(hangUpAfter === null ? 'broke' : 'hung up', null);
    return 0;
  }
  const { status, body, retryAfter } = came;
  if (status === 503 || (status === 409 && body.code === 'busy')) {
    end('put off', status);
    if (!/^\d+$/.test(retryAfter ?? '')) journal.complain(entry, `${status} without Retry-After`);
    return Number(retryAfter) * 1_000;
  }
  if (status >= 500) {
    end('undocumented', status);
    journal.complain(entry, `answered ${status} ${String(body.code)}`);
    return AFTER_A_FAULT_MS;
  }
  end('answered', status);
  return came;
}

/** Done is done, to the byte; a no names the request it was said to. */
function isSame(one: Told, other: Told): boolean {
  if (one.status !== other.status) return false;
  return one.status < 300 ? one.text === other.text : one.body.code === other.body.code;
}
