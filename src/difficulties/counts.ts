/**
 * How many difficulties and petitions there were, by month, place and kind: numbers, for offices and their reports. Who
 * watches from outside the offices is told no small number, as in the published reports.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Day } from '../engine/facts.ts';
import type { Acting } from '../http/acting.ts';
import type { Tier } from '../reports/sections/suppression.ts';
import { peopleOutsideOf } from '../reports/sections/told-outside.ts';
import { lastDayTold } from '../statistics/disclosure.ts';
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

/** The same, for whoever asks: outside the offices of months that are over, and without small numbers. */
export async function difficultyCountsFor(acting: Acting, { from, until }: Days, today: Day) {
  if (acting.actor.agency.kind !== 'supervisor') return difficultyCounts(acting, { from, until });
  const { rows } = await difficultyCounts(acting, { from, until: lastDayTold(until, today) });
  return countsOutside(rows);
}

type Numbers = Readonly<Record<(typeof NUMBERS)[number], number | null>>;

const at = (name: (typeof NUMBERS)[number]) => NUMBERS.indexOf(name);

/** How many were raised may be told where what became of them may not. Raised are answered, open or withdrawn. */
const TIERS: readonly Tier[] = [
  { columns: [at('raised')], apart: [] },
  { columns: [at('answered')], apart: [[at('raised'), at('answered')]] },
  { columns: [at('open'), at('overdue'), at('withdrawn')], apart: [[at('open'), at('overdue')]] },
  { columns: [at('inTime')], apart: [[at('answered'), at('inTime')]] },
];

/** The sum is that of the months that are told: months are published each by itself, whichever are asked for together. */
export function countsOutside(rows: readonly Count[]) {
  const months = [...Map.groupBy(rows, ({ month }) => month)].map(([month, its]) => {
    const lines = [sumOf(its), ...its].map((of, nth) => ({
      line: nth === 0 ? month : `${month}/${nth}`,
      values: NUMBERS.map((name) => of[name]),
    }));
    const [whole, ...parts] = peopleOutsideOf(TIERS, lines).map(({ values }) => numbersIn(values));
    return { whole, rows: its.map((row, nth) => ({ ...row, ...(parts[nth] ?? numbersIn([])) })) };
  });
  const told = months.flatMap(({ whole }) => (whole === undefined || whole.raised === null ? [] : [whole]));
  const total = told.length === 0 && rows.length > 0 ? numbersIn([]) : totalOf(told);
  return { rows: months.flatMap((month) => month.rows), total };
}

/** Null where one of the months keeps it back: the sums are all of the same months. */
function totalOf(told: readonly Numbers[]): Numbers {
  const sum = sumOf(told);
  return numbersIn(NUMBERS.map((name) => (told.some((one) => one[name] === null) ? null : sum[name])));
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
