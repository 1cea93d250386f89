/**
 * Inspections: planned, carried out with what was found, cancelled; findings mended and closed. What is found is sealed: it
 * may be about somebody. What is kept under an Idempotency-Key holds ids, states and days only.
 */
import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { type ActKey, act, look } from '../db/act.ts';
import type { Statement } from '../db/database.ts';
import { requires } from '../db/refusals.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting, Keyed } from '../http/acting.ts';
import { refuseUnfit } from '../http/needed.ts';
import { pageOfAnswers } from '../http/pages.ts';
import { Refusal } from '../refusal.ts';
import type { Keys } from '../seal/key-ring.ts';
import { open, type Place, seal } from '../seal/seal.ts';
import {
  CONTENTS,
  type Content,
  FIELDS,
  FINDING_STATES,
  type FindingStep,
  isOfRole,
  movesOf,
  SORTS,
  type Sort,
  STATES,
  WAYS,
} from './lifecycle.ts';

const text = z.string().nullable();

const FindingRow = z.object({
  id: z.string(),
  nth: z.int(),
  content: z.enum(CONTENTS),
  dueOn: z.string(),
  mender: z.string(),
  state: z.enum(FINDING_STATES),
  version: z.int(),
  mendedBy: text,
  mendedOn: text,
  closedBy: text,
  closedOn: text,
  words: z.string(),
  remedy: text,
});

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  commune: text,
  agency: z.string(),
  sort: z.enum(SORTS),
  unit: z.string(),
  contents: z.array(z.enum(CONTENTS)),
  plannedOn: z.string(),
  doneOn: text,
  state: z.enum(STATES),
  version: z.int(),
  plannedBy: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  findings: z.array(FindingRow),
});
type Row = z.infer<typeof Row>;

const INSPECTION_JSON = `json_build_object('id', i.id, 'livemode', i.livemode, 'province', i.province,
  'commune', i.commune, 'agency', i.agency, 'sort', i.sort, 'unit', i.unit, 'contents', i.contents,
  'plannedOn', i.planned_on, 'doneOn', i.done_on, 'state', i.state, 'version', i.version, 'plannedBy', i.planned_by,
  'madeAt', app.instant(i.made_at), 'changedAt', app.instant(i.changed_at), 'findings', (
    select coalesce(json_agg(json_build_object('id', f.id, 'nth', f.nth, 'content', f.content, 'dueOn', f.due_on,
      'mender', f.mender, 'state', f.state, 'version', f.version, 'mendedBy', f.mended_by, 'mendedOn', f.mended_on,
      'closedBy', f.closed_by, 'closedOn', f.closed_on, 'words', f.words, 'remedy', f.remedy) order by f.nth), '[]')
    from app.finding f where f.inspection = i.id))`;

const wordsPlace = (id: string): Place => ({ table: 'finding', column: 'words', row: id });
const remedyPlace = (id: string): Place => ({ table: 'finding', column: 'remedy', row: id });

async function bodyOf({ seal: ring }: Keys, row: Row, actor: Actor, on: Day) {
  const { findings, ...shown } = row;
  const mayMove = actor.agency.id === row.agency && row.state === 'planned' && actor.kind === 'person';
  const isWorking = actor.kind === 'person' && (actor.role === 'maker' || actor.role === 'approver');
  return {
    ...shown,
    findings: await Promise.all(
      findings.map(async ({ words, remedy, ...found }) => ({
        ...found,
        says: z.string().parse(await open(ring, wordsPlace(found.id), words)),
        remedy: remedy === null ? null : z.string().parse(await open(ring, remedyPlace(found.id), remedy)),
        isOverdue: found.state === 'open' && found.dueOn < on,
        may: movesOf({ ...found, inspector: row.agency }, actor),
      })),
    ),
    isClosed: row.state === 'carried-out' && findings.every(({ state }) => state === 'closed'),
    may: mayMove && isWorking ? (['carry-out', 'cancel'] as const) : [],
  };
}

const Moved = z.object({ id: z.string(), state: z.enum(STATES), version: z.int(), findings: z.array(z.string()) });
export type Moved = z.infer<typeof Moved>;

const standing = (id: string): Statement => ({
  text: `select json_build_object('id', i.id, 'state', i.state, 'version', i.version, 'findings', (
      select coalesce(json_agg(f.id order by f.nth), '[]') from app.finding f where f.inspection = i.id)) as answer
    from app.inspection i where i.id = $1`,
  values: [id],
});

export type NewInspection = {
  readonly sort: Sort;
  readonly unit: string;
  readonly contents: readonly Content[];
  readonly plannedOn: Day;
};

export async function planInspection({ db, actor }: Acting, key: ActKey, asked: NewInspection): Promise<Moved> {
  const id = crypto.randomUUID();
  const { sort, unit, contents, plannedOn } = asked;
  const { answer } = await act(db, {
    actor,
    operation: 'inspection.plan',
    key,
    statements: [
      {
        text: "select app.plan_inspection($1, $2, $3, string_to_array($4, ' '), $5)",
        values: [id, sort, unit, contents.join(' '), plannedOn],
      },
    ],
    answer: standing(id),
    audit: { chain: id, detail: { sort, unit, plannedOn }, opens: { agency: actor.agency.id } },
  });
  return Moved.parse(answer);
}

export async function cancelInspection({ db, actor }: Acting, key: ActKey, id: string, version: number) {
  const { answer } = await act(db, {
    actor,
    operation: 'inspection.cancel',
    key,
    statements: [{ text: 'select app.cancel_inspection($1, $2)', values: [id, version] }],
    answer: standing(id),
    audit: { chain: id, detail: { held: version } },
  });
  return Moved.parse(answer);
}

export type Found = { readonly content: Content; readonly says: string; readonly dueOn: Day; readonly mender: string };

export type CarriedOut = { readonly doneOn: Day; readonly findings: readonly Found[] };

/** Their ids are made here and stay the same when the act is done again under its key, because its answer is kept. */
export async function carryOutInspection(acting: Keyed, key: ActKey, id: string, version: number, done: CarriedOut) {
  const { db, actor, keys } = acting;
  const found = await Promise.all(
    done.findings.map(async ({ says, ...one }, at) => {
      const findingId = crypto.randomUUID();
      return { ...one, id: findingId, nth: at + 1, words: await seal(keys.seal, wordsPlace(findingId), says) };
    }),
  );
  const { answer } = await act(db, {
    actor,
    operation: 'inspection.carry-out',
    key,
    statements: [
      {
        text: 'select app.carry_out_inspection($1, $2, $3, $4)',
        values: [id, version, done.doneOn, JSON.stringify(found)],
      },
    ],
    // The function tells of each finding: it is announced like any other event.
    events: [],
    answer: standing(id),
    audit: { chain: id, detail: { held: version, doneOn: done.doneOn, findings: found.length } },
  });
  return Moved.parse(answer);
}

const MovedFinding = z.object({ id: z.string(), state: z.enum(FINDING_STATES), version: z.int() });
export type MovedFinding = z.infer<typeof MovedFinding>;

export type Mending = {
  readonly inspection: string;
  readonly finding: string;
  readonly step: FindingStep;
  readonly version: number;
  readonly said: { readonly remedy?: string | undefined };
};

export async function takeFindingStep({ db, actor, keys }: Keyed, key: ActKey, taking: Mending): Promise<MovedFinding> {
  const { inspection, finding, step, version, said } = taking;
  refuseUnfit(FIELDS, WAYS[step].needs, said);
  const { remedy } = said;
  const sealed = remedy === undefined ? null : await seal(keys.seal, remedyPlace(finding), remedy);
  const moved = {
    text: 'select app.move_finding($1, $2, $3, $4, $5, $6)',
    values: [inspection, finding, version, step, WAYS[step].to, sealed],
  };
  const { answer } = await act(db, {
    actor,
    operation: `finding.${step}`,
    key,
    statements: [isOfRole(step, actor) ? moved : requires('false', 'not-allowed')],
    events: [],
    answer: {
      text: `select json_build_object('id', f.id, 'state', f.state, 'version', f.version) as answer
        from app.finding f where f.id = $1`,
      values: [finding],
    },
    audit: { chain: inspection, detail: { finding, held: version } },
  });
  return MovedFinding.parse(answer);
}

export async function readInspection({ db, actor, keys }: Keyed, id: string, on: Day) {
  const [found] = await look(db, actor, [
    { text: `select ${INSPECTION_JSON} as answer from app.inspection i where i.id = $1`, values: [id] },
  ]);
  const answer = found?.rows[0]?.answer;
  if (answer === undefined) throw new Refusal('not-found');
  return bodyOf(keys, Row.parse(answer), actor, on);
}

export type InspectionQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly unit?: string | undefined;
  readonly state?: (typeof STATES)[number] | undefined;
};

export async function pageInspections({ db, actor, keys }: Keyed, asked: InspectionQuery, on: Day) {
  const { limit, cursor = null, unit = null, state = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${INSPECTION_JSON} as answer from app.inspection i
        where ($1::uuid is null or i.id > $1) and ($2::text is null or i.unit = $2) and ($3::text is null or i.state = $3)
        order by i.id limit $4`,
      values: [cursor, unit, state, limit + 1],
    },
  ]);
  const { rows, next } = pageOfAnswers(found, (answer) => Row.parse(answer), limit);
  return { items: await Promise.all(rows.map((row) => bodyOf(keys, row, actor, on))), next };
}
