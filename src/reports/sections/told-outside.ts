/**
 * What leaves the province's offices: lines without small numbers, and figures rounded as the open statistics are, people to
 * five and money to what five people may bring in a year. Exact figures would give a hidden line back to whoever takes the
 * other sections, the other quarters or an earlier edition from each other. Of rates of people whole percents are told.
 */
import { SCHEMES } from '../../engine/facts.ts';
import { monthIndex } from '../../engine/month.ts';
import { rulebook } from '../../rulebook/rulebook.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import { moneyStep, PEOPLE_STEP } from '../../statistics/disclosure.ts';
import type { Column, Line } from './section.ts';
import { type ShownLine, withoutSmall } from './suppression.ts';

/** Of the last quarter the prices are. */
export function toldOutside(
  columns: readonly Column[],
  lines: readonly Line[],
  lastPeriod: string,
): readonly ShownLine[] {
  return withoutSmall(columns, lines).map((line) => ({
    ...line,
    values: line.values.map((value, at) => rounded(value, stepOf(columns[at]?.unit, line.line, lastPeriod))),
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
      return 100;
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
