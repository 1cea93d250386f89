/** The examples of rows and uploads: a near-poor list of a ward in Huế for 2027. Nobody in it exists. */
import { personFields } from '../../../src/lists/entries/field-schema.ts';
import { normalise } from '../../../src/lists/intake/intake.ts';
import { rowOfJson } from '../../../src/lists/intake/rows/objects.ts';
import type { Example } from '../example.ts';

const LIST = '46000000-0000-4000-8000-0000000000d1';
const BEFORE = '46000000-0000-4000-8000-0000000000d0';
const UPLOAD = '46000000-0000-4000-8000-0000000000e0';
const ENTRY = '46000000-0000-4000-a001-000000000001';
const MADE = '2026-12-01T02:00:00Z';

const written = {
  name: 'Nguyễn Thị Mẫu',
  citizenNumber: '046192000001',
  birthDate: '20/05/1992',
  sex: 'Nữ',
  commune: 'Phường Thuận Hoá',
  group: 'Hộ cận nghèo',
  months: 12,
  fromMonth: '01/2027',
};
const mistaken = { ...written, name: 'Trần Văn Mẫu', citizenNumber: '04608', birthDate: '01/02/1984', sex: 'Nam' };

const amounts = { due: 1366200, state: 956340, local: 409860, communeTopUp: 0, sponsor: 0, participant: 0 };
const answer = {
  outcome: 'eligible',
  policy: 'hue/2026-01',
  ruleset: '7f3a91c2'.repeat(8),
  from: '2027-01',
  months: 12,
  rule: {
    id: 'hi-near-poor',
    cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a',
    says: 'người thuộc hộ cận nghèo',
    share: 3000,
  },
  stateRule: {
    id: 'hi-near-poor',
    cite: 'NĐ 188/2025/NĐ-CP, Điều 6 khoản 6 điểm b',
    says: 'hộ cận nghèo theo chuẩn quốc gia',
    share: 7000,
  },
  amounts,
  localBudget: 'city',
  supportEndsIn: '2030-12',
  reasons: [],
  needs: [],
  also: [],
};
const finding = {
  code: 'citizen-number-form',
  severity: 'refused',
  field: 'citizenNumber',
  address: '/1/citizenNumber',
  detail: 'Số định danh cá nhân/CCCD phải gồm đúng 12 chữ số: kiểm tra và ghi lại.',
  bounds: null,
  cite: 'CV 1804/BHXH-QLT',
  isVerified: true,
};
const repair = {
  code: 'date-rewritten',
  field: 'birthDate',
  address: '/0/birthDate',
  detail: 'Ngày viết kiểu khác được ghi lại.',
};

const taken = {
  id: ENTRY,
  position: 1,
  sheet: null,
  row: 1,
  change: 'increase',
  state: 'stored',
  name: written.name,
  commune: '19789',
  answer,
  findings: [],
  repairs: [repair],
  samePerson: [],
};
const refused = {
  ...taken,
  id: '46000000-0000-4000-a001-000000000002',
  position: 2,
  row: 2,
  state: 'refused',
  name: mistaken.name,
  findings: [finding],
  repairs: [{ ...repair, address: '/1/birthDate' }],
};

const entry = {
  id: ENTRY,
  position: 1,
  sheet: null,
  row: 1,
  change: 'increase',
  state: 'stored',
  list: LIST,
  upload: UPLOAD,
  chunk: 1,
  version: 1,
  person: personFields(normalise(rowOfJson({ number: 1, text: JSON.stringify(written) }, 1))),
  commune: { code: '19789', name: 'Phường Thuận Hoá' },
  facts: { household: 'near-poor', birthDate: '1992-05-20', sex: 'female', commune: '19789', citizen: true },
  declared: [],
  answer,
  payments: [
    {
      paidIn: '2027-01',
      from: '2027-01',
      months: 12,
      policy: 'hue/2026-01@4c1e09ab77d2',
      rule: 'hi-near-poor',
      stateRule: 'hi-near-poor',
      ...amounts,
    },
  ],
  findings: [],
  repairs: [repair],
  samePerson: [],
  keptAt: null,
  takesOff: null,
  reason: null,
  may: ['mend', 'remove'],
  madeAt: MADE,
  changedAt: MADE,
};
const met = {
  code: 'another-list-of-the-round',
  detail: 'Một danh sách khác của đợt này cũng có người này: hai đơn vị cần thống nhất nơi giữ.',
  rank: 'equal',
  foundAt: MADE,
};

const verdicts = { rows: 5000, stored: 4900, flagged: 80, refused: 20 };
const none = { rows: 0, stored: 0, flagged: 0, refused: 0 };
const opened = {
  id: UPLOAD,
  list: LIST,
  state: 'receiving',
  replace: false,
  counts: none,
  matched: 0,
  chunks: [],
  madeAt: MADE,
  changedAt: MADE,
};
const received = { ...opened, counts: verdicts, chunks: [{ number: 1, rows: 5000, parts: 5, isWhole: true }] };

const leftOut = {
  entry: '46000000-0000-4000-a001-000000000003',
  code: 'not-supported',
  reasons: [
    {
      code: 'hi-graduated-ethnic.graduatedCommuneOn',
      cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm b',
      says: 'Chưa đúng điều kiện: trong 36 tháng kể từ khi xã ra khỏi vùng khó khăn',
    },
  ],
};

const ofList = { params: { list: LIST } };
const ofEntry = { params: { list: LIST, entry: ENTRY } };
const ofUpload = { params: { list: LIST, upload: UPLOAD } };
const entries = '/v1/lists/{list}/entries';
const uploads = '/v1/lists/{list}/uploads';

export const ENTRY_EXAMPLES: readonly Example[] = [
  of('addEntries', 'post', entries, rowsTaken(), { ...ofList, query: { mode: 'good' }, body: [written, mistaken] }),
  of('openUpload', 'post', uploads, opened, { ...ofList, body: { replace: false }, status: 201 }),
  of('listUploads', 'get', uploads, { items: [received] }, ofList),
  of('readUpload', 'get', `${uploads}/{upload}`, received, ofUpload),
  of(
    'putChunk',
    'put',
    `${uploads}/{upload}/chunks/{chunk}`,
    {
      upload: UPLOAD,
      chunk: 1,
      parts: 1,
      counts: { rows: 1, stored: 1, flagged: 0, refused: 0 },
      sheets: [],
      findings: [],
    },
    { params: { list: LIST, upload: UPLOAD, chunk: '1' }, body: `${JSON.stringify(written)}\n` },
  ),
  of(
    'commitUpload',
    'post',
    `${uploads}/{upload}/commit`,
    { ...received, state: 'done', matched: 0 },
    { ...ofUpload, body: { mode: 'good' } },
  ),
  of('abandonUpload', 'post', `${uploads}/{upload}/abandon`, { ...received, state: 'abandoned' }, ofUpload),
  of(
    'carryOver',
    'post',
    '/v1/lists/{list}/carry-over',
    { upload: { ...received, state: 'done' }, leftOut: [leftOut] },
    { ...ofList, body: { from: BEFORE } },
  ),
  of('listEntries', 'get', entries, { items: [entry], next: null }, { ...ofList, query: { state: 'stored' } }),
  of(
    'searchEntries',
    'post',
    `${entries}/search`,
    { items: [entry] },
    { ...ofList, body: { citizenNumber: '046192000001' } },
  ),
  of('readEntry', 'get', `${entries}/{entry}`, entry, ofEntry),
  of(
    'mendEntry',
    'patch',
    `${entries}/{entry}`,
    { ...entry, version: 2 },
    { ...ofEntry, body: { phone: '0234 000 0000' } },
  ),
  of('removeEntry', 'delete', `${entries}/{entry}`, { list: LIST, entry: ENTRY, version: 9 }, ofEntry),
  of(
    'settleEntry',
    'post',
    `${entries}/{entry}/settle`,
    { ...entry, version: 2, samePerson: [met], keptAt: MADE, may: ['mend', 'remove', 'settle'] },
    { ...ofEntry, body: { decision: 'keep' } },
  ),
];

function rowsTaken(): object {
  const counts = { rows: 2, stored: 1, flagged: 0, refused: 1 };
  return { upload: UPLOAD, version: 2, counts, sheets: [], findings: [], rows: [taken, refused] };
}

function of(
  operationId: string,
  method: Example['method'],
  path: string,
  answered: unknown,
  more: Pick<Example, 'params' | 'body' | 'status' | 'query'>,
): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method, path, answer: answered, ...more };
}
