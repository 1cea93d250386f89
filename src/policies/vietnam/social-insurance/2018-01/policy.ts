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
      cite: { instrument: decree134.id, clause: 'toàn văn' },
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
      cite: { instrument: decree134.id, clause: 'toàn văn' },
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
      cite: { instrument: decree134.id, clause: 'toàn văn' },
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
      cite: { instrument: decree134.id, clause: 'toàn văn' },
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
      cite: { instrument: decree134.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'hộ nghèo theo chuẩn quốc gia', en: 'a poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['poor'] }],
      share: 3000,
      counted: { when: 'paid', cite: { instrument: decree134.id, clause: 'toàn văn' } },
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-near-poor',
      cite: { instrument: decree134.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'hộ cận nghèo theo chuẩn quốc gia', en: 'a near-poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      share: 2500,
      counted: { when: 'paid', cite: { instrument: decree134.id, clause: 'toàn văn' } },
      confidence: 'secondary',
      benefit: [],
    },
    {
      id: 'si-other',
      cite: { instrument: decree134.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'mọi người tham gia khác', en: 'every other participant' },
      when: [],
      share: 1000,
      counted: { when: 'paid', cite: { instrument: decree134.id, clause: 'toàn văn' } },
      confidence: 'secondary',
      benefit: [],
    },
  ],

  // Nothing about leaving is at hand: nobody moves money.
  endings: [],
  capMonths: { months: 120, cite: { instrument: decree134.id, clause: 'toàn văn' } },

  deadlines: [],
  readings: [
    {
      id: 'counted-when-paid',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Tiền BHXH tự nguyện tính vào quý đóng tiền.',
        en: 'Voluntary social insurance counts in the quarter it is paid in.',
      },
      because: {
        vi: 'Đọc như từ tháng 7/2025; không có nguyên văn cho thời gian trước.',
        en: 'Read as from July 2025; no text of the time before is at hand.',
      },
    },
    {
      id: 'text-not-at-hand',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Dùng tỷ lệ 30/25/10 % từ ngày 01/01/2018; không nêu điều, khoản nào của Nghị định.',
        en: 'We use 30/25/10 % from 2018-01-01 and name no clause of the decree.',
      },
      because: {
        vi: 'Không có nguyên văn Nghị định; tỷ lệ lấy từ tài liệu thuật lại, không ghi điều khoản.',
        en: 'The text is not at hand; the rates come from restatements, which name no clause.',
      },
    },
    {
      id: 'who-takes-part',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Ai được tham gia BHXH tự nguyện thì xét như từ tháng 7/2025.',
        en: 'Who may take part is judged as from July 2025.',
      },
      because: {
        vi: 'Điều kiện tham gia trước tháng 7/2025 không có trong tài liệu đang giữ.',
        en: 'The conditions before July 2025 are in none of the papers held.',
      },
    },
    {
      id: 'national-standard',
      law: 'A3.1',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Hộ nghèo, hộ cận nghèo là theo chuẩn của Chính phủ; khi không biết thì lấy theo chuẩn của thành phố và báo.',
        en: "Poor and near-poor mean the Government's standard; unknown, the city's is taken and said.",
      },
      because: {
        vi: 'Phần hỗ trợ của Nhà nước theo chuẩn quốc gia của thời kỳ (theo hiểu biết chung, chưa kiểm chứng).',
        en: "The state's rate follows the national criteria of the period (general knowledge, not checked).",
      },
    },
    {
      id: 'base',
      law: 'A2.8',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Tỷ lệ tính trên 22 % chuẩn hộ nghèo nông thôn, dù thu nhập chọn đóng cao hơn.',
        en: 'Shares are of 22 % of the rural poverty line, whatever income was chosen.',
      },
      because: {
        vi: 'Đọc như quy định từ tháng 7/2025; không nguồn nào nói khác cho thời gian trước.',
        en: 'Read as the rule from July 2025; no source says otherwise for the time before.',
      },
    },
    {
      id: 'first-day-and-month',
      law: 'A3.9',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Chỉ biết năm hoặc tháng sinh thì lấy ngày đầu; một tháng được tính khi điều kiện đúng ít nhất một ngày.',
        en: 'Only the year or month of birth known: its first day; a month counts with one day on which all holds.',
      },
      because: {
        vi: 'Đọc như từ tháng 7/2025 (Thông tư 11/2025/TT-BNV Điều 5 khoản 7); không văn bản nào chia nhỏ tháng.',
        en: 'Read as from July 2025 (Circular 11/2025/TT-BNV, Điều 5 khoản 7); no text divides a month.',
      },
    },
    {
      id: 'payment-month',
      law: 'A3.14',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Tỷ lệ, chuẩn nghèo và nhóm lấy theo tháng đóng, cho mọi tháng của lần đóng ấy.',
        en: 'Rates, poverty line and group are those of the month of payment, for all months it pays.',
      },
      because: {
        vi: 'Báo chí: số đã đóng cho 3, 6, 12 tháng không điều chỉnh khi chuẩn hoặc hoàn cảnh thay đổi.',
        en: 'The press: what was paid for 3, 6 or 12 months is not adjusted when line or status change.',
      },
    },
    {
      id: 'lump-sums',
      law: 'A4.2',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Đóng một lần cho nhiều năm về sau hoặc cho thời gian còn thiếu: hỗ trợ bằng mức tháng lúc đóng nhân số tháng.',
        en: 'Lump sums for years ahead or missing time: the monthly support at payment times the months.',
      },
      because: {
        vi: 'Đọc như từ tháng 7/2025; số phải đóng thì chưa tính được vì không biết lãi suất của quỹ trước năm 2026.',
        en: "Read as from July 2025; what is due stays unknown, since the fund's rate before 2026 is not known.",
      },
    },
    {
      id: 'cap-of-120-months',
      law: 'A4.3',
      cites: [{ instrument: decree134.id, clause: 'toàn văn' }],
      reading: {
        vi: '120 tháng Nhà nước hỗ trợ tính chung cho cả đời, kể cả các tháng trước tháng 7/2025.',
        en: 'The 120 months of state support are counted over a whole life, months before July 2025 included.',
      },
      because: {
        vi: 'Giới hạn được nêu cho Nghị định 159/2025; với thời gian trước thì đọc như vậy, vì không có nguyên văn.',
        en: 'The limit is known for NĐ 159/2025; for the time before it is read alike, the text not being at hand.',
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
