/**
 * Plan 321/KH-UBND, III.2: who estimates a year's money, and how more is asked for when it is short. The steps themselves
 * are src/budgets; this says what they rest on, here and in provinces whose texts say nothing of it. Data only.
 */
import type { Budgeting } from '../../engine/budgeting.ts';
import { hanoiPlan321 } from './texts/plan-321-2025.ts';

const cite = { instrument: hanoiPlan321.id, clause: 'III.2' };

export const budgeting: Budgeting = {
  province: '01',
  cite,
  elsewhere: {
    id: 'budgeting-elsewhere',
    cites: [cite],
    reading: {
      vi: 'Không có văn bản của tỉnh, thành phố này về bổ sung dự toán: theo trình tự của Kế hoạch 321/KH-UBND của Hà Nội, III.2.',
      en: 'No text of this province says how more is asked for: the way of plan 321/KH-UBND of Hà Nội, III.2, is taken.',
    },
    because: {
      vi: 'Văn bản của Huế và Hải Phòng nêu nguồn kinh phí và việc lập dự toán, không nêu cách đề nghị bổ sung trong năm; chỉ kế hoạch của Hà Nội viết ra trình tự.',
      en: 'The texts of Huế and Hải Phòng name the source and the estimate of the money, not how more is asked for in the year; only the plan of Hà Nội writes it down.',
    },
  },
};
