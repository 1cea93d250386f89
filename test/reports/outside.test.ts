// Protects people from whoever holds everything that was ever told outside of one province: by group and by commune, of
// quarters, half-years and the year, in a first edition and in one that amends it. All of it is put into intervals that are
// narrowed by every sum that must hold, until nothing moves; no hidden line under ten may come out of that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Line } from '../../src/reports/sections/section.ts';
import { toldOutside } from '../../src/reports/sections/told-outside.ts';

const heading = { vi: '', en: '' };
const COLUMNS: readonly Column[] = [
  { id: 'people', heading, unit: 'people' },
  { id: 'due', heading, unit: 'dong' },
];
/** 4.5 % of 2,530,000 đ, three months. */
const PRICE = 3 * 113_850;
/** What five people bring in a year, in whole millions; people are rounded to five. */
const STEPS = [5, 7_000_000];

const TIMES: Readonly<Record<string, readonly number[]>> = {
  Q1: [0],
  Q2: [1],
  Q3: [2],
  Q4: [3],
  H1: [0, 1],
  H2: [2, 3],
  year: [0, 1, 2, 3],
};

/** `[quarter][group][commune]`: how many were paid for in it; whoever is there in a later quarter is somebody else. */
type World = readonly (readonly (readonly number[])[])[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The lines of one section of one report: the groups', or the communes'. */
function linesOf(world: World, quarters: readonly number[], byCommune: boolean): readonly Line[] {
  const cellsOf = (part: number) =>
    quarters.flatMap((quarter) => {
      const groups = world[quarter] ?? [];
      return byCommune ? groups.map((communes) => communes[part] ?? 0) : (groups[part] ?? []);
    });
  const line = (name: string, people: number): Line => ({ line: name, values: [people, people * PRICE] });
  const counts = [0, 1, 2].map((part) => sum(cellsOf(part)));
  return [
    line('health-insurance', sum(counts)),
    ...counts.flatMap((count, at) => (count === 0 ? [] : [line(`health-insurance/${at}`, count)])),
  ];
}

type Interval = readonly [least: number, most: number];

/** What an adversary knows of each figure, by `time section part`; `*` is the sum. */
function attacked(world: World, column: 0 | 1): ReadonlyMap<string, Interval> {
  const known = new Map<string, Interval>();
  const half = (STEPS[column] ?? 0) / 2;
  const equal: (readonly [whole: string, parts: readonly string[]])[] = [];
  for (const [time, quarters] of Object.entries(TIMES)) {
    for (const section of ['groups', 'communes']) {
      const told = toldOutside(COLUMNS, linesOf(world, quarters, section === 'communes'), '2026-Q4');
      for (const part of ['*', '0', '1', '2']) {
        const name = part === '*' ? 'health-insurance' : `health-insurance/${part}`;
        const line = told.find((one) => one.line === name);
        const value = line === undefined ? 0 : line.values[column];
        const of = typeof value === 'number' ? [Math.max(0, value - half), value + half] : [0, Number.MAX_SAFE_INTEGER];
        known.set(`${time} ${section} ${part}`, [of[0] ?? 0, of[1] ?? 0]);
        const quartersOf = quarters.map((quarter) => `Q${quarter + 1} ${section} ${part}`);
        if (quarters.length > 1) equal.push([`${time} ${section} ${part}`, quartersOf]);
      }
      equal.push([`${time} ${section} *`, ['0', '1', '2'].map((part) => `${time} ${section} ${part}`)]);
    }
    equal.push([`${time} groups *`, [`${time} communes *`]]);
  }
  narrow(known, equal);
  return known;
}

function narrow(known: Map<string, Interval>, equal: readonly (readonly [string, readonly string[]])[]): void {
  const of = (name: string): Interval => known.get(name) ?? [0, Number.MAX_SAFE_INTEGER];
  const meet = (name: string, least: number, most: number) => {
    const [low, high] = of(name);
    known.set(name, [Math.max(low, least), Math.min(high, most)]);
  };
  for (let turn = 0; turn < 12; turn += 1) {
    for (const [whole, parts] of equal) {
      meet(whole, sum(parts.map((part) => of(part)[0])), sum(parts.map((part) => of(part)[1])));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        const [low, high] = of(whole);
        meet(part, low - sum(others.map((one) => of(one)[1])), high - sum(others.map((one) => of(one)[0])));
      }
    }
  }
}

/** Lines of one to nine whose figure is known to within less than five people. */
function found(world: World, column: 0 | 1): readonly string[] {
  const known = attacked(world, column);
  const each = column === 0 ? 1 : PRICE;
  return Object.entries(TIMES).flatMap(([time, quarters]) =>
    ['groups', 'communes'].flatMap((section) =>
      linesOf(world, quarters, section === 'communes').flatMap(({ line, values }) => {
        const name = `${time} ${section} ${line.split('/')[1] ?? '*'}`;
        const [least, most] = known.get(name) ?? [0, 0];
        const isSmall = (values[0] ?? 0) > 0 && (values[0] ?? 0) < 10;
        return isSmall && most - least < 5 * each ? [`${name}: ${values[0]} in ${least} to ${most}`] : [];
      }),
    ),
  );
}

const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }));
const world: fc.Arbitrary<World> = fc.array(
  fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  { minLength: 4, maxLength: 4 },
);

describe('what is told outside of a province', () => {
  it('gives no line under ten back to whoever takes its reports from each other', () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const column of [0, 1] as const) expect(found(one, column)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same where one person more stands in a new edition, or moves by five people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), (people) => {
        const [before, after] = [people, people + 1].map((many) =>
          toldOutside(COLUMNS, linesOf([[[many, 50, 60]], [], [], []], [0], true), '2026-Q4').map(
            ({ values }) => values,
          ),
        );
        const moved = (before ?? []).flatMap((values, line) =>
          values.map((value, at) => Math.abs((value ?? 0) - (after?.[line]?.[at] ?? 0)) % (STEPS[at] ?? 1)),
        );
        expect(moved.every((by) => by === 0)).toBe(true);
      }),
    );
  });
});
