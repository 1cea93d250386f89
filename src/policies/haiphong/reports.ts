/** The report of Hải Phòng, by the plan that ended on 31/12/2025 (IV.2). No later text asks for one. Data only. */
import type { ReportKind } from '../../engine/report-kind.ts';

export const haiphongReports: readonly ReportKind[] = [
  {
    id: 'haiphong-year-2024',
    province: '31',
    commune: null,
    deadline: 'yearly-report',
    title: {
      vi: 'Báo cáo kết quả thực hiện kế hoạch hỗ trợ đóng BHYT của thành phố Hải Phòng',
      en: 'Report on Hải Phòng’s plan of support for health insurance premiums',
    },
    madeBy: 'insurer-city',
    office: null,
    signer: 'GIÁM ĐỐC BHXH THÀNH PHỐ',
    receiver: { vi: 'UBND thành phố Hải Phòng', en: 'The people’s committee of Hải Phòng' },
    sections: ['supported', 'communes', 'budgets', 'targets', 'difficulties', 'inspections'],
    readings: [],
  },
];
