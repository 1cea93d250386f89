// Protects the forms: headings to the letter, templates that open anywhere and are read again without a word of doubt, and
// exports from which the same people come back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/lists/forms/form.ts';
import { columnsOf, FORMS, formNamed, formOf } from '../../../src/lists/forms/forms.ts';
import {
  exportCsv,
  exportJson,
  exportWorkbook,
  type List,
  type Written,
} from '../../../src/lists/forms/writing/exports.ts';
import { templateCsv, templateWorkbook } from '../../../src/lists/forms/writing/template.ts';
import type { PersonRow } from '../../../src/lists/intake/row.ts';
import { readDirectory } from '../../../src/lists/intake/zip/directory.ts';
import { unpack } from '../../../src/lists/intake/zip/unpack.ts';
import { policies } from '../../../src/policies/index.ts';
import { csvRecord, formulaSafe } from '../../../src/writing/csv.ts';
import { gathered, read, refusalOf } from './reading.ts';

/** As the forms have them: number, and the headings from the top. */
const PRINTED: Readonly<Record<string, string>> = {
  'd03-ts':
    'A STT · B Họ và tên · 1 Mã số BHXH · 2 Số CCCD/CMTND/ĐDCN/hộ chiếu · 3 Ngày tháng năm sinh · 4 Giới tính · 5 Địa chỉ · 6 Nơi đăng ký KCB ban đầu · 7 Ngày biên lai · 8 Số biên lai · 9 Tiền lương hưu, trợ cấp TN, TS · 10 Hỗ trợ thêm: NSĐP · 11 Hỗ trợ thêm: Khác · 12 Thời gian tham gia: Từ tháng · 13 Thời gian tham gia: Số tháng · 14 Mã số nhân viên thu · 15 Ghi chú',
  'd05-ts':
    'A STT · B Họ và tên · C Mã số BHXH · 1 Số CCCD/CMTND/ĐDCN/hộ chiếu · 2 Địa chỉ · 3 Ngày biên lai · 4 Số biên lai · 5 Mức thu nhập tháng đóng BHXH · 6 Phương thức đóng: Số tháng đóng · 7 Phương thức đóng: Từ tháng/năm · 8 Số tiền đóng: Số tiền phải đóng theo quy định · 9 Số tiền đóng: Người tham gia đóng · 10 Trong đó: NSNN hỗ trợ theo quy định: Tỷ lệ % · 11 Trong đó: NSNN hỗ trợ theo quy định: Số tiền · 12 Trong đó: NSĐP hỗ trợ thêm: Tỷ lệ % · 13 Trong đó: NSĐP hỗ trợ thêm: Số tiền · 14 Trong đó: Hỗ trợ khác: Tỷ lệ % · 15 Trong đó: Hỗ trợ khác: Số tiền · 16 Mã số nhân viên thu · 17 Ghi chú',
  'mau-3':
    'A STT · B Họ và tên · 1 Mã số bảo hiểm y tế · 2 Số căn cước công dân/ Định danh cá nhân · 3 Nơi đăng ký khám chữa bệnh ban đầu · 4 Mức đóng: Tiền lương · 5 Mức đóng: Phụ cấp: Chức vụ · 6 Mức đóng: Phụ cấp: Thâm niên vượt khung (%) · 7 Mức đóng: Phụ cấp: Thâm niên nghề (%) · 8 Mức đóng: Các khoản phụ cấp lương và thu nhập bổ sung · 9 Tháng tham gia · 10 Tỷ lệ ngân sách nhà nước hỗ trợ (%) · 11 Loại thẻ bảo hiểm y tế: Bản điện tử · 12 Loại thẻ bảo hiểm y tế: Bản giấy · 13 Ghi chú',
};

describe.each(FORMS)('the form $name', (form) => {
  it('has its columns to the letter, in its order', () => {
    const printed = form.columns.map(
      ({ number, under = [], heading }) => `${number} ${[...under, heading].join(': ')}`,
    );

    expect(printed.join(' · ')).toBe(PRINTED[form.id]);
  });

  it('names no field twice', () => {
    const keys = columnsOf(form).map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a template in which every column is found, and nobody is listed', async () => {
    const template = await gathered(templateWorkbook(form));

    // Whichever form the list is to be on.
    for (const { id } of FORMS) expect(await refusalOf(template, '', id)).toBe('no-rows');
    expect(strictProblems(await partsIn(template))).toEqual([]);
  });

  it('has a CSV template in which every column is found, and examples that are read without a finding', async () => {
    const { sheets, people, findings } = await read(templateCsv(form), 'text/csv', form.id);

    expect(sheets[0]?.ignored).toEqual([]);
    expect(sheets[0]?.matched.map(({ field }) => field)).toEqual([...columnsOf(form).map(({ key }) => key), 'change']);
    expect(findings).toEqual([]);
    expect(people.map((person) => person.findings.map(({ code }) => code))).toEqual([['example-row']]);
    expect(people[0]?.repairs).toEqual([]);
  });
});

it('a form is found by the name the policies give it, and every form of theirs is held', () => {
  const named = policies.flatMap(({ listings }) => listings.map(({ form }) => form)).filter((name) => name !== '');

  expect(new Set(named)).toEqual(new Set(['D03-TS', 'D05-TS', 'Mẫu số 3']));
  expect(named.filter((name) => formNamed(name) === null)).toEqual([]);
});

const D05_PEOPLE: readonly Written[] = [
  {
    name: 'Lê Văn Mẫu',
    citizenNumber: '046199000123',
    income: 1_500_000,
    months: 12,
    fromMonth: '2027-01',
    stateRate: 5000,
    localRate: 3050,
    dueAmount: 3_960_000,
    birthDate: '1999-05-20',
  },
];

describe('an export', () => {
  const listOf = (form: Form, increases: readonly Written[], decreases: readonly Written[] = []): List => ({
    form,
    head: { unitName: 'UBND phường Ví Dụ', unitCode: '2345678CN' },
    increases: [increases.slice(0, 1), increases.slice(1)],
    decreases: [decreases],
    remarks: false,
  });
  const formats = { XLSX: exportWorkbook, CSV: exportCsv, JSON: exportJson } as const;

  /** What goes out is what comes in again: any people, in any form, in any format. */
  it.each(Object.entries(formats))('gives the same people back: %s', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMS),
        fc.array(anyPerson, { minLength: 1, maxLength: 8 }),
        fc.array(anyPerson, { maxLength: 4 }),
        async (form, increases, decreases) => {
          const bytes = await gathered(write(listOf(form, increases, decreases)));
          const { people, findings } = await read(bytes, format === 'JSON' ? 'application/json' : '', form.id);

          expect(findings).toEqual([]);
          expect(
            people.map((person) => ({ findings: person.findings, change: person.change, ...shownOn(form, person) })),
          ).toEqual([
            ...increases.map((person) => ({ findings: [], change: 'increase', ...shownOn(form, person) })),
            ...decreases.map((person) => ({ findings: [], change: 'decrease', ...shownOn(form, person) })),
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the head, the lines and the totals of the form', async () => {
    const bytes = await gathered(exportWorkbook(listOf(formOf('d03-ts'), D05_PEOPLE, D05_PEOPLE)));
    const { sheets, findings } = await read(bytes);
    const sheet = (await partsIn(bytes)).get('xl/worksheets/sheet1.xml') ?? '';

    expect(sheets[0]?.head).toMatchObject({ unitName: { text: 'UBND phường Ví Dụ' }, unitCode: { text: '2345678CN' } });
    expect(findings).toEqual([]);
    expect([...sheet.matchAll(/>((?:Tăng|Giảm|Cộng|Tổng số|I|II)[^<]*)</g)].map(([, words]) => words)).toEqual([
      'I',
      'Tăng',
      'I.1',
      'Cộng tăng: 1',
      'II',
      'Giảm',
      'II.1',
      'Cộng giảm: 1',
      'Tổng số thẻ BHYT đề nghị cấp: 1',
    ]);
  });

  it('says what is wrong in a column of its own', async () => {
    const list = { ...listOf(formOf('mau-3'), [{ name: 'Lê A', remark: 'Ghi số CCCD.' }]), remarks: true };
    const csv = new TextDecoder().decode(await gathered(exportCsv(list)));

    expect(csv.split('\r\n').map((line) => line.split(',').at(-1))).toEqual(['Kết quả kiểm tra', 'Ghi số CCCD.', '']);
    expect((await partsIn(await gathered(exportWorkbook(list)))).get('xl/worksheets/sheet1.xml')).toContain(
      'Ghi số CCCD.',
    );
    expect(new TextDecoder().decode(await gathered(exportJson(list)))).toContain('"remark":"Ghi số CCCD."');
  });

  it('of nobody is a whole file', async () => {
    for (const write of Object.values(formats))
      expect((await gathered(write(listOf(formOf('d05-ts'), [])))).length).toBeGreaterThan(2);
    expect(new TextDecoder().decode(await gathered(exportJson(listOf(formOf('d05-ts'), []))))).toBe('[]\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'runs nothing: %j',
    async (name) => {
      expect(formulaSafe(name)).toBe(`'${name}`);
      expect(csvRecord([name])).toMatch(/^"?'/);
      const xml = (await partsIn(await gathered(exportWorkbook(listOf(formOf('mau-3'), [{ name }]))))).get(
        'xl/worksheets/sheet1.xml',
      );
      expect(xml).not.toContain('<f>');
    },
  );
});

/** Text of Vietnamese letters that no reader would repair. */
const word = fc.constantFrom('Nguyễn', 'Trần', 'Thị', 'Văn', 'Ánh', 'Đức', 'Ví', 'Dụ', 'Mẫu', "H'Hen");
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const tricky = fc.constantFrom('a, "b"; c', 'x\u00E0', '<b>&amp;</b>', '=1+1', '-5', 'dòng _x000D_ hai', "'", 'a]]>b');
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const amount = maybe(fc.integer({ min: 0, max: 1_000_000_000_000 }));
const rate = maybe(fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 10_000 })));
const support = maybe(
  fc.oneof(
    fc.integer({ min: 1, max: 10_000 }).map((basisPoints) => ({ rate: basisPoints })),
    fc.integer({ min: 101, max: 10_000_000 }).map((value) => ({ amount: value })),
  ),
);

const anyPerson: fc.Arbitrary<Written> = fc.record({
  name: words,
  citizenNumber: digits(12).map((all) => `0${all.slice(1)}`),
  insuranceNumber: maybe(digits(10)),
  birthDate: maybe(
    fc.oneof(
      day,
      day.map((iso) => iso.slice(0, 7)),
      day.map((iso) => iso.slice(0, 4)),
    ),
  ),
  sex: maybe(fc.constantFrom('female', 'male')),
  address: maybe(fc.oneof(words, tricky)),
  note: maybe(fc.oneof(words, tricky)),
  communeText: maybe(fc.constantFrom('Phường Thuận Hóa', '19789')),
  months: maybe(fc.integer({ min: 0, max: 999 })),
  fromMonth: maybe(day.map((iso) => iso.slice(0, 7))),
  income: amount,
  dueAmount: amount,
  stateRate: rate,
  localRate: rate,
  supportRate: rate,
  localSupport: support,
  electronicCard: maybe(fc.constant(true)),
  salary: maybe(fc.constantFrom('2.34', '2530000')),
  receiptOn: maybe(day),
  receiptNumber: maybe(digits(7)),
});

/** Only what the form has a column for. */
function shownOn(form: Form, person: Written | PersonRow): object {
  const read: Readonly<Record<string, unknown>> = { ...person };
  const keys = columnsOf(form).map(({ key }) => (key === 'commune' ? 'communeText' : key));
  return Object.fromEntries(keys.filter((key) => key !== 'ordinal').map((key) => [key, read[key] ?? null]));
}

async function partsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const entries = [...readDirectory(bytes).values()];
  return new Map(
    await Promise.all(
      entries.map(async (entry) => [entry.name, new TextDecoder().decode(await gathered(unpack(entry)))] as const),
    ),
  );
}

/** What Excel refuses to open without asking: parts nobody declares, references nobody meets, children out of order. */
function strictProblems(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const problems: string[] = [];
  for (const name of parts.keys()) {
    const isDeclared = types.includes(`PartName="/${name}"`) || /\.rels$/.test(name) || name === '[Content_Types].xml';
    if (!isDeclared) problems.push(`${name} is not declared`);
  }
  const styles = (parts.get('xl/styles.xml') ?? '').match(/<cellXfs count="(\d+)">/)?.[1];
  const order = [
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
  ];
  for (const [name, xml] of parts) {
    if (!name.includes('/worksheets/')) continue;
    const found = order.filter((tag) => xml.includes(`<${tag}`)).map((tag) => xml.indexOf(`<${tag}`));
    if (found.some((at, index) => at < (found[index - 1] ?? 0))) problems.push(`${name}: children out of order`);
    const worst = Math.max(...[...xml.matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style)));
    if (worst >= Number(styles)) problems.push(`${name}: style ${worst} is not there`);
    for (const [, list = ''] of xml.matchAll(/<formula1>(.*?)<\/formula1>/g)) {
      if (list.length > 255) problems.push(`${name}: a list of choices is too long`);
    }
    const merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref = '']) => ref);
    problems.push(...overlapping(merges).map((pair) => `${name}: ${pair} overlap`));
  }
  for (const [, name = ''] of (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)) {
    if (name.length > 31 || /[[\]*?/\\:]/.test(name)) problems.push(`${name} is no name of a sheet`);
  }
  return problems;
}

function overlapping(refs: readonly string[]): readonly string[] {
  const boxes = refs.map((ref) => {
    const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    const column = (name: string) => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { ref, left: column(left), right: column(right), top: Number(top), bottom: Number(bottom) };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom)
      .map((b) => `${a.ref} and ${b.ref}`),
  );
}
