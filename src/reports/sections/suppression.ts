/**
 * What leaves the province's offices tells of no small number of people, nor of what single people brought: a line with fewer than ten is hidden, money and all,
 * and with it so many others of the same fund that it cannot be had by taking the rest from the sum. Nobody at all is no
 * small number. Within the offices nothing is hidden.
 */
import { MINIMUM_CELL } from '../../statistics/disclosure.ts';
import type { Column, Line } from './section.ts';

const OF_PEOPLE: ReadonlySet<Column['unit']> = new Set(['people', 'cases']);

export type ShownLine = Line & { readonly isHidden: boolean };

export function withoutSmall(columns: readonly Column[], lines: readonly Line[]): readonly ShownLine[] {
  const counting = columns.flatMap(({ unit }, at) => (OF_PEOPLE.has(unit) ? [at] : []));
  if (counting.length === 0) return lines.map((line) => ({ ...line, isHidden: false }));
  const hidden = new Set<string>();
  for (const fund of new Set(lines.map(({ line }) => fundOf(line)))) {
    const total = lines.find(({ line }) => line === fund);
    const parts = lines.filter(({ line }) => line !== fund && fundOf(line) === fund);
    for (const line of hiddenOf(total, parts, counting)) hidden.add(line);
  }
  return lines.map((line) =>
    hidden.has(line.line)
      ? { line: line.line, values: line.values.map(() => null), isHidden: true }
      : { ...line, isHidden: false },
  );
}

const fundOf = (line: string) => line.split('/')[0] ?? line;

function hiddenOf(total: Line | undefined, parts: readonly Line[], counting: readonly number[]): readonly string[] {
  // Where the sum itself is small, or those it leaves out, nothing under it may be shown.
  if (total !== undefined && isSmall(total, counting)) return [total, ...parts].map(({ line }) => line);
  const hidden = parts.filter((line) => isSmall(line, counting));
  // Without a sum there is nothing that another line could be taken from.
  if (hidden.length === 0 || total === undefined) return hidden.map(({ line }) => line);
  const rest = parts
    .filter((line) => !hidden.includes(line))
    .toSorted((a, b) => peopleIn(a, counting) - peopleIn(b, counting));
  // Together they must be neither one line nor a small number: smallest first.
  while (isGivenAway(hidden, counting)) {
    const next = rest.shift();
    if (next === undefined) return [total, ...hidden].map(({ line }) => line);
    hidden.push(next);
  }
  return hidden.map(({ line }) => line);
}

/** What the sum leaves when all that is shown is taken from it. */
function isGivenAway(hidden: readonly Line[], counting: readonly number[]): boolean {
  const left: Line = {
    line: '',
    values: hidden[0]?.values.map((_, at) => hidden.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)) ?? [],
  };
  return hidden.length < 2 || isSmall(left, counting);
}

/** Of any count, and of those whom one count has and another has not. */
function isSmall({ values }: Line, counting: readonly number[]): boolean {
  const counts = counting.map((at) => values[at] ?? 0);
  const apart = counts.flatMap((one, at) => counts.slice(at + 1).map((other) => Math.abs(one - other)));
  return [...counts, ...apart].some((count) => count > 0 && count < MINIMUM_CELL);
}

function peopleIn({ values }: Line, counting: readonly number[]): number {
  return Math.max(...counting.map((at) => values[at] ?? 0));
}
