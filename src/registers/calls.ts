/**
 * The call list of a list that is handed in to advise and persuade (Huế: households that came out of poverty and
 * near-poverty, plan III.2.c): accepted, it makes nobody covered; the insurer calls each person and writes down what came
 * of it. Whoever calls needs a name and a telephone; the citizen number is for nobody here.
 */

import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { refuseToCome } from '../http/past-days.ts';
import { openRow } from '../lists/entries/kept-row.ts';
import { normalise } from '../lists/intake/intake.ts';
import { Refusal } from '../refusal.ts';
import { open, seal } from '../seal/seal.ts';

export const OUTCOMES = ['no-answer', 'called', 'agreed', 'declined'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Nobody has reached the person yet: to call. */
export const CALL_STATES = ['to-call', 'called', 'agreed', 'declined'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** A call that nobody answered changes nothing of where a person is. */
const STATE = `coalesce((select k.outcome from app.call k where k.entry = e.id and k.outcome <> 'no-answer'
  order by k.nth desc limit 1), 'to-call')`;

const CALL_JSON = `json_build_object('entry', e.id, 'list', e.list, 'commune', e.commune, 'sealed', e.sealed,
  'state', ${STATE},
  'followUpOn', (select k.follow_up_on from app.call k where k.entry = e.id order by k.nth desc limit 1),
  'calls', (select coalesce(json_agg(json_build_object('id', k.id, 'outcome', k.outcome, 'calledOn', k.called_on,
      'followUpOn', k.follow_up_on, 'actor', k.actor, 'at', app.instant(k.at), 'note', k.note) order by k.nth), '[]')
    from app.call k where k.entry = e.id))`;

const CALLED = `app.entry e join app.list l on l.id = e.list join app.round o on o.id = l.round`;
const IS_TO_CALL = `l.state = 'accepted' and o.leads_to = 'calls' and e.state = 'accepted'`;

const text = z.string().nullable();

const Row = z.object({
  entry: z.string(),
  list: z.string(),
  commune: text,
  sealed: z.string(),
  state: z.enum(CALL_STATES),
  followUpOn: text,
  calls: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(OUTCOMES),
      calledOn: z.string(),
      followUpOn: text,
      actor: z.string(),
      at: z.string(),
      note: text,
    }),
  ),
});

export type CallQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly list?: string | undefined;
  readonly state?: CallState | undefined;
  /** Only whom one wanted to call again by this day. */
  readonly dueBy?: Day | undefined;
};

export async function pageCalls({ db, actor, keys }: Keyed, asked: CallQuery) {
  const { limit, cursor = null, list = null, state = null, dueBy = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${CALL_JSON} as answer from ${CALLED}
        where ${IS_TO_CALL} and l.province = app.province() and ($1::uuid is null or e.id > $1)
          and ($2::uuid is null or e.list = $2) and ($3::text is null or ${STATE} = $3)
          and ($4::date is null or (select k.follow_up_on from app.call k where k.entry = e.id order by k.nth desc limit 1) <= $4)
        order by e.id limit $5`,
      values: [cursor, list, state, dueBy, limit + 1],
    },
  ]);
  const rows = (found?.rows ?? []).map(({ answer }) => Row.parse(answer));
  const { rows: page, next } = pageOf(
    rows.map((row) => ({ id: row.entry, row })),
    limit,
  );
  return { items: await Promise.all(page.map(({ row }) => callBody(keys, row))), next };
}

async function callBody({ seal: ring }: Keyed['keys'], row: z.infer<typeof Row>) {
  const { entry, list, commune, state, followUpOn, calls } = row;
  const { cells } = await openRow(ring, entry, row.sealed);
  const written = { position: 1, sheet: null, row: 1, cells, change: 'increase', repairs: [], findings: [] } as const;
  const { name, phone, address, residentialGroup } = normalise(written);
  return {
    entry,
    list,
    version: calls.length,
    person: { name, phone, address, residentialGroup, commune },
    state,
    followUpOn,
    calls: await Promise.all(
      calls.map(async ({ id, outcome, calledOn, followUpOn: again, actor, at, note }) => ({
        outcome,
        calledOn,
        followUpOn: again,
        actor,
        at,
        note: note === null ? null : z.string().parse(await open(ring, noteOf(id), note)),
      })),
    ),
  };
}

export type NewCall = {
  readonly outcome: Outcome;
  /** Today where it is absent. */
  readonly calledOn?: Day | undefined;
  readonly followUpOn?: Day | null | undefined;
  readonly note?: string | null | undefined;
};

const Recorded = z.object({ entry: z.string(), version: z.int(), state: z.enum(CALL_STATES), followUpOn: text });

/** Without what was noted: the answer is kept under the key of the act. */
export async function recordCall(
  acting: Keyed,
  key: ActKey,
  { entry, version }: { readonly entry: string; readonly version: number },
  call: NewCall,
  today: Day,
) {
  const { db, actor, keys } = acting;
  const { outcome, calledOn = today, followUpOn = null, note = null } = call;
  refuseToCome('calledOn', calledOn, today);
  if (followUpOn !== null && followUpOn < calledOn) {
    const finding = { at: ['followUpOn'], in: 'body', code: 'out-of-range', bounds: '>= calledOn' } as const;
    throw new Refusal('invalid', [finding]);
  }
  const id = crypto.randomUUID();
  const list = await listOf(acting, entry);
  const sealed = note === null ? null : await seal(keys.seal, noteOf(id), note);
  const { answer } = await act(db, {
    actor,
    operation: 'call.record',
    key,
    statements: [
      {
        text: 'select app.record_call($1, $2, $3, $4, $5, $6, $7)',
        values: [id, entry, version, outcome, calledOn, followUpOn, sealed],
      },
    ],
    answer: {
      text: `select json_build_object('entry', e.id, 'version', (select count(*) from app.call k where k.entry = e.id),
          'state', ${STATE}, 'followUpOn', $2::date) as answer
        from app.entry e where e.id = $1`,
      values: [entry, followUpOn],
    },
    audit: { chain: list, detail: { entry, outcome } },
  });
  return Recorded.parse(answer);
}

/** The chain that the call is recorded on; what the call is about is checked in the write. */
async function listOf({ db, actor }: Keyed, entry: string): Promise<string> {
  const [found] = await look(db, actor, [{ text: 'select e.list from app.entry e where e.id = $1', values: [entry] }]);
  const list = found?.rows[0]?.list;
  if (list === undefined) throw new Refusal('not-found');
  return String(list);
}

function noteOf(id: string) {
  return { table: 'call', column: 'note', row: id };
}
