/** The examples of settlements: the city's money for near-poor people of two wards in Huế, first quarter of 2026. Invented. */
import type { Example } from '../example.ts';

const CITY = '46000000-0000-4000-8000-0000000000a1';
const NEXT = '46000000-0000-4000-8000-0000000000a2';
const AGENCY = '46000000-0000-4000-8000-000000000009';
const PERSON = '46000000-0000-4000-8000-0000000000b1';
const TRANSFER = '46000000-0000-4000-8000-0000000000f7';
const HASH = '7f3a91c2'.repeat(8);
const SHEET = '46-2026-Q1';
const FUND = 'health-insurance';

const EXAMPLE = { name: 'example', summary: 'Ví dụ · Example' } as const;

const money = {
  owed: 379_080,
  arrears: 0,
  transferred: 0,
  credited: 0,
  carried: 0,
  missing: 379_080,
  excess: 0,
  lastPaidOn: null,
};
const open = {
  id: CITY,
  livemode: false,
  version: 1,
  province: '46',
  holder: 'city',
  scheme: FUND,
  period: '2026-Q1',
  state: 'open',
  proposableOn: '2026-04-01',
  money,
  frozen: null,
  may: ['propose'],
  openedAt: '2026-01-05T02:00:00.000Z',
  changedAt: '2026-01-05T02:00:00.000Z',
};
const frozen = { at: '2026-04-06T02:00:00.000Z', postings: 12, lastSeq: 1024, hash: HASH, people: 4, owed: 379_080 };
const proposed = {
  ...open,
  version: 2,
  state: 'proposed',
  frozen,
  may: ['return'],
  changedAt: '2026-04-06T02:00:00.000Z',
};
const agreed = { ...proposed, version: 3, state: 'agreed', may: [], changedAt: '2026-04-08T02:00:00.000Z' };
const paid = { ...money, transferred: 400_000, missing: 0, excess: 20_920, lastPaidOn: '2026-04-20' };
const transferred = {
  ...agreed,
  version: 4,
  state: 'transferred',
  money: paid,
  may: ['transfer'],
  changedAt: '2026-04-21T02:00:00.000Z',
};
const credited = { ...transferred, version: 5, money: { ...paid, credited: -20_920, excess: 0 }, may: ['credit'] };
const retracted = {
  ...agreed,
  version: 5,
  money,
  changedAt: '2026-04-22T02:00:00.000Z',
};
const returned = { ...open, version: 3, state: 'returned', may: [], changedAt: '2026-04-07T02:00:00.000Z' };
const closed = { ...credited, version: 6, state: 'closed', may: [], changedAt: '2026-04-28T02:00:00.000Z' };

const sums = {
  people: 4,
  cards: 4,
  months: 12,
  due: 1_263_600,
  participant: 0,
  state: 884_520,
  local: 379_080,
  topUp: 0,
  sponsor: 0,
  owed: 379_080,
};
const nothing = { ...sums, people: 0, cards: 0, months: 0, due: 0, state: 0, local: 0, owed: 0 };
const lineOf = (commune: string) => ({
  belongsTo: '2026-Q1',
  rule: 'hi-near-poor',
  commune,
  localHolder: 'city',
  ...sums,
  people: 2,
  cards: 2,
  months: 6,
  due: 631_800,
  state: 442_260,
  local: 189_540,
  owed: 189_540,
});
const left = { transferred: 400_000, credited: -20_920, arrears: 0, carried: 0, missing: 884_520, excess: 0 };
const fund = { scheme: FUND, ...sums, owed: 1_263_600, ...left };
const holder = {
  obligation: CITY,
  holder: 'city',
  scheme: FUND,
  state: 'closed',
  owed: 379_080,
  ...left,
  missing: 0,
  lastPaidOn: '2026-04-20',
  due: [
    {
      id: 'quarterly-transfer',
      period: '2026-Q1',
      lastDay: '2026-04-24',
      nextWorkingDay: null,
      words: 'trước ngày 25 tháng đầu tiên của quý tiếp theo',
      what: {
        vi: 'Sở Tài chính chuyển kinh phí Quý I, Quý II, Quý III',
        en: 'The finance department transfers the first, second and third quarter',
      },
      cite: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, V.5.b',
    },
  ],
  standing: 'met',
  daysLate: 0,
};
const brief = { id: SHEET, province: '46', period: '2026-Q1' };
const record = {
  chain: CITY,
  seq: 1,
  livemode: false,
  at: '2026-04-06T02:00:00.000000Z',
  agency: AGENCY,
  actorKind: 'person',
  actor: PERSON,
  operation: 'obligation.propose',
  detail: { from: 'open', held: 1, people: 4, amount: 379_080 },
  prev: '0'.repeat(64),
  hash: HASH,
};

const read = (operationId: string, path: string, answer: unknown): Example => ({
  ...EXAMPLE,
  operationId,
  method: 'get',
  path: `/v1/obligations/{obligation}${path}`,
  params: { obligation: CITY },
  answer,
});
const step = (
  operationId: string,
  path: string,
  answer: unknown,
  more: Pick<Example, 'body' | 'status'> = {},
): Example => ({
  ...EXAMPLE,
  operationId,
  method: 'post',
  path: `/v1/obligations/{obligation}/${path}`,
  params: { obligation: CITY },
  answer,
  ...more,
});
const sheet = (operationId: string, path: string, answer: unknown, more: Partial<Example> = {}): Example => ({
  ...EXAMPLE,
  operationId,
  method: 'get',
  path: `/v1/settlements/{settlement}${path}`,
  params: { settlement: SHEET },
  answer,
  ...more,
});

const NEW_TRANSFER = { reference: 'KB46-2026-000123', paidOn: '2026-04-20', fund: FUND, amount: 400_000 };

export const SETTLEMENT_EXAMPLES: readonly Example[] = [
  {
    ...EXAMPLE,
    operationId: 'listObligations',
    method: 'get',
    path: '/v1/obligations',
    query: { period: '2026-Q1', limit: '50' },
    answer: { items: [open], next: null },
  },
  read('readObligation', '', open),
  read('listObligationLines', '/lines', {
    obligation: CITY,
    version: 1,
    period: '2026-Q1',
    isFrozen: false,
    lines: [lineOf('19753'), lineOf('19789')],
    adjustments: nothing,
    total: sums,
  }),
  step('proposeObligation', 'propose', proposed, { body: { people: 4, amount: 379_080 } }),
  step('agreeObligation', 'agree', agreed),
  step('returnObligation', 'return', returned, {
    body: { reasons: ['Số người của phường chưa khớp với quyết định'] },
  }),
  step('recordTransfer', 'transfers', transferred, { body: NEW_TRANSFER, status: 201 }),
  {
    ...step('retractTransfer', 'transfers/{transfer}/retract', retracted, {
      body: { reasons: ['Chứng từ của quý I bị ghi vào quý II'] },
    }),
    params: { obligation: CITY, transfer: TRANSFER },
  },
  step('creditExcess', 'credits', credited, { body: { to: NEXT, amount: 20_920 }, status: 201 }),
  step('closeObligation', 'close', closed),
  read('listTransfers', '/transfers', {
    transfers: [
      {
        id: TRANSFER,
        reference: NEW_TRANSFER.reference,
        paidOn: NEW_TRANSFER.paidOn,
        amount: NEW_TRANSFER.amount,
        recordedAt: '2026-04-21T02:00:00.000Z',
        agency: AGENCY,
        person: PERSON,
        retracted: null,
      },
    ],
    credits: [],
  }),
  read('listObligationSteps', '/steps', {
    items: [
      { version: 2, step: 'propose', agency: AGENCY, person: PERSON, at: '2026-04-06T02:00:00.000Z', reasons: [] },
    ],
  }),
  read('readObligationAudit', '/audit', { items: [record], next: null }),
  read('verifyObligationAudit', '/audit/verify', { chain: CITY, seq: 1, hash: HASH, records: 1, broken: null }),
  read('reconcileObligation', '/reconciliation', { holds: true, differences: [] }),
  {
    ...EXAMPLE,
    operationId: 'listSettlements',
    method: 'get',
    path: '/v1/settlements',
    query: { year: '2026' },
    answer: {
      items: [{ ...brief, obligations: 2, closed: 1, owed: 1_263_600, transferred: 400_000, missing: 884_520 }],
    },
  },
  sheet('readSettlement', '', { ...brief, funds: [fund], obligations: [closed] }),
  sheet('readSettlementSummary', '/summary', { ...brief, asOn: '2026-04-28', funds: [fund], holders: [holder] }),
  sheet(
    'exportSettlement',
    '/export',
    '\uFEFFQuý của khoản,Mã xã,"Xã, phường, đặc khu",Mã nhóm,…\r\n2026-Q1,19789,Phường Thuận Hoá,hi-near-poor,…\r\n',
    { query: { scheme: FUND, format: 'csv' }, answerType: 'text/csv' },
  ),
];
