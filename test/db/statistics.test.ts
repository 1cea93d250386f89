// Protects people from what is published about them: counts under ten are never kept, and nobody finds one by subtracting
// totals, quarters, answers or money from one another. Each attack is made on figures that were not protected as well, and
// succeeds there: an attack that finds nothing anywhere would prove nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SystemActor } from '../../src/db/act.ts';
import { publishStatistics } from '../../src/statistics/publish.ts';
import { type Cell, readStatistics, totalsOf } from '../../src/statistics/statistics.ts';
import { type Acted, startActing } from '../support/acting.ts';
import { type Ledger, ledgerOf } from '../support/ledger.ts';

const SYSTEM: SystemActor = { kind: 'system', livemode: false, now: '2027-08-01T01:30:00+07:00' };
const ON = '2027-08-01';

/** People of each province in each quarter of 2026: on both sides of ten, growing and shrinking by few. */
const PEOPLE: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '01': [61, 64, 58, 60],
  '31': [12, 10, 9, 11],
  '46': [0, 1, 23, 26],
  '48': [5, 9, 10, 13],
  '79': [30, 33, 33, 41],
};
/** What the state pays for one of them and quarter, and a sponsor for two of Huế's. */
const PRICE = 221_130;

let acted: Acted;
let cells: readonly Cell[];
const ledgers = new Map<string, Ledger>();

beforeAll(async () => {
  acted = await startActing();
  for (const [province, counts] of Object.entries(PEOPLE)) {
    const ledger = await ledgerOf(acted.sql, province);
    ledgers.set(province, ledger);
    for (const [at, count] of counts.entries()) {
      for (let nth = 0; nth < count; nth += 1) await ledger.cover(helped(at, province === '46' && nth < 2));
    }
  }
  await publishStatistics({ db: acted.db, actor: SYSTEM, on: ON });
  cells = await readStatistics(acted.db, 2026, false);
});
afterAll(() => acted?.stop());

function helped(quarter: number, sponsored = false) {
  const set = { belongsTo: `2026-Q${quarter + 1}`, month: monthOf(quarter), state: PRICE, local: 94_770 };
  if (!sponsored) return { sets: [set] };
  return { sets: [{ ...set, sponsor: 1_000 }], sponsorHolder: 'sponsor:46000000-0000-4000-8000-0000000000aa' };
}

const monthOf = (quarter: number) => `2026-${String(quarter * 3 + 1).padStart(2, '0')}`;
const trueCount = ({ province, period }: Cell) => PEOPLE[province]?.[Number(period.at(-1)) - 1] ?? Number.NaN;
const isSmall = (count: number) => count >= 1 && count <= 9;

describe('a published cell', () => {
  it('is rounded to five, and left out where it is one to nine', () => {
    const told = Object.fromEntries(cells.map((cell) => [`${cell.province} ${cell.period}`, cell.people]));
    expect(told).toEqual({
      '01 2026-Q1': 60,
      '01 2026-Q2': 65,
      '01 2026-Q3': 60,
      '01 2026-Q4': 60,
      '31 2026-Q1': 10,
      '31 2026-Q2': 10,
      '31 2026-Q3': null,
      '31 2026-Q4': 10,
      '46 2026-Q2': null,
      '46 2026-Q3': 25,
      '46 2026-Q4': 25,
      '48 2026-Q1': null,
      '48 2026-Q2': null,
      '48 2026-Q3': 10,
      '48 2026-Q4': 15,
      '79 2026-Q1': 30,
      '79 2026-Q2': 35,
      '79 2026-Q3': 35,
      '79 2026-Q4': 40,
    });
  });

  it('tells no money where it tells no people, and none of a payer of fewer than ten', () => {
    for (const { people, state, local, communeTopUp, sponsor } of cells) {
      if (people === null) expect([state, local, communeTopUp, sponsor]).toEqual([null, null, null, null]);
    }
    // 26 people of Huế, two of them sponsored: 26 × 221,130 = 5,749,380, to the nearest 7 million.
    expect(cells.find((cell) => cell.province === '46' && cell.period === '2026-Q4')).toMatchObject({
      people: 25,
      state: 7_000_000,
      local: 0,
      communeTopUp: 0,
      sponsor: null,
    });
  });

  it('keeps nothing of a small count in the database either', async () => {
    const rows = await acted.superuser("select * from app.statistic where province = '48' and period = '2026-Q2'");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ people: null, state: null, local: null, top_up: null, sponsor: null });
  });

  it('counts somebody who was covered twice once, and nobody whose cover ended before the quarter', async () => {
    const ledger = await ledgerOf(acted.sql, '92');
    const ids: string[] = [];
    for (let nth = 0; nth < 14; nth += 1) ids.push(await ledger.cover(helped(0)));
    const same = ids.slice(0, 2);
    await acted.superuser(`update app.entry_row set index = 'k1.${'A'.repeat(43)}' where id = any ($1::uuid[])`, [
      same,
    ]);
    await ledger.end(ids[13] ?? '', '2026-01');
    await publishStatistics({ db: acted.db, actor: SYSTEM, on: ON });

    // Fourteen coverages, one ended from the start, two of one person: twelve people.
    const [cell] = (await readStatistics(acted.db, 2026, false)).filter(({ province }) => province === '92');
    expect(cell?.people).toBe(10);
  });
});

describe('an attack by differences', () => {
  /** A total less all that is told of it, where one cell is left out. */
  const byTotals = (all: readonly Cell[], total: (period: string) => number) =>
    all
      .filter(({ people }) => people === null)
      .filter((cell) => {
        const others = all.filter(({ period, province }) => period === cell.period && province !== cell.province);
        const told = others.reduce((sum, { people }) => sum + (people ?? 0), 0);
        const alone = others.every(({ people }) => people !== null);
        return (
          alone && Math.abs(total(cell.period) - told - trueCount(cell)) <= 2 && isSmall(total(cell.period) - told)
        );
      });

  it('finds no cell by the totals, as it does by true ones', () => {
    const own = cells.filter(({ province }) => province in PEOPLE);
    const published = new Map(totalsOf(own).map(({ period, people }) => [period, people]));
    expect(byTotals(own, (period) => published.get(period) ?? 0)).toEqual([]);

    const ofTruth = (period: string) => {
      const some = own.filter((cell) => cell.period === period);
      const rounding = some.reduce((sum, cell) => sum + (cell.people === null ? 0 : cell.people - trueCount(cell)), 0);
      return some.reduce((sum, cell) => sum + trueCount(cell), 0) + rounding;
    };
    expect(byTotals(own, ofTruth).length).toBeGreaterThan(0);
  });

  it('finds no change between quarters: of every difference that is told, at least nine are possible', () => {
    const own = cells.filter(({ province, people }) => province in PEOPLE && people !== null && people > 0);
    const possible = (told: number) => ({ least: Math.max(10, told - 2), most: told + 2 });
    let looked = 0;
    for (const after of own) {
      const before = own.find(({ province, period }) => province === after.province && period < after.period);
      if (before === undefined) continue;
      const [a, b] = [possible(before.people ?? 0), possible(after.people ?? 0)];
      const least = b.least - a.most;
      const most = b.most - a.least;
      const truth = trueCount(after) - trueCount(before);
      expect(truth).toBeGreaterThanOrEqual(least);
      expect(truth).toBeLessThanOrEqual(most);
      // Beside the least cell, ten, which stands for three counts, two of the five are gone.
      expect(most - least + 1).toBeGreaterThanOrEqual(before.people === 10 || after.people === 10 ? 5 : 9);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(5);
  });

  it('finds no count by the price: the money told allows more than ten of them, where exact money gives the one', () => {
    const counts = (money: number, step: number) =>
      Math.floor((money + step / 2) / PRICE) - Math.ceil((money - step / 2) / PRICE) + 1;
    for (const { state, moneyRoundedTo } of cells)
      if (state !== null) expect(counts(state, moneyRoundedTo)).toBeGreaterThan(10);

    const exact = 12 * PRICE;
    expect(counts(exact, 1)).toBe(1);
  });

  it('finds nobody who came late: what was published stays, to the byte', async () => {
    const before = JSON.stringify(await readStatistics(acted.db, 2026, false));
    const ledger = ledgers.get('79');
    for (let nth = 0; nth < 3; nth += 1) await ledger?.cover(helped(3));
    const { published } = await publishStatistics({ db: acted.db, actor: SYSTEM, on: ON });

    expect(published).toBe(0);
    expect(JSON.stringify(await readStatistics(acted.db, 2026, false))).toBe(before);
    await expect(acted.superuser("update app.statistic set people = 45 where province = '79'")).rejects.toThrow();
  });
});

it('publishes each cell once where jobs overlap', async () => {
  const ledger = await ledgerOf(acted.sql, '15');
  for (let nth = 0; nth < 10; nth += 1) await ledger.cover(helped(1));
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => publishStatistics({ db: acted.db, actor: SYSTEM, on: ON })),
  );
  expect(runs.some(({ published }) => published > 0)).toBe(true);
  const found = (await readStatistics(acted.db, 2026, false)).filter(({ province }) => province === '15');
  expect(found).toHaveLength(1);
});
