/** A pupil in need of the home commune, and a sponsor's places that the commune has: through the API, since names are sealed. */
import { randomUUID } from 'node:crypto';
import { as } from '../support/offices.ts';
import { sendJson } from '../support/send.ts';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';

const HELD = { 'If-Match': '"1"' };
const FAR = '00070';
let pupils = 0;

/** Somebody new each time. */
function pupil(commune: string = HOME.commune) {
  pupils += 1;
  const person = { name: 'Trần Thị Thử', citizenNumber: `046312${600_000 + pupils}`, birthDate: '2012', note: null };
  return { scheme: 'health-insurance', commune, isPupil: true, person };
}

async function need(world: World): Promise<string> {
  const maker = world.officers.get('school/maker');
  if (maker === undefined) throw new Error('there is no school');
  const headers = { ...as(maker), 'Idempotency-Key': randomUUID() };
  const { body, text } = await sendJson(`${world.system.url}/v1/needs`, pupil(), headers);
  if (body?.id === undefined) throw new Error(`nobody was reported: ${text}`);
  return String(body.id);
}

async function sponsor(world: World): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    `insert into app.sponsor (id, livemode, province, agency, name, scheme, rate, promised_people, named, from_month, made_at)
     values ($1, false, $2, $3, 'Hội Thử nghiệm', 'social-insurance', 10000, 5, true, '2099-01', now())`,
    [id, HOME.province, world.home.commune.id],
  );
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, null, $2)',
    [id, HOME.province],
  );
  return id;
}

/** Matched by somebody else, so that any of the commune may confirm it. */
async function matched(world: World): Promise<string> {
  const id = await need(world);
  await world.offices.sql(
    "update app.need set state = 'matched', sponsor = $1, matched_by = gen_random_uuid() where id = $2",
    [await sponsor(world), id],
  );
  return id;
}

function stepOf(caller: string): string {
  if (caller.startsWith('school/')) return 'withdraw';
  return caller === 'commune/approver' ? 'confirm' : 'release';
}

export const GIFT_FIXTURES: Readonly<Record<string, Fixture>> = {
  reportNeed: async (_world, caller) => ({ body: pupil(caller.startsWith('far-') ? FAR : HOME.commune) }),
  listNeeds: async (world) => ({ query: { limit: '200' }, mark: await need(world) }),
  matchNeeds: async (world) => ({ params: { sponsor: await sponsor(world) }, body: { most: 1 }, headers: HELD }),
  listNeedsOfSponsor: async (world) => ({ params: { sponsor: await sponsor(world) } }),
  moveNeed: async (world, caller): Promise<Asked> => {
    const step = stepOf(caller);
    const nowhere = { params: { need: randomUUID(), step } };
    return { params: { need: await matched(world), step }, headers: HELD, nowhere };
  },
};
