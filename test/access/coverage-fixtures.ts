/** The coverages that the operations on them are asked about: on a list of the home commune that its insurer accepted. */
import { randomUUID } from 'node:crypto';
import { as } from '../support/offices.ts';
import { citizenNumber, nearPoor } from '../support/rows.ts';
import { sendJson } from '../support/send.ts';
import type { World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';
import { asMaker, before, draftOf } from './request-fixtures.ts';

async function covered(world: World, row = nearPoor()): Promise<{ list: string; coverage: string }> {
  const list = await draftOf(world, 'commune-yearly');
  const taken = await asMaker(world, `/v1/lists/${list}/entries?mode=good`, [row]);
  const [{ id }] = Object(taken).rows;
  await world.offices.sql("update app.list set state = 'received', waits_for = 'accept' where id = $1", [list]);
  const [known] = await world.offices.sql('select version from app.list where id = $1', [list]);
  const approver = world.officers.get('insurer-city/approver');
  if (approver === undefined) throw new Error('nobody accepts');
  const headers = { ...as(approver), 'Idempotency-Key': randomUUID(), 'If-Match': `"${known?.version}"` };
  const accepted = await sendJson(`${world.system.url}/v1/lists/${list}/accept`, {}, headers);
  if (accepted.body?.covering === null || accepted.status !== 200) throw new Error(accepted.text);
  return { list, coverage: String(id) };
}

const about = (more: Partial<Asked> = {}): Fixture => {
  return async (world) => ({ params: { coverage: (await covered(world)).coverage }, ...more });
};

const HELD = { 'If-Match': '"1"' };

export const COVERAGE_FIXTURES: Readonly<Record<string, Fixture>> = {
  listCoverages: async (world) => {
    const { list, coverage } = await covered(world);
    return { query: { list, cursor: before(coverage) }, mark: `"id":"${coverage}"` };
  },
  searchCoverages: async (world) => {
    const number = citizenNumber();
    const { coverage } = await covered(world, nearPoor({ citizenNumber: number }));
    return { body: { citizenNumber: number }, mark: coverage };
  },
  readCoverage: about(),
  endCoverage: about({ headers: HELD }),
  recordCard: async (world) => {
    const { coverage } = await covered(world);
    const [months] = await world.offices.sql(
      `select first_month || '-01' as "from", (((last_month || '-01')::date + interval '1 month')::date - 1)::text as until
       from app.coverage where id = $1`,
      [coverage],
    );
    const number = citizenNumber().slice(-10);
    return { params: { coverage }, body: { ...months, issuedOn: '2026-11-20', number }, headers: HELD };
  },
  listCoverageGaps: async (world) => ({ params: { list: (await covered(world)).list } }),
};
