/** The examples of agencies, their people and their keys. Everything in them is invented; no key here is one. */
import { type Example, page, read, write } from '../example.ts';

const AGENCY = '46000000-0000-4000-8000-000000000003';
const PART = '46000000-0000-4000-8000-0000000000a1';
const PERSON = '46000000-0000-4000-8000-0000000000b1';
const MADE = '2026-11-23T02:00:00Z';
const CLOSED = '2026-12-01T02:00:00Z';

const agency = {
  id: AGENCY,
  livemode: false,
  kind: 'commune',
  province: '46',
  commune: '19789',
  name: 'UBND phường Thuận Hoá',
  unitCode: '2345678',
  madeAt: MADE,
  closedAt: null,
};
const office = { id: PART, agency: AGENCY, name: 'Phòng Văn hóa – Xã hội', madeAt: MADE, closedAt: null };
const group = { id: PART, agency: AGENCY, code: 'TDP1', name: 'Tổ dân phố 1', madeAt: MADE, closedAt: null };
const point = {
  id: PART,
  agency: AGENCY,
  code: '3456789000TH0100070003',
  commune: '00070',
  name: 'Bưu cục Hoàn Kiếm',
  madeAt: MADE,
  closedAt: null,
};
const collector = {
  id: PART,
  agency: AGENCY,
  collectionPoint: null,
  number: 'NVT-0003',
  madeAt: MADE,
  closedAt: null,
};
const member = {
  id: PART,
  agency: AGENCY,
  person: PERSON,
  issuer: 'https://dang-nhap.example.vn',
  subject: 'a1c5f2d0-thuan-hoa-maker',
  roles: ['maker'],
  office: null,
  title: 'Công chức văn hóa – xã hội',
  madeAt: MADE,
  revokedAt: null,
};
const key = {
  id: PART,
  agency: AGENCY,
  name: 'Phần mềm một cửa',
  last4: '0000',
  scopes: ['lists:draft', 'lists:read'],
  madeAt: MADE,
  expiresAt: '2027-11-23T02:00:00Z',
  revokedAt: null,
  lastUsedOn: null,
};
const me = {
  kind: 'person',
  id: PERSON,
  livemode: false,
  agency: { id: AGENCY, kind: 'commune', province: '46', commune: '19789', name: 'UBND phường Thuận Hoá' },
  member: PART,
  role: 'reader',
  office: null,
  scopes: [],
  now: MADE,
  may: ['readMe', 'listAgencies', 'readAgency', 'listOffices', 'listCollectionPoints', 'listMembers'],
};

const of = { params: { agency: AGENCY } };
const ofPart = { params: { agency: AGENCY, id: PART } };
const UNDER = '/v1/agencies/{agency}';

export const OFFICE_EXAMPLES: readonly Example[] = [
  read('readMe', '/v1/me', me),
  read('listAgencies', '/v1/agencies', page(agency)),
  write('createAgency', '/v1/agencies', agency, {
    body: {
      kind: 'commune',
      province: '46',
      commune: '19789',
      name: 'UBND phường Thuận Hoá',
      unitCode: '2345678',
    },
    status: 201,
  }),
  read('readAgency', UNDER, agency, of),
  {
    ...write('changeAgency', UNDER, { ...agency, name: 'UBND P. Thuận Hoá' }, of),
    method: 'patch',
    body: { name: 'UBND P. Thuận Hoá' },
  },
  write('closeAgency', `${UNDER}/close`, { ...agency, closedAt: CLOSED }, of),
  read('listOffices', `${UNDER}/offices`, page(office), of),
  write('createOffice', `${UNDER}/offices`, office, { ...of, body: { name: 'Phòng Văn hóa – Xã hội' }, status: 201 }),
  write('closeOffice', `${UNDER}/offices/{id}/close`, { ...office, closedAt: CLOSED }, ofPart),
  read('listResidentialGroups', `${UNDER}/residential-groups`, page(group), of),
  write('createResidentialGroup', `${UNDER}/residential-groups`, group, {
    ...of,
    body: { code: 'TDP1', name: 'Tổ dân phố 1' },
    status: 201,
  }),
  write('closeResidentialGroup', `${UNDER}/residential-groups/{id}/close`, { ...group, closedAt: CLOSED }, ofPart),
  read('listCollectionPoints', `${UNDER}/collection-points`, page(point), of),
  write('createCollectionPoint', `${UNDER}/collection-points`, point, {
    ...of,
    body: { code: '3456789000TH0100070003', name: 'Bưu cục Hoàn Kiếm' },
    status: 201,
  }),
  write('closeCollectionPoint', `${UNDER}/collection-points/{id}/close`, { ...point, closedAt: CLOSED }, ofPart),
  read('listCollectors', `${UNDER}/collectors`, page(collector), of),
  write('createCollector', `${UNDER}/collectors`, collector, { ...of, body: { number: 'NVT-0003' }, status: 201 }),
  write('closeCollector', `${UNDER}/collectors/{id}/close`, { ...collector, closedAt: CLOSED }, ofPart),
  read('listMembers', `${UNDER}/members`, page(member), of),
  write('addMember', `${UNDER}/members`, member, {
    ...of,
    body: { subject: 'a1c5f2d0-thuan-hoa-maker', roles: ['maker'], title: 'Công chức văn hóa – xã hội' },
    status: 201,
  }),
  write('revokeMember', `${UNDER}/members/{id}/revoke`, { ...member, revokedAt: CLOSED }, ofPart),
  read('listKeys', `${UNDER}/keys`, page({ ...key, lastUsedOn: '2026-11-22' }), of),
  write(
    'makeKey',
    `${UNDER}/keys`,
    { ...key, key: `ansinh_test_${'0'.repeat(36)}` },
    {
      ...of,
      body: { name: 'Phần mềm một cửa', scopes: ['lists:draft', 'lists:read'], days: 365 },
      status: 201,
    },
  ),
  write('revokeKey', `${UNDER}/keys/{id}/revoke`, { ...key, revokedAt: CLOSED }, ofPart),
];
