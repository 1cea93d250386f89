/** The obligations of the home commune's budget, in every state, and Huế's sheets: what the operations on money are asked about. */
import { randomUUID } from 'node:crypto';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';

const HELD = { 'If-Match': '"1"' };

/** A holder has one obligation a quarter: each is of another, from 2000 on. All of them are over. */
let quarters = 0;

async function obligation(world: World, state: string): Promise<string> {
  const id = randomUUID();
  const period = `20${String(Math.floor(quarters / 4)).padStart(2, '0')}-Q${(quarters % 4) + 1}`;
  quarters += 1;
  const isFrozen = state !== 'open';
  await world.offices.sql(
    [
      `insert into app.obligation (id, livemode, province, holder, scheme, period, opened_at, changed_at)
        values ('${id}', false, '${HOME.province}', 'commune:${HOME.commune}', 'health-insurance', '${period}', now(), now())`,
      ...(isFrozen
        ? [
            `insert into app.obligation_freeze (obligation, livemode, version, frozen_at, postings, hash, people, owed)
              values ('${id}', false, 1, now(), 0, '', 0, 0)`,
            `update app.obligation set state = '${state}', frozen_version = 1 where id = '${id}'`,
          ]
        : []),
    ].join(';'),
  );
  return id;
}

/** With a đồng too much, by a transfer that nobody who is asked about has recorded. */
async function overpaid(world: World, transfer = randomUUID()): Promise<string> {
  const id = await obligation(world, 'transferred');
  const { commune } = world.home;
  await world.offices.sql(
    [
      `insert into app.journal (id, livemode, province, kind, made_at) values ('${transfer}', false, '46', 'transfer', now())`,
      `insert into app.transfer (id, livemode, obligation, province, scheme, reference, paid_on, amount, recorded_at, agency, person)
        values ('${transfer}', false, '${id}', '46', 'health-insurance', '${transfer.toUpperCase()}', '2026-01-05', 1, now(),
          '${commune.id}', '${randomUUID()}')`,
      `select app.post_money('${transfer}', o, 1) from app.obligation o where o.id = '${id}'`,
    ].join(';'),
  );
  return id;
}

const about =
  (state: string, more: Partial<Asked> = {}): Fixture =>
  async (world) => ({ params: { obligation: await obligation(world, state) }, ...more });

/** Each reading is of the same one: nothing comes of it. */
let known: Promise<string> | null = null;
const looked: Fixture = async (world) => {
  known ??= obligation(world, 'open');
  return { params: { obligation: await known } };
};

const sheet: Fixture = async (world) => {
  await looked(world, 'nobody');
  return { params: { settlement: '46-2000-Q1' }, nowhere: { params: { settlement: '46-2099-Q4' } } };
};

export const SETTLEMENT_FIXTURES: Readonly<Record<string, Fixture>> = {
  listObligations: async (world) => {
    const id = await obligation(world, 'open');
    const [found] = await world.offices.sql('select period from app.obligation where id = $1', [id]);
    return { query: { period: String(found?.period) }, mark: id };
  },
  readObligation: looked,
  listObligationLines: looked,
  listTransfers: looked,
  listObligationSteps: looked,
  readObligationAudit: looked,
  verifyObligationAudit: looked,
  reconcileObligation: looked,
  proposeObligation: about('open', { headers: HELD, body: { people: 0, amount: 0 } }),
  agreeObligation: about('proposed', { headers: HELD }),
  returnObligation: about('proposed', { headers: HELD }),
  recordTransfer: async (world) => ({
    params: { obligation: await obligation(world, 'open') },
    body: {
      reference: randomUUID().toUpperCase(),
      paidOn: '2026-01-05',
      fund: 'health-insurance',
      amount: 1,
    },
  }),
  creditExcess: async (world) => ({
    params: { obligation: await overpaid(world) },
    headers: HELD,
    body: { to: await obligation(world, 'open'), amount: 1 },
  }),
  retractTransfer: async (world) => {
    const transfer = randomUUID();
    return {
      params: { obligation: await overpaid(world, transfer), transfer },
      headers: HELD,
      body: { reasons: ['Ghi nhầm quý'] },
    };
  },
  closeObligation: about('agreed', { headers: HELD }),
  listSettlements: async (world) => {
    await looked(world, 'nobody');
    return { query: {}, mark: '46-20' };
  },
  readSettlement: sheet,
  readSettlementSummary: sheet,
  exportSettlement: sheet,
};
