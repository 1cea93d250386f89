/**
 * How anything is changed or read: as somebody, in one batch, which is one transaction. An act claims its key, states what
 * must hold, writes, is recorded and keeps its answer, all of it or nothing. Nothing may be decided here, or by a verb, on
 * what an earlier batch read. An answer is kept for 90 days, so it must hold ids, counts and states only, never anything
 * of a person.
 */
import { type Json, jsonText } from '../audit/json-text.ts';
import type { Actor } from '../auth/actor.ts';
import { type Event, emitting } from '../outbox/event-types.ts';
import { Refusal } from '../refusal.ts';
import { attempt } from './attempts.ts';
import { type Database, DatabaseError, type Parameter, type Result, type Statement } from './database.ts';
import { ANSWERED_BEFORE, refusalOf } from './refusals.ts';

/** A job: of no agency, at its own time where the data are for tests. */
export type SystemActor = { readonly kind: 'system'; readonly livemode: boolean; readonly now: string | null };

export type Acting = Actor | SystemActor;

/**
 * What the caller calls the act, and what was asked: keyed hashes of both under each live key, the current one's first
 * (src/http/idempotency.ts). The caller may call it anything, a citizen number too.
 */
export type ActKey = { readonly names: readonly string[]; readonly fingerprints: readonly string[] };

export type Act = {
  readonly actor: Acting;
  /** Such as `list.submit`: what the record calls it. */
  readonly operation: string;
  /** Null for jobs alone: what a job does, it must be able to do twice without harm. */
  readonly key: ActKey | null;
  readonly statements: readonly Statement[];
  /** What others are told of it (src/outbox/event-types.ts): written with it, so that neither is there without the other. None, and still given, where a statement writes some itself. */
  readonly events?: readonly Event[];
  /** A select of one row with one column `answer`, of JSON. */
  readonly answer: Statement;
  readonly audit?: {
    /** The list, round or other thing the act is done to. */
    readonly chain: string;
    /** Ids, counts, states and codes, never anything of a person. */
    readonly detail: { readonly [name: string]: Json };
    /** Where this act makes the thing: whose it is, which says who may read its record. */
    readonly opens?: { readonly agency: string } | { readonly province: string };
  };
};

export type Done = {
  /** Done before under the same key: the answer is that act's, and there are no results. */
  readonly replayed: boolean;
  readonly answer: unknown;
  /** Of the verb's own statements, in their order. */
  readonly results: readonly Result[];
};

/** How long a statement waits for a row that another holds, before the caller hears that it is busy. */
const LOCK_TIMEOUT: Statement = { text: "set local lock_timeout = '4s'" };

const told = new WeakSet<Acting>();

/** Whether this caller's acts have told of anything; where an answer was kept, they told of it before. */
export function hasTold(actor: Acting): boolean {
  return told.has(actor);
}

export async function act(db: Database, given: Act): Promise<Done> {
  const { actor, key, events } = given;
  const before = [enter(actor), LOCK_TIMEOUT, ...(key === null ? [] : [claimOf(key)])];
  const batch = [
    ...before,
    ...given.statements,
    ...(events ?? []).map(emitting),
    ...recordOf(given),
    keep(given.answer, key),
  ];
  try {
    return await attempt(key !== null, async (giveUp) => {
      const results = await db.batch(batch, giveUp).catch((error: unknown) => {
        if (error instanceof DatabaseError && error.code === ANSWERED_BEFORE) return null;
        throw error;
      });
      // In the same try: where the answer cannot be had just now, the next one claims the key again and finds it.
      if (results === null) return replay(db, given, giveUp);
      if (events !== undefined) told.add(actor);
      const end = before.length + given.statements.length;
      return { replayed: false, answer: answerIn(results), results: results.slice(before.length, end) };
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Reads as somebody. What the policies keep from them is not there; no statement may write. */
export async function look(db: Database, actor: Acting, statements: readonly Statement[]): Promise<readonly Result[]> {
  try {
    const results = await attempt(true, (giveUp) => db.batch([enter(actor), ...statements], giveUp));
    return results.slice(1);
  } catch (error) {
    throw refusalOf(error);
  }
}

function enter(actor: Acting): Statement {
  if (actor.kind === 'system') {
    return { text: 'select app.enter_system($1, $2)', values: [actor.livemode, actor.now] };
  }
  const { agency, id, livemode, now } = actor;
  return { text: 'select app.enter($1, $2, $3, $4)', values: [agency.id, id, livemode, now] };
}

function claimOf({ names, fingerprints }: ActKey): Statement {
  return {
    text: "select app.claim_key(string_to_array($1, ' '), string_to_array($2, ' '))",
    values: [names.join(' '), fingerprints.join(' ')],
  };
}

function recordOf({ operation, audit }: Act): readonly Statement[] {
  if (audit === undefined) return [];
  const { chain, detail, opens } = audit;
  const added: Statement = {
    text: 'insert into app.audit (chain, operation, detail) values ($1, $2, $3)',
    values: [chain, operation, jsonText(detail)],
  };
  if (opens === undefined) return [added];
  const whose: readonly Parameter[] = 'agency' in opens ? [opens.agency, null] : [null, opens.province];
  return [{ text: 'select app.open_chain($1, $2, $3)', values: [chain, ...whose] }, added];
}

/** The answer and keeping it are one statement, so that there is no answer which is not kept. */
function keep({ text, values = [] }: Statement, key: ActKey | null): Statement {
  const at = values.length + 1;
  return {
    text: `select app.keep_answer(string_to_array($${at}, ' '),
      (select answered.answer::jsonb from (${text}) as answered)) as answer`,
    values: [...values, namesIn(key)],
  };
}

async function replay(db: Database, { actor, key }: Act, giveUp: AbortSignal): Promise<Done> {
  const asked = { text: "select app.kept_answer(string_to_array($1, ' ')) as answer", values: [namesIn(key)] };
  const answer = answerIn(await db.batch([enter(actor), asked], giveUp));
  if (answer === null) throw new Refusal('unavailable'); // it was kept for 90 days, up to a moment ago
  return { replayed: true, answer, results: [] };
}

function namesIn(key: ActKey | null): string | null {
  return key === null ? null : key.names.join(' ');
}

function answerIn(results: readonly Result[]): unknown {
  return results.at(-1)?.rows[0]?.answer;
}
