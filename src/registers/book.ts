/**
 * Writing in a commune's registers: decisions entered, ended, corrected. Whether a decision is there already only the
 * Worker can say, because what it says is sealed: so the book's version is read first, and nothing is written if somebody
 * has written about the same people since. One chain records all registers of a commune: a chain for each would tell, by the time of its
 * records, which register every row is on.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseToCome } from '../http/past-days.ts';
import { Refusal } from '../refusal.ts';
import { indexesOf, indexOf } from '../seal/blind-index.ts';
import { type Decision, openStanding, sealDecision, sealEnding } from './registration.ts';
import type { Ending, Standing } from './standing.ts';

/** As many as one act takes within its time, with room to spare. */
export const MOST_DECISIONS = 5_000;
const TRIES = 4;

/** Of the book that is held. */
const BOOK_VERSION = '(select b.version from app.register_book b where b.commune = app.commune())';
const WRITTEN = `version = version + 1, book_version = ${BOOK_VERSION}, changed_at = app.now()`;

const Entered = z.array(z.object({ id: z.string(), isNew: z.boolean() }));
export type Entered = z.infer<typeof Entered>;

/** In the order given. One that stands in the register already, not ended, is not entered again. */
export async function enterDecisions(acting: Keyed, key: ActKey, decisions: readonly Decision[]): Promise<Entered> {
  const { db, actor, keys } = acting;
  return again(async () => {
    const { version, people, entered } = await compare(acting, decisions);
    const fresh = decisions.flatMap((decision, at) => {
      const row = entered[at];
      return row?.isNew === true ? [{ ...decision, id: row.id }] : [];
    });
    const { answer } = await act(db, {
      actor,
      operation: 'registration.enter',
      key,
      statements: [holdAsRead(acting, version, people), await insertOf(keys, fresh)],
      answer: { text: 'select $1::jsonb as answer', values: [JSON.stringify(entered)] },
      audit: { chain: chainOf(acting), detail: { entered: fresh.length, known: decisions.length - fresh.length } },
    });
    return Entered.parse(answer);
  });
}

export async function enterDecision(acting: Keyed, key: ActKey, decision: Decision, today: Day) {
  refuseToCome('decidedOn', decision.standing.decidedOn, today);
  const [entered] = await enterDecisions(acting, key, [decision]);
  return entered;
}

/** The version that the book was read at, and for each decision the row it is or will be. */
async function compare({ db, actor, keys }: Keyed, decisions: readonly Decision[]) {
  const numbers = [...new Set(decisions.map(({ person }) => person.citizenNumber))];
  const people = numbers.flatMap((number) => indexesOf(keys.index, 'register', number));
  const [book, there] = await look(db, actor, [
    { text: 'select version from app.register_book where commune = app.commune()' },
    {
      text: `select r.id, r.index, r.standing from app.registration r
        where r.index = any (string_to_array($1, ' ')) and r.superseded_by is null and r.ending is null`,
      values: [people.join(' ')],
    },
  ]);
  const known = new Map<string, string>();
  for (const { id, index, standing: sealed } of there?.rows ?? []) {
    const { standing } = await openStanding(keys.seal, String(id), String(sealed), null);
    known.set(markOf(String(index), standing), String(id));
  }
  const entered = decisions.map(({ standing, person }) => {
    const marks = indexesOf(keys.index, 'register', person.citizenNumber).map((index) => markOf(index, standing));
    const found = marks.map((mark) => known.get(mark)).find((id) => id !== undefined);
    if (found !== undefined) return { id: found, isNew: false };
    const id = crypto.randomUUID();
    for (const mark of marks) known.set(mark, id);
    return { id, isNew: true };
  });
  return { version: Number(book?.rows[0]?.version ?? 0), people, entered };
}

/** Of one person the same kind of decision of the same day is the same decision. */
function markOf(index: string, { kind, decidedOn }: Standing): string {
  return `${index} ${kind} ${decidedOn}`;
}

async function insertOf(
  keys: Keyed['keys'],
  fresh: readonly (Decision & { readonly id: string })[],
): Promise<Statement> {
  const rows = await Promise.all(
    fresh.map(async (decision) => ({
      id: decision.id,
      index: indexOf(keys.index, 'register', decision.person.citizenNumber),
      ...(await sealDecision(keys.seal, decision.id, decision)),
    })),
  );
  return {
    text: `insert into app.registration
        (id, livemode, agency, province, commune, index, standing, person, book_version, made_by, made_at, changed_at)
      select n.id, app.is_livemode(), app.agency_id(), app.province(), app.commune(), n.index, n.standing, n.person,
        ${BOOK_VERSION}, app.actor_id(), app.now(), app.now()
      from json_to_recordset($1) as n(id uuid, index text, standing text, person text)`,
    values: [JSON.stringify(rows)],
  };
}

const Changed = z.object({ id: z.string(), version: z.int() });
export type Changed = z.infer<typeof Changed>;

export async function endRegistration(acting: Keyed, key: ActKey, id: string, version: number, ending: Ending) {
  const sealed = await sealEnding(acting.keys.seal, id, ending);
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'registration.end',
    key,
    statements: [
      hold(acting),
      ...isHeld(id, version),
      requires('(select ending is null from app.registration where id = $1)', 'registration-ended', [id]),
      {
        text: `update app.registration set ending = $2, ${WRITTEN} where id = $1`,
        values: [id, sealed],
      },
    ],
    answer: changedAnswer(id),
    audit: { chain: chainOf(acting), detail: { registration: id } },
  });
  return Changed.parse(answer);
}

/** Another row takes its place; what was written stays as it was written, and is read no more. */
export async function correctRegistration(
  acting: Keyed,
  key: ActKey,
  { id: old, version }: Changed,
  decision: Decision,
  today: Day,
): Promise<Changed> {
  refuseToCome('decidedOn', decision.standing.decidedOn, today);
  const id = crypto.randomUUID();
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'registration.correct',
    key,
    statements: [
      hold(acting),
      ...isHeld(old, version),
      await insertOf(acting.keys, [{ ...decision, id }]),
      {
        text: `update app.registration set superseded_by = $2, ${WRITTEN} where id = $1`,
        values: [old, id],
      },
    ],
    answer: changedAnswer(id),
    audit: { chain: chainOf(acting), detail: { registration: id, before: old } },
  });
  return Changed.parse(answer);
}

function isHeld(id: string, version: number): readonly Statement[] {
  return [
    requires('exists (select from app.registration where id = $1)', 'not-found', [id]),
    requires('(select version = $2 from app.registration where id = $1)', 'stale', [id, version]),
    requires('(select superseded_by is null from app.registration where id = $1)', 'registration-ended', [id]),
  ];
}

function changedAnswer(id: string): Statement {
  return {
    text: `select json_build_object('id', r.id, 'version', r.version) as answer from app.registration r where r.id = $1`,
    values: [id],
  };
}

/** The first statement of every act here. */
export function hold(acting: Pick<Keyed, 'actor'>): Statement {
  return { text: 'select app.hold_registers($1, null, null)', values: [chainOf(acting)] };
}

/** The same where something was read at `version`: nobody has written about these people since. */
function holdAsRead(acting: Keyed, version: number, people: readonly string[]): Statement {
  const values = [chainOf(acting), version, people.join(' ')];
  return { text: "select app.hold_registers($1, $2, string_to_array($3, ' '))", values };
}

/** The chain of an agency's registers: a name that follows from the agency's, so that the first write finds it too. */
export function chainOf({ actor }: Pick<Keyed, 'actor'>): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`registers ${actor.agency.id}`)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Somebody wrote between reading and writing: what is there is read anew. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const isChanged = error instanceof Refusal && error.code === 'register-changed';
      if (!isChanged || tried === TRIES) throw error;
    }
  }
}
