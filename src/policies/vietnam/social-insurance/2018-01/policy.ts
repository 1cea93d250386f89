/**
 * What the state added to voluntary social insurance from 2018-01 to 2025-06: NĐ 134/2015/NĐ-CP. Its words are not at hand,
 * so none are quoted and every answer that rests on it warns. Data only; nothing here computes.
 */
import type { StatePolicy } from '../../../../engine/policy.ts';
import { decision59, decree07, decree134 } from '../../texts/without-text.ts';

export const policy: StatePolicy = {
  id: 'vietnam/social-insurance/2018-01',
  scheme: 'social-insurance',
  title: {
    vi: 'Nhà nước hỗ trợ tiền đóng BHXH tự nguyện theo Nghị định 134/2015/NĐ-CP',
    en: "The state's support of voluntary social insurance under Decree 134/2015/NĐ-CP",
  },
  from: '2018-01',
  until: '2025-06',
  instruments: [decree134, decision59, decree07],
  checkedOn: '2026-11-20',

  participants: [
    {
      id: 'si-citizen',
      cite: { instrument: decree134.id, clause: 'Điều 2' },
      text: null,
      says: { vi: 'là công dân Việt Nam', en: 'is a citizen of Việt Nam' },
      when: [{ fact: 'citizen', is: true }],
      refusal: {
        vi: 'Chỉ công dân Việt Nam mới tham gia BHXH tự nguyện.',
        en: 'Only citizens of Việt Nam take part in voluntary social insurance.',
      },
    },
    {
      id: 'si-from-15',
      cite: { instrument: decree134.id, clause: 'Điều 2' },
      text: null,
      says: { vi: 'từ đủ 15 tuổi', en: 'is 15 or older' },
      when: [{ fact: 'age', from: 15 }],
      refusal: {
        vi: 'Người tham gia BHXH tự nguyện phải từ đủ 15 tuổi.',
        en: 'Voluntary social insurance is open from the 15th birthday.',
      },
    },
    {
      id: 'si-not-compulsory',
      cite: { instrument: decree134.id, clause: 'Điều 2' },
      text: null,
      says: { vi: 'không thuộc diện BHXH bắt buộc', en: 'is not in compulsory social insurance' },
      when: [{ fact: 'compulsorySocialInsurance', is: false }],
      refusal: {
        vi: 'Người thuộc diện BHXH bắt buộc không tham gia BHXH tự nguyện.',
        en: 'People in compulsory social insurance do not take part in the voluntary one.',
      },
    },
    {
      id: 'si-no-pension',
      cite: { instrument: decree134.id, clause: 'Điều 2' },
      text: null,
      says: {
        vi: 'không hưởng lương hưu, trợ cấp mất sức lao động, trợ cấp BHXH hằng tháng',
        en: 'draws no pension, work-incapacity allowance or monthly social insurance allowance',
      },
      when: [{ fact: 'allowances', hasNone: ['pension', 'work-incapacity', 'social-insurance-allowance'] }],
      refusal: {
        vi: 'Người đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng không tham gia BHXH tự nguyện.',
        en: 'People who draw a pension or a monthly social insurance allowance do not take part.',
      },
    },
  ],

  payers: [],

  groups: [
    {
      id: 'si-poor',
      cite: { instrument: decree134.id, clause: 'Điều 14 khoản 1 điểm a' },
      text: null,
      says: { vi: 'hộ nghèo theo chuẩn quốc gia', en: 'a poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['poor'] }],
      share: 3000,
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-near-poor',
      cite: { instrument: decree134.id, clause: 'Điều 14 khoản 1 điểm b' },
      text: null,
      says: { vi: 'hộ cận nghèo theo chuẩn quốc gia', en: 'a near-poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      share: 2500,
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-other',
      cite: { instrument: decree134.id, clause: 'Điều 14 khoản 1 điểm c' },
      text: null,
      says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
      when: [],
      share: 1000,
      confidence: 'secondary',
      benefit: [],
    },
  ],

  capMonths: { months: 120, cite: { instrument: decree134.id, clause: 'Điều 14 khoản 2' } },

  readings: [
    {
      id: 'text-not-at-hand',
      cites: [
        { instrument: decree134.id, clause: 'Điều 2' },
        { instrument: decree134.id, clause: 'Điều 14' },
      ],
      reading: {
        vi: 'Dùng tỷ lệ 30/25/10 % từ ngày 01/01/2018; số điều khoản trích dẫn là theo hiểu biết chung.',
        en: 'We use 30/25/10 % from 2018-01-01; the numbers of the clauses are general knowledge.',
      },
      because: {
        vi: 'Không có nguyên văn Nghị định; tỷ lệ lấy từ tài liệu thuật lại.',
        en: 'The text is not at hand; the rates come from restatements.',
      },
    },
    {
      id: 'poverty-line-before-2027',
      cites: [
        { instrument: decision59.id, clause: 'toàn văn' },
        { instrument: decree07.id, clause: 'Điều 3' },
      ],
      reading: {
        vi: 'Chuẩn hộ nghèo nông thôn: 700.000 đồng đến hết năm 2021, 1.500.000 đồng từ năm 2022.',
        en: 'Rural poverty line: 700,000 đồng to the end of 2021, 1,500,000 đồng from 2022.',
      },
      because: {
        vi: 'Theo các tài liệu thuật lại, không nguồn nào khác đi.',
        en: 'As restatements give it; nothing contradicts them.',
      },
    },
    {
      id: 'ceiling-before-july-2018',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Từ tháng 01 đến tháng 6/2018 không áp mức cao nhất của thu nhập chọn đóng.',
        en: 'From January to June 2018 no ceiling is put on the chosen income.',
      },
      because: {
        vi: 'Mức lương cơ sở trước ngày 01/7/2018 không có trong tài liệu đang giữ.',
        en: 'The base salary before 2018-07-01 is in none of the papers held.',
      },
    },
  ],

  notEncoded: [],
};
