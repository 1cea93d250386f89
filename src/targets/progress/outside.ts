/**
 * How units stand, for who watches from outside the offices: without small numbers, and rounded, by the very rule that the
 * published reports go by. Beside a place stand its parts: what is hidden of one is not had by taking the others from the
 * whole. Whatever is measured of it afterwards comes of these numbers alone. Pure: it knows the rows, and nobody who asks.
 */
import { type Column, UNITS } from '../../reports/sections/section.ts';
import { peopleOutside, toldOutside } from '../../reports/sections/told-outside.ts';
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

const heading = { vi: '', en: '' };
const [PEOPLE] = UNITS;
const columns = (ids: readonly string[]): readonly Column[] => ids.map((id) => ({ id, heading, unit: PEOPLE }));
const OF_UNIT = columns(['value', 'in-month', 'base']);

export function outside<R extends Standing>(rows: readonly R[], self: string): readonly (R & { isHidden: boolean })[] {
  const hidden = new Set<R>();
  const shown = new Map<R, readonly (number | null)[]>();
  for (const its of Map.groupBy(rows, ({ indicator }) => indicator).values()) {
    const whole = its.filter(({ unit }) => unit === self);
    const parts = its.filter(({ unit }) => unit !== self);
    // Whom organisations won lies in some commune too: each kind of part adds up to the whole by itself.
    const families = [...Map.groupBy(parts, ({ level }) => level === 'collector').values()];
    for (const family of families.length === 0 ? [[]] : families) {
      for (const [row, told] of familyOutside(whole, family)) {
        if (told === null) hidden.add(row);
        else shown.set(row, told);
      }
    }
  }
  return rows.map((row) => (hidden.has(row) ? blank(row) : numbersOf(row, shown.get(row) ?? [])));
}

function familyOutside<R extends Standing>(whole: readonly R[], parts: readonly R[]) {
  const named = [
    ...whole.map((row) => ['all', row] as const),
    ...parts.map((row) => [`all/${row.unit}`, row] as const),
  ];
  const lines = named.map(([line, { value, inMonth, base }]) => ({ line, values: [value, inMonth, base] }));
  const told = toldOutside(OF_UNIT, lines, '');
  return named.map(([, row], at) => {
    const line = told[at];
    // Đồng are nobody.
    const isOfPeople = indicatorOf(row.indicator)?.unit !== 'đồng';
    if (!isOfPeople) return [row, [row.value, row.inMonth, row.base]] as const;
    return [row, line === undefined || line.isHidden ? null : line.values] as const;
  });
}

function numbersOf<R extends Standing>(
  row: R,
  [value = null, inMonth = null, base = null]: readonly (number | null)[],
) {
  if (indicatorOf(row.indicator)?.unit === 'đồng') return { ...row, isHidden: false };
  const trend = (row.trend ?? []).flatMap(([month, count, of]) => {
    const [told] = toldOutside(OF_UNIT, [{ line: 'all', values: [count, null, of] }], '');
    const [its = null, , whole = null] = told?.values ?? [];
    return its === null ? [] : [[month, its, whole] as const];
  });
  const reported = row.told === null ? null : peopleOutside(row.told.value);
  const told =
    row.told === null || reported === null
      ? null
      : { ...row.told, value: reported, inMonth: peopleOutside(row.told.inMonth) };
  return { ...row, value, inMonth, base, trend, told, isHidden: false };
}

/** Nor where it stands among the others, which goes by what it reached. */
function blank<R extends Standing>(row: R): R & { isHidden: boolean } {
  return { ...row, value: null, inMonth: null, base: null, trend: [], told: null, rank: null, isHidden: true };
}
