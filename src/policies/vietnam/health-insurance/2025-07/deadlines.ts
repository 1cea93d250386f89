/**
 * Duties of every place in health insurance: the dates of NĐ 188/2025/NĐ-CP and of Luật BHYT, once for the whole country. A
 * plan of a city that says another date stands beside them, with a reading. Data only.
 */
import type { Deadline } from '../../../../engine/policy.ts';
import { decree188 } from '../../texts/decree-188-2025.ts';
import { law51 } from '../../texts/law-51-2024.ts';
import { decree188Beyond } from '../../texts/without-text.ts';

export const deadlines: readonly Deadline[] = [
  {
    id: 'quarter-summary',
    cite: { instrument: decree188.id, clause: 'Điều 7 khoản 5 điểm a' },
    words: 'Hằng quý, cơ quan bảo hiểm xã hội tổng hợp số thẻ bảo hiểm y tế đã phát hành và số tiền đóng, hỗ trợ đóng',
    what: {
      vi: 'Cơ quan BHXH tổng hợp số thẻ, số tiền theo Mẫu số 1 gửi Sở Tài chính',
      en: 'The insurer sums up cards and money on Mẫu số 1 for the finance department',
    },
    who: 'insurer-city',
    kind: 'summary',
    schemes: ['health-insurance'],
    limit: 'within',
    on: { every: 'quarter-open' },
    readings: ['quarters-without-a-day'],
  },
  {
    id: 'quarterly-transfer',
    cite: { instrument: decree188.id, clause: 'Điều 7 khoản 10' },
    words: 'có trách nhiệm chuyển kinh phí vào quỹ bảo hiểm y tế mỗi quý một lần',
    what: {
      vi: 'Sở Tài chính chuyển kinh phí BHYT của quý vào quỹ BHYT',
      en: "The finance department transfers the quarter's health insurance money to the fund",
    },
    who: 'finance',
    kind: 'transfer',
    schemes: ['health-insurance'],
    limit: 'within',
    on: { every: 'quarter-open' },
    readings: ['quarters-without-a-day'],
  },
  {
    id: 'health-transfers-done',
    cite: { instrument: decree188.id, clause: 'Điều 7 khoản 10' },
    words:
      'Chậm nhất đến ngày 15 tháng 12 hằng năm phải thực hiện xong việc chuyển kinh phí vào quỹ bảo hiểm y tế của năm đó',
    what: {
      vi: 'Chuyển xong kinh phí BHYT của năm vào quỹ BHYT',
      en: "All of the year's health insurance money has reached the fund",
    },
    who: 'finance',
    kind: 'transfer',
    schemes: ['health-insurance'],
    limit: 'by',
    on: { every: 'year', month: 12, day: 15 },
  },
  {
    id: 'card',
    cite: { instrument: law51.id, clause: 'Điều 17 khoản 2' },
    words: 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ',
    what: { vi: 'Cơ quan BHXH cấp thẻ BHYT', en: 'The insurer issues the card' },
    who: 'insurer-local',
    kind: 'card',
    schemes: ['health-insurance'],
    limit: 'by',
    on: { every: 'event', event: 'full-file', side: 'after', count: 5, unit: 'working-days' },
  },
  {
    id: 'card-end-notice',
    cite: { instrument: decree188Beyond.id, clause: 'Điều 68 khoản 4 điểm c' },
    words: null,
    what: {
      vi: 'BHXH Việt Nam báo số tiền và hạn đóng trước khi thẻ hết hạn 10 ngày',
      en: 'BHXH Việt Nam tells the amount and the day it is due, 10 days before a card ends',
    },
    who: 'insurer-national',
    kind: 'notice',
    schemes: ['health-insurance'],
    limit: 'by',
    on: { every: 'event', event: 'card-end', side: 'before', count: 10, unit: 'days' },
    from: '2025-08-15',
    readings: ['notice-before-card-end'],
  },
];
