/** The examples of gifts: a pupil of Huế, invented, and the places of a sponsor. */
import { type Example, page, read, write } from '../example.ts';

const ID = '46000000-0000-4000-8000-0000000000d1';
const SPONSOR = '46000000-0000-4000-8000-0000000000b1';
const MADE = '2027-01-05T02:00:00Z';

const person = {
  name: 'Trần Thị Ví Dụ',
  citizenNumber: '046312000001',
  birthDate: '2012-03-08',
  note: 'Mồ côi, ở với bà',
};
const reporting = { scheme: 'health-insurance', commune: '19789', isPupil: true };
const moved = { id: ID, state: 'waiting', sponsor: null, version: 1 };
const need = {
  id: ID,
  livemode: false,
  province: '46',
  agency: '46000000-0000-4000-8000-0000000000b2',
  ...reporting,
  state: 'waiting',
  sponsor: null,
  coverage: null,
  isCovered: false,
  version: 1,
  reportedAt: MADE,
  changedAt: MADE,
  person,
};
const places = { sponsor: SPONSOR, version: 2, matched: 12, promised: 0, given: 0, placesLeft: 188 };
const ofSponsor = { params: { sponsor: SPONSOR } };
const matched = { state: 'matched', sponsor: SPONSOR, version: 2, isCovered: null, person: null };

export const GIFT_EXAMPLES: readonly Example[] = [
  write('reportNeed', '/v1/needs', moved, { body: { ...reporting, person }, status: 201 }),
  read('listNeeds', '/v1/needs', page(need)),
  write('matchNeeds', '/v1/sponsors/{sponsor}/matches', places, { ...ofSponsor, body: { most: 12 } }),
  read('listNeedsOfSponsor', '/v1/sponsors/{sponsor}/needs', page({ ...need, ...matched }), ofSponsor),
  write(
    'moveNeed',
    '/v1/needs/{need}/{step}',
    { id: ID, state: 'promised', sponsor: SPONSOR, version: 3 },
    { params: { need: ID, step: 'confirm' } },
  ),
];
