// Protects what an extract's rows are answered: every finding of extracts by a row that has it, the row beside it that has
// not, and whether it is kept.
import { describe, expect, it, test } from 'vitest';
import type { FieldKey } from '../../src/lists/forms/fields.ts';
import { ExtractRows, type ReadingOf } from '../../src/outreach/extract-rows.ts';

const GROUPS = [
  { id: '00000000-0000-4000-8000-000000000003', code: '03', name: 'Tổ dân phố 3' },
  { id: '00000000-0000-4000-8000-000000000004', code: '04', name: 'Tổ dân phố 4' },
];
const POPULATION: ReadingOf = { kind: 'population', month: null, today: '2026-11-23', groups: GROUPS };
const BUSINESSES: ReadingOf = { kind: 'household-businesses', month: '2026-10', today: '2026-11-23', groups: GROUPS };

type Cells = Partial<Record<FieldKey, string>>;
const RESIDENT: Cells = {
  name: 'Trần Thị Thử',
  birthDate: '08/03/1992',
  sex: 'Nữ',
  citizenNumber: '001192000001',
  residence: 'Thường trú',
  residentialGroup: 'TDP số 3',
};
const BUSINESS: Cells = {
  name: 'Trần Thị Thử',
  businessName: 'Hộ kinh doanh Thử',
  registrationNumber: '01A8001234',
  registeredOn: '12/10/2026',
  residentialGroup: '4',
};

function read(reader: ExtractRows, cells: Cells, row = 2) {
  const written = Object.entries(cells).map(([field, text]) => [field, { text, address: `A${row}`, kind: 'text' }]);
  const { checked, kept } = reader.read({
    position: row,
    sheet: null,
    row,
    change: 'increase',
    cells: Object.fromEntries(written),
    repairs: [],
    findings: [],
  });
  return { codes: checked.findings.map(({ code }) => code), verdict: checked.verdict, kept };
}

describe('a row without a fault', () => {
  test.each([
    ['population', POPULATION, RESIDENT, GROUPS[0]?.id],
    ['household-businesses', BUSINESSES, BUSINESS, GROUPS[1]?.id],
  ] as const)('of %s is stored, in its group', (_, of, cells, group) => {
    expect(read(new ExtractRows(of), cells)).toMatchObject({ codes: [], verdict: 'stored', kept: { group } });
  });
});

describe('what is wrong in a row', () => {
  test.each<[code: string, verdict: string, of: ReadingOf, base: Cells, wrong: Cells]>([
    ['residence-unknown', 'flagged', POPULATION, RESIDENT, { residence: 'Không rõ' }],
    ['residential-group-unknown', 'flagged', POPULATION, RESIDENT, { residentialGroup: 'Tổ 9' }],
    ['born-in-the-future', 'refused', POPULATION, RESIDENT, { birthDate: '24/11/2026', citizenNumber: '001326000001' }],
    ['business-name-missing', 'refused', BUSINESSES, BUSINESS, { businessName: '' }],
    ['registration-number-missing', 'refused', BUSINESSES, BUSINESS, { registrationNumber: '' }],
    ['registered-on-missing', 'refused', BUSINESSES, BUSINESS, { registeredOn: '' }],
    ['registered-outside-month', 'flagged', BUSINESSES, BUSINESS, { registeredOn: '01/11/2026' }],
  ])('%s: %s', (code, verdict, of, base, wrong) => {
    const answered = read(new ExtractRows(of), { ...base, ...wrong });
    expect(answered.codes).toEqual([code]);
    expect(answered.verdict).toBe(verdict);
    expect(answered.kept === null).toBe(verdict === 'refused');
  });

  it('repeated-in-extract: who stands further up is refused and counted', () => {
    const reader = new ExtractRows(POPULATION);
    expect(read(reader, RESIDENT).verdict).toBe('stored');
    expect(read(reader, RESIDENT, 3)).toMatchObject({ codes: ['repeated-in-extract'], verdict: 'refused', kept: null });
    expect(reader.twice).toBe(1);
  });

  it('is no group where the commune has entered none', () => {
    expect(
      read(new ExtractRows({ ...POPULATION, groups: [] }), { ...RESIDENT, residentialGroup: 'Tổ 9' }).codes,
    ).toEqual([]);
  });
});
