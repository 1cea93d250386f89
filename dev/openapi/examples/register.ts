/** The examples of registers, areas, counts and calls: a near-poor woman of a ward in Huế. Everything is invented. */
import { type Example, page, read, write } from '../example.ts';

const REGISTRATION = '46000000-0000-4000-8000-000000000101';
const CORRECTED = '46000000-0000-4000-8000-000000000102';
const AREA = '46000000-0000-4000-8000-000000000111';
const ENTRY = '46000000-0000-4000-8000-0000000000e1';
const LIST = '46000000-0000-4000-8000-0000000000d1';
const ROUND = '46000000-0000-4000-8000-0000000000c1';
const AGENCY = '46000000-0000-4000-8000-000000000003';
const PERSON = '46000000-0000-4000-8000-0000000000b1';
const CHAIN = '1f0c52aa-73d1-8b64-a0f3-5c2b9d7e4810';
const MADE = '2026-11-30T02:00:00.000Z';
const HASH = '7f3a91c2'.repeat(8);

const kept = { commune: '19789', kind: 'near-poor', completeFrom: '2027-01', changedAt: MADE };

const person = {
  name: 'Trần Thị Ví Dụ',
  citizenNumber: '046192000001',
  birthDate: '1992-03-08',
  sex: 'female',
  residentialGroup: 'Tổ dân phố 3',
  address: 'Số 1, đường Ví Dụ',
  household: 'H-0012',
  note: null,
};
const decision = {
  kind: 'near-poor',
  decidedOn: '2025-12-28',
  decisionNumber: '12/QĐ-UBND',
  from: '2026-01',
  until: '2027-12',
};
const registration = {
  id: REGISTRATION,
  commune: '19789',
  version: 1,
  ...decision,
  exitedFrom: null,
  farming: null,
  degree: null,
  person,
  holds: true,
  endedOn: null,
  endReason: null,
  supersededBy: null,
  madeBy: PERSON,
  madeAt: MADE,
  changedAt: MADE,
};

const FILE = [
  {
    name: 'Trần Thị Ví Dụ',
    citizenNumber: '046192000001',
    birthDate: '08/03/1992',
    sex: 'Nữ',
    group: 'hộ cận nghèo',
    decisionNumber: '12/QĐ-UBND',
    decisionOn: '28/12/2025',
  },
  { name: 'Lê Văn Ví Dụ', birthDate: '1990', group: 'hộ cận nghèo', decisionOn: '28/12/2025' },
];
const imported = {
  rows: [
    { position: 1, sheet: null, row: 1, outcome: 'entered', id: REGISTRATION, findings: [] },
    {
      position: 2,
      sheet: null,
      row: 2,
      outcome: 'refused',
      id: null,
      findings: [
        {
          code: 'citizen-number-missing',
          field: 'citizenNumber',
          address: null,
          detail: 'Thiếu số định danh 12 chữ số.',
        },
      ],
    },
  ],
  entered: 1,
  known: 0,
  refused: 1,
};

const record = {
  chain: CHAIN,
  seq: 1,
  livemode: false,
  at: '2026-11-30T02:00:00.000000Z',
  agency: AGENCY,
  actorKind: 'person',
  actor: PERSON,
  operation: 'registration.enter',
  detail: { known: 0, entered: 1 },
  prev: '0'.repeat(64),
  hash: HASH,
};

const area = {
  id: AREA,
  livemode: false,
  province: '46',
  commune: '19789',
  residentialGroup: null,
  area: 'difficult',
  list: 'other',
  instrument: 'Quyết định 861/QĐ-TTg',
  joinedOn: '2021-06-04',
  leftOn: null,
  leftBy: null,
  version: 1,
  withdrawnAt: null,
  madeAt: MADE,
};
const leaving = { leftOn: '2025-07-01', leftBy: 'Quyết định 12/QĐ-TTg' };

const count = { commune: '19789', entitled: 24, listed: 21, notListed: 3, countedAt: MADE };
const entitled = { registration, rule: 'hi-near-poor', cite: 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a' };

const toCall = {
  entry: ENTRY,
  list: LIST,
  version: 1,
  person: {
    name: 'Trần Thị Ví Dụ',
    phone: '0900000000',
    address: 'Số 1, đường Ví Dụ',
    residentialGroup: 'Tổ dân phố 3',
    commune: '19789',
  },
  state: 'called',
  followUpOn: '2027-01-08',
  calls: [
    {
      outcome: 'called',
      calledOn: '2027-01-04',
      followUpOn: '2027-01-08',
      actor: PERSON,
      at: '2027-01-04T02:30:00.000Z',
      note: 'Hẹn gặp ở nhà văn hóa',
    },
  ],
};

const ofRegistration = { params: { registration: REGISTRATION } };
const ofArea = { params: { area: AREA } };
const ofRound = { params: { round: ROUND } };
const entering = { ...decision, person };

export const REGISTER_EXAMPLES: readonly Example[] = [
  read('listRegisters', '/v1/registers', { items: [kept] }, { query: { commune: '19789' } }),
  write('keepRegister', '/v1/registers/{kind}/keep', kept, {
    params: { kind: 'near-poor' },
    body: { completeFrom: '2027-01' },
  }),
  write('importRegister', '/v1/registers/import', imported, {
    query: { kind: 'near-poor' },
    body: FILE.map((row) => `${JSON.stringify(row)}\n`).join(''),
  }),
  write(
    'searchRegistrations',
    '/v1/registrations/search',
    { items: [registration] },
    { body: { citizenNumber: '046192000001' } },
  ),
  write(
    'checkRegistration',
    '/v1/registrations/check',
    { holds: true, commune: '19789', decidedOn: '2025-12-28' },
    { body: { citizenNumber: '046192000001', kind: 'near-poor', month: '2027-01' } },
  ),
  read('readRegisterAudit', '/v1/registers/audit', { items: [record], next: null }),

  write('enterRegistration', '/v1/registrations', { id: REGISTRATION, isNew: true }, { body: entering, status: 201 }),
  read('listRegistrations', '/v1/registrations', page(registration), { query: { kind: 'near-poor' } }),
  read('readRegistration', '/v1/registrations/{registration}', registration, ofRegistration),
  write(
    'endRegistration',
    '/v1/registrations/{registration}/end',
    { id: REGISTRATION, version: 2 },
    { ...ofRegistration, body: { on: '2026-10-31', reason: 'Chuyển đi nơi khác' } },
  ),
  write(
    'correctRegistration',
    '/v1/registrations/{registration}/correct',
    { id: CORRECTED, version: 1 },
    { ...ofRegistration, body: { ...entering, until: '2026-12' } },
  ),

  read('listAreas', '/v1/provinces/{code}/areas', page(area), { params: { code: '46' } }),
  write('enterArea', '/v1/areas', area, {
    body: {
      commune: '19789',
      area: 'difficult',
      list: 'other',
      instrument: 'Quyết định 861/QĐ-TTg',
      joinedOn: '2021-06-04',
    },
    status: 201,
  }),
  write('leaveArea', '/v1/areas/{area}/leave', { ...area, ...leaving, version: 2 }, { ...ofArea, body: leaving }),
  write('withdrawArea', '/v1/areas/{area}/withdraw', { ...area, version: 2, withdrawnAt: MADE }, ofArea),

  read('listEntitled', '/v1/rounds/{round}/entitled', page(entitled), ofRound),
  write('reportEntitled', '/v1/rounds/{round}/entitled/report', count, ofRound),
  read('listEntitledCounts', '/v1/rounds/{round}/entitled/counts', { items: [count] }, ofRound),

  read('listCalls', '/v1/calls', page(toCall), { query: { state: 'called' } }),
  write(
    'recordCall',
    '/v1/calls/{entry}',
    { entry: ENTRY, version: 1, state: 'called', followUpOn: '2027-01-08' },
    {
      params: { entry: ENTRY },
      body: {
        outcome: 'called',
        calledOn: '2027-01-04',
        followUpOn: '2027-01-08',
        note: 'Hẹn gặp ở nhà văn hóa',
      },
    },
  ),
];
