/** The examples of fraud cases, inspections, activities and recognitions. Everybody and everything in them is invented. */
import { rulebook } from '../../../src/rulebook/rulebook.ts';
import type { Example } from './examples.ts';

const id = (end: string) => `46000000-0000-4000-8000-000000000${end}`;
const [CASE, INSPECTION, FINDING, ACTIVITY, RECOGNITION] = [id('611'), id('621'), id('622'), id('631'), id('641')];
const [COMMUNE, INSURER, POLICE, SCHOOL] = [id('003'), id('005'), id('009'), id('004')];
const [MAKER, CHAIR, LIST] = [id('0a1'), id('0a2'), id('0d1')];
const AT = '2026-12-01T01:05:00Z';

const line = {
  id: CASE,
  livemode: false,
  province: '46',
  commune: '19789',
  kind: 'evasion',
  about: 'employer',
  agency: INSURER,
  receiver: POLICE,
  reportedBy: null,
  state: 'drafted',
  version: 1,
  result: null,
  madeAt: AT,
  changedAt: AT,
};
const says = 'Trả lương cho mười người, khai hai người';
const documents = [{ title: 'Bảng lương quý III', sha256: '0'.repeat(64) }];
const references = [{ sort: 'list', id: LIST }];
const fraudCase = {
  ...line,
  says,
  documents,
  references,
  outcome: null,
  readers: [{ person: MAKER, agency: INSURER, letInBy: MAKER, letInAt: AT }],
  steps: [{ version: 1, step: 'draft', agency: INSURER, person: MAKER, at: AT }],
  may: ['discard'],
};
const movedCase = { id: CASE, state: 'handed-over', version: 2 };
const record = {
  chain: CASE,
  seq: 2,
  livemode: false,
  at: '2026-12-01T01:05:00.000000Z',
  agency: INSURER,
  actorKind: 'person',
  actor: MAKER,
  operation: 'fraud-case.read',
  detail: {},
  prev: '0'.repeat(64),
  hash: '7f3a91c2'.repeat(8),
};

const unit = `school:${SCHOOL}`;
const finding = {
  id: FINDING,
  nth: 1,
  content: 'targets',
  dueOn: '2027-01-15',
  mender: SCHOOL,
  state: 'open',
  version: 1,
  mendedBy: null,
  mendedOn: null,
  closedBy: null,
  closedOn: null,
  says: 'Chưa niêm yết mức đóng',
  remedy: null,
  isOverdue: false,
  may: [],
};
const inspection = {
  id: INSPECTION,
  livemode: false,
  province: '46',
  commune: '19789',
  agency: COMMUNE,
  sort: 'regular',
  unit,
  contents: ['targets', 'publicity'],
  plannedOn: '2026-11-20',
  doneOn: '2026-11-20',
  state: 'carried-out',
  version: 2,
  plannedBy: MAKER,
  madeAt: AT,
  changedAt: AT,
  findings: [finding],
  isClosed: false,
  may: [],
};
const movedInspection = { id: INSPECTION, state: 'planned', version: 1, findings: [] };

const campaign = rulebook.wardProgrammes.flatMap(({ deadlines }) => deadlines).find((one) => one.id === 'campaign');
const activity = {
  id: ACTIVITY,
  livemode: false,
  province: '01',
  commune: '09562',
  agency: id('00b'),
  sort: 'meeting',
  topics: ['health-insurance', 'city-support'],
  group: null,
  plannedOn: '2026-06-10',
  state: 'planned',
  doneOn: null,
  times: null,
  people: null,
  version: 1,
  madeAt: AT,
  changedAt: AT,
  duty: {
    id: 'campaign',
    cite: campaign === undefined ? null : rulebook.citeText(campaign.cite),
    what: campaign?.what ?? null,
    firstDay: '2026-06-01',
    lastDay: '2026-09-30',
  },
};

const recognition = {
  id: RECOGNITION,
  livemode: false,
  province: '46',
  commune: '19789',
  agency: COMMUNE,
  year: 2026,
  unit,
  name: 'Trường THCS Ví Dụ',
  met: true,
  figures: [{ indicator: 'students-insured-rate', target: 10_000, reached: 10_000, month: '2026-10' }],
  state: 'proposed',
  version: 1,
  proposedBy: MAKER,
  ...{ decidedBy: null, decision: null, decidedOn: null },
  madeAt: AT,
  changedAt: AT,
  may: ['withdraw'],
};

const asDrafted = { ...movedCase, state: 'drafted', version: 1 };

export const CASE_EXAMPLES: readonly Example[] = [
  write(
    'draftFraudCase',
    '/v1/fraud-cases',
    { id: CASE, state: 'drafted', version: 1 },
    {
      body: {
        kind: 'evasion',
        about: 'employer',
        commune: '19789',
        receiver: POLICE,
        says,
        documents,
        references,
        readers: [CHAIR],
      },
      status: 201,
    },
  ),
  read('listFraudCases', '/v1/fraud-cases', { items: [line], next: null }),
  read('readFraudCase', '/v1/fraud-cases/{case}', fraudCase, { params: { case: CASE } }),
  write('takeFraudStep', '/v1/fraud-cases/{case}/{step}', movedCase, {
    params: { case: CASE, step: 'hand-over' },
    body: {},
  }),
  write('letIntoFraudCase', '/v1/fraud-cases/{case}/readers', asDrafted, {
    params: { case: CASE },
    body: { person: CHAIR },
    status: 200,
  }),
  write('takeOffFraudCase', '/v1/fraud-cases/{case}/readers/{person}/removal', asDrafted, {
    params: { case: CASE, person: CHAIR },
    status: 200,
  }),
  read('readFraudAudit', '/v1/fraud-cases/{case}/audit', { items: [record], next: null }, { params: { case: CASE } }),

  write('planInspection', '/v1/inspections', movedInspection, {
    body: { sort: 'regular', unit, contents: ['targets', 'publicity'], plannedOn: '2026-12-15' },
    status: 201,
  }),
  read('listInspections', '/v1/inspections', { items: [inspection], next: null }, { query: { state: 'carried-out' } }),
  read('readInspection', '/v1/inspections/{inspection}', inspection, { params: { inspection: INSPECTION } }),
  write(
    'carryOutInspection',
    '/v1/inspections/{inspection}/carry-out',
    { ...movedInspection, state: 'carried-out', version: 2, findings: [FINDING] },
    {
      params: { inspection: INSPECTION },
      body: {
        doneOn: '2026-11-20',
        findings: [{ content: 'targets', says: 'Chưa niêm yết mức đóng', dueOn: '2027-01-15', mender: SCHOOL }],
      },
    },
  ),
  write(
    'cancelInspection',
    '/v1/inspections/{inspection}/cancel',
    { ...movedInspection, state: 'cancelled', version: 2 },
    { params: { inspection: INSPECTION } },
  ),
  write(
    'takeFindingStep',
    '/v1/inspections/{inspection}/findings/{finding}/{step}',
    { id: FINDING, state: 'mended', version: 2 },
    { params: { inspection: INSPECTION, finding: FINDING, step: 'mend' }, body: { remedy: 'Đã niêm yết ngày 10/01' } },
  ),

  write('planActivity', '/v1/activities', activity, {
    body: { sort: 'meeting', topics: ['health-insurance', 'city-support'], duty: 'campaign', plannedOn: '2026-06-10' },
    status: 201,
  }),
  read('listActivities', '/v1/activities', { items: [activity], next: null }, { query: { duty: 'campaign' } }),
  write(
    'takeActivityStep',
    '/v1/activities/{activity}/{step}',
    { ...activity, state: 'done', doneOn: '2026-06-10', times: 1, people: 45, version: 2 },
    { params: { activity: ACTIVITY, step: 'do' }, body: { doneOn: '2026-06-10', times: 1, people: 45 } },
  ),

  write('proposeRecognition', '/v1/recognitions', recognition, { body: { year: 2026, unit }, status: 201 }),
  read('listRecognitions', '/v1/recognitions', { items: [recognition], next: null }, { query: { year: '2026' } }),
  write(
    'takeRecognitionStep',
    '/v1/recognitions/{recognition}/{step}',
    {
      ...recognition,
      state: 'granted',
      version: 2,
      decidedBy: CHAIR,
      decision: '25/QĐ-UBND',
      decidedOn: '2026-12-20',
      may: [],
    },
    { params: { recognition: RECOGNITION, step: 'grant' }, body: { decision: '25/QĐ-UBND', decidedOn: '2026-12-20' } },
  ),
];

type More = Pick<Example, 'params' | 'body' | 'status' | 'query'>;

function read(operationId: string, path: string, answer?: unknown, more: More = {}): Example {
  return { operationId, name: 'example', summary: 'Ví dụ · Example', method: 'get', path, answer, ...more };
}

function write(operationId: string, path: string, answer: unknown, more: More = {}): Example {
  return { ...read(operationId, path, answer, more), method: 'post' };
}
