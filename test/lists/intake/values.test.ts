// Protects what a value means: Vietnamese dates, numbers and names are read as they were meant, each repair is noted, and
// what can be read in two ways is asked about instead of guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChange, readMark, readSex } from '../../../src/lists/intake/values/choices.ts';
import { clean } from '../../../src/lists/intake/values/clean.ts';
import { readDate, readDay, readMonth } from '../../../src/lists/intake/values/days.ts';
import { legacyIn } from '../../../src/lists/intake/values/legacy.ts';
import { properCase } from '../../../src/lists/intake/values/names.ts';
import { readAmount, readCount, readDecimal, readRate, readSupport } from '../../../src/lists/intake/values/numbers.ts';
import type { Reading } from '../../../src/lists/intake/values/reading.ts';
import { communes } from '../../../src/places/places.ts';
import { allTexts } from './law-words.ts';

const said = (reading: Reading<unknown>) =>
  'finding' in reading ? reading.finding : reading.repair ? [reading.value, reading.repair] : reading.value;

describe('a date', () => {
  it.each([
    ['20/05/1954', '1954-05-20'],
    ['5/1/1954', '1954-01-05'],
    ['1954-05-20', '1954-05-20'],
    ['1954', '1954'],
    ['1954-05', '1954-05'],
    ['20-05-1954', ['1954-05-20', 'date-rewritten']],
    ['20.5.1954', ['1954-05-20', 'date-rewritten']],
    ['20 / 05 / 1954', ['1954-05-20', 'date-rewritten']],
    ['20/05/1954 00:00:00', ['1954-05-20', 'date-rewritten']],
    ['1954-05-20T00:00:00.000Z', ['1954-05-20', 'date-rewritten']],
    ['ngày 20 tháng 5 năm 1954', ['1954-05-20', 'date-rewritten']],
    ['05/1954', ['1954-05', 'date-rewritten']],
    ['tháng 5/1954', ['1954-05', 'date-rewritten']],
    ['00/00/1954', ['1954', 'date-rewritten']],
    ['00/05/1954', ['1954-05', 'date-rewritten']],
    ['--/--/1954', ['1954', 'date-rewritten']],
    ['29/02/2000', '2000-02-29'],
    ['29/02/1900', 'not-a-date'],
    ['31/04/1954', 'not-a-date'],
    ['05/20/1954', 'not-a-date'],
    ['20/00/1954', 'not-a-date'],
    ['20/05/1899', 'not-a-date'],
    ['20/05/2101', 'not-a-date'],
    ['20/05/54', 'two-digit-year'],
    ['1-2-03', 'two-digit-year'],
    ['20051954', 'not-a-date'],
    ['1954-13', 'not-a-date'],
    ['1954-00', 'not-a-date'],
    ['hôm qua', 'not-a-date'],
  ])('%s', (text, expected) => expect(said(readDate(text, 'plain'))).toEqual(expected));

  it('of a number is a year, or the day of a serial, never both', () => {
    expect(
      ['1900', '2100', '2999', '3000', '36300', '36300.5', '73050', '80000', '-5'].map((text) =>
        said(readDate(text, 'number')),
      ),
    ).toEqual([
      '1900',
      '2100',
      'not-a-date',
      ['1908-03-18', 'excel-date'],
      ['1999-05-20', 'excel-date'],
      ['1999-05-20', 'excel-date'],
      ['2099-12-31', 'excel-date'],
      'not-a-date',
      'not-a-date',
    ]);
  });

  it('is whole where a day is asked for', () => {
    expect([said(readDay('20/05/2026', 'plain')), said(readDay('05/2026', 'plain'))]).toEqual([
      '2026-05-20',
      'not-a-date',
    ]);
  });

  it('comes back as it was, for every day of two centuries', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (date, between) => {
        const iso = date.toISOString().slice(0, 10);
        const written = iso.split('-').reverse().join(between);
        const read = readDate(written, 'plain');
        return 'value' in read && read.value === iso;
      }),
    );
  });
});

it.each([
  ['01/2027', '2027-01'],
  ['1/2027', '2027-01'],
  ['2027-01', '2027-01'],
  ['01-2027', ['2027-01', 'month-rewritten']],
  ['T1/2027', ['2027-01', 'month-rewritten']],
  ['tháng 01 năm 2027', ['2027-01', 'month-rewritten']],
  ['01/01/2027', ['2027-01', 'month-rewritten']],
  ['13/2027', 'not-a-month'],
  ['2027', 'not-a-month'],
  ['Jan-27', 'not-a-month'],
  ['01/27', 'not-a-month'],
])('a month: %s', (text, expected) => expect(said(readMonth(text, 'plain'))).toEqual(expected));

it.each([
  ['1500000', 1_500_000],
  ['0', 0],
  ['1.500.000', [1_500_000, 'number-separators']],
  ['1,500,000', [1_500_000, 'number-separators']],
  ['1 500 000', [1_500_000, 'number-separators']],
  ['1.500', [1500, 'number-separators']],
  ['1.500.000,00', [1_500_000, 'number-separators']],
  ['1,500,000.00', [1_500_000, 'number-separators']],
  ['1500000.0', [1_500_000, 'number-separators']],
  ['1.500.000 đồng', [1_500_000, 'number-separators']],
  ['1500000đ', [1_500_000, 'unit-removed']],
  ['1500000 VNĐ', [1_500_000, 'unit-removed']],
  ['1.500,5', 'not-an-amount'],
  ['1,5', 'not-an-amount'],
  ['1.50', 'not-an-amount'],
  ['1.5000', 'not-an-amount'],
  ['1.500,000', 'not-an-amount'],
  ['-5', 'not-an-amount'],
  ['1,5 triệu', 'not-an-amount'],
  ['9999999999999', 'not-an-amount'],
])('an amount: %s', (text, expected) => expect(said(readAmount(text))).toEqual(expected));

it.each([
  ['30', 3000],
  ['30%', 3000],
  ['30,5 %', 3050],
  ['30.25', 3025],
  ['100', 10_000],
  ['0', 0],
  ['0,5%', 50],
  ['0.3', 'ambiguous-number'],
  ['101', 'not-a-rate'],
  ['30,125', 'not-a-rate'],
  ['ba mươi', 'not-a-rate'],
])('a rate: %s', (text, expected) => expect(said(readRate(text))).toEqual(expected));

it.each([
  ['30%', { rate: 3000 }],
  ['100', { rate: 10_000 }],
  ['101', { amount: 101 }],
  ['0', { rate: 0 }],
  ['0.3', 'ambiguous-number'],
])('a support: %s', (text, expected) => expect(said(readSupport(text))).toEqual(expected));

it.each([
  ['2,34', '2.34'],
  ['2.34', '2.34'],
  ['2530000', '2530000'],
  ['2.530.000', ['2530000', 'number-separators']],
  ['2.530', 'ambiguous-number'],
  ['hai', 'not-an-amount'],
])('a coefficient or an amount: %s', (text, expected) => expect(said(readDecimal(text))).toEqual(expected));

it.each([
  ['12', 12],
  ['12 tháng', [12, 'unit-removed']],
  ['12.0', [12, 'unit-removed']],
  ['12,5', 'not-a-count'],
  ['1000', 'not-a-count'],
  ['mười hai', 'not-a-count'],
])('a count: %s', (text, expected) => expect(said(readCount(text))).toEqual(expected));

it('a sex, a cross, a change', () => {
  expect(['Nam', 'Nữ', 'NỮ', 'nu', 'male', 'F', '0', '1', 'x', ''].map((text) => said(readSex(text)))).toEqual([
    'male',
    'female',
    ['female', 'sex-rewritten'],
    ['female', 'sex-rewritten'],
    'male',
    ['female', 'sex-rewritten'],
    'not-a-sex',
    'not-a-sex',
    'not-a-sex',
    'not-a-sex',
  ]);
  expect(['x', 'X', '✓', '1', 'có', '0', 'không', 'maybe'].map((text) => said(readMark(text)))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    'not-a-mark',
  ]);
  expect(['Tăng', 'GIẢM', 'increase', 'đổi'].map((text) => said(readChange(text)))).toEqual([
    'increase',
    'decrease',
    'increase',
    'not-a-change',
  ]);
});

describe('a name', () => {
  it.each([
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['Y-BAN KSOR', 'Y-Ban Ksor'],
    ['ĐẶNG THỊ ÁNH', 'Đặng Thị Ánh'],
    ['Nguyễn Văn An', null],
    ['Nguyễn VĂN An', null],
    ['nguyễn văn an', null],
    ['A', null],
  ])('in capitals is put into proper case: %s', (name, expected) => expect(properCase(name)).toBe(expected));
});

describe('text', () => {
  it.each([
    ['Nguyê\u0303n', 'Nguyễn', ['composed']],
    ['Ðặng ðình', 'Đặng đình', ['d-with-stroke']],
    ['  Lê\u00A0 Văn\tA ', 'Lê Văn A', ['spaces']],
    ['Lê\u200B Văn\uFEFF', 'Lê Văn', ['invisible-characters']],
    ["'0123", '0123', ['excel-text']],
    ['="0123"', '0123', ['excel-text']],
    ["H'Hen", "H'Hen", []],
    ['O\u2019Brien', 'O\u2019Brien', []],
    ['-5', '-5', []],
  ])('%j is made plain', (typed, text, repairs) => expect(clean(typed)).toEqual({ text, repairs }));

  it.each([
    ['Lê\u0000', 'control-character'],
    ['Lê\u001B[31m', 'control-character'],
    ['Lê \u202Egnort', 'direction-character'],
    ['Lê \u2067x', 'direction-character'],
    ['Lê \uFFFD', 'broken-character'],
    ['Lê \uD800', 'broken-character'],
    ['Lê \uE000', 'broken-character'],
    ['NguyÔn V¨n ¸nh', 'legacy-font'],
    ['TrÇn ThÞ B×nh', 'legacy-font'],
    ['®Æng', 'legacy-font'],
    ['L\u00AD¬ng', 'legacy-font'],
    ['Nguyeãn Vaên Ñöùc', 'legacy-font'],
    ['Leâ Thò Höông Traø', 'legacy-font'],
    ['PHAÏM HUØNG', 'legacy-font'],
    ['Th\u0303 B', 'legacy-font'],
    ['Nguyá»…n VÄƒn', 'garbled-text'],
    ['Äáº·ng', 'garbled-text'],
    ['LÃª', 'garbled-text'],
  ])('%j is refused, not repaired', (typed, finding) => expect(clean(typed)).toEqual({ finding }));

  it('of the law, and the name of every commune, is never taken for an old font', () => {
    const words = new Set(
      [...communes().map(({ name }) => name), ...allTexts()].flatMap((text) => text.split(/[\s/()“”"'.,;:–-]+/)),
    );

    expect(words.size).toBeGreaterThan(1500);
    expect([...words].filter((word) => legacyIn(word) !== null)).toEqual([]);
    expect([...words].map((word) => word.toLocaleUpperCase('vi')).filter((word) => legacyIn(word) !== null)).toEqual(
      [],
    );
  });
});
