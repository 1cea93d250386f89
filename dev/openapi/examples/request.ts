/** The examples of requests: a near-poor woman of Huế, through a portal, to her ward. Everything is invented. */

import { stateWords } from '../../../src/requests/state-words.ts';
import { TOLD_NEAR_POOR } from '../../told.ts';
import { type Example, read, write } from '../example.ts';

const REQUEST = '46000000-0000-4000-8000-000000000201';
const PORTAL = '46000000-0000-4000-8000-000000000012';
const OFFICE = '46000000-0000-4000-8000-000000000003';
const LIST = '46000000-0000-4000-8000-0000000000d1';
const ENTRY = '46000000-0000-4000-8000-0000000000e1';
const CODE = '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5';
const MADE = '2026-12-01T01:05:00.000Z';
const PAPER = 'Hồ sơ tham gia BHYT của năm tiếp theo (tờ khai Mẫu số 2 Nghị định 188/2025/NĐ-CP)';
const CITE = 'NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a';

const person = {
  name: 'Trần Thị Ví Dụ',
  citizenNumber: '046192000001',
  birthDate: '1992-03-08',
  sex: 'female',
  commune: '19789',
  residentialGroup: 'Tổ dân phố 3',
  address: 'Số 1, đường Ví Dụ',
  phone: '0900000000',
};
const paper = { paper: 'Giấy chứng nhận hộ cận nghèo', number: '12/QĐ-UBND', issuedOn: '2025-12-28' };
const consent = {
  version: '2026-01',
  givenAt: '2026-12-01T08:00:00+07:00',
  givenBy: 'person',
  act: 'ticked',
  toldSensitive: true,
  representative: null,
};

const request = {
  id: REQUEST,
  version: 1,
  state: 'received',
  portal: PORTAL,
  office: OFFICE,
  wishedOn: '2026-12-01',
  list: null,
  entry: null,
  wish: {
    scheme: 'health-insurance',
    from: '2027-01',
    months: 12,
    kind: 'commune-yearly',
    policy: 'hue/2026-01',
    rule: 'hi-near-poor',
    cite: CITE,
    person,
    facts: TOLD_NEAR_POOR,
    monthlyIncome: null,
    papers: [paper],
    consent,
  },
  reason: null,
  madeAt: MADE,
  changedAt: MADE,
};
const moved = { id: REQUEST, version: 2, state: 'listed', list: LIST, entry: ENTRY };
const ofRequest = { params: { request: REQUEST } };
const followed = { state: 'received', says: stateWords.received[0] };

export const REQUEST_EXAMPLES: readonly Example[] = [
  read('listConsents', '/v1/consents'),
  write(
    'handInRequest',
    '/v1/requests',
    {
      stored: true,
      outcome: 'eligible',
      code: CODE,
      state: 'received',
      rule: { id: 'hi-near-poor', cite: CITE, says: 'người thuộc hộ cận nghèo' },
      kind: 'commune-yearly',
      office: { id: OFFICE, name: 'UBND phường Thuận Hoá' },
      papers: [PAPER],
      lastDay: '2026-12-24',
      needs: [],
      reasons: [],
    },
    {
      body: {
        province: '46',
        scheme: 'health-insurance',
        from: '2027-01',
        person,
        facts: TOLD_NEAR_POOR,
        contribution: { healthMethod: 'annual' },
        papers: [paper],
        consent: { ...consent, preselected: false },
      },
      status: 201,
    },
  ),
  write('followRequest', '/v1/requests/status', followed, { body: { code: CODE } }),
  write(
    'withdrawRequest',
    '/v1/requests/withdraw',
    { state: 'withdrawn', says: stateWords.withdrawn[0] },
    { body: { code: CODE } },
  ),

  read('listRequests', '/v1/requests', { items: [request], next: null }, { query: { state: 'received' } }),
  read('readRequest', '/v1/requests/{request}', request, ofRequest),
  write('takeRequest', '/v1/requests/{request}/take', moved, { ...ofRequest, body: { list: LIST } }),
  write(
    'refuseRequest',
    '/v1/requests/{request}/refuse',
    { ...moved, state: 'refused', list: null, entry: null },
    { ...ofRequest, body: { reason: 'Không cư trú tại phường' } },
  ),
];
