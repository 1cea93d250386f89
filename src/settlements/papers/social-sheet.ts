/**
 * The sheet of voluntary social insurance: a form of our own, since no official one is known, and it says so. One row for
 * each commune and group, with the state's part, the local part by who owes it, and what each rate comes to where it is whole.
 */

import { provinceName } from '../../places/places.ts';
import { arrivedFor } from '../arrived.ts';
import type { Line } from '../lines.ts';
import { romanOf, yearOf } from '../periods.ts';
import type { Settlement } from '../settlement.ts';
import { type Detail, detailsOf } from './detail.ts';
import { type Paper, type PaperCell, type PaperColumn, type PaperRow, SIGNERS } from './paper.ts';

const amount = (heading: string, number: string, width = 15): PaperColumn => ({
  heading,
  number,
  width,
  kind: 'amount',
});

const COLUMNS: readonly PaperColumn[] = [
  { heading: 'Số thứ tự', number: 'A', width: 7, kind: 'ordinal' },
  { heading: 'Xã, phường, đặc khu', number: 'B', width: 22, kind: 'text' },
  { heading: 'Nhóm', number: 'C', width: 34, kind: 'text' },
  amount('Số người', '1', 9),
  amount('Số tháng', '2', 9),
  amount('Số tiền phải đóng', '3'),
  { heading: 'NSNN hỗ trợ theo quy định: tỷ lệ', number: '4=5:3', width: 10, kind: 'ordinal' },
  amount('NSNN hỗ trợ theo quy định: số tiền', '5'),
  { heading: 'NSĐP hỗ trợ thêm: tỷ lệ', number: '6=(7+8):3', width: 10, kind: 'ordinal' },
  amount('NSĐP hỗ trợ thêm: cấp tỉnh, thành phố', '7'),
  amount('NSĐP hỗ trợ thêm: cấp xã, gồm xã hỗ trợ thêm', '8'),
  amount('Hỗ trợ khác', '9'),
  amount('Người tham gia đóng', '10=3-5-7-8-9'),
  amount('Đã chuyển', '11'),
  amount('Chưa chuyển', '12'),
];

export function socialSheet(settlement: Settlement): Paper {
  const { province, period } = settlement;
  const details = detailsOf(settlement, 'social-insurance');
  const total = totalOf(details, period);
  const ofFund = settlement.obligations.filter(({ scheme }) => scheme === 'social-insurance');
  const arrived = ofFund.reduce((sum, one) => sum + arrivedFor(one), 0);
  const owed = total.state + total.city + total.communes + total.sponsor;
  return {
    tab: 'BHXH tự nguyện',
    office: `BẢO HIỂM XÃ HỘI ${provinceName(province).toLocaleUpperCase('vi')}`,
    form: 'Mẫu của An Sinh (chưa có mẫu chính thức)',
    title: 'BẢNG TỔNG HỢP ĐỐI TƯỢNG VÀ KINH PHÍ HỖ TRỢ TIỀN ĐÓNG BẢO HIỂM XÃ HỘI TỰ NGUYỆN',
    when: `Quý ${romanOf(period)} Năm ${yearOf(period)}`,
    unit: '(Đơn vị tính: Người; Tháng; Đồng)',
    columns: COLUMNS,
    rows: [
      { cells: ['', 'Tổng số', '', ...amountCells(total), arrived, owed - arrived], isTotal: true },
      ...details.map((detail, at) => rowOf(detail, at + 1, period)),
    ],
    notes: [
      'Tỷ lệ tính trên số tiền phải đóng của dòng, chỉ ghi khi chẵn phần trăm; mức hỗ trợ theo luật tính trên mức chuẩn hộ nghèo.',
      'Dòng ghi quý trước là điều chỉnh. Số đã chuyển biết theo cấp ngân sách, nên chỉ ghi ở dòng tổng.',
    ],
    signers: SIGNERS,
  };
}

type Parts = Pick<Line, 'people' | 'months' | 'due' | 'state' | 'sponsor' | 'participant'> & {
  readonly city: number;
  readonly communes: number;
};

function partsOf(detail: Detail): Parts {
  const { localHolder, local, topUp } = detail;
  const isCity = localHolder === 'city';
  return { ...detail, city: isCity ? local : 0, communes: isCity ? topUp : local + topUp };
}

function totalOf(details: readonly Detail[], period: string): Parts {
  const parts = details.map(partsOf);
  const sum = (key: keyof Parts) => parts.reduce((total, one) => total + one[key], 0);
  const people = details.reduce((all, one) => all + (one.belongsTo === period ? one.people : 0), 0);
  const [months, due, state, city] = [sum('months'), sum('due'), sum('state'), sum('city')];
  return {
    people,
    months,
    due,
    state,
    city,
    communes: sum('communes'),
    sponsor: sum('sponsor'),
    participant: sum('participant'),
  };
}

function rowOf(detail: Detail, ordinal: number, period: string): PaperRow {
  const { belongsTo, communeName, group } = detail;
  const words = belongsTo === period ? group : `${group} (điều chỉnh Quý ${romanOf(belongsTo)}/${yearOf(belongsTo)})`;
  const place = communeName ?? 'Toàn tỉnh, thành phố';
  return { cells: [String(ordinal), place, words, ...amountCells(partsOf(detail)), null, null] };
}

function amountCells({
  people,
  months,
  due,
  state,
  city,
  communes,
  sponsor,
  participant,
}: Parts): readonly PaperCell[] {
  const rates = [rateOf(state, due), rateOf(city + communes, due)] as const;
  return [people, months, due, rates[0], state, rates[1], city, communes, sponsor, participant];
}

function rateOf(part: number, due: number): PaperCell {
  return due !== 0 && (part * 100) % due === 0 ? `${(part * 100) / due}%` : null;
}
