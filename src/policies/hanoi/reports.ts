/** The reports of Hà Nội: plan 321/KH-UBND (IV.2.1) and NQ 19/2025/NQ-HĐND (Điều 5 khoản 1). Data only, read beside texts/. */
import type { ReportKind } from '../../engine/report-kind.ts';
import { hanoiNq19 } from './texts/nq-19-2025.ts';
import { hanoiPlan321 } from './texts/plan-321-2025.ts';

const INSURER = {
  province: '01',
  commune: null,
  madeBy: 'insurer-city',
  office: null,
  signer: 'GIÁM ĐỐC BHXH THÀNH PHỐ',
  sections: ['supported', 'communes', 'budgets', 'targets', 'difficulties', 'inspections'],
} as const;

export const hanoiReports: readonly ReportKind[] = [
  {
    ...INSURER,
    id: 'hanoi-year',
    deadline: 'yearly-report',
    title: {
      vi: 'Báo cáo kết quả thực hiện Kế hoạch 321/KH-UBND hỗ trợ đóng BHXH tự nguyện, BHYT',
      en: 'Report on plan 321/KH-UBND: support for voluntary social and health insurance',
    },
    receiver: { vi: 'UBND thành phố Hà Nội', en: 'The people’s committee of Hà Nội' },
    readings: [],
  },
  {
    ...INSURER,
    id: 'hanoi-council',
    deadline: 'council-report',
    title: {
      vi: 'Báo cáo kết quả thực hiện Nghị quyết 19/2025/NQ-HĐND tại kỳ họp cuối năm',
      en: 'Report on resolution 19/2025/NQ-HĐND to the year-end session',
    },
    receiver: {
      vi: 'UBND thành phố Hà Nội, để báo cáo HĐND thành phố',
      en: 'The people’s committee of Hà Nội, for the report to the city council',
    },
    readings: [
      {
        id: 'insurer-prepares-council-report',
        cites: [
          { instrument: hanoiNq19.id, clause: 'Điều 5 khoản 1' },
          { instrument: hanoiPlan321.id, clause: 'IV.2.1' },
        ],
        reading: {
          vi: 'BHXH thành phố tổng hợp số liệu để UBND thành phố báo cáo HĐND.',
          en: 'The city insurer sums up what the people’s committee reports to the council.',
        },
        because: {
          vi: 'Nghị quyết giao UBND thành phố báo cáo, không nói ai tổng hợp; kế hoạch giao BHXH thành phố tổng hợp kết quả.',
          en: 'The resolution has the committee report and names nobody to prepare it; the plan has the insurer sum up results.',
        },
      },
    ],
  },
];
