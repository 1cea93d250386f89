/**
 * Protects the numbers of the whole country: each with the months it holds, its source and how sure we are of it, written
 * out here a second time from the sources, so that none changes by accident. What no amount shows, such as the month in
 * which a number becomes a verified one, is held by this list alone.
 */
import { describe, expect, it } from 'vitest';
import type { Dated, Parameters } from '../../src/engine/policy.ts';
import { parameters } from '../../src/policies/index.ts';

const NUMBERS: { readonly [P in keyof Parameters]: readonly string[] } = {
  referenceLevel: [
    '2018-07 to 2019-06: 1390000, secondary (mức lương cơ sở (báo chí))',
    '2019-07 to 2023-06: 1490000, secondary (NĐ 38/2019/NĐ-CP)',
    '2023-07 to 2024-06: 1800000, secondary (NĐ 24/2023/NĐ-CP)',
    '2024-07 to 2026-06: 2340000, verified (NĐ 73/2024/NĐ-CP)',
    '2026-07 to open: 2530000, verified (NĐ 161/2026/NĐ-CP, Điều 3 khoản 2)',
  ],
  ruralPovertyLine: [
    '2016-01 to 2021-12: 700000, secondary (QĐ 59/2015/QĐ-TTg)',
    '2022-01 to 2026-12: 1500000, secondary (NĐ 07/2021/NĐ-CP, Điều 3)',
    '2027-01 to open: 2200000, secondary (NĐ 351/2025/NĐ-CP)',
  ],
  socialRate: [
    '2018-01 to 2025-06: 2200, memory (Luật BHXH trước tháng 7/2025)',
    '2025-07 to open: 2200, secondary (Luật BHXH 41/2024/QH15, Điều 36 khoản 1)',
  ],
  incomeCeiling: [
    '2018-01 to 2025-06: 20, memory (Luật BHXH trước tháng 7/2025)',
    '2025-07 to open: 20, verified (Luật BHXH 41/2024/QH15, Điều 31 khoản 2)',
  ],
  healthRate: [
    '2018-01 to 2025-06: 450, secondary (Luật BHYT, Điều 13)',
    '2025-07 to open: 450, verified (NĐ 188/2025/NĐ-CP, Điều 6)',
  ],
  householdLadder: [
    '2018-01 to 2025-06: 10000 7000 6000 5000 4000, secondary (Luật BHYT, Điều 13)',
    '2025-07 to open: 10000 7000 6000 5000 4000, verified (NĐ 188/2025/NĐ-CP, Điều 6 khoản 5 điểm b)',
  ],
  fundMonthlyRate: ['2026-01 to 2026-12: 31, secondary (CV 151/BHXH-ĐTQ, 59/TB-BHXH)'],
};

function written({ from, until, value, confidence, cite }: Dated<number | readonly number[]>): string {
  const numbers = typeof value === 'number' ? String(value) : value.join(' ');
  return `${from} to ${until ?? 'open'}: ${numbers}, ${confidence} (${cite})`;
}

describe('the numbers of the country', () => {
  it.each(Object.entries(NUMBERS))('%s are those of the sources', (name, lines) => {
    const values: Readonly<Record<string, readonly Dated<number | readonly number[]>[]>> = parameters;

    expect(values[name]?.map(written)).toEqual(lines);
  });

  it('are all written out here', () => {
    expect(Object.keys(NUMBERS).toSorted()).toEqual(Object.keys(parameters).toSorted());
  });
});
