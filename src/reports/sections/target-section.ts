/**
 * What a place was to reach and has reached, of every indicator it was given a target for, as progress has it. What is counted
 * here from coverages stands beside what its groups report of the same.
 */
import { indicators } from '../../policies/index.ts';
import { lastMonthOf } from '../../settlements/periods.ts';
import { indicatorOf } from '../../targets/law.ts';
import { readProgress } from '../../targets/progress/progress.ts';
import { BASE, type Section } from './section.ts';

const [TARGET, REACHED, TOLD] = [
  { vi: 'Phải đạt', en: 'Target' },
  { vi: 'Đã đạt', en: 'Reached' },
  { vi: 'Các tổ dân phố báo cáo', en: 'Reported by the groups' },
] as const;

export const targets: Section = {
  id: 'targets',
  title: { vi: 'Thực hiện chỉ tiêu', en: 'Targets' },
  columns: [
    { id: 'target-count', heading: TARGET, unit: 'count' },
    { id: 'reached-count', heading: REACHED, unit: 'people' },
    { id: 'told-count', heading: TOLD, unit: 'people' },
    { id: 'target-rate', heading: { vi: `${TARGET.vi} (tỷ lệ)`, en: `${TARGET.en} (rate)` }, unit: 'basis-points' },
    {
      id: 'reached-rate',
      heading: { vi: `${REACHED.vi} (tỷ lệ)`, en: `${REACHED.en} (rate)` },
      unit: 'people-basis-points',
    },
    { id: BASE, heading: { vi: 'Trên tổng số người', en: 'Of so many people' }, unit: 'people' },
  ],
  names: () => Object.fromEntries(indicators.map(({ id, says }) => [id, says])),
  compute: async (acting, { province, commune, lastPeriod }) => {
    const [year, month] = lastMonthOf(lastPeriod).split('-').map(Number);
    const unit = commune === null ? `province:${province}` : `commune:${commune}`;
    const { self } = await readProgress(acting, { unit, year: year ?? 0, month: month ?? 0 });
    return self.indicators.flatMap(({ indicator, kind, target, reached, told, base }) => {
      if (target === null) return [];
      if (kind === 'count')
        return [{ line: indicator, values: [target, reached, told?.value ?? null, null, null, null] }];
      // What is late is a part of đồng.
      const people = indicatorOf(indicator)?.unit === 'đồng' ? null : base;
      return [{ line: indicator, values: [null, null, null, target, reached, people] }];
    });
  },
};
