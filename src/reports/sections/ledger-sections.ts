/**
 * The sections that come of the ledger: people and money by group, by commune, and what budgets owe. The sums are the
 * database's (app.report_lines); here stand their columns and the names of their lines.
 */
import { z } from 'zod';
import { look } from '../../db/act.ts';
import { SCHEMES, type Scheme } from '../../engine/facts.ts';
import type { Words } from '../../engine/policy.ts';
import type { ReportSection } from '../../engine/report-kind.ts';
import type { Acting } from '../../http/acting.ts';
import { communesOf } from '../../places/places.ts';
import { groupNames } from '../../settlements/group-names.ts';
import { quartersBetween } from '../../settlements/periods.ts';
import type { Asked, Column, Line, Section } from './section.ts';

export const Lines = z.array(z.object({ line: z.string(), values: z.array(z.int().nullable()) }));

const FUNDS: Readonly<Record<Scheme, Words>> = {
  'social-insurance': { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  'health-insurance': { vi: 'BHYT', en: 'Health insurance' },
};

const HOLDERS: Readonly<Record<string, Words>> = {
  state: { vi: 'NSNN hỗ trợ theo quy định', en: 'The state’s own support' },
  city: { vi: 'Ngân sách tỉnh, thành phố', en: 'The province’s budget' },
  commune: { vi: 'Ngân sách xã, phường', en: 'Budgets of communes' },
  sponsor: { vi: 'Nhà tài trợ', en: 'Sponsors' },
};

const WHOLE_PROVINCE: Words = {
  vi: 'Nhóm chỉ tổng hợp toàn tỉnh, thành phố',
  en: 'Groups counted for the whole province alone',
};

const SUPPORTED: readonly Column[] = [
  { id: 'people', heading: { vi: 'Số người', en: 'People' }, unit: 'people' },
  {
    id: 'supported',
    heading: { vi: 'Trong đó được NSĐP hỗ trợ', en: 'Of them, helped by local budgets' },
    unit: 'people',
  },
  { id: 'months', heading: { vi: 'Số tháng', en: 'Months' }, unit: 'months' },
  { id: 'due', heading: { vi: 'Số tiền phải đóng', en: 'Premium due' }, unit: 'dong' },
  { id: 'state', heading: { vi: 'NSNN hỗ trợ theo quy định', en: 'The state' }, unit: 'dong' },
  { id: 'local', heading: { vi: 'NSĐP hỗ trợ thêm', en: 'Local budgets' }, unit: 'dong' },
  { id: 'topUp', heading: { vi: 'Xã, phường hỗ trợ thêm', en: 'Added by communes' }, unit: 'dong' },
  { id: 'sponsor', heading: { vi: 'Hỗ trợ khác', en: 'Sponsors' }, unit: 'dong' },
  { id: 'participant', heading: { vi: 'Người tham gia đóng', en: 'Participants' }, unit: 'dong' },
];

export const supported: Section = {
  id: 'supported',
  title: { vi: 'Người tham gia và kinh phí theo nhóm', en: 'People and money by group' },
  columns: SUPPORTED,
  ofLedger: true,
  names: ({ province, firstPeriod, lastPeriod }) => {
    const periods = quartersBetween(firstPeriod, lastPeriod);
    return byFund((scheme) => groupNames({ province, scheme, periods }));
  },
  compute: (acting, asked) => liveLines(acting, 'supported', asked),
};

export const communes: Section = {
  id: 'communes',
  title: { vi: 'Theo xã, phường, đặc khu', en: 'By commune' },
  columns: SUPPORTED,
  ofLedger: true,
  names: ({ province }) => {
    const named = communesOf(province).map(({ code, name }) => [code, { vi: name, en: name }] as const);
    return byFund(() => ({ province: WHOLE_PROVINCE, ...Object.fromEntries(named) }));
  },
  compute: (acting, asked) => liveLines(acting, 'communes', asked),
};

export const budgets: Section = {
  id: 'budgets',
  title: { vi: 'Kinh phí phải chuyển và đã chuyển', en: 'What budgets owe and have transferred' },
  columns: [
    { id: 'people', heading: { vi: 'Số người', en: 'People' }, unit: 'people' },
    { id: 'owed', heading: { vi: 'Phải chuyển', en: 'Owed' }, unit: 'dong' },
    { id: 'transferred', heading: { vi: 'Đã chuyển', en: 'Transferred' }, unit: 'dong' },
    { id: 'left', heading: { vi: 'Còn phải chuyển', en: 'Left' }, unit: 'dong' },
  ],
  ofLedger: true,
  names: () => byFund(() => HOLDERS),
  compute: (acting, asked) => liveLines(acting, 'budgets', asked),
};

/** The line of each fund, and those of its parts. */
function byFund(partsOf: (scheme: Scheme) => Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    SCHEMES.flatMap((scheme) => [
      [scheme, FUNDS[scheme]],
      ...Object.entries(partsOf(scheme)).map(([part, words]) => [`${scheme}/${part}`, words] as const),
    ]),
  );
}

async function liveLines(
  { db, actor }: Acting,
  section: ReportSection,
  { province, commune, firstPeriod, lastPeriod }: Asked,
): Promise<readonly Line[]> {
  const [found] = await look(db, actor, [
    {
      text: 'select app.live_report_lines($1, $2, $3, $4, $5) as answer',
      values: [section, province, commune, firstPeriod, lastPeriod],
    },
  ]);
  return Lines.parse(found?.rows[0]?.answer);
}
