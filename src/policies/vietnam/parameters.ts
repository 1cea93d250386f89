/**
 * Numbers of the whole country, each with the months it holds, where it stands and how sure we are of it. Months are
 * inclusive. A value that is not `verified` says so in every answer that used it. Nothing is computed here, and a month
 * for which no value stands has none: nobody may carry a number over.
 */
import type { Parameters } from '../../engine/policy.ts';

export const parameters: Parameters = {
  // Mức tham chiếu; until Luật BHXH 41/2024 the mức lương cơ sở, whose amount it keeps.
  referenceLevel: [
    { from: '2018-07', until: '2019-06', value: 1_390_000, cite: 'mức lương cơ sở (báo chí)', confidence: 'secondary' },
    { from: '2019-07', until: '2023-06', value: 1_490_000, cite: 'NĐ 38/2019/NĐ-CP', confidence: 'secondary' },
    { from: '2023-07', until: '2024-06', value: 1_800_000, cite: 'NĐ 24/2023/NĐ-CP', confidence: 'secondary' },
    { from: '2024-07', until: '2026-06', value: 2_340_000, cite: 'NĐ 73/2024/NĐ-CP', confidence: 'verified' },
    {
      from: '2026-07',
      until: null,
      value: 2_530_000,
      cite: 'NĐ 161/2026/NĐ-CP, Điều 3 khoản 2',
      confidence: 'verified',
    },
  ],

  // Mức chuẩn hộ nghèo khu vực nông thôn. “2022–2025” in the decree was kept for 2026; the next value starts in 2027.
  ruralPovertyLine: [
    { from: '2016-01', until: '2021-12', value: 700_000, cite: 'QĐ 59/2015/QĐ-TTg', confidence: 'secondary' },
    { from: '2022-01', until: '2026-12', value: 1_500_000, cite: 'NĐ 07/2021/NĐ-CP, Điều 3', confidence: 'secondary' },
    { from: '2027-01', until: null, value: 2_200_000, cite: 'NĐ 351/2025/NĐ-CP', confidence: 'secondary' },
  ],

  // The share of the chosen income that voluntary social insurance costs: 22 %. The law before 2025-07 is not at hand.
  socialRate: [
    { from: '2018-01', until: '2025-06', value: 2200, cite: 'Luật BHXH trước tháng 7/2025', confidence: 'memory' },
    {
      from: '2025-07',
      until: null,
      value: 2200,
      cite: 'Luật BHXH 41/2024/QH15, Điều 36 khoản 1',
      confidence: 'secondary',
    },
  ],

  // How many times the reference level the chosen income may reach.
  incomeCeiling: [
    { from: '2018-01', until: '2025-06', value: 20, cite: 'Luật BHXH trước tháng 7/2025', confidence: 'memory' },
    {
      from: '2025-07',
      until: null,
      value: 20,
      cite: 'Luật BHXH 41/2024/QH15, Điều 31 khoản 2',
      confidence: 'verified',
    },
  ],

  // The share of the reference level that health insurance costs: 4.5 %.
  healthRate: [
    { from: '2018-01', until: '2025-06', value: 450, cite: 'Luật BHYT, Điều 13', confidence: 'secondary' },
    { from: '2025-07', until: null, value: 450, cite: 'NĐ 188/2025/NĐ-CP, Điều 6', confidence: 'verified' },
  ],

  // What the first, second, third, fourth and every further member pays who joins in the household form.
  householdLadder: [
    {
      from: '2018-01',
      until: '2025-06',
      value: [10_000, 7000, 6000, 5000, 4000],
      cite: 'Luật BHYT, Điều 13',
      confidence: 'secondary',
    },
    {
      from: '2025-07',
      until: null,
      value: [10_000, 7000, 6000, 5000, 4000],
      cite: 'NĐ 188/2025/NĐ-CP, Điều 6 khoản 5 điểm b',
      confidence: 'verified',
    },
  ],

  // Average monthly return of the insurance fund, in parts of 10,000, for lump sums. Known for 2026 only.
  fundMonthlyRate: [
    {
      from: '2026-01',
      until: '2026-12',
      value: 31,
      cite: 'CV 151/BHXH-ĐTQ, 59/TB-BHXH',
      confidence: 'secondary',
    },
  ],
};
