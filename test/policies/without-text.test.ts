/**
 * Protects us from citing from memory: of a text that is not at hand only those clauses are named that our sources name.
 * Where they name none, the whole text is cited. A clause number nobody has read is worse than none.
 */
import { expect, it } from 'vitest';
import { policies, statePolicies } from '../../src/policies/index.ts';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'vietnam-decree-159-2025': [
    'Điều 3',
    'Điều 5',
    'Điều 5 khoản 1',
    'Điều 5 khoản 1 điểm a',
    'Điều 5 khoản 1 điểm b',
    'Điều 5 khoản 1 điểm c',
    'Điều 5 khoản 1 điểm d',
    'Điều 5 khoản 2',
    'Điều 6',
    'Điều 7',
    'Điều 8',
  ],
  'vietnam-decree-134-2015': [],
  'vietnam-decree-188-2025-beyond-the-extract': ['Điều 68 khoản 4 điểm c'],
  'vietnam-decree-146-2018': ['Điều 8'],
  'vietnam-decree-07-2021': ['Điều 3'],
  'vietnam-decree-233-2025': ['Điều 11 khoản 2 điểm b', 'Điều 13 khoản 1'],
  'vietnam-decree-351-2025': [],
  'vietnam-decision-59-2015': [],
  'hanoi-nq-48-2025': ['Phụ lục 01, B.II, mục 9.2'],
  'haiphong-nq-56-2025': [],
  'haiphong-nq-11-2022': ['Điều 2 khoản 1'],
  'haiphong-nq-05-2024': ['Điều 1'],
};

const WHOLE = 'toàn văn';

const all = [...policies, ...statePolicies];

function cited(value: unknown): readonly (readonly [instrument: string, clause: string])[] {
  if (value === null || typeof value !== 'object') return [];
  if ('instrument' in value && 'clause' in value) return [[String(value.instrument), String(value.clause)]];
  return Object.entries(value).flatMap(([name, part]) => (name === 'instruments' ? [] : cited(part)));
}

it('names no clause of a text we do not hold, unless a source of ours does', () => {
  const without = new Set(
    all.flatMap(({ instruments }) => instruments.filter((one) => !one.textAtHand).map(({ id }) => id)),
  );
  const clauses = cited(all).filter(([instrument]) => without.has(instrument));
  const unknown = clauses.filter(([instrument, clause]) => ![WHOLE, ...(KNOWN[instrument] ?? [])].includes(clause));

  expect([...without].toSorted()).toEqual(Object.keys(KNOWN).toSorted());
  expect(unknown.map((one) => one.join(': '))).toEqual([]);
});
