/** The reports of Huế, by the city's plan for NQ 53/2025/NQ-HĐND (III.1.a and V.1.c). Data only, read beside texts/. */
import type { ReportKind } from '../../engine/report-kind.ts';
import { huePlanNq53 } from './texts/plan-nq-53.ts';

const COUNCIL = {
  province: '46',
  commune: null,
  madeBy: 'home-affairs',
  office: null,
  signer: 'GIÁM ĐỐC SỞ NỘI VỤ',
  receiver: {
    vi: 'UBND thành phố Huế, để báo cáo HĐND thành phố',
    en: 'The people’s committee of Huế, for the report to the city council',
  },
  sections: ['supported', 'communes', 'budgets', 'targets', 'difficulties', 'inspections'],
} as const;

export const hueReports: readonly ReportKind[] = [
  {
    id: 'hue-last-year',
    province: '46',
    commune: null,
    deadline: 'last-year-report',
    title: {
      vi: 'Báo cáo kết quả hỗ trợ đóng BHXH tự nguyện, BHYT từ ngân sách thành phố của năm trước',
      en: 'Report on last year’s support for voluntary social and health insurance from the city’s budget',
    },
    madeBy: 'insurer-city',
    office: null,
    signer: 'GIÁM ĐỐC BHXH THÀNH PHỐ',
    receiver: { vi: 'UBND thành phố Huế', en: 'The people’s committee of Huế' },
    sections: ['supported', 'communes', 'budgets'],
    withPeople: true,
    readings: [
      {
        id: 'list-beside-the-report',
        cites: [{ instrument: huePlanNq53.id, clause: 'III.1.a' }],
        reading: {
          vi: 'Danh sách người được hỗ trợ đi riêng cho cơ quan BHXH; báo cáo chỉ có số liệu.',
          en: 'The list of people goes to the insurer by itself; the report holds figures alone.',
        },
        because: {
          vi: 'Kế hoạch ghi “lập danh sách” và “báo cáo Ủy ban nhân dân thành phố kết quả” là hai việc.',
          en: 'The plan names making the list and reporting the results as two things.',
        },
      },
    ],
  },
  {
    ...COUNCIL,
    id: 'hue-half-year',
    deadline: 'council-half-year',
    title: {
      vi: 'Báo cáo kết quả 6 tháng thực hiện Nghị quyết 53/2025/NQ-HĐND',
      en: 'Report on the half-year under resolution 53/2025/NQ-HĐND',
    },
    readings: [],
  },
  {
    ...COUNCIL,
    id: 'hue-year',
    deadline: 'council-report',
    title: {
      vi: 'Báo cáo kết quả năm thực hiện Nghị quyết 53/2025/NQ-HĐND',
      en: 'Report on the year under resolution 53/2025/NQ-HĐND',
    },
    readings: [],
  },
];
