/** The examples of coverages: a near-poor man of a ward in Huế for 2027, who dies in May. Everything is invented. */
import { type Example, page, read, write } from '../example.ts';

const COVERAGE = '46000000-0000-4000-8000-0000000000e1';
const LIST = '46000000-0000-4000-8000-0000000000d1';
const AGENCY = '46000000-0000-4000-8000-000000000003';
const JOURNAL = '46000000-0000-4000-8000-000000000121';
const MADE = '2026-12-21T02:00:00Z';
const POLICY = 'hue/2026-01@4c1e0d9a7b21';

const amounts = {
  due: 1_366_200,
  state: 956_340,
  local: 409_860,
  communeTopUp: 0,
  sponsor: 0,
  participant: 0,
};
const coverage = {
  id: COVERAGE,
  livemode: false,
  version: 1,
  list: LIST,
  agency: AGENCY,
  province: '46',
  commune: '19789',
  scheme: 'health-insurance',
  rule: 'hi-near-poor',
  policy: POLICY,
  ruleset: '7f3a91c2'.repeat(8),
  counted: 'monthly',
  localHolder: 'city',
  from: '2027-01',
  until: '2027-12',
  total: amounts,
  ended: null,
  card: { dueOn: '2026-12-28', issuedOn: null, from: null, until: null, overdue: false },
  madeAt: MADE,
  changedAt: MADE,
};
const issued = { issuedOn: '2026-12-24', from: '2027-01-01', until: '2027-12-31' };
const ended = {
  from: '2027-06',
  because: 'death',
  money: 'all',
  cite: 'NĐ 188/2025/NĐ-CP, Điều 7 khoản 13',
  says: 'Tiền đóng tính đến thời điểm ngừng đóng theo danh sách báo giảm; các tháng sau đó không còn phải đóng.',
};
const posting = (account: string, holder: string | null, amount: number) => ({
  journal: JOURNAL,
  kind: 'coverage',
  madeAt: MADE,
  period: '2027-Q1',
  belongsTo: '2027-Q1',
  month: '2027-01',
  months: 3,
  account,
  holder,
  amount,
  isReversal: false,
});
const withMoney = {
  ...coverage,
  version: 2,
  card: { ...coverage.card, ...issued, number: '4600000001' },
  payments: [{ paidIn: '2027-01', from: '2027-01', months: 12, policy: POLICY, rule: 'hi-near-poor', ...amounts }],
  postings: [posting('fund', null, -341_550), posting('state', 'state', 239_085), posting('local', 'city', 102_465)],
};

const ofCoverage = { params: { coverage: COVERAGE } };

export const COVERAGE_EXAMPLES: readonly Example[] = [
  read('listCoverages', '/v1/coverages', page(coverage), { query: { list: LIST, card: 'due' } }),
  write('searchCoverages', '/v1/coverages/search', { items: [coverage] }, { body: { citizenNumber: '046080000001' } }),
  read('readCoverage', '/v1/coverages/{coverage}', withMoney, ofCoverage),
  write(
    'endCoverage',
    '/v1/coverages/{coverage}/end',
    { ...coverage, version: 3, card: { ...coverage.card, ...issued }, ended },
    { ...ofCoverage, body: { from: '2027-06', because: 'death' } },
  ),
  write(
    'recordCard',
    '/v1/coverages/{coverage}/card',
    { ...coverage, version: 2, card: { ...coverage.card, ...issued } },
    { ...ofCoverage, body: { ...issued, issuedOn: '2026-11-20', number: '4600000001' } },
  ),
  read(
    'listCoverageGaps',
    '/v1/lists/{list}/coverage-gaps',
    page({ entry: COVERAGE, change: 'increase', code: 'not-decided', foundAt: MADE }),
    { params: { list: LIST } },
  ),
];
