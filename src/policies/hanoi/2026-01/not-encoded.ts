/**
 * The clauses of NQ 19/2025/NQ-HĐND and of the plans of the city and of phường Yên Nghĩa that no rule, listing, deadline or
 * reading cites, each with the reason why it is set aside. They are set aside for 2026-07 as well.
 */
import type { NotEncoded, Words } from '../../../engine/policy.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';
import { yenNghiaPlan } from '../texts/yen-nghia-plan.ts';

const publicity: Words = {
  vi: 'Tuyên truyền, vận động, giám sát; không có gì để tính.',
  en: 'Publicity, persuasion, supervision; nothing to compute.',
};

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
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'I.1' },
    because: { vi: 'Mục tiêu chung của phường.', en: 'General aims of the ward.' },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'I.2' },
    because: { vi: 'Chỉ tiêu đến năm 2030; dùng ở chỉ tiêu.', en: 'Targets to 2030; used by targets.' },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.1.1' },
    because: {
      vi: 'Tổ triển khai của phường; không có gì để tính.',
      en: "The ward's working group; nothing to compute.",
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.1.2' },
    because: {
      vi: 'Giao ban, cập nhật hằng tuần; không có hạn ngày.',
      en: 'Regular meetings and weekly notes; no day is set.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.1.3' },
    because: {
      vi: 'Chỉ tiêu từng tổ dân phố; dùng ở chỉ tiêu.',
      en: 'Targets of the residential groups; used by targets.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.2.1.a' },
    because: { vi: 'Tuyên truyền về quyền lợi BHXH tự nguyện.', en: 'Publicity on voluntary social insurance.' },
  },
  { cite: { instrument: yenNghiaPlan.id, clause: 'II.2.2.a' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'II.2.2.b' }, because: publicity },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.2.3' },
    because: {
      vi: 'Mời, đăng ký tại chỗ, theo dõi sau 3–5 ngày; dùng khi lập danh sách.',
      en: 'Invitations, registration, follow-up after 3 to 5 days; used when lists are made.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.3.2' },
    because: {
      vi: 'Vận động, tìm tài trợ; tài trợ là một bên trả riêng.',
      en: 'Persuasion and sponsors, who are a payer of their own.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'II.4' },
    because: {
      vi: 'Chỉ tiêu VssID, giao dịch trực tuyến; dùng ở chỉ tiêu.',
      en: 'Targets of VssID and online services; used by targets.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'III.1' },
    because: {
      vi: 'Nhiệm vụ của BHXH thành phố; quyết toán dùng ở quyết toán.',
      en: 'Tasks of the city insurer; settling is used by settlements.',
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'III.4' },
    because: {
      vi: 'Công an phường xác thực nhân thân, cư trú; dùng khi kiểm tra danh sách.',
      en: 'The ward police checks identity and residence; used when lists are checked.',
    },
  },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.5' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.6' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.7' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.8' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.9' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.10' }, because: publicity },
  { cite: { instrument: yenNghiaPlan.id, clause: 'III.11' }, because: publicity },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'IV.2' },
    because: {
      vi: 'Nguồn kinh phí của phường; không đổi mức hỗ trợ.',
      en: "Where the ward's money comes from; changes no share.",
    },
  },
  {
    cite: { instrument: yenNghiaPlan.id, clause: 'Đoạn kết' },
    because: { vi: 'Câu kết của kế hoạch.', en: 'Closing words of the plan.' },
  },
];
