/** Columns that several forms share, and those of ours that stand apart after them. Data only; all people are invented. */
import type { Column } from './form.ts';

export const ORDINAL: Column = {
  key: 'ordinal',
  heading: 'STT',
  number: 'A',
  width: 6,
  kind: 'ordinal',
  example: '1',
  note: { vi: 'Số thứ tự; không bắt buộc.', en: 'Running number; not required.' },
};

export const NAME: Column = {
  key: 'name',
  heading: 'Họ và tên',
  number: 'B',
  width: 28,
  kind: 'name',
  required: true,
  example: 'Nguyễn Thị Ví Dụ',
  note: {
    vi: 'Như trên căn cước, gõ bằng bảng mã Unicode. Chữ in hoa toàn bộ được đổi thành chữ thường có viết hoa đầu từ.',
    en: 'As on the identity card, typed in Unicode. Names all in capitals are put into proper case.',
  },
};

export const CITIZEN_NUMBER: Column = {
  key: 'citizenNumber',
  heading: 'Số CCCD/CMTND/ĐDCN/hộ chiếu',
  width: 18,
  kind: 'identifier',
  required: true,
  example: '046199000123',
  note: {
    vi: 'Số căn cước hoặc định danh cá nhân 12 chữ số, gõ dạng văn bản để không mất số 0 ở đầu.',
    en: 'The 12 digits of the citizen number, as text so that leading zeros stay.',
  },
};

export const INSURANCE_NUMBER: Column = {
  key: 'insuranceNumber',
  heading: 'Mã số BHXH',
  width: 14,
  kind: 'identifier',
  example: '0100000123',
  note: {
    vi: '10 chữ số; để trống nếu chưa có hoặc không nhớ.',
    en: '10 digits; leave empty when there is none or it is not known.',
  },
};

export const ADDRESS: Column = {
  key: 'address',
  heading: 'Địa chỉ',
  width: 34,
  kind: 'text',
  example: 'Số 1, đường Ví Dụ, phường Thuận Hóa',
  note: { vi: 'Nơi đang sinh sống.', en: 'Where the person lives.' },
};

export const FACILITY: Column = {
  key: 'firstFacility',
  heading: 'Nơi đăng ký KCB ban đầu',
  width: 20,
  kind: 'text',
  example: '46001',
  note: {
    vi: 'Tên hoặc mã cơ sở, theo hướng dẫn của cơ quan BHXH.',
    en: 'The name or code of the facility, as the insurer instructs.',
  },
};

export const RECEIPT_ON: Column = {
  key: 'receiptOn',
  heading: 'Ngày biên lai',
  width: 12,
  kind: 'date',
  example: '05/12/2026',
  note: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' },
};

export const RECEIPT_NUMBER: Column = {
  key: 'receiptNumber',
  heading: 'Số biên lai',
  width: 12,
  kind: 'identifier',
  example: '0000123',
  note: { vi: 'Như in trên biên lai, kể cả số 0 ở đầu.', en: 'As printed on the receipt, leading zeros included.' },
};

export const COLLECTOR_NUMBER: Column = {
  key: 'collectorNumber',
  heading: 'Mã số nhân viên thu',
  width: 14,
  kind: 'identifier',
  example: 'NV0001',
  note: { vi: 'Do cơ quan BHXH cấp; chỉ điền với tổ chức dịch vụ thu.', en: 'Given by the insurer; collectors only.' },
};

export const REMARK: Column = {
  key: 'note',
  heading: 'Ghi chú',
  width: 24,
  kind: 'text',
  example: '',
  note: { vi: 'Không bắt buộc.', en: 'Not required.' },
};

export const BIRTH_DATE: Column = {
  key: 'birthDate',
  heading: 'Ngày tháng năm sinh',
  width: 14,
  kind: 'date',
  required: true,
  example: '20/05/1999',
  note: {
    vi: 'Ngày/tháng/năm; chỉ ghi năm hoặc tháng/năm nếu không rõ ngày. Năm phải đủ 4 chữ số.',
    en: 'Day/month/year; the year or month/year alone when the day is not known. Years in 4 digits.',
  },
};

export const SEX: Column = {
  key: 'sex',
  heading: 'Giới tính',
  width: 9,
  kind: 'sex',
  choices: ['Nam', 'Nữ'],
  example: 'Nữ',
  note: { vi: 'Nam hoặc Nữ.', en: 'Nam (male) or Nữ (female).' },
};

const COMMUNE: Column = {
  key: 'commune',
  heading: 'Xã/phường nơi ở',
  width: 20,
  kind: 'text',
  required: true,
  example: 'Phường Thuận Hóa',
  note: {
    vi: 'Tên xã, phường, đặc khu sau sắp xếp 2025, hoặc mã 5 chữ số.',
    en: 'The commune since the 2025 reform, by name or by its 5 digits.',
  },
};

const GROUP: Column = {
  key: 'group',
  heading: 'Nhóm đối tượng',
  width: 16,
  kind: 'text',
  example: 'CN',
  note: {
    vi: 'Mã đối tượng (CN cận nghèo, GB nông lâm ngư diêm nghiệp có mức sống trung bình, HS học sinh, SV sinh viên, DT dân tộc thiểu số …) hoặc tên nhóm; để trống nếu cả danh sách cùng một nhóm.',
    en: 'The code of the group (CN, GB, HS, SV, DT …) or its name; empty when the whole list is of one group.',
  },
};

/** What several forms lack and the checks need. */
export const COMMON_OURS: readonly Column[] = [
  COMMUNE,
  {
    key: 'residentialGroup',
    heading: 'Tổ dân phố/thôn',
    width: 16,
    kind: 'text',
    example: 'Tổ dân phố 3',
    note: { vi: 'Không bắt buộc.', en: 'Not required.' },
  },
  GROUP,
  {
    key: 'phone',
    heading: 'Số điện thoại',
    width: 14,
    kind: 'identifier',
    example: '',
    note: { vi: 'Không bắt buộc.', en: 'Not required.' },
  },
  {
    key: 'requestedOn',
    heading: 'Ngày đề nghị',
    width: 12,
    kind: 'date',
    example: '01/12/2026',
    note: {
      vi: 'Ngày người dân đề nghị được hỗ trợ.',
      en: 'The day the person asked for the support.',
    },
  },
];

export const CLASS_NAME: Column = {
  key: 'className',
  heading: 'Lớp',
  width: 10,
  kind: 'text',
  example: '',
  note: { vi: 'Chỉ với danh sách của trường.', en: 'Lists of schools only.' },
};

/** Where a file has no lines "Tăng" and "Giảm" between its rows. */
export const CHANGE_COLUMN: Column = {
  key: 'change',
  heading: 'Tăng/giảm',
  width: 10,
  kind: 'change',
  choices: ['Tăng', 'Giảm'],
  example: 'Tăng',
  note: { vi: 'Tăng hoặc Giảm; để trống là tăng.', en: 'Tăng (increase) or Giảm (decrease); empty is an increase.' },
};
