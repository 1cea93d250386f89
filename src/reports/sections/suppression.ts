/**
 * What leaves the province's offices tells of no small number of people, nor of what single people brought: a line with fewer than ten is hidden, money and all,
 * and with it so many others of the same fund that it cannot be had by taking the rest from the sum. Nobody at all is no
 * small number. Where what a column counts is a part of what an earlier one counts, only the part may be hidden. Within the
 * offices nothing is hidden.
 */
import { MINIMUM_CELL } from '../../statistics/disclosure.ts';
import type { Column, Line } from './section.ts';

const OF_PEOPLE: ReadonlySet<Column['unit']> = new Set(['people', 'cases']);
/** What was asked for, and how many meetings there were, tells of nobody. */
const OF_NOBODY: ReadonlySet<Column['unit']> = new Set(['count', 'basis-points']);

export type ShownLine = Line & { readonly isHidden: boolean };

/** Columns that are hidden together, by where they stand; with them goes every later tier. */
export type Tier = {
  readonly columns: readonly number[];
  /** Whom the first has and the second has not is a number of people too. */
  readonly apart: readonly (readonly [whole: number, part: number])[];
};

/** What is looked at of a line: all tiers up to one. */
type Looked = { readonly counting: readonly number[]; readonly apart: Tier['apart'] };

export function withoutSmall(columns: readonly Column[], lines: readonly Line[]): readonly ShownLine[] {
  const counting = columns.flatMap(({ unit }, at) => (OF_PEOPLE.has(unit) ? [at] : []));
  if (counting.length === 0) return lines.map((line) => ({ ...line, isHidden: false }));
  const apart = counting.flatMap((one, at) => counting.slice(at + 1).map((other) => [one, other] as const));
  const hidden = hiddenLines(lines, { counting, apart }, new Set());
  return lines.map((line) => {
    const isHidden = hidden.has(line.line);
    const isShown = (at: number) => !isHidden || OF_NOBODY.has(columns[at]?.unit ?? 'people');
    return { line: line.line, values: line.values.map((value, at) => (isShown(at) ? value : null)), isHidden };
  });
}

/** Cell by cell, where the tiers say what is part of what. */
export function withoutSmallParts(tiers: readonly Tier[], lines: readonly Line[]): readonly ShownLine[] {
  const shown = new Map(lines.map(({ line, values }) => [line, [...values]]));
  let hidden: ReadonlySet<string> = new Set();
  let looked: Looked = { counting: [], apart: [] };
  for (const { columns, apart } of tiers) {
    looked = { counting: [...looked.counting, ...columns], apart: [...looked.apart, ...apart] };
    hidden = hiddenLines(lines, looked, hidden);
    for (const line of hidden) for (const at of columns) shown.get(line)?.splice(at, 1, null);
  }
  return lines.map(({ line, values }) => ({ line, values: shown.get(line) ?? values, isHidden: hidden.has(line) }));
}

function hiddenLines(lines: readonly Line[], looked: Looked, already: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = new Set(already);
  for (const fund of new Set(lines.map(({ line }) => fundOf(line)))) {
    const total = lines.find(({ line }) => line === fund);
    const parts = lines.filter(({ line }) => line !== fund && fundOf(line) === fund);
    for (const line of hiddenOf(total, parts, looked, already)) hidden.add(line);
  }
  return hidden;
}

const fundOf = (line: string) => line.split('/')[0] ?? line;

function hiddenOf(
  total: Line | undefined,
  parts: readonly Line[],
  looked: Looked,
  already: ReadonlySet<string>,
): readonly string[] {
  const isKept = (line: Line) => already.has(line.line) || isSmall(line, looked);
  // Where the sum itself is small, or those it leaves out, nothing under it may be shown.
  if (total !== undefined && isKept(total)) return [total, ...parts].map(({ line }) => line);
  const hidden = parts.filter(isKept);
  // Without a sum there is nothing that another line could be taken from.
  if (hidden.length === 0 || total === undefined) return hidden.map(({ line }) => line);
  const rest = parts
    .filter((line) => !hidden.includes(line))
    .toSorted((a, b) => peopleIn(a, looked) - peopleIn(b, looked));
  // Together they must be neither one line nor a small number: smallest first.
  while (isGivenAway(hidden, looked)) {
    const next = rest.shift();
    if (next === undefined) return [total, ...hidden].map(({ line }) => line);
    hidden.push(next);
  }
  return hidden.map(({ line }) => line);
}

/** What the sum leaves when all that is shown is taken from it. */
function isGivenAway(hidden: readonly Line[], looked: Looked): boolean {
  const left: Line = {
    line: '',
    values: hidden[0]?.values.map((_, at) => hidden.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)) ?? [],
  };
  return hidden.length < 2 || isSmall(left, looked);
}

/** Of any count, and of those whom one count has and another has not. */
function isSmall({ values }: Line, { counting, apart }: Looked): boolean {
  const of = (at: number) => values[at] ?? 0;
  const counts = [...counting.map(of), ...apart.map(([whole, part]) => Math.abs(of(whole) - of(part)))];
  return counts.some((count) => count > 0 && count < MINIMUM_CELL);
}

function peopleIn({ values }: Line, { counting }: Looked): number {
  return Math.max(...counting.map((at) => values[at] ?? 0));
}
