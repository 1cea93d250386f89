/** The reports of two offices of phường Yên Nghĩa to their people's committee, by the ward's plan (III.2 and III.3). Data only. */
import type { ReportKind } from '../../../engine/report-kind.ts';

const WARD = {
  province: '01',
  commune: '09562',
  madeBy: 'commune',
  receiver: { vi: 'UBND phường Yên Nghĩa', en: 'The people’s committee of the ward of Yên Nghĩa' },
  sections: ['supported', 'budgets', 'targets', 'outreach', 'difficulties', 'inspections'],
  readings: [],
} as const;

export const yenNghiaReports: readonly ReportKind[] = [
  {
    ...WARD,
    id: 'yen-nghia-culture',
    deadline: 'culture-report',
    title: {
      vi: 'Báo cáo kết quả công tác BHXH, BHYT của Phòng Văn hóa - Xã hội',
      en: 'Report of the culture and society office on social and health insurance',
    },
    office: { vi: 'Phòng Văn hóa - Xã hội', en: 'The culture and society office' },
    signer: 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI',
  },
  {
    ...WARD,
    id: 'yen-nghia-economy',
    deadline: 'economy-report',
    title: {
      vi: 'Báo cáo kết quả công tác BHXH, BHYT của Phòng Kinh tế, Hạ tầng và Đô thị',
      en: 'Report of the economy, infrastructure and urban office on social and health insurance',
    },
    office: { vi: 'Phòng Kinh tế, Hạ tầng và Đô thị', en: 'The economy, infrastructure and urban office' },
    signer: 'TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
  },
];
