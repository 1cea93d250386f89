/**
 * Next year's targets out of what the plans want to reach: a draft, which people look at before anybody gives it. No text
 * says how a goal of 2030 is come to year by year, so the way there is a straight line from the last figure before the year:
 * a reading. Where no figure says how far it is, nothing is drafted, and the answer names it.
 */
import { z } from 'zod';
import { type ActKey, look } from '../../db/act.ts';
import type { Goal } from '../../engine/indicator.ts';
import type { Acting, Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { goalOf, INDICATOR_IDS, indicatorOf } from '../law.ts';
import { communeUnits, levelOf } from '../units.ts';
import { drafting, givingUnit, HEAD_JSON, type Line } from './plans.ts';

export type FromGoals = {
  readonly year: number;
  readonly document?: string | undefined;
  readonly reason?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
};

type Known = { readonly month: string; readonly value: number; readonly base: number };

const FigureRow = z.object({
  unit: z.string(),
  indicator: z.string(),
  month: z.string(),
  value: z.int(),
  base: z.int(),
});
const UnitRow = z.object({ unit: z.string() });

type Without = { readonly unit: string; readonly indicator: string; readonly because: 'no-figure' };

export async function draftFromGoals(acting: Keyed, key: ActKey, asked: FromGoals): Promise<unknown> {
  const { year, indicators = INDICATOR_IDS } = asked;
  const { units, figures } = await known(acting, year);
  const lines: Line[] = [];
  const without: Without[] = [];
  for (const unit of units) {
    for (const id of indicators) {
      const goal = goalFor(unit, id, acting, year);
      if (goal === null) continue;
      const value = seedOf(goal, year, figures.get(`${unit} ${id}`) ?? null);
      if (value === null) without.push({ unit, indicator: id, because: 'no-figure' });
      else lines.push({ unit, indicator: id, value });
    }
  }
  const id = crypto.randomUUID();
  return drafting(acting, key, { id, asked: { ...asked, lines }, answer: answerOf(id, without) });
}

function answerOf(id: string, without: readonly Without[]) {
  return {
    text: `select ${HEAD_JSON} || jsonb_build_object('without', $2::jsonb) as answer from app.target_plan p where p.id = $1`,
    values: [id, JSON.stringify(without)],
  };
}

function goalFor(unit: string, id: string, { actor }: Acting, year: number): Goal | null {
  const { province, commune } = actor.agency;
  if (province === null || indicatorOf(id)?.levels.includes(levelOf(unit)) !== true) return null;
  const of = levelOf(unit) === 'commune' ? (unit.split(':')[1] ?? null) : commune;
  return goalOf(id, { province, commune: of }, year)?.goal ?? null;
}

/** The units an office gives targets to, and of each the last figure before the year; where there is none, its last of the year. */
async function known(acting: Acting, year: number) {
  const { db, actor } = acting;
  const { province, commune } = actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const giving = givingUnit(acting);
  const isCommune = giving.startsWith('commune:');
  const [parts, found] = await look(db, actor, [
    {
      text: `select 'group:' || g.id as unit from app.residential_group g
          where g.agency = $1 and g.closed_at is null and $2::text is not null
        union all
        select 'school:' || a.id from app.agency a
          where a.kind = 'school' and a.province = $3 and a.commune = $2 and a.closed_at is null order by 1`,
      values: [actor.agency.id, commune, province],
    },
    {
      text: `select distinct on (f.unit, f.indicator) f.unit, f.indicator, f.month, f.value, f.base from app.figure f
        where f.province = $1 and ${isCommune ? 'f.commune = $4' : "f.level in ('commune', 'province')"} and f.base > 0
          and f.month <= $2
        order by f.unit, f.indicator, f.month >= $3, f.month desc`,
      values: [province, `${year}-12`, `${year}-01`, ...(isCommune ? [commune] : [])],
    },
  ]);
  const below = (parts?.rows ?? []).map((row) => UnitRow.parse(row).unit);
  const figures = new Map<string, Known>();
  for (const row of found?.rows ?? []) {
    const { unit, indicator, ...figure } = FigureRow.parse({
      ...row,
      value: Number(row.value),
      base: Number(row.base),
    });
    figures.set(`${unit} ${indicator}`, figure);
  }
  return { units: isCommune ? below : [giving, ...communeUnits(province)], figures };
}

/** Basis points by the end of the year; null where nothing says how far it is. */
export function seedOf({ value, by, every, reach }: Goal, year: number, last: Known | null): number | null {
  const reached = last === null ? null : Math.floor((last.value * 10_000) / last.base);
  if (value === null)
    return last === null || reached === null || last.month >= `${year}` ? null : Math.max(0, reached - 1);
  const end = reach === 'above' ? Math.min(10_000, value + 1) : value;
  if (every || year >= by) return end;
  if (last === null || reached === null) return null;
  if (reached >= end) return end;
  // A figure of the year itself stands for how the year began.
  const from = Math.min(Number(last.month.slice(0, 4)), year - 1);
  return reached + Math.ceil(((end - reached) * (year - from)) / (by - from));
}
