/**
 * Where the plans send difficulties (vướng mắc): one line a place and time. No text at hand names a time for the answer, and
 * nothing here makes one up. Data only; the words are the texts' own, and a test compares them.
 */
import type { DifficultyRoute } from '../engine/difficulty-route.ts';
import { haiphongPlan2024 } from './haiphong/texts/plan-2024.ts';
import { hanoiPlan321 } from './hanoi/texts/plan-321-2025.ts';
import { huePlanNq53 } from './hue/texts/plan-nq-53.ts';

export const difficultyRoutes: readonly DifficultyRoute[] = [
  {
    province: '01',
    from: '2026-01-01',
    until: null,
    to: 'insurer-city',
    written: {
      cite: { instrument: hanoiPlan321.id, clause: 'Đoạn kết' },
      words:
        'Trong quá trình thực hiện nếu phát sinh khó khăn, vướng mắc, các đơn vị kịp thời báo cáo, đề xuất qua BHXH Thành phố để tổng hợp báo cáo UBND Thành phố xem xét, giải quyết',
    },
    petitions: null,
    reading: null,
  },
  {
    province: '46',
    from: '2026-01-01',
    until: '2030-12-31',
    to: 'home-affairs',
    written: {
      cite: { instrument: huePlanNq53.id, clause: 'Đoạn kết' },
      words:
        'Trong quá trình thực hiện nếu phát sinh khó khăn, vướng mắc đề nghị phản ánh kịp thời về Sở Nội vụ tổng hợp báo cáo Ủy ban nhân dân thành phố để xem xét, giải quyết',
    },
    petitions: {
      cite: { instrument: huePlanNq53.id, clause: 'V.7' },
      words: 'tiếp nhận, giải đáp phản ánh, kiến nghị của người dân',
    },
    reading: null,
  },
  {
    province: '31',
    from: null,
    until: '2025-12-31',
    to: 'home-affairs',
    written: {
      cite: { instrument: haiphongPlan2024.id, clause: 'IV.1' },
      words: 'hướng dẫn, giải quyết các khó khăn, vướng mắc trong quá trình tổ chức triển khai thực hiện',
    },
    petitions: null,
    reading: {
      says: {
        vi: 'Việc của Sở Lao động - Thương binh và Xã hội do Sở Nội vụ làm',
        en: 'What the department of labour was to do, home affairs does',
      },
      because: {
        vi: 'Sở mà kế hoạch năm 2024 nêu không còn từ năm 2025; hệ thống không có cơ quan ấy',
        en: 'The department the plan of 2024 names is gone since 2025, and is no office of this system',
      },
    },
  },
  {
    province: null,
    from: null,
    until: null,
    to: 'insurer-city',
    written: null,
    petitions: null,
    reading: {
      says: {
        vi: 'Vướng mắc đến BHXH tỉnh, thành phố; nơi ấy chuyển tiếp, có lý do, nếu việc của cơ quan khác',
        en: 'Difficulties go to the insurer of the province, which forwards what is another office’s, with the reason',
      },
      because: {
        vi: 'Không có văn bản của nơi này về việc tiếp nhận; BHXH giữ danh sách, thẻ và số tiền mà vướng mắc nói đến',
        en: 'No text at hand says it there; the insurer has the lists, cards and money that they are about',
      },
    },
  },
];
