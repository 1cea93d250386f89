/**
 * Targets are given in plans: drafted by a maker, given by an approver of the same office who did not draft them. A plan
 * that was given never changes; what it replaced stays with it. To whom an office gives, the database holds again.
 */
import { z } from 'zod';
import { type ActKey, act, look } from '../../db/act.ts';
import type { Parameter, Statement } from '../../db/database.ts';
import type { Acting, Keyed } from '../../http/acting.ts';
import { pageOfAnswers } from '../../http/pages.ts';
import { type Finding, Refusal } from '../../refusal.ts';
import { open, seal } from '../../seal/seal.ts';
import { provinceFor } from '../fields.ts';
import { indicatorOf, mostOf } from '../law.ts';
import { isIn, LEVELS, levelOf, placeName } from '../units.ts';
import { PLAN_STATES, TARGET_STATES } from './plan-schema.ts';

const Head = z.object({
  id: z.string(),
  livemode: z.boolean(),
  agency: z.string(),
  unit: z.string(),
  year: z.int(),
  state: z.enum(PLAN_STATES),
  version: z.int(),
  document: z.string().nullable(),
  targets: z.int(),
  draftedBy: z.string(),
  decidedBy: z.string().nullable(),
  madeAt: z.string(),
  changedAt: z.string(),
});
export type PlanHead = z.infer<typeof Head>;

export const HEAD_JSON = `jsonb_build_object('id', p.id, 'livemode', p.livemode, 'agency', p.agency, 'unit', p.unit, 'year', p.year,
  'state', p.state, 'version', p.version, 'document', p.document,
  'targets', (select count(*) from app.target t where t.plan = p.id), 'draftedBy', p.drafted_by, 'decidedBy', p.decided_by,
  'madeAt', app.instant(p.made_at), 'changedAt', app.instant(p.changed_at))`;

const headAnswer = (id: string): Statement => ({
  text: `select ${HEAD_JSON} as answer from app.target_plan p where p.id = $1`,
  values: [id],
});

export type Line = {
  readonly unit: string;
  readonly indicator: string;
  readonly month?: number | null | undefined;
  readonly value: number;
};

export type NewPlan = {
  readonly year: number;
  readonly document?: string | undefined;
  readonly reason?: string | undefined;
  readonly lines: readonly Line[];
};

/** In whose name the caller's office gives targets: its province's, or its commune's own. */
export function givingUnit({ actor }: Acting): string {
  const { kind, province, commune } = actor.agency;
  if (kind === 'commune' && commune !== null) return `commune:${commune}`;
  if (province === null) throw new Refusal('not-allowed');
  return `province:${province}`;
}

export async function draftTargets(acting: Keyed, key: ActKey, asked: NewPlan): Promise<PlanHead> {
  const findings = findingsOf(asked.lines);
  if (findings.length > 0) throw new Refusal('invalid', findings);
  const { province } = acting.actor.agency;
  if (asked.lines.some(({ unit }) => province === null || !isIn(unit, province))) throw new Refusal('unknown-unit');
  const id = crypto.randomUUID();
  return Head.parse(await drafting(acting, key, { id, asked, answer: headAnswer(id) }));
}

export type Drafting = { readonly id: string; readonly asked: NewPlan; readonly answer: Statement };

/** The act of it, for whoever has lines that are known to be right. */
export async function drafting(acting: Keyed, key: ActKey, { id, asked, answer }: Drafting): Promise<unknown> {
  const { db, actor, keys } = acting;
  const { year, document = null, reason, lines } = asked;
  const sealed = reason === undefined ? null : await seal(keys.seal, reasonPlace(id), reason);
  const rows = lines.map(({ unit, indicator, month, value }) => ({ unit, indicator, month: month ?? 0, value }));
  const unit = givingUnit(acting);
  const done = await act(db, {
    actor,
    operation: 'targets.draft',
    key,
    statements: [
      {
        text: 'select app.draft_targets($1, $2, $3, $4, $5, $6)',
        values: [id, unit, year, document, sealed, JSON.stringify(rows)],
      },
    ],
    answer,
    audit: { chain: id, detail: { unit, year, targets: lines.length }, opens: { agency: actor.agency.id } },
  });
  return done.answer;
}

const reasonPlace = (row: string) => ({ table: 'target_plan', column: 'reason', row });

/** Words among those who give targets: not for who watches from outside the offices. */
async function reasonFor({ actor, keys }: Pick<Keyed, 'actor' | 'keys'>, plan: string, sealed: string | null) {
  if (sealed === null || actor.agency.kind === 'supervisor') return null;
  return z.string().parse(await open(keys.seal, reasonPlace(plan), sealed));
}

/** What is wrong with lines as such, each place named. */
function findingsOf(lines: readonly Line[]): readonly Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ unit, indicator: id, month, value }, at): readonly Finding[] => {
    const indicator = indicatorOf(id);
    const name = `${unit} ${id} ${month ?? 0}`;
    const isRepeated = seen.has(name);
    seen.add(name);
    const place = (field: string) => ({ at: ['lines', at, field], in: 'body' as const });
    if (isRepeated) return [{ ...place('unit'), code: 'repeated' }];
    if (indicator === null || !indicator.levels.includes(levelOf(unit)))
      return [{ ...place('indicator'), code: 'not-at-this-level' }];
    const most = mostOf(indicator);
    return value > most ? [{ ...place('value'), code: 'out-of-range', bounds: `0–${most}` }] : [];
  });
}

export type Deciding = { readonly plan: string; readonly version: number; readonly to: 'assigned' | 'discarded' };

export async function decideTargets({ db, actor }: Acting, key: ActKey, deciding: Deciding): Promise<PlanHead> {
  const { plan, version, to } = deciding;
  const { answer } = await act(db, {
    actor,
    operation: to === 'assigned' ? 'targets.assign' : 'targets.discard',
    key,
    statements: [{ text: 'select app.decide_targets($1, $2, $3)', values: [plan, version, to] }],
    ...(to === 'assigned' ? { events: [{ type: 'target.assigned' as const, subject: plan }] } : {}),
    answer: headAnswer(plan),
    audit: { chain: plan, detail: { held: version } },
  });
  return Head.parse(answer);
}

export type PlanQuery = {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly year?: number | undefined;
};

export async function listPlans({ db, actor }: Acting, asked: PlanQuery) {
  const { limit, cursor = null, year = null } = asked;
  const [found] = await look(db, actor, [
    {
      text: `select ${HEAD_JSON} as answer from app.target_plan p
        where ($1::integer is null or p.year = $1) and ($2::uuid is null or p.id > $2) order by p.id limit $3`,
      values: [year, cursor, limit + 1],
    },
  ]);
  const { rows, next } = pageOfAnswers(found, (answer) => Head.parse(answer), limit);
  return { items: rows, next };
}

const UNIT_NAME = `coalesce(
  (select g.name from app.residential_group g where t.level = 'group' and g.id = split_part(t.unit, ':', 2)::uuid),
  (select a.name from app.agency a where t.level in ('school', 'collector') and a.id = split_part(t.unit, ':', 2)::uuid))`;

const STANDING = `'indicator', t.indicator, 'month', nullif(t.month, 0), 'value', t.value, 'state', t.state, 'nth', t.nth`;

const Standing = z.object({
  indicator: z.string(),
  month: z.int().nullable(),
  value: z.int(),
  state: z.enum(TARGET_STATES),
  nth: z.int().nullable(),
});

const PlanRow = z.object({
  head: Head,
  reason: z.string().nullable(),
  lines: z.array(Standing.extend({ unit: z.string(), level: z.enum(LEVELS), name: z.string().nullable() })),
});

export async function readPlan({ db, actor, keys }: Keyed, id: string) {
  const [found] = await look(db, actor, [
    {
      text: `select ${HEAD_JSON} as head, p.reason, coalesce((
          select json_agg(json_build_object('unit', t.unit, 'level', t.level, 'name', ${UNIT_NAME}, ${STANDING})
            order by t.unit, t.indicator, t.month)
          from app.target t where t.plan = p.id), '[]') as lines
        from app.target_plan p where p.id = $1`,
      values: [id],
    },
  ]);
  const row = found?.rows[0];
  if (row === undefined) throw new Refusal('not-found');
  const { head, reason, lines } = PlanRow.parse(row);
  return {
    ...head,
    reason: await reasonFor({ actor, keys }, id, reason),
    lines: lines.map((line) => ({ ...line, name: line.name ?? placeName(line.unit) })),
  };
}

const TargetRow = Standing.extend({
  plan: z.string(),
  document: z.string().nullable(),
  reason: z.string().nullable(),
  assignedAt: z.string(),
  replacedBy: z.string().nullable(),
});

export type TargetQuery = { readonly unit: string; readonly year: number; readonly history?: boolean | undefined };

/** Those in force; with their history those they replaced as well. */
export async function listTargets({ db, actor, keys }: Keyed, { unit, year, history = false }: TargetQuery) {
  const province = provinceFor(unit, actor);
  const values: readonly Parameter[] = [unit, year, history];
  const [seen, found] = await look(db, actor, [
    isSeen(unit, province),
    {
      text: `select json_build_object(${STANDING}, 'plan', t.plan, 'document', p.document, 'reason', p.reason,
          'assignedAt', app.instant(t.assigned_at), 'replacedBy', t.replaced_by) as answer
        from app.target t join app.target_plan p on p.id = t.plan
        where t.unit = $1 and t.year = $2 and (t.state = 'assigned' or ($3 and t.state = 'replaced'))
        order by t.indicator, t.month, t.nth limit 2000`,
      values,
    },
  ]);
  if (seen?.rows[0]?.seen !== true) throw new Refusal('not-found');
  const rows = (found?.rows ?? []).map(({ answer }) => TargetRow.parse(answer));
  const reasons = new Map<string, string | null>();
  for (const { plan, reason } of rows) {
    if (!reasons.has(plan)) reasons.set(plan, await reasonFor({ actor, keys }, plan, reason));
  }
  return { unit, year, items: rows.map((row) => ({ ...row, reason: reasons.get(row.plan) ?? null })) };
}

/** Whose it is not, and whom it is none of, cannot be told apart. */
export function isSeen(unit: string, province: string): Statement {
  return {
    text: `select coalesce((select app.sees_unit((p.place).province, (p.place).commune, (p.place).agency)
        from (select app.place_of_unit($1, $2) as place) p where (p.place).level is not null), false) as seen`,
    values: [unit, province],
  };
}
