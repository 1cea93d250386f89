/**
 * Meetings of a residential group: planned, held or called off. How many people a meeting is for, the ward's plan says;
 * fewer or more is told, never refused. The place and the hour are sealed: words that somebody typed may name somebody.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import type { Language } from '../engine/answer.ts';
import type { Day } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { pageOf } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { open, seal } from '../seal/seal.ts';
import { followUpDays, outreachFor } from './groups.ts';

export const MEETING_STATES = ['planned', 'held', 'called-off'] as const;

const COUNTS = `(select json_build_object('invited', count(*), 'came', count(*) filter (where i.came),
    'registered', count(*) filter (where i.entry is not null), 'followedUp', count(*) filter (where i.outcome <> 'not-reached'))
  from app.invitation i where i.meeting = m.id)`;

const MEETING_JSON = `json_build_object('id', m.id, 'livemode', m.livemode, 'version', m.version, 'commune', m.commune,
  'residentialGroup', m.residential_group, 'heldOn', m.held_on, 'state', m.state, 'followFrom', m.follow_from,
  'followBy', m.follow_by, 'counts', ${COUNTS}, 'sealed', m.sealed, 'madeAt', app.instant(m.made_at),
  'changedAt', app.instant(m.changed_at))`;

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  version: z.int(),
  commune: z.string(),
  residentialGroup: z.string(),
  heldOn: z.string(),
  state: z.enum(MEETING_STATES),
  followFrom: z.string().nullable(),
  followBy: z.string().nullable(),
  counts: z.object({ invited: z.int(), came: z.int(), registered: z.int(), followedUp: z.int() }),
  sealed: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
});
type Row = z.infer<typeof Row>;

const Invites = z.object({ place: z.string(), startsAt: z.string(), about: z.string().nullable() });
export type Invites = z.infer<typeof Invites>;

export type NewMeeting = Invites & { readonly residentialGroup: string; readonly heldOn: Day };

export async function planMeeting(acting: Keyed, key: ActKey, asked: NewMeeting, language: Language) {
  const { db, actor, keys } = acting;
  const id = crypto.randomUUID();
  const { residentialGroup, heldOn, place, startsAt, about } = asked;
  const sealed = await seal(keys.seal, placeOf(id), { place, startsAt, about } satisfies Invites);
  const { answer } = await act(db, {
    actor,
    operation: 'meeting.plan',
    key,
    statements: [{ text: 'select app.plan_meeting($1, $2, $3, $4)', values: [id, residentialGroup, heldOn, sealed] }],
    answer: meetingAnswer(id),
    audit: { chain: id, detail: { residentialGroup, heldOn }, opens: { agency: actor.agency.id } },
  });
  return meetingBody(acting, Row.parse(answer), language);
}

function placeOf(id: string) {
  return { table: 'meeting', column: 'sealed', row: id };
}

/** Under which the answer of an act is kept too: what is sealed stays sealed there. */
function meetingAnswer(id: string): Statement {
  return { text: `select ${MEETING_JSON} as answer from app.meeting m where m.id = $1`, values: [id] };
}

export async function readMeeting(acting: Keyed, id: string, language: Language) {
  const [found] = await look(acting.db, acting.actor, [meetingAnswer(id)]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return meetingBody(acting, Row.parse(answer), language);
}

export type MeetingQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: Row['state'] | undefined;
};

export async function pageMeetings(acting: Keyed, { limit, cursor, state }: MeetingQuery, language: Language) {
  const [found] = await look(acting.db, acting.actor, [
    {
      text: `select ${MEETING_JSON} as answer from app.meeting m
        where ($1::uuid is null or m.id > $1) and ($2::text is null or m.state = $2) order by m.id limit $3`,
      values: [cursor ?? null, state ?? null, limit + 1],
    },
  ]);
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: await Promise.all(rows.map((row) => meetingBody(acting, row, language))), next };
}

export async function meetingOf(acting: Keyed, answer: unknown, language: Language) {
  return meetingBody(acting, Row.parse(answer), language);
}

export type Meeting = Awaited<ReturnType<typeof meetingBody>>;

async function meetingBody({ keys }: Keyed, { sealed, ...row }: Row, language: Language) {
  const { place, startsAt, about } = Invites.parse(await open(keys.seal, placeOf(row.id), sealed));
  return { ...row, place, startsAt, about, warnings: warningsOf(row, language) };
}

/** Before anybody is invited there is nothing to say. */
function warningsOf({ commune, counts: { invited } }: Pick<Row, 'commune' | 'counts'>, language: Language) {
  const { least, most, cite, words } = outreachFor(commune).outreach.meeting;
  if (invited === 0 || (invited >= least && invited <= most)) return [];
  const said = rulebook.citeText(cite);
  const detail =
    language === 'vi'
      ? `Đã mời ${invited} người; kế hoạch ghi “${words}” (${said}).`
      : `${invited} people are invited; the plan says ${least} to ${most} (“${words}”, ${said}).`;
  return [{ code: invited < least ? ('few' as const) : ('many' as const), detail, cite: said }];
}

/** `held` from its day on: then the days of following up run, as the plan says. */
export async function closeMeeting(
  acting: Keyed,
  key: ActKey,
  { id, version }: { readonly id: string; readonly version: number },
  isHeld: boolean,
  language: Language,
) {
  const days = isHeld ? followUpDays(outreachFor(acting.actor.agency.commune ?? '').outreach) : null;
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'meeting.close',
    key,
    statements: [
      {
        text: 'select app.close_meeting($1, $2, $3, $4)',
        values: [id, version, days?.least ?? null, days?.most ?? null],
      },
    ],
    answer: meetingAnswer(id),
    audit: { chain: id, detail: { held: isHeld } },
  });
  return meetingOf(acting, answer, language);
}

/** Each once, however often they are named. */
export async function invitePeople(
  acting: Keyed,
  key: ActKey,
  { id, version }: { readonly id: string; readonly version: number },
  people: readonly string[],
  language: Language,
) {
  const chosen = [...new Set(people)];
  const ids = chosen.map(() => crypto.randomUUID());
  const { answer } = await act(acting.db, {
    actor: acting.actor,
    operation: 'meeting.invite',
    key,
    statements: [
      {
        text: `select app.invite_people($1, $2, string_to_array($3, ' ')::uuid[], string_to_array($4, ' ')::uuid[])`,
        values: [id, version, ids.join(' '), chosen.join(' ')],
      },
    ],
    answer: meetingAnswer(id),
    audit: { chain: id, detail: { people: chosen.length } },
  });
  return meetingOf(acting, answer, language);
}
