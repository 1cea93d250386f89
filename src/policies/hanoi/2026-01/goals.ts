/** To whom Hà Nội gives targets by plan 321/KH-UBND; it names no number of its own. Data only. */
import type { GoalPlan } from '../../../engine/indicator.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';

const PLAN = hanoiPlan321.id;

export const goals: GoalPlan = {
  id: 'hanoi/2026-01',
  province: '01',
  commune: null,
  instrument: hanoiPlan321,
  from: 2026,
  until: 2030,
  goals: [],
  assignments: [
    {
      by: 'city',
      to: 'collector',
      indicators: ['new-voluntary-participants', 'new-health-participants'],
      cite: { instrument: PLAN, clause: 'IV.2.1' },
      words:
        'giao chỉ tiêu phát triển người tham gia BHXH, BHYT cho từng Tổ chức hỗ trợ phát triển đối tượng BHXH, BHYT',
    },
  ],
  readings: [],
  notEncoded: [
    {
      cite: { instrument: PLAN, clause: 'IV.1' },
      because: {
        vi: 'Chỉ tiêu kinh tế - xã hội do HĐND Thành phố giao hằng năm; các con số nằm trong nghị quyết hằng năm, chưa có.',
        en: "The council's yearly targets: their numbers stand in its resolutions, which are not at hand.",
      },
    },
  ],
};
