/**
 * The lines of an obligation: one for each rule, commune and period it belongs to. Frozen with the obligation, or as they
 * are just now. Sums are of whole đồng; an adjustment of an earlier period never counts its people again.
 */
import { z } from 'zod';
import type { Result, Statement } from '../db/database.ts';

const count = z.int().min(0);

export const LineRow = z.object({
  belongsTo: z.string(),
  rule: z.string(),
  commune: z.string().nullable(),
  localHolder: z.string().nullable(),
  people: count,
  cards: count,
  months: z.int(),
  due: z.int(),
  participant: z.int(),
  state: z.int(),
  local: z.int(),
  topUp: z.int(),
  sponsor: z.int(),
  owed: z.int(),
});

export type Line = z.infer<typeof LineRow>;

export function linesOf(obligation: string): Statement {
  return { text: 'select answer from app.lines_of($1) as answer', values: [obligation] };
}

export function linesIn(found: Result | undefined): readonly Line[] {
  return (found?.rows ?? []).map(({ answer }) => LineRow.parse(answer));
}

const AMOUNTS = ['months', 'due', 'participant', 'state', 'local', 'topUp', 'sponsor', 'owed'] as const;

export type Sums = { readonly [K in (typeof AMOUNTS)[number] | 'people' | 'cards']: number };

/** Of lines that belong to the period: people and money. Of others: money alone. */
export function sumsOf(lines: readonly Omit<Line, 'rule' | 'commune' | 'localHolder'>[], period: string): Sums {
  const sum = (of: readonly (typeof lines)[number][], key: keyof Sums) =>
    of.reduce((total, line) => total + line[key], 0);
  const own = lines.filter(({ belongsTo }) => belongsTo === period);
  return {
    people: sum(own, 'people'),
    cards: sum(own, 'cards'),
    months: sum(lines, 'months'),
    due: sum(lines, 'due'),
    participant: sum(lines, 'participant'),
    state: sum(lines, 'state'),
    local: sum(lines, 'local'),
    topUp: sum(lines, 'topUp'),
    sponsor: sum(lines, 'sponsor'),
    owed: sum(lines, 'owed'),
  };
}
