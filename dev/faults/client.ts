/**
 * A client as a real office has one: it gives a request a key before it sends it, and sends the same request under the same
 * key until it is answered. Sometimes it hangs up before the answer comes, sometimes it sends a request twice at once. The
 * naive one takes a new key each time it asks again: the control, which has to be caught.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dice, diceOf } from './dice.ts';
import { type Asked, type Entry, type Hit, isFixed, type Journal, type Outcome, type Told } from './journal.ts';
import type { Officer } from './offices.ts';

export type Manners = 'keeps its key' | 'takes a new key';

export interface Clients {
  ask(asked: Asked): Promise<Told>;
  /** What was answered long ago, under its key once more; not written down. */
  askAgain(asked: Asked, key: string): Promise<Told>;
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
/** A chunk is named by its number: what is sent to it twice is one. */
const UNKEYED: readonly string[] = ['GET', 'PUT'];
/** Only so that a run ends: a request that was never answered is a complaint. */
const MOST_TRIES = 300;
const LONGEST_MS = 120_000;

export function clientsOf({ url, seed, journal, manners, now }: Habits): Clients {
  const open = new Map<string, Hit[]>();
  const asked = new Map<string, number>();
  let isCalm = false;

  async function once(request: Asked, key: string | null, hangUpAfter: number | null) {
    const { by, method, path, body, type = 'application/json', version } = request;
    const late = AbortSignal.timeout(LONGEST_MS);
    const signal = hangUpAfter === null ? late : AbortSignal.any([late, AbortSignal.timeout(hangUpAfter)]);
    const response = await fetch(`${url}${path}`, {
      method,
      signal,
      headers: {
        Authorization: `Bearer ${await by.token()}`,
        'X-Now': request.now ?? now,
        ...(key === null ? {} : { 'Idempotency-Key': key }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        ...(body === undefined ? {} : { 'Content-Type': type }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text), text, retryAfter: response.headers.get('retry-after') };
  }

  async function attempt(entry: Entry, key: string | null, dice: Dice): Promise<Told | number> {
    const hangUpAfter = !isCalm && dice.chance(HANGS_UP) ? dice.below(400) : null;
    const hits: Hit[] = [];
    for (const name of namesOf(entry.asked.by)) open.set(name, hits);
    const end = (outcome: Outcome, status: number | null) => {
      entry.tries.push({ key: key ?? '', outcome, status, hits });
    };
    const came = await once(entry.asked, key, hangUpAfter).catch(() => null);
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
      return 1_000;
    }
    end('answered', status);
    return came;
  }

  async function untilAnswered(entry: Entry, dice: Dice): Promise<Told | null> {
    let key = entry.key;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const came = await attempt(entry, key, dice);
      if (typeof came !== 'number') {
        entry.key = key;
        return came;
      }
      await pause(20 + came * PATIENCE * dice.next());
      if (manners === 'takes a new key' && key !== null) key = randomUUID();
    }
    return null;
  }

  return {
    async ask(request) {
      const nth = (asked.get(request.by.person) ?? 0) + 1;
      asked.set(request.by.person, nth);
      const dice = diceOf(seed, 'client', request.by.agency.name, request.by.role, nth);
      const entry = journal.open(request, UNKEYED.includes(request.method) ? null : randomUUID());
      const twin = !isCalm && manners === 'keeps its key' && dice.chance(DOUBLED);
      const answers = await Promise.all([
        untilAnswered(entry, dice),
        ...(twin ? [untilAnswered(entry, diceOf(seed, 'twin', request.by.agency.name, nth))] : []),
      ]);
      const [told = null] = answers;
      if (answers.includes(null) || told === null) {
        journal.complain(entry, `no answer after ${entry.tries.length} tries`);
        throw new Error(`${request.operation} was never answered`);
      }
      if (isFixed(entry) && answers.some((other) => other !== null && !isSame(other, told))) {
        journal.complain(entry, 'twins got different answers');
      }
      entry.told = told;
      return told;
    },
    askAgain: (request, key) => once(request, key, null),
    hit(who, hit) {
      for (const name of who) {
        const hits = open.get(name);
        if (hits !== undefined) return void hits.push(hit);
      }
    },
    calm() {
      isCalm = true;
    },
  };
}

/** Done is done, to the byte; a no names the request it was said to. */
function isSame(one: Told, other: Told): boolean {
  if (one.status !== other.status) return false;
  return one.status < 300 ? one.text === other.text : one.body.code === other.body.code;
}

function namesOf({ person, subject }: Officer): readonly string[] {
  return [person, subject];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
