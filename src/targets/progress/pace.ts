/**
 * How a unit stands beside its target: the gap, what each month left would have to bring, and which way it goes. Pure:
 * numbers in, numbers out. Nothing is rounded in favour of who is measured: what falls short by a hair has not reached it.
 */
import type { Goal, Indicator } from '../../engine/indicator.ts';

/** A month of a series: its value, and what it is a part of where it is a rate. */
export type Point = readonly [month: string, value: number, base: number | null];

/** As app.family_progress tells it. */
export type Standing = {
  readonly target: number | null;
  readonly monthTarget: number | null;
  readonly value: number | null;
  readonly base: number | null;
  readonly inMonth: number | null;
  readonly trend: readonly Point[];
};

export const DIRECTIONS = ['better', 'worse', 'same', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type Measured = {
  /** People, or basis points. */
  readonly reached: number | null;
  readonly isMet: boolean | null;
  readonly gap: number | null;
  /** What the gap is in what is counted: people, đồng. */
  readonly missing: number | null;
  readonly pace: { readonly monthsLeft: number; readonly perMonth: number | null } | null;
  readonly direction: Direction;
  readonly trend: { readonly month: string; readonly reached: number | null }[];
};

type Kind = Pick<Indicator, 'kind' | 'better' | 'over'>;

const WHOLE = 10_000;

export function measure(of: Kind, standing: Standing, monthOfYear: number): Measured {
  const { target, value, base } = standing;
  const reached = reachedOf(of, value, base);
  const missing = target === null ? null : missingOf(of, target, value, base);
  const trend = standing.trend.map(([month, at, its]) => ({ month, reached: reachedOf(of, at, its) }));
  return {
    reached,
    isMet: missing === null ? null : missing === 0,
    gap: target === null || reached === null ? null : gapOf(of, target, reached),
    missing,
    pace: missing === null ? null : paceOf(missing, 12 - monthOfYear),
    direction: directionOf(of, standing.trend),
    trend,
  };
}

/** Whole basis points, never better than it is; null where what it is a part of is unknown or nobody. */
export function reachedOf({ kind, better }: Kind, value: number | null, base: number | null): number | null {
  if (value === null || kind === 'count') return value;
  if (base === null || base === 0) return null;
  const [whole, rest] = [BigInt(value) * BigInt(WHOLE), BigInt(base)];
  const down = whole / rest;
  return Number(better === 'lower' && down * rest < whole ? down + 1n : down);
}

function gapOf({ better }: Kind, target: number, reached: number): number {
  return Math.max(0, better === 'higher' ? target - reached : reached - target);
}

/** How many more it takes, or fewer where less is better: exact, where the basis points are not. */
function missingOf({ kind, better }: Kind, target: number, value: number | null, base: number | null): number | null {
  if (value === null) return null;
  if (kind === 'count') return gapOf({ kind, better, over: 'moment' }, target, value);
  if (base === null || base === 0) return null;
  const [wanted, ten] = [BigInt(target) * BigInt(base), BigInt(WHOLE)];
  const bound = better === 'higher' ? (wanted + ten - 1n) / ten : wanted / ten;
  const short = better === 'higher' ? bound - BigInt(value) : BigInt(value) - bound;
  return short > 0n ? Number(short) : 0;
}

/** After the last month of the year nothing more can be brought. */
function paceOf(missing: number, monthsLeft: number): Measured['pace'] {
  return { monthsLeft, perMonth: missing === 0 ? 0 : monthsLeft > 0 ? Math.ceil(missing / monthsLeft) : null };
}

/** Of what adds up, the later half of the months beside the earlier one; of what stands, the last month beside the first. */
function directionOf(of: Kind, points: readonly Point[]): Direction {
  const values = points
    .map(([, value, base]) => (of.kind === 'count' ? value : base ? value / base : null))
    .filter((one) => one !== null);
  if (values.length < 2) return 'unknown';
  const half = Math.floor(values.length / 2);
  const [before = 0, after = 0] =
    of.over === 'months' ? [mean(values.slice(0, half)), mean(values.slice(-half))] : [values[0], values.at(-1)];
  if (after === before) return 'same';
  return after > before === (of.better === 'higher') ? 'better' : 'worse';
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Of six months: where nothing was counted of what is counted here, there was nothing. */
export function filled(trend: readonly Point[], until: string): readonly Point[] {
  const known = new Map(trend.map((point) => [point[0], point]));
  return Array.from({ length: 6 }, (_, at) => {
    const month = monthBefore(until, 5 - at);
    return known.get(month) ?? ([month, 0, null] as const);
  });
}

export function monthBefore(month: string, by: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - by;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** What the goal asks for by its year, beside where it stands: null for one that only has to fall. */
export function goalValue({ value, reach }: Goal): number | null {
  return value === null ? null : reach === 'above' ? value + 1 : value;
}
