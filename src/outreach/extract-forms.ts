/**
 * The tables that police and economy offices hand over: no form of the law, so that the plan's own words (II.3.1, III.3,
 * III.4) say what stands in them. Headings are read whatever they are called, as those of lists are. Data only; the people
 * in the examples are invented.
 */
import { BIRTH_DATE, CITIZEN_NUMBER, NAME, ORDINAL, REMARK, SEX } from '../lists/forms/columns.ts';
import type { Column, ExtractFormId, Form } from '../lists/forms/form.ts';

const GROUP: Column = {
  key: 'residentialGroup',
  heading: 'Tổ dân phố/thôn',
  width: 18,
  kind: 'text',
  example: 'Tổ dân phố 3',
  note: {
    vi: 'Tên hoặc mã tổ dân phố, thôn như xã, phường đã khai.',
    en: 'The name or code of the residential group, as the commune has entered it.',
  },
};

const ADDRESS: Column = {
  key: 'address',
  heading: 'Nơi ở',
  width: 34,
  kind: 'text',
  example: 'Số 1, đường Ví Dụ',
  note: { vi: 'Không bắt buộc.', en: 'Not required.' },
};

const yesOrNo = (key: Column['key'], heading: string, alsoCalled: readonly string[]): Column => ({
  key,
  heading,
  alsoCalled,
  width: 11,
  kind: 'mark',
  choices: ['Có', 'Không'],
  example: 'Không',
  note: { vi: 'Có hoặc Không; để trống là không rõ.', en: 'Có (yes) or Không (no); empty: not known.' },
});

const NO_LINES = { increase: [], increaseTotal: null, decrease: [], decreaseTotal: null, total: null };

const population: Form = {
  id: 'population',
  name: 'Bản trích dân cư',
  title: 'BẢN TRÍCH DỮ LIỆU DÂN CƯ ĐỂ RÀ SOÁT BHXH, BHYT',
  source: {
    vi: 'Mẫu của An Sinh, theo Kế hoạch của phường Yên Nghĩa, II.3.1 và III.4 (họ tên, ngày sinh, số định danh, tình trạng cư trú).',
    en: 'A table of An Sinh, after the plan of Yên Nghĩa, II.3.1 and III.4 (name, birth date, citizen number, residence).',
  },
  head: [{ key: 'unitName', label: 'ĐƠN VỊ', example: 'Công an phường Ví Dụ' }],
  columns: [
    ORDINAL,
    NAME,
    BIRTH_DATE,
    SEX,
    CITIZEN_NUMBER,
    {
      key: 'residence',
      heading: 'Tình trạng cư trú',
      alsoCalled: ['Tình trạng', 'Cư trú', 'Loại cư trú', 'Hình thức cư trú'],
      width: 16,
      kind: 'text',
      choices: ['Thường trú', 'Tạm trú', 'Chuyển đến', 'Chuyển đi'],
      example: 'Thường trú',
      note: {
        vi: 'Thường trú, Tạm trú, Chuyển đến hoặc Chuyển đi; để trống nếu không rõ.',
        en: 'Thường trú (permanent), Tạm trú (temporary), Chuyển đến (moved in) or Chuyển đi (moved away).',
      },
    },
    GROUP,
    ADDRESS,
    {
      key: 'occupation',
      heading: 'Nghề nghiệp, diện',
      alsoCalled: ['Nghề nghiệp', 'Nghề', 'Công việc', 'Việc làm', 'Diện', 'Đối tượng'],
      width: 24,
      kind: 'text',
      example: 'Buôn bán ở chợ',
      note: {
        vi: 'Ví dụ: lao động tự do, hộ kinh doanh, học sinh, công nhân, hưu trí, dân quân thường trực.',
        en: 'Such as: lao động tự do (informal), hộ kinh doanh, học sinh (pupil), công nhân (employed), hưu trí (pensioner).',
      },
    },
    yesOrNo('hasHealthCard', 'Có thẻ BHYT', ['BHYT', 'Thẻ BHYT', 'Tham gia BHYT']),
    {
      key: 'healthCardUntil',
      heading: 'Thẻ BHYT đến ngày',
      alsoCalled: ['Hạn thẻ', 'Hạn thẻ BHYT', 'Hạn sử dụng thẻ'],
      width: 14,
      kind: 'date',
      example: '',
      note: { vi: 'Ngày cuối thẻ có giá trị; không bắt buộc.', en: 'The last day of the card; not required.' },
    },
    yesOrNo('hasSocialInsurance', 'Tham gia BHXH', ['BHXH', 'Có BHXH']),
    REMARK,
  ],
  ours: [],
  lines: NO_LINES,
  signer: 'CÔNG AN PHƯỜNG',
  notes: [],
};

const businesses: Form = {
  id: 'household-businesses',
  name: 'Hộ kinh doanh mới',
  title: 'DANH SÁCH HỘ KINH DOANH MỚI ĐĂNG KÝ TRONG THÁNG',
  source: {
    vi: 'Mẫu của An Sinh, theo Kế hoạch của phường Yên Nghĩa, III.3.',
    en: 'A table of An Sinh, after the plan of Yên Nghĩa, III.3.',
  },
  head: [{ key: 'unitName', label: 'ĐƠN VỊ', example: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Ví Dụ' }],
  columns: [
    ORDINAL,
    {
      key: 'businessName',
      heading: 'Tên hộ kinh doanh',
      alsoCalled: ['Tên hộ', 'Hộ kinh doanh', 'Tên cơ sở'],
      width: 30,
      kind: 'text',
      required: true,
      example: 'Hộ kinh doanh Ví Dụ',
      note: { vi: 'Như trên giấy chứng nhận.', en: 'As on the certificate.' },
    },
    {
      ...NAME,
      heading: 'Chủ hộ kinh doanh',
      alsoCalled: ['Họ tên chủ hộ', 'Chủ hộ', 'Tên chủ hộ', 'Họ và tên chủ hộ kinh doanh', 'Người đại diện'],
    },
    {
      key: 'registrationNumber',
      heading: 'Số đăng ký hộ kinh doanh',
      alsoCalled: ['Số giấy chứng nhận', 'Số đăng ký kinh doanh', 'Số đăng ký', 'Mã số hộ kinh doanh', 'Số GCN'],
      width: 20,
      kind: 'identifier',
      required: true,
      example: '01A8000123',
      note: { vi: 'Số trên giấy chứng nhận đăng ký.', en: 'The number on the certificate.' },
    },
    {
      key: 'registeredOn',
      heading: 'Ngày đăng ký',
      alsoCalled: ['Ngày cấp', 'Ngày đăng ký kinh doanh', 'Ngày cấp giấy chứng nhận'],
      width: 13,
      kind: 'date',
      required: true,
      example: '05/11/2026',
      note: { vi: 'Ngày/tháng/năm, trong tháng của danh sách.', en: 'Day/month/year, in the month of the list.' },
    },
    GROUP,
    { ...ADDRESS, heading: 'Địa chỉ kinh doanh' },
    { ...withoutRequired(CITIZEN_NUMBER), heading: 'Số định danh của chủ hộ' },
    { ...withoutRequired(BIRTH_DATE), heading: 'Ngày sinh của chủ hộ' },
    REMARK,
  ],
  ours: [],
  lines: NO_LINES,
  signer: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  notes: [],
};

function withoutRequired({ required: _, ...column }: Column): Column {
  return column;
}

export const EXTRACT_FORMS: Readonly<Record<ExtractFormId, Form>> = {
  population,
  'household-businesses': businesses,
};
