/**
 * How units stand in a month beside the targets of its year. One look at the database for a whole family of units; what a
 * figure means for a target is pace.ts's to say. Numbers of units only, never anything of a person.
 */
import { z } from 'zod';
import { look } from '../../db/act.ts';
import type { Statement } from '../../db/database.ts';
import type { Day } from '../../engine/facts.ts';
import type { Level } from '../../engine/indicator.ts';
import type { Acting } from '../../http/acting.ts';
import { Refusal } from '../../refusal.ts';
import { lastMonthTold } from '../../statistics/disclosure.ts';
import { provinceFor } from '../fields.ts';
import { goalOf, INDICATOR_IDS, indicatorOf, LAW_TEXT } from '../law.ts';
import { LEVELS, levelOf, placeName } from '../units.ts';
import { outside } from './outside.ts';
import { filled, goalValue, measure, type Point } from './pace.ts';

const PointRow = z.tuple([z.string(), z.int(), z.int().nullable()]);

/** Of what is counted here for a commune: its groups' own count, as reported. */
const Told = z
  .tuple([z.int(), z.int().nullable(), z.string(), z.int()])
  .transform(([value, inMonth, latest, units]) => ({ value, inMonth, latest, units }));

const Row = z
  .tuple([
    z.string(),
    z.enum(LEVELS),
    z.string(),
    z.int().nullable(),
    z.int().nullable(),
    z.int().nullable(),
    z.int().nullable(),
    z.int().nullable(),
    z.string().nullable(),
    z.int().nullable(),
    z.array(PointRow).nullable(),
    z.int().nullable(),
    z.int(),
    Told.nullable(),
    z.boolean(),
  ])
  .transform(([unit, level, indicator, target, monthTarget, value, base, ...more]) => {
    const [below, latest, inMonth, trend, rank, of, told, isClosed] = more;
    const standing = { target, monthTarget, value, base, below, latest, inMonth, trend };
    return { unit, level, indicator, ...standing, rank, of, told, isClosed };
  });
type Row = z.infer<typeof Row>;
type Shown = Row & { readonly isHidden?: boolean };

/** `month` from 1 to 12. */
export type ProgressQuery = { readonly unit: string; readonly year: number; readonly month: number };

export type Progress = Awaited<ReturnType<typeof readProgress>>;
export type UnitProgress = Progress['self'];
export type IndicatorProgress = UnitProgress['indicators'][number];

/** The same, for whoever asks: from outside the offices a month that is over, of a place with what lies in it. */
export async function readProgressFor(acting: Acting, query: ProgressQuery, today: Day): Promise<Progress> {
  if (!isOutside(acting.actor)) return readProgress(acting, query);
  const told = lastMonthTold(today);
  if (monthIn(query) > told) {
    throw new Refusal('invalid', [{ at: ['month'], in: 'query', code: 'out-of-range', bounds: `<= ${told}` }]);
  }
  const level = levelOf(query.unit);
  // By itself a group, a school or an organisation would be told what is kept back of it among its like.
  if (level !== 'province' && level !== 'commune') throw new Refusal('not-found');
  return readProgress(acting, query);
}

const isOutside = ({ agency }: Acting['actor']) => agency.kind === 'supervisor';
const monthIn = ({ year, month }: ProgressQuery) => `${year}-${String(month).padStart(2, '0')}`;

/** The unit itself with its rank among its like, and whatever lies directly below it. */
export async function readProgress({ db, actor }: Acting, query: ProgressQuery) {
  const { unit, year, month } = query;
  const province = provinceFor(unit, actor);
  const until = monthIn(query);
  const level = levelOf(unit);
  const family = (parent: string | null, only: string | null): Statement => ({
    text: 'select app.family_progress($1, $2, $3, $4, $5, $6) as answer',
    values: [parent, province, only, year, until, LAW_TEXT],
  });
  const asked = {
    province: [family(unit, null)],
    // How it is told outside goes by its like, all of them.
    commune: [family(`province:${province}`, isOutside(actor) ? null : unit), family(unit, null)],
    collector: [family(`province:${province}`, unit)],
    group: [family(null, unit)],
    school: [family(null, unit)],
  } satisfies Record<Level, readonly Statement[]>;
  const found = await look(db, actor, [...asked[level], namesOf(unit, province)]);
  const families = found.slice(0, -1).map(({ rows: [one] }) => {
    if (one?.answer === null || one === undefined) throw new Refusal('not-found');
    return z.array(Row).parse(one.answer);
  });
  const named = (found.at(-1)?.rows ?? []).map((row) => Named.parse(row));
  const names = new Map(named.map((row) => [row.unit, row]));
  const shown: readonly Shown[] = isOutside(actor) ? toldOf(families, unit, province) : families.flat();
  const mine = shown.filter((row) => row.unit === unit);
  const others = Map.groupBy(
    shown.filter((row) => row.unit !== unit),
    (row) => row.unit,
  );
  const bodyOf = (of: string, its: readonly Shown[]) =>
    unitBody(of, its, { province, until, month, names, isOutside: isOutside(actor) });
  return {
    unit,
    month: until,
    self: bodyOf(unit, mine),
    below: [...others].map(([of, its]) => bodyOf(of, its)).sort(byLevelAndName),
    /** Of what lies directly below, whatever has neither a target nor a figure. */
    silent: named
      .filter((row) => row.unit !== unit && row.isOpen && !others.has(row.unit))
      .map((row) => ({ unit: row.unit, name: row.name })),
  };
}

/** A commune by itself as it is told among the others of its province. */
function toldOf(families: readonly (readonly Row[])[], unit: string, province: string): readonly Shown[] {
  const [first = [], second] = families;
  if (second === undefined) return outside(first, unit);
  const above = outside(first, `province:${province}`);
  return outside([...first.filter((row) => row.unit === unit), ...second], unit, above);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Tổ dân phố 2 before Tổ dân phố 10. */
function byLevelAndName(a: { level: Level; name: string | null }, b: { level: Level; name: string | null }): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || collator.compare(a.name ?? '', b.name ?? '');
}

const Named = z.object({ unit: z.string(), name: z.string(), commune: z.string().nullable(), isOpen: z.boolean() });
type Named = z.infer<typeof Named>;

/** The names of what lies below a unit, and of what lay there; of a group, a school or a collecting organisation its own. */
function namesOf(unit: string, province: string): Statement {
  const [level = '', id = ''] = unit.split(':');
  const isPlace = level === 'province' || level === 'commune';
  return {
    text: `select 'group:' || g.id as unit, g.name, a.commune, g.closed_at is null as "isOpen"
        from app.residential_group g join app.agency a on a.id = g.agency
        where case when $1 then a.province = $2 and a.commune = $3 else g.id = $4 end
      union all
      select case a.kind when 'school' then 'school:' else 'collector:' end || a.id, a.name, a.commune, a.closed_at is null
        from app.agency a
        where case when not $1 then a.id = $4
          else a.province = $2 and a.commune is not distinct from $3 and a.kind = 'school'
            or a.province = $2 and $3 is null and a.kind = 'collecting-organisation' end
      order by 1`,
    values: [isPlace, province, level === 'commune' ? id : null, isPlace ? null : id],
  };
}

type Said = {
  readonly province: string;
  readonly until: string;
  readonly month: number;
  readonly names: ReadonlyMap<string, Named>;
  readonly isOutside: boolean;
};

function unitBody(unit: string, rows: readonly Shown[], { province, until, month, names, isOutside }: Said) {
  const level = levelOf(unit);
  const known = names.get(unit);
  const commune = level === 'commune' ? (unit.split(':')[1] ?? null) : (known?.commune ?? null);
  return {
    unit,
    level,
    name: placeName(unit) ?? known?.name ?? null,
    isClosed: rows.some((row) => row.isClosed),
    indicators: inOrder(rows).flatMap((row) => indicatorBody(row, { province, commune, until, month, isOutside })),
  };
}

const inOrder = (rows: readonly Shown[]) =>
  rows.toSorted((a, b) => INDICATOR_IDS.indexOf(a.indicator) - INDICATOR_IDS.indexOf(b.indicator));

type Where = {
  readonly province: string;
  readonly commune: string | null;
  readonly until: string;
  readonly month: number;
  readonly isOutside: boolean;
};

function indicatorBody(row: Shown, { province, commune, until, month, isOutside }: Where) {
  const indicator = indicatorOf(row.indicator);
  if (indicator === null) return [];
  const { target, monthTarget, value, base, below, latest, inMonth, rank, of, told } = row;
  const isComputed = indicator.computed.includes(row.level);
  const points: readonly Point[] = row.trend ?? [];
  // What is left out for being small is not nothing.
  const isWhole = isComputed && !isOutside;
  const trend = isWhole ? filled(points, until) : points;
  const { kind, better } = indicator;
  const found = goalOf(indicator.id, { province, commune }, Number(until.slice(0, 4)));
  const goal = found === null ? null : { by: found.goal.by, value: goalValue(found.goal), reach: found.goal.reach };
  const standing = { target, monthTarget, value, base, inMonth: inMonth ?? (isWhole ? 0 : null) };
  return [
    {
      ...{ indicator: indicator.id, kind, better, origin: isComputed ? ('computed' as const) : ('reported' as const) },
      ...{ ...standing, latest, below },
      ...measure(indicator, { ...standing, trend }, month),
      ...{ rank, of, goal, told, isHidden: row.isHidden === true },
    },
  ];
}
