/** The registers, areas, counts and calls that the operations on them are asked about: the home commune's. */
import { randomUUID } from 'node:crypto';
import { recount } from '../support/counts.ts';
import type { World } from './callers.ts';
import { HOME } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';
import { asMaker, before, draftOf, handedIn } from './request-fixtures.ts';
import { roundOf } from './rounds.ts';

const HELD = { 'If-Match': '"1"' };
let people = 0;

function decision() {
  people += 1;
  return {
    kind: 'near-poor',
    decidedOn: '2025-12-28',
    from: '2026-01',
    person: {
      name: 'Trần Thị Ví Dụ',
      citizenNumber: `046192${String(100_000 + people)}`,
      birthDate: '1992-03-08',
      sex: 'female',
    },
  };
}

async function registered(world: World): Promise<{ id: string; citizenNumber: string }> {
  const said = decision();
  const entered = await asMaker(world, '/v1/registrations', said);
  return { id: String(Object(entered).id), citizenNumber: said.person.citizenNumber };
}

const about = (more: Partial<Asked> = {}): Fixture => {
  return async (world) => ({ params: { registration: (await registered(world)).id }, ...more });
};

const line = ({ person, kind: _, from: __, ...of }: ReturnType<typeof decision>) =>
  `${JSON.stringify({ ...person, group: 'hộ cận nghèo', decisionOn: of.decidedOn })}\n`;

const newArea = { commune: HOME.commune, area: 'difficult', list: 'other', instrument: 'Quyết định 861/QĐ-TTg' };

async function area(world: World): Promise<string> {
  const id = randomUUID();
  const values = [id, HOME.province, HOME.commune, world.home.commune.id];
  await world.offices.sql(
    `insert into app.area (id, livemode, province, commune, area, list, instrument, joined_on, agency, made_at)
     values ($1, false, $2, $3, 'difficult', 'other', 'Quyết định 861/QĐ-TTg', '2021-06-04', $4, now())`,
    values,
  );
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, null, $2)',
    [id, HOME.province],
  );
  return id;
}

/** Somebody on a list that was handed in to advise and persuade, and accepted. */
async function toCall(world: World): Promise<string> {
  const facts = { household: 'exited', exitedFrom: 'poverty', exitedOn: '2026-10-01', nationalStandard: 'other' };
  const { id } = await handedIn(world, facts);
  const list = await draftOf(world, 'commune-exited');
  const taken = await asMaker(world, `/v1/requests/${id}/take`, { list }, 1);
  const entry = String(Object(taken).entry);
  await world.offices.sql("update app.entry_row set state = 'accepted' where id = $1", [entry]);
  await recount(world.offices.sql, list);
  await world.offices.sql("update app.list set state = 'accepted', waits_for = null where id = $1", [list]);
  return entry;
}

export const REGISTER_FIXTURES: Readonly<Record<string, Fixture>> = {
  listRegisters: async (world) => {
    await registered(world);
    await world.offices.sql(
      `insert into app.register_kept (livemode, commune, kind, complete_from, changed_at)
       values (false, $1, 'poor', '2027-01', now()) on conflict do nothing`,
      [HOME.commune],
    );
    return { query: { commune: HOME.commune }, mark: `"commune":"${HOME.commune}"` };
  },
  keepRegister: async () => ({}),
  importRegister: async () => ({ body: `${line(decision())}${line(decision())}` }),
  enterRegistration: async () => ({ body: decision() }),
  listRegistrations: async (world) => {
    const { id } = await registered(world);
    return { query: { cursor: before(id), kind: 'near-poor' }, mark: id };
  },
  readRegistration: about(),
  endRegistration: about({ headers: HELD }),
  correctRegistration: about({ headers: HELD }),
  searchRegistrations: async (world) => {
    const { id, citizenNumber } = await registered(world);
    return { body: { citizenNumber }, mark: id };
  },
  checkRegistration: async (world) => {
    const { citizenNumber } = await registered(world);
    return { body: { citizenNumber, kind: 'near-poor', month: '2027-01' }, mark: '"holds":true' };
  },
  readRegisterAudit: async (world) => {
    await registered(world);
    return { mark: world.home.commune.id };
  },

  enterArea: async () => ({ body: { ...newArea, joinedOn: '2021-06-04' } }),
  leaveArea: async (world) => ({ params: { area: await area(world) }, headers: HELD }),
  withdrawArea: async (world) => ({ params: { area: await area(world) }, headers: HELD }),

  listEntitled: async (world) => {
    const { id } = await registered(world);
    return {
      params: { round: await roundOf(world, 'commune-yearly') },
      query: { cursor: before(id) },
      mark: id,
    };
  },
  reportEntitled: async (world) => ({ params: { round: await roundOf(world, 'commune-yearly') } }),
  listEntitledCounts: async (world) => {
    const round = await roundOf(world, 'commune-yearly');
    await asMaker(world, `/v1/rounds/${round}/entitled/report`, {});
    return { params: { round }, mark: `"commune":"${HOME.commune}"` };
  },

  listCalls: async (world) => {
    const entry = await toCall(world);
    return { query: { cursor: before(entry) }, mark: entry };
  },
  recordCall: async (world) => ({
    params: { entry: await toCall(world) },
    headers: { 'If-Match': '"0"' },
    body: { outcome: 'called', followUpOn: '2099-01-08', note: 'Hẹn gặp ở nhà văn hóa' },
  }),
};
