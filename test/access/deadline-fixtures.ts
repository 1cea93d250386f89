/** The sessions that the operations on them are asked about: the council of the home province, each in a year of its own. */
import { randomUUID } from 'node:crypto';
import type { World } from './callers.ts';
import { HOME } from './callers.ts';
import type { Fixture } from './fixtures.ts';

const HELD = { 'If-Match': '"1"' };
const instrument = 'Giấy mời 118/GM-HĐND';

const years = new WeakMap<World, number>();

/** A province has one session a year, whoever enters it; the years end with 2100, and begin again. */
function newYear(world: World): number {
  const last = years.get(world) ?? 2040;
  const year = last === 2100 ? 2041 : last + 1;
  years.set(world, year);
  return year;
}

async function session(world: World, year: number): Promise<string> {
  const id = randomUUID();
  await world.offices.sql('delete from app.council_session where not livemode and province = $1 and year = $2', [
    HOME.province,
    year,
  ]);
  await world.offices.sql(
    `insert into app.council_session (id, livemode, province, held_on, instrument, agency, entered_at, changed_at)
     values ($1, false, $2, $3, $4, $5, now(), now())`,
    [id, HOME.province, `${year}-12-09`, instrument, world.home['home-affairs'].id],
  );
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, null, $2)',
    [id, HOME.province],
  );
  return id;
}

export const DEADLINE_FIXTURES: Readonly<Record<string, Fixture>> = {
  listDeadlineStates: async () => ({
    query: { year: '2027', province: HOME.province },
    nowhere: { query: { year: '2027', province: '79' } },
    mark: `"${HOME.province}.commune-lists.2027"`,
  }),
  enterSession: async (world) => {
    return { body: { province: HOME.province, heldOn: `${newYear(world)}-12-09`, instrument } };
  },
  moveSession: async (world) => {
    const year = newYear(world);
    return {
      params: { session: await session(world, year) },
      headers: HELD,
      body: { heldOn: `${year}-12-15`, instrument },
    };
  },
};
