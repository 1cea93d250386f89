/** What a commune did to win people over in a year: meetings, who came, follow-ups, the review, new businesses. Numbers alone. */
import type { Words } from '../../engine/policy.ts';
import { type OutreachCounts, outreachCounts } from '../../outreach/counts.ts';
import { type Line, namesOf, type Section } from './section.ts';

type Counted = {
  readonly says: Words;
  readonly unit: 'people' | 'count';
  /** Null where nothing was counted. */
  readonly of: (counts: OutreachCounts) => number | null;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const COUNTED: Readonly<Record<string, Counted>> = {
  meetings: { says: { vi: 'Hội nghị đã họp', en: 'Meetings held' }, unit: 'count', of: ({ meetings }) => meetings },
  invited: { says: { vi: 'Người được mời', en: 'People invited' }, unit: 'people', of: ({ invited }) => invited },
  came: { says: { vi: 'Người đã dự', en: 'People who came' }, unit: 'people', of: ({ came }) => came },
  registered: {
    says: { vi: 'Đăng ký tại chỗ', en: 'Registered on the spot' },
    unit: 'people',
    of: ({ registered }) => registered,
  },
  'follow-ups': {
    says: { vi: 'Người đã theo dõi sau hội nghị', en: 'Followed up after a meeting' },
    unit: 'people',
    of: ({ followUps }) => followUps.done,
  },
  'follow-ups-in-time': {
    says: { vi: 'Trong đó đúng hạn', en: 'Of them, in time' },
    unit: 'people',
    of: ({ followUps }) => followUps.inTime,
  },
  joined: {
    says: { vi: 'Tham gia sau khi theo dõi', en: 'Joined after a follow-up' },
    unit: 'people',
    of: ({ followUps }) => followUps.joined,
  },
  'new-businesses': {
    says: { vi: 'Hộ kinh doanh mới trong danh sách', en: 'New household businesses listed' },
    unit: 'count',
    of: ({ newBusinesses }) => newBusinesses.businesses,
  },
  'business-lists': {
    says: { vi: 'Danh sách hộ kinh doanh đã gửi cơ quan BHXH', en: 'Lists of them handed to the insurer' },
    unit: 'count',
    of: ({ newBusinesses }) => newBusinesses.handedOver,
  },
  reviewed: {
    says: { vi: 'Nhân khẩu đã rà soát', en: 'People reviewed' },
    unit: 'people',
    of: ({ review }) => (review === null ? null : sum(review.groups.map(({ people }) => people))),
  },
  'health-known': {
    says: { vi: 'Trong đó biết là có BHYT', en: 'Of them, known to have health insurance' },
    unit: 'people',
    of: ({ review }) => (review === null ? null : sum(review.groups.map(({ healthKnown }) => healthKnown))),
  },
};

export const outreach: Section = {
  id: 'outreach',
  title: { vi: 'Rà soát, vận động', en: 'Review and outreach' },
  columns: [
    { id: 'people', heading: { vi: 'Số người', en: 'People' }, unit: 'people' },
    { id: 'count', heading: { vi: 'Số lượng', en: 'Number' }, unit: 'count' },
  ],
  names: () => namesOf(COUNTED),
  /** Of communes alone: what a whole province did, the plans of none ask for in a report. */
  compute: async (acting, { commune, period }) => {
    if (commune === null) return [];
    const counts = await outreachCounts(acting, { commune, year: Number(period.slice(0, 4)) });
    return Object.entries(COUNTED).map(([line, { unit, of }]): Line => {
      const value = of(counts);
      return { line, values: unit === 'people' ? [value, null] : [null, value] };
    });
  },
};
