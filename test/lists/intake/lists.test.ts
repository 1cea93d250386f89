// Protects lists as people make them: headings are found wherever they stand and whatever they are called, lines between
// people are told from people, totals are held against the rows, and nobody who is named is ever lost.
import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../src/lists/forms/fields.ts';
import { FORMS } from '../../../src/lists/forms/forms.ts';
import { makeWorkbook, rowsXml } from './made-workbook.ts';
import { read, refusalOf } from './reading.ts';

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

const NUMBER = '046199000123';

/** Which field each heading was taken for. */
async function fieldsOf(headings: readonly (readonly string[])[], person: readonly string[]) {
  const { sheets } = await read(csv([...headings, person]));
  return Object.fromEntries(sheets[0]?.matched.map(({ field, heading }) => [heading, field]) ?? []);
}

describe('headings', () => {
  it('of school lists are known by what people call them', async () => {
    const fields: Record<string, FieldKey> = {
      STT: 'ordinal',
      'Họ & tên': 'name',
      'Số ĐDCN': 'citizenNumber',
      NS: 'birthDate',
      'G. tính': 'note',
      Lớp: 'className',
      'Mã BHXH': 'insuranceNumber',
      'Xã/Phường': 'commune',
      'Nơi ở hiện nay': 'address',
      SĐT: 'phone',
      'Nơi ĐK KCB BĐ': 'firstFacility',
      'Diện đối tượng': 'group',
    };
    const { 'G. tính': _, ...known } = fields;

    expect(await fieldsOf([Object.keys(fields)], ['1', 'Lê A', NUMBER])).toEqual(known);
  });

  it.each([
    ['Ho va ten hoc sinh', 'name'],
    ['HỌ TÊN', 'name'],
    ['Họ, tên khai sinh', 'name'],
  ])('may have no diacritics, or others: %s', async (heading, field) => {
    expect(await fieldsOf([[heading, 'cccd', 'x']], ['Lê A', NUMBER, ''])).toMatchObject({
      [heading]: field,
      cccd: 'citizenNumber',
    });
  });

  it('of parents and papers are not those of the person', async () => {
    const headings = [
      'Họ và tên',
      'Số CCCD',
      'Ngày cấp CCCD',
      'Nơi cấp CCCD',
      'Họ tên cha',
      'CCCD của mẹ',
      'SĐT phụ huynh',
      'Họ tên chủ hộ',
    ];

    expect(await fieldsOf([headings], ['Lê A', NUMBER])).toEqual({ 'Họ và tên': 'name', 'Số CCCD': 'citizenNumber' });
  });

  it('on two and three rows are read with what stands above them', async () => {
    const top = ['TT', 'Họ và tên', 'CCCD', 'Hỗ trợ', '', 'Thời gian tham gia', '', 'Ghi chú'];
    const low = ['', '', '', 'NSĐP', 'Khác', 'Từ tháng', 'Số tháng', ''];
    const { people, sheets } = await read(
      csv([
        ['DANH SÁCH'],
        [],
        top,
        low,
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['1', 'Lê A', NUMBER, '30', '', '1/2027', '12', 'x'],
      ]),
    );

    expect(sheets[0]?.matched.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'citizenNumber',
      'localSupport',
      'otherSupport',
      'fromMonth',
      'months',
      'note',
    ]);
    expect(people).toMatchObject([
      { name: 'Lê A', localSupport: { rate: 3000 }, fromMonth: '2027-01', months: 12, row: 6 },
    ]);
  });

  it('may stand as low as row 30 and no lower', async () => {
    const at = (row: number) =>
      csv([...Array.from({ length: row - 1 }, (_, n) => [`ghi chép ${n}`]), ['Họ và tên', 'CCCD'], ['Lê A', NUMBER]]);

    expect(await refusalOf(at(30))).toBe('read');
    expect(await refusalOf(at(31))).toBe('no-heading');
  });

  it('are repeated on every page of long lists, and are nobody', async () => {
    const head = [
      ['STT', 'Họ và tên', 'CCCD', 'Hỗ trợ thêm', ''],
      ['', '', '', 'NSĐP', 'Khác'],
    ];
    const { people } = await read(csv([...head, ['1', 'Lê A', NUMBER], ...head, ['2', 'Lê B', NUMBER]]));

    expect(people.map(({ name }) => name)).toEqual(['Lê A', 'Lê B']);
  });

  it('that mean the same are both left, and a column that is needed is missed by name', async () => {
    const { findings, people, sheets } = await read(
      csv([
        ['Họ và tên', 'CCCD', 'Số CCCD', 'Màu áo'],
        ['Lê A', NUMBER, NUMBER, 'xanh'],
      ]),
    );

    expect(findings).toEqual([
      { code: 'ambiguous-column', field: 'citizenNumber', address: 'B1', bounds: 'B1, C1', sheet: null },
      { code: 'missing-column', field: 'birthDate', address: null, bounds: 'Ngày tháng năm sinh', sheet: null },
      { code: 'missing-column', field: 'commune', address: null, bounds: 'Xã/phường nơi ở', sheet: null },
    ]);
    expect(people[0]?.citizenNumber).toBeNull();
    expect(sheets[0]?.ignored).toEqual([{ heading: 'Màu áo', address: 'D1' }]);
  });

  it.each(FORMS)('of $name are its own, to the letter, and give every column its field', async (form) => {
    const head = [form.columns.map(({ under = [], heading }) => [...under, heading].join(' '))];
    const { sheets } = await read(
      csv([...head, form.columns.map(({ example }) => example || 'x')]),
      'text/csv',
      form.id,
    );

    expect(sheets[0]?.matched.map(({ field }) => field)).toEqual(form.columns.map(({ key }) => key));
  });
});

describe('a person', () => {
  it('may stand in two columns of the name, and in three of the birth', async () => {
    const { people } = await read(
      csv([
        ['TT', 'Họ và tên đệm', 'Tên', 'Ngày sinh', '', '', 'CCCD'],
        ['', '', '', 'Ngày', 'Tháng', 'Năm', ''],
        ['1', 'Lê Văn', 'A', '5', '9', '2015', NUMBER],
      ]),
    );

    expect(people).toMatchObject([
      { name: 'Lê Văn A', birthDate: '2015-09-05', addresses: { name: 'B3', birthDate: 'D3' } },
    ]);
  });

  it('may have the name under one heading over two columns', async () => {
    const { people } = await read(
      csv([
        ['TT', 'Họ và tên', '', 'CCCD'],
        ['1', 'Lê Văn', 'An', NUMBER],
        ['2', 'Trần Thị', 'Bình', NUMBER],
      ]),
    );

    expect(people.map(({ name }) => name)).toEqual(['Lê Văn An', 'Trần Thị Bình']);
  });

  it('may be a man or a woman by the column that is marked or holds the year', async () => {
    const marks = await read(
      csv([
        ['Họ và tên', 'Giới tính', ''],
        ['', 'Nam', 'Nữ'],
        ['Lê A', 'x', ''],
        ['Lê B', '', 'X'],
      ]),
    );
    const years = await read(
      csv([
        ['Họ và tên', 'Năm sinh', ''],
        ['', 'Nam', 'Nữ'],
        ['Lê A', '1954', ''],
        ['Lê B', '', '1960'],
      ]),
    );

    expect(marks.people.map(({ sex }) => sex)).toEqual(['male', 'female']);
    expect(years.people.map(({ sex, birthDate }) => [sex, birthDate])).toEqual([
      ['male', '1954'],
      ['female', '1960'],
    ]);
    expect(years.findings.filter(({ field }) => field === 'birthDate')).toEqual([]);
    expect(marks.findings.filter(({ field }) => field === 'birthDate')).toHaveLength(1);
  });

  it('is never lost, however little is said of him', async () => {
    const rows = [
      ['STT', 'Họ và tên', 'CCCD', 'Ngày sinh'],
      ['1', 'Tô Văn A', '', ''],
      ['2', '', NUMBER, ''],
      ['', 'Công Thị B', '', ''],
      ['', 'Tống C', '', '1954'],
      ['5', '', '', ''],
      ['', '', '', ''],
    ];
    const { people } = await read(csv(rows));

    expect(people.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Tô Văn A'],
      [3, null],
      [4, 'Công Thị B'],
      [5, 'Tống C'],
    ]);
  });
});

describe('lines between people', () => {
  const HEAD = ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Tiền lương hưu, trợ cấp TN, TS'];
  const person = (n: number, pay = '') => [String(n), `Lê Thị ${'ABCDEFGH'[n]}`, `04619900012${n}`, '1999', pay];

  it('divide those who come from those who leave, and count them', async () => {
    const { rows, findings } = await read(
      csv([
        HEAD,
        ['I', 'Tăng'],
        ['I.1', 'Người tham gia'],
        person(1),
        person(2),
        ['', 'Cộng tăng: 2'],
        ['II', 'Giảm'],
        ['II.1', 'Người tham gia'],
        person(3),
        ['', 'Cộng giảm: 1'],
        ['', 'Tổng số thẻ BHYT đề nghị cấp: 2'],
      ]),
    );

    expect(rows.map(({ change }) => change)).toEqual(['increase', 'increase', 'decrease']);
    expect(findings.filter(({ code }) => code === 'total-differs')).toEqual([]);
  });

  it('are those of Mẫu số 3 too', async () => {
    const { rows } = await read(csv([HEAD, ['(1)', 'Tăng'], person(1), ['(2)', 'Giảm'], person(2)]));

    expect(rows.map(({ change }) => change)).toEqual(['increase', 'decrease']);
  });

  it('give away rows that are missing or too many: people and đồng', async () => {
    const { findings } = await read(
      csv([
        HEAD,
        person(1, '1.000.000'),
        person(2, '500000'),
        ['', 'Tổng cộng: 3', '', '', '1.400.000'],
        ['', 'Danh sách này có 4 người'],
        ['', 'Ghi chú: danh sách có 12 hộ, 2 khẩu'],
        ['', 'Danh sách gồm 12 hộ'],
      ]),
    );

    expect(findings.filter(({ code }) => code === 'total-differs')).toEqual([
      { code: 'total-differs', field: null, address: 'B4', bounds: '2', sheet: null },
      { code: 'total-differs', field: 'monthlyAllowance', address: 'E4', bounds: '1500000', sheet: null },
      { code: 'total-differs', field: null, address: 'B5', bounds: '2', sheet: null },
    ]);
  });

  it('mark changes of pay, which are nobody to list', async () => {
    const { rows } = await read(csv([HEAD, ['I.1', 'Người tham gia'], person(1), ['I.2', 'Tiền lương'], person(2)]));

    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([[], ['pay-adjustment']]);
  });

  it('name the class or the residential group of those below', async () => {
    const { people } = await read(csv([HEAD, ['Lớp 1A'], person(1), ['Lớp 1B'], person(2)]));
    const groups = await read(csv([HEAD, ['Tổ dân phố số 3'], person(1), ['Thôn Ví Dụ'], person(2)]));

    expect(people.map(({ className }) => className)).toEqual(['1A', '1B']);
    expect(groups.people.map(({ residentialGroup }) => residentialGroup)).toEqual(['Tổ dân phố số 3', 'Thôn Ví Dụ']);
  });

  it('name them with the number of the part too, as wards write it: nobody is taken for a person', async () => {
    const parts = [['I', 'TỔ DÂN PHỐ 1'], person(1), ['II.', 'Thôn Ví Dụ'], person(2), ['3. Tổ dân phố 3'], person(3)];
    const { people, rows } = await read(csv([HEAD, ...parts, ['', 'Tổng cộng: 3']]));

    expect(people.map(({ residentialGroup }) => residentialGroup)).toEqual([
      'TỔ DÂN PHỐ 1',
      'Thôn Ví Dụ',
      'Tổ dân phố 3',
    ]);
    expect(rows.map(({ cells }) => cells.residentialGroup?.address)).toEqual(['B2', 'B4', 'A6']);
  });

  it('do not swallow who is numbered so and stands there by name alone', async () => {
    const { people } = await read(csv([HEAD, ['I', 'Tô Văn Ví Dụ'], ['V', 'Lê Thị Ví Dụ']]));
    expect(people.map(({ name }) => name)).toEqual(['Tô Văn Ví Dụ', 'Lê Thị Ví Dụ']);
  });

  it('end with signatures, after which only those are people who are more than a name', async () => {
    const after = [
      ['', '', 'Huế, ngày 01 tháng 12 năm 2026'],
      ['', 'Người lập biểu', '', 'Hiệu trưởng'],
      ['', '(Ký, ghi rõ họ tên)'],
      ['', 'Trần Văn Ký'],
    ];
    const { people } = await read(csv([HEAD, person(1), ...after, person(2)]));

    expect(people.map(({ name }) => name)).toEqual(['Lê Thị B', 'Lê Thị C']);
  });

  it('above the headings say who makes the list', async () => {
    const rows = [
      ['ĐƠN VỊ: UBND phường Ví Dụ'],
      ['Mã đơn vị:', '', '2345678CN'],
      ['Mã đối tượng: CN', 'Lương cơ sở: 2.530.000'],
      ['Địa chỉ: ..........'],
      ['Họ và tên', 'CCCD'],
      ['Lê A', NUMBER],
    ];
    const { sheets } = await read(makeWorkbook({ sheets: { DS: rowsXml(rows) } }));

    expect(sheets[0]?.head).toEqual({
      unitName: { text: 'UBND phường Ví Dụ', kind: 'text', address: 'DS!A1' },
      unitCode: { text: '2345678CN', kind: 'text', address: 'DS!C2' },
      groupCode: { text: 'CN', kind: 'text', address: 'DS!A3' },
      baseSalary: { text: '2.530.000', kind: 'text', address: 'DS!B3' },
    });
  });
});

it('an example left in a template is told from people', async () => {
  const { rows } = await read(
    csv([
      ['STT', 'Họ và tên', 'CCCD'],
      ['VD', 'Nguyễn Thị Ví Dụ', NUMBER],
      ['1', 'Lê A', NUMBER],
    ]),
  );

  expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['example-row'], []]);
});
