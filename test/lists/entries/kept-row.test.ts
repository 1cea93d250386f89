// Protects what is kept of a row: its text, put together by hand for speed, is the JSON of a row, and every cell comes out
// as it went in, with its place, whatever was typed.
import { expect, it } from 'vitest';
import { checkRow } from '../../../src/lists/checks/check.ts';
import { rowText, unpacked } from '../../../src/lists/entries/kept-row.ts';
import { type IntakeRow, normalise } from '../../../src/lists/intake/intake.ts';
import { hueNearPoor } from '../checks/rows.ts';

const CELLS: IntakeRow['cells'] = {
  name: { text: 'Lê "Thị"\\ Ví\nDụ \u2028\t', kind: 'text', address: 'Tờ "1"!C12' },
  citizenNumber: { text: '046180000017', kind: 'number', address: 'Tờ "1"!AB12' },
  birthDate: { text: '1980-04-17', kind: 'date', address: 'Tờ khác!D12' },
  sex: { text: 'Nữ', kind: 'plain', address: 'Tờ "1"!E112' },
  group: { text: 'CN', kind: 'plain', address: '/11/group' },
  note: { text: '', kind: 'boolean', address: 'A13' },
};

it.each([
  ['of a workbook', 'Tờ "1"'],
  ['of a file without sheets', null],
])('a row %s is the same when it is opened', (_, sheet) => {
  const written: IntakeRow = {
    position: 1,
    sheet,
    row: 12,
    cells: CELLS,
    change: 'increase',
    repairs: [],
    findings: [],
  };
  const checked = checkRow(normalise(written), hueNearPoor());
  const row = unpacked(JSON.parse(rowText({ written, checked })));

  expect(row).toMatchObject({ sheet, row: 12, change: 'increase', cells: CELLS });
  expect(Object.keys(row.cells)).toHaveLength(Object.keys(CELLS).length);
  expect(row.findings).toEqual(checked.findings);
  expect(row.intakeFindings).toEqual(checked.row.findings.map((found) => ({ bounds: null, ...found })));
  expect(row.answer).toEqual(checked.answer);
  expect(checked.findings.length + checked.row.findings.length).toBeGreaterThan(1);
});
