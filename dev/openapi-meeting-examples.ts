/** The examples of meetings and of what follows them: a ward in Huế, one of its residential groups. Everything is invented. */
import type { Example } from './openapi-examples.ts';

const PERSON = '46000000-0000-4000-8000-000000000502';
const MEETING = '46000000-0000-4000-8000-000000000503';
const INVITATION = '46000000-0000-4000-8000-000000000504';
export const GROUP = '46000000-0000-4000-8000-000000000009';
const COMMUNE = '46000000-0000-4000-8000-000000000003';
const MEMBER = '46000000-0000-4000-8000-000000000505';
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
const changed = {
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
const invitation = {
  ...changed,
  heldOn: '2026-11-25',
  followFrom: '2026-11-28',
  followBy: '2026-11-30',
  isOverdue: false,
  person: { id: PERSON, name: 'Trần Thị Ví Dụ', birthDate: '1992-03-08', address: 'Số 1, đường Ví Dụ' },
};
export const reviewed = {
  residentialGroup: GROUP,
  people: 480,
  healthKnown: 402,
  socialKnown: 95,
  groups: { 'no-health-insurance': 78, 'informal-without-social': 60 },
};

const meetings: readonly Example[] = [
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

const followUps: readonly Example[] = [
  {
    operationId: 'recordAttendance',
    name: 'came',
    summary: 'She came',
    method: 'post',
    path: '/v1/outreach/invitations/{invitation}/attendance',
    params: { invitation: INVITATION },
    body: { came: true },
    answer: changed,
  },
  {
    operationId: 'registerInvited',
    name: 'on-the-spot',
    summary: 'She goes on a draft of the ward',
    method: 'post',
    path: '/v1/outreach/invitations/{invitation}/register',
    params: { invitation: INVITATION },
    body: { list: '46000000-0000-4000-8000-0000000000d1', months: 12, from: '2027-01', group: 'CN' },
    answer: {
      ...changed,
      version: 3,
      list: '46000000-0000-4000-8000-0000000000d1',
      entry: '46000000-0000-4000-8000-0000000000e1',
      outcome: 'joined',
      recordedAt: MADE,
    },
  },
  {
    operationId: 'listFollowUps',
    name: 'open',
    summary: 'Whom to follow up',
    method: 'get',
    path: '/v1/outreach/follow-ups',
    query: { state: 'open' },
    answer: { items: [invitation], next: null },
  },
  {
    operationId: 'assignFollowUps',
    name: 'assign',
    summary: 'A collaborator of the ward follows her up',
    method: 'post',
    path: '/v1/outreach/follow-ups/assign',
    body: { followUps: [INVITATION], agency: COMMUNE, member: MEMBER },
    answer: { assigned: 1, agency: COMMUNE, member: MEMBER },
  },
  {
    operationId: 'recordFollowUp',
    name: 'will-join',
    summary: 'She will join before the end of the year',
    method: 'post',
    path: '/v1/outreach/invitations/{invitation}/outcome',
    params: { invitation: INVITATION },
    body: { outcome: 'will-join', joinsBy: '2026-12-31', note: 'Hẹn gặp lại sau vụ mùa' },
    answer: {
      ...changed,
      version: 3,
      outcome: 'will-join',
      joinsBy: '2026-12-31',
      recordedAt: MADE,
      note: 'Hẹn gặp lại sau vụ mùa',
    },
  },
  {
    operationId: 'listCollaborators',
    name: 'collaborators',
    summary: 'Who has which residential groups',
    method: 'get',
    path: '/v1/outreach/collaborators',
    answer: { items: [{ member: MEMBER, residentialGroups: [GROUP] }] },
  },
  {
    operationId: 'bindCollaborator',
    name: 'bind',
    summary: 'A member has one group',
    method: 'post',
    path: '/v1/outreach/collaborators',
    body: { member: MEMBER, residentialGroups: [GROUP] },
    answer: { member: MEMBER, residentialGroups: [GROUP] },
  },
  {
    operationId: 'countOutreach',
    name: 'november',
    summary: 'A month in numbers',
    method: 'get',
    path: '/v1/outreach/counts',
    query: { commune: '19789', period: '2026-11' },
    answer: {
      meetings: 4,
      planned: 1,
      invited: 168,
      came: 121,
      registered: 22,
      followUps: {
        due: 168,
        done: 150,
        inTime: 140,
        overdue: 8,
        joined: 40,
        willJoin: 61,
        refused: 30,
        notReached: 15,
        moved: 4,
      },
      newBusinesses: { lists: 1, businesses: 12, handedOver: 1 },
      review: { takenOn: '2026-11-20', reviewedAt: MADE, flagged: 14, refused: 6, twice: 3, groups: [reviewed] },
    },
  },
];

export const MEETING_EXAMPLES: readonly Example[] = [...meetings, ...followUps];
