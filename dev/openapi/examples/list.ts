/** The examples of rounds, lists and their steps: a near-poor list of a ward in Huế for 2027. Everything is invented. */
import { type Example, page, read, write } from '../example.ts';

const ROUND = '46000000-0000-4000-8000-0000000000c1';
const LIST = '46000000-0000-4000-8000-0000000000d1';
const AGENCY = '46000000-0000-4000-8000-000000000003';
const PERSON = '46000000-0000-4000-8000-0000000000b1';
const ENTRY = '46000000-0000-4000-8000-0000000000e1';
const EXCEPTION = '46000000-0000-4000-8000-0000000000f1';
const CLOSES = '2026-12-24T17:00:00.000Z';
const APPROVED = '2026-12-20T02:30:00.000Z';
const HASH = '7f3a91c2'.repeat(8);

const round = {
  id: ROUND,
  livemode: false,
  province: '46',
  kind: 'commune-yearly',
  period: '2027',
  policy: 'hue/2026-01',
  form: 'Mẫu số 3',
  makers: ['commune'],
  confirmedBy: null,
  approvedBy: 'commune',
  leadsTo: 'coverage',
  closesAt: CLOSES,
  closedAt: null,
  openedAt: '2026-11-01T01:00:00.000Z',
  closing: null,
  deadline: { words: 'Trước ngày 25/12 hằng năm', cite: 'Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b' },
};

const counts = { people: 120, stored: 112, flagged: 5, refused: 3, confirmed: 0, rejected: 0, accepted: 0 };
const list = {
  id: LIST,
  livemode: false,
  version: 1,
  round: ROUND,
  kind: 'commune-yearly',
  period: '2027',
  form: 'Mẫu số 3',
  leadsTo: 'coverage',
  agency: AGENCY,
  province: '46',
  commune: '19789',
  state: 'draft',
  locked: false,
  supplementary: false,
  timeliness: null,
  closesAt: CLOSES,
  decidedAt: null,
  decidedOn: null,
  counts: { ...counts, people: 0, stored: 0, flagged: 0, refused: 0 },
  covering: null,
  confirmations: [],
  may: ['edit', 'withdraw'],
  madeAt: '2026-12-01T02:00:00.000Z',
  changedAt: '2026-12-01T02:00:00.000Z',
};
const decided = { timeliness: 'on-time', decidedAt: APPROVED, decidedOn: '2026-12-20' };
const submitted = {
  ...list,
  version: 8,
  state: 'submitted',
  counts,
  may: ['withdraw'],
  changedAt: '2026-12-19T08:00:00.000Z',
};
const approved = { ...submitted, ...decided, version: 9, state: 'approved', may: [], changedAt: APPROVED };
const received = { ...approved, version: 11, locked: true, state: 'received', changedAt: '2026-12-28T02:00:00.000Z' };
const taken = { ...counts, stored: 0, flagged: 0, rejected: 1, accepted: 116 };
const accepted = {
  ...received,
  version: 12,
  state: 'accepted',
  counts: taken,
  covering: { state: 'done', people: 116, covered: 116, ended: 0, gaps: 0 },
  changedAt: '2026-12-29T02:00:00.000Z',
};
const asked = { commune: '19789', people: 24, confirmed: 23, rejected: 1, answeredAt: '2026-09-20T02:00:00.000Z' };
const ofSchool = {
  round: '46000000-0000-4000-8000-0000000000c2',
  kind: 'schools',
  period: '2026-2027',
  form: 'D03-TS',
};
const confirmed = {
  ...submitted,
  ...ofSchool,
  agency: '46000000-0000-4000-8000-000000000005',
  commune: null,
  closesAt: null,
  counts: null,
  confirmations: [asked],
  may: ['return'],
};

const step = {
  version: 8,
  step: 'submit',
  agency: AGENCY,
  person: PERSON,
  at: '2026-12-19T08:00:00.000Z',
  reasons: [],
};
const record = {
  chain: LIST,
  seq: 1,
  livemode: false,
  at: '2026-12-01T02:00:00.000000Z',
  agency: AGENCY,
  actorKind: 'person',
  actor: PERSON,
  operation: 'list.create',
  detail: { round: ROUND },
  prev: '0'.repeat(64),
  hash: HASH,
};
const granted = {
  id: EXCEPTION,
  round: ROUND,
  agency: AGENCY,
  until: '2026-12-27T17:00:00.000Z',
  allowedBy: 'city',
  grantedAt: '2026-12-23T02:00:00.000Z',
};
const reason = 'Bão số 14; theo văn bản của UBND thành phố';

const row = {
  commune: '19789',
  offices: 1,
  noList: 0,
  draft: 0,
  submitted: 1,
  confirmed: 0,
  approved: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  lists: 1,
  supplementaryLists: 0,
  name: 'Phường Thuận Hoá',
  standing: 'submitted',
  timeliness: null,
  entitled: { entitled: 131, listed: 120, notListed: 11, countedAt: '2026-12-18T02:00:00Z' },
};
const totals = {
  communes: 40,
  noList: 12,
  draft: 9,
  submitted: 7,
  confirmed: 0,
  approved: 12,
  onTime: 12,
  late: 0,
  missing: 0,
  supplementaryLists: 0,
  notListed: 11,
};

const ofRound = { params: { round: ROUND } };
const ofList = { params: { list: LIST } };
const turnedAway = { rejected: [{ entry: ENTRY, reason: 'Đã chuyển nơi thường trú' }] };
const steps = '/v1/lists/{list}';

export const LIST_EXAMPLES: readonly Example[] = [
  {
    operationId: 'listKinds',
    name: 'example',
    summary: 'Huế · Huế',
    method: 'get',
    path: '/v1/provinces/{code}/list-kinds',
    params: { code: '46' },
    query: { month: '2027-01' },
  },
  write('openRound', '/v1/rounds', round, { body: { kind: 'commune-yearly', period: '2027' }, status: 201 }),
  read('listRounds', '/v1/rounds', page(round), { query: { period: '2027' } }),
  read('readRound', '/v1/rounds/{round}', round, ofRound),
  write(
    'closeRound',
    '/v1/rounds/{round}/close',
    { ...round, closedAt: CLOSES, closing: { lists: 38, onTime: 36, late: 2, hash: HASH } },
    ofRound,
  ),
  write('grantException', '/v1/rounds/{round}/exceptions', granted, {
    ...ofRound,
    body: { agency: AGENCY, until: '2026-12-28T00:00:00+07:00', allowedBy: 'city', reason },
    status: 201,
  }),
  read('listExceptions', '/v1/rounds/{round}/exceptions', { items: [{ ...granted, reason }] }, ofRound),
  read(
    'readOverview',
    '/v1/rounds/{round}/overview',
    { round: ROUND, isOver: false, communes: [row], totals },
    ofRound,
  ),
  write('createList', '/v1/lists', list, { body: { round: ROUND }, status: 201 }),
  read('listLists', '/v1/lists', page(approved), { query: { state: 'approved' } }),
  read('readList', '/v1/lists/{list}', { ...list, version: 7, counts, may: ['edit', 'submit', 'withdraw'] }, ofList),
  read(
    'listSteps',
    `${steps}/steps`,
    { items: [step, { ...step, version: 9, step: 'approve', at: APPROVED }] },
    ofList,
  ),
  read('readListAudit', `${steps}/audit`, page(record), ofList),
  read(
    'verifyListAudit',
    `${steps}/audit/verify`,
    { chain: LIST, seq: 4, hash: HASH, records: 4, broken: null },
    ofList,
  ),
  write('submitList', `${steps}/submit`, submitted, ofList),
  write('confirmList', `${steps}/confirm`, confirmed, { ...ofList, body: turnedAway }),
  write('approveList', `${steps}/approve`, approved, ofList),
  write('receiveList', `${steps}/receive`, received, ofList),
  write('acceptList', `${steps}/accept`, accepted, { ...ofList, body: turnedAway }),
  write(
    'returnList',
    `${steps}/return`,
    { ...list, version: 9, counts },
    {
      ...ofList,
      body: { reasons: ['Thiếu quyết định công nhận hộ cận nghèo năm 2027'] },
    },
  ),
  write('withdrawList', `${steps}/withdraw`, { ...list, version: 2, state: 'withdrawn', may: [] }, ofList),
];
