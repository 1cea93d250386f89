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
      cite: { instrument: decree146.id, clause: 'Điều 1' },
      text: null,
      says: { vi: 'người sử dụng lao động, người lao động đóng', en: 'employer and employee pay' },
      when: [{ fact: 'healthGround', in: ['employment'] }],
      payer: 'employment',
    },
    {
      id: 'hi-insurance-fund',
      cite: { instrument: decree146.id, clause: 'Điều 2' },
      text: null,
      says: { vi: 'cơ quan BHXH đóng', en: 'the insurance fund pays' },
      when: [{ fact: 'healthGround', in: ['insurance-fund'] }],
      payer: 'insurance-fund',
    },
    {
      id: 'hi-declared-state',
      cite: { instrument: decree146.id, clause: 'Điều 3' },
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
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 95, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
    {
      id: 'hi-student',
      cite: { instrument: decree146.id, clause: 'Điều 8' },
      text: null,
      says: { vi: 'học sinh, sinh viên', en: 'a pupil or student' },
      when: [{ fact: 'student', is: true }],
      share: 3000,
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
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
      confidence: 'memory',
      benefit: [{ from: '2018-12', until: '2025-06', value: 80, cite: 'Luật BHYT, Điều 22', confidence: 'secondary' }],
    },
  ],

  capMonths: null,

  readings: [
    {
      id: 'text-not-at-hand',
      cites: [{ instrument: decree146.id, clause: 'Điều 8' }],
      reading: {
        vi: 'Dùng 70 % cho hộ cận nghèo, 30 % cho học sinh, sinh viên và hộ nông, lâm, ngư, diêm nghiệp.',
        en: 'We use 70 % for the near-poor, 30 % for pupils, students and farming households.',
      },
      because: {
        vi: 'Không có nguyên văn Nghị định; tỷ lệ là theo hiểu biết chung, chưa kiểm chứng.',
        en: 'The text is not at hand; the rates are general knowledge, not checked.',
      },
    },
    {
      id: 'payers-told',
      cites: [
        { instrument: decree146.id, clause: 'Điều 1' },
        { instrument: decree146.id, clause: 'Điều 2' },
        { instrument: decree146.id, clause: 'Điều 3' },
      ],
      reading: {
        vi: 'Ai do người sử dụng lao động, quỹ BHXH hoặc ngân sách đóng thì người hỏi cho biết, không suy ra.',
        en: 'Who was paid for by an employer, the fund or the budget is told by the asker, not derived.',
      },
      because: {
        vi: 'Danh mục đối tượng trước tháng 7/2025 không có trong tay.',
        en: 'The lists of people before July 2025 are not at hand.',
      },
    },
  ],

  notEncoded: [],
};
