/** The examples of difficulties and petitions: a card that is late, told by a ward of Huế and by a person. All invented. */
import { PETITION_CONSENT_TEXTS } from '../../../src/difficulties/petition-consent.ts';
import { NO_TIME, routedOn } from '../../../src/difficulties/routing.ts';
import { followedWords } from '../../../src/difficulties/state-words.ts';
import type { Example } from './examples.ts';

const DIFFICULTY = '46000000-0000-4000-8000-000000000601';
const COMMUNE = '46000000-0000-4000-8000-000000000003';
const HOME_AFFAIRS = '46000000-0000-4000-8000-000000000008';
const INSURER = '46000000-0000-4000-8000-000000000005';
const PERSON = '46000000-0000-4000-8000-0000000000a1';
const CODE = '0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5';
const AT = '2026-12-01T01:05:00Z';

const { cite, words, petitionCite, reading } = routedOn('46', '2026-12-01');
const route = { cite, words, petitionCite, reading };
const says = 'Thẻ đã quá 5 ngày làm việc chưa được cấp';

const difficulty = {
  id: DIFFICULTY,
  livemode: false,
  version: 1,
  state: 'routed',
  origin: 'office',
  agency: COMMUNE,
  holder: HOME_AFFAIRS,
  kind: 'card',
  scheme: 'health-insurance',
  province: '46',
  commune: '19789',
  answerBy: null,
  isOverdue: false,
  reopened: false,
  says,
  person: null,
  consent: null,
  answer: null,
  route,
  time: NO_TIME,
  steps: [{ version: 1, step: 'raise', agency: COMMUNE, person: PERSON, toAgency: HOME_AFFAIRS, at: AT, reason: null }],
  may: ['withdraw'],
  madeAt: AT,
  changedAt: AT,
};
const moved = { id: DIFFICULTY, version: 1, state: 'routed', holder: HOME_AFFAIRS, answerBy: null };
const numbers = { raised: 3, answered: 2, inTime: 1, open: 1, overdue: 0, withdrawn: 0 };
const ofIt = { params: { difficulty: DIFFICULTY } };

const followed = { state: 'routed', says: followedWords.routed[0], answerBy: null, answer: null, mayReopen: false };

export const DIFFICULTY_EXAMPLES: readonly Example[] = [
  write('raiseDifficulty', '/v1/difficulties', moved, {
    body: { kind: 'card', scheme: 'health-insurance', commune: '19789', says },
    status: 201,
  }),
  read('listDifficulties', '/v1/difficulties', { items: [difficulty], next: null }, { query: { state: 'routed' } }),
  read('readDifficulty', '/v1/difficulties/{difficulty}', difficulty, ofIt),
  write(
    'takeDifficultyStep',
    '/v1/difficulties/{difficulty}/{step}',
    { ...moved, version: 2, holder: INSURER },
    {
      params: { difficulty: DIFFICULTY, step: 'forward' },
      body: { to: INSURER, reason: 'Thẻ do cơ quan BHXH cấp' },
    },
  ),
  read(
    'listDifficultyCounts',
    '/v1/difficulties/counts',
    { rows: [{ month: '2026-12', commune: '19789', kind: 'card', origin: 'office', ...numbers }], total: numbers },
    { query: { from: '2026-01', until: '2026-12' } },
  ),

  write(
    'handInPetition',
    '/v1/petitions',
    { code: CODE, state: 'routed', office: { id: HOME_AFFAIRS, name: 'Sở Nội vụ Huế' }, route, time: NO_TIME },
    {
      body: {
        kind: 'card',
        scheme: 'health-insurance',
        commune: '19789',
        says,
        person: { name: 'Trần Thị Ví Dụ', phone: '0900000000', birthDate: '1992-03-08' },
        consent: {
          version: 'petition-2026-11',
          givenAt: '2026-12-01T08:00:00+07:00',
          givenBy: 'person',
          act: 'ticked',
          preselected: false,
          toldSensitive: true,
          representative: null,
        },
      },
      status: 201,
    },
  ),
  read('listPetitionConsents', '/v1/petitions/consents', { items: PETITION_CONSENT_TEXTS }),
  write('followPetition', '/v1/petitions/status', followed, { body: { code: CODE } }),
  write('reopenPetition', '/v1/petitions/reopen', followed, {
    body: { code: CODE, reason: 'Thẻ vẫn chưa có' },
  }),
  write(
    'withdrawPetition',
    '/v1/petitions/withdraw',
    { ...followed, state: 'withdrawn', says: followedWords.withdrawn[0] },
    { body: { code: CODE } },
  ),
];

type More = Pick<Example, 'params' | 'body' | 'status' | 'query'>;

function read(operationId: string, path: string, answer?: unknown, more: More = {}): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, answer, ...more };
}

function write(operationId: string, path: string, answer: unknown, more: More = {}): Example {
  return { ...read(operationId, path, answer, more), method: 'post' };
}
