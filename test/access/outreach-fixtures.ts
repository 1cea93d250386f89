/** The extracts, meetings and invitations that the operations on them are asked about: the home commune's. */
import { randomUUID } from 'node:crypto';
import { as } from '../support/offices.ts';
import { send } from '../support/send.ts';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';
import { asMaker, before, draftOf } from './request-fixtures.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const held = (version: number) => ({ 'If-Match': `"${version}"` });

let people = 0;
let codes = 0;

async function groupOf(world: World, commune = world.home.commune): Promise<string> {
  const id = randomUUID();
  codes += 1;
  await world.offices.sql(
    'insert into app.residential_group (id, livemode, agency, code, name) values ($1, $2, $3, $4, $5)',
    [id, commune.livemode, commune.id, `T${codes}`, `Tổ ${codes}`],
  );
  return id;
}

async function extractOf(world: World, over: object = {}): Promise<string> {
  const body = { kind: 'population', takenOn: dayFrom(-3), keepUntil: dayFrom(100), ...over };
  return String(Object(await asMaker(world, '/v1/outreach/extracts', body)).id);
}

async function filled(world: World): Promise<{ extract: string; person: string }> {
  const extract = await extractOf(world);
  people += 1;
  const row = {
    name: 'Trần Thị Ví Dụ',
    citizenNumber: `046192${String(700_000 + people)}`,
    birthDate: '1992-03-08',
    occupation: 'buôn bán ở chợ',
  };
  const maker = world.officers.get('commune/maker');
  if (maker === undefined) throw new Error('there is no maker');
  const sent = await send(`${world.system.url}/v1/outreach/extracts/${extract}/files`, {
    method: 'POST',
    headers: { ...as(maker), 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': randomUUID() },
    body: `${JSON.stringify(row)}\n`,
  });
  if (sent.status !== 200) throw new Error(sent.text);
  const [found] = await world.offices.sql('select id from app.extract_person where extract = $1', [extract]);
  return { extract, person: String(found?.id) };
}

async function meetingOf(world: World): Promise<string> {
  const body = { residentialGroup: await groupOf(world), heldOn: dayFrom(-1), place: 'Nhà văn hóa', startsAt: '19:30' };
  return String(Object(await asMaker(world, '/v1/outreach/meetings', body)).id);
}

async function invited(world: World): Promise<{ meeting: string; invitation: string }> {
  const { person } = await filled(world);
  const meeting = await meetingOf(world);
  await asMaker(world, `/v1/outreach/meetings/${meeting}/invitations`, { people: [person] }, 1);
  const [row] = await world.offices.sql('select id from app.invitation where meeting = $1', [meeting]);
  return { meeting, invitation: String(row?.id) };
}

async function closed(world: World): Promise<string> {
  const { meeting, invitation } = await invited(world);
  await asMaker(world, `/v1/outreach/meetings/${meeting}/close`, { held: true }, 2);
  return invitation;
}

const aboutExtract =
  (more: Partial<Asked> = {}): Fixture =>
  async (world) => ({ params: { extract: (await filled(world)).extract }, ...more });
const aboutMeeting =
  (more: Partial<Asked> = {}): Fixture =>
  async (world) => ({ params: { meeting: (await invited(world)).meeting }, ...more });
const opening = { kind: 'population', takenOn: dayFrom(-3), keepUntil: dayFrom(100) };

export const OUTREACH_FIXTURES: Readonly<Record<string, Fixture>> = {
  listReviewGroups: async () => ({}),
  readExtractTemplate: async () => ({}),

  openExtract: async () => ({ body: opening }),
  listExtracts: async (world) => {
    const id = await extractOf(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  readExtract: aboutExtract(),
  importExtractFile: aboutExtract(),
  reviewExtract: aboutExtract(),
  handOverExtract: async (world) => ({
    params: { extract: await extractOf(world, { kind: 'household-businesses', month: dayFrom(-3).slice(0, 7) }) },
    headers: held(1),
  }),
  deleteExtract: aboutExtract({ headers: held(2) }),
  readExtractAudit: aboutExtract(),
  listExtractPeople: aboutExtract({ query: {} }),
  exportExtractPeople: aboutExtract({ query: { format: 'csv' } }),

  // In one's own group: whoever may plan one has one.
  planMeeting: async (world, caller) => {
    const agency = world.officers.get(caller)?.agency ?? world.home.commune;
    const own = agency.kind === 'commune' ? agency : world.home.commune;
    return {
      body: {
        residentialGroup: await groupOf(world, own),
        heldOn: dayFrom(3),
        place: 'Nhà văn hóa',
        startsAt: '19:30',
      },
    };
  },
  listMeetings: async (world) => {
    const id = await meetingOf(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  readMeeting: aboutMeeting(),
  invitePeople: async (world) => ({
    params: { meeting: await meetingOf(world) },
    headers: held(1),
    body: { people: [(await filled(world)).person] },
  }),
  listInvitations: aboutMeeting(),
  printInvitations: aboutMeeting(),
  closeMeeting: aboutMeeting({ headers: held(2) }),

  recordAttendance: async (world) => {
    const { meeting, invitation } = await invited(world);
    const people = [{ invitation, version: 1, came: true }];
    return { params: { meeting }, body: { people }, nowhere: { params: { meeting: randomUUID() }, body: { people } } };
  },
  registerInvited: async (world, caller) => {
    const list = await draftOf(world, 'commune-yearly');
    const { invitation } = await invited(world);
    const body = { list, months: 12, from: `${new Date().getUTCFullYear() + 1}-01`, group: 'CN' };
    return {
      params: { invitation },
      headers: held(1),
      body: caller === 'nobody' ? { ...body, list: randomUUID() } : body,
    };
  },
  listFollowUps: async (world) => {
    const id = await closed(world);
    return { query: { cursor: before(id) }, mark: id };
  },
  assignFollowUps: async (world) => ({
    body: { followUps: [(await invited(world)).invitation], agency: world.home.commune.id },
    nowhere: { body: { followUps: [randomUUID()], agency: world.home.commune.id } },
  }),
  recordFollowUps: async (world) => {
    const about = (invitation: string) => ({ followUps: [{ invitation, version: 1, outcome: 'refused' }] });
    return { body: about(await closed(world)), nowhere: { body: about(randomUUID()) } };
  },
  listCollaborators: async (world) => {
    const { member } = await world.offices.officer(world.home.commune, 'reader');
    const group = await groupOf(world);
    await world.offices.sql(
      'insert into app.collaborator_group (livemode, agency, member, residential_group) values (false, $1, $2, $3)',
      [world.home.commune.id, member, group],
    );
    return { mark: member };
  },
  bindCollaborator: async (world) => {
    const { member } = await world.offices.officer(world.home.commune, 'reader');
    const residentialGroups = [await groupOf(world)];
    return { body: { member, residentialGroups }, nowhere: { body: { member: randomUUID(), residentialGroups } } };
  },
  countOutreach: async () => ({
    query: { commune: HOME.commune, period: dayFrom(0).slice(0, 7) },
    nowhere: { query: { commune: '00001', period: dayFrom(0).slice(0, 7) } },
  }),
};
