/**
 * Difficulties as offices raise, read and answer them; petitions of people too, once they are with an office. Words are
 * sealed, whoever's they are; what is kept under an Idempotency-Key holds ids, states and days only.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day, Scheme } from '../engine/facts.ts';
import type { Keyed } from '../http/acting.ts';
import { refuseUnfit } from '../http/needed.ts';
import { pageOf } from '../http/pages.ts';
import type { Event } from '../outbox/event-types.ts';
import { refuseFarCommune } from '../quotes/commune-code.ts';
import { Refusal } from '../refusal.ts';
import { seal } from '../seal/seal.ts';
import type { DifficultyKind } from './kinds.ts';
import { FIELDS, type Field, isOfRole, STATES, type State, type Step, WAYS } from './lifecycle.ts';
import { routedOn } from './routing.ts';
import { bodyOf, DIFFICULTY_JSON, Row } from './view.ts';
import { answerPlace, reasonPlace, sealWords } from './words-kept.ts';

export type NewDifficulty = {
  /** Null for the raising office's own, where it has one. */
  readonly commune: string | null;
  readonly kind: DifficultyKind;
  readonly scheme: Scheme | null;
  readonly says: string;
};

export const Moved = z.object({
  id: z.string(),
  version: z.int(),
  state: z.enum(STATES),
  holder: z.string(),
  answerBy: z.string().nullable(),
});
export type Moved = z.infer<typeof Moved>;

export async function raiseDifficulty({ db, actor, keys }: Keyed, key: ActKey, asked: NewDifficulty, on: Day) {
  const { province } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  refuseFarCommune(asked.commune, province);
  const id = crypto.randomUUID();
  const { kind, scheme, says } = asked;
  const commune = asked.commune ?? actor.agency.commune;
  const { to } = routedOn(province, on);
  const sealed = await sealWords(keys.seal, id, { says, person: null, consent: null });
  const { answer } = await act(db, {
    actor,
    operation: 'difficulty.raise',
    key,
    statements: [
      {
        text: 'select app.raise_difficulty($1, $2, $3, $4, $5, $6, null, null)',
        values: [id, commune, kind, scheme, to, sealed],
      },
    ],
    events: [{ type: 'difficulty.routed', subject: id }],
    answer: movedAnswer(id),
    audit: { chain: id, detail: { kind, to }, opens: { agency: actor.agency.id } },
  });
  return Moved.parse(answer);
}

export type Said = Partial<Readonly<Record<Field, string | undefined>>>;

export type Taking = {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly said: Said;
};

const EVENTS: Partial<Readonly<Record<Step, Event['type']>>> = {
  forward: 'difficulty.routed',
  reopen: 'difficulty.routed',
  answer: 'difficulty.answered',
};

/** Whether it may be, the write decides, after the key: who asks again under the key of a step that was taken gets its answer. */
export async function takeDifficultyStep({ db, actor, keys }: Keyed, key: ActKey, { id, step, version, said }: Taking) {
  refuseUnfit(FIELDS, WAYS[step].needs, said);
  const stepId = crypto.randomUUID();
  const { answerBy = null, to = null, reason, answer: answered } = said;
  const sealedReason = reason === undefined ? null : await seal(keys.seal, reasonPlace(stepId), reason);
  const sealedAnswer = answered === undefined ? null : await seal(keys.seal, answerPlace(id), answered);
  const moved: Statement = {
    text: 'select app.move_difficulty($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [id, version, step, WAYS[step].to, to, answerBy, stepId, sealedReason, sealedAnswer],
  };
  const told = EVENTS[step];
  const { answer } = await act(db, {
    actor,
    operation: `difficulty.${step}`,
    key,
    statements: [isOfRole(step, actor) ? moved : requires('false', 'not-allowed')],
    ...(told === undefined ? {} : { events: [{ type: told, subject: id }] }),
    answer: movedAnswer(id),
    audit: { chain: id, detail: { held: version, to, answerBy } },
  });
  return Moved.parse(answer);
}

/** Whoever gives a difficulty away sees what became of it no more: so it is asked for past the policy, by its ids alone. */
function movedAnswer(id: string): Statement {
  return { text: 'select app.difficulty_standing($1) as answer', values: [id] };
}

export async function readDifficulty({ db, actor, keys }: Keyed, id: string, on: Day) {
  const [found] = await look(db, actor, [
    { text: `select ${DIFFICULTY_JSON} as answer from app.difficulty d where d.id = $1`, values: [id] },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return bodyOf(keys, Row.parse(answer), actor, on);
}

export type DifficultyQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly state?: State | undefined;
  readonly kind?: DifficultyKind | undefined;
  readonly overdue?: 'true' | undefined;
};

export async function pageDifficulties({ db, actor, keys }: Keyed, asked: DifficultyQuery, on: Day) {
  const { limit, cursor = null, state = null, kind = null, overdue } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${DIFFICULTY_JSON} as answer from app.difficulty d
        where ($1::uuid is null or d.id > $1) and ($2::text is null or d.state = $2) and ($3::text is null or d.kind = $3)
          and (not $4::boolean or (d.state = 'taken' and d.answer_by < app.day_here()))
        order by d.id limit $5`,
      values: [cursor, state, kind, overdue === 'true', limit + 1],
    },
  ]);
  const { rows, next } = pageOf(
    (found?.rows ?? []).map(({ answer }) => Row.parse(answer)),
    limit,
  );
  return { items: await Promise.all(rows.map((row) => bodyOf(keys, row, actor, on))), next };
}
