/**
 * How many difficulties and petitions there were, by month, place and kind: numbers, for offices and their reports. Who
 * watches from outside the offices is told no small number, as in the published reports.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import { type Column, UNITS } from '../reports/sections/section.ts';
import { toldOutside } from '../reports/sections/told-outside.ts';
import { DIFFICULTY_KINDS } from './kinds.ts';

const Count = z.object({
  month: z.string(),
  commune: z.string().nullable(),
  kind: z.enum(DIFFICULTY_KINDS),
  origin: z.enum(['office', 'person']),
  raised: z.int(),
  answered: z.int(),
  inTime: z.int(),
  open: z.int(),
  overdue: z.int(),
  withdrawn: z.int(),
});

type Count = z.infer<typeof Count>;

type Days = { readonly from: Day; readonly until: Day };

const NUMBERS = ['raised', 'answered', 'inTime', 'open', 'overdue', 'withdrawn'] as const;

/** A commune's own; of whoever watches over the province, all of it. Days include both ends. */
export async function difficultyCounts({ db, actor }: Acting, asked: Days) {
  const [found] = await look(db, actor, [
    { text: 'select * from app.difficulty_counts($1, $2)', values: [asked.from, asked.until] },
  ]);
  const rows = (found?.rows ?? []).map((row) => Count.parse(row));
  return { rows, total: sumOf(rows) };
}

/** The same, for whoever asks: outside the offices a line with a small number stands there empty. */
export async function difficultyCountsFor(acting: Acting, asked: Days) {
  const { rows, total } = await difficultyCounts(acting, asked);
  return acting.actor.agency.kind === 'supervisor' ? countsOutside(rows) : { rows, total };
}

type Numbers = Readonly<Record<(typeof NUMBERS)[number], number | null>>;

const COLUMNS: readonly Column[] = NUMBERS.map((id) => ({ id, heading: { vi: '', en: '' }, unit: UNITS[1] }));

/** The sum is that of the months that are told: months are published each by itself, whichever are asked for together. */
export function countsOutside(rows: readonly Count[]) {
  const months = [...Map.groupBy(rows, ({ month }) => month)].map(([month, its]) => {
    const lines = [sumOf(its), ...its].map((of, at) => ({
      line: at === 0 ? month : `${month}/${at}`,
      values: NUMBERS.map((name) => of[name]),
    }));
    const [whole, ...parts] = toldOutside(COLUMNS, lines, '').map(({ values }) => numbersIn(values));
    return { whole, rows: its.map((row, at) => ({ ...row, ...(parts[at] ?? numbersIn([])) })) };
  });
  const told = months.flatMap(({ whole }) => (whole === undefined || whole.raised === null ? [] : [whole]));
  const total = told.length === 0 && rows.length > 0 ? numbersIn([]) : sumOf(told);
  return { rows: months.flatMap((month) => month.rows), total };
}

function sumOf(rows: readonly Numbers[]) {
  const sum = (name: (typeof NUMBERS)[number]) => rows.reduce((total, row) => total + (row[name] ?? 0), 0);
  return {
    raised: sum('raised'),
    answered: sum('answered'),
    inTime: sum('inTime'),
    open: sum('open'),
    overdue: sum('overdue'),
    withdrawn: sum('withdrawn'),
  };
}

/** In the order of NUMBERS; what is not told is null. */
function numbersIn([
  raised = null,
  answered = null,
  inTime = null,
  open = null,
  overdue = null,
  withdrawn = null,
]: readonly (number | null)[]): Numbers {
  return { raised, answered, inTime, open, overdue, withdrawn };
}
