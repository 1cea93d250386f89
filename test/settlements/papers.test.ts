// Protects the papers: Mẫu số 1 to the letter of the decree's appendix and adding up by its own formulas, cells left empty
// where nothing is known, the same in workbook and page, no formula in CSV, and the sheet of our own saying that it is ours.
import { describe, expect, it } from 'vitest';
import { supported } from '../../src/reports/sections/ledger-sections.ts';
import { groupNames } from '../../src/settlements/group-names.ts';
import { exportPaper, type PaperFormat } from '../../src/settlements/papers/export.ts';
import { mau1 } from '../../src/settlements/papers/mau-1.ts';
import { socialSheet } from '../../src/settlements/papers/social-sheet.ts';
import { paperSheet } from '../../src/settlements/papers/workbook.ts';
import { fundsOf, type Settlement } from '../../src/settlements/settlement.ts';
import { summaryOf } from '../../src/settlements/summary.ts';
import { summaryPage } from '../../src/settlements/summary-page.ts';
import { heightFor } from '../../src/writing/height.ts';
import { hue, line, obligation } from './sheets.ts';

async function written(settlement: Settlement, scheme: 'health-insurance' | 'social-insurance', format: PaperFormat) {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportPaper(settlement, scheme, format).pieces) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('Mẫu số 1', () => {
  it('has the headings of the appendix, in their order', () => {
    expect(mau1(hue()).columns.map(({ heading, number }) => `${number} ${heading}`)).toEqual([
      'A Số thứ tự',
      'B Đối tượng tham gia bảo hiểm y tế được ngân sách nhà nước đóng, hỗ trợ mức đóng',
      '1 Số thẻ bảo hiểm y tế đã phát hành',
      '2 Số tiền đóng bảo hiểm y tế tính theo mức đóng quy định',
      '3 Số tiền do người tham gia đóng',
      '4=2-3 Số tiền ngân sách nhà nước đóng, hỗ trợ',
      '5 Số tiền, Bộ Tài chính, Sở Tài chính, Nội vụ, Y tế đã chuyển',
      '6=4-5 Số tiền Bộ Tài chính, Sở Tài chính, Nội vụ, Y tế chưa chuyển',
    ]);
  });

  it('has the rows of the appendix first, then the other groups', () => {
    expect(mau1(hue()).rows.map(({ cells: [ordinal, words] }) => `${ordinal ?? ''} ${words}`.trim())).toEqual([
      'Tổng số',
      '1 Trẻ em dưới 6 tuổi',
      '2 Người thuộc hộ gia đình nghèo',
      '3 Người thuộc hộ gia đình cận nghèo',
      '- Đối tượng được ngân sách nhà nước hỗ trợ 100% mức đóng',
      '- Đối tượng được ngân sách nhà nước hỗ trợ ...% mức đóng',
      '4 Học sinh, sinh viên',
      '5 Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
      '6 Hộ thoát nghèo đồng thời thoát cận nghèo, trong 36 tháng',
      '7 Đối tượng khác (tổng hợp toàn tỉnh, thành phố)',
      '8 Đối tượng chỉ được ngân sách nhà nước hỗ trợ theo quy định (không có hỗ trợ thêm của địa phương)',
    ]);
  });

  it('has every group in its own row, whoever pays for it, and none that nobody pays for', () => {
    const groups = ['hi-student', 'hi-farming', 'hi-near-poor', 'hi-village-health', 'hi-hamlet-activist'];
    const alone = groups.map((group) =>
      line({ rule: `state-${group}`, localHolder: null, local: 0, participant: 94_770 }),
    );
    const lines = [...alone, line({}), line({ rule: 'hi-exited' }), line({ rule: 'self-paid', state: 0, local: 0 })];
    const { rows } = mau1({ ...hue(), lines });
    const filled = rows.filter(({ cells: [, , cards] }) => cards !== 0).map(({ cells }) => cells.slice(0, 3).join(' '));

    expect(filled).toEqual([
      ' Tổng số 7',
      '3 Người thuộc hộ gia đình cận nghèo 2',
      ' - Đối tượng được ngân sách nhà nước hỗ trợ 100% mức đóng 1',
      ' - Đối tượng được ngân sách nhà nước hỗ trợ 70% mức đóng 1',
      '4 Học sinh, sinh viên 1',
      '5 Người thuộc hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình 1',
      '6 Nhân viên y tế thôn, bản; cô đỡ thôn, bản 1',
      '7 Người hoạt động không chuyên trách ở thôn, tổ dân phố 1',
      '8 Hộ thoát nghèo đồng thời thoát cận nghèo, trong 36 tháng 1',
    ]);
  });

  it('adds up: 4 = 2 − 3, 6 = 4 − 5, and the total is its groups', () => {
    const [total, ...rows] = mau1(hue()).rows.map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'number' ? cell : 0)),
    );
    const groups = mau1(hue()).rows.flatMap(({ cells }, at) => (at > 0 && cells[0] !== '' ? [rows[at - 1] ?? []] : []));

    for (const row of rows) expect(row[5]).toBe((row[3] ?? 0) - (row[4] ?? 0));
    for (const column of [2, 3, 4, 5]) {
      expect(groups.reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(total?.[column]);
    }
    expect(total?.slice(2)).toEqual([254, 80_659_800, 2_148_330, 78_511_470, 20_000_000, 58_511_470]);
  });

  it('says of a group what has come only where it follows', () => {
    const cells = (transferred: number) => {
      const lines = [line({}), line({ rule: 'hi-exited' })];
      const money = { owed: 631_800, transferred };
      const { rows } = mau1({ ...hue(), lines, obligations: [obligation('city', money)] });
      return rows.map((row) => row.cells.slice(6)).filter((_, at) => at === 3 || at === 8);
    };

    expect(cells(0)).toEqual([
      [0, 315_900],
      [0, 315_900],
    ]);
    expect(cells(631_800)).toEqual([
      [315_900, 0],
      [315_900, 0],
    ]);
    expect(cells(1)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('is the same in the workbook and on the page', async () => {
    const page = (await written(hue(), 'health-insurance', 'html')).toString();
    const book = await written(hue(), 'health-insurance', 'xlsx');

    for (const words of [
      'BẢO HIỂM XÃ HỘI THÀNH PHỐ HUẾ',
      'Quý I Năm 2026',
      '(Đơn vị tính: Thẻ; Đồng)',
      '58.511.470',
      'GIÁM ĐỐC',
    ]) {
      expect(page).toContain(words);
    }
    expect(book.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a paper as a sheet', () => {
  it('has rows as high as their words, its heads over one another where the table is narrow, and stays on one page', () => {
    const sheet = paperSheet(mau1(hue()));
    const rows = Array.isArray(sheet.rows) ? sheet.rows.flat() : [];
    const narrow = paperSheet({ ...mau1(hue()), columns: mau1(hue()).columns.slice(0, 3), rows: [] });

    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ height }) => height !== undefined && height >= 15)).toBe(true);
    expect(sheet).toMatchObject({ fitsWidth: true, fitsPage: true, repeated: [8, 9] });
    expect(sheet.merges.slice(0, 3)).toEqual(['A1:H1', 'A2:D2', 'E2:H2']);
    expect(narrow.merges.slice(0, 4)).toEqual(['A1:C1', 'A2:C2', 'A3:C3', 'A4:C4']);
    expect([heightFor([{ text: 'một hai ba', width: 10 }]), heightFor([{ text: 'một hai bốn', width: 10 }])]).toEqual([
      15, 30,
    ]);
  });
});

describe('the names of groups', () => {
  it('are in both languages for whatever stands in the books, the state alone apart, in the texts of each quarter', () => {
    const where = { province: '01', scheme: 'health-insurance', periods: ['2026-Q1', '2026-Q3'] } as const;
    const names = groupNames(where);

    expect(names['state-hi-student']?.vi).toMatch(
      /^Học sinh, sinh viên.* \(chỉ ngân sách nhà nước hỗ trợ theo quy định\)$/,
    );
    expect(names['hi-animal-health']).toBeDefined();
    expect(names['self-paid']?.en).toBe('Months that no public budget helps to pay any more');
    expect(
      supported.names({ province: '01', commune: null, period: '2026', firstPeriod: '2026-Q1', lastPeriod: '2026-Q4' }),
    ).toMatchObject({
      'health-insurance': { vi: 'BHYT' },
      'health-insurance/state-hi-student': names['state-hi-student'],
      'social-insurance/sensitive': names.sensitive,
    });
  });
});

describe('the sheet of social insurance', () => {
  it('says that it is no official form, and adds up', () => {
    const { form, rows } = socialSheet(hue());

    expect(form).toContain('chưa có mẫu chính thức');
    expect(rows[0]?.cells.slice(3)).toEqual([
      40,
      120,
      39_600_000,
      '20%',
      7_920_000,
      '10%',
      3_960_000,
      0,
      0,
      27_720_000,
      0,
      11_880_000,
    ]);
  });
});

describe('the lines behind them', () => {
  it('are CSV without a formula, whatever a group is called', async () => {
    const named = { ...hue(), lines: [line({ rule: '=HYPERLINK("x")' })] };
    const [, row] = (await written(named, 'health-insurance', 'csv')).toString().split('\r\n');

    expect(row).toContain('"\'=HYPERLINK');
  });

  it('say of a group where nobody adds to the state', async () => {
    const alone = { ...hue(), lines: [line({ rule: 'state-hi-student', localHolder: null })] };
    const [, row] = (await written(alone, 'health-insurance', 'csv')).toString().split('\r\n');

    expect(row).toContain('Học sinh, sinh viên (chỉ ngân sách nhà nước hỗ trợ theo quy định)');
  });

  it('are JSON with the sums beside them', async () => {
    const body = JSON.parse((await written(hue(), 'health-insurance', 'json')).toString());

    expect(body).toMatchObject({ id: '46-2026-Q1', scheme: 'health-insurance', people: 256, missing: 58_811_470 });
    expect(body.lines).toHaveLength(6);
  });
});

describe('what has come for a quarter', () => {
  const owed = { owed: 200, arrears: 0, transferred: 0, credited: 0, carried: 0 };
  const since = (whole: boolean) => ({ cameSince: { whole, paidOn: '2026-05-05' } });

  it.each([
    ['all that came', { transferred: 150, credited: 50 }, {}, 200],
    ['what is left of it beside the arrears, which are paid first', { arrears: 90, transferred: 150 }, {}, 60],
    ['nothing while the arrears have not come', { arrears: 90, transferred: 50 }, {}, 0],
    ['not what was carried on', { transferred: 150, carried: 50 }, since(false), 150],
    ['what was carried on, once it came', { transferred: 150, carried: 50 }, since(true), 200],
    [
      'its own alone, where arrears were carried on with it',
      { arrears: 90, transferred: 50, carried: 240 },
      since(true),
      200,
    ],
  ] as const)('is %s', (_, money, more, arrived) => {
    const social = { scheme: 'social-insurance', ...more } as const;
    const obligations = [
      obligation('city', { ...owed, ...money }, more),
      obligation('city', { ...owed, ...money }, social),
    ];
    const sheet = { ...hue(), obligations };

    expect([mau1(sheet).rows[0]?.cells[6], socialSheet(sheet).rows[0]?.cells.at(-2)]).toEqual([arrived, arrived]);
  });

  it('is told as met late once what was carried on came', () => {
    const at = (whole: boolean) =>
      summaryOf({ ...hue(), obligations: [obligation('city', { ...owed, carried: 50 }, since(whole))] }, '2026-06-01')
        .holders[0];

    expect(at(true)).toMatchObject({ standing: 'met-late', daysLate: 11 });
    expect(at(false)).toMatchObject({ standing: 'carried', daysLate: 0 });
  });
});

describe('a sheet', () => {
  it('owes what is due less what people pay themselves', () => {
    for (const { sums } of fundsOf(hue())) expect(sums.owed).toBe(sums.due - sums.participant);
  });

  it('is summed up on one page, which names no text twice and escapes every word', () => {
    const page = summaryPage(summaryOf(hue(), '2026-05-10'), 'vi');

    expect(page.match(/trước ngày 25 tháng đầu tiên của quý tiếp theo/g)).toHaveLength(1);
    expect(page).toContain('24/04/2026');
    expect(summaryPage(summaryOf(hue(), '2026-05-10'), 'en')).toContain('Days late');
  });
});
