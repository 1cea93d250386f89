/**
 * What progress is measured by: the indicators of the ward's plan (Yên Nghĩa, I.2, II.1, II.4) and of the city plans, each
 * with what it counts, what it is a part of, where it is counted here and who reports it elsewhere. Coverages hold whoever
 * came on a list that was accepted here, so only what lists bring is counted from them; the whole of the insured, the
 * insurer reports. Data only.
 */
import type { Indicator, Level } from '../engine/indicator.ts';

const EVERYWHERE: readonly Level[] = ['province', 'commune', 'group'];
const OF_OFFICES: readonly Level[] = ['province', 'commune'];

/** People on lists that were accepted here; only groups count them themselves. */
const COUNTED_HERE = { unit: 'people', kind: 'count', base: null, better: 'higher', reportedBy: [] } as const;

/** The last month known is how it stands; nobody's coverage tells it. */
const REPORTED_RATE = { unit: 'people', kind: 'rate', over: 'moment', better: 'higher', computed: [] } as const;

export const indicators: readonly Indicator[] = [
  {
    ...COUNTED_HERE,
    id: 'new-voluntary-participants',
    says: { vi: 'Người mới tham gia BHXH tự nguyện', en: 'New participants in voluntary social insurance' },
    counts: {
      vi: 'Người có quá trình đóng BHXH tự nguyện đầu tiên bắt đầu trong tháng, từ danh sách được chấp nhận tại đây',
      en: 'People whose first coverage in voluntary social insurance begins in the month, on a list accepted here',
    },
    over: 'months',
    levels: [...EVERYWHERE, 'collector'],
    computed: ['province', 'commune', 'collector'],
  },
  {
    ...COUNTED_HERE,
    id: 'new-health-participants',
    says: { vi: 'Người mới tham gia BHYT có hỗ trợ', en: 'New participants in supported health insurance' },
    counts: {
      vi: 'Người có quá trình đóng BHYT đầu tiên bắt đầu trong tháng, từ danh sách được chấp nhận tại đây',
      en: 'People whose first coverage in health insurance begins in the month, on a list accepted here',
    },
    over: 'months',
    levels: [...EVERYWHERE, 'school', 'collector'],
    computed: ['province', 'commune', 'school', 'collector'],
  },
  {
    ...COUNTED_HERE,
    id: 'voluntary-participants',
    says: { vi: 'Người đang tham gia BHXH tự nguyện', en: 'Participants in voluntary social insurance' },
    counts: {
      vi: 'Người được đóng BHXH tự nguyện trong tháng, từ danh sách được chấp nhận tại đây',
      en: 'People covered by voluntary social insurance in the month, on lists accepted here',
    },
    over: 'moment',
    levels: [...EVERYWHERE, 'collector'],
    computed: ['province', 'commune', 'collector'],
  },
  {
    ...REPORTED_RATE,
    id: 'voluntary-insurance-rate',
    says: { vi: 'Tỷ lệ tham gia BHXH tự nguyện', en: 'Share of the labour force in voluntary social insurance' },
    counts: {
      vi: 'Người tham gia BHXH tự nguyện',
      en: 'Participants in voluntary social insurance',
    },
    base: 'labour-force',
    levels: EVERYWHERE,
    reportedBy: ['insurer'],
  },
  {
    ...REPORTED_RATE,
    id: 'health-coverage-rate',
    says: { vi: 'Tỷ lệ bao phủ BHYT', en: 'Health insurance coverage rate' },
    counts: { vi: 'Người có BHYT, mọi nhóm đối tượng', en: 'People with health insurance, of every group' },
    base: 'population',
    levels: EVERYWHERE,
    reportedBy: ['insurer'],
  },
  {
    ...REPORTED_RATE,
    id: 'compulsory-insurance-rate',
    says: { vi: 'Tỷ lệ tham gia BHXH bắt buộc', en: 'Share of the labour force in compulsory social insurance' },
    counts: { vi: 'Người tham gia BHXH bắt buộc', en: 'Participants in compulsory social insurance' },
    base: 'labour-force',
    levels: OF_OFFICES,
    reportedBy: ['insurer'],
  },
  {
    ...REPORTED_RATE,
    id: 'unemployment-insurance-rate',
    says: { vi: 'Tỷ lệ tham gia BHTN', en: 'Share of the labour force in unemployment insurance' },
    counts: { vi: 'Người tham gia BHTN', en: 'Participants in unemployment insurance' },
    base: 'labour-force',
    levels: OF_OFFICES,
    reportedBy: ['insurer', 'home-affairs'],
  },
  {
    ...REPORTED_RATE,
    id: 'pension-coverage-rate',
    says: {
      vi: 'Tỷ lệ người sau tuổi nghỉ hưu có lương hưu, trợ cấp',
      en: 'Share of people past retirement age with a pension or allowance',
    },
    counts: {
      vi: 'Người hưởng lương hưu, trợ cấp BHXH hằng tháng, trợ cấp hưu trí xã hội',
      en: 'People with a pension, a monthly allowance of the social insurance, or the social pension',
    },
    base: 'past-retirement',
    levels: OF_OFFICES,
    reportedBy: ['insurer', 'home-affairs'],
  },
  {
    ...REPORTED_RATE,
    id: 'satisfaction-rate',
    says: { vi: 'Tỷ lệ hài lòng của người tham gia', en: 'Satisfaction of participants' },
    counts: { vi: 'Phiếu khảo sát trả lời hài lòng', en: 'Answers to a survey that are satisfied' },
    unit: 'answers',
    base: 'reported',
    levels: OF_OFFICES,
    reportedBy: ['insurer', 'home-affairs', 'commune'],
  },
  {
    ...REPORTED_RATE,
    id: 'late-payment-rate',
    says: { vi: 'Tỷ lệ chậm đóng BHXH, BHYT', en: 'Late payment of premiums' },
    counts: { vi: 'Số tiền chậm đóng', en: 'Money that is late' },
    unit: 'đồng',
    base: 'reported',
    better: 'lower',
    levels: OF_OFFICES,
    reportedBy: ['insurer'],
  },
  {
    ...REPORTED_RATE,
    id: 'vssid-rate',
    says: { vi: 'Tỷ lệ người dân có tài khoản VssID', en: 'Share of people with a VssID account' },
    counts: { vi: 'Người có tài khoản VssID', en: 'People with a VssID account' },
    base: 'population',
    levels: EVERYWHERE,
    reportedBy: ['insurer', 'commune'],
  },
  {
    ...REPORTED_RATE,
    id: 'online-transaction-rate',
    says: { vi: 'Tỷ lệ giao dịch thực hiện trực tuyến', en: 'Share of transactions made online' },
    counts: { vi: 'Giao dịch thực hiện trực tuyến', en: 'Transactions made online' },
    unit: 'transactions',
    base: 'reported',
    levels: OF_OFFICES,
    reportedBy: ['insurer', 'commune'],
  },
  {
    ...REPORTED_RATE,
    id: 'students-insured-rate',
    says: { vi: 'Tỷ lệ học sinh, sinh viên có BHYT', en: 'Share of pupils and students with health insurance' },
    counts: {
      vi: 'Học sinh, sinh viên có BHYT, mọi nhóm',
      en: 'Pupils and students with health insurance, of every group',
    },
    base: 'pupils',
    levels: [...OF_OFFICES, 'school'],
    reportedBy: ['insurer', 'commune'],
  },
];
