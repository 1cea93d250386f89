/**
 * What the ward of Yên Nghĩa wants to reach (its plan, I.2 and II.4), and to whom it gives targets (II.1.3, III.1, III.2).
 * Read beside texts/yen-nghia-plan.ts. Data only.
 */
import type { GoalPlan } from '../../../../engine/indicator.ts';
import { yenNghiaPlan } from '../../texts/yen-nghia-plan.ts';

const PLAN = yenNghiaPlan.id;

const BY_2030 = {
  cite: { instrument: PLAN, clause: 'I.2' },
  reach: 'at-least',
  by: 2030,
  every: false,
  readings: [],
} as const;

export const goals: GoalPlan = {
  id: 'hanoi/yen-nghia/2026-05',
  province: '01',
  commune: '09562',
  instrument: yenNghiaPlan,
  from: 2026,
  until: 2030,
  goals: [
    { ...BY_2030, indicator: 'health-coverage-rate', value: 10000, words: 'tỷ lệ bao phủ BHYT đạt 100% dân số' },
    {
      ...BY_2030,
      indicator: 'compulsory-insurance-rate',
      value: 6000,
      words: 'Số người tham gia BHXH bắt buộc đạt 60% lực lượng lao động trong độ tuổi lao động',
    },
    {
      ...BY_2030,
      indicator: 'voluntary-insurance-rate',
      value: 1000,
      words: 'Số người tham gia BHXH tự nguyện đạt 10% lực lượng lao động trong độ tuổi lao động',
    },
    {
      ...BY_2030,
      indicator: 'unemployment-insurance-rate',
      value: 5000,
      words: 'Số người tham gia BHTN đạt 50% lực lượng lao động trong độ tuổi lao động',
    },
    {
      ...BY_2030,
      indicator: 'pension-coverage-rate',
      value: 6500,
      words:
        'Số người hưởng lương hưu, trợ cấp BHXH hàng tháng và trợ cấp hưu trí xã hội đạt 65% số người sau độ tuổi nghỉ hưu',
    },
    {
      ...BY_2030,
      indicator: 'satisfaction-rate',
      value: 9000,
      reach: 'above',
      words: 'Chỉ số đánh giá mức độ hài lòng của người tham gia BHXH đạt trên 90%',
    },
    {
      indicator: 'late-payment-rate',
      cite: { instrument: PLAN, clause: 'I.2' },
      words: 'Giảm tỷ lệ chậm đóng BHXH, BHYT qua các năm',
      value: null,
      reach: 'falling',
      by: 2030,
      every: true,
      readings: ['falling'],
    },
    {
      indicator: 'vssid-rate',
      cite: { instrument: PLAN, clause: 'II.4' },
      words: '≥ 90% người dân có tài khoản VSSID',
      value: 9000,
      reach: 'at-least',
      by: 2030,
      every: false,
      readings: ['digital-without-a-year'],
    },
    {
      indicator: 'online-transaction-rate',
      cite: { instrument: PLAN, clause: 'II.4' },
      words: '≥ 70% giao dịch thực hiện online',
      value: 7000,
      reach: 'at-least',
      by: 2030,
      every: false,
      readings: ['digital-without-a-year'],
    },
    {
      indicator: 'students-insured-rate',
      cite: { instrument: PLAN, clause: 'III.2' },
      words: 'tham gia BHYT học sinh đạt 100% theo quy định của Luật BHYT',
      value: 10000,
      reach: 'at-least',
      by: 2030,
      every: true,
      readings: ['pupils-every-year'],
    },
  ],
  assignments: [
    {
      by: 'commune',
      to: 'group',
      indicators: ['new-voluntary-participants', 'voluntary-participants', 'health-coverage-rate'],
      cite: { instrument: PLAN, clause: 'II.1.3' },
      words: 'Giao chỉ tiêu cụ thể cho từng tổ dân phố',
    },
    {
      by: 'city',
      to: 'collector',
      indicators: ['new-voluntary-participants', 'new-health-participants'],
      cite: { instrument: PLAN, clause: 'III.1' },
      words:
        'giao chỉ tiêu phát triển người tham gia BHXH, BHYT cho từng Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT',
    },
    {
      by: 'commune',
      to: 'school',
      indicators: ['students-insured-rate'],
      cite: { instrument: PLAN, clause: 'III.2' },
      words: 'quy định chỉ tiêu tỷ lệ tham gia BHYT học sinh là một tiêu chí đánh giá chất lượng',
    },
  ],
  readings: [
    {
      id: 'falling',
      cites: [{ instrument: PLAN, clause: 'I.2' }],
      reading: {
        vi: 'Tỷ lệ chậm đóng cuối năm phải thấp hơn cuối năm trước, ít nhất 0,01 điểm phần trăm.',
        en: 'Late payment at the end of a year is to be below that of the year before, by one basis point at least.',
      },
      because: {
        vi: 'Kế hoạch ghi “giảm … qua các năm”, không ghi số.',
        en: 'The plan says “falls over the years” and names no number.',
      },
    },
    {
      id: 'digital-without-a-year',
      cites: [{ instrument: PLAN, clause: 'II.4' }],
      reading: {
        vi: 'Chỉ tiêu VssID và giao dịch trực tuyến phải đạt chậm nhất cuối năm 2030.',
        en: 'The targets of VssID accounts and online transactions are to be met by the end of 2030.',
      },
      because: {
        vi: 'Mục II.4 không ghi năm; giai đoạn của kế hoạch là 2026 - 2030.',
        en: 'II.4 names no year; the period of the plan is 2026–2030.',
      },
    },
    {
      id: 'pupils-every-year',
      cites: [
        { instrument: PLAN, clause: 'II.3.2' },
        { instrument: PLAN, clause: 'III.2' },
        { instrument: PLAN, clause: 'III.7' },
      ],
      reading: {
        vi: '100% học sinh, sinh viên tham gia BHYT là chỉ tiêu của mỗi năm, không phải của năm 2030.',
        en: '100% of pupils and students insured is asked for in every year, not only in 2030.',
      },
      because: {
        vi: 'Kế hoạch nêu là quy định của Luật BHYT và không ghi năm.',
        en: 'The plan calls it what Luật BHYT lays down, and names no year.',
      },
    },
    {
      id: 'number-of-a-group',
      cites: [{ instrument: PLAN, clause: 'II.1.3' }],
      reading: {
        vi: '“Số người tham gia BHXH tự nguyện” giao cho tổ dân phố là số đang tham gia, hoặc số mới trong năm.',
        en: 'The “number of voluntary participants” a group is given is that of all, or of the new ones of the year.',
      },
      because: {
        vi: 'II.1.3 không nói mới hay đang; giao ban (II.1.2) báo cáo người tham gia mới.',
        en: 'II.1.3 does not say which; the regular meeting (II.1.2) reports new participants.',
      },
    },
  ],
  notEncoded: [],
};
