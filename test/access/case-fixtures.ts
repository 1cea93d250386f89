/**
 * The difficulties, cases, inspections, activities and recognitions that the operations on them are asked about. What is sealed
 * is made through the API, because it is sealed with the system's own keys.
 */
import { randomUUID } from 'node:crypto';
import { CASE_EXAMPLES } from '../../dev/openapi/examples/case.ts';
import { DIFFICULTY_EXAMPLES } from '../../dev/openapi/examples/difficulty.ts';
import type { AgencyKind } from '../../src/auth/actor.ts';
import { hashOf } from '../../src/requests/code.ts';
import { as, type Officer } from '../support/offices.ts';
import { sendJson } from '../support/send.ts';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';
import { before } from './request-fixtures.ts';

const FIRST = { 'If-Match': '"1"' };
const FAR = { province: '01', commune: '00070' } as const;
const says = 'Thẻ chưa được cấp';

const exampleOf = (operation: string) =>
  Object([...DIFFICULTY_EXAMPLES, ...CASE_EXAMPLES].find(({ operationId }) => operationId === operation)?.body);

function officer(world: World, name: string): Officer {
  const found = world.officers.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** In somebody's name; answers with what is answered. */
async function by(world: World, name: string, path: string, body: object, version?: number) {
  const match = version === undefined ? {} : { 'If-Match': `"${version}"` };
  const headers = { ...as(officer(world, name)), 'Idempotency-Key': randomUUID(), ...match };
  const answered = await sendJson(`${world.system.url}${path}`, body, headers);
  if (answered.status >= 300) throw new Error(`${path}: ${answered.text}`);
  return Object(answered.body);
}

/** An agency where the caller is: at home, in the other province, or in the other mode. */
function near(world: World, caller: string, kind: AgencyKind) {
  if (caller.startsWith('far-')) return world.offices.agency({ kind, province: FAR.province });
  if (caller.startsWith('live-')) return world.offices.agency({ kind, province: HOME.province, livemode: true });
  return kind === 'school' ? world.offices.agency({ kind, province: HOME.province }) : world.home[kind];
}

async function raised(world: World): Promise<string> {
  const { id } = await by(world, 'commune/maker', '/v1/difficulties', { kind: 'card', says });
  return String(id);
}

function petition() {
  const { consent, ...rest } = exampleOf('handInPetition');
  return { ...rest, consent: { ...consent, givenAt: new Date(Date.now() - 60_000).toISOString() } };
}

async function handedIn(world: World): Promise<string> {
  const portal = world.keys.get('key/portal');
  if (portal === undefined) throw new Error('there is no portal');
  const headers = { ...as(portal), 'Idempotency-Key': randomUUID() };
  const { body, text } = await sendJson(`${world.system.url}/v1/petitions`, petition(), headers);
  if (typeof body?.code !== 'string') throw new Error(text);
  return body.code;
}

async function answeredPetition(world: World): Promise<string> {
  const code = await handedIn(world);
  const [row] = await world.offices.sql('select id from app.difficulty where code_hash = $1', [hashOf(code)]);
  const path = `/v1/difficulties/${row?.id}`;
  await by(world, 'home-affairs/approver', `${path}/take`, { answerBy: '2099-12-31' }, 1);
  await by(world, 'home-affairs/approver', `${path}/answer`, { answer: 'Đã cấp' }, 2);
  return code;
}

/** By the insurer's maker, its approver let in. */
async function drafted(world: World): Promise<string> {
  const body = {
    ...exampleOf('draftFraudCase'),
    receiver: world.home.police.id,
    references: [],
    readers: [officer(world, 'insurer-city/approver').person],
  };
  return String((await by(world, 'insurer-city/maker', '/v1/fraud-cases', body)).id);
}

async function handedOver(world: World): Promise<string> {
  const id = await drafted(world);
  await by(world, 'insurer-city/approver', `/v1/fraud-cases/${id}/hand-over`, {}, 1);
  return id;
}

const aboutCase: Fixture = async (world) => ({ params: { case: await handedOver(world) } });

async function fraudStep(world: World, caller: string): Promise<Asked> {
  const step = caller.startsWith('police/') ? 'receive' : caller === 'insurer-city/maker' ? 'discard' : 'hand-over';
  const id = step === 'receive' ? await handedOver(world) : await drafted(world);
  return {
    params: { case: id, step },
    body: {},
    headers: { 'If-Match': step === 'receive' ? '"2"' : '"1"' },
    nowhere: { params: { case: randomUUID(), step } },
  };
}

async function planned(world: World): Promise<string> {
  const unit = `school:${world.home.school.id}`;
  const body = { sort: 'regular', unit, contents: ['targets'], plannedOn: '2026-11-20' };
  return String((await by(world, 'commune/maker', '/v1/inspections', body)).id);
}

async function carriedOut(world: World): Promise<{ id: string; finding: string }> {
  const id = await planned(world);
  const found = { content: 'targets', says: 'Chưa niêm yết', dueOn: '2099-01-15', mender: world.home.school.id };
  const body = { doneOn: '2026-11-20', findings: [found] };
  const { findings } = await by(world, 'commune/maker', `/v1/inspections/${id}/carry-out`, body, 1);
  return { id, finding: String(findings[0]) };
}

async function findingStep(world: World, caller: string): Promise<Asked> {
  const { id: inspection, finding } = await carriedOut(world);
  const isClosing = caller === 'commune/approver';
  const step = isClosing ? 'close' : 'mend';
  const remedy = { remedy: 'Đã niêm yết' };
  if (isClosing) await by(world, 'school/maker', `/v1/inspections/${inspection}/findings/${finding}/mend`, remedy, 1);
  return {
    params: { inspection, finding, step },
    body: isClosing ? {} : remedy,
    headers: { 'If-Match': isClosing ? '"2"' : '"1"' },
    nowhere: { params: { inspection: randomUUID(), finding: randomUUID(), step } },
  };
}

async function activity(world: World): Promise<string> {
  const body = { sort: 'meeting', topics: ['health-insurance'], plannedOn: '2026-11-20' };
  return String((await by(world, 'commune/maker', '/v1/activities', body)).id);
}

/** Of an excellent person, by the id of a member. */
async function proposed(world: World): Promise<string> {
  const { member } = await world.offices.officer(world.home.commune, 'reader');
  return String((await by(world, 'commune/maker', '/v1/recognitions', { year: 2026, unit: `member:${member}` })).id);
}

export const CASE_FIXTURES: Readonly<Record<string, Fixture>> = {
  raiseDifficulty: async (world, caller) => {
    if (caller.startsWith('live-')) await near(world, caller, 'home-affairs');
    return { body: { kind: 'system', says } };
  },
  listDifficulties: async (world) => {
    const id = await raised(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  readDifficulty: async (world) => ({ params: { difficulty: await raised(world) } }),
  takeDifficultyStep: async (world, caller) => {
    const isTaking = caller.startsWith('home-affairs/');
    const step = isTaking ? 'take' : 'withdraw';
    return {
      params: { difficulty: await raised(world), step },
      body: isTaking ? { answerBy: '2099-12-31' } : {},
      headers: FIRST,
      nowhere: { params: { difficulty: randomUUID(), step } },
    };
  },
  listDifficultyCounts: async () => ({}),
  handInPetition: async () => ({ body: petition() }),
  followPetition: async (world) => ({ body: { code: await handedIn(world) } }),
  reopenPetition: async (world) => ({ body: { code: await answeredPetition(world), reason: 'Vẫn chưa có thẻ' } }),
  withdrawPetition: async (world) => ({ body: { code: await handedIn(world) } }),

  draftFraudCase: async (world, caller) => {
    const receiver = (await near(world, caller, 'police')).id;
    const place = caller.startsWith('far-') ? { commune: FAR.commune } : {};
    return { body: { ...exampleOf('draftFraudCase'), ...place, receiver, references: [], readers: [] } };
  },
  listFraudCases: async (world) => {
    const id = await handedOver(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  readFraudCase: aboutCase,
  readFraudAudit: aboutCase,
  takeFraudStep: fraudStep,
  letIntoFraudCase: async (world, caller) => {
    const office = caller.startsWith('police/') ? 'police' : 'insurer-city';
    return { params: { case: await handedOver(world) }, body: { person: officer(world, `${office}/reader`).person } };
  },

  takeOffFraudCase: async (world, caller) => {
    const office = caller.startsWith('police/') ? 'police' : 'insurer-city';
    const { person } = officer(world, `${office}/reader`);
    const id = await handedOver(world);
    const opener = office === 'police' ? 'police/approver' : 'insurer-city/maker';
    await by(world, opener, `/v1/fraud-cases/${id}/readers`, { person });
    return { params: { case: id, person } };
  },

  planInspection: async (world, caller) => {
    const unit = `school:${(await near(world, caller, 'school')).id}`;
    return { body: { ...exampleOf('planInspection'), unit } };
  },
  listInspections: async (world) => {
    const { id } = await carriedOut(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  readInspection: async (world) => ({ params: { inspection: (await carriedOut(world)).id } }),
  carryOutInspection: async (world) => ({
    params: { inspection: await planned(world) },
    body: {
      doneOn: '2026-11-20',
      findings: [{ content: 'targets', says, dueOn: '2099-01-15', mender: world.home.school.id }],
    },
    headers: FIRST,
  }),
  cancelInspection: async (world) => ({ params: { inspection: await planned(world) }, headers: FIRST }),
  takeFindingStep: findingStep,

  planActivity: async () => ({ body: { sort: 'meeting', topics: ['health-insurance'], plannedOn: '2026-12-10' } }),
  listActivities: async (world) => {
    const id = await activity(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  takeActivityStep: async (world) => ({
    params: { activity: await activity(world), step: 'do' },
    body: { doneOn: '2026-11-20', times: 1, people: 45 },
    headers: FIRST,
    nowhere: { params: { activity: randomUUID(), step: 'do' } },
  }),

  proposeRecognition: async (world, caller) => ({
    body: { year: 2026, unit: `school:${(await near(world, caller, 'school')).id}` },
  }),
  listRecognitions: async (world) => {
    const id = await proposed(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  takeRecognitionStep: async (world, caller) => {
    const isGranting = caller === 'commune/approver';
    const step = isGranting ? 'grant' : 'withdraw';
    return {
      params: { recognition: await proposed(world), step },
      body: isGranting ? { decision: '25/QĐ-UBND', decidedOn: '2026-11-20' } : {},
      headers: FIRST,
      nowhere: { params: { recognition: randomUUID(), step } },
    };
  },
};
