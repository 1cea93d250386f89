/**
 * What is written down of people who were invited, many at once: who of a meeting came, and what came of following them up.
 * One act takes all of it or nothing. What does not hold, the database says; whom it does not hold for is looked up
 * afterwards, for whoever has to mend it, and decides nothing.
 */
import { z } from 'zod';
import type { Json } from '../audit/json-text.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { type Finding, Refusal, type RefusalCode } from '../refusal.ts';
import { seal } from '../seal/seal.ts';
import { changedInvitation, INVITATION_JSON, noteOf, type Outcome } from './invitations.ts';

/** As many as any answer names. */
const MOST_FAULTS = 50;

/** An invitation as it was read. */
type Said = { readonly invitation: string; readonly version: number };

export type Attended = Said & { readonly came: boolean };

export function recordAttendance(acting: Keyed, key: ActKey, meeting: string, people: readonly Attended[]) {
  const rows = people.map(({ invitation: id, version, came }) => ({ id, version, came }));
  const idsOf = (came: boolean) => rows.filter((row) => row.came === came).map(({ id }) => id);
  return record(acting, key, people, {
    list: 'people',
    operation: 'invitation.attend',
    statement: { text: 'select app.record_attendance($1, $2)', values: [meeting, JSON.stringify(rows)] },
    chain: meeting,
    detail: { came: idsOf(true), absent: idsOf(false) },
    faults: { 'not-found': (_, found) => (found?.meeting === meeting ? null : 'invitation'), stale },
  });
}

export type FollowedUp = Said & {
  readonly outcome: Outcome;
  readonly joinsBy?: Day | undefined;
  readonly note?: string | undefined;
};

/** The record is the actor's own agency's: an organisation that follows up writes in no chain of the commune. */
export async function recordOutcomes(acting: Keyed, key: ActKey, followUps: readonly FollowedUp[]) {
  const rows = await Promise.all(
    followUps.map(async ({ invitation: id, version, outcome, joinsBy, note }) => {
      const sealed = note === undefined ? null : await seal(acting.keys.seal, noteOf(id), note);
      return { id, version, outcome, joins_by: joinsBy ?? null, note: sealed };
    }),
  );
  return record(acting, key, followUps, {
    list: 'followUps',
    operation: 'invitation.follow-up',
    statement: { text: 'select app.record_outcomes($1)', values: [JSON.stringify(rows)] },
    chain: acting.actor.agency.id,
    detail: { outcomes: Object.fromEntries(rows.map(({ id, outcome }) => [id, outcome])) },
    faults: OF_OUTCOMES,
  });
}

/** What is wrong with one of them, by the field that has to be mended; null: nothing. */
type Fault<S> = (said: S, found: Found | undefined) => string | null;

type Recording<S> = {
  /** What the request calls them. */
  readonly list: string;
  readonly operation: string;
  readonly statement: Statement;
  readonly chain: string;
  readonly detail: Readonly<Record<string, Json>>;
  /** By what the database refuses all of them with. */
  readonly faults: Partial<Readonly<Record<RefusalCode, Fault<S>>>>;
};

const stale: Fault<Said> = ({ version }, found) => (version === found?.version ? null : 'version');
const OF_OUTCOMES: Recording<FollowedUp>['faults'] = {
  'not-found': (_, found) => (found === undefined ? 'invitation' : null),
  stale,
  'meeting-not-so-far': (_, found) => (found?.state === 'held' ? null : 'invitation'),
  'registered-already': ({ outcome }, found) => (found?.isListed === true && outcome !== 'joined' ? 'outcome' : null),
  'extract-gone': ({ note }, found) => (found?.isForgotten === true && note !== undefined ? 'note' : null),
};

/** Answered in the order they were given. */
async function record<S extends Said>(acting: Keyed, key: ActKey, said: readonly S[], recording: Recording<S>) {
  const { operation, statement, chain, detail } = recording;
  const ids = said.map(({ invitation }) => invitation).join(' ');
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation,
    key,
    statements: [statement],
    answer: {
      text: `select json_agg(${INVITATION_JSON} order by asked.at) as answer
        from unnest(string_to_array($1, ' ')::uuid[]) with ordinality as asked(id, at)
        join app.invitation i on i.id = asked.id`,
      values: [ids],
    },
    audit: { chain, detail },
  }).catch(async (error: unknown) => {
    const isFault = error instanceof Refusal ? recording.faults[error.code] : undefined;
    if (!(error instanceof Refusal) || isFault === undefined) throw error;
    throw new Refusal(error.code, await faultsIn(acting, said, recording.list, isFault));
  });
  const changed = z.array(z.unknown()).parse(answer);
  return { items: await Promise.all(changed.map((one) => changedInvitation(acting, one))) };
}

const Found = z.object({
  id: z.string(),
  meeting: z.string(),
  version: z.int(),
  state: z.string(),
  isListed: z.boolean(),
  isForgotten: z.boolean(),
});
type Found = z.infer<typeof Found>;

async function faultsIn<S extends Said>(
  { db, actor }: Keyed,
  said: readonly S[],
  list: string,
  faultOf: Fault<S>,
): Promise<readonly Finding[]> {
  const [there] = await look(db, actor, [
    {
      text: `select i.id, i.meeting, i.version, m.state, i.entry is not null as "isListed", i.person is null as "isForgotten"
        from app.invitation i join lateral app.meeting_days(i.meeting) m on true
        where i.id = any (string_to_array($1, ' ')::uuid[])`,
      values: [said.map(({ invitation }) => invitation).join(' ')],
    },
  ]);
  const found = new Map(
    z
      .array(Found)
      .parse(there?.rows)
      .map((row) => [row.id, row]),
  );
  const faults = said.flatMap((one, at): readonly Finding[] => {
    const field = faultOf(one, found.get(one.invitation));
    return field === null ? [] : [{ at: [list, at, field], in: 'body', code: 'row-at-fault' }];
  });
  return faults.slice(0, MOST_FAULTS);
}
