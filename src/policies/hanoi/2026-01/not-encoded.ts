/**
 * The clauses of NQ 19/2025/NQ-HĐND and of the plan of the city that no rule, listing, deadline or reading cites, each with the reason why it is set aside. They are set aside for 2026-07 as well.
 */
import type { NotEncoded } from '../../../engine/policy.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';

export const notEncoded: readonly NotEncoded[] = [
  {
    cite: { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 2' },
    because: { vi: 'HĐND giám sát; không có gì để tính.', en: 'The council supervises; nothing to compute.' },
  },
  {
    cite: { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 3' },
    because: {
      vi: 'Mặt trận Tổ quốc tuyên truyền, giám sát; không có gì để tính.',
      en: 'The Fatherland Front informs and supervises; nothing to compute.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'I.1' },
    because: { vi: 'Mục đích của kế hoạch.', en: 'Purpose of the plan.' },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'I.2' },
    because: {
      vi: 'Yêu cầu công khai, đúng đối tượng, đủ hồ sơ; dùng ở danh sách và chỉ tiêu.',
      en: 'Openness, the right people, full papers; used by lists and targets.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'II.2.1.c' },
    because: {
      vi: 'Nhắc lại Nghị quyết 19, Điều 3 khoản 1 điểm c, nơi được mã hóa.',
      en: 'Repeats NQ 19, Điều 3 khoản 1 điểm c, where it is encoded.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'II.4.2' },
    because: {
      vi: 'Thanh quyết toán theo phân cấp; dùng ở quyết toán.',
      en: 'Settlement by budget level; used by settlements.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'III.2' },
    because: {
      vi: 'Lập dự toán, bổ sung kinh phí; dùng ở dự toán và quyết toán.',
      en: 'Estimates and further money; used by estimates and settlements.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.1' },
    because: {
      vi: 'Trách nhiệm chung, tuyên truyền, chỉ tiêu hằng năm; dùng ở chỉ tiêu.',
      en: 'Common duties, publicity, yearly targets; used by targets.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.2' },
    because: {
      vi: 'Sở Nội vụ đôn đốc xã đối chiếu, xác nhận danh sách; dùng ở danh sách.',
      en: 'The home-affairs department has communes check and confirm lists; used by lists.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.4' },
    because: {
      vi: 'Sở Giáo dục và Đào tạo tổng hợp dự toán, chỉ đạo xác nhận; dùng ở dự toán và danh sách.',
      en: 'The education department totals estimates; used by estimates and lists.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.5' },
    because: {
      vi: 'Sở Y tế tuyên truyền, quyết toán nếu có; không đổi mức hỗ trợ.',
      en: 'The health department informs and settles if need be; changes no share.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.6' },
    because: {
      vi: 'Sở Nông nghiệp và Môi trường chỉ đạo xác nhận danh sách; dùng ở danh sách.',
      en: 'The agriculture department has lists confirmed; used by lists.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.7' },
    because: { vi: 'Tuyên truyền.', en: 'Publicity.' },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.8' },
    because: {
      vi: 'Mặt trận Tổ quốc giám sát, vận động tài trợ; phần tài trợ là một bên trả riêng.',
      en: 'The Fatherland Front supervises and finds sponsors, who are a payer of their own.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'IV.2.10' },
    because: {
      vi: 'Tổ chức hỗ trợ phát triển đối tượng tuyên truyền, mở điểm thu; không có gì để tính.',
      en: 'Collecting organisations inform and open collection points; nothing to compute.',
    },
  },
  {
    cite: { instrument: hanoiPlan321.id, clause: 'Đoạn kết' },
    because: { vi: 'Câu kết của kế hoạch.', en: 'Closing words of the plan.' },
  },
];
