/**
 * Next year's targets out of what the plans want to reach: a draft, which people look at before anybody gives it. No text
 * says how a goal of 2030 is come to year by year, so the way there is a straight line from the last figure before the year:
 * a reading. Where no figure says how far it is, nothing is drafted, and the answer names it.
 */
import type { ActKey } from '../../db/act.ts';
import type { Goal } from '../../engine/indicator.ts';
import type { Acting, Keyed } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { goalOf, INDICATOR_IDS, indicatorOf } from '../law.ts';
import { readProgress, type UnitProgress } from '../progress/progress.ts';
import { communeUnits, levelOf } from '../units.ts';
import { drafting, givingUnit, HEAD_JSON, type Line } from './plans.ts';

export type FromGoals = {
  readonly year: number;
  readonly document?: string | undefined;
  readonly reason?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
};

type Known = { readonly month: string; readonly value: number; readonly base: number };

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

/** The units an office gives targets to, and of each the last figure of the year before; where there is none, of the year. */
async function known(acting: Acting, year: number) {
  const { province } = acting.actor.agency;
  if (province === null) throw new Refusal('not-allowed');
  const giving = givingUnit(acting);
  const [before, now] = await Promise.all(
    [year - 1, year].map((one) => readProgress(acting, { unit: giving, year: one, month: 12 })),
  );
  const open = [...(now?.below ?? []).filter(({ isClosed }) => !isClosed), ...(now?.silent ?? [])];
  const figures = new Map(
    [now, before]
      .flatMap((progress) => (progress === undefined ? [] : [progress.self, ...progress.below]))
      .flatMap(figuresOf),
  );
  const parts = open.map(({ unit }) => unit).filter((unit) => levelOf(unit) !== 'commune');
  return { units: giving.startsWith('commune:') ? parts : [giving, ...communeUnits(province)], figures };
}

function figuresOf({ unit, indicators }: UnitProgress): readonly (readonly [string, Known])[] {
  return indicators.flatMap(({ indicator, latest: month, value, base }) =>
    month === null || value === null || base === null || base === 0
      ? []
      : [[`${unit} ${indicator}`, { month, value, base }] as const],
  );
}

/** Basis points by the end of the year; null where nothing says how far it is. */
export function seedOf({ value, by, every, reach }: Goal, year: number, last: Known | null): number | null {
  const reached = last === null ? null : Math.floor((last.value * 10_000) / last.base);
  if (value === null) {
    return last === null || reached === null || !last.month.startsWith(`${year - 1}-`)
      ? null
      : Math.max(0, reached - 1);
  }
  const end = reach === 'above' ? Math.min(10_000, value + 1) : value;
  if (every || year >= by) return end;
  if (last === null || reached === null) return null;
  if (reached >= end) return end;
  // A figure of the year itself stands for how the year began.
  const from = Math.min(Number(last.month.slice(0, 4)), year - 1);
  return reached + Math.ceil(((end - reached) * (year - from)) / (by - from));
}
