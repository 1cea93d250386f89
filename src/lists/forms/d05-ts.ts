/** D05-TS, the list of people who take voluntary social insurance. Headings by law.md 9.2. Data only. */
import {
  ADDRESS,
  BIRTH_DATE,
  CITIZEN_NUMBER,
  COLLECTOR_NUMBER,
  COMMON_OURS,
  INSURANCE_NUMBER,
  NAME,
  ORDINAL,
  RECEIPT_NUMBER,
  RECEIPT_ON,
  REMARK,
  SEX,
} from './columns.ts';
import type { FieldKey } from './fields.ts';
import type { Column, ListForm } from './form.ts';

type Payer = {
  readonly heading: string;
  readonly rate: { readonly key: FieldKey; readonly number: string; readonly example: string };
  readonly amount: { readonly key: FieldKey; readonly number: string; readonly example: string };
};

const PAYERS: readonly Payer[] = [
  {
    heading: 'NSNN hỗ trợ theo quy định',
    rate: { key: 'stateRate', number: '10', example: '50' },
    amount: { key: 'stateAmount', number: '11', example: '1980000' },
  },
  {
    heading: 'NSĐP hỗ trợ thêm',
    rate: { key: 'localRate', number: '12', example: '50' },
    amount: { key: 'localAmount', number: '13', example: '1980000' },
  },
  {
    heading: 'Hỗ trợ khác',
    rate: { key: 'otherRate', number: '14', example: '' },
    amount: { key: 'otherAmount', number: '15', example: '' },
  },
];

const SUPPORT: readonly Column[] = PAYERS.flatMap(({ heading, rate, amount }): readonly Column[] => [
  {
    ...rate,
    heading: 'Tỷ lệ %',
    under: ['Trong đó', heading],
    width: 9,
    kind: 'rate',
    note: { vi: 'Phần trăm.', en: 'Per cent.' },
  },
  {
    ...amount,
    heading: 'Số tiền',
    under: ['Trong đó', heading],
    width: 13,
    kind: 'amount',
    note: { vi: 'Đồng, cho cả số tháng đóng.', en: 'Đồng, for all the months paid.' },
  },
]);

export const d05: ListForm = {
  id: 'd05-ts',
  name: 'D05-TS',
  title: 'DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN',
  source: {
    vi: 'Mẫu D05-TS, Quyết định 490/QĐ-BHXH ngày 28/03/2023; các cột theo phần mềm đang dùng, chưa đối chiếu với bản in.',
    en: 'Form D05-TS, Decision 490/QĐ-BHXH of 28/03/2023; columns as software in use has them, not compared with a print.',
  },
  head: [
    { key: 'unitName', label: 'Tên đơn vị/Điểm thu', example: 'Tổ chức thu Ví Dụ' },
    { key: 'unitCode', label: 'Mã đơn vị', example: '3456789000TH4619774001' },
    { key: 'unitAddress', label: 'Địa chỉ', example: 'Số 3, đường Ví Dụ' },
    { key: 'unitPhone', label: 'Điện thoại', example: '' },
    { key: 'number', label: 'Số', example: '02 tháng 12 năm 2026' },
  ],
  columns: [
    ORDINAL,
    NAME,
    { ...INSURANCE_NUMBER, number: 'C' },
    { ...CITIZEN_NUMBER, number: '1' },
    { ...ADDRESS, number: '2' },
    { ...RECEIPT_ON, number: '3' },
    { ...RECEIPT_NUMBER, number: '4' },
    {
      key: 'income',
      heading: 'Mức thu nhập tháng đóng BHXH',
      number: '5',
      width: 16,
      kind: 'amount',
      required: true,
      example: '1500000',
      note: { vi: 'Đồng một tháng, do người tham gia chọn.', en: 'Đồng a month, chosen by the person.' },
    },
    {
      key: 'months',
      heading: 'Số tháng đóng',
      under: ['Phương thức đóng'],
      number: '6',
      width: 9,
      kind: 'count',
      required: true,
      example: '12',
      note: { vi: 'Số tháng đóng.', en: 'How many months are paid.' },
    },
    {
      key: 'fromMonth',
      heading: 'Từ tháng/năm',
      under: ['Phương thức đóng'],
      number: '7',
      width: 10,
      kind: 'month',
      required: true,
      example: '12/2026',
      note: { vi: 'Tháng/năm bắt đầu.', en: 'The first month, month/year.' },
    },
    {
      key: 'dueAmount',
      heading: 'Số tiền phải đóng theo quy định',
      under: ['Số tiền đóng'],
      number: '8',
      width: 14,
      kind: 'amount',
      example: '3960000',
      note: { vi: 'Đồng, cho cả số tháng đóng.', en: 'Đồng, for all the months paid.' },
    },
    {
      key: 'participantAmount',
      heading: 'Người tham gia đóng',
      under: ['Số tiền đóng'],
      number: '9',
      width: 14,
      kind: 'amount',
      example: '0',
      note: { vi: 'Đồng, cho cả số tháng đóng.', en: 'Đồng, for all the months paid.' },
    },
    ...SUPPORT,
    { ...COLLECTOR_NUMBER, number: '16' },
    {
      ...REMARK,
      number: '17',
      note: {
        vi: 'Đối tượng, dân tộc, phương thức (tăng mới, đóng tiếp), số điện thoại …',
        en: 'Group, ethnicity, manner (new, continued), telephone …',
      },
    },
  ],
  ours: [
    BIRTH_DATE,
    SEX,
    ...COMMON_OURS,
    {
      key: 'collectionPoint',
      heading: 'Mã điểm thu',
      width: 24,
      kind: 'identifier',
      example: '3456789000TH4619774001',
      note: { vi: 'Chỉ với tổ chức dịch vụ thu.', en: 'Collectors only.' },
    },
  ],
  lines: {
    increase: ['I Tăng', 'I.1 Người tham gia'],
    increaseTotal: 'Cộng tăng',
    decrease: ['II Giảm', 'II.1 Người tham gia'],
    decreaseTotal: 'Cộng giảm',
    total: null,
  },
  signer: 'Tổ chức dịch vụ thu/Cơ quan BHXH',
  notes: [
    {
      vi: 'Các cột số tiền không bắt buộc: hệ thống tự tính theo văn bản và báo khi số ghi trong danh sách khác.',
      en: 'The columns of amounts are not required: amounts are computed by the texts, and a difference is told.',
    },
  ],
};
