/** The top-ups, sponsors, budgets and estimates that the operations on them are asked about: the home commune's. */
import { randomUUID } from 'node:crypto';
import { HOME, type World } from './callers.ts';
import type { Asked, Fixture } from './fixtures.ts';

const HELD = { 'If-Match': '"1"' };
const HOLDER = `commune:${HOME.commune}`;
let years = 2027;

/** Each in a year of its own: a holder has one open request, and one estimate, a year. */
function nextYear(): number {
  years = years >= 2099 ? 2028 : years + 1;
  return years;
}

async function chain(world: World, id: string): Promise<void> {
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, null, $2)',
    [id, HOME.province],
  );
}

/** Drafted by somebody else, so that any of the commune may publish it. */
async function drafted(world: World): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    `insert into app.top_up_snapshot (id, livemode, province, commune, agency, lines, follows, made_by, made_at)
     select $1, false, $2, $3, $4, '[]', coalesce(max(s.nth), 0), gen_random_uuid(), now()
     from app.top_up_snapshot s where s.commune = $3 and not s.livemode`,
    [id, HOME.province, HOME.commune, world.home.commune.id],
  );
  await chain(world, id);
  return id;
}

const aboutTopUps: Fixture = async (world) => ({ params: { topUps: await drafted(world) }, headers: HELD });

async function granted(world: World, year = 2027): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    `insert into app.appropriation
       (id, livemode, province, holder, year, amount, decision, decided_on, agency, entered_by, entered_at)
     values ($1, false, $2, $3, $5, 1000, '08/NQ-HĐND', '2026-12-10', $4, gen_random_uuid(), now())`,
    [id, HOME.province, HOLDER, world.home.commune.id, year],
  );
  return id;
}

async function request(world: World, state = 'sent', year = nextYear()): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    "update app.appropriation_request set state = 'withdrawn' where holder = $1 and year = $2 and state in ('drafted', 'sent', 'endorsed')",
    [HOLDER, year],
  );
  await world.offices.sql(
    `insert into app.appropriation_request (id, livemode, province, holder, year, state, agency, granted, used, committed,
       foreseen, balanced, made_at, changed_at)
     values ($1, false, $2, $3, $4, $5, $6, 0, 0, 0, 1000, 0, now(), now())`,
    [id, HOME.province, HOLDER, year, state, world.home.commune.id],
  );
  await chain(world, id);
  return id;
}

type Step = { readonly step: string; readonly state: string; readonly body: object };

function stepOf(caller: string): Step {
  if (caller.startsWith('insurer-city/')) return { step: 'endorse', state: 'sent', body: {} };
  if (!caller.startsWith('finance/')) return { step: 'send', state: 'drafted', body: {} };
  return { step: 'grant', state: 'endorsed', body: { amount: 1000, decision: '12/QĐ-UBND', decidedOn: '2026-10-20' } };
}

async function sponsor(world: World): Promise<string> {
  const id = randomUUID();
  await world.offices.sql(
    `insert into app.sponsor (id, livemode, province, agency, name, scheme, rate, promised_people, from_month, made_at)
     values ($1, false, $2, $3, 'Quỹ Thử nghiệm', 'social-insurance', 10000, 5, '2099-01', now())`,
    [id, HOME.province, world.home.commune.id],
  );
  await chain(world, id);
  return id;
}

async function estimate(world: World, state = 'sent'): Promise<{ id: string; year: string }> {
  const id = randomUUID();
  const year = nextYear();
  await world.offices.sql(
    "update app.estimate set state = 'returned' where holder = $1 and year = $2 and state in ('drafted', 'sent')",
    [HOLDER, year],
  );
  const made = await world.offices.sql(
    `insert into app.estimate (id, livemode, province, holder, year, state, agency, ruleset, lines, people, amount,
       counted_at, drafted_by, changed_at)
     values ($1, false, $2, $3, $4, $5, $6, 'test', '[]', 0, 0, now(), gen_random_uuid(), now())
     on conflict do nothing returning id`,
    [id, HOME.province, HOLDER, year, state, world.home.commune.id],
  );
  // A request that is fuzzed at the same time has drafted one of that year meanwhile.
  if (made.length === 0) return estimate(world, state);
  await chain(world, id);
  return { id, year: String(year) };
}

const FAR = '00070';
const promise = {
  name: 'Quỹ Thử nghiệm',
  scheme: 'social-insurance',
  groups: null,
  rate: 10000,
  cap: null,
  people: 5,
  from: '2099-01',
  until: null,
};

const line = {
  scheme: 'social-insurance',
  groups: null,
  rate: 2000,
  cap: null,
  from: '2027-01',
  until: null,
  decision: { number: '08/NQ-HĐND', decidedOn: '2026-11-20' },
};

export const BUDGET_FIXTURES: Readonly<Record<string, Fixture>> = {
  listPublishedTopUps: async () => ({}),
  listTopUps: async (world) => {
    const id = await drafted(world);
    return { query: { limit: '200' }, mark: id };
  },
  draftTopUps: async () => ({ body: { lines: [line] } }),
  publishTopUps: aboutTopUps,
  discardTopUps: aboutTopUps,

  enterAppropriation: async () => ({}),
  listAppropriations: async (world) => {
    const id = await granted(world);
    return { query: { year: '2027', limit: '200' }, mark: id };
  },
  listBudgets: async (world) => {
    await granted(world, 2026);
    return { query: { year: '2026' }, mark: `"holder":"${HOLDER}"` };
  },

  draftBudgetRequest: async () => {
    return { body: { holder: HOLDER, year: nextYear(), foreseen: 1000 } };
  },
  listBudgetRequests: async (world) => {
    const year = nextYear();
    const id = await request(world, 'sent', year);
    return { query: { year: String(year), limit: '200' }, mark: id };
  },
  readBudgetRequest: async (world) => ({ params: { request: await request(world) } }),
  takeBudgetStep: async (world, caller): Promise<Asked> => {
    const { step, state, body } = stepOf(caller);
    const nowhere = { params: { request: randomUUID(), step } };
    return { params: { request: await request(world, state), step }, body, headers: HELD, nowhere };
  },

  registerSponsor: async (_world, caller) => {
    const communes = caller.startsWith('far-insurer') ? null : [caller.startsWith('far-') ? FAR : HOME.commune];
    return { body: { ...promise, communes } };
  },
  listSponsors: async (world) => {
    const id = await sponsor(world);
    return { query: { limit: '200' }, mark: id };
  },
  closeSponsor: async (world) => ({ params: { sponsor: await sponsor(world) }, headers: HELD }),

  draftEstimate: async () => ({}),
  listEstimates: async (world) => {
    const { id, year } = await estimate(world);
    return { query: { year, limit: '200' }, mark: id };
  },
  readEstimate: async (world) => ({ params: { estimate: (await estimate(world)).id } }),
  takeEstimateStep: async (world, caller): Promise<Asked> => {
    const isReturned = caller.startsWith('insurer-city/');
    const step = isReturned ? 'return' : 'send';
    const { id } = await estimate(world, isReturned ? 'sent' : 'drafted');
    return {
      params: { estimate: id, step },
      body: {},
      headers: HELD,
      nowhere: { params: { estimate: randomUUID(), step } },
    };
  },
  compareRates: async () => ({}),
};
