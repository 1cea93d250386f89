/**
 * The requests that the operations on them are asked about: handed in by the home province's portal, to the home commune.
 * All of it through the API, because what people say is sealed with the system's own keys.
 */
import { randomUUID } from 'node:crypto';
import { REQUEST_EXAMPLES } from '../../dev/openapi/examples/request.ts';
import { hashOf } from '../../src/requests/code.ts';
import { as } from '../support/offices.ts';
import { sendJson } from '../support/send.ts';
import type { World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';
import { roundOf } from './rounds.ts';

const HELD = { 'If-Match': '"1"' };
let people = 0;

/** Somebody new each time, as near-poor as the woman of the example, who consents now. */
function wish(facts: object = {}) {
  const example = REQUEST_EXAMPLES.find(({ operationId }) => operationId === 'handInRequest')?.body;
  const { consent, person, facts: known, ...rest } = Object(example);
  people += 1;
  return {
    ...rest,
    person: { ...person, citizenNumber: `046192${String(500_000 + people)}` },
    facts: { ...known, ...facts },
    consent: { ...consent, givenAt: new Date(Date.now() - 60_000).toISOString() },
  };
}

export async function handedIn(world: World, facts: object = {}): Promise<{ id: string; code: string }> {
  const portal = world.keys.get('key/portal');
  if (portal === undefined) throw new Error('there is no portal');
  const headers = { ...as(portal), 'Idempotency-Key': randomUUID() };
  const { body, text } = await sendJson(`${world.system.url}/v1/requests`, wish(facts), headers);
  const code = String(body?.code);
  const [row] = await world.offices.sql('select id from app.request where code_hash = $1', [hashOf(code)]);
  if (row === undefined) throw new Error(`nothing was kept: ${text}`);
  return { id: String(row.id), code };
}

/** As a maker of the home commune. */
export async function asMaker(world: World, path: string, body: object, version?: number): Promise<Asked['body']> {
  const maker = world.officers.get('commune/maker');
  if (maker === undefined) throw new Error('there is no maker');
  const match = version === undefined ? {} : { 'If-Match': `"${version}"` };
  const headers = { ...as(maker), 'Idempotency-Key': randomUUID(), ...match };
  const answered = await sendJson(`${world.system.url}${path}`, body, headers);
  if (answered.status >= 300) throw new Error(`${path}: ${answered.text}`);
  return answered.body;
}

export async function draftOf(world: World, kind: string): Promise<string> {
  const list = await asMaker(world, '/v1/lists', { round: await roundOf(world, kind) });
  return String(Object(list).id);
}

const about = (more: Partial<Asked> = {}): Fixture => {
  return async (world) => ({ params: { request: (await handedIn(world)).id }, ...more });
};

const byCode: Fixture = async (world) => ({ body: { code: (await handedIn(world)).code } });

export const REQUEST_FIXTURES: Readonly<Record<string, Fixture>> = {
  handInRequest: async () => ({ body: wish() }),
  followRequest: byCode,
  withdrawRequest: byCode,

  listRequests: async (world) => {
    const { id } = await handedIn(world);
    // The page it stands on, however many there are.
    return { query: { cursor: before(id) }, mark: id };
  },
  readRequest: about(),
  takeRequest: async (world) => ({
    params: { request: (await handedIn(world)).id },
    headers: HELD,
    body: { list: await draftOf(world, 'commune-yearly') },
  }),
  refuseRequest: about({ headers: HELD }),
};

/** The id before this one. */
export function before(id: string): string {
  const last = BigInt(`0x${id.slice(24)}`) - 1n;
  return `${id.slice(0, 24)}${last.toString(16).padStart(12, '0')}`;
}
