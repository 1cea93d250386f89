/** The lists that templates, checks and exports are asked about. */
import { randomUUID } from 'node:crypto';
import { HOME, type World } from './callers.ts';
import type { Fixture } from './fixtures.ts';
import { chain, listIn } from './round-list-fixtures.ts';

/** A draft of the home commune in a round that the law knows: a file is checked by the kind of its list. */
async function draft(world: World): Promise<string> {
  const { offices, home } = world;
  const [round, list] = [randomUUID(), randomUUID()];
  await offices.sql(
    `insert into app.round (id, livemode, province, kind, period, policy, form, makers, approved_by, leads_to, opened_at)
     values ($1, false, $2, 'commune-yearly', '2027', 'hue/2026-01', 'Mẫu số 3', array['commune'], 'commune', 'coverage', '2025-01-01')
     on conflict do nothing`,
    [round, HOME.province],
  );
  await offices.sql(
    `insert into app.list (id, livemode, round, agency, province, commune, approved_by, supplementary, made_at, changed_at)
     select $1, false, r.id, $2, r.province, $3, 'commune', false, now(), now() from app.round r
     where r.province = $4 and r.kind = 'commune-yearly' and r.period = '2027' and not r.livemode`,
    [list, home.commune.id, home.commune.commune, HOME.province],
  );
  await chain(world, list, home.commune.id);
  return list;
}

export const PAPER_FIXTURES: Readonly<Record<string, Fixture>> = {
  readListTemplate: async (world) => ({ params: { list: await draft(world) } }),
  checkFile: async (world) => ({ params: { list: await draft(world) } }),
  exportList: async (world) => ({ params: { list: await listIn(world, 'approved') } }),
};
