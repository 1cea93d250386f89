/**
 * The clauses of NQ 17/2026/NQ-HĐND that no rule or reading cites, and those of NQ 19/2025/NQ-HĐND that it replaces, each with
 * the reason why it is set aside; the rest is set aside as in 2026-01.
 */
import type { NotEncoded, Words } from '../../../engine/policy.ts';
import { notEncoded as asBefore } from '../2026-01/not-encoded.ts';
import { hanoiNq17 } from '../texts/nq-17-2026.ts';
import { hanoiNq19 } from '../texts/nq-19-2025.ts';
import { hanoiPlan321 } from '../texts/plan-321-2025.ts';

const amendingWords: Words = {
  vi: 'Câu dẫn của việc sửa đổi; nội dung nằm ở các điểm được bổ sung.',
  en: 'Amending words; what they bring in is encoded.',
};
const encodedInPoint: Words = {
  vi: 'Nêu đối tượng; mức và điều kiện được mã hóa ở điểm tương ứng của Điều 4.',
  en: 'Names the people; share and conditions are encoded at the matching point of Điều 4.',
};
const replaced: Words = {
  vi: 'Đã được Nghị quyết 17/2026 thay từ ngày 01/7/2026; dùng ở bản 2026-01.',
  en: 'Replaced by NQ 17/2026 from 2026-07-01; used in 2026-01.',
};

export const notEncoded: readonly NotEncoded[] = [
  {
    cite: { instrument: hanoiNq17.id, clause: 'Điều 1' },
    because: { vi: 'Đổi tên nghị quyết.', en: 'Renames the resolution.' },
  },
  {
    cite: { instrument: hanoiNq17.id, clause: 'Điều 2' },
    because: { vi: 'Phạm vi; các quy tắc nói lại.', en: 'Scope; restated by the rules.' },
  },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 1' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 2' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 4' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 1' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 2' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 3' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 4 khoản 4' }, because: amendingWords },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 1 (khoản 2)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 2 (khoản 5)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 8)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 9)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 10)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 11)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 13)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 14)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 17)' }, because: encodedInPoint },
  { cite: { instrument: hanoiNq17.id, clause: 'Điều 3 khoản 3 (khoản 18)' }, because: encodedInPoint },
  {
    cite: { instrument: hanoiNq17.id, clause: 'Điều 5 khoản 1' },
    because: {
      vi: 'Báo cáo cuối năm như Nghị quyết 19, Điều 5 khoản 1, đã có trong thời hạn.',
      en: 'The year-end report of NQ 19, Điều 5 khoản 1, which is among the deadlines.',
    },
  },
  {
    cite: { instrument: hanoiNq17.id, clause: 'Điều 5 khoản 2' },
    because: { vi: 'HĐND giám sát; không có gì để tính.', en: 'The council supervises; nothing to compute.' },
  },
  {
    cite: { instrument: hanoiNq17.id, clause: 'Điều 5 khoản 3' },
    because: {
      vi: 'Mặt trận Tổ quốc tuyên truyền, giám sát; không có gì để tính.',
      en: 'The Fatherland Front informs and supervises; nothing to compute.',
    },
  },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 1' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 2' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 2 khoản 5' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 1 điểm c' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm b' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm đ' }, because: replaced },
  { cite: { instrument: hanoiNq19.id, clause: 'Điều 3 khoản 2 điểm e' }, because: replaced },
  { cite: { instrument: hanoiPlan321.id, clause: 'II.2.2.b' }, because: replaced },
  { cite: { instrument: hanoiPlan321.id, clause: 'II.2.2.e' }, because: replaced },
  ...asBefore,
];
