/**
 * What the state added to health insurance from 2018-12 to 2025-06: NĐ 146/2018/NĐ-CP, Điều 8. Words and rates are not at
 * hand: the rates are from memory, and every answer that rests on them says so. Data only; nothing here computes.
 */
import type { StatePolicy } from '../../../../engine/policy.ts';
import { decree146 } from '../../texts/without-text.ts';

export const policy: StatePolicy = {
  id: 'vietnam/health-insurance/2018-12',
  scheme: 'health-insurance',
  title: {
    vi: 'Nhà nước đóng, hỗ trợ đóng BHYT theo Nghị định 146/2018/NĐ-CP',
    en: "The state's payment and support of health insurance under Decree 146/2018/NĐ-CP",
  },
  from: '2018-12',
  until: '2025-06',
  instruments: [decree146],
  checkedOn: '2026-11-20',
  participants: [],

  // The grounds on which somebody else paid are told, not derived: the old lists of people are not at hand.
  payers: [
    {
      id: 'hi-employment',
      cite: { instrument: decree146.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'người sử dụng lao động, người lao động đóng', en: 'employer and employee pay' },
      when: [{ fact: 'healthGround', in: ['employment'] }],
      payer: 'employment',
    },
    {
      id: 'hi-insurance-fund',
      cite: { instrument: decree146.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'cơ quan BHXH đóng', en: 'the insurance fund pays' },
      when: [{ fact: 'healthGround', in: ['insurance-fund'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-declared-state',
      cite: { instrument: decree146.id, clause: 'toàn văn' },
      text: null,
      says: { vi: 'ngân sách nhà nước đóng', en: 'the state budget pays' },
      when: [{ fact: 'healthGround', in: ['state'] }],
      payer: 'state',
    },
  ],

  groups: [
    {
      id: 'hi-near-poor',
      cite: { instrument: decree146.id, clause: 'Điều 8' },
      text: null,
      says: { vi: 'hộ cận nghèo theo chuẩn quốc gia', en: 'a near-poor household by the national standard' },
      when: [{ fact: 'nationalStandard', in: ['near-poor'] }],
      share: 7000,
      counted: { when: 'monthly', cite: { instrument: decree146.id, clause: 'toàn văn' } },
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 95, cite: 'Luật BHYT, Điều 22', confidence: 'memory' }],
    },
    {
      id: 'hi-student',
      cite: { instrument: decree146.id, clause: 'Điều 8' },
      text: null,
      says: { vi: 'học sinh, sinh viên', en: 'a pupil or student' },
      when: [{ fact: 'student', is: true }],
      share: 3000,
      counted: { when: 'paid', cite: { instrument: decree146.id, clause: 'toàn văn' } },
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'memory' }],
    },
    {
      id: 'hi-farming',
      cite: { instrument: decree146.id, clause: 'Điều 8' },
      text: null,
      says: {
        vi: 'hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
        en: 'a farming, forestry, fishery or salt household of average living standard',
      },
      when: [
        { fact: 'farming', in: ['agriculture', 'forestry', 'fishery', 'salt'] },
        { fact: 'averageLiving', is: true },
      ],
      share: 3000,
      counted: { when: 'paid', cite: { instrument: decree146.id, clause: 'toàn văn' } },
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'memory' }],
    },
  ],

  // Nothing about leaving is at hand: nobody moves money.
  endings: [],
  capMonths: null,

  deadlines: [],
  readings: [
    {
      id: 'counted-by-quarter',
      cites: [{ instrument: decree146.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Hộ cận nghèo tính từng tháng; học sinh, sinh viên và hộ nông, lâm, ngư, diêm nghiệp tính cả lần đóng vào quý đóng tiền.',
        en: 'The near-poor count month by month; pupils, students and farming households in the quarter they pay in.',
      },
      because: {
        vi: 'Đọc như Nghị định 188/2025; không có nguyên văn cho thời gian trước.',
        en: 'Read as NĐ 188/2025 has it; no text of the time before is at hand.',
      },
    },
    {
      id: 'text-not-at-hand',
      cites: [{ instrument: decree146.id, clause: 'Điều 8' }],
      reading: {
        vi: 'Dùng 70 % cho hộ cận nghèo, 30 % cho học sinh, sinh viên và hộ nông, lâm, ngư, diêm nghiệp.',
        en: 'We use 70 % for the near-poor, 30 % for pupils, students and farming households.',
      },
      because: {
        vi: 'Không có nguyên văn Nghị định; tỷ lệ và Điều 8 là theo hiểu biết chung, chưa kiểm chứng.',
        en: 'The text is not at hand; the rates and Điều 8 are general knowledge, not checked.',
      },
    },
    {
      id: 'payers-told',
      cites: [{ instrument: decree146.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Ai do người sử dụng lao động, quỹ BHXH hoặc ngân sách đóng thì người hỏi cho biết, không suy ra.',
        en: 'Who was paid for by an employer, the fund or the budget is told by the asker, not derived.',
      },
      because: {
        vi: 'Danh mục đối tượng trước tháng 7/2025 không có trong tay.',
        en: 'The lists of people before July 2025 are not at hand.',
      },
    },
    {
      id: 'national-standard',
      law: 'A3.1',
      cites: [{ instrument: decree146.id, clause: 'Điều 8' }],
      reading: {
        vi: 'Hộ cận nghèo là theo chuẩn của Chính phủ; khi không biết thì lấy theo chuẩn của thành phố và báo.',
        en: "Near-poor means the Government's standard; unknown, the city's is taken and said.",
      },
      because: {
        vi: 'Phần hỗ trợ của Nhà nước theo chuẩn quốc gia; chuẩn của thành phố có thể cao hơn.',
        en: "The state's share follows the national standard; a city's may be higher.",
      },
    },
    {
      id: 'highest-state-group',
      law: 'A2.7',
      cites: [{ instrument: decree146.id, clause: 'Điều 8' }],
      reading: {
        vi: 'Người thuộc nhiều nhóm được tính theo nhóm có mức hỗ trợ cao nhất.',
        en: 'A person in several groups is quoted in the one with the highest support.',
      },
      because: {
        vi: 'Đọc như từ tháng 7/2025; không có nguyên văn cho thời gian trước.',
        en: 'Read as from July 2025; no text of the time before is at hand.',
      },
    },
    {
      id: 'full-price',
      law: 'A2.8',
      cites: [{ instrument: decree146.id, clause: 'Điều 8' }],
      reading: {
        vi: 'Người được hỗ trợ đóng theo giá đầy đủ 4,5 %, không theo bậc của hộ gia đình.',
        en: 'A supported person has the full price of 4.5 %, not a rung of the household ladder.',
      },
      because: {
        vi: 'Đọc như từ tháng 7/2025: giảm trừ chỉ dành cho người tham gia theo hộ gia đình.',
        en: 'Read as from July 2025: the reduction is for those who join in the household form.',
      },
    },
    {
      id: 'payment-month',
      law: 'A3.14',
      cites: [{ instrument: decree146.id, clause: 'toàn văn' }],
      reading: {
        vi: 'Giá và tỷ lệ lấy theo tháng đóng cho cả kỳ; chỉ người được ngân sách đóng toàn bộ theo giá của từng tháng.',
        en: "Price and rate are those of the month of payment; only the wholly state-paid have each month's own price.",
      },
      because: {
        vi: 'Đọc như Nghị định 188/2025; không có nguyên văn cho thời gian trước.',
        en: 'Read as NĐ 188/2025 has it; no text of the time before is at hand.',
      },
    },
  ],

  notEncoded: [],
};
