/** The rounds and lists that the operations on them are asked about, written as the owner in the state each one needs. */
import { randomUUID } from 'node:crypto';
import type { TestAgency } from '../support/offices.ts';
import type { World } from './callers.ts';
import { HOME } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';

const PAST = '2025-12-24T17:00:00Z';
const HELD = { 'If-Match': '"5"' };
let months = 0;

async function newRound(world: World, maker: TestAgency['kind'], closesAt: string | null = null): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, confirmed_by, approved_by, leads_to, closes_at, opened_at)
     values ($1, false, $2, $3, '2027', 'hue/2026-01', 'Mẫu số 3', array[$4], $5, $6, 'coverage', $7, '2025-01-01')`,
    [
      id,
      HOME.province,
      `fixture-${id}`,
      maker,
      maker === 'school' ? 'commune' : null,
      maker === 'commune' ? 'commune' : null,
      closesAt,
    ],
  );
  await chain(world, id, null);
  return id;
}

/** Where the acts on a thing are recorded. */
export async function chain(world: World, id: string, agency: string | null): Promise<void> {
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, $2, $3)',
    [id, agency, HOME.province],
  );
}

const WAITS = { draft: 'submit', submitted: 'approve', approved: 'receive', received: 'accept' } as const;

/** Of the home commune, in some state; or of the home school, asking the home commune about one pupil. */
export async function listIn(
  world: World,
  state: keyof typeof WAITS,
  of: 'commune' | 'school' = 'commune',
): Promise<string> {
  const [id, maker] = [randomUUID(), world.home[of]];
  await world.offices.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, confirmed_by, approved_by, state, waits_for, version,
       submitted_version, supplementary, people, stored, made_at, changed_at)
     values ($1, false, $2, $3, $4, $5, $6, $7, $8, $9, 5, 2, false, 1, 1, now(), now())`,
    [
      id,
      await newRound(world, of),
      maker.id,
      HOME.province,
      maker.commune,
      of === 'school' ? 'commune' : null,
      of === 'commune' ? 'commune' : null,
      state,
      of === 'school' ? 'confirm' : WAITS[state],
    ],
  );
  if (of === 'school') {
    await world.offices.sql(
      'insert into app.list_confirmation (list, livemode, commune, people) values ($1, false, $2, 1)',
      [id, HOME.commune],
    );
  }
  await chain(world, id, maker.id);
  return id;
}

const about =
  (state: keyof typeof WAITS, more: Partial<Asked> = {}): Fixture =>
  async (world) => ({ params: { list: await listIn(world, state) }, ...more });

const taking = (state: keyof typeof WAITS, body?: unknown): Fixture =>
  about(state, { headers: HELD, ...(body === undefined ? {} : { body }) });

export const ROUND_LIST_FIXTURES: Readonly<Record<string, Fixture>> = {
  openRound: async () => {
    months += 1;
    const period = `20${26 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { body: { kind: 'social-insurer', period, province: HOME.province } };
  },
  listRounds: async (world) => {
    const round = await newRound(world, 'commune');
    return { query: { kind: `fixture-${round}` }, mark: round };
  },
  readRound: async (world) => ({ params: { round: await newRound(world, 'commune') } }),
  closeRound: async (world) => ({ params: { round: await newRound(world, 'commune', PAST) } }),
  grantException: async (world) => ({
    params: { round: await newRound(world, 'commune', PAST) },
    body: { agency: world.home.commune.id, until: '2090-01-01T00:00:00Z', allowedBy: 'city', reason: 'Bão' },
  }),
  // Granted through the API, because the reason is sealed with the system's own key.
  listExceptions: async (world) => {
    const round = await newRound(world, 'commune', PAST);
    const keeper = world.officers.get('insurer-city/approver');
    const body = { agency: world.home.commune.id, until: '2090-01-01T00:00:00Z', allowedBy: 'city', reason: 'Bão' };
    const granted = await fetch(`${world.system.url}/v1/rounds/${round}/exceptions`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${keeper?.token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    const { id }: { id: string } = await granted.json();
    return { params: { round }, mark: id };
  },
  readOverview: async (world) => ({ params: { round: await newRound(world, 'commune') } }),

  createList: async (world) => ({
    body: { round: await newRound(world, 'commune') },
    nowhere: { body: { round: randomUUID() } },
  }),
  listLists: async (world) => {
    const list = await listIn(world, 'approved');
    const [row] = await world.offices.sql('select round from app.list where id = $1', [list]);
    return { query: { round: String(row?.round) }, mark: list };
  },
  readList: about('approved'),
  listSteps: about('approved'),
  readListAudit: about('approved'),
  verifyListAudit: about('approved'),

  submitList: taking('draft'),
  withdrawList: taking('draft'),
  confirmList: async (world) => ({
    params: { list: await listIn(world, 'submitted', 'school') },
    headers: HELD,
    body: {},
  }),
  approveList: taking('submitted'),
  receiveList: taking('approved'),
  // Nobody is on it, so that nothing of it waits to be covered.
  acceptList: async (world) => {
    const list = await listIn(world, 'received');
    await world.offices.sql('update app.list set people = 0, stored = 0 where id = $1', [list]);
    return { params: { list }, headers: HELD, body: {} };
  },
  returnList: taking('submitted'),
};
