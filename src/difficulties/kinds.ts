/** What difficulties and petitions are about: a closed list, from what the texts give offices to do. Data only. */
import type { ValueWords } from '../http/both.ts';

export const DIFFICULTY_KINDS = [
  'list',
  'group',
  'amount',
  'card',
  'refund',
  'collector',
  'school',
  'funding',
  'treatment',
  'system',
  'law-unclear',
  'other',
] as const;
export type DifficultyKind = (typeof DIFFICULTY_KINDS)[number];

export const KIND_WORDS: ValueWords<DifficultyKind> = {
  list: ['lập, xác nhận, phê duyệt danh sách', 'making, confirming, approving lists'],
  group: ['thuộc nhóm nào, có được hỗ trợ không', 'which group somebody is in, whether they are supported'],
  amount: ['mức hỗ trợ, số tiền phải đóng', 'the amount of support, or of what is due'],
  card: ['cấp, gia hạn, đổi thẻ BHYT', 'issuing, renewing, changing a health insurance card'],
  refund: ['hoàn trả tiền đã đóng', 'money to be given back'],
  collector: ['tổ chức, nhân viên thu', 'a collecting organisation or collector'],
  school: ['BHYT học sinh, sinh viên tại trường', 'insurance of pupils and students at a school'],
  funding: ['dự toán, chuyển, quyết toán kinh phí', 'estimating, transferring, settling the money'],
  treatment: ['quyền lợi khám chữa bệnh BHYT', 'rights in treatment under health insurance'],
  system: ['phần mềm, VssID, dịch vụ công trực tuyến', 'software, VssID, online services'],
  'law-unclear': ['quy định chưa rõ, chồng chéo', 'a rule that is unclear or meets another'],
  other: ['việc khác', 'something else'],
};
