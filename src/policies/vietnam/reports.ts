/**
 * What NĐ 233/2025/NĐ-CP asks BHXH Việt Nam to report of the funds (Điều 13 khoản 1 điểm b). Its text and forms are not at
 * hand: the figures are those this system has, and the readings say so. Data only.
 */
import type { ReportKind } from '../../engine/report-kind.ts';
import { decree233 } from './texts/without-text.ts';

const PART = {
  province: null,
  commune: null,
  madeBy: 'insurer-city',
  office: null,
  signer: 'GIÁM ĐỐC BHXH TỈNH, THÀNH PHỐ',
  receiver: { vi: 'BHXH Việt Nam', en: 'BHXH Việt Nam' },
  sections: ['supported', 'budgets'],
  isPart: true,
  readings: [
    {
      id: 'part-of-the-national-report',
      cites: [{ instrument: decree233.id, clause: 'Điều 13 khoản 1' }],
      reading: {
        vi: 'BHXH tỉnh, thành phố gửi phần của mình trong cùng hạn; nộp ở đây chỉ cho thấy phần đó đã làm.',
        en: 'The insurer of a province sends its part by the same day; filing here shows that part alone to be done.',
      },
      because: {
        vi: 'Nghị định giao BHXH Việt Nam báo cáo; không có văn bản nào nêu hạn nội bộ.',
        en: 'The decree has BHXH Việt Nam report; no text at hand names a day of its own for the provinces.',
      },
    },
    {
      id: 'figures-we-have',
      cites: [{ instrument: decree233.id, clause: 'Điều 13 khoản 1' }],
      reading: {
        vi: 'Báo cáo gồm người và tiền của BHXH tự nguyện, BHYT có ngân sách hỗ trợ trong hệ thống này; không gồm phần khác của các quỹ.',
        en: 'It holds people and money of supported voluntary social and health insurance in this system, and nothing else of the funds.',
      },
      because: {
        vi: 'Không có văn bản và biểu mẫu của Nghị định trong tay.',
        en: 'Neither the text nor the forms of the decree are at hand.',
      },
    },
  ],
} as const;

export const stateReports: readonly ReportKind[] = [
  {
    ...PART,
    id: 'funds-quarter',
    deadline: 'funds-quarter-report',
    title: {
      vi: 'Số liệu quý của tỉnh, thành phố cho báo cáo các quỹ BHXH, BHYT',
      en: 'A province’s quarter for the report of the insurance funds',
    },
  },
  {
    ...PART,
    id: 'funds-year',
    deadline: 'funds-year-report',
    title: {
      vi: 'Số liệu năm của tỉnh, thành phố cho báo cáo các quỹ BHXH, BHYT',
      en: 'A province’s year for the report of the insurance funds',
    },
  },
];
