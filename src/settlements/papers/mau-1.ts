/**
 * Mẫu số 1 of NĐ 188/2025/NĐ-CP, laid out as its appendix prints it: one row a group, one column for all public money. What
 * has come is known of budgets, not of groups: a group's own cell is filled in where it follows (nothing came, or all of it).
 */
import { groupTold, SELF_PAID } from '../../engine/told-rule.ts';
import { provinceName } from '../../places/places.ts';
import { arrivedFor } from '../arrived.ts';
import { groupName, inOrder } from '../group-names.ts';
import { type Line, sumsOf } from '../lines.ts';
import { romanOf, yearOf } from '../periods.ts';
import type { Settlement } from '../settlement.ts';
import { NEAR_POOR, PRINTED_GROUPS } from './groups.ts';
import { type Paper, type PaperCell, type PaperColumn, type PaperRow, SIGNERS } from './paper.ts';

const COLUMNS: readonly PaperColumn[] = [
  { heading: 'Số thứ tự', number: 'A', width: 8, kind: 'ordinal' },
  {
    heading: 'Đối tượng tham gia bảo hiểm y tế được ngân sách nhà nước đóng, hỗ trợ mức đóng',
    number: 'B',
    width: 46,
    kind: 'text',
  },
  { heading: 'Số thẻ bảo hiểm y tế đã phát hành', number: '1', width: 13, kind: 'amount' },
  { heading: 'Số tiền đóng bảo hiểm y tế tính theo mức đóng quy định', number: '2', width: 18, kind: 'amount' },
  { heading: 'Số tiền do người tham gia đóng', number: '3', width: 18, kind: 'amount' },
  { heading: 'Số tiền ngân sách nhà nước đóng, hỗ trợ', number: '4=2-3', width: 18, kind: 'amount' },
  { heading: 'Số tiền, Bộ Tài chính, Sở Tài chính, Nội vụ, Y tế đã chuyển', number: '5', width: 18, kind: 'amount' },
  {
    heading: 'Số tiền Bộ Tài chính, Sở Tài chính, Nội vụ, Y tế chưa chuyển',
    number: '6=4-5',
    width: 18,
    kind: 'amount',
  },
];

const NOTES: readonly string[] = [
  'Cột 3 gồm cả hỗ trợ khác (nhà tài trợ): mẫu chỉ có phần của ngân sách nhà nước và phần còn lại.',
  'Cột 5 là số đã chuyển cho quý này, đã trừ phần bù số thiếu của quý trước; số thiếu đã chuyển kỳ sau được ghi khi kỳ đó chuyển đủ; chuyển theo cấp ngân sách nên chỉ ghi theo nhóm ' +
    'khi đã chuyển đủ hoặc chưa chuyển.',
  'Mỗi nhóm một dòng, dù chỉ ngân sách nhà nước hay cả ngân sách địa phương hỗ trợ. Người hưởng theo nhóm riêng của địa phương ' +
    'ghi ở dòng nhóm đó, dù còn thuộc nhóm khác của luật. Tháng không còn được hỗ trợ không ghi ở mẫu này.',
  'Điều chỉnh các quý trước tính vào số tiền, không tính vào số thẻ. Chi tiết theo xã, phường và nguồn ở tờ sau.',
];

export function mau1(settlement: Settlement): Paper {
  const { province, period } = settlement;
  // The form is of those public money pays for.
  const lines = settlement.lines.filter(({ scheme, rule }) => scheme === 'health-insurance' && rule !== SELF_PAID);
  const money = moneyOf(lines, period);
  const arrived = arrivedOf(settlement);
  const share = arrived === 0 ? 'nothing' : arrived === money.budget ? 'all' : 'part';
  const row = (ordinal: string, words: string, of: readonly Line[]): PaperRow => {
    const group = moneyOf(of, period);
    return { cells: cellsOf(ordinal, words, group, share === 'part' ? null : share === 'all' ? group.budget : 0) };
  };
  return {
    tab: 'Mẫu số 1',
    office: `BẢO HIỂM XÃ HỘI ${provinceName(province).toLocaleUpperCase('vi')}`,
    form: 'Mẫu số 1',
    title: 'BẢNG TỔNG HỢP ĐỐI TƯỢNG VÀ KINH PHÍ DO NGÂN SÁCH NHÀ NƯỚC ĐÓNG, HỖ TRỢ MỨC ĐÓNG BẢO HIỂM Y TẾ',
    when: `Quý ${romanOf(period)} Năm ${yearOf(period)}`,
    unit: '(Đơn vị tính: Thẻ; Đồng)',
    columns: COLUMNS,
    rows: [
      { cells: cellsOf(null, 'Tổng số', money, arrived), isTotal: true },
      ...PRINTED_GROUPS.flatMap(({ words, rules }, at) => {
        const of = lines.filter(({ rule }) => rules.includes(groupTold(rule)));
        const printed = row(String(at + 1), words, of);
        return at === NEAR_POOR ? [printed, ...nearPoorRows(of, row)] : [printed];
      }),
      ...otherRows(settlement, lines, row),
    ],
    notes: NOTES,
    signers: SIGNERS,
  };
}

type RowOf = (ordinal: string, words: string, of: readonly Line[]) => PaperRow;
type Money = { readonly cards: number; readonly due: number; readonly paid: number; readonly budget: number };

function moneyOf(lines: readonly Line[], period: string): Money {
  const { cards, due, participant, sponsor } = sumsOf(lines, period);
  const paid = participant + sponsor;
  return { cards, due, paid, budget: due - paid };
}

function cellsOf(ordinal: PaperCell, words: string, money: Money, arrived: number | null): readonly PaperCell[] {
  const { cards, due, paid, budget } = money;
  return [ordinal, words, cards, due, paid, budget, arrived, arrived === null ? null : budget - arrived];
}

/** For this quarter. Sponsors are no budget. */
function arrivedOf({ obligations }: Settlement): number {
  return obligations
    .filter(({ scheme, holder }) => scheme === 'health-insurance' && !holder.startsWith('sponsor:'))
    .reduce((sum, one) => sum + arrivedFor(one), 0);
}

/** As the form has it where no whole number stands. */
const UNKNOWN_SHARE = '...';

/** By how much of the premium public money pays: `100%` first, as printed. */
function nearPoorRows(lines: readonly Line[], row: RowOf): readonly PaperRow[] {
  const parts = Map.groupBy(lines, shareOf);
  const shares = [...parts.keys()].filter((share) => share !== '100').toSorted();
  return ['100', ...(shares.length === 0 ? [UNKNOWN_SHARE] : shares)].map((share) =>
    row('', `- Đối tượng được ngân sách nhà nước hỗ trợ ${share}% mức đóng`, parts.get(share) ?? []),
  );
}

function shareOf({ due, participant, sponsor }: Line): string {
  const budget = due - participant - sponsor;
  if (due === 0 || (budget * 100) % due !== 0) return UNKNOWN_SHARE;
  return String((budget * 100) / due);
}

function otherRows({ province, period }: Settlement, lines: readonly Line[], row: RowOf): readonly PaperRow[] {
  const printed = new Set(PRINTED_GROUPS.flatMap(({ rules }) => rules));
  const others = Map.groupBy(
    lines.filter(({ rule }) => !printed.has(groupTold(rule))),
    ({ rule }) => groupTold(rule),
  );
  const where = { province, periods: [period], scheme: 'health-insurance' } as const;
  return inOrder([...others.keys()], where).map((group, at) =>
    row(String(PRINTED_GROUPS.length + 1 + at), groupName(group, where).vi, others.get(group) ?? []),
  );
}
