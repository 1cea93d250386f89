/**
 * What a ward does for its programme: posts, meetings, loudspeakers, training, planned and done, with numbers. No free words
 * and no person; an activity may be part of a duty that the ward's programme dates, and then shows for it.
 */
import { z } from 'zod';
import { occurrencesIn } from '../calendar/deadline.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { pageOfAnswers } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import { peopleOutside } from '../reports/sections/told-outside.ts';
import { rulebook } from '../rulebook/rulebook.ts';
import { type ActivitySort, SORTS, STATES, type Step, TOPICS, type Topic } from './kinds.ts';

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string(),
  agency: z.string(),
  sort: z.enum(SORTS),
  topics: z.array(z.enum(TOPICS)),
  duty: z.string().nullable(),
  group: z.string().nullable(),
  plannedOn: z.string(),
  state: z.enum(STATES),
  doneOn: z.string().nullable(),
  times: z.int().nullable(),
  people: z.int().nullable(),
  version: z.int(),
  madeAt: z.string(),
  changedAt: z.string(),
});
type Row = z.infer<typeof Row>;

const ACTIVITY_JSON = `json_build_object('id', a.id, 'livemode', a.livemode, 'province', a.province,
  'commune', a.commune, 'agency', a.agency, 'sort', a.sort, 'topics', a.topics, 'duty', a.duty,
  'group', a.residential_group, 'plannedOn', a.planned_on, 'state', a.state, 'doneOn', a.done_on, 'times', a.times,
  'people', a.people, 'version', a.version, 'madeAt', app.instant(a.made_at), 'changedAt', app.instant(a.changed_at))`;

function bodyOf({ duty, ...row }: Row) {
  return { ...row, duty: duty === null ? null : dutyBody(row.commune, duty, Number(row.plannedOn.slice(0, 4))) };
}
export type ActivityBody = ReturnType<typeof bodyOf>;

/** The deadline of the commune's own programme that has this id. */
function deadlineOf(commune: string, duty: string) {
  const programmes = rulebook.wardProgrammes.filter((one) => one.commune === commune);
  return programmes.flatMap(({ deadlines }) => deadlines).find(({ id }) => id === duty) ?? null;
}

function dutyBody(commune: string, id: string, year: number) {
  const deadline = deadlineOf(commune, id);
  if (deadline === null) return { id, cite: null, what: null, firstDay: null, lastDay: null };
  const [occurrence] = occurrencesIn(deadline, year);
  return {
    id,
    cite: rulebook.citeText(deadline.cite),
    what: deadline.what,
    firstDay: occurrence?.firstDay ?? null,
    lastDay: occurrence?.lastDay ?? null,
  };
}

export type NewActivity = {
  readonly sort: ActivitySort;
  readonly topics: readonly Topic[];
  readonly duty: string | null;
  readonly group: string | null;
  readonly plannedOn: Day;
};

export async function planActivity({ db, actor }: Acting, key: ActKey, asked: NewActivity): Promise<ActivityBody> {
  const { sort, topics, duty, group, plannedOn } = asked;
  const { commune } = actor.agency;
  if (duty !== null && (commune === null || deadlineOf(commune, duty) === null)) {
    throw new Refusal('invalid', [{ at: ['duty'], in: 'body', code: 'not-one-of' }]);
  }
  const id = crypto.randomUUID();
  const { answer } = await act(db, {
    actor,
    operation: 'activity.plan',
    key,
    statements: [
      {
        text: "select app.plan_activity($1, $2, string_to_array($3, ' '), $4, $5, $6)",
        values: [id, sort, topics.join(' '), duty, group, plannedOn],
      },
    ],
    answer: activity(id),
    audit: { chain: id, detail: { sort, plannedOn }, opens: { agency: actor.agency.id } },
  });
  return bodyOf(Row.parse(answer));
}

export type Ending = {
  readonly step: Step;
  readonly doneOn: Day | null;
  readonly times: number | null;
  readonly people: number | null;
};

export async function endActivity({ db, actor }: Acting, key: ActKey, id: string, version: number, ending: Ending) {
  const { step, doneOn, times, people } = ending;
  const { answer } = await act(db, {
    actor,
    operation: `activity.${step}`,
    key,
    statements: [
      {
        text: 'select app.end_activity($1, $2, $3, $4, $5, $6)',
        values: [id, version, step === 'do' ? 'done' : 'cancelled', doneOn, times, people],
      },
    ],
    answer: activity(id),
    audit: { chain: id, detail: { held: version, times } },
  });
  return bodyOf(Row.parse(answer));
}

function activity(id: string): Statement {
  return { text: `select ${ACTIVITY_JSON} as answer from app.activity a where a.id = $1`, values: [id] };
}

/**
 * Who watches from outside the offices is told that it was done, and of those who came as the published reports tell it. Of
 * meetings no single one: who came to them is told of the year, and the large ones would give the small ones back.
 */
export function cameOutside({ sort, people }: Pick<Row, 'sort' | 'people'>): number | null {
  return sort === 'meeting' ? null : peopleOutside(people);
}

export type ActivityQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly duty?: string | undefined;
};

export async function pageActivities({ db, actor }: Acting, asked: ActivityQuery) {
  const { limit, cursor = null, from = null, until = null, duty = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${ACTIVITY_JSON} as answer from app.activity a
        where ($1::uuid is null or a.id > $1) and ($2::date is null or a.planned_on >= $2)
          and ($3::date is null or a.planned_on <= $3) and ($4::text is null or a.duty = $4)
        order by a.id limit $5`,
      values: [cursor, from, until, duty, limit + 1],
    },
  ]);
  const { rows, next } = pageOfAnswers(found, (answer) => Row.parse(answer), limit);
  const isOutside = actor.agency.kind === 'supervisor';
  const shown = isOutside ? rows.map((row) => ({ ...row, people: cameOutside(row) })) : rows;
  return { items: shown.map(bodyOf), next };
}
