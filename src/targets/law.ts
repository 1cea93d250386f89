/** The indicators and goals as this feature asks for them: by id, by place, and as the database is told. Holds no law itself. */
import type { Actor } from '../auth/actor.ts';
import type { Base, Goal, GoalPlan, Indicator, Level } from '../engine/indicator.ts';
import { goalPlans, indicators } from '../policies/index.ts';

const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));

export const INDICATOR_IDS: readonly string[] = [...byId.keys()];

export function indicatorOf(id: string): Indicator | null {
  return byId.get(id) ?? null;
}

/** For app.family_progress. */
export const LAW_TEXT = JSON.stringify(
  indicators.map(({ id, over, base, better, computed }) => ({
    id,
    flow: over === 'months',
    base,
    lower: better === 'lower',
    computed,
  })),
);

/** Which indicators are measured by which denominator, for app.enter_denominators. */
export const MEASURED_TEXT = JSON.stringify(
  indicators
    .filter(({ base }) => base !== null && base !== 'reported')
    .map(({ id, base }) => ({ kind: base, indicator: id })),
);

export const BASES = ['population', 'labour-force', 'past-retirement', 'pupils'] as const satisfies readonly Base[];

/** A basis-point value of the law is at most the whole; a count has no such bound. */
export function mostOf({ kind }: Indicator): number {
  return kind === 'rate' ? 10_000 : 1_000_000_000;
}

type Reporter = Indicator['reportedBy'][number];

/** Whether somebody of this office reports it for units of a level; which units are theirs, the database knows. */
export function mayReport({ levels, computed, reportedBy }: Indicator, level: Level, { agency }: Actor): boolean {
  if (!levels.includes(level) || computed.includes(level)) return false;
  const reporter = reporterOf(agency.kind);
  if (level === 'group') return reporter === 'commune';
  if (level === 'school') return agency.kind === 'school' || reporter === 'commune' || reporter === 'insurer';
  return reporter !== null && reportedBy.includes(reporter);
}

function reporterOf(kind: Actor['agency']['kind']): Reporter | null {
  if (kind === 'insurer-local' || kind === 'insurer-city') return 'insurer';
  return kind === 'commune' || kind === 'home-affairs' ? kind : null;
}

/** What the plans ask of a place: its commune's own plan first, then the province's. */
export function goalOf(
  indicator: string,
  { province, commune }: { readonly province: string; readonly commune: string | null },
  year: number,
): { readonly plan: GoalPlan; readonly goal: Goal } | null {
  const applies = ({ from, ...plan }: GoalPlan) =>
    plan.province === province && (plan.commune === null || plan.commune === commune) && from <= year;
  const plans = goalPlans.filter(applies).sort((a, b) => Number(b.commune !== null) - Number(a.commune !== null));
  for (const plan of plans) {
    const goal = plan.goals.find((one) => one.indicator === indicator && year <= one.by);
    if (goal !== undefined) return { plan, goal };
  }
  return null;
}

export function citeOf({ instrument }: GoalPlan, { cite }: Goal): string {
  return `${instrument.short}, ${cite.clause}`;
}
