/**
 * What was published of a year: every cell as it was kept, and the country's sums of what was told. A sum is of published
 * figures alone: one of true figures would give back a cell that is left out.
 */
import { z } from 'zod';
import { look } from '../db/act.ts';
import type { Database } from '../db/database.ts';
import { SCHEMES } from '../engine/facts.ts';

const amount = z.number().nullable();

const Row = z.object({
  province: z.string(),
  scheme: z.enum(SCHEMES),
  period: z.string(),
  publishedOn: z.string(),
  isSettled: z.boolean(),
  people: amount,
  state: amount,
  local: amount,
  communeTopUp: amount,
  sponsor: amount,
  moneyRoundedTo: z.number(),
});
export type Cell = z.infer<typeof Row>;

/** For everybody: nobody in particular asks. */
export async function readStatistics(db: Database, year: number, livemode: boolean): Promise<readonly Cell[]> {
  const [found] = await look(db, { kind: 'system', livemode, now: null }, [
    {
      text: `select json_build_object('province', s.province, 'scheme', s.scheme, 'period', s.period,
          'publishedOn', s.published_on, 'isSettled', s.is_settled, 'people', s.people, 'state', s.state,
          'local', s.local, 'communeTopUp', s.top_up, 'sponsor', s.sponsor, 'moneyRoundedTo', s.money_step) as answer
        from app.statistic s where s.livemode = app.is_livemode() and left(s.period, 4) = $1
        order by s.period, s.scheme, s.province`,
      values: [String(year)],
    },
  ]);
  return found?.rows.map(({ answer }) => Row.parse(answer)) ?? [];
}

const FIGURES = ['people', 'state', 'local', 'communeTopUp', 'sponsor'] as const;

/** For each quarter and scheme the sums of what was told, and in how many provinces a count was not. */
export function totalsOf(cells: readonly Cell[]) {
  const groups = Map.groupBy(cells, ({ period, scheme }) => `${period} ${scheme}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [people, state, local, communeTopUp, sponsor] = FIGURES.map((figure) => sumOf(group, figure));
    const leftOut = group.filter((cell) => cell.people === null).length;
    const { scheme, period } = first;
    return [{ scheme, period, provinces: group.length, leftOut, people, state, local, communeTopUp, sponsor }];
  });
}

function sumOf(cells: readonly Cell[], figure: (typeof FIGURES)[number]): number {
  return cells.reduce((sum, cell) => sum + (cell[figure] ?? 0), 0);
}
