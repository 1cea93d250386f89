/** Recognitions: proposed on the figures of that moment, decided by another person, listed for the review of the year. */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { pageOfAnswers } from '../http/pages.ts';
import { isOfRole, movesOf, STATES, type State, type Step, WAYS } from './lifecycle.ts';
import { targetsMet } from './targets-met.ts';

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: z.string().nullable(),
  agency: z.string(),
  year: z.int(),
  unit: z.string(),
  met: z.boolean().nullable(),
  name: z.string().nullable(),
  figures: z.array(
    z.object({ indicator: z.string(), target: z.int(), reached: z.int().nullable(), month: z.string().nullable() }),
  ),
  state: z.enum(STATES),
  version: z.int(),
  proposedBy: z.string(),
  decidedBy: z.string().nullable(),
  decision: z.string().nullable(),
  decidedOn: z.string().nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
});

const RECOGNITION_JSON = `json_build_object('id', r.id, 'livemode', r.livemode, 'province', r.province,
  'commune', r.commune, 'agency', r.agency, 'year', r.year, 'unit', r.unit, 'met', r.met, 'figures', r.figures,
  'name', coalesce(
    (select g.name from app.residential_group g where r.unit like 'group:%' and g.id = split_part(r.unit, ':', 2)::uuid),
    (select a.name from app.agency a where r.unit ~ '^(school|collector):' and a.id = split_part(r.unit, ':', 2)::uuid)),
  'state', r.state, 'version', r.version, 'proposedBy', r.proposed_by, 'decidedBy', r.decided_by,
  'decision', r.decision, 'decidedOn', r.decided_on, 'madeAt', app.instant(r.made_at),
  'changedAt', app.instant(r.changed_at))`;

/** How many people of a group it was, is not for who watches from outside the offices: that it met its targets is. */
function bodyOf({ figures: its, ...row }: z.infer<typeof Row>, actor: Actor) {
  const figures = actor.agency.kind === 'supervisor' ? its.map((one) => ({ ...one, reached: null })) : its;
  return { ...row, figures, may: movesOf(row, actor) };
}
export type RecognitionBody = ReturnType<typeof bodyOf>;

export type NewRecognition = { readonly year: number; readonly unit: string };

export async function proposeRecognition(acting: Acting, key: ActKey, { year, unit }: NewRecognition) {
  const { db, actor } = acting;
  const id = crypto.randomUUID();
  const { met, figures } = await targetsMet(acting, unit, year);
  const { answer } = await act(db, {
    actor,
    operation: 'recognition.propose',
    key,
    statements: [
      {
        text: 'select app.propose_recognition($1, $2, $3, $4, $5)',
        values: [id, year, unit, met, JSON.stringify(figures)],
      },
    ],
    answer: recognition(id),
    audit: { chain: id, detail: { year, unit, met }, opens: { agency: actor.agency.id } },
  });
  return bodyOf(Row.parse(answer), actor);
}

export type Deciding = {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly decision: string | null;
  readonly decidedOn: Day | null;
};

/** Granted on what the figures say now as well: one may have been corrected since the proposal, or a target replaced. */
export async function decideRecognition(acting: Acting, key: ActKey, deciding: Deciding) {
  const { db, actor } = acting;
  const { id, step, version, decision, decidedOn } = deciding;
  const moved = {
    text: 'select app.move_recognition($1, $2, $3, $4, $5, $6, $7)',
    values: [id, version, step, WAYS[step].to, decision, decidedOn, step === 'grant' ? await metNow(acting, id) : null],
  };
  const { answer } = await act(db, {
    actor,
    operation: `recognition.${step}`,
    key,
    statements: [isOfRole(step, actor) ? moved : requires('false', 'not-allowed')],
    answer: recognition(id),
    audit: { chain: id, detail: { held: version } },
  });
  return bodyOf(Row.parse(answer), actor);
}

async function metNow(acting: Acting, id: string): Promise<boolean | null> {
  const [found] = await look(acting.db, acting.actor, [recognition(id)]);
  const row = found?.rows[0];
  if (row === undefined) return null;
  const { unit, year } = Row.parse(row.answer);
  return (await targetsMet(acting, unit, year)).met;
}

function recognition(id: string): Statement {
  return { text: `select ${RECOGNITION_JSON} as answer from app.recognition r where r.id = $1`, values: [id] };
}

export type RecognitionQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year?: number | undefined;
  readonly state?: State | undefined;
};

export async function pageRecognitions({ db, actor }: Acting, asked: RecognitionQuery) {
  const { limit, cursor = null, year = null, state = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${RECOGNITION_JSON} as answer from app.recognition r
        where ($1::uuid is null or r.id > $1) and ($2::integer is null or r.year = $2) and ($3::text is null or r.state = $3)
        order by r.id limit $4`,
      values: [cursor, year, state, limit + 1],
    },
  ]);
  const { rows, next } = pageOfAnswers(found, (answer) => Row.parse(answer), limit);
  return { items: rows.map((row) => bodyOf(row, actor)), next };
}
