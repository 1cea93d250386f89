/**
 * Whether what was given below comes to what was given above: of numbers the sum, of rates the mean weighted by the people
 * they are rates of. It says which units were given nothing, of which nobody knows the people, and which hold a target and
 * were closed; it changes nothing.
 */
import { z } from 'zod';
import { look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import type { Indicator } from '../../engine/indicator.ts';
import type { Acting } from '../../http/acting.ts';
import { indicators } from '../../policies/index.ts';
import { Refusal } from '../../refusal.ts';
import { provinceFor } from '../fields.ts';
import { communeUnits, LEVELS, levelOf, placeName } from '../units.ts';
import { isSeen } from './plans.ts';

export const SUM_OUTCOMES = ['adds-up', 'short', 'incomplete', 'no-target-above'] as const;
export type SumOutcome = (typeof SUM_OUTCOMES)[number];

export type Part = { readonly unit: string; readonly target: number | null; readonly base: number | null };

export type Sum = {
  readonly outcome: SumOutcome;
  readonly below: number | null;
  readonly difference: number | null;
  readonly missing: readonly string[];
  readonly withoutBase: readonly string[];
};

/** Of one indicator and one level below. Weighted means are rounded half up to a basis point. */
export function addUp(
  { kind, better }: Pick<Indicator, 'kind' | 'better'>,
  above: number | null,
  parts: readonly Part[],
): Sum {
  const missing = parts.filter(({ target }) => target === null).map(({ unit }) => unit);
  const given = parts.flatMap(({ unit, target, base }) => (target === null ? [] : [{ unit, target, base }]));
  const withoutBase = kind === 'count' ? [] : given.filter(({ base }) => base === null).map(({ unit }) => unit);
  const below = kind === 'count' ? given.reduce((sum, { target }) => sum + target, 0) : meanOf(given);
  const difference = above === null || below === null ? null : below - above;
  const reaches = difference !== null && (better === 'higher' ? difference >= 0 : difference <= 0);
  const isWhole = missing.length === 0 && withoutBase.length === 0 && below !== null;
  const outcome = above === null ? 'no-target-above' : !isWhole ? 'incomplete' : reaches ? 'adds-up' : 'short';
  return { outcome, below, difference, missing, withoutBase };
}

function meanOf(given: readonly { readonly target: number; readonly base: number | null }[]): number | null {
  const [weighted, people] = given.reduce(
    ([sum, all], { target, base }) =>
      base === null ? [sum, all] : [sum + BigInt(target) * BigInt(base), all + BigInt(base)],
    [0n, 0n],
  );
  return people === 0n ? null : Number((2n * weighted + people) / (2n * people));
}

const UnitRow = z.object({ unit: z.string(), level: z.enum(LEVELS), name: z.string(), isOpen: z.boolean() });
type Unit = z.infer<typeof UnitRow>;
const GivenRow = z.object({ unit: z.string(), indicator: z.string(), value: z.int() });
const BaseRow = z.object({ unit: z.string(), kind: z.string(), value: z.int() });

export type SumQuery = { readonly unit: string; readonly year: number; readonly month?: number | null | undefined };

export async function readSums({ db, actor }: Acting, { unit, year, month = null }: SumQuery) {
  const province = provinceFor(unit, actor);
  const commune = levelOf(unit) === 'commune' ? (unit.split(':')[1] ?? null) : null;
  const [seen, units, given, bases] = await look(db, actor, [
    isSeen(unit, province),
    ...asking({ province, commune, year, month: month ?? 0 }),
  ]);
  if (seen?.rows[0]?.seen !== true || (levelOf(unit) !== 'province' && levelOf(unit) !== 'commune'))
    throw new Refusal('not-found');
  const parts = (units?.rows ?? []).map((row) => UnitRow.parse(row));
  const all = commune === null ? [...parts, ...communeUnits(province).map(communeRow)] : parts;
  const targets = new Map(
    (given?.rows ?? []).map((row) => GivenRow.parse(row)).map((row) => [`${row.unit} ${row.indicator}`, row.value]),
  );
  const people = new Map(
    (bases?.rows ?? []).map((row) => BaseRow.parse(row)).map((row) => [`${row.unit} ${row.kind}`, row.value]),
  );
  const items = indicators.flatMap((indicator) => sumsOf(indicator, { unit, parts: all, targets, people }));
  const named = new Set(items.flatMap(({ missing, withoutBase, closed }) => [...missing, ...withoutBase, ...closed]));
  return {
    unit,
    year,
    month,
    items,
    names: all.filter((part) => named.has(part.unit)).map(({ unit: of, name }) => ({ unit: of, name })),
  };
}

type Place = {
  readonly province: string;
  readonly commune: string | null;
  readonly year: number;
  readonly month: number;
};

/** Of a commune what lies in it; of a province not what its communes give in turn, which is by far the most. */
const lies = (row: 't' | 'd') =>
  `(${row}.commune = $2 or ($2::text is null
    and (${row}.level in ('province', 'commune', 'collector') or ${row}.commune is null)))`;

/** The units below, what was given to them and above, and what rates are parts of at the end of that time. */
function asking({ province, commune, year, month }: Place): readonly Statement[] {
  return [
    {
      text: `select 'group:' || g.id as unit, 'group' as level, g.name, g.closed_at is null and a.closed_at is null as "isOpen"
          from app.residential_group g join app.agency a on a.id = g.agency
          where a.province = $1 and a.commune = $2
        union all
        select case a.kind when 'school' then 'school:' else 'collector:' end || a.id,
            case a.kind when 'school' then 'school' else 'collector' end, a.name, a.closed_at is null
          from app.agency a
          where a.province = $1 and (a.kind = 'school' and a.commune is not distinct from $2::text
            or a.kind = 'collecting-organisation' and $2::text is null)
        order by 1`,
      values: [province, commune],
    },
    {
      text: `select t.unit, t.indicator, t.value::float8 as value from app.target t
        where t.state = 'assigned' and t.province = $1 and ${lies('t')} and t.year = $3 and t.month = $4`,
      values: [province, commune, year, month],
    },
    {
      text: `select distinct on (d.unit, d.kind) d.unit, d.kind, d.value::float8 as value from app.denominator d
          where d.province = $1 and ${lies('d')} and d.replaced_at is null and d.on_day <= $3::date
          order by d.unit, d.kind, d.on_day desc`,
      values: [province, commune, lastDay(`${year}-${String(month === 0 ? 12 : month).padStart(2, '0')}`)],
    },
  ];
}

function communeRow(unit: string): Unit {
  return { unit, level: 'commune', name: placeName(unit) ?? unit, isOpen: true };
}

/** The last day there can be in a month: bounds compare as text. */
function lastDay(month: string): string {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, nth, 0)).getUTCDate()}`;
}

type Given = {
  readonly unit: string;
  readonly parts: readonly Unit[];
  readonly targets: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
};

/** An indicator that was given to nobody says nothing. */
function sumsOf(indicator: Indicator, { unit, parts, targets, people }: Given) {
  const above = targets.get(`${unit} ${indicator.id}`) ?? null;
  return LEVELS.flatMap((level) => {
    if (!indicator.levels.includes(level)) return [];
    const those = parts
      .filter((part) => part.level === level)
      .map((part) => ({
        ...part,
        target: targets.get(`${part.unit} ${indicator.id}`) ?? null,
        base: people.get(`${part.unit} ${indicator.base ?? ''}`) ?? null,
      }));
    const isGiven = above !== null || those.some(({ target }) => target !== null);
    const closed = those.filter(({ isOpen, target }) => !isOpen && target !== null).map((part) => part.unit);
    const open = those.filter(({ isOpen }) => isOpen);
    return (open.length === 0 && closed.length === 0) || !isGiven
      ? []
      : [{ indicator: indicator.id, level, above, ...addUp(indicator, above, open), closed }];
  });
}
