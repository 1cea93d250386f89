/** The plans, figures and notes that the operations on them are asked about: the home commune's, or the caller's own. */
import { randomUUID } from 'node:crypto';
import type { TestAgency } from '../support/offices.ts';
import { HOME, type World } from './callers.ts';
import type { Fixture } from './fixtures.ts';

const WARD = `commune:${HOME.commune}`;
const YEAR = '2026';
let groups = 1;

async function group(world: World, agency: TestAgency): Promise<string> {
  const id = randomUUID();
  await world.offices.sql('insert into app.residential_group values ($1, $2, $3, $4, $5)', [
    ...[id, agency.livemode, agency.id, `CT${groups}`, `Tổ dân phố ${groups++}`],
  ]);
  return `group:${id}`;
}

/** Of the home commune, to a group of its own; drafted by nobody who is asked. */
async function plan(world: World, state: 'draft' | 'assigned'): Promise<string> {
  const id = randomUUID();
  const { commune } = world.home;
  const isGiven = state === 'assigned';
  await world.offices.sql(
    `insert into app.target_plan (id, livemode, agency, unit, province, commune, year, state, drafted_by, made_at, decided_by,
       changed_at)
     values ($1, false, $2, $3, $4, $5, 2026, $6, gen_random_uuid(), now(), case when $7 then gen_random_uuid() end, now())`,
    [id, commune.id, WARD, HOME.province, HOME.commune, state, isGiven],
  );
  await world.offices.sql(
    `insert into app.target (plan, livemode, province, commune, agency, level, given_by, unit, indicator, year, month, value,
       state, nth, assigned_at)
     values ($1, false, $2, $3, $4, 'group', $4, $5, 'health-coverage-rate', 2026, 0, 9600, $6,
       case when $7 then 1 end, case when $7 then now() end)`,
    [id, HOME.province, HOME.commune, commune.id, await group(world, commune), state, isGiven],
  );
  await world.offices.sql(
    'insert into app.audit_chain (chain, livemode, agency, province) values ($1, false, $2, $3)',
    [id, commune.id, HOME.province],
  );
  return id;
}

const aboutDraft: Fixture = async (world) => ({
  params: { plan: await plan(world, 'draft') },
  headers: { 'If-Match': '"1"' },
});

const reading =
  (query: Readonly<Record<string, string>>): Fixture =>
  async () => ({ query: { unit: WARD, ...query }, nowhere: { query: { unit: 'commune:00070', ...query } } });

/** Who asks; the home commune where nobody in particular does. */
const ownerOf = (world: World, caller: string) => world.officers.get(caller)?.agency ?? world.home.commune;

function ownUnit({ kind, id, commune, province }: TestAgency): string {
  if (kind === 'school') return `school:${id}`;
  return `commune:${commune ?? (province === HOME.province ? HOME.commune : '00070')}`;
}

const INDICATORS: Partial<Readonly<Record<TestAgency['kind'], string>>> = {
  school: 'students-insured-rate',
  'home-affairs': 'pension-coverage-rate',
};

export const TARGET_FIXTURES: Readonly<Record<string, Fixture>> = {
  draftTargets: async (world, caller) => {
    const agency = ownerOf(world, caller);
    const unit = agency.kind === 'commune' ? await group(world, agency) : ownUnit(agency);
    return { body: { year: 2026, lines: [{ unit, indicator: 'health-coverage-rate', value: 9600 }] } };
  },
  draftTargetsFromGoals: async () => ({ body: { year: 2026 } }),
  assignTargets: aboutDraft,
  discardTargets: aboutDraft,
  listTargetPlans: async (world) => {
    const id = await plan(world, 'assigned');
    return { query: { limit: '200' }, mark: id };
  },
  readTargetPlan: async (world) => ({ params: { plan: await plan(world, 'assigned') } }),
  listTargets: reading({ year: YEAR }),
  readTargetSums: reading({ year: YEAR }),
  reportFigures: async (world, caller) => {
    const agency = ownerOf(world, caller);
    const figure = { unit: ownUnit(agency), indicator: INDICATORS[agency.kind] ?? 'vssid-rate', value: 0 };
    return { body: { month: '2026-09', source: 'own-count', correction: true, figures: [figure] } };
  },
  listFigures: reading({}),
  enterDenominators: async (world, caller) => {
    const unit = ownUnit(ownerOf(world, caller));
    const one = { unit, base: 'pupils', on: '2026-09-05', value: 900 };
    return { body: { origin: 'own-count', correction: true, denominators: [one] } };
  },
  listDenominators: reading({}),
  readProgress: reading({ month: '2026-09' }),
  addBriefingNote: async (world, caller) => {
    const agency = ownerOf(world, caller);
    const unit = agency.kind === 'commune' ? ownUnit(agency) : `province:${agency.province}`;
    return { body: { unit, month: '2026-09', kind: 'task', words: 'Đi từng ngõ, gõ từng nhà' } };
  },
  readBriefing: reading({ month: '2026-09' }),
};
