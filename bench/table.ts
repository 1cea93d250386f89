/** The result as it is printed: what was compared, the median ratio, its range over the rounds, and the goal beside it. */
import type { Spread } from './measure.ts';

export type Row = {
  readonly what: string;
  readonly spread: Spread;
  /** What the numbers are; a ratio where nothing is said. */
  readonly unit?: 'KiB' | 'ms' | 'µs' | 'rows' | 'rows/s';
  readonly goal?: { readonly atLeast: number } | { readonly below: number };
  /** Absolute numbers, which mean nothing on another machine. */
  readonly beside?: string;
};

export function isMet({ spread, goal }: Row): boolean | null {
  if (goal === undefined) return null;
  return 'atLeast' in goal ? spread.median >= goal.atLeast : spread.median < goal.below;
}

export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    figure(row, row.spread.median),
    range(row),
    goalOf(row),
    row.beside ?? '',
  ]);
  const head = [title, 'median', 'range', 'goal', 'beside'];
  const widths = head.map((name, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length), name.length),
  );
  const print = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [print(head), widths.map((width) => '─'.repeat(width)).join('──'), ...lines.map(print)].join('\n');
}

function range(row: Row): string {
  const { lowest, highest } = row.spread;
  return lowest === highest ? '' : `${figure(row, lowest)} – ${figure(row, highest)}`;
}

function figure({ unit }: Row, value: number): string {
  if (unit !== undefined) return `${value.toFixed(0)} ${unit}`;
  return value >= 0.01 ? value.toFixed(value < 10 ? 3 : 1) : value.toExponential(1);
}

function goalOf(row: Row): string {
  const { goal, unit } = row;
  if (goal === undefined) return '';
  const limit = 'atLeast' in goal ? `≥ ${goal.atLeast}` : `< ${goal.below}`;
  return `${limit}${unit === undefined ? '' : ` ${unit}`} ${isMet(row) ? 'met' : 'MISSED'}`;
}

export function rate(perSecond: Spread): string {
  const { median } = perSecond;
  const [value, unit] = median >= 1e6 ? [median / 1e6, 'M/s'] : median >= 1e4 ? [median / 1e3, 'k/s'] : [median, '/s'];
  return `${value.toFixed(value < 100 && unit !== '/s' ? 2 : 0)} ${unit}`;
}
