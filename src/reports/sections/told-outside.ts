/**
 * What leaves the province's offices: lines without small numbers, and figures rounded as the open statistics are, people to
 * five and money to what five people may bring in a year. Exact figures would give a hidden line back to whoever takes the
 * other sections, the other quarters or an earlier edition from each other. Of rates of people whole percents are told, where
 * a percent is ten people and more, and neither those it counts nor those it leaves are a small number.
 */
import { SCHEMES } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import { MINIMUM_CELL, moneyStep, PEOPLE_STEP } from '../../statistics/disclosure.ts';
import { BASE, type Column, type Line } from './section.ts';
import { type ShownLine, type Tier, withoutSmall, withoutSmallParts } from './suppression.ts';

/** Of the last quarter the prices are. */
export function toldOutside(
  columns: readonly Column[],
  lines: readonly Line[],
  lastPeriod: string,
): readonly ShownLine[] {
  const rates = columns.flatMap(({ unit }, at) => (unit === 'people-basis-points' ? [at] : []));
  const base = columns.findIndex(({ id }) => id === BASE);
  return withoutSmall(columns, lines).map((line) => {
    const kept = rates.filter((at) => line.values[at] !== null && !isRateTold(line.values[at] ?? 0, line.values[base]));
    return {
      line: line.line,
      isHidden: line.isHidden || kept.length > 0,
      values: line.values.map((value, at) =>
        kept.includes(at) ? null : rounded(value, stepOf(columns[at]?.unit, line.line, lastPeriod)),
      ),
    };
  });
}

const WHOLE = 10_000;
const PERCENT = WHOLE / 100;

/** Of no people: null. Of how many it was not kept: undefined, and then it is not told. */
function isRateTold(rate: number, base: number | null | undefined): boolean {
  if (base === null) return true;
  if (base === undefined || base * PERCENT < MINIMUM_CELL * WHOLE) return false;
  const among = Math.round((base * rate) / WHOLE);
  return [among, base - among].every((count) => count === 0 || count >= MINIMUM_CELL);
}

/** People alone, cell by cell: what is small is hidden with what it is the whole of, and not with what it is part of. */
export function peopleOutsideOf(tiers: readonly Tier[], lines: readonly Line[]): readonly ShownLine[] {
  return withoutSmallParts(tiers, lines).map((line) => ({
    ...line,
    values: line.values.map((value) => rounded(value, PEOPLE_STEP)),
  }));
}

/** One count by itself; null where it is not told. */
export function peopleOutside(count: number | null): number | null {
  const columns: readonly Column[] = [{ id: 'people', heading: { vi: '', en: '' }, unit: 'people' }];
  return toldOutside(columns, [{ line: 'people', values: [count] }], '')[0]?.values[0] ?? null;
}

/** Null where no step is known: then nothing is told. */
function stepOf(unit: Column['unit'] | undefined, line: string, lastPeriod: string): number | null {
  switch (unit) {
    case 'people':
    case 'cases':
      return PEOPLE_STEP;
    case 'months':
      return PEOPLE_STEP * 12;
    case 'people-basis-points':
      return PERCENT;
    case 'dong': {
      const scheme = SCHEMES.find((one) => line === one || line.startsWith(`${one}/`));
      return scheme === undefined ? null : moneyStep(scheme, rulebook.pricesAt(monthIndex(lastMonthOf(lastPeriod))));
    }
    default:
      return 1;
  }
}

function rounded(value: number | null, step: number | null): number | null {
  return value === null || step === null ? null : Math.round(value / step) * step;
}
