/**
 * Estimates of a year, as the one text that says it lays it down, and elsewhere by a reading (src/policies/hanoi/budgeting.ts):
 * a commune makes its own, its council adopts it, the city's insurer rolls it up; the city's (and the state's) is made by
 * the city's insurer, and entered as adopted by the finance department. What is adopted is granted for that year in the
 * same act.
 *
 *     drafted ──send──▶ sent ──adopt──▶ adopted
 *                        └──return──▶ returned
 */
import { z } from 'zod';
import type { Actor, AgencyKind, Role } from '../../auth/actor.ts';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import { requires } from '../../db/refusals.ts';
import { stretchesOf } from '../../engine/another-year.ts';
import { SCHEMES } from '../../engine/facts.ts';
import { BASES, needOf, type Stated, totalOf } from '../../engine/need.ts';
import { type Change, compareRates, plusOf } from '../../engine/what-if.ts';
import type { Acting } from '../../http/acting.ts';
import { pageOf } from '../../http/pages.ts';
import { Refusal } from '../../refusal.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { DECISION_PARTS, type DecisionPart } from '../decision.ts';
import { type Paper, readPaper, type Taking, takePaperStep } from '../papers.ts';
import { populationOf, readGroup } from './population.ts';

export const STATES = ['drafted', 'sent', 'returned', 'adopted'] as const;
type State = (typeof STATES)[number];
export const STEPS = ['send', 'return', 'adopt'] as const;
export type Step = (typeof STEPS)[number];

const WAYS = {
  send: { from: 'drafted', to: 'sent', role: 'approver', needs: [] },
  return: { from: 'sent', to: 'returned', role: 'confirmer', needs: [] },
  adopt: { from: 'sent', to: 'adopted', role: 'approver', needs: DECISION_PARTS },
} as const satisfies Readonly<Record<Step, { from: State; to: State; role: Role; needs: readonly DecisionPart[] }>>;

/** The same words as app.is_office_for_estimate. */
function officeOf(step: Step, holder: string): AgencyKind {
  if (holder.startsWith('commune:')) return step === 'return' ? 'insurer-city' : 'commune';
  return step === 'send' ? 'insurer-city' : 'finance';
}

const amount = z.int();
const Line = z.object({
  scheme: z.enum(SCHEMES),
  commune: z.string().nullable(),
  rule: z.string(),
  peopleBefore: amount,
  people: amount,
  months: amount,
  due: amount,
  state: amount,
  local: amount,
  topUp: amount,
  participant: amount,
  amount,
  basis: z.enum(BASES),
});

const Row = z.object({
  id: z.string(),
  livemode: z.boolean(),
  province: z.string(),
  holder: z.string(),
  year: z.int(),
  state: z.enum(STATES),
  version: z.int(),
  ruleset: z.string(),
  people: amount,
  amount,
  countedAt: z.string(),
  decision: z.string().nullable(),
  decidedOn: z.string().nullable(),
  adoptedAmount: amount.nullable(),
  changedAt: z.string(),
  lines: z.array(Line),
});
type Row = z.infer<typeof Row>;

const ESTIMATE_JSON = `json_build_object('id', e.id, 'livemode', e.livemode, 'province', e.province, 'holder', e.holder,
  'year', e.year, 'state', e.state, 'version', e.version, 'ruleset', e.ruleset, 'people', e.people, 'amount', e.amount,
  'countedAt', app.instant(e.counted_at), 'decision', e.decision, 'decidedOn', e.decided_on,
  'adoptedAmount', e.adopted_amount, 'changedAt', app.instant(e.changed_at), 'lines', e.lines)`;

function bodyOf(row: Row, actor: Actor) {
  return { ...row, may: STEPS.filter((step) => objectionTo(step, row, actor) === null) };
}
export type EstimateBody = ReturnType<typeof bodyOf>;

function objectionTo(step: Step, { holder, state }: Row, { agency, ...actor }: Actor) {
  const way = WAYS[step];
  const isOffice = agency.kind === officeOf(step, holder);
  const isOwn = agency.kind !== 'commune' || holder === `commune:${agency.commune}`;
  if (actor.kind !== 'person' || actor.role !== way.role || !isOffice || !isOwn) return 'not-allowed';
  return state === way.from ? null : 'step-not-possible';
}

export type NewEstimate = { readonly holder: string; readonly year: number; readonly stated: readonly Stated[] };

export async function draftEstimate(acting: Acting, key: ActKey, asked: NewEstimate): Promise<EstimateBody> {
  const { db, actor } = acting;
  const { holder, year, stated } = asked;
  const province = provinceOf(actor);
  const groups = await groupsOf(acting, province, holder, year);
  const lines = needOf({ province, holder, year, groups, stated }, rulebook);
  const { people, amount: needed } = totalOf(lines);
  const id = crypto.randomUUID();
  const ruleset = rulebook.rulesetOf(province);
  const { answer } = await act(db, {
    actor,
    operation: 'estimate.draft',
    key,
    statements: [
      requires("app.is_office_for_estimate('draft', $1)", 'not-allowed', [holder]),
      {
        text: 'select app.draft_estimate($1, $2, $3, $4, $5, $6, $7)',
        values: [id, holder, year, ruleset, JSON.stringify(lines), people, needed],
      },
    ],
    answer: estimateAnswer(id),
    audit: { chain: id, detail: { holder, year, people, amount: needed }, opens: { province } },
  });
  return bodyOf(Row.parse(answer), actor);
}

/** What this holder's people cost the year before, as far as the caller may know. */
async function groupsOf({ db, actor }: Acting, province: string, holder: string, year: number) {
  const stretches = stretchesOf(province, year, rulebook);
  const [found] = await look(db, actor, [populationOf(holder, year - 1, stretches)]);
  return (found?.rows ?? []).map(readGroup);
}

function provinceOf({ agency }: Actor): string {
  if (agency.province === null) throw new Refusal('not-allowed');
  return agency.province;
}

const ESTIMATES: Paper<Row, EstimateBody, Step> = {
  name: 'estimate',
  row: Row,
  asked: estimateAnswer,
  bodyOf,
  needs: (step) => WAYS[step].needs,
  objectionTo,
  moved: ({ id, step, version, said: { decision = null, decidedOn = null, amount: adopted = null } }) => ({
    text: 'select app.move_estimate($1, $2, $3, $4, $5, $6, $7)',
    values: [id, version, step, WAYS[step].to, decision, decidedOn, adopted],
  }),
};

export function takeEstimateStep(acting: Acting, key: ActKey, taking: Taking<Step>): Promise<EstimateBody> {
  return takePaperStep(ESTIMATES, acting, key, taking);
}

export function readEstimate(acting: Acting, id: string): Promise<EstimateBody> {
  return readPaper(ESTIMATES, acting, id);
}

export type EstimateQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year: number;
  readonly holder?: string | undefined;
};

/** Rolled up: of each holder what is sent or adopted, without its lines. */
export async function pageEstimates({ db, actor }: Acting, asked: EstimateQuery) {
  const { limit, cursor = null, year, holder = null } = asked;
  const [found, summed] = await look(db, actor, [
    {
      text: `select ${ESTIMATE_JSON} as answer from app.estimate e
        where e.year = $1 and ($2::text is null or e.holder = $2) and ($3::uuid is null or e.id > $3)
        order by e.id limit $4`,
      values: [year, holder, cursor, limit + 1],
    },
    sumsOf(year, holder),
  ]);
  const sums = (summed?.rows ?? []).map((row) => Sum.parse(row));
  const { rows, next } = pageOf(found?.rows.map(({ answer }) => Row.parse(answer)) ?? [], limit);
  return { items: rows.map(({ lines: _lines, ...row }) => row), sums, next };
}

const Sum = z.object({ of: z.string(), estimates: z.int(), people: amount, amount, adopted: amount });

/** What communes, the city and the state need, as far as it is sent. */
function sumsOf(year: number, holder: string | null): Statement {
  return {
    text: `select case when e.holder like 'commune:%' then 'communes' else e.holder::text end as of,
        count(*)::integer as estimates, sum(e.people)::integer as people, sum(e.amount)::bigint as amount,
        coalesce(sum(e.adopted_amount), 0)::bigint as adopted
      from app.estimate e where e.year = $1 and e.state in ('sent', 'adopted') and ($2::text is null or e.holder = $2)
      group by 1 order by 1`,
    values: [year, holder],
  };
}

/** Nothing is kept of it. The population is the year before's, and what is compared is its price in the year asked for. */
export async function whatIf(acting: Acting, asked: { holder: string; year: number } & Change) {
  const { holder, year, ...change } = asked;
  const province = provinceOf(acting.actor);
  const groups = await groupsOf(acting, province, holder, year);
  const rules = compareRates({ province, holder, year, groups }, change, rulebook);
  const sides = (of: 'before' | 'after' | 'difference') => plusOf(rules.map((one) => one[of]));
  const total = { before: sides('before'), after: sides('after'), difference: sides('difference') };
  return { holder, year, ruleset: rulebook.rulesetOf(province), rules, total };
}

function estimateAnswer(id: string): Statement {
  return { text: `select ${ESTIMATE_JSON} as answer from app.estimate e where e.id = $1`, values: [id] };
}
