/**
 * Luật Bảo hiểm xã hội 41/2024/QH15: the law itself is not at hand, two of its sentences are, as law.md section 2 quotes them
 * from official texts. Never add a sentence that is not quoted there.
 */
import type { Clauses, Instrument } from '../../../engine/instrument.ts';

export const law41: Instrument = {
  id: 'vietnam-law-41-2024',
  number: '41/2024/QH15',
  short: 'Luật BHXH 41/2024/QH15',
  issuer: 'Quốc hội',
  date: '2024-06-29',
  title: 'Luật Bảo hiểm xã hội',
  inForce: { from: '2025-07-01', until: null },
  source: 'law.md section 2, quotations from official texts',
  notes: [
    'The law is not at hand. The two clauses are quotations from law.md section 2 (verified); “…” marks what the quotation leaves out. Every other clause rests on the restatement there and always warns.',
    'The day of signing is that of the preamble of NQ 19/2025/NQ-HĐND.',
  ],
  textAtHand: true,
};

export const clauses: Clauses = {
  'Điều 6': 'Khuyến khích các địa phương … hỗ trợ thêm tiền đóng BHXH cho người tham gia BHXH tự nguyện …',
  'Điều 31 khoản 2':
    'Thu nhập làm căn cứ đóng BHXH tự nguyện thấp nhất bằng mức chuẩn hộ nghèo của khu vực nông thôn và cao nhất bằng 20 lần mức tham chiếu tại thời điểm đóng',
};
