/** The examples of review and outreach: an extract of a ward in Huế and its people, all invented. */
import type { Example } from './examples.ts';
import { FOLLOW_UP_EXAMPLES, reviewed } from './follow-up.ts';
import { GROUP, MADE, MEETING_EXAMPLES } from './meeting.ts';

const EXTRACT = '46000000-0000-4000-8000-000000000501';
const PERSON = '46000000-0000-4000-8000-000000000502';
const COMMUNE = '46000000-0000-4000-8000-000000000003';

const extract = {
  id: EXTRACT,
  livemode: false,
  version: 2,
  agency: COMMUNE,
  commune: '19789',
  kind: 'population',
  takenOn: '2026-11-20',
  month: null,
  keepUntil: '2027-05-31',
  stored: 2,
  flagged: 1,
  refused: 0,
  twice: 0,
  reviewedAt: null,
  handedOverAt: null,
  deletedAt: null,
  deletedBecause: null,
  madeAt: MADE,
  changedAt: MADE,
};
const someone = {
  id: PERSON,
  residentialGroup: GROUP,
  isFlagged: false,
  person: {
    name: 'Trần Thị Ví Dụ',
    citizenNumber: '046192000001',
    birthDate: '1992-03-08',
    sex: 'female',
    residence: 'permanent',
    groupText: 'Tổ dân phố 3',
    address: 'Số 1, đường Ví Dụ',
    occupation: 'Buôn bán ở chợ',
    hasHealthCard: null,
    healthCardUntil: null,
    hasSocialInsurance: false,
    businessName: null,
    registrationNumber: null,
    registeredOn: null,
    note: null,
  },
  healthInsurance: { standing: 'unknown', until: null, isListed: false },
  socialInsurance: { standing: 'none', until: null, isListed: false },
  contact: { meeting: '46000000-0000-4000-8000-000000000503', heldOn: '2026-11-25', came: true, outcome: 'will-join' },
  groups: [
    { id: 'no-health-insurance', certainty: 'to-ask', by: null },
    { id: 'informal-without-social', certainty: 'known', by: null },
  ],
};
const row = (name: string, citizenNumber: string, birthDate: string) => {
  return { name, citizenNumber, birthDate, sex: 'Nữ', residence: 'Thường trú', occupation: 'Buôn bán ở chợ' };
};

const extracts: readonly Example[] = [
  {
    operationId: 'openExtract',
    name: 'population',
    summary: 'An extract of the population, kept for half a year',
    method: 'post',
    path: '/v1/outreach/extracts',
    body: { kind: 'population', takenOn: '2026-11-20', keepUntil: '2027-05-31' },
    status: 201,
    answer: { ...extract, version: 1, stored: 0, flagged: 0 },
  },
  {
    operationId: 'listExtracts',
    name: 'extracts',
    summary: 'The extracts of a ward',
    method: 'get',
    path: '/v1/outreach/extracts',
    query: { kind: 'population' },
    answer: { items: [extract], next: null },
  },
  {
    operationId: 'readExtract',
    name: 'extract',
    summary: 'What is in it, in numbers',
    method: 'get',
    path: '/v1/outreach/extracts/{extract}',
    params: { extract: EXTRACT },
    answer: extract,
  },
  {
    operationId: 'importExtractFile',
    name: 'two-people',
    summary: 'Two people, of whom one number does not fit the year of birth',
    method: 'post',
    path: '/v1/outreach/extracts/{extract}/files',
    params: { extract: EXTRACT },
    query: { mode: 'good' },
    body: [row('Trần Thị Ví Dụ', '046192000001', '1992-03-08'), row('Lê Thị Thí Dụ', '046192000002', '1993-03-08')],
    answer: {
      extract,
      isStored: true,
      known: 0,
      twice: 0,
      counts: { rows: 2, stored: 1, flagged: 1, refused: 0 },
      sheets: [],
      findings: [],
      rows: [
        {
          position: 2,
          sheet: null,
          row: 2,
          state: 'flagged',
          findings: [
            {
              code: 'citizen-number-birth-year',
              severity: 'flagged',
              field: 'citizenNumber',
              address: '/1/citizenNumber',
              detail: 'Năm sinh trong số định danh không khớp ngày sinh: sửa ô sai.',
              bounds: null,
              cite: 'NĐ 137/2015/NĐ-CP, NĐ 70/2024/NĐ-CP',
              isVerified: false,
            },
          ],
          repairs: [],
        },
      ],
    },
  },
  {
    operationId: 'reviewExtract',
    name: 'review',
    summary: 'Everybody held against what is known, and counted',
    method: 'post',
    path: '/v1/outreach/extracts/{extract}/review',
    params: { extract: EXTRACT },
    query: { withinDays: '30' },
    answer: { extract: { ...extract, version: 3, reviewedAt: MADE }, groups: [reviewed] },
  },
  {
    operationId: 'handOverExtract',
    name: 'hand-over',
    summary: "November's new household businesses go to the insurer",
    method: 'post',
    path: '/v1/outreach/extracts/{extract}/hand-over',
    params: { extract: EXTRACT },
    answer: { ...extract, kind: 'household-businesses', month: '2026-11', version: 3, handedOverAt: MADE },
  },
  {
    operationId: 'deleteExtract',
    name: 'delete',
    summary: 'It is no longer needed',
    method: 'post',
    path: '/v1/outreach/extracts/{extract}/delete',
    params: { extract: EXTRACT },
    answer: { ...extract, version: 4, deletedAt: MADE, deletedBecause: 'early' },
  },
  {
    operationId: 'readExtractAudit',
    name: 'record',
    summary: 'Who looked, and when',
    method: 'get',
    path: '/v1/outreach/extracts/{extract}/audit',
    params: { extract: EXTRACT },
    answer: {
      items: [
        {
          chain: EXTRACT,
          seq: 1,
          at: '2026-11-24T02:00:00.000000Z',
          agency: COMMUNE,
          actorKind: 'person',
          actor: '46000000-0000-4000-8000-000000000004',
          operation: 'extract.open',
          detail: { kind: 'population', takenOn: '2026-11-20', keepUntil: '2027-05-31' },
          prev: '0'.repeat(64),
          hash: '7f3a91c2'.repeat(8),
          livemode: false,
        },
      ],
      next: null,
    },
  },
];

const people: readonly Example[] = [
  {
    operationId: 'listReviewGroups',
    name: 'groups',
    summary: "The groups of the ward's plan",
    method: 'get',
    path: '/v1/outreach/groups',
    query: { commune: '09562' },
  },
  {
    operationId: 'readExtractTemplate',
    name: 'template',
    summary: 'The empty table for the police',
    method: 'get',
    path: '/v1/outreach/templates/{kind}',
    params: { kind: 'population' },
    query: { format: 'csv' },
    answerType: 'text/csv',
    answer: '\uFEFFSTT,Họ và tên,Ngày tháng năm sinh,Giới tính,Số CCCD/CMTND/ĐDCN/hộ chiếu,…\r\n',
  },
  {
    operationId: 'listExtractPeople',
    name: 'people',
    summary: 'Whom nobody knows to have health insurance',
    method: 'get',
    path: '/v1/outreach/extracts/{extract}/people',
    params: { extract: EXTRACT },
    query: { group: 'no-health-insurance', limit: '50' },
    answer: { items: [someone], next: null },
  },
  {
    operationId: 'exportExtractPeople',
    name: 'csv',
    summary: 'The same as a file',
    method: 'get',
    path: '/v1/outreach/extracts/{extract}/export',
    params: { extract: EXTRACT },
    query: { group: 'no-health-insurance', format: 'csv' },
    answerType: 'text/csv',
    answer: '\uFEFFSTT,Họ và tên,…,Kết quả kiểm tra\r\n1,Trần Thị Ví Dụ,…,BHYT: chưa biết…\r\n',
  },
];

export const OUTREACH_EXAMPLES: readonly Example[] = [
  ...extracts,
  ...people,
  ...MEETING_EXAMPLES,
  ...FOLLOW_UP_EXAMPLES,
];
