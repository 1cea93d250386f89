/**
 * How units stand, for who watches from outside the offices: without small numbers, and rounded, by the very rule that the
 * published reports go by. Beside a place stand its parts: what is hidden of one is not had by taking the others from the
 * whole. Whatever is measured of it afterwards comes of these numbers alone. Pure: it knows the rows, and nobody who asks.
 */
import type { Column } from '../../reports/sections/section.ts';
import { toldOutside } from '../../reports/sections/told-outside.ts';
import { indicatorOf } from '../law.ts';

/** As progress has it of a unit and indicator. */
export type Standing = {
  readonly unit: string;
  readonly level: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly base: number | null;
  readonly inMonth: number | null;
  readonly trend: readonly (readonly [string, number, number | null])[] | null;
  readonly told: { readonly value: number; readonly inMonth: number | null } | null;
  readonly rank: number | null;
};

type Numbers = readonly (number | null)[];
/** Null where all of it is kept back. */
type Told<R> = Map<R, Numbers | null>;

const COLUMNS: readonly Column[] = ['value', 'in-month', 'base'].map((id) => ({
  ...{ id, heading: { vi: '', en: '' } },
  unit: 'people',
}));

export function outside<R extends Standing>(rows: readonly R[], self: string): readonly (R & { isHidden: boolean })[] {
  const shown: Told<R> = new Map();
  const reported: Told<R> = new Map();
  for (const its of Map.groupBy(rows.filter(isOfPeople), ({ indicator }) => indicator).values()) {
    const whole = its.find(({ unit }) => unit === self);
    const parts = its.filter(({ unit }) => unit !== self);
    // Whom organisations won lies in some commune too: each kind of part adds up to the whole by itself.
    const families = [...Map.groupBy(parts, ({ level }) => level === 'collector').values()];
    for (const family of families.length === 0 ? [[]] : families) tellFamily(whole, family, { shown, reported });
  }
  return rows.map((row) =>
    isOfPeople(row) ? told(row, shown.get(row) ?? null, reported.get(row) ?? null) : open(row),
  );
}

/** Đồng are nobody. */
const isOfPeople = ({ indicator }: Standing) => indicatorOf(indicator)?.unit !== 'đồng';
const isComputed = ({ indicator, level }: Standing) =>
  indicatorOf(indicator)?.computed.some((one) => one === level) === true;

const ownNumbers = ({ value, inMonth, base }: Standing): Numbers => [value, inMonth, base];
/** What adds up to what is reported of a whole: of a commune what its groups said, of a group what it says itself. */
const saidNumbers = (row: Standing): Numbers =>
  row.told !== null ? [row.told.value, row.told.inMonth, null] : isComputed(row) ? [] : ownNumbers(row);

/** What is counted here adds up to what is counted here, and what is reported to what is reported. */
function tellFamily<R extends Standing>(
  whole: R | undefined,
  parts: readonly R[],
  { shown, reported }: { readonly shown: Told<R>; readonly reported: Told<R> },
): void {
  const isLike = (row: R) => whole !== undefined && isComputed(row) === isComputed(whole);
  tell(shown, whole, parts.filter(isLike), ownNumbers);
  tell(
    shown,
    undefined,
    parts.filter((row) => !isLike(row)),
    ownNumbers,
  );
  if (whole === undefined || whole.told === null) return;
  tell(reported, whole, parts, saidNumbers);
  for (const part of parts) if (!isComputed(part) && reported.get(part) === null) shown.set(part, null);
}

/** What is hidden in one family stays hidden in another. */
function tell<R extends Standing>(
  into: Told<R>,
  whole: R | undefined,
  parts: readonly R[],
  of: (row: R) => Numbers,
): void {
  const rows = whole === undefined ? parts : [whole, ...parts];
  const lines = rows.map((row) => ({
    line: row === whole ? 'all' : `all/${row.unit}`,
    values: COLUMNS.map((_, at) => of(row)[at] ?? null),
  }));
  toldOutside(COLUMNS, lines, '').forEach(({ values, isHidden }, at) => {
    const row = rows[at];
    if (row !== undefined) into.set(row, isHidden || into.get(row) === null ? null : values);
  });
}

/** Nor where it stands among the others, which goes by what it reached. */
function told<R extends Standing>(row: R, own: Numbers | null, said: Numbers | null): R & { isHidden: boolean } {
  const [value = null, inMonth = null, base = null] = own ?? [];
  const [reported = null, reportedInMonth = null] = said ?? [];
  return {
    ...row,
    ...{ value, inMonth, base, rank: own === null ? null : row.rank },
    trend: own === null ? [] : trendOf(row),
    told: row.told === null || reported === null ? null : { ...row.told, value: reported, inMonth: reportedInMonth },
    isHidden: own === null,
  };
}

function trendOf({ trend }: Standing): readonly (readonly [string, number, number | null])[] {
  return (trend ?? []).flatMap(([month, count, of]) => {
    const [value = null, , base = null] =
      toldOutside(COLUMNS, [{ line: 'all', values: [count, null, of] }], '')[0]?.values ?? [];
    return value === null ? [] : [[month, value, base] as const];
  });
}

const open = <R extends Standing>(row: R) => ({ ...row, isHidden: false });
