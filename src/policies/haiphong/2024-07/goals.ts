/** What the plan of Hải Phòng of 2024 wanted to reach by 2025 (I.1), and to whom it gave targets (IV.2). Data only. */
import type { GoalPlan } from '../../../engine/indicator.ts';
import { haiphongPlan2024 } from '../texts/plan-2024.ts';

const PLAN = haiphongPlan2024.id;

export const goals: GoalPlan = {
  id: 'haiphong/2024-07',
  province: '31',
  commune: null,
  instrument: haiphongPlan2024,
  from: 2024,
  until: 2025,
  goals: [
    {
      indicator: 'health-coverage-rate',
      cite: { instrument: PLAN, clause: 'I.1' },
      words: 'Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 95% vào năm 2025',
      value: 9500,
      reach: 'above',
      by: 2025,
      every: false,
      readings: [],
    },
  ],
  assignments: [
    {
      by: 'city',
      to: 'collector',
      indicators: ['new-health-participants'],
      cite: { instrument: PLAN, clause: 'IV.2' },
      words: 'giao chỉ tiêu phát triển đối tượng tham gia BHYT cho từng Tổ chức dịch vụ thu BHXH, BHYT',
    },
  ],
  readings: [],
  notEncoded: [],
};
