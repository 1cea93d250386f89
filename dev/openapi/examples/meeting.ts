/** The examples of meetings: a ward in Huế, one of its residential groups. Everything is invented. */
import type { Example } from './examples.ts';

const PERSON = '46000000-0000-4000-8000-000000000502';
const MEETING = '46000000-0000-4000-8000-000000000503';
export const INVITATION = '46000000-0000-4000-8000-000000000504';
export const GROUP = '46000000-0000-4000-8000-000000000009';
export const COMMUNE = '46000000-0000-4000-8000-000000000003';
export const MEMBER = '46000000-0000-4000-8000-000000000505';
export const MADE = '2026-11-24T02:00:00Z';
const PLAN = 'Kế hoạch 2026 của phường Yên Nghĩa';

const meeting = {
  id: MEETING,
  livemode: false,
  version: 2,
  commune: '19789',
  residentialGroup: GROUP,
  heldOn: '2026-11-25',
  place: 'Nhà văn hóa tổ dân phố 3',
  startsAt: '19:30',
  about: 'Chính sách BHXH tự nguyện, BHYT',
  state: 'planned',
  followFrom: null,
  followBy: null,
  counts: { invited: 1, came: 0, registered: 0, followedUp: 0 },
  warnings: [
    {
      code: 'few',
      detail: `Đã mời 1 người; kế hoạch ghi “quy mô: 30–50 người/buổi” (${PLAN}, II.2.2.b).`,
      cite: `${PLAN}, II.2.2.b`,
    },
  ],
  madeAt: MADE,
  changedAt: MADE,
};
const held = { ...meeting, version: 3, state: 'held', followFrom: '2026-11-28', followBy: '2026-11-30' };
export const changed = {
  id: INVITATION,
  version: 2,
  meeting: MEETING,
  commune: '19789',
  residentialGroup: GROUP,
  person: PERSON,
  came: true,
  list: null,
  entry: null,
  followAgency: null,
  followMember: null,
  outcome: null,
  joinsBy: null,
  recordedAt: null,
  note: null,
  changedAt: MADE,
};
export const invitation = {
  ...changed,
  heldOn: '2026-11-25',
  followFrom: '2026-11-28',
  followBy: '2026-11-30',
  isOverdue: false,
  person: { id: PERSON, name: 'Trần Thị Ví Dụ', birthDate: '1992-03-08', address: 'Số 1, đường Ví Dụ' },
};
export const MEETING_EXAMPLES: readonly Example[] = [
  {
    operationId: 'planMeeting',
    name: 'meeting',
    summary: 'A meeting in a residential group',
    method: 'post',
    path: '/v1/outreach/meetings',
    body: {
      residentialGroup: GROUP,
      heldOn: '2026-11-25',
      place: 'Nhà văn hóa tổ dân phố 3',
      startsAt: '19:30',
      about: 'Chính sách BHXH tự nguyện, BHYT',
    },
    status: 201,
    answer: { ...meeting, version: 1, counts: { ...meeting.counts, invited: 0 }, warnings: [] },
  },
  {
    operationId: 'listMeetings',
    name: 'meetings',
    summary: 'Meetings that are planned',
    method: 'get',
    path: '/v1/outreach/meetings',
    query: { state: 'planned' },
    answer: { items: [meeting], next: null },
  },
  {
    operationId: 'readMeeting',
    name: 'meeting',
    summary: 'A meeting to which one person is invited',
    method: 'get',
    path: '/v1/outreach/meetings/{meeting}',
    params: { meeting: MEETING },
    answer: meeting,
  },
  {
    operationId: 'invitePeople',
    name: 'invite',
    summary: 'Somebody is invited',
    method: 'post',
    path: '/v1/outreach/meetings/{meeting}/invitations',
    params: { meeting: MEETING },
    body: { people: [PERSON] },
    answer: meeting,
  },
  {
    operationId: 'listInvitations',
    name: 'invited',
    summary: 'Who is invited',
    method: 'get',
    path: '/v1/outreach/meetings/{meeting}/invitations',
    params: { meeting: MEETING },
    answer: { items: [{ ...invitation, version: 1, came: null, followFrom: null, followBy: null }], next: null },
  },
  {
    operationId: 'printInvitations',
    name: 'letters',
    summary: 'A letter for each person',
    method: 'get',
    path: '/v1/outreach/meetings/{meeting}/letters',
    params: { meeting: MEETING },
    query: { form: 'letters' },
    answerType: 'text/html',
    answer: '<!doctype html>\n<html lang="vi">…<h1>GIẤY MỜI</h1>…</html>\n',
  },
  {
    operationId: 'closeMeeting',
    name: 'held',
    summary: 'It was held: everybody is followed up by the fifth day',
    method: 'post',
    path: '/v1/outreach/meetings/{meeting}/close',
    params: { meeting: MEETING },
    body: { held: true },
    answer: held,
  },
];
