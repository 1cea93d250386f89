/**
 * Who was invited, who came, and what came of them afterwards: an invitation is one person at one meeting, up to the answer
 * they gave when they were followed up. Who they are stands in the extract and is gone with it; the numbers stay. Whoever
 * reads names stands in the record of the meeting.
 */
import { z } from 'zod';
import { type ActKey, act } from '../db/act.ts';
import type { Parameter, Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { open } from '../seal/seal.ts';
import { openExtracted } from './extracted.ts';

export const OUTCOMES = ['joined', 'will-join', 'refused', 'not-reached', 'moved'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INVITATION_JSON = `json_build_object('id', i.id, 'version', i.version, 'meeting', i.meeting, 'commune', i.commune,
  'residentialGroup', i.residential_group, 'person', i.person, 'came', i.came, 'list', i.list, 'entry', i.entry,
  'followAgency', i.follow_agency, 'followMember', i.follow_member, 'outcome', i.outcome, 'joinsBy', i.joins_by,
  'recordedAt', app.instant(i.recorded_at), 'note', i.note, 'changedAt', app.instant(i.changed_at))`;

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  version: z.int(),
  meeting: z.string(),
  commune: z.string(),
  residentialGroup: text,
  person: text,
  came: z.boolean().nullable(),
  list: text,
  entry: text,
  followAgency: text,
  followMember: text,
  outcome: z.enum(OUTCOMES).nullable(),
  joinsBy: text,
  recordedAt: text,
  note: text,
  changedAt: z.string(),
});

const Read = z.object({
  answer: Row,
  heldOn: z.string(),
  followFrom: text,
  followBy: text,
  overdue: z.boolean().nullable(),
  sealed: text,
});

export function invitationAnswer(id: string): Statement {
  return { text: `select ${INVITATION_JSON} as answer from app.invitation i where i.id = $1`, values: [id] };
}

/** As an act answers: without the name, because answers are kept. */
export async function changedInvitation({ keys }: Pick<Keyed, 'keys'>, answer: unknown) {
  const { note, ...row } = Row.parse(answer);
  return { ...row, note: await noteIn(keys, row.id, note) };
}

async function noteIn({ seal: ring }: Keyed['keys'], id: string, sealed: string | null): Promise<string | null> {
  return sealed === null ? null : z.string().parse(await open(ring, noteOf(id), sealed));
}

export function noteOf(id: string) {
  return { table: 'invitation', column: 'note', row: id };
}

/** Of a commune's meeting the record is the meeting's; of whatever somebody follows up, their own agency's. */
export type InvitationQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly meeting?: string | undefined;
  readonly state?: 'open' | 'overdue' | 'done' | undefined;
  readonly mine?: boolean | undefined;
};

/** Nobody has met them yet: an attempt is no result. As the indexes have it. */
const NOT_MET = "coalesce(i.outcome, 'not-reached') = 'not-reached'";

const STATE_IS = {
  open: `i.follow_by is not null and ${NOT_MET}`,
  overdue: `${NOT_MET} and i.follow_by < app.day_here()`,
  done: "i.outcome <> 'not-reached'",
} as const;

export async function pageInvitations(acting: Keyed, asked: InvitationQuery) {
  const { limit, cursor = null, meeting, state, mine } = asked;
  const values: Parameter[] = [cursor, limit + 1];
  const where = ['($1::uuid is null or i.id > $1)'];
  if (meeting !== undefined) {
    values.push(meeting);
    where.push('i.meeting = $3::uuid');
  } else where.push('i.follow_by is not null');
  if (state !== undefined) where.push(STATE_IS[state]);
  if (mine === true) where.push('i.follow_member = app.my_member()');
  const { results } = await act(acting.db, {
    actor: acting.actor,
    operation: 'invitation.look',
    key: null,
    statements: [
      ...(meeting === undefined
        ? []
        : [requires('exists (select from app.meeting where id = $1)', 'not-found', [meeting])]),
      {
        text: `select ${INVITATION_JSON} as answer, m.held_on as "heldOn", m.follow_from as "followFrom",
            i.follow_by as "followBy", ${NOT_MET} and i.follow_by < app.day_here() as overdue, p.sealed
          from (select i.* from app.invitation i where ${where.join(' and ')} order by i.id limit $2) i
          join lateral app.meeting_days(i.meeting) m on true left join app.extract_person p on p.id = i.person
          order by i.id`,
        values,
      },
    ],
    answer: { text: "select '{}'::json as answer" },
    audit: { chain: meeting ?? acting.actor.agency.id, detail: {} },
  });
  const rows = z.array(Read).parse(results.at(-1)?.rows);
  const { rows: page, next } = pageOf(
    rows.map((row) => ({ ...row, id: row.answer.id })),
    limit,
  );
  return { items: await Promise.all(page.map((row) => invitationBody(acting.keys, row))), next };
}

async function invitationBody(keys: Keyed['keys'], { answer, sealed, ...days }: z.infer<typeof Read>) {
  const { note, person: id, ...row } = answer;
  const person = id === null || sealed === null ? null : await openExtracted(keys.seal, id, sealed);
  return {
    ...row,
    heldOn: days.heldOn,
    followFrom: days.followFrom,
    followBy: days.followBy,
    isOverdue: days.overdue === true,
    note: await noteIn(keys, row.id, note),
    person: person === null ? null : { id, name: person.name, birthDate: person.birthDate, address: person.address },
  };
}

export type Assigning = {
  readonly followUps: readonly string[];
  readonly agency: string;
  readonly member: string | null;
};

export async function assignFollowUps({ db, actor }: Keyed, key: ActKey, asked: Assigning) {
  const followUps = [...new Set(asked.followUps)];
  const { agency, member } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'invitation.assign',
    key,
    statements: [
      {
        text: "select app.assign_follow_ups(string_to_array($1, ' ')::uuid[], $2, $3)",
        values: [followUps.join(' '), agency, member],
      },
    ],
    answer: {
      text: "select json_build_object('assigned', $1::integer, 'agency', $2::text, 'member', $3::text) as answer",
      values: [followUps.length, agency, member],
    },
    audit: { chain: actor.agency.id, detail: { followUps: followUps.length, agency, member } },
  });
  return z.object({ assigned: z.int(), agency: z.string(), member: text }).parse(answer);
}
