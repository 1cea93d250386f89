// Protects people from being lost when keys change: the number that a row is indexed by anew is the very number it was
// indexed by before, however it was written in the file.
import { describe, expect, it } from 'vitest';
import { NUMBER_IN } from '../../dev/rotation/numbers.ts';
import { judgeRow } from '../../src/lists/entries/judge.ts';
import { rowText } from '../../src/lists/entries/kept-row.ts';
import type { CellKind, IntakeRow } from '../../src/lists/intake/row.ts';
import { hueNearPoor, NUMBER } from '../lists/checks/rows.ts';

function written(text: string | null, kind: CellKind): IntakeRow {
  const cells = { name: { text: 'Lê Thị Ví Dụ', kind: 'text', address: 'B7' } } as const;
  const number = text === null ? {} : { citizenNumber: { text, kind, address: 'C7' } };
  return {
    position: 1,
    sheet: 'D03',
    row: 7,
    change: 'increase',
    cells: { ...cells, ...number },
    repairs: [],
    findings: [],
  };
}

describe('the number in a row of a list', () => {
  it.each<readonly [string | null, CellKind, string | null]>([
    [NUMBER, 'text', NUMBER],
    [` ${NUMBER} `, 'plain', NUMBER],
    [NUMBER.slice(1), 'number', NUMBER],
    ['046 180 000 017', 'text', NUMBER],
    ['1234', 'text', null],
    [null, 'text', null],
  ])('%j, written as %s, is %j', (text, kind, number) => {
    const row = written(text, kind);
    const checked = judgeRow(row, hueNearPoor());
    expect(checked.citizenNumber).toBe(number);
    const opened: unknown = JSON.parse(rowText({ written: row, checked }));
    expect(NUMBER_IN.entry_row?.(opened)).toBe(number);
  });
});

it('the number in a register', () => {
  const nobody = { birthDate: null, sex: null, residentialGroup: null, address: null, household: null };
  const person = { ...nobody, name: 'Lê Thị Ví Dụ', citizenNumber: NUMBER, decisionNumber: null, note: null };
  expect(NUMBER_IN.registration?.(person)).toBe(NUMBER);
});
